<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>BulkPane</name>
        <message>
            <source>Parameter</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>without a reason</source>
            <translation>ohne Grund</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Setzen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Check and hand over</source>
            <translation>Prüfen und übergeben</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) selected</source>
            <translation>
                <numerusform>%Ln Lead ausgewählt</numerusform>
                <numerusform>%Ln Leads ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) given out</source>
            <translation>
                <numerusform>%Ln Lead verteilt</numerusform>
                <numerusform>%Ln Leads verteilt</numerusform>
            </translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>All are so already.</source>
            <translation>Alle sind schon so.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Zuweisen</translation>
        </message>
        <message>
            <source>Give out fairly …</source>
            <translation>Fair verteilen …</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planen</translation>
        </message>
        <message>
            <source>Track …</source>
            <translation>Strecke …</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Merge into one …</source>
            <translation>Zusammenführen …</translation>
        </message>
    </context>
    <context>
        <name>CellBlocks</name>
        <message>
            <source>Paste cells</source>
            <translation>Zellen einfügen</translation>
        </message>
        <message>
            <source>hide the lead’s pane first ({key})</source>
            <translation>erst den Bereich des Leads ausblenden ({key})</translation>
        </message>
        <message>
            <source>Nothing can be typed into: {columns}.</source>
            <translation>Nicht eingeben lässt sich: {columns}.</translation>
        </message>
        <message>
            <source>There is no row above to take it from.</source>
            <translation>Darüber steht keine Zeile, aus der sich ausfüllen lässt.</translation>
        </message>
        <message>
            <source>There are no cells on the clipboard.</source>
            <translation>In der Zwischenablage sind keine Zellen.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) lie below the list’s end.</source>
            <translation>
                <numerusform>%Ln Zeile liegt unterhalb der Liste.</numerusform>
                <numerusform>%Ln Zeilen liegen unterhalb der Liste.</numerusform>
            </translation>
        </message>
        <message>
            <source>These cells stand there like that already.</source>
            <translation>Das steht alles schon so da.</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) changed</source>
            <translation>
                <numerusform>%Ln Zelle geändert</numerusform>
                <numerusform>%Ln Zellen geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) lie beside the list.</source>
            <translation>
                <numerusform>%Ln Spalte liegt neben der Liste.</numerusform>
                <numerusform>%Ln Spalten liegen neben der Liste.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to paste.</source>
            <translation>Nichts zum Einfügen.</translation>
        </message>
        <message>
            <source>Fill down: {column}</source>
            <translation>Nach unten ausfüllen: {column}</translation>
        </message>
    </context>
    <context>
        <name>CellWriter</name>
        <message>
            <source>Go on editing</source>
            <translation>Weiter bearbeiten</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) are being changed …</source>
            <translation>
                <numerusform>%Ln Zelle wird geändert …</numerusform>
                <numerusform>%Ln Zellen werden geändert …</numerusform>
            </translation>
        </message>
        <message>
            <source>Use yours</source>
            <translation>Ihre übernehmen</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Andere behalten</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) were changed meanwhile and stay: {names}</source>
            <translation>
                <numerusform>%Ln Zelle wurde inzwischen geändert und bleibt: {names}</numerusform>
                <numerusform>%Ln Zellen wurden inzwischen geändert und bleiben: {names}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ColumnMenu</name>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>kein Platz</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Liste exportieren</translation>
        </message>
        <message numerus="yes">
            <source>Export %n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead exportieren</numerusform>
                <numerusform>%Ln Leads exportieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Dateiart</translation>
        </message>
        <message>
            <source>Excel workbook (.xlsx)</source>
            <translation>Excel-Datei (.xlsx)</translation>
        </message>
        <message>
            <source>CSV for people (protected)</source>
            <translation>CSV für Menschen (geschützt)</translation>
        </message>
        <message>
            <source>CSV, exact</source>
            <translation>CSV, exakt</translation>
        </message>
        <message>
            <source>PDF, to be printed</source>
            <translation>PDF zum Drucken</translation>
        </message>
        <message>
            <source>Business cards (vCard)</source>
            <translation>Visitenkarten (vCard)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Those shown</source>
            <translation>Die sichtbaren</translation>
        </message>
        <message>
            <source>All columns of the list</source>
            <translation>Alle Spalten der Liste</translation>
        </message>
        <message>
            <source>Every field, to be imported again</source>
            <translation>Alle Felder, zum Wiedereinlesen</translation>
        </message>
        <message>
            <source>Another place …</source>
            <translation>Anderer Ort …</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>{count} business cards are in {path}</source>
            <translation>{count} Visitenkarten sind in {path}</translation>
        </message>
        <message>
            <source>{count} leads are in {path}</source>
            <translation>{count} Leads liegen in {path}</translation>
        </message>
    </context>
    <context>
        <name>GridTexts</name>
        <message>
            <source>The stage is changed with S, through its gate.</source>
            <translation>Die Stufe ändern Sie mit S, durch ihr Gate.</translation>
        </message>
        <message>
            <source>Parameters are set with P.</source>
            <translation>Parameter setzen Sie mit P.</translation>
        </message>
        <message>
            <source>The score is computed. I says how.</source>
            <translation>Der Score wird berechnet. I zeigt, wie.</translation>
        </message>
        <message>
            <source>The deadline follows from what was agreed.</source>
            <translation>Die Frist ergibt sich aus der Vereinbarung.</translation>
        </message>
        <message>
            <source>How long it has been in its stage is counted.</source>
            <translation>Die Dauer in der Stufe wird gezählt.</translation>
        </message>
        <message>
            <source>The last contact follows from what was logged.</source>
            <translation>Der letzte Kontakt ergibt sich aus dem Verlauf.</translation>
        </message>
        <message>
            <source>The number is given once and stays.</source>
            <translation>Die Nummer wird einmal vergeben und bleibt.</translation>
        </message>
        <message>
            <source>The customer number is set in the lead’s own data.</source>
            <translation>Die Kundennummer geben Sie in den Stammdaten ein.</translation>
        </message>
        <message>
            <source>The strategy follows from product and market.</source>
            <translation>Die Strategie ergibt sich aus Produkt und Markt.</translation>
        </message>
        <message>
            <source>Consents are recorded in the lead’s own data.</source>
            <translation>Einwilligungen werden in den Stammdaten des Leads erfasst.</translation>
        </message>
        <message>
            <source>This column can’t be typed into.</source>
            <translation>In diese Spalte lässt sich nichts eingeben.</translation>
        </message>
    </context>
    <context>
        <name>LeadCells</name>
        <message>
            <source>over since {span}</source>
            <translation>überschritten seit {span}</translation>
        </message>
        <message>
            <source>{span} left</source>
            <translation>noch {span}</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>steht</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%Ln Tag</numerusform>
                <numerusform>%Ln Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>score {score}</source>
            <translation>Score {score}</translation>
        </message>
        <message>
            <source>parameter {numbers}</source>
            <translation>Parameter {numbers}</translation>
        </message>
        <message>
            <source>follow-up {due}</source>
            <translation>Wiedervorlage {due}</translation>
        </message>
        <message>
            <source>deadline {due}</source>
            <translation>Frist {due}</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
    </context>
    <context>
        <name>LeadColumns</name>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Ansprechperson</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Param.</source>
            <translation>Param.</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>Deadline (SLA)</source>
            <translation>Frist (SLA)</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>PLZ</translation>
        </message>
        <message>
            <source>In stage</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Zuständig</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Letzter Kontakt</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>Branche</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Customer no.</source>
            <translation>Kundennr.</translation>
        </message>
        <message>
            <source>Product interest</source>
            <translation>Produktinteresse</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>Strategie</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>Value €</source>
            <translation>Wert €</translation>
        </message>
    </context>
    <context>
        <name>LeadDoor</name>
        <message>
            <source>Several leads are selected</source>
            <translation>Mehrere Leads sind ausgewählt</translation>
        </message>
    </context>
    <context>
        <name>LeadTable</name>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
    </context>
    <context>
        <name>LeadsPage</name>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead</numerusform>
                <numerusform>%Ln Leads</numerusform>
            </translation>
        </message>
        <message>
            <source>all hits selected</source>
            <translation>alle Treffer ausgewählt</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%Ln ausgewählt</numerusform>
                <numerusform>%Ln ausgewählt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListCommands</name>
        <message>
            <source>Give out all leads without an owner</source>
            <translation>Alle Leads ohne Zuständige verteilen</translation>
        </message>
        <message>
            <source>Take the next lead out of my pool</source>
            <translation>Nächsten Lead aus meinem Pool nehmen</translation>
        </message>
        <message>
            <source>all leads</source>
            <translation>alle Leads</translation>
        </message>
        <message>
            <source>Sort by whom to call first</source>
            <translation>Sortieren: wen zuerst anrufen</translation>
        </message>
        <message>
            <source>New lead</source>
            <translation>Neuer Lead</translation>
        </message>
        <message>
            <source>New lead from the clipboard</source>
            <translation>Neuer Lead aus der Zwischenablage</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Liste importieren</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Liste exportieren</translation>
        </message>
        <message>
            <source>The list as PDF</source>
            <translation>Die Liste als PDF</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Ansicht speichern</translation>
        </message>
        <message>
            <source>Select all hits</source>
            <translation>Alle Treffer auswählen</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Zeilen kopieren</translation>
        </message>
        <message>
            <source>Start the focus mode: this list</source>
            <translation>Fokus starten: diese Liste</translation>
        </message>
        <message>
            <source>Paste cells from Excel</source>
            <translation>Zellen aus Excel einfügen</translation>
        </message>
        <message>
            <source>Fill down the cell</source>
            <translation>Zelle nach unten ausfüllen</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>Spalten wählen</translation>
        </message>
        <message>
            <source>Show or hide the lead's pane</source>
            <translation>Lead-Bereich ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Start the focus mode</source>
            <translation>Fokus starten</translation>
        </message>
        <message>
            <source>Sort by {column}</source>
            <translation>Sortieren nach {column}</translation>
        </message>
        <message>
            <source>type a query first</source>
            <translation>erst eine Suche eingeben</translation>
        </message>
        <message>
            <source>the list is empty</source>
            <translation>die Liste ist leer</translation>
        </message>
        <message>
            <source>Next lead</source>
            <translation>Nächster Lead</translation>
        </message>
        <message>
            <source>Previous lead</source>
            <translation>Voriger Lead</translation>
        </message>
    </context>
    <context>
        <name>ListGrid</name>
        <message>
            <source>Enter edits the cell · {paste} pastes</source>
            <translation>Enter bearbeitet die Zelle · {paste} fügt ein</translation>
        </message>
    </context>
    <context>
        <name>MarkedRows</name>
        <message>
            <source>The first {copied} of {wanted} rows are copied; {key} exports all</source>
            <translation>Die ersten {copied} von {wanted} Zeilen sind kopiert; {key} exportiert alle</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied, with the header</source>
            <translation>
                <numerusform>%Ln Zeile mit Kopfzeile kopiert</numerusform>
                <numerusform>%Ln Zeilen mit Kopfzeile kopiert</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewLead</name>
        <message>
            <source>Already here: {name} ({number})</source>
            <translation>Gibt es schon: {name} ({number})</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>New lead</source>
            <translation>Neuer Lead</translation>
        </message>
        <message>
            <source>Add lead</source>
            <translation>Lead anlegen</translation>
        </message>
        <message>
            <source>{why}: no prospect. If you add it, exclude it in its pane, or lift the exclusion there with a reason.</source>
            <translation>{why}: kein Interessent. Wenn Sie den Lead anlegen, schließen Sie ihn in seiner Ansicht aus oder heben den Ausschluss dort mit Grund auf.</translation>
        </message>
    </context>
    <context>
        <name>NothingHere</name>
        <message>
            <source>No leads</source>
            <translation>Keine Leads</translation>
        </message>
        <message>
            <source>No leads yet</source>
            <translation>Noch keine Leads</translation>
        </message>
        <message>
            <source>Import an Excel list or add the first lead.</source>
            <translation>Importieren Sie eine Excel-Liste oder legen Sie den ersten Lead an.</translation>
        </message>
        <message>
            <source>No lead matches {terms}.</source>
            <translation>Kein Lead passt zu {terms}.</translation>
        </message>
        <message>
            <source>Without “{term}” there are {count}.</source>
            <translation>Ohne „{term}“ sind es {count}.</translation>
        </message>
        <message>
            <source>Show those</source>
            <translation>Diese anzeigen</translation>
        </message>
        <message>
            <source>Show the excluded</source>
            <translation>Ausgeschlossene zeigen</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message numerus="yes">
            <source>Among the excluded: %n lead(s).</source>
            <translation>
                <numerusform>Unter den Ausgeschlossenen: %Ln Lead.</numerusform>
                <numerusform>Unter den Ausgeschlossenen: %Ln Leads.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Import an Excel list</source>
            <translation>Excel-Liste importieren</translation>
        </message>
        <message>
            <source>Add a lead</source>
            <translation>Lead anlegen</translation>
        </message>
        <message>
            <source>is:excluded</source>
            <translation>ist:ausgeschlossen</translation>
        </message>
        <message>
            <source>Add as lead</source>
            <translation>Als Lead anlegen</translation>
        </message>
        <message>
            <source>“{name}” doesn’t exist yet.</source>
            <translation>„{name}“ gibt es noch nicht.</translation>
        </message>
        <message>
            <source>Each alone finds: {terms}</source>
            <translation>Für sich allein finden: {terms}</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead</numerusform>
                <numerusform>%Ln Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) in {leads} will change.</source>
            <translation>
                <numerusform>%Ln Zelle in {leads} ändert sich.</numerusform>
                <numerusform>%Ln Zellen in {leads} ändern sich.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) can’t be taken and stay as they are:</source>
            <translation>
                <numerusform>%Ln Zelle lässt sich nicht übernehmen und bleibt, wie sie ist:</numerusform>
                <numerusform>%Ln Zellen lassen sich nicht übernehmen und bleiben, wie sie sind:</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>Es würde sich nichts ändern.</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) stand there like that already.</source>
            <translation>
                <numerusform>%Ln Zelle steht schon so da.</numerusform>
                <numerusform>%Ln Zellen stehen schon so da.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n cell(s)</source>
            <translation>
                <numerusform>%Ln Zelle ändern</numerusform>
                <numerusform>%Ln Zellen ändern</numerusform>
            </translation>
        </message>
        <message>
            <source>Cells that can’t be taken</source>
            <translation>Zellen, die sich nicht übernehmen lassen</translation>
        </message>
        <message>
            <source>The first {shown} are shown.</source>
            <translation>Gezeigt werden die ersten {shown}.</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Grund</translation>
        </message>
    </context>
    <context>
        <name>SaveView</name>
        <message>
            <source>Save this view</source>
            <translation>Ansicht speichern</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Ansicht speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>HandOver</name>
        <message numerus="yes">
            <source>%n customer number(s) taken over.</source>
            <translation>
                <numerusform>%Ln Kundennummer übernommen.</numerusform>
                <numerusform>%Ln Kundennummern übernommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n matched</source>
            <translation>
                <numerusform>%Ln zugeordnet</numerusform>
                <numerusform>%Ln zugeordnet</numerusform>
            </translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>The ERP's answer</source>
            <translation>Antwort des ERP</translation>
        </message>
        <message>
            <source>Prospect number</source>
            <translation>Interessentennummer</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Customer number</source>
            <translation>Kundennummer</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message numerus="yes">
            <source>Take over %n customer number(s)</source>
            <translation>
                <numerusform>%Ln Kundennummer übernehmen</numerusform>
                <numerusform>%Ln Kundennummern übernehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand-over {number} is complete.</source>
            <translation>Übergabe {number} ist vollständig.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%Ln schon bekannt</numerusform>
                <numerusform>%Ln schon bekannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a number yet</source>
            <translation>
                <numerusform>%Ln noch ohne Nummer</numerusform>
                <numerusform>%Ln noch ohne Nummer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown</source>
            <translation>
                <numerusform>%Ln unbekannt</numerusform>
                <numerusform>%Ln unbekannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unsure</source>
            <translation>
                <numerusform>%Ln unsicher</numerusform>
                <numerusform>%Ln unsicher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s)</source>
            <translation>
                <numerusform>%Ln Konflikt</numerusform>
                <numerusform>%Ln Konflikte</numerusform>
            </translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>Zwischenablage</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>Reading {file} …</source>
            <translation>{file} wird gelesen …</translation>
        </message>
        <message>
            <source>no lead of ours (row {row})</source>
            <translation>keiner unserer Leads (Zeile {row})</translation>
        </message>
        <message>
            <source>numbers given here</source>
            <translation>hier vergebene Nummern</translation>
        </message>
        <message>
            <source>prepared</source>
            <translation>vorbereitet</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>übergeben</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <source>update</source>
            <translation>Aktualisierung</translation>
        </message>
        <message>
            <source>correction of {number}</source>
            <translation>Korrektur zu {number}</translation>
        </message>
        <message>
            <source>{answered} of {leads} numbers</source>
            <translation>{answered} von {leads} Nummern</translation>
        </message>
        <message>
            <source>Write a copy</source>
            <translation>Kopie schreiben</translation>
        </message>
        <message>
            <source>Handed over, number open</source>
            <translation>Übergeben, Nr. offen</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Übergaben</translation>
        </message>
        <message>
            <source>Confirm numbers</source>
            <translation>Nummern bestätigen</translation>
        </message>
        <message>
            <source>Correction file</source>
            <translation>Korrekturdatei</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <source>Hand-over {number}</source>
            <translation>Übergabe {number}</translation>
        </message>
        <message>
            <source>{who} has just entered: {value}</source>
            <translation>{who} hat gerade eingetragen: {value}</translation>
        </message>
        <message>
            <source>Changed since</source>
            <translation>Seitdem geändert</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Add a column</source>
            <translation>Spalte hinzufügen</translation>
        </message>
        <message>
            <source>Header of the ERP</source>
            <translation>Überschrift im ERP</translation>
        </message>
        <message>
            <source>Filled with</source>
            <translation>Gefüllt mit</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>Pflicht</translation>
        </message>
        <message>
            <source>{name}: up</source>
            <translation>{name}: nach oben</translation>
        </message>
        <message>
            <source>{name}: down</source>
            <translation>{name}: nach unten</translation>
        </message>
        <message>
            <source>{name}: take out</source>
            <translation>{name}: entfernen</translation>
        </message>
        <message>
            <source>Settings …</source>
            <translation>Einstellungen …</translation>
        </message>
        <message>
            <source>Hand-over {number} was prepared, its file perhaps not written.</source>
            <translation>Übergabe {number} wurde vorbereitet, die Datei vielleicht nicht geschrieben.</translation>
        </message>
        <message>
            <source>Write the file</source>
            <translation>Datei schreiben</translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n change(s)</source>
            <translation>
                <numerusform>%Ln Änderung übergeben</numerusform>
                <numerusform>%Ln Änderungen übergeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check and hand over %n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead prüfen und übergeben</numerusform>
                <numerusform>%Ln Leads prüfen und übergeben</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back customer numbers</source>
            <translation>Kundennummern zurückspielen</translation>
        </message>
        <message>
            <source>Paste customer numbers</source>
            <translation>Kundennummern einfügen</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to settle</source>
            <translation>
                <numerusform>%Ln Angabe zu klären</numerusform>
                <numerusform>%Ln Angaben zu klären</numerusform>
            </translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Unvollständig</translation>
        </message>
        <message>
            <source>Hand over like that</source>
            <translation>So übergeben</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Ergänzen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %Ln weitere</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Lines above the headers</source>
            <translation>Zeilen über den Überschriften</translation>
        </message>
        <message>
            <source>Written above the headers as they stand here, at most {most} lines. A | begins the next cell.</source>
            <translation>Stehen so über den Überschriften, höchstens {most} Zeilen. Ein | beginnt die nächste Zelle.</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Übergabe</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) (is/are) incomplete.</source>
            <translation>
                <numerusform>%Ln Lead ist unvollständig.</numerusform>
                <numerusform>%Ln Leads sind unvollständig.</numerusform>
            </translation>
        </message>
        <message>
            <source>See the incomplete ones</source>
            <translation>Unvollständige ansehen</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Nichts offen</translation>
        </message>
        <message>
            <source>Won leads appear here by themselves.</source>
            <translation>Gewonnene Leads erscheinen hier von selbst.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>The ERP has the master data as they are here.</source>
            <translation>Das ERP hat die Stammdaten so, wie sie hier stehen.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them (has/have) not ordered yet. The ERP should hold only who orders.</source>
            <translation>
                <numerusform>%Ln davon hat noch nicht bestellt. Das ERP sollte nur führen, wer bestellt.</numerusform>
                <numerusform>%Ln davon haben noch nicht bestellt. Das ERP sollte nur führen, wer bestellt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the chosen leads (is/are) left out: handed over before, or with a customer number.</source>
            <translation>
                <numerusform>%Ln der gewählten Leads bleibt außen vor: schon übergeben oder mit Kundennummer.</numerusform>
                <numerusform>%Ln der gewählten Leads bleiben außen vor: schon übergeben oder mit Kundennummer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Another folder …</source>
            <translation>Anderer Ordner …</translation>
        </message>
        <message>
            <source>Paste numbers</source>
            <translation>Nummern einfügen</translation>
        </message>
        <message>
            <source>Folder for the ERP</source>
            <translation>Ordner für das ERP</translation>
        </message>
        <message>
            <source>ERP hand-over</source>
            <translation>Übergabe ERP</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Create the file</source>
            <translation>Datei erstellen</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead</numerusform>
                <numerusform>%Ln Leads</numerusform>
            </translation>
        </message>
        <message>
            <source>Hand-over {number}: {leads}</source>
            <translation>Übergabe {number}: {leads}</translation>
        </message>
        <message>
            <source>Hand-over {number} with {leads} was created. The customer numbers can be taken back here as soon as the ERP has given them.</source>
            <translation>Übergabe {number} mit {leads} wurde erstellt. Die Kundennummern können Sie hier zurückspielen, sobald das ERP sie vergeben hat.</translation>
        </message>
        <message>
            <source>The copy is the same to the byte as what was handed over.</source>
            <translation>Die Kopie ist Byte für Byte gleich mit dem, was übergeben wurde.</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>Erneut schreiben</translation>
        </message>
        <message>
            <source>Create the Excel file</source>
            <translation>Excel-Datei erstellen</translation>
        </message>
        <message>
            <source>Create the files</source>
            <translation>Dateien erstellen</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Blätter</translation>
        </message>
        <message>
            <source>The copy has the same rows, but is not the same to the byte: it was handed over by another version of the program.</source>
            <translation>Die Kopie hat dieselben Zeilen, ist aber nicht Byte für Byte gleich: Übergeben wurde mit einer anderen Version des Programms.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Dateipfad kopieren</translation>
        </message>
        <message>
            <source>Own profile …</source>
            <translation>Eigenes Profil …</translation>
        </message>
        <message>
            <source>New, from a template of the ERP …</source>
            <translation>Neu, aus einer Vorlage des ERP …</translation>
        </message>
        <message>
            <source>Edit “{name}” …</source>
            <translation>„{name}“ bearbeiten …</translation>
        </message>
        <message>
            <source>Remove “{name}”</source>
            <translation>„{name}“ entfernen</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Semikolon</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>Bar |</source>
            <translation>Strich |</translation>
        </message>
        <message>
            <source>Quotes where needed</source>
            <translation>Anführungszeichen, wo nötig</translation>
        </message>
        <message>
            <source>All in quotes</source>
            <translation>Alles in Anführungszeichen</translation>
        </message>
        <message>
            <source>Own profile</source>
            <translation>Eigenes Profil</translation>
        </message>
        <message>
            <source>Save the profile</source>
            <translation>Profil speichern</translation>
        </message>
        <message>
            <source>Name of the profile</source>
            <translation>Name des Profils</translation>
        </message>
        <message>
            <source>Name of the sheet</source>
            <translation>Name des Blatts</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Dateiart</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Kodierung</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Trennzeichen</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Anführungszeichen</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Customer numbers</source>
            <translation>Kundennummern</translation>
        </message>
        <message>
            <source>With a line of headers</source>
            <translation>Mit Zeile für Überschriften</translation>
        </message>
        <message>
            <source>Read a template …</source>
            <translation>Vorlage lesen …</translation>
        </message>
        <message>
            <source>Parts of the profile</source>
            <translation>Teile des Profils</translation>
        </message>
        <message>
            <source>Template of the ERP</source>
            <translation>Vorlage des ERP</translation>
        </message>
        <message>
            <source>Lines above</source>
            <translation>Zeilen darüber</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>The next customer number will be {number}.</source>
            <translation>Die nächste Kundennummer wird {number} sein.</translation>
        </message>
        <message>
            <source>Save the settings</source>
            <translation>Einstellungen speichern</translation>
        </message>
        <message>
            <source>{name} (optional)</source>
            <translation>{name} (freiwillig)</translation>
        </message>
        <message numerus="yes">
            <source>Tried with %n lead(s).</source>
            <translation>
                <numerusform>Probiert mit %Ln Lead.</numerusform>
                <numerusform>Probiert mit %Ln Leads.</numerusform>
            </translation>
        </message>
        <message>
            <source>In {count} of them something is missing or does not fit.</source>
            <translation>Bei {count} davon fehlt etwas oder passt nicht.</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>vollständig</translation>
        </message>
        <message>
            <source>not won yet</source>
            <translation>noch nicht gewonnen</translation>
        </message>
        <message>
            <source>To be confirmed</source>
            <translation>Zu bestätigen</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>probably</source>
            <translation>wahrscheinlich</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Zuordnen</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Sheet</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
    </context>
</TS>

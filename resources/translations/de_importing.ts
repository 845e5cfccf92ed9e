<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Import</name>
        <message>
            <source>{what}: {done} of {total}</source>
            <translation>{what}: {done} von {total}</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Data care</source>
            <translation>Datenpflege</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Dubletten</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Drop an Excel list here</source>
            <translation>Excel-Liste hierher ziehen</translation>
        </message>
        <message>
            <source>Excel, OpenDocument, CSV or business cards (vCard). You see everything before it is written.</source>
            <translation>Excel, OpenDocument, CSV oder Visitenkarten (vCard). Sie sehen alles, bevor etwas geschrieben wird.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>no import is under way</source>
            <translation>es ist kein Import im Gang</translation>
        </message>
        <message>
            <source>the last import can’t be taken back, or there is none</source>
            <translation>der letzte Import lässt sich nicht zurücknehmen, oder es gibt keinen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>An import is running. Wait for it, or cancel it first.</source>
            <translation>Ein Import läuft noch. Warten Sie, bis er fertig ist, oder brechen Sie ihn zuerst ab.</translation>
        </message>
        <message>
            <source>Choose a list</source>
            <translation>Liste wählen</translation>
        </message>
        <message>
            <source>The import of “{file}” is begun. Nothing is written yet.</source>
            <translation>Der Import von „{file}“ ist angefangen. Es ist noch nichts geschrieben.</translation>
        </message>
        <message>
            <source>an import is under way</source>
            <translation>ein Import ist im Gang</translation>
        </message>
        <message>
            <source>Lists ({kinds})</source>
            <translation>Listen ({kinds})</translation>
        </message>
        <message>
            <source>Undo the last import</source>
            <translation>Letzten Import rückgängig machen</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Datei importieren</translation>
        </message>
        <message>
            <source>Import: next step</source>
            <translation>Import: nächster Schritt</translation>
        </message>
        <message>
            <source>Import: step back</source>
            <translation>Import: Schritt zurück</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Imports so far</source>
            <translation>Bisherige Importe</translation>
        </message>
        <message>
            <source>Show leads</source>
            <translation>Leads ansehen</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>you are here</source>
            <translation>hier sind Sie</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>kommt noch</translation>
        </message>
        <message>
            <source>Recognised the matching of columns “{name}”.</source>
            <translation>Zuordnung „{name}“ erkannt.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Comparing with the leads that are there</source>
            <translation>Vergleich mit den vorhandenen Leads</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>aktualisiert</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>übersprungen</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>The import is undone.</source>
            <translation>Der Import ist rückgängig gemacht.</translation>
        </message>
        <message>
            <source>Nothing was taken back: all of the import was worked on since.</source>
            <translation>Es wurde nichts zurückgenommen: Alles aus diesem Import wurde seither bearbeitet.</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) (was/were) worked on since:</source>
            <translation>
                <numerusform>%Ln Lead wurde seither bearbeitet:</numerusform>
                <numerusform>%Ln Leads wurden seither bearbeitet:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) kept, worked on since:</source>
            <translation>
                <numerusform>%Ln Lead bleibt, weil er seither bearbeitet wurde:</numerusform>
                <numerusform>%Ln Leads bleiben, weil sie seither bearbeitet wurden:</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Take them back too</source>
            <translation>Auch zurücknehmen</translation>
        </message>
        <message>
            <source>Look at the columns</source>
            <translation>Zuordnung ansehen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Called off. No lead was imported or changed.</source>
            <translation>Abgebrochen. Kein Lead wurde importiert oder geändert.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Zuordnung</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
    </context>
    <context>
        <name>ImportCheck</name>
        <message>
            <source>(emptied)</source>
            <translation>(wird geleert)</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>There is nothing to put right.</source>
            <translation>Es gibt nichts zu berichtigen.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%Ln Fehler</numerusform>
                <numerusform>%Ln Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%Ln Warnung</numerusform>
                <numerusform>%Ln Warnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows with errors stay out, all others come in.</source>
            <translation>Zeilen mit Fehlern bleiben draußen, alle anderen kommen mit.</translation>
        </message>
        <message>
            <source>{key}: next problem</source>
            <translation>{key}: nächste Auffälligkeit</translation>
        </message>
        <message>
            <source>Other remarks</source>
            <translation>Weitere Hinweise</translation>
        </message>
        <message>
            <source>Company or name missing</source>
            <translation>Firma oder Name fehlt</translation>
        </message>
        <message>
            <source>No way to reach them</source>
            <translation>Kein Kontaktweg</translation>
        </message>
        <message>
            <source>Text too long</source>
            <translation>Text zu lang</translation>
        </message>
        <message>
            <source>E-mail incomplete</source>
            <translation>E-Mail unvollständig</translation>
        </message>
        <message>
            <source>Several e-mail addresses</source>
            <translation>Mehrere E-Mail-Adressen</translation>
        </message>
        <message>
            <source>Phone number unreadable</source>
            <translation>Telefonnummer unklar</translation>
        </message>
        <message>
            <source>Phone: leading zero added</source>
            <translation>Telefon: führende 0 ergänzt</translation>
        </message>
        <message>
            <source>Phone: plus sign added</source>
            <translation>Telefon: Plus ergänzt</translation>
        </message>
        <message>
            <source>Several phone numbers</source>
            <translation>Mehrere Telefonnummern</translation>
        </message>
        <message>
            <source>Country told by phone or web address</source>
            <translation>Land aus Telefonnummer oder Webadresse</translation>
        </message>
        <message>
            <source>Postal code: zero added</source>
            <translation>PLZ: führende 0 ergänzt</translation>
        </message>
        <message>
            <source>Postal code unusual</source>
            <translation>PLZ ungewöhnlich</translation>
        </message>
        <message>
            <source>Country unknown</source>
            <translation>Land unbekannt</translation>
        </message>
        <message>
            <source>Web address unreadable</source>
            <translation>Internetadresse unklar</translation>
        </message>
        <message>
            <source>VAT ID unusual</source>
            <translation>USt-IdNr. ungewöhnlich</translation>
        </message>
        <message>
            <source>Not among the choices</source>
            <translation>Nicht in der Auswahl</translation>
        </message>
        <message>
            <source>Stage unknown</source>
            <translation>Stufe unbekannt</translation>
        </message>
        <message>
            <source>Number unreadable</source>
            <translation>Zahl unklar</translation>
        </message>
        <message>
            <source>Date unreadable</source>
            <translation>Datum unklar</translation>
        </message>
        <message>
            <source>Date ambiguous</source>
            <translation>Datum mehrdeutig</translation>
        </message>
        <message>
            <source>Owner unknown</source>
            <translation>Zuständige unbekannt</translation>
        </message>
        <message>
            <source>Parameter unknown</source>
            <translation>Parameter unbekannt</translation>
        </message>
        <message>
            <source>Cell without a value</source>
            <translation>Zelle ohne Wert</translation>
        </message>
        <message>
            <source>Say what the words mean</source>
            <translation>Wörter zuordnen</translation>
        </message>
        <message numerus="yes">
            <source>Write the leading 0 in %n row(s)</source>
            <translation>
                <numerusform>In %Ln Zeile die führende 0 ergänzen</numerusform>
                <numerusform>In %Ln Zeilen die führende 0 ergänzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n proposal(s)</source>
            <translation>
                <numerusform>%Ln Vorschlag übernehmen</numerusform>
                <numerusform>%Ln Vorschläge übernehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Shorten %n text(s)</source>
            <translation>
                <numerusform>%Ln Text kürzen</numerusform>
                <numerusform>%Ln Texte kürzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n row(s) without this value</source>
            <translation>
                <numerusform>%Ln Zeile ohne diesen Wert nehmen</numerusform>
                <numerusform>%Ln Zeilen ohne diesen Wert nehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The same in %n other row(s)</source>
            <translation>
                <numerusform>Dasselbe in %Ln weiteren Zeile</numerusform>
                <numerusform>Dasselbe in %Ln weiteren Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>{good} of {all} can be imported</source>
            <translation>{good} von {all} importierbar</translation>
        </message>
        <message>
            <source>Kinds of problems</source>
            <translation>Arten von Auffälligkeiten</translation>
        </message>
        <message>
            <source>Rows with this problem</source>
            <translation>Zeilen mit dieser Auffälligkeit</translation>
        </message>
        <message>
            <source>How they will arrive</source>
            <translation>So kommen die Daten an</translation>
        </message>
        <message>
            <source>Checking rows</source>
            <translation>Zeilen werden geprüft</translation>
        </message>
        <message>
            <source>Checking rows …</source>
            <translation>Zeilen werden geprüft …</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Auffälligkeit</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
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
            <source>What is wrong</source>
            <translation>Was auffällt</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) changed.</source>
            <translation>
                <numerusform>%Ln Zelle geändert.</numerusform>
                <numerusform>%Ln Zellen geändert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>Columns of the file</source>
            <translation>Spalten der Datei</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>sicher</translation>
        </message>
        <message>
            <source>Not taken over</source>
            <translation>Nicht übernehmen</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Spalte der Datei</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Leads that are there</source>
            <translation>Vorhandene Leads</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>ignored</source>
            <translation>ignoriert</translation>
        </message>
        <message>
            <source>suggestion</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>Column {letter}</source>
            <translation>Spalte {letter}</translation>
        </message>
        <message>
            <source>{taken} of {all} columns are taken over.</source>
            <translation>{taken} von {all} Spalten werden übernommen.</translation>
        </message>
        <message>
            <source>Columns, words and defaults</source>
            <translation>Spalten, Wörter und Vorgaben</translation>
        </message>
        <message>
            <source>Name of this matching</source>
            <translation>Name dieser Zuordnung</translation>
        </message>
        <message>
            <source>Use a matching that was remembered</source>
            <translation>Eine gemerkte Zuordnung anwenden</translation>
        </message>
        <message>
            <source>Remembered ones …</source>
            <translation>Gemerkte …</translation>
        </message>
        <message numerus="yes">
            <source>Please look at %n suggestion(s).</source>
            <translation>
                <numerusform>Bitte sehen Sie sich %Ln Vorschlag an.</numerusform>
                <numerusform>Bitte sehen Sie sich %Ln Vorschläge an.</numerusform>
            </translation>
        </message>
        <message>
            <source>A lead needs a company or the last name of a person. Choose the column that holds it.</source>
            <translation>Ein Lead braucht eine Firma oder den Nachnamen einer Person. Wählen Sie die Spalte, in der das steht.</translation>
        </message>
        <message>
            <source>Remember as …</source>
            <translation>Merken als …</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) (is/are) unknown.</source>
            <translation>
                <numerusform>%Ln Wort ist unbekannt.</numerusform>
                <numerusform>%Ln Wörter sind unbekannt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>For all rows</source>
            <translation>Für alle Zeilen</translation>
        </message>
        <message>
            <source>as the rule says</source>
            <translation>wie die Regel</translation>
        </message>
        <message>
            <source>overwrite</source>
            <translation>überschreiben</translation>
        </message>
        <message>
            <source>fill gaps</source>
            <translation>Lücken füllen</translation>
        </message>
        <message>
            <source>append</source>
            <translation>anhängen</translation>
        </message>
        <message>
            <source>never change</source>
            <translation>nie ändern</translation>
        </message>
    </context>
    <context>
        <name>ImportDefaults</name>
        <message>
            <source>New leads get this where their row leaves it open. Leads that are there keep what they have; a stage is for new ones only.</source>
            <translation>Neue Leads bekommen das, wo ihre Zeile es offen lässt. Vorhandene behalten, was sie haben; eine Stufe gilt nur für neue.</translation>
        </message>
        <message>
            <source>Rows of one company are its contacts: one lead for all</source>
            <translation>Zeilen derselben Firma sind deren Ansprechpartner: ein Lead für alle</translation>
        </message>
        <message>
            <source>Rows with the same name and postal code, or the same number, are of one company. Ticked: the first one makes the lead, the others add their persons to it; known persons are filled. Not ticked: each row goes the way that the rule for duplicates says.</source>
            <translation>Zeilen mit gleichem Namen und gleicher PLZ oder mit gleicher Nummer gehören zu einer Firma. Angehakt: Die erste legt den Lead an, die anderen fügen ihre Personen hinzu; bekannte Personen werden ergänzt. Nicht angehakt: Jede Zeile geht den Weg, den die Regel für Dubletten vorgibt.</translation>
        </message>
        <message>
            <source>For all rows</source>
            <translation>Für alle Zeilen</translation>
        </message>
        <message>
            <source>has a column of its own</source>
            <translation>hat eine eigene Spalte</translation>
        </message>
        <message>
            <source>Give out by the rules</source>
            <translation>Nach den Regeln verteilen</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>In der Liste</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>else as the source</source>
            <translation>sonst die Quelle</translation>
        </message>
    </context>
    <context>
        <name>ImportDuplicates</name>
        <message>
            <source>Fill empty fields only</source>
            <translation>Nur leere Felder füllen</translation>
        </message>
        <message>
            <source>Overwrite with the list</source>
            <translation>Mit der Liste überschreiben</translation>
        </message>
        <message>
            <source>Skip the row</source>
            <translation>Zeile überspringen</translation>
        </message>
        <message>
            <source>Create a new lead</source>
            <translation>Neuen Lead anlegen</translation>
        </message>
        <message>
            <source>Create, merge by hand later</source>
            <translation>Neu, später zusammenführen</translation>
        </message>
        <message>
            <source>same number</source>
            <translation>gleiche Nummer</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>gleiche E-Mail</translation>
        </message>
        <message>
            <source>same phone</source>
            <translation>gleiche Telefonnummer</translation>
        </message>
        <message>
            <source>same company and postal code</source>
            <translation>gleiche Firma und PLZ</translation>
        </message>
        <message>
            <source>looks like the lead</source>
            <translation>ähnelt dem Lead</translation>
        </message>
        <message>
            <source>on the exclusion list</source>
            <translation>auf der Ausschlussliste</translation>
        </message>
        <message>
            <source>was erased at their request</source>
            <translation>wurde auf Verlangen gelöscht</translation>
        </message>
        <message>
            <source>{name} (row {row} of this list)</source>
            <translation>{name} (Zeile {row} dieser Liste)</translation>
        </message>
        <message>
            <source>What becomes of them</source>
            <translation>Was mit ihnen geschieht</translation>
        </message>
        <message>
            <source>Rows whose lead is there already</source>
            <translation>Zeilen, deren Lead es schon gibt</translation>
        </message>
        <message>
            <source>What becomes of similar ones</source>
            <translation>Was mit ähnlichen geschieht</translation>
        </message>
        <message>
            <source>Rows that only look like a lead</source>
            <translation>Zeilen, die einem Lead nur ähneln</translation>
        </message>
        <message>
            <source>No duplicates</source>
            <translation>Keine Dubletten</translation>
        </message>
        <message>
            <source>None of these rows is among your leads yet.</source>
            <translation>Keine dieser Zeilen gehört zu einem vorhandenen Lead.</translation>
        </message>
        <message>
            <source>Looking for duplicates …</source>
            <translation>Dubletten werden gesucht …</translation>
        </message>
        <message>
            <source>{sureness}% sure: {why}</source>
            <translation>{sureness} % sicher: {why}</translation>
        </message>
        <message>
            <source>a row above in this list</source>
            <translation>eine frühere Zeile dieser Liste</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) whose lead is there already</source>
            <translation>
                <numerusform>%Ln Zeile gehört zu einem vorhandenen Lead</numerusform>
                <numerusform>%Ln Zeilen gehören zu vorhandenen Leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that (looks/look) like a lead</source>
            <translation>
                <numerusform>%Ln Zeile, die einem Lead ähnelt</numerusform>
                <numerusform>%Ln Zeilen, die einem Lead ähneln</numerusform>
            </translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>In der Liste</translation>
        </message>
        <message>
            <source>Kept lead</source>
            <translation>Vorhandener Lead</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message numerus="yes">
            <source>%n exception(s)</source>
            <translation>
                <numerusform>%Ln Ausnahme</numerusform>
                <numerusform>%Ln Ausnahmen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportFile</name>
        <message>
            <source>No legal basis known</source>
            <translation>Keine Rechtsgrundlage bekannt</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
        </message>
        <message>
            <source>for calls, e-mails and letters</source>
            <translation>für Anrufe, E-Mails und Briefe</translation>
        </message>
        <message>
            <source>Choose the legal basis, or say that none is known.</source>
            <translation>Wählen Sie die Rechtsgrundlage oder dass keine bekannt ist.</translation>
        </message>
        <message>
            <source>As the list says</source>
            <translation>Wie in der Liste</translation>
        </message>
        <message>
            <source>Please choose</source>
            <translation>Bitte wählen</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>postal code</source>
            <translation>PLZ</translation>
        </message>
        <message>
            <source>The file as it stands</source>
            <translation>So steht es in der Datei</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of data</source>
            <translation>
                <numerusform>%Ln Datenzeile</numerusform>
                <numerusform>%Ln Datenzeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%Ln Spalte</numerusform>
                <numerusform>%Ln Spalten</numerusform>
            </translation>
        </message>
        <message>
            <source>rows from {row} on: sheet “{sheet}”</source>
            <translation>ab Zeile {row}: Blatt „{sheet}“</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message numerus="yes">
            <source>%n of them without a company of the list</source>
            <translation>
                <numerusform>%Ln davon ohne Firma der Liste</numerusform>
                <numerusform>%Ln davon ohne Firma der Liste</numerusform>
            </translation>
        </message>
        <message>
            <source>left out: row {rows}</source>
            <translation>ausgelassen: Zeile {rows}</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Decimal sign</source>
            <translation>Dezimalzeichen</translation>
        </message>
        <message>
            <source>“{example}” can be read both ways.</source>
            <translation>„{example}“ ist mehrdeutig.</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>Semikolon</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>senkrechter Strich</translation>
        </message>
        <message>
            <source>day first: 31/12/25</source>
            <translation>Tag zuerst: 31/12/25</translation>
        </message>
        <message>
            <source>month first: 12/31/25</source>
            <translation>Monat zuerst: 12/31/25</translation>
        </message>
        <message>
            <source>year first: 25-12-31</source>
            <translation>Jahr zuerst: 25-12-31</translation>
        </message>
        <message>
            <source>days since 1900</source>
            <translation>Tage seit 1900</translation>
        </message>
        <message>
            <source>comma: 1.234,5</source>
            <translation>Komma: 1.234,5</translation>
        </message>
        <message>
            <source>point: 1,234.5</source>
            <translation>Punkt: 1,234.5</translation>
        </message>
        <message>
            <source>0: the list has none</source>
            <translation>0: es gibt keine</translation>
        </message>
        <message>
            <source>The list holds</source>
            <translation>Die Liste enthält</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Tabellenblatt</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Zeichensatz</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Trennzeichen</translation>
        </message>
        <message>
            <source>Header in row</source>
            <translation>Überschrift in Zeile</translation>
        </message>
        <message>
            <source>Last row</source>
            <translation>Letzte Zeile</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) hold(s) wrongly read characters: “{before}” for “{after}”.</source>
            <translation>
                <numerusform>%Ln Zelle enthält falsch gelesene Zeichen: „{before}“ statt „{after}“.</numerusform>
                <numerusform>%Ln Zellen enthalten falsch gelesene Zeichen: „{before}“ statt „{after}“.</numerusform>
            </translation>
        </message>
        <message>
            <source>The wrongly read characters were put right.</source>
            <translation>Die falsch gelesenen Zeichen sind richtiggestellt.</translation>
        </message>
        <message>
            <source>As they were</source>
            <translation>Wie vorher</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Richtigstellen</translation>
        </message>
        <message>
            <source>“{sheet}” names the people of the companies on “{main}”.</source>
            <translation>„{sheet}“ nennt die Personen der Firmen auf „{main}“.</translation>
        </message>
        <message>
            <source>Read both</source>
            <translation>Beide einlesen</translation>
        </message>
        <message>
            <source>This file can’t be read</source>
            <translation>Diese Datei lässt sich nicht lesen</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Source of these leads</source>
            <translation>Quelle dieser Leads</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>Andere Datei wählen</translation>
        </message>
        <message>
            <source>Name the source, for example the trade fair.</source>
            <translation>Benennen Sie die Quelle, zum Beispiel die Messe.</translation>
        </message>
        <message>
            <source>Reading “{file}”</source>
            <translation>„{file}“ wird gelesen</translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>This is what will happen with “{source}”</source>
            <translation>Das geschieht mit „{source}“</translation>
        </message>
        <message>
            <source>Nothing to import</source>
            <translation>Nichts zu importieren</translation>
        </message>
        <message numerus="yes">
            <source>%n new lead(s) will lie in “Duplicates”, to be merged by hand.</source>
            <translation>
                <numerusform>%Ln neuer Lead kommt unter „Dubletten“ zum Zusammenführen.</numerusform>
                <numerusform>%Ln neue Leads kommen unter „Dubletten“ zum Zusammenführen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Fields that are changed</source>
            <translation>Geänderte Felder</translation>
        </message>
        <message>
            <source>Rows of this figure</source>
            <translation>Zeilen zu dieser Zahl</translation>
        </message>
        <message>
            <source>Working it out …</source>
            <translation>Wird ermittelt …</translation>
        </message>
        <message numerus="yes">
            <source>Import %n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead importieren</numerusform>
                <numerusform>%Ln Leads importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Who gets the new leads shows afterwards: the rules ask for the score.</source>
            <translation>Wer die neuen Leads bekommt, zeigt sich danach: Die Regeln fragen nach dem Score.</translation>
        </message>
        <message numerus="yes">
            <source>%n of the skipped row(s) (is/are) on the exclusion list.</source>
            <translation>
                <numerusform>%Ln der übersprungenen Zeilen steht auf der Ausschlussliste.</numerusform>
                <numerusform>%Ln der übersprungenen Zeilen stehen auf der Ausschlussliste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the skipped row(s) (names/name) somebody who was erased.</source>
            <translation>
                <numerusform>%Ln der übersprungenen Zeilen nennt jemanden, der gelöscht wurde.</numerusform>
                <numerusform>%Ln der übersprungenen Zeilen nennen jemanden, der gelöscht wurde.</numerusform>
            </translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message numerus="yes">
            <source>(%n field(s))</source>
            <translation>
                <numerusform>(%Ln Feld)</numerusform>
                <numerusform>(%Ln Felder)</numerusform>
            </translation>
        </message>
        <message>
            <source>Of the new leads get: {split}.</source>
            <translation>Von den neuen Leads erhalten: {split}.</translation>
        </message>
        <message>
            <source>Nothing has been written yet. You can undo the import as a whole.</source>
            <translation>Es ist noch nichts geschrieben. Sie können den Import später als Ganzes rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>ImportResult</name>
        <message>
            <source>Row in the file</source>
            <translation>Zeile in der Datei</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>no room to append to {fields}</source>
            <translation>kein Platz zum Anhängen an {fields}</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>In der Liste</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>lies in “Duplicates”, to be merged by hand</source>
            <translation>liegt unter „Dubletten“ zum Zusammenführen</translation>
        </message>
        <message>
            <source>{name}_rejected.xlsx</source>
            <translation>{name}_abgelehnt.xlsx</translation>
        </message>
        <message>
            <source>Rows of this figure</source>
            <translation>Zeilen zu dieser Zahl</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Import rückgängig machen</translation>
        </message>
        <message>
            <source>The import of “{source}” is undone</source>
            <translation>Der Import von „{source}“ ist rückgängig gemacht</translation>
        </message>
        <message>
            <source>Importing rows</source>
            <translation>Zeilen werden importiert</translation>
        </message>
        <message>
            <source>“{source}” is imported</source>
            <translation>„{source}“ ist importiert</translation>
        </message>
        <message>
            <source>{read} rows read = {created} new + {updated} updated + {unchanged} unchanged + {skipped} skipped + {rejected} rejected</source>
            <translation>{read} Zeilen gelesen = {created} neu + {updated} aktualisiert + {unchanged} unverändert + {skipped} übersprungen + {rejected} abgelehnt</translation>
        </message>
        <message numerus="yes">
            <source>%n rejected row(s)</source>
            <translation>
                <numerusform>%Ln abgelehnte Zeile</numerusform>
                <numerusform>%Ln abgelehnte Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>{rows}: {path}. Correct them there and import the file again.</source>
            <translation>{rows}: {path}. Berichtigen Sie sie dort und importieren Sie die Datei erneut.</translation>
        </message>
        <message numerus="yes">
            <source>%n new lead(s) (lies/lie) in “Duplicates”, to be merged by hand.</source>
            <translation>
                <numerusform>%Ln neuer Lead liegt unter „Dubletten“ zum Zusammenführen.</numerusform>
                <numerusform>%Ln neue Leads liegen unter „Dubletten“ zum Zusammenführen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rejected rows as Excel</source>
            <translation>Abgelehnte Zeilen als Excel</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) given out by the rules.</source>
            <translation>
                <numerusform>%Ln Lead nach den Regeln verteilt.</numerusform>
                <numerusform>%Ln Leads nach den Regeln verteilt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing “{source}”</source>
            <translation>„{source}“ wird importiert</translation>
        </message>
    </context>
    <context>
        <name>ImportTouches</name>
        <message>
            <source>Kind of rows that name none</source>
            <translation>Art von Zeilen, die keine nennen</translation>
        </message>
        <message>
            <source>none: they are rejected</source>
            <translation>keine: sie werden abgelehnt</translation>
        </message>
        <message>
            <source>leave out</source>
            <translation>auslassen</translation>
        </message>
        <message>
            <source>take as new leads</source>
            <translation>als neue Leads anlegen</translation>
        </message>
        <message>
            <source>Rows of unknown leads</source>
            <translation>Zeilen unbekannter Leads</translation>
        </message>
        <message>
            <source>Products that are there</source>
            <translation>Produkte, die es schon gibt</translation>
        </message>
        <message>
            <source>Not taken over</source>
            <translation>Nicht übernehmen</translation>
        </message>
        <message>
            <source>not said yet: those rows are rejected</source>
            <translation>noch offen: die Zeilen werden abgelehnt</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Spalten der Datei</translation>
        </message>
        <message>
            <source>Unknown words</source>
            <translation>Unbekannte Wörter</translation>
        </message>
        <message>
            <source>Leave those rows out</source>
            <translation>Diese Zeilen auslassen</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Spalte der Datei</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Enthält</translation>
        </message>
        <message>
            <source>Unknown word</source>
            <translation>Unbekanntes Wort</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Bedeutet</translation>
        </message>
        <message>
            <source>Call: {result}</source>
            <translation>Telefonat: {result}</translation>
        </message>
        <message>
            <source>Rows left out as Excel</source>
            <translation>Ausgelassene Zeilen als Excel</translation>
        </message>
    </context>
    <context>
        <name>ImportValues</name>
        <message>
            <source>ticked</source>
            <translation>angekreuzt</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>nicht angekreuzt</translation>
        </message>
        <message>
            <source>Words of the list</source>
            <translation>Wörter der Liste</translation>
        </message>
        <message>
            <source>No words to match</source>
            <translation>Keine Wörter zuzuordnen</translation>
        </message>
        <message>
            <source>No column of this list holds an industry, a stage or another one of few words.</source>
            <translation>Keine Spalte dieser Liste enthält Branche, Stufe oder anderes, das nur wenige Wörter kennt.</translation>
        </message>
        <message>
            <source>known</source>
            <translation>erkannt</translation>
        </message>
        <message>
            <source>stays empty</source>
            <translation>bleibt leer</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Spalte der Datei</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>In der Liste</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wird zu</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>matched</source>
            <translation>zugeordnet</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>Create “{word}”</source>
            <translation>„{word}“ anlegen</translation>
        </message>
    </context>
</TS>

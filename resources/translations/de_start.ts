<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Backups</name>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>looked through, whole</source>
            <translation>durchgesehen, heil</translation>
        </message>
        <message>
            <source>There are no backups yet.</source>
            <translation>Es gibt noch keine Sicherungen.</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>beschädigt</translation>
        </message>
        <message>
            <source>not usable</source>
            <translation>nicht verwendbar</translation>
        </message>
        <message>
            <source>This backup is damaged; choose another one.</source>
            <translation>Diese Sicherung ist beschädigt; wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>Looking through it …</source>
            <translation>Wird durchgesehen …</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Language and appearance</source>
            <translation>Sprache und Darstellung</translation>
        </message>
        <message>
            <source>Both can be changed at any time.</source>
            <translation>Beides lässt sich jederzeit ändern.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Wer sind Sie?</translation>
        </message>
        <message>
            <source>Your name stands beside what you do; the initials in lists.</source>
            <translation>Ihr Name steht neben dem, was Sie erfassen; das Kürzel in Listen.</translation>
        </message>
        <message>
            <source>Where does your data lie?</source>
            <translation>Wo liegen Ihre Daten?</translation>
        </message>
        <message>
            <source>In one file on this computer. No server, no network.</source>
            <translation>In einer Datei auf diesem Rechner. Ohne Server, ohne Netz.</translation>
        </message>
        <message>
            <source>Take in the list you have; everything can be undone.</source>
            <translation>Die Liste übernehmen, die Sie haben; alles lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <source>30 invented companies, removable in one step.</source>
            <translation>30 erfundene Firmen, in einem Schritt wieder entfernt.</translation>
        </message>
        <message>
            <source>Add the first lead by hand.</source>
            <translation>Den ersten Lead von Hand anlegen.</translation>
        </message>
        <message>
            <source>How do you want to begin?</source>
            <translation>Wie möchten Sie beginnen?</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Import an Excel list</source>
            <translation>Excel-Liste importieren</translation>
        </message>
        <message>
            <source>Look at sample data</source>
            <translation>Mit Beispieldaten ansehen</translation>
        </message>
        <message>
            <source>Start empty</source>
            <translation>Leer beginnen</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Schritt {step} von {steps}</translation>
        </message>
        <message>
            <source>Open an existing store …</source>
            <translation>Vorhandene Datenbank öffnen …</translation>
        </message>
        <message>
            <source>Another place …</source>
            <translation>Anderer Ort …</translation>
        </message>
        <message>
            <source>There are data here already; they are opened.</source>
            <translation>Hier liegen schon Daten; sie werden geöffnet.</translation>
        </message>
        <message>
            <source>A new file is made here.</source>
            <translation>Hier wird eine neue Datei angelegt.</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>The data file is damaged</source>
            <translation>Die Datendatei ist beschädigt</translation>
        </message>
        <message>
            <source>The data file is not there</source>
            <translation>Die Datendatei ist nicht da</translation>
        </message>
        <message>
            <source>The data file can’t be reached</source>
            <translation>Die Datendatei ist nicht erreichbar</translation>
        </message>
        <message>
            <source>The data come from a newer LeadDesk</source>
            <translation>Die Daten stammen von einem neueren LeadDesk</translation>
        </message>
        <message>
            <source>This file is not LeadDesk’s</source>
            <translation>Diese Datei ist nicht von LeadDesk</translation>
        </message>
        <message>
            <source>The data are open on another computer</source>
            <translation>Die Daten sind auf einem anderen Rechner geöffnet</translation>
        </message>
        <message>
            <source>Restoring a backup</source>
            <translation>Eine Sicherung wird zurückgeholt</translation>
        </message>
        <message>
            <source>Nothing was written to it and it is kept, whatever you choose here. Your backups are separate files.</source>
            <translation>In sie wurde nichts geschrieben, und sie bleibt erhalten, was immer Sie hier wählen. Ihre Sicherungen sind eigene Dateien.</translation>
        </message>
        <message>
            <source>Was it moved, or is its drive not connected? Nothing was made in its place.</source>
            <translation>Wurde sie verschoben, oder ist ihr Laufwerk nicht verbunden? An ihrer Stelle wurde nichts angelegt.</translation>
        </message>
        <message>
            <source>Update this program, or open other data. The file stays as it is.</source>
            <translation>Aktualisieren Sie dieses Programm, oder öffnen Sie andere Daten. Die Datei bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Save what is readable</source>
            <translation>Lesbares retten</translation>
        </message>
        <message>
            <source>Begin anew here</source>
            <translation>Hier neu beginnen</translation>
        </message>
        <message>
            <source>Open to read only</source>
            <translation>Nur zum Lesen öffnen</translation>
        </message>
        <message>
            <source>Open the present data</source>
            <translation>Jetzige Daten öffnen</translation>
        </message>
        <message>
            <source>Restore this backup</source>
            <translation>Diese Sicherung zurückholen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Open other data …</source>
            <translation>Andere Daten öffnen …</translation>
        </message>
        <message>
            <source>The data can’t be opened</source>
            <translation>Die Daten lassen sich nicht öffnen</translation>
        </message>
        <message>
            <source>The backup is being restored …</source>
            <translation>Die Sicherung wird zurückgeholt …</translation>
        </message>
        <message>
            <source>What is readable is being saved …</source>
            <translation>Was lesbar ist, wird gerettet …</translation>
        </message>
    </context>
    <context>
        <name>SampleBar</name>
        <message>
            <source>Sample data: 30 invented companies to try things out.</source>
            <translation>Beispieldaten: 30 erfundene Firmen zum Ausprobieren.</translation>
        </message>
        <message>
            <source>Remove the sample data</source>
            <translation>Beispieldaten entfernen</translation>
        </message>
    </context>
</TS>

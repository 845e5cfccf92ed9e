<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>FirstRun</name>
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
            <source>Another place …</source>
            <translation>Anderer Ort …</translation>
        </message>
        <message>
            <source>Open an existing store …</source>
            <translation>Vorhandene Datenbank öffnen …</translation>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>CheckMenu</name>
        <message>
            <source>Choose …</source>
            <translation>Auswählen …</translation>
        </message>
    </context>
    <context>
        <name>ConditionEditor</name>
        <message>
            <source>Touchpoints</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>No condition: always.</source>
            <translation>Keine Bedingung: immer.</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Bedingung hinzufügen</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Remove this condition</source>
            <translation>Diese Bedingung entfernen</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>several: a; b; c</source>
            <translation>mehrere: a; b; c</translation>
        </message>
        <message>
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Wie lange</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Kinds of touchpoints</source>
            <translation>Kontaktarten</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tagen</translation>
        </message>
        <message>
            <source>ever</source>
            <translation>jemals</translation>
        </message>
        <message>
            <source>in the last</source>
            <translation>in den letzten</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>DueField</name>
        <message>
            <source>no follow-up</source>
            <translation>keine Wiedervorlage</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Wiedervorlage</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Übernehmen</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>MonthView</name>
        <message>
            <source>Wk</source>
            <translation>KW</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>arbeitsfrei</translation>
        </message>
    </context>
    <context>
        <name>NewsBar</name>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%Ln Änderung</numerusform>
                <numerusform>%Ln Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Many changes</source>
            <translation>Viele Änderungen</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Save as PDF …</source>
            <translation>Als PDF speichern …</translation>
        </message>
        <message>
            <source>Page {number} of {pages}</source>
            <translation>Seite {number} von {pages}</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Is being worked out</source>
            <translation>Wird ausgewertet</translation>
        </message>
    </context>
</TS>

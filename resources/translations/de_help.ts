<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Help</name>
        <message>
            <source>This page did not come along with the program.</source>
            <translation>Diese Seite liegt dem Programm nicht bei.</translation>
        </message>
        <message>
            <source>LeadDesk manual</source>
            <translation>LeadDesk Handbuch</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>Im Handbuch suchen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Alle Tastenkürzel</translation>
        </message>
        <message>
            <source>Report a problem …</source>
            <translation>Problem melden …</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>Keine Seite enthält diese Wörter.</translation>
        </message>
        <message>
            <source>Page of the manual</source>
            <translation>Seite des Handbuchs</translation>
        </message>
        <message>
            <source>This is all that it tells: no names, no leads, no folders. Nothing is sent by itself.</source>
            <translation>Das ist alles, was darin steht: keine Namen, keine Leads, keine Ordner. Von selbst wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Problem melden</translation>
        </message>
        <message>
            <source>Save as a file …</source>
            <translation>Als Datei speichern …</translation>
        </message>
        <message>
            <source>What did you do, what happened?</source>
            <translation>Was haben Sie getan, was ist passiert?</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copied. You can paste it into an e-mail.</source>
            <translation>Kopiert. Sie können den Bericht in eine E-Mail einfügen.</translation>
        </message>
        <message>
            <source>The whole report</source>
            <translation>Der ganze Bericht</translation>
        </message>
    </context>
</TS>

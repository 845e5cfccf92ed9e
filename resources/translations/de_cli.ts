<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>CliHelp</name>
        <message>
            <source>Given after the command</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Options</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For every command</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Usage: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PATH</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>where the leads lie (else LEADDESK_STORE, else your own)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the language of the messages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>NAME</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>who does it, for the journal (name or initials)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the answer for machines: one JSON document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>show this help and an example</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no command “{command}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Commands: {commands}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More with: {command} --help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something is missing: {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I can't place “{what}” here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{option} needs a value after it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Did you mean “{command}”?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” is none of {values}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” is not a whole number from {least} on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{value}” is not a whole number from {least} to {most}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>

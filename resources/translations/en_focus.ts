<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Focus</name>
        <message numerus="yes">
            <source>All %n done.</source>
            <translation>
                <numerusform>The one entry is done.</numerusform>
                <numerusform>All %Ln done.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Go through the skipped ones (%n)</source>
            <translation>
                <numerusform>Go through the skipped one</numerusform>
                <numerusform>Go through the %Ln skipped ones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%Ln new entry</numerusform>
                <numerusform>%Ln new entries</numerusform>
            </translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Ansoff</name>
        <message numerus="yes">
            <source>%n unassigned</source>
            <translation>
                <numerusform>%Ln unassigned</numerusform>
                <numerusform>%Ln unassigned</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Segments</name>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln lead</numerusform>
                <numerusform>%Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) in no segment: show</source>
            <translation>
                <numerusform>%Ln lead in no segment: show</numerusform>
                <numerusform>%Ln leads in no segment: show</numerusform>
            </translation>
        </message>
    </context>
</TS>

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
        <name>SegmentView</name>
        <message numerus="yes">
            <source>Suggest %n refused lead(s) again</source>
            <translation>
                <numerusform>Suggest %Ln refused lead again</numerusform>
                <numerusform>Suggest %Ln refused leads again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) changed. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%Ln lead changed. Ctrl+Z takes it back.</numerusform>
                <numerusform>%Ln leads changed. Ctrl+Z takes it back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n suggested lead(s)</source>
            <translation>
                <numerusform>Show %Ln suggested lead</numerusform>
                <numerusform>Show %Ln suggested leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set all %n</source>
            <translation>
                <numerusform>Set all %Ln</numerusform>
                <numerusform>Set all %Ln</numerusform>
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

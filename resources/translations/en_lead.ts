<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Lead</name>
        <message numerus="yes">
            <source>%n more contact person(s)</source>
            <translation>
                <numerusform>%Ln more contact person</numerusform>
                <numerusform>%Ln more contact persons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%Ln point</numerusform>
                <numerusform>%Ln points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s)</source>
            <translation>
                <numerusform>%Ln more line</numerusform>
                <numerusform>%Ln more lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{before} → {now} in %n day(s)</source>
            <translation>
                <numerusform>{before} → {now} in %Ln day</numerusform>
                <numerusform>{before} → {now} in %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) to go to {threshold}</source>
            <translation>
                <numerusform>%Ln point to go to {threshold}</numerusform>
                <numerusform>%Ln points to go to {threshold}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n touchpoint(s)</source>
            <translation>
                <numerusform>%Ln touchpoint</numerusform>
                <numerusform>%Ln touchpoints</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s)</source>
            <translation>
                <numerusform>%Ln follow-up</numerusform>
                <numerusform>%Ln follow-ups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) changed</source>
            <translation>
                <numerusform>%Ln field changed</numerusform>
                <numerusform>%Ln fields changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) into “{name}”.</source>
            <translation>
                <numerusform>%Ln lead into “{name}”.</numerusform>
                <numerusform>%Ln leads into “{name}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Parameter {number} set – %n lead(s) with parameter {number}</source>
            <translation>
                <numerusform>Parameter {number} set – %Ln lead with parameter {number}</numerusform>
                <numerusform>Parameter {number} set – %Ln leads with parameter {number}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message numerus="yes">
            <source>%n more after that.</source>
            <translation>
                <numerusform>%Ln more after that.</numerusform>
                <numerusform>%Ln more after that.</numerusform>
            </translation>
        </message>
    </context>
</TS>

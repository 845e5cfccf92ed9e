<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>NurturingPage</name>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>+%Ln more</numerusform>
                <numerusform>+%Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s): a persona and stage for which there is nothing to give. Enter on a cell adds content.</source>
            <translation>
                <numerusform>%Ln gap: a persona and stage for which there is nothing to give. Enter on a cell adds content.</numerusform>
                <numerusform>%Ln gaps: a persona and stage for which there is nothing to give. Enter on a cell adds content.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln lead</numerusform>
                <numerusform>%Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%Ln step</numerusform>
                <numerusform>%Ln steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%Ln due</numerusform>
                <numerusform>%Ln due</numerusform>
            </translation>
        </message>
    </context>
</TS>

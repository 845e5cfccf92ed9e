<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BulkPane</name>
        <message numerus="yes">
            <source>Done for %n lead(s)</source>
            <translation>
                <numerusform>Done for %Ln lead</numerusform>
                <numerusform>Done for %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) selected</source>
            <translation>
                <numerusform>%Ln lead selected</numerusform>
                <numerusform>%Ln leads selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) given out</source>
            <translation>
                <numerusform>%Ln lead given out</numerusform>
                <numerusform>%Ln leads given out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>Export %n lead(s)</source>
            <translation>
                <numerusform>Export %Ln lead</numerusform>
                <numerusform>Export %Ln leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeadCells</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeadsPage</name>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln lead</numerusform>
                <numerusform>%Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%Ln selected</numerusform>
                <numerusform>%Ln selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NothingHere</name>
        <message numerus="yes">
            <source>Among the excluded: %n lead(s).</source>
            <translation>
                <numerusform>Among the excluded: %Ln lead.</numerusform>
                <numerusform>Among the excluded: %Ln leads.</numerusform>
            </translation>
        </message>
    </context>
</TS>

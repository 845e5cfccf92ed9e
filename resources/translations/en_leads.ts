<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BulkPane</name>
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
        <name>CellBlocks</name>
        <message numerus="yes">
            <source>%n row(s) lie below the list’s end.</source>
            <translation>
                <numerusform>%Ln row lie below the list’s end.</numerusform>
                <numerusform>%Ln rows lie below the list’s end.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) changed</source>
            <translation>
                <numerusform>%Ln cell changed</numerusform>
                <numerusform>%Ln cells changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s) lie beside the list.</source>
            <translation>
                <numerusform>%Ln column lie beside the list.</numerusform>
                <numerusform>%Ln columns lie beside the list.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CellWriter</name>
        <message numerus="yes">
            <source>%n cell(s) are being changed …</source>
            <translation>
                <numerusform>%Ln cell are being changed …</numerusform>
                <numerusform>%Ln cells are being changed …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) were changed meanwhile and stay: {names}</source>
            <translation>
                <numerusform>%Ln cell were changed meanwhile and stay: {names}</numerusform>
                <numerusform>%Ln cells were changed meanwhile and stay: {names}</numerusform>
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
        <name>MarkedRows</name>
        <message numerus="yes">
            <source>%n row(s) copied, with the header</source>
            <translation>
                <numerusform>%Ln row copied, with the header</numerusform>
                <numerusform>%Ln rows copied, with the header</numerusform>
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
    <context>
        <name>PasteDialog</name>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln lead</numerusform>
                <numerusform>%Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) in {leads} will change.</source>
            <translation>
                <numerusform>%Ln cell in {leads} will change.</numerusform>
                <numerusform>%Ln cells in {leads} will change.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) can’t be taken and stay as they are:</source>
            <translation>
                <numerusform>%Ln cell can’t be taken and stay as they are:</numerusform>
                <numerusform>%Ln cells can’t be taken and stay as they are:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) stand there like that already.</source>
            <translation>
                <numerusform>%Ln cell stand there like that already.</numerusform>
                <numerusform>%Ln cells stand there like that already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n cell(s)</source>
            <translation>
                <numerusform>Change %Ln cell</numerusform>
                <numerusform>Change %Ln cells</numerusform>
            </translation>
        </message>
    </context>
</TS>

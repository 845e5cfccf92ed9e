<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Distribution</name>
        <message numerus="yes">
            <source>Give out %n lead(s)</source>
            <translation>
                <numerusform>Give out %Ln lead</numerusform>
                <numerusform>Give out %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) get(s) an owner</source>
            <translation>
                <numerusform>%Ln lead get an owner</numerusform>
                <numerusform>%Ln leads gets an owner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) on</source>
            <translation>
                <numerusform>%Ln wait on</numerusform>
                <numerusform>%Ln waits on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay(s) with whoever has them</source>
            <translation>
                <numerusform>%Ln stay with whoever has them</numerusform>
                <numerusform>%Ln stays with whoever has them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keep(s) the owner they have</source>
            <translation>
                <numerusform>%Ln keep the owner they have</numerusform>
                <numerusform>%Ln keeps the owner they have</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %n shown</source>
            <translation>
                <numerusform>the first %Ln shown</numerusform>
                <numerusform>the first %Ln shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) away</source>
            <translation>
                <numerusform>%Ln day away</numerusform>
                <numerusform>%Ln days away</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) given to others. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%Ln lead given to others. Ctrl+Z takes it back.</numerusform>
                <numerusform>%Ln leads given to others. Ctrl+Z takes it back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DistributionPage</name>
        <message numerus="yes">
            <source>%n lead(s) would be given out within five minutes.</source>
            <translation>
                <numerusform>%Ln lead would be given out within five minutes.</numerusform>
                <numerusform>%Ln leads would be given out within five minutes.</numerusform>
            </translation>
        </message>
    </context>
</TS>

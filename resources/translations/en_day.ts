<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Day</name>
        <message numerus="yes">
            <source>%n appointment(s) written to {path}</source>
            <translation>
                <numerusform>%Ln appointment written to {path}</numerusform>
                <numerusform>%Ln appointments written to {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put off</source>
            <translation>
                <numerusform>%Ln put off</numerusform>
                <numerusform>%Ln put off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue.</source>
            <translation>
                <numerusform>%Ln overdue.</numerusform>
                <numerusform>%Ln overdue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Spread %n follow-up(s)</source>
            <translation>
                <numerusform>Spread %Ln follow-up</numerusform>
                <numerusform>Spread %Ln follow-ups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) spread.</source>
            <translation>
                <numerusform>%Ln follow-up spread.</numerusform>
                <numerusform>%Ln follow-ups spread.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more day(s)</source>
            <translation>
                <numerusform>and %Ln more day</numerusform>
                <numerusform>and %Ln more days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n A customer(s) may be put on a track: yes or no?</source>
            <translation>
                <numerusform>%Ln A customer may be put on a track: yes or no?</numerusform>
                <numerusform>%Ln A customers may be put on a track: yes or no?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) of nurturing due.</source>
            <translation>
                <numerusform>%Ln step of nurturing due.</numerusform>
                <numerusform>%Ln steps of nurturing due.</numerusform>
            </translation>
        </message>
    </context>
</TS>

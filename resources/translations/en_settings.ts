<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Campaigns</name>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln lead</numerusform>
                <numerusform>%Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n lead(s)</source>
            <translation>
                <numerusform>Take %Ln lead</numerusform>
                <numerusform>Take %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) belong(s) to it now that belonged to none.</source>
            <translation>
                <numerusform>%Ln lead belong to it now that belonged to none.</numerusform>
                <numerusform>%Ln leads belongs to it now that belonged to none.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DistributionPage</name>
        <message numerus="yes">
            <source>%n lead(s) without an owner</source>
            <translation>
                <numerusform>%Ln lead without an owner</numerusform>
                <numerusform>%Ln leads without an owner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) given out. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%Ln lead given out. Ctrl+Z takes it back.</numerusform>
                <numerusform>%Ln leads given out. Ctrl+Z takes it back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %n day(s)</source>
            <translation>
                <numerusform>Last %Ln day</numerusform>
                <numerusform>Last %Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DuplicateSettings</name>
        <message numerus="yes">
            <source>%n pair(s) would be proposed.</source>
            <translation>
                <numerusform>%Ln pair would be proposed.</numerusform>
                <numerusform>%Ln pairs would be proposed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExclusionSettings</name>
        <message numerus="yes">
            <source>%n lead(s) (is/are) meant: {parts}.</source>
            <translation>
                <numerusform>%Ln lead is meant: {parts}.</numerusform>
                <numerusform>%Ln leads are meant: {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exclude %n lead(s)</source>
            <translation>
                <numerusform>Exclude %Ln lead</numerusform>
                <numerusform>Exclude %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) excluded.</source>
            <translation>
                <numerusform>%Ln lead excluded.</numerusform>
                <numerusform>%Ln leads excluded.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FollowUpSettings</name>
        <message numerus="yes">
            <source>%n follow-up(s) would be made.</source>
            <translation>
                <numerusform>%Ln follow-up would be made.</numerusform>
                <numerusform>%Ln follow-ups would be made.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more on the days after.</source>
            <translation>
                <numerusform>%Ln more on the days after.</numerusform>
                <numerusform>%Ln more on the days after.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Offering</name>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln lead</numerusform>
                <numerusform>%Ln leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SegmentRules</name>
        <message numerus="yes">
            <source>%n lead(s) meet this</source>
            <translation>
                <numerusform>%Ln lead meet this</numerusform>
                <numerusform>%Ln leads meet this</numerusform>
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
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %Ln more</numerusform>
                <numerusform>… and %Ln more</numerusform>
            </translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Ansoff</name>
        <message>
            <source>Name products and markets</source>
            <translation>Produkte und Märkte benennen</translation>
        </message>
        <message>
            <source>Ansoff matrix</source>
            <translation>Ansoff-Matrix</translation>
        </message>
        <message numerus="yes">
            <source>%n unassigned</source>
            <translation>
                <numerusform>%Ln nicht zugeordnet</numerusform>
                <numerusform>%Ln nicht zugeordnet</numerusform>
            </translation>
        </message>
        <message>
            <source>Product {kind}</source>
            <translation>Produkt {kind}</translation>
        </message>
        <message>
            <source>Market {kind}</source>
            <translation>Markt {kind}</translation>
        </message>
    </context>
    <context>
        <name>Segments</name>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead</numerusform>
                <numerusform>%Ln Leads</numerusform>
            </translation>
        </message>
        <message>
            <source>Ø score</source>
            <translation>Ø Score</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>In 30 Tagen</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Show these leads</source>
            <translation>Diese Leads anzeigen</translation>
        </message>
        <message>
            <source>Change name and question</source>
            <translation>Name und Frage ändern</translation>
        </message>
        <message>
            <source>Question in the visit report</source>
            <translation>Frage im Besuchsbericht</translation>
        </message>
        <message>
            <source>The warmest of them</source>
            <translation>Die wärmsten davon</translation>
        </message>
        <message>
            <source>Asked for when ticked: {fields}</source>
            <translation>Nach dem Ankreuzen gefragt: {fields}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Digit or Enter opens the leads</source>
            <translation>Ziffer oder Enter öffnet die Leads</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) in no segment: show</source>
            <translation>
                <numerusform>%Ln Lead in keinem Segment ansehen</numerusform>
                <numerusform>%Ln Leads in keinem Segment ansehen</numerusform>
            </translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segmente</translation>
        </message>
        <message>
            <source>Most frequent together</source>
            <translation>Häufigste Kombinationen</translation>
        </message>
    </context>
</TS>

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
        <name>SegmentView</name>
        <message numerus="yes">
            <source>Suggest %n refused lead(s) again</source>
            <translation>
                <numerusform>%Ln abgelehnten Lead wieder vorschlagen</numerusform>
                <numerusform>%Ln abgelehnte Leads wieder vorschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) changed. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%Ln Lead geändert. Strg+Z nimmt es zurück.</numerusform>
                <numerusform>%Ln Leads geändert. Strg+Z nimmt es zurück.</numerusform>
            </translation>
        </message>
        <message>
            <source>All parameters</source>
            <translation>Alle Parameter</translation>
        </message>
        <message>
            <source>Change name, rule and words</source>
            <translation>Name, Regel und Worte ändern</translation>
        </message>
        <message>
            <source>Nothing yet. The settings keep it stage by stage.</source>
            <translation>Noch nichts. In den Einstellungen steht es je Stufe.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n suggested lead(s)</source>
            <translation>
                <numerusform>%Ln vorgeschlagenen Lead zeigen</numerusform>
                <numerusform>%Ln vorgeschlagene Leads zeigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Set all %n</source>
            <translation>
                <numerusform>Alle %Ln setzen</numerusform>
                <numerusform>Alle %Ln setzen</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them fits</source>
            <translation>Keiner davon passt</translation>
        </message>
        <message>
            <source>How many were in it at the end of each month?</source>
            <translation>Wie viele waren es am Ende jedes Monats?</translation>
        </message>
        <message>
            <source>Rule and suggestions</source>
            <translation>Regel und Vorschläge</translation>
        </message>
        <message>
            <source>Who came in last</source>
            <translation>Zuletzt hinzugekommen</translation>
        </message>
        <message>
            <source>What to say</source>
            <translation>Was sagen</translation>
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
            <source>Look closer</source>
            <translation>Genauer ansehen</translation>
        </message>
        <message>
            <source>The warmest of them</source>
            <translation>Die wärmsten davon</translation>
        </message>
        <message>
            <source>Question in the visit report</source>
            <translation>Frage im Besuchsbericht</translation>
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
            <source>Segment</source>
            <translation>Segment</translation>
        </message>
        <message>
            <source>Most frequent together</source>
            <translation>Häufigste Kombinationen</translation>
        </message>
        <message>
            <source>Digit or Enter opens the leads, Shift+Enter the page of the parameter</source>
            <translation>Ziffer oder Enter öffnet die Leads, Umschalt+Enter die Seite des Parameters</translation>
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
    </context>
</TS>

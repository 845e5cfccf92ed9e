<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Reports</name>
        <message>
            <source>Export the report</source>
            <translation>Bericht exportieren</translation>
        </message>
        <message>
            <source>Show the last 365 days</source>
            <translation>Die letzten 365 Tage zeigen</translation>
        </message>
        <message>
            <source>Remove the filter</source>
            <translation>Filter entfernen</translation>
        </message>
        <message>
            <source>no target</source>
            <translation>kein Ziel</translation>
        </message>
        <message numerus="yes">
            <source>target %n day(s)</source>
            <translation>
                <numerusform>Ziel %Ln Tag</numerusform>
                <numerusform>Ziel %Ln Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>{change} (before: {before})</source>
            <translation>{change} (davor: {before})</translation>
        </message>
        <message>
            <source>{late} of {all} over target</source>
            <translation>{late} von {all} über Ziel</translation>
        </message>
        <message>
            <source>target {target}: {share}</source>
            <translation>Ziel {target}: {share}</translation>
        </message>
        <message>
            <source>{leads} · {share} won</source>
            <translation>{leads} · {share} gewonnen</translation>
        </message>
        <message>
            <source>Ø {mean} · n = {count}</source>
            <translation>Ø {mean} · n = {count}</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>About this report</source>
            <translation>Über diesen Bericht</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Own dates</source>
            <translation>Eigene Daten</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter, as in the search</source>
            <translation>Filter, wie im Suchfeld</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Excel</source>
            <translation>Excel</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>I can’t read these dates. Possible are 01.09.2025 or kw50.</source>
            <translation>Diese Daten verstehe ich nicht. Möglich sind z. B. 01.09.2025 oder kw50.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <source>Report as table or picture</source>
            <translation>Bericht als Tabelle oder Diagramm</translation>
        </message>
        <message>
            <source>Written to {path}</source>
            <translation>Geschrieben nach {path}</translation>
        </message>
        <message>
            <source>Report: {name}</source>
            <translation>Bericht: {name}</translation>
        </message>
    </context>
</TS>

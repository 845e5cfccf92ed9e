<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Duplicates</name>
        <message>
            <source>Fields in which the two differ</source>
            <translation>Felder, in denen sich die beiden unterscheiden</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Stays: {number}</source>
            <translation>Bleibt: {number}</translation>
        </message>
        <message>
            <source>Joins it: {number}</source>
            <translation>Geht darin auf: {number}</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>übernommen</translation>
        </message>
        <message>
            <source>Of consents the strictest stands:</source>
            <translation>Von den Einwilligungen gilt die strengste:</translation>
        </message>
        <message>
            <source>none any more</source>
            <translation>keine mehr</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>widerrufen</translation>
        </message>
        <message>
            <source>{channels}, everybody</source>
            <translation>{channels}, alle</translation>
        </message>
        <message>
            <source>Two leads again.</source>
            <translation>Wieder zwei Leads.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <source>No duplicate</source>
            <translation>Keine Dublette</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Swap sides</source>
            <translation>Seiten tauschen</translation>
        </message>
        <message>
            <source>Open lead</source>
            <translation>Lead öffnen</translation>
        </message>
        <message>
            <source>Look for duplicates now</source>
            <translation>Jetzt nach Dubletten suchen</translation>
        </message>
        <message>
            <source>Looking through all leads …</source>
            <translation>Alle Leads werden durchgesehen …</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) keep what was changed since.</source>
            <translation>
                <numerusform>%Ln Eintrag behält, was seither geändert wurde.</numerusform>
                <numerusform>%Ln Einträge behalten, was seither geändert wurde.</numerusform>
            </translation>
        </message>
        <message>
            <source>{one} and {other} are not proposed any more.</source>
            <translation>{one} und {other} werden nicht mehr vorgeschlagen.</translation>
        </message>
        <message>
            <source>Merge two leads</source>
            <translation>Zwei Leads zusammenführen</translation>
        </message>
        <message>
            <source>both numbers stay findable</source>
            <translation>beide Nummern bleiben auffindbar</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) are equal</source>
            <translation>
                <numerusform>%Ln Feld ist gleich</numerusform>
                <numerusform>%Ln Felder sind gleich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n touchpoint(s)</source>
            <translation>
                <numerusform>%Ln Touchpoint</numerusform>
                <numerusform>%Ln Touchpoints</numerusform>
            </translation>
        </message>
        <message>
            <source>Afterwards: {parts}</source>
            <translation>Danach: {parts}</translation>
        </message>
        <message>
            <source>The contacts of both are the same person</source>
            <translation>Die Ansprechpartner sind dieselbe Person</translation>
        </message>
        <message>
            <source>{gone} is now part of {kept}.</source>
            <translation>{gone} gehört jetzt zu {kept}.</translation>
        </message>
        <message>
            <source>stage {stage}</source>
            <translation>Stufe {stage}</translation>
        </message>
        <message>
            <source>created {day}</source>
            <translation>angelegt am {day}</translation>
        </message>
        <message>
            <source>parameters {numbers}</source>
            <translation>Parameter {numbers}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Trennen</translation>
        </message>
        <message>
            <source>Merged lately</source>
            <translation>Zuletzt zusammengeführt</translation>
        </message>
        <message>
            <source>{name} ({number}) is part of {into}</source>
            <translation>{name} ({number}) gehört zu {into}</translation>
        </message>
        <message>
            <source>Leads that may be one and the same</source>
            <translation>Leads, die dieselben sein könnten</translation>
        </message>
        <message>
            <source>No open duplicates.</source>
            <translation>Keine offenen Dubletten.</translation>
        </message>
        <message>
            <source>{leads} leads, {pairs} pairs compared.</source>
            <translation>{leads} Leads, {pairs} Paare verglichen.</translation>
        </message>
        <message>
            <source>Not looked for duplicates yet.</source>
            <translation>Noch nicht nach Dubletten gesucht.</translation>
        </message>
        <message>
            <source>LeadDesk does it once a day, or now. Nothing is ever merged by itself.</source>
            <translation>LeadDesk sucht einmal am Tag, oder jetzt. Von selbst wird nie etwas zusammengeführt.</translation>
        </message>
        <message>
            <source>Last check: {day}</source>
            <translation>Zuletzt geprüft: {day}</translation>
        </message>
    </context>
</TS>

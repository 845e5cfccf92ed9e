<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Distribution</name>
        <message>
            <source>Give out leads fairly</source>
            <translation>Leads fair verteilen</translation>
        </message>
        <message>
            <source>Test with the leads that wait longest</source>
            <translation>Probe mit den Leads, die am längsten warten</translation>
        </message>
        <message>
            <source>Give the leads of this person to others</source>
            <translation>Die Leads dieser Person anderen geben</translation>
        </message>
        <message>
            <source>Working out who gets what …</source>
            <translation>Es wird ausgerechnet, wer was bekommt …</translation>
        </message>
        <message numerus="yes">
            <source>Give out %n lead(s)</source>
            <translation>
                <numerusform>%Ln Lead verteilen</numerusform>
                <numerusform>%Ln Leads verteilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Give out</source>
            <translation>Verteilen</translation>
        </message>
        <message>
            <source>Also those that somebody has already</source>
            <translation>Auch solche, die schon jemand hat</translation>
        </message>
        <message>
            <source>Who gets how many</source>
            <comment>table</comment>
            <translation>Wer wie viele bekommt</translation>
        </message>
        <message>
            <source>Each lead</source>
            <comment>table</comment>
            <translation>Jeder Lead</translation>
        </message>
        <message>
            <source>None of these leads waits for somebody: each has an owner or is out.</source>
            <translation>Keiner dieser Leads wartet auf jemanden: Jeder hat Zuständige oder ist ausgeschieden.</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) get(s) an owner</source>
            <translation>
                <numerusform>%Ln Lead bekommt Zuständige</numerusform>
                <numerusform>%Ln Leads bekommen Zuständige</numerusform>
            </translation>
        </message>
        <message>
            <source>Who gets how many</source>
            <translation>Wer wie viele bekommt</translation>
        </message>
        <message>
            <source>Each lead, and why</source>
            <translation>Jeder Lead, und warum</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) on</source>
            <translation>
                <numerusform>%Ln wartet weiter</numerusform>
                <numerusform>%Ln warten weiter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay(s) with whoever has them</source>
            <translation>
                <numerusform>%Ln bleibt, bei wem er ist</numerusform>
                <numerusform>%Ln bleiben, bei wem sie sind</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keep(s) the owner they have</source>
            <translation>
                <numerusform>%Ln behält seine Zuständigen</numerusform>
                <numerusform>%Ln behalten ihre Zuständigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the first %n shown</source>
            <translation>
                <numerusform>der erste %Ln gezeigt</numerusform>
                <numerusform>die ersten %Ln gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>Bekommt</translation>
        </message>
        <message>
            <source>Has by then</source>
            <translation>Hat dann</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Shares</source>
            <comment>file name</comment>
            <translation>Verteilung</translation>
        </message>
        <message>
            <source>Export the shares</source>
            <translation>Anteile exportieren</translation>
        </message>
        <message>
            <source>Excel …</source>
            <translation>Excel …</translation>
        </message>
        <message>
            <source>PDF …</source>
            <translation>PDF …</translation>
        </message>
        <message>
            <source>Written to {path}</source>
            <translation>Geschrieben nach {path}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) away</source>
            <translation>
                <numerusform>%Ln Tag abwesend</numerusform>
                <numerusform>%Ln Tage abwesend</numerusform>
            </translation>
        </message>
        <message>
            <source>Shares</source>
            <comment>table</comment>
            <translation>Anteile</translation>
        </message>
        <message>
            <source>{qualified} became SQL, {won} won</source>
            <translation>{qualified} wurden SQL, {won} gewonnen</translation>
        </message>
        <message>
            <source>Person and pool</source>
            <translation>Person und Pool</translation>
        </message>
        <message>
            <source>Got</source>
            <translation>Bekam</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>Ø score</source>
            <translation>Ø Score</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>ohne</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <source>New pool</source>
            <translation>Neuer Pool</translation>
        </message>
        <message>
            <source>Save pool</source>
            <translation>Pool speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>How it chooses</source>
            <translation>Wie er auswählt</translation>
        </message>
        <message>
            <source>Same company, same person: new leads of a company go along</source>
            <translation>Gleiche Firma, gleiche Person: neue Leads einer Firma gehen mit</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Per day</source>
            <translation>Je Tag</translation>
        </message>
        <message>
            <source>Open at once</source>
            <translation>Offen zugleich</translation>
        </message>
        <message>
            <source>Remove this person</source>
            <translation>Diese Person entfernen</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Twice the weight gets twice as many leads. Who has areas or languages gets leads from there first.</source>
            <translation>Doppeltes Gewicht bekommt doppelt so viele Leads. Wer Gebiete oder Sprachen hat, bekommt zuerst Leads von dort.</translation>
        </message>
        <message>
            <source>{met} of {waiting} leads that wait now meet this.</source>
            <translation>{met} von {waiting} Leads, die jetzt warten, erfüllen das.</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Neue Regel</translation>
        </message>
        <message>
            <source>Save rule</source>
            <translation>Regel speichern</translation>
        </message>
        <message>
            <source>To the pool</source>
            <translation>In den Pool</translation>
        </message>
        <message>
            <source>Leads of which all of this is so</source>
            <translation>Leads, auf die all das zutrifft</translation>
        </message>
        <message>
            <source>Give the leads to others …</source>
            <translation>Leads anderen geben …</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) given to others. Ctrl+Z takes it back.</source>
            <translation>
                <numerusform>%Ln Lead anderen gegeben. Strg+Z nimmt es zurück.</numerusform>
                <numerusform>%Ln Leads anderen gegeben. Strg+Z nimmt es zurück.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DistributionPage</name>
        <message>
            <source>Looked for every five minutes while the program runs. Each run can be undone, and what was taken back is not given out again by the same rule.</source>
            <translation>Alle fünf Minuten, solange das Programm läuft. Jeder Lauf lässt sich rückgängig machen; was zurückgenommen wurde, verteilt dieselbe Regel nicht noch einmal.</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) would be given out within five minutes.</source>
            <translation>
                <numerusform>%Ln Lead würde innerhalb von fünf Minuten verteilt.</numerusform>
                <numerusform>%Ln Leads würden innerhalb von fünf Minuten verteilt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Give out leads that nobody has by itself</source>
            <translation>Leads ohne Zuständige selbsttätig verteilen</translation>
        </message>
        <message>
            <source>Switch it on</source>
            <translation>Einschalten</translation>
        </message>
    </context>
    <context>
        <name>FairShares</name>
        <message>
            <source>Shares</source>
            <translation>Anteile</translation>
        </message>
        <message>
            <source>About this report</source>
            <translation>Zu diesem Bericht</translation>
        </message>
    </context>
</TS>

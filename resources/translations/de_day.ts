<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Day</name>
        <message numerus="yes">
            <source>%n appointment(s) written to {path}</source>
            <translation>
                <numerusform>%Ln Termin geschrieben: {path}</numerusform>
                <numerusform>%Ln Termine geschrieben: {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>Follow-ups as a calendar file</source>
            <translation>Wiedervorlagen als Kalenderdatei</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Wiedervorlagen</translation>
        </message>
        <message>
            <source>Without follow-up</source>
            <translation>Ohne Wiedervorlage</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Kommend</translation>
        </message>
        <message>
            <source>Start the focus mode: what is due</source>
            <translation>Fokus starten: was fällig ist</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Heute fällig</translation>
        </message>
        <message>
            <source>Start the focus mode</source>
            <translation>Fokus starten</translation>
        </message>
        <message>
            <source>Whose day</source>
            <translation>Wessen Tag</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Ich</translation>
        </message>
        <message>
            <source>Start focus</source>
            <translation>Fokus starten</translation>
        </message>
        <message>
            <source>My Day</source>
            <translation>Mein Tag</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>{open} open, {done} done</source>
            <translation>{open} offen, {done} erledigt</translation>
        </message>
        <message numerus="yes">
            <source>%n put off</source>
            <translation>
                <numerusform>%Ln zurückgestellt</numerusform>
                <numerusform>%Ln zurückgestellt</numerusform>
            </translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Was fällig ist</translation>
        </message>
        <message>
            <source>call</source>
            <translation>Telefonat</translation>
        </message>
        <message>
            <source>move</source>
            <translation>verschieben</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>ohne Uhrzeit</translation>
        </message>
        <message>
            <source>tomorrow {count}</source>
            <translation>morgen {count}</translation>
        </message>
        <message>
            <source>this week {count}</source>
            <translation>diese Woche {count}</translation>
        </message>
        <message>
            <source>later {count}</source>
            <translation>später {count}</translation>
        </message>
        <message>
            <source>No follow-up is planned for later either.</source>
            <translation>Auch für später ist keine Wiedervorlage geplant.</translation>
        </message>
        <message>
            <source>Go to the leads</source>
            <translation>Zu den Leads</translation>
        </message>
        <message>
            <source>Nothing left for today</source>
            <translation>Für heute ist nichts mehr offen</translation>
        </message>
        <message>
            <source>Next follow-up: {when} ({beside})</source>
            <translation>Nächste Wiedervorlage: {when} ({beside})</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue.</source>
            <translation>
                <numerusform>%Ln überfällig.</numerusform>
                <numerusform>%Ln überfällig.</numerusform>
            </translation>
        </message>
        <message>
            <source>Spread over free days …</source>
            <translation>Auf freie Tage verteilen …</translation>
        </message>
        <message numerus="yes">
            <source>Spread %n follow-up(s)</source>
            <translation>
                <numerusform>%Ln Wiedervorlage verteilen</numerusform>
                <numerusform>%Ln Wiedervorlagen verteilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>So lassen</translation>
        </message>
        <message numerus="yes">
            <source>%n follow-up(s) spread.</source>
            <translation>
                <numerusform>%Ln Wiedervorlage verteilt.</numerusform>
                <numerusform>%Ln Wiedervorlagen verteilt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more day(s)</source>
            <translation>
                <numerusform>und %Ln weiterer Tag</numerusform>
                <numerusform>und %Ln weitere Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposed: {days}</source>
            <translation>Vorschlag: {days}</translation>
        </message>
        <message>
            <source>{name}: the deadline “{clock}” is over. {to} could have it.</source>
            <translation>{name}: Frist „{clock}“ überschritten. {to} könnte übernehmen.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>+{count} more</source>
            <translation>+{count} weitere</translation>
        </message>
        <message>
            <source>Give it to {to}</source>
            <translation>An {to} geben</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message numerus="yes">
            <source>%n A customer(s) may be put on a track: yes or no?</source>
            <translation>
                <numerusform>%Ln A-Kunde wartet auf Ihr Ja zu einer Strecke.</numerusform>
                <numerusform>%Ln A-Kunden warten auf Ihr Ja zu einer Strecke.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) of nurturing due.</source>
            <translation>
                <numerusform>%Ln Nurturing-Schritt ist fällig.</numerusform>
                <numerusform>%Ln Nurturing-Schritte sind fällig.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} waits for your answer: {due}</source>
            <translation>{name} wartet auf Ihre Antwort: {due}</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Reject …</source>
            <translation>Ablehnen …</translation>
        </message>
        <message>
            <source>Accepted: {name}</source>
            <translation>Angenommen: {name}</translation>
        </message>
        <message>
            <source>Show leads</source>
            <translation>Leads ansehen</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>DraftsLine</name>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%Ln draft</numerusform>
                <numerusform>%Ln drafts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterBuilder</name>
        <message numerus="yes">
            <source>Show %n lead(s)</source>
            <translation>
                <numerusform>Show %Ln lead</numerusform>
                <numerusform>Show %Ln leads</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n follow-up(s) are due, the first: {what}</source>
            <translation>
                <numerusform>%Ln follow-up are due, the first: {what}</numerusform>
                <numerusform>%Ln follow-ups are due, the first: {what}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) run out or are over, the first: {what}</source>
            <translation>
                <numerusform>%Ln deadline runs out or is over: {what}</numerusform>
                <numerusform>%Ln deadlines run out or are over, the first: {what}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln lead</numerusform>
                <numerusform>%Ln leads</numerusform>
            </translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>target %n day(s)</source>
            <translation>
                <numerusform>target %Ln day</numerusform>
                <numerusform>target %Ln days</numerusform>
            </translation>
        </message>
    </context>
</TS>

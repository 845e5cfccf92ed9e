<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Day</name>
        <message numerus="yes">
            <source>%n put off</source>
            <translation>
                <numerusform>%Ln put off</numerusform>
                <numerusform>%Ln put off</numerusform>
            </translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Duplicates</name>
        <message numerus="yes">
            <source>%n row(s) keep what was changed since.</source>
            <translation>
                <numerusform>%Ln row keeps what was changed since.</numerusform>
                <numerusform>%Ln rows keep what was changed since.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) are equal</source>
            <translation>
                <numerusform>%Ln field is equal</numerusform>
                <numerusform>%Ln fields are equal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n touchpoint(s)</source>
            <translation>
                <numerusform>%Ln touchpoint</numerusform>
                <numerusform>%Ln touchpoints</numerusform>
            </translation>
        </message>
    </context>
</TS>

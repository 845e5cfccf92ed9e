<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Offering</name>
        <message numerus="yes">
            <source>%n lead(s) lie in it now.</source>
            <translation>
                <numerusform>%Ln lead lie in it now.</numerusform>
                <numerusform>%Ln leads lie in it now.</numerusform>
            </translation>
        </message>
    </context>
</TS>

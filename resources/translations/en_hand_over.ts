<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>HandOver</name>
        <message numerus="yes">
            <source>%n customer number(s) taken over.</source>
            <translation>
                <numerusform>%Ln customer number taken over.</numerusform>
                <numerusform>%Ln customer numbers taken over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n matched</source>
            <translation>
                <numerusform>%Ln matched</numerusform>
                <numerusform>%Ln matched</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take over %n customer number(s)</source>
            <translation>
                <numerusform>Take over %Ln customer number</numerusform>
                <numerusform>Take over %Ln customer numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%Ln known already</numerusform>
                <numerusform>%Ln known already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a number yet</source>
            <translation>
                <numerusform>%Ln without a number yet</numerusform>
                <numerusform>%Ln without a number yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unknown</source>
            <translation>
                <numerusform>%Ln unknown</numerusform>
                <numerusform>%Ln unknown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unsure</source>
            <translation>
                <numerusform>%Ln unsure</numerusform>
                <numerusform>%Ln unsure</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s)</source>
            <translation>
                <numerusform>%Ln conflict</numerusform>
                <numerusform>%Ln conflicts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n change(s)</source>
            <translation>
                <numerusform>Hand over %Ln change</numerusform>
                <numerusform>Hand over %Ln changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Check and hand over %n lead(s)</source>
            <translation>
                <numerusform>Check and hand over %Ln lead</numerusform>
                <numerusform>Check and hand over %Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to settle</source>
            <translation>
                <numerusform>%Ln thing to settle</numerusform>
                <numerusform>%Ln things to settle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) (is/are) incomplete.</source>
            <translation>
                <numerusform>%Ln lead is incomplete.</numerusform>
                <numerusform>%Ln leads are incomplete.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them (has/have) not ordered yet. The ERP should hold only who orders.</source>
            <translation>
                <numerusform>%Ln of them has not ordered yet. The ERP should hold only who orders.</numerusform>
                <numerusform>%Ln of them have not ordered yet. The ERP should hold only who orders.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the chosen leads (is/are) left out: handed over before, or with a customer number.</source>
            <translation>
                <numerusform>%Ln of the chosen leads is left out: handed over before, or with a customer number.</numerusform>
                <numerusform>%Ln of the chosen leads are left out: handed over before, or with a customer number.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s)</source>
            <translation>
                <numerusform>%Ln lead</numerusform>
                <numerusform>%Ln leads</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tried with %n lead(s).</source>
            <translation>
                <numerusform>Tried with %Ln lead.</numerusform>
                <numerusform>Tried with %Ln leads.</numerusform>
            </translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Offering</name>
        <message>
            <source>Target market</source>
            <translation>Zielmarkt</translation>
        </message>
        <message>
            <source>New target market</source>
            <translation>Neuer Zielmarkt</translation>
        </message>
        <message>
            <source>Save target market</source>
            <translation>Zielmarkt speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>New market</source>
            <translation>Neuer Markt</translation>
        </message>
        <message>
            <source>Existing market</source>
            <translation>Bestehender Markt</translation>
        </message>
        <message>
            <source>Companies in this market</source>
            <translation>Firmen in diesem Markt</translation>
        </message>
        <message>
            <source>Turnover to be won a year</source>
            <translation>Erreichbarer Umsatz im Jahr</translation>
        </message>
        <message numerus="yes">
            <source>%n lead(s) lie in it now.</source>
            <translation>
                <numerusform>%Ln Lead liegt jetzt darin.</numerusform>
                <numerusform>%Ln Leads liegen jetzt darin.</numerusform>
            </translation>
        </message>
        <message>
            <source>Leads of which all of this is so</source>
            <translation>Leads, für die all das gilt</translation>
        </message>
        <message>
            <source>Potential, where it is known</source>
            <translation>Potenzial, soweit bekannt</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>New product</source>
            <translation>Neues Produkt</translation>
        </message>
        <message>
            <source>Save product</source>
            <translation>Produkt speichern</translation>
        </message>
        <message>
            <source>Article number</source>
            <translation>Artikelnummer</translation>
        </message>
        <message>
            <source>Product group</source>
            <translation>Produktgruppe</translation>
        </message>
        <message>
            <source>Existing product</source>
            <translation>Bestehendes Produkt</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Passung</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Nicht gesetzt</translation>
        </message>
        <message>
            <source>Product specialist</source>
            <translation>Produktspezialist:in</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>Name, as it stands in the product interest</source>
            <translation>Name, wie er im Produktinteresse steht</translation>
        </message>
    </context>
</TS>

"""DATEV debtors: EXTF, category 16, format version 5 (sample of DATEV: EXTF_DebKred_Stamm).

A header line of 31 fields, a line of 254 column names, then the records; texts always in quotes,
numbers and days bare, cp1252, CRLF. Columns are told by their place: names repeat, and are spelled
in several ways. Lengths: ledermann/datev, contact.rb.
"""

from __future__ import annotations

from types import MappingProxyType

from leaddesk.rules.erp.common import FROM, TO
from leaddesk.rules.erp.profile import (
    ANY_EMAIL,
    ANY_PHONE,
    BATCH_TIME,
    CONSTANT,
    EMPTY,
    IS_COMPANY,
    NUMBER,
    OPTION,
    PERSON,
    PRIVATE_FIRST,
    PRIVATE_LAST,
    REFERENCE,
    SALUTATION,
    Column,
    Format,
    Numbers,
    Option,
    OptionKind,
    Part,
    Profile,
    Quoting,
    TextForm,
)

# "@1" is the first of ten bank accounts.
_NAMES = """
Konto;Name (Adressattyp Unternehmen);Unternehmensgegenstand;Name (Adressattyp natürl. Person);
Vorname (Adressattyp natürl. Person);Name (Adressattyp keine Angabe);Adressattyp;
Kurzbezeichnung;EU-Land;EU-UStID;Anrede;Titel/Akad. Grad;Adelstitel;Namensvorsatz;Adressart;
Straße;Postfach;Postleitzahl;Ort;Land;Versandzusatz;Adresszusatz;Abweichende Anrede;
Abw. Zustellbezeichnung 1;Abw. Zustellbezeichnung 2;Kennz. Korrespondenzadresse;
Adresse Gültig von;Adresse Gültig bis;Telefon;Bemerkung (Telefon);Telefon GL;
Bemerkung (Telefon GL);E-Mail;Bemerkung (E-Mail);Internet;Bemerkung (Internet);Fax;
Bemerkung (Fax);Sonstige;Bemerkung (Sonstige);@1;@2;@3;@4;@5;Leerfeld;Briefanrede;Grußformel;
Kunden-/Lief.-Nr.;Steuernummer;Sprache;Ansprechpartner;Vertreter;Sachbearbeiter;Diverse-Konto;
Ausgabeziel;Währungssteuerung;Kreditlimit (Debitor);Zahlungsbedingung;
Fälligkeit in Tagen (Debitor);Skonto in Prozent (Debitor);Kreditoren-Ziel 1 Tg.;
Kreditoren-Skonto 1 %;Kreditoren-Ziel 2 Tg.;Kreditoren-Skonto 2 %;Kreditoren-Ziel 3 Brutto Tg.;
Kreditoren-Ziel 4 Tg.;Kreditoren-Skonto 4 %;Kreditoren-Ziel 5 Tg.;Kreditoren-Skonto 5 %;Mahnung;
Kontoauszug;Mahntext 1;Mahntext 2;Mahntext 3;Kontoauszugstext;Mahnlimit Betrag;Mahnlimit %;
Zinsberechnung;Mahnzinssatz 1;Mahnzinssatz 2;Mahnzinssatz 3;Lastschrift;Leerfeld;Mandantenbank;
Zahlungsträger;Indiv. Feld 1;Indiv. Feld 2;Indiv. Feld 3;Indiv. Feld 4;Indiv. Feld 5;
Indiv. Feld 6;Indiv. Feld 7;Indiv. Feld 8;Indiv. Feld 9;Indiv. Feld 10;Indiv. Feld 11;
Indiv. Feld 12;Indiv. Feld 13;Indiv. Feld 14;Indiv. Feld 15;
Abweichende Anrede (Rechnungsadresse);Adressart (Rechnungsadresse);Straße (Rechnungsadresse);
Postfach (Rechnungsadresse);Postleitzahl (Rechnungsadresse);Ort (Rechnungsadresse);
Land (Rechnungsadresse);Versandzusatz (Rechnungsadresse);Adresszusatz (Rechnungsadresse);
Abw. Zustellbezeichnung 1 (Rechnungsadresse);Abw. Zustellbezeichnung 2 (Rechnungsadresse);
Adresse Gültig von (Rechnungsadresse);Adresse Gültig bis (Rechnungsadresse);@6;@7;@8;@9;@10;
Nummer Fremdsystem;Insolvent;SEPA-Mandatsreferenz 1;SEPA-Mandatsreferenz 2;
SEPA-Mandatsreferenz 3;SEPA-Mandatsreferenz 4;SEPA-Mandatsreferenz 5;SEPA-Mandatsreferenz 6;
SEPA-Mandatsreferenz 7;SEPA-Mandatsreferenz 8;SEPA-Mandatsreferenz 9;SEPA-Mandatsreferenz 10;
Verknüpftes OPOS-Konto;Mahnsperre bis;Lastschriftsperre bis;Zahlungssperre bis;
Gebührenberechnung;Mahngebühr 1;Mahngebühr 2;Mahngebühr 3;Pauschalenberechnung;
Verzugspauschale 1;Verzugspauschale 2;Verzugspauschale 3;Alternativer Suchname;Status;
Anschrift manuell geändert (Korrespondenzadresse);Anschrift individuell (Korrespondenzadresse);
Anschrift manuell geändert (Rechnungsadresse);Anschrift individuell (Rechnungsadresse);
Fristberechnung bei Debitor;Mahnfrist 1;Mahnfrist 2;Mahnfrist 3;Letzte Frist
"""
_BANK = (
    "Bankleitzahl;Bankbezeichnung;Bank-Kontonummer;Länderkennzeichen;IBAN-Nr.;Leerfeld;SWIFT-Code;"
    "Abw. Kontoinhaber;Kennz. Hauptbankverb.;Gültig von;Gültig bis"
)
_BARE = "1 26-28 105 106 108-132 135 163 164 221 232-243 245 246 248 250-254"
"""The places of numbers and days, those of the banks apart."""


def _bank(number: str) -> list[str]:
    names = []
    for name in _BANK.split(";"):
        if name.startswith("Gültig"):
            names.append(f"Bankverb {number} {name}")
        else:
            names.append(name if name == "Leerfeld" else f"{name} {number}")
    return names


def _names() -> tuple[str, ...]:
    found: list[str] = []
    for name in _NAMES.replace("\n", "").split(";"):
        found += _bank(name[1:]) if name.startswith("@") else [name]
    return tuple(found)


def _bare() -> frozenset[int]:
    found = {i for i, name in enumerate(COLUMN_NAMES, 1) if name.startswith("Bankverb ")}
    for span in _BARE.split():
        first, _, last = span.partition("-")
        found |= set(range(int(first), int(last or first) + 1))
    return frozenset(found)


COLUMN_NAMES = _names()
ACCOUNT_PLACE, NUMBER_PLACE, REFERENCE_PLACE = 1, 99, 220
"""Where the account, the customer number and our reference stand, counted from 1."""

_ADDRESS_TYPE = MappingProxyType({"1": "2", "0": "1"})
_SALUTATION = MappingProxyType({"firm": "Firma", "ms": "Frau", "mr": "Herr"})
_FILLED: dict[int, Column] = {
    ACCOUNT_PLACE: Column("", NUMBER, 9, required=True, format=Format.DIGITS),
    2: Column("", "company.name", 50),
    4: Column("", PRIVATE_LAST, 30),
    5: Column("", PRIVATE_FIRST, 30),
    7: Column("", IS_COMPANY, 1, format=Format.CHOICE, words=_ADDRESS_TYPE),
    8: Column("", "display_name", 15, format=Format.SHORT),
    9: Column("", "company.vat_id", 2, format=Format.VAT_COUNTRY),
    10: Column("", "company.vat_id", 13, format=Format.VAT_NUMBER),
    11: Column("", SALUTATION, 30, format=Format.CHOICE, words=_SALUTATION),
    12: Column("", "contact.title", 25),
    15: Column("", CONSTANT, constant="STR"),
    16: Column("", "company.street", 36, required=True),
    18: Column("", "company.postal_code", 10, required=True),
    19: Column("", "company.city", 30, required=True),
    20: Column("", "company.country", 2, required=True, format=Format.COUNTRY),
    22: Column("", "company.name_extra", 36),
    26: Column("", CONSTANT, format=Format.DIGITS, constant="1"),
    29: Column("", ANY_PHONE, 60),
    33: Column("", ANY_EMAIL, 60),
    35: Column("", "company.website", 60),
    NUMBER_PLACE: Column("", NUMBER, 15),
    102: Column("", PERSON, 40),
    REFERENCE_PLACE: Column("", REFERENCE, 15, required=True),
}


def _columns() -> tuple[Column, ...]:
    bare, found = _bare(), []
    for place, name in enumerate(COLUMN_NAMES, 1):
        c = _FILLED.get(place) or Column(name, EMPTY)
        found.append(
            Column(
                name, c.source, c.max_length, c.required, c.format, c.words, c.constant,
                bare=place in bare,
            )
        )  # fmt: skip
    return tuple(found)


def _head() -> tuple[Column, ...]:
    """The 31 fields of the header line: texts quoted, numbers bare, most of them empty."""
    texts = {1: "EXTF", 4: "Debitoren/Kreditoren", 8: "RE"}
    numbers = {2: "700", 3: "16", 5: "5"}
    options = {11: "adviser", 12: "client", 13: "year_begin", 14: "account_length", 27: "chart"}
    quoted = {1, 4, 8, 9, 10, 17, 18, 22, 24, 27, 30, 31}
    found = []
    for place in range(1, 32):
        source, constant = EMPTY, texts.get(place) or numbers.get(place, "")
        if constant:
            source = CONSTANT
        elif place == 6:
            source = BATCH_TIME
        elif place in options:
            source = OPTION + options[place]
        shape = Format.DATE if place == 13 else Format.TEXT
        found.append(
            Column(
                "", source, format=shape, constant=constant, bare=place not in quoted
            )
        )  # fmt: skip
    return tuple(found)


DATEV = Profile(
    "datev",
    ("csv",),
    (Part("Debitoren", _columns(), above=(_head(),)),),
    text=TextForm("cp1252", ";", Quoting.TEXT, "%d%m%Y"),
    numbers=(Numbers.BY_US,),
    options=(
        Option("adviser", OptionKind.DIGITS, True, least=1, most=9_999_999),
        Option("client", OptionKind.DIGITS, True, least=1, most=99_999),
        Option("year_begin", OptionKind.DAY, True),
        Option("account_length", OptionKind.DIGITS, True, "4", least=4, most=8),
        Option("chart", OptionKind.CHOICE, choices=("", "03", "04")),
        Option(FROM, OptionKind.DIGITS, True, "10000", least=10_000, most=699_999_999),
        Option(TO, OptionKind.DIGITS, True, "69999", least=10_000, most=699_999_999),
    ),
    file_prefix="EXTF_",
)

"""Lexware Office, JTL, sevDesk and Collmex."""

from __future__ import annotations

from types import MappingProxyType

from leaddesk.rules.erp.common import FROM, SALUTATION_DE, TO
from leaddesk.rules.erp.profile import (
    ANY_EMAIL,
    ANY_PHONE,
    CONSTANT,
    EMPTY,
    NUMBER,
    OPTION,
    PERSON_AND_NOTE,
    PRIVATE_FIRST,
    PRIVATE_LAST,
    REFERENCE,
    TEMPORARY,
    Column,
    Format,
    Numbers,
    Option,
    OptionKind,
    Part,
    Profile,
    Quoting,
    TextForm,
    parts_of,
)

# Lexware Office: CSV only, the template's headings; the number has exactly five digits or is empty.
# The note carries our reference: there is no other field that comes back.
LEXWARE = Profile(
    "lexware",
    ("csv",),
    parts_of(
        "Kunden",
        Column("Kundennummer", NUMBER, 5, format=Format.DIGITS),
        Column("Firmenname", "company.name", 100),
        Column("Umsatzsteuer ID", "company.vat_id", 20),
        Column("Anrede", "contact.salutation", 30, format=Format.CHOICE, words=SALUTATION_DE),
        Column("Vorname", "contact.first_name", 50),
        Column("Nachname", "contact.last_name", 50),
        Column("Straße 1", "company.street", 100, required=True),
        Column("Adresszusatz 1", "company.name_extra", 100),
        Column("PLZ 1", "company.postal_code", 10, required=True),
        Column("Ort 1", "company.city", 100, required=True),
        Column("Land 1", "company.country", 2, required=True, format=Format.COUNTRY),
        Column("Telefon 1", ANY_PHONE, 60),
        Column("E-Mail 1", ANY_EMAIL, 100),
        Column("Notiz", REFERENCE, 15, required=True),
    ),
    text=TextForm("cp1252", ";"),
    numbers=(Numbers.BY_ERP, Numbers.BY_US),
    options=(
        Option(FROM, OptionKind.DIGITS, default="10000", least=10_000, most=69_999),
        Option(TO, OptionKind.DIGITS, default="69999", least=10_000, most=69_999),
    ),
)

# JTL-Wawi (Ameise): any headings, matched in the tool; the customer number is its key for updates.
JTL_WAWI = Profile(
    "jtl_wawi",
    ("csv",),
    parts_of(
        "Kunden",
        Column("Kundennummer", NUMBER, 20),
        Column("Firma", "company.name", 128),
        Column("Firmenzusatz", "company.name_extra", 128),
        Column("Anrede", "contact.salutation", 30, format=Format.CHOICE, words=SALUTATION_DE),
        Column("Titel", "contact.title", 30),
        Column("Vorname", "contact.first_name", 100),
        Column("Name", "contact.last_name", 100),
        Column("Straße", "company.street", 100, required=True),
        Column("PLZ", "company.postal_code", 24, required=True),
        Column("Ort", "company.city", 100, required=True),
        Column("Land", "company.country", 2, required=True, format=Format.COUNTRY),
        Column("Telefon", ANY_PHONE, 60),
        Column("Mobil", "contact.mobile", 60),
        Column("E-Mail", ANY_EMAIL, 128),
        Column("USt-IdNr.", "company.vat_id", 20),
        Column("Kundengruppe", OPTION + "customer_group", 100),
        Column("Interessentennr.", REFERENCE, 15, required=True),
    ),
    text=TextForm("utf-8-sig", ";", Quoting.ALL),
    numbers=(Numbers.BY_ERP, Numbers.BY_US, Numbers.BY_HAND),
    options=(Option("customer_group", default="Endkunden"),),
)

# JTL-Shop 5: fixed names, UTF-8 without BOM, the house number apart. A last name and a mail are
# required; cZusatz carries our reference.
JTL_SHOP = Profile(
    "jtl_shop",
    ("csv",),
    parts_of(
        "Kunden",
        Column("cAnrede", "contact.salutation", 20, format=Format.CHOICE,
               words=MappingProxyType({"ms": "w", "mr": "m"})),
        Column("cTitel", "contact.title", 64),
        Column("cVorname", "contact.first_name", 255),
        Column("cNachname", "contact.last_name", 255, required=True),
        Column("cFirma", "company.name", 255),
        Column("cStrasse", "company.street", 255, required=True, format=Format.STREET_NAME),
        Column("cHausnummer", "company.street", 10, format=Format.HOUSE_NUMBER),
        Column("cAdressZusatz", "company.name_extra", 255),
        Column("cPLZ", "company.postal_code", 10, required=True),
        Column("cOrt", "company.city", 255, required=True),
        Column("cLand", "company.country", 2, required=True, format=Format.COUNTRY),
        Column("cTel", ANY_PHONE, 255),
        Column("cMobil", "contact.mobile", 255),
        Column("cMail", ANY_EMAIL, 255, required=True),
        Column("cUSTID", "company.vat_id", 255),
        Column("cWWW", "company.website", 255),
        Column("cKundenNr", NUMBER, 255),
        Column("cZusatz", REFERENCE, 255, required=True),
    ),
    text=TextForm("utf-8", ";"),
    numbers=(Numbers.BY_ERP, Numbers.BY_US),
)  # fmt: skip

_SEVDESK = (
    Column("Kunden-Nr.", NUMBER, 20),
    Column("Anrede", EMPTY),
    Column("Titel", EMPTY),
    Column("Nachname", PRIVATE_LAST, 100),
    Column("Vorname", PRIVATE_FIRST, 100),
    Column("Organisation", "company.name", 200),
    Column("Namenszusatz", "company.name_extra", 200),
    Column("Position", EMPTY),
    Column("Kategorie", CONSTANT, constant="Kunde"),
    Column("IBAN", EMPTY),
    Column("BIC", EMPTY),
    Column("Umsatzsteuer-ID", "company.vat_id", 20),
    Column("Strasse", "company.street", 200, required=True),
    Column("PLZ", "company.postal_code", 20, required=True),
    Column("Ort", "company.city", 100, required=True),
    Column("Land", "company.country", 100, required=True, format=Format.COUNTRY_WORD),
    Column("Adress-Kategorie", CONSTANT, constant="Rechnungsanschrift"),
    Column("Telefon", ANY_PHONE, 60),
    Column("Telefon-Kategorie", CONSTANT, constant="Arbeit"),
    Column("Mobil", EMPTY),
    Column("Fax", EMPTY),
    Column("E-Mail", ANY_EMAIL, 254),
    Column("E-Mail-Kategorie", CONSTANT, constant="Arbeit"),
    Column("Webseite", "company.website", 255),
    Column("Webseiten-Kategorie", EMPTY),
    Column("Beschreibung", REFERENCE, 15, required=True),
    Column("Geburtstag", EMPTY),
    Column("Tags", OPTION + "tags", 100),
    Column("Debitoren/Kreditoren-Nr.", EMPTY),
)
_SEVDESK_PERSON = {
    "Kunden-Nr.": Column("Kunden-Nr.", NUMBER, 20),
    "Anrede": Column("Anrede", "contact.salutation", format=Format.CHOICE, words=SALUTATION_DE),
    "Titel": Column("Titel", "contact.title", 50),
    "Nachname": Column("Nachname", "contact.last_name", 100, required=True),
    "Vorname": Column("Vorname", "contact.first_name", 100),
    "Organisation": Column("Organisation", EMPTY),
    "Position": Column("Position", "contact.position", 100),
    "Kategorie": Column("Kategorie", CONSTANT, constant="Kunde"),
    "Telefon": Column("Telefon", "contact.phone", 60),
    "Mobil": Column("Mobil", "contact.mobile", 60),
    "E-Mail": Column("E-Mail", "contact.email", 254),
}
# sevDesk's template: the company's row, and its persons in rows of the same number.
SEVDESK = Profile(
    "sevdesk",
    ("csv",),
    (
        Part(
            "Kontakte",
            _SEVDESK,
            tuple(_SEVDESK_PERSON.get(c.header, Column(c.header, EMPTY)) for c in _SEVDESK),
        ),
    ),
    text=TextForm("utf-8-sig", ";"),
    numbers=(Numbers.BY_US, Numbers.BY_HAND),
    options=(Option("tags"),),
)

# Collmex, "daten_importieren_kunde": one record per line without headers. A negative number says
# that Collmex is to give one, and comes back beside it (NEW_OBJECT_ID).
_FIRM = Option("firm", OptionKind.DIGITS, True, "1", least=1, most=99_999_999)
COLLMEX = Profile(
    "collmex",
    ("csv",),
    parts_of(
        "CMXKND",
        Column("Satzart", CONSTANT, constant="CMXKND"),
        Column("Kundennummer", TEMPORARY, 8, format=Format.DIGITS),
        Column("Firma Nr", OPTION + "firm", 8, format=Format.DIGITS),
        Column("Anrede", "contact.salutation", 10, format=Format.CHOICE, words=SALUTATION_DE),
        Column("Titel", "contact.title", 10),
        Column("Vorname", "contact.first_name", 40),
        Column("Name", "contact.last_name", 40),
        Column("Firma", "company.name", 80),
        Column("Abteilung", "contact.department", 40),
        Column("Straße", "company.street", 40, required=True),
        Column("PLZ", "company.postal_code", 10, required=True),
        Column("Ort", "company.city", 20, required=True),
        Column("Bemerkung", PERSON_AND_NOTE, 1024),
        Column("Inaktiv", CONSTANT, format=Format.DIGITS, constant="0"),
        Column("Land", "company.country", 2, required=True, format=Format.COUNTRY),
        Column("Telefon", ANY_PHONE, 40),
        Column("Telefax", EMPTY),
        Column("E-Mail", ANY_EMAIL, 50),
        *(Column(name, EMPTY) for name in ("Kontonummer", "Blz", "Iban", "Bic", "Bankname")),
        Column("Steuernummer", EMPTY),
        Column("USt.IdNr", "company.vat_id", 20),
    ),
    text=TextForm("cp1252", ";", headers=False),
    numbers=(Numbers.BY_ERP, Numbers.BY_US),
    options=(_FIRM,),
)

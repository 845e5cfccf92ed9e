"""How the ERPs want their customers: columns, lengths and formats, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Format(StrEnum):
    """How a value is turned into the cell."""

    TEXT = "text"
    DATE = "date"
    COUNTRY = "country"  # ISO 3166, two letters
    CHOICE = "choice"  # by the column's `words`


# Sources that are no field of `rules.fields`.
REFERENCE = "reference"  # the lead's prospect number, our key that comes back
EMPTY = "empty"  # a column for the answer
DISPLAY_NAME = "display_name"  # the company's name, of a private person theirs
IS_COMPANY = "is_company"  # 1 or 0
ANY_PHONE = "any_phone"  # the company's, else the contact's
ANY_EMAIL = "any_email"
PERSON_AND_NOTE = "person_and_note"  # whom to ask for, and what is known, in one text
FIRST_TOUCHPOINT = "touchpoint.first_at"
LAST_TOUCHPOINT = "touchpoint.last_at"
BATCH = "batch.number"

_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `source` is a key of `rules.fields` or one of the words above; `max_length` 0
    means any. `words` turns the keys of a choice into what the ERP calls them."""

    header: str
    source: str
    max_length: int = 0
    required: bool = False
    format: Format = Format.TEXT
    words: Mapping[str, str] = field(default_factory=lambda: _NONE, hash=False)


@dataclass(frozen=True, slots=True)
class Profile:
    """One ERP's layout. `file_kinds`: what it reads, the first is the default."""

    key: str
    file_kinds: tuple[str, ...]
    columns: tuple[Column, ...]
    sheet_name: str = "Leads"


_SALUTATION_DE = MappingProxyType({"ms": "Frau", "mr": "Herr", "neutral": ""})

# Headers that a German clerk reads and an English one guesses. Lengths: the shortest that
# common ERPs take (erp: SAP Business One name 100, zip 20, city 100; Business Central mail 80).
GENERIC = Profile(
    "generic",
    ("xlsx", "csv"),
    (
        Column("Interessentennr.", REFERENCE, 15, required=True),
        Column("Kundennr.", EMPTY, 20),
        Column("Firma", DISPLAY_NAME, 100, required=True),
        Column("Zusatz", "company.name_extra", 100),
        Column("Straße", "company.street", 100, required=True),
        Column("PLZ", "company.postal_code", 20, required=True),
        Column("Ort", "company.city", 100, required=True),
        Column("Land", "company.country", 2, required=True, format=Format.COUNTRY),
        Column("USt-IdNr.", "company.vat_id", 20),
        Column("Telefon", "company.phone", 60),
        Column("E-Mail", "company.email", 100),
        Column("Website", "company.website", 255),
        Column("Branche", "company.industry", 100),
        Column("Anrede", "contact.salutation", 30, format=Format.CHOICE, words=_SALUTATION_DE),
        Column("Titel", "contact.title", 30),
        Column("Vorname", "contact.first_name", 50),
        Column("Nachname", "contact.last_name", 50),
        Column("Funktion", "contact.position", 100),
        Column("Abteilung", "contact.department", 100),
        Column("Telefon (Kontakt)", "contact.phone", 60),
        Column("Mobil (Kontakt)", "contact.mobile", 60),
        Column("E-Mail (Kontakt)", "contact.email", 100),
        Column("Zuständig", "lead.owner", 100),
        Column("Herkunft", "lead.source", 100),
        Column("Produkt", "lead.product", 100),
        Column("Erster Kontakt", FIRST_TOUCHPOINT, format=Format.DATE),
        Column("Letzter Kontakt", LAST_TOUCHPOINT, format=Format.DATE),
        Column("Übergabe-Nr.", BATCH, 20),
        Column("Notiz", "lead.note", 20_000),
    ),
)

# Odoo 17, res.partner: field names as headers; "id" is the External ID, so that the same file
# taken in twice updates instead of adding, and the export for the way back carries it.
ODOO = Profile(
    "odoo",
    ("xlsx", "csv"),
    (
        Column("id", REFERENCE, 15, required=True),
        Column("name", DISPLAY_NAME, 300, required=True),
        Column("is_company", IS_COMPANY, 1, required=True),
        Column("ref", EMPTY, 20),
        Column("street", "company.street", 300),
        Column("street2", "company.name_extra", 300),
        Column("zip", "company.postal_code", 24, required=True),
        Column("city", "company.city", 300, required=True),
        Column("country_id", "company.country", 2, required=True, format=Format.COUNTRY),
        Column("vat", "company.vat_id", 20),
        Column("phone", ANY_PHONE, 60),
        Column("mobile", "contact.mobile", 60),
        Column("email", ANY_EMAIL, 254),
        Column("website", "company.website", 300),
        Column("function", "contact.position", 300),
        Column("comment", PERSON_AND_NOTE, 20_000),
    ),
    sheet_name="Contacts",
)

PROFILES: Mapping[str, Profile] = MappingProxyType({p.key: p for p in (GENERIC, ODOO)})

"""The layout for people and for ERPs whose import matches any columns."""

from __future__ import annotations

from leaddesk.rules.erp.common import SALUTATION_DE
from leaddesk.rules.erp.profile import (
    BATCH,
    DISPLAY_NAME,
    FIRST_TOUCHPOINT,
    LAST_TOUCHPOINT,
    NUMBER,
    REFERENCE,
    Column,
    Format,
    Numbers,
    Profile,
    parts_of,
)

# Headers that a German clerk reads and an English one guesses. Lengths: the shortest that
# common ERPs take (SAP Business One name 100, zip 20, city 100; Business Central mail 80).
GENERIC = Profile(
    "generic",
    ("xlsx", "csv"),
    parts_of(
        "Leads",
        Column("Interessentennr.", REFERENCE, 15, required=True),
        Column("Kundennr.", NUMBER, 20),
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
        Column("Anrede", "contact.salutation", 30, format=Format.CHOICE, words=SALUTATION_DE),
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
    numbers=(Numbers.BY_ERP, Numbers.BY_US, Numbers.BY_HAND),
)

"""Lists of products, as an ERP or a price list names them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from leaddesk.rules.checks import CheckContext
from leaddesk.rules.choice_words import tick_of
from leaddesk.rules.fields import FIT_PRODUCTS
from leaddesk.rules.fold import fold
from leaddesk.rules.kind_lists import KindPlan, ListKind, OwnCells, kind_plan, word_table
from leaddesk.rules.list_plan import ListPlan, list_rows
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.sheet import Sheet
from leaddesk.rules.table import Row

NAME, NUMBER, FAMILY, IS_NEW, FIT, SPECIALIST, ACTIVE = (
    "product.name", "product.number", "product.family", "product.is_new", "product.fit",
    "product.specialist", "product.active",
)  # fmt: skip
PRODUCT_FIELDS = (NAME, NUMBER, FAMILY, IS_NEW, FIT, SPECIALIST, ACTIVE)
"""What a column of such a list may hold."""

_HEADERS = {
    NAME: "Name;Produkt;Produktname;Produktbezeichnung;Artikel;Artikelname;Artikelbezeichnung;"
    "Artikeltext;Bezeichnung;Material;Materialkurztext;Kurztext;Leistung;Product;Product Name;"
    "Item;Item Name;Item Description;Article;Article Name;Description;Beschreibung;Title;Titel",
    NUMBER: "Nummer;Nr.;Artikelnummer;Artikelnr.;Artikel-Nr.;Artikel-Nummer;Art.-Nr.;Art.Nr.;ArtNr;"
    "Art-Nr;Produktnummer;Produktnr.;Produkt-Nr.;Materialnummer;Material-Nr.;Sachnummer;"
    "Teilenummer;Artikelcode;Item No.;Item Number;Item Code;Article No.;Article Number;"
    "Product No.;Product Number;Product Code;SKU;Part Number;Part No.;No.;Number;Code;"
    "Internal Reference;Interne Referenz",
    FAMILY: "Gruppe;Produktgruppe;Warengruppe;Artikelgruppe;Materialgruppe;Kategorie;"
    "Produktkategorie;Produktfamilie;Produktlinie;Sortiment;Hauptgruppe;Group;Product Group;"
    "Item Group;Category;Product Category;Item Category;Item Category Code;Product Family;"
    "Product Line;Family",
    IS_NEW: "Neu;Neues Produkt;Neuprodukt;Neuheit;Ist neu;New;Is new;New Product;Novelty",
    FIT: "Eignung;Produkt-Fit;Fit;Passung;Product Fit",
    SPECIALIST: "Spezialist;Produktspezialist;Produktspezialistin;Fachberater;Fachberaterin;"
    "Produktmanager;Produktmanagerin;Specialist;Product Specialist;Product Manager",
    ACTIVE: "Aktiv;In Verwendung;In Gebrauch;Lieferbar;Verfügbar;Active;In use;Available;Enabled",
}
PRODUCTS = ListKind(
    "products", PRODUCT_FIELDS, word_table(_HEADERS), naming=(), needed=(NAME,)
)  # fmt: skip
LONGEST = {NAME: 300, NUMBER: 60, FAMILY: 300}
NAME_TAKEN = "name_taken"
"""What `RowResult.matched` says of a row that was rejected because another product, one with
another number, has its name."""
_NEW = {"neu": True, "new": True, "bestehend": False, "existing": False, "alt": False}


@dataclass(frozen=True, slots=True)
class CheckedProduct:
    """One row. `values`: own key -> typed value of what it says: texts, bools, the id of a user."""

    row: int
    values: Mapping[str, Any]
    problems: tuple[Problem, ...] = ()

    @property
    def rejected(self) -> bool:
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def product_plan(plan: ListPlan) -> KindPlan:
    """The columns of a planned list, read as those of products."""
    return kind_plan(PRODUCTS, plan)


def check_products(
    sheets: Sequence[Sheet], whole: KindPlan, context: CheckContext
) -> tuple[CheckedProduct, ...]:
    """Every row, checked."""
    return tuple(_check(row, whole, context) for row in list_rows(sheets, whole.plan))


def _check(row: Row, whole: KindPlan, context: CheckContext) -> CheckedProduct:
    cells = OwnCells(whole, row)
    values: dict[str, Any] = {}
    for key, longest in LONGEST.items():
        text = cells.text(key)
        if len(text) > longest:
            room = {"found": str(len(text)), "length": str(longest)}
            cells.say(Problem("text_too_long", args=room), key)
        elif text:
            values[key] = text
    for key, (read, code) in _READ.items():
        text = cells.text(key)
        if text:
            value = read(text, context)
            if value is None:
                cells.say(Problem(code, value=text), key)
            else:
                values[key] = value
    if NAME not in values and not cells.problems:
        cells.say(Problem("product_unnamed"), NAME)
    return CheckedProduct(row.number, values, tuple(cells.problems))


def _new(text: str, context: CheckContext) -> bool | None:
    return _NEW.get(text.lower(), tick_of(text))


def _fit(text: str, context: CheckContext) -> str | None:
    return text.upper() if text.upper() in FIT_PRODUCTS else None


_READ: Mapping[str, tuple[Callable[[str, CheckContext], Any], str]] = {
    IS_NEW: (_new, "product_yes_no"),
    FIT: (_fit, "product_fit_unknown"),
    SPECIALIST: (lambda text, context: context.users.get(fold(text)), "owner_unknown"),
    ACTIVE: (lambda text, context: tick_of(text), "product_yes_no"),
}

"""Examples of the operations about how lists are brought in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from leaddesk.models import ColumnMap
from leaddesk.operations.list_mappings import remember_columns
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.list_mapping import ListMapping, Writing
from leaddesk.rules.list_plan import ListPlan, plan_list
from leaddesk.rules.product_lists import CheckedProduct, check_products, product_plan
from leaddesk.rules.purchase_lists import CheckedPurchase, check_purchases, purchase_plan
from leaddesk.rules.sheet import Cell, Sheet
from leaddesk.rules.touchpoint_lists import CheckedTouch, check_touchpoints, touch_plan
from leaddesk.store.store import Store

_NOW = datetime(2025, 11, 24, 12, tzinfo=UTC)
_MAPPING = ListMapping(
    {"Firma": "company.name"}, {"company.name": Writing.NEVER},
    {"company.industry": {"metall": "Metallbau"}}, {"lead.campaign": "Größe"},
)  # fmt: skip


def _kept(store: Store) -> tuple[Any, ...]:
    store.run(remember_columns, "Liste", "a" * 64, _MAPPING)
    return (store.ask(lambda s: s.scalar(select(ColumnMap.id))),)


_TOLD = (
    ("Nr", "E-Mail", "Datum", "Art", "Firma"),
    ("", "neu@größe.example", "03.11.2025 14:30", "Newsletter geöffnet", "Größe <b> AG"),
    ("", "neu@größe.example", "04.11.2025", "Klick", "Größe <b> AG"),
    ("", "niemand@x.example", "04.11.2025", "Anruf", ""),
)


_BOUGHT = (
    ("Kundennr.", "E-Mail", "Belegdatum", "Artikel", "Menge", "Betrag", "Auftrag", "Firma"),
    ("", "neu@größe.example", "03.11.2024", "Größenprüfer <b>", "2", "1.500,00", "A-1", "Größe AG"),
    ("", "neu@größe.example", "03.11.2024", "Zubehör", "1,5", "12,34", "A-1", "Größe AG"),
    ("", "niemand@x.example", "04.11.2024", "Zubehör", "1", "9,99", "A-2", ""),
)  # fmt: skip
_OFFERED = (
    ("Artikelnummer", "Bezeichnung", "Warengruppe", "Neu"),
    ("0815", "Größenprüfer Süd <b>", "Prüfen & Messen", "ja"),
    ("0816", "Größenprüfer Nord", "Prüfen & Messen", ""),
)


def purchase_rows(*rows: tuple[Cell, ...]) -> tuple[CheckedPurchase, ...]:
    """Rows of a list of purchases, checked; the first is its header."""
    sheets, plan = _planned(rows)
    return check_purchases(sheets, purchase_plan(plan), CheckContext(_NOW.date()))


def product_rows(*rows: tuple[Cell, ...]) -> tuple[CheckedProduct, ...]:
    """Rows of a list of products, checked; the first is its header."""
    sheets, plan = _planned(rows)
    return check_products(sheets, product_plan(plan), CheckContext(_NOW.date()))


def _planned(rows: tuple[tuple[Cell, ...], ...]) -> tuple[tuple[Sheet, ...], ListPlan]:
    sheets = (Sheet("Liste", rows),)
    plan = plan_list(sheets, header_row=1)
    assert isinstance(plan, ListPlan)
    return sheets, plan


def touches(*rows: tuple[Cell, ...]) -> tuple[CheckedTouch, ...]:
    """Rows of a list of touchpoints, checked; the first is its header."""
    sheets, plan = _planned(rows)
    return check_touchpoints(sheets, touch_plan(plan), CheckContext(_NOW.date()), _NOW)


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "import_touchpoints": lambda s: (touches(*_TOLD), "Newsletter", "newsletter.csv", True),
    "import_purchases": lambda s: (purchase_rows(*_BOUGHT), "ERP", "umsatz.csv", True),
    "import_products": lambda s: (product_rows(*_OFFERED), "Preisliste", "artikel.csv"),
    "forget_columns": _kept,
    "remember_columns": lambda s: ("Liste", "a" * 64, _MAPPING),
    "rename_columns": lambda s: (*_kept(s), "Messe"),
}

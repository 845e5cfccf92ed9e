"""How lists are brought in that hold something else than leads: for each kind its rules and its
operation. The window and the command line go by it alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from leaddesk.operations.import_products import import_products
from leaddesk.operations.import_purchases import import_purchases
from leaddesk.operations.import_touchpoints import import_touchpoints
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.kind_lists import KindPlan, ListKind, with_kind_mapping
from leaddesk.rules.list_mapping import ListMapping
from leaddesk.rules.list_plan import ListPlan
from leaddesk.rules.product_lists import PRODUCTS, check_products, product_plan
from leaddesk.rules.purchase_lists import PURCHASES, check_purchases, purchase_plan
from leaddesk.rules.sheet import Sheet
from leaddesk.rules.touchpoint_lists import (
    TOUCHPOINTS,
    check_touchpoints,
    touch_plan,
    unknown_words,
)

Sheets: TypeAlias = tuple[Sheet, ...]
Rows: TypeAlias = tuple[Any, ...]
"""Checked rows: each has `row`, `problems` and `rejected`."""


@dataclass(frozen=True, slots=True)
class KindOfImport:
    """`title`: the code of the step's title. `of_leads`: rows name leads, those of unknown ones may
    make new ones; else it is asked what becomes of what is there already. `words`: its words may
    mean nothing here, and are asked for."""

    of: ListKind
    plan: Callable[[ListPlan], KindPlan]
    check: Callable[[Sheets, KindPlan, CheckContext, datetime], Rows]
    operation: Callable[..., Any]
    title: str
    of_leads: bool = True
    words: bool = False


IMPORTS: Mapping[str, KindOfImport] = {
    TOUCHPOINTS.key: KindOfImport(
        TOUCHPOINTS, touch_plan, check_touchpoints, import_touchpoints, "touchpoints_imported",
        words=True,
    ),
    PURCHASES.key: KindOfImport(
        PURCHASES, purchase_plan,
        lambda sheets, plan, context, now: check_purchases(sheets, plan, context),
        import_purchases, "purchases_imported",
    ),
    PRODUCTS.key: KindOfImport(
        PRODUCTS, product_plan,
        lambda sheets, plan, context, now: check_products(sheets, plan, context),
        import_products, "products_imported", of_leads=False,
    ),
}  # fmt: skip


def planned_as(how: KindOfImport, plan: ListPlan, kept: ListMapping | None) -> KindPlan:
    """The plan of a list, as such a list was brought in before if it was."""
    whole = how.plan(plan)
    return whole if kept is None else with_kind_mapping(whole, kept)


def open_words(how: KindOfImport, sheets: Sheets, plan: KindPlan) -> dict[str, int]:
    """The words of a list that mean nothing by themselves, with how often each is there."""
    return unknown_words(sheets, plan) if how.words else {}

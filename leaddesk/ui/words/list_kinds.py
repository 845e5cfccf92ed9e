"""Lists that hold something else than leads in words: what they hold, their columns and values, and
what became of their rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Protocol

from leaddesk.rules import product_lists, purchase_lists, touchpoint_words
from leaddesk.rules.list_rows import ERASED, EXCLUDED, UNKNOWN_LEAD, ImportResult
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.product_lists import NAME_TAKEN, PRODUCTS
from leaddesk.rules.purchase_lists import PURCHASES
from leaddesk.rules.touchpoint_lists import TOUCHPOINTS
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.fields import field_name, is_field
from leaddesk.ui.words.formats import date_text, number_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.purchases import quantity_text

KINDS: Mapping[str, Marked] = {
    TOUCHPOINTS.key: marked("ListKinds", "Touchpoints"),
    PURCHASES.key: marked("ListKinds", "Purchases"),
    PRODUCTS.key: marked("ListKinds", "Products"),
}
_HEADS: Mapping[str, Marked] = {
    TOUCHPOINTS.key: marked("ListKinds", "Touchpoints from “{source}”"),
    PURCHASES.key: marked("ListKinds", "Purchases from “{source}”"),
    PRODUCTS.key: marked("ListKinds", "Products from “{source}”"),
}
_FIELDS: Mapping[str, Marked] = {
    touchpoint_words.AT: marked("ListKinds", "When"),
    touchpoint_words.TIME: marked("ListKinds", "Time of day"),
    touchpoint_words.KIND: marked("ListKinds", "What happened"),
    touchpoint_words.OUTCOME: marked("ListKinds", "Result"),
    touchpoint_words.DIRECTION: marked("ListKinds", "Direction"),
    touchpoint_words.TEXT: marked("ListKinds", "Text"),
    touchpoint_words.PRODUCT: marked("ListKinds", "Product"),
    touchpoint_words.USER: marked("ListKinds", "Who of us"),
    purchase_lists.ON: marked("ListKinds", "Bought on"),
    purchase_lists.PRODUCT: marked("ListKinds", "Product"),
    purchase_lists.ARTICLE: marked("ListKinds", "Article number"),
    purchase_lists.QUANTITY: marked("ListKinds", "Quantity"),
    purchase_lists.AMOUNT: marked("ListKinds", "Amount of the line"),
    purchase_lists.PRICE: marked("ListKinds", "Price of one"),
    purchase_lists.CURRENCY: marked("ListKinds", "Currency"),
    purchase_lists.ORDER: marked("ListKinds", "Order number"),
    product_lists.NAME: marked("ListKinds", "Product"),
    product_lists.NUMBER: marked("ListKinds", "Article number"),
    product_lists.FAMILY: marked("ListKinds", "Product group"),
    product_lists.IS_NEW: marked("ListKinds", "New product"),
    product_lists.FIT: marked("ListKinds", "Fit"),
    product_lists.SPECIALIST: marked("ListKinds", "Product specialist"),
    product_lists.ACTIVE: marked("ListKinds", "In use"),
}


class CheckedLine(Protocol):
    """A checked row of such a list."""

    @property
    def row(self) -> int: ...
    @property
    def problems(self) -> tuple[Problem, ...]: ...


def kind_title(key: str) -> str:
    """ "Purchases"."""
    return KINDS[key].now()


def kind_head(key: str, source: str) -> str:
    """ "Purchases from “ERP”"."""
    return _HEADS[key].now().format(source=source)


def list_field_name(key: str) -> str:
    """The name of what a column of any list holds; KeyError for a key that is none."""
    return _FIELDS[key].now() if key in _FIELDS else field_name(key)


def is_list_field(key: str) -> bool:
    """Whether `list_field_name` knows the key."""
    return key in _FIELDS or is_field(key)


def list_value_text(key: str, value: Any, names: Mapping[int, str]) -> str:
    """A value of an own column; `names` of the users by id; "" for nothing."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return translate("ListKinds", "yes") if value else translate("ListKinds", "no")
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, Decimal):
        decimals = key in (purchase_lists.AMOUNT, purchase_lists.PRICE)
        return number_text(value, 2) if decimals else quantity_text(value)
    return names.get(value, "") if key == product_lists.SPECIALIST else str(value)


def made_text(key: str, count: int) -> str:
    """What there is of it: "12 purchases"."""
    if key == PURCHASES.key:
        return translate("ListKinds", "%n purchase(s)", "", count)
    if key == PRODUCTS.key:
        return translate("ListKinds", "%n product(s)", "", count)
    return translate("ListKinds", "%n touchpoint(s)", "", count)


def import_verb(key: str, count: int) -> str:
    """ "Import 12 purchases"."""
    if key == PURCHASES.key:
        return translate("ListKinds", "Import %n purchase(s)", "", count)
    if key == PRODUCTS.key:
        return translate("ListKinds", "Import %n product(s)", "", count)
    return translate("ListKinds", "Import %n touchpoint(s)", "", count)


def account_text(result: ImportResult) -> str:
    """Every row of the file, accounted for."""
    text = translate(
        "ListKinds",
        "{read} rows read = {created} new + {updated} updated + {unchanged} unchanged +"
        " {skipped} skipped + {rejected} rejected",
    )
    said = text.format(**{key: number_text(count) for key, count in result.counts().items()})
    if not result.unknown:
        return said
    more = translate(
        "ListKinds", "%n row(s) (names/name) no lead that is known.", "", result.unknown
    )
    return f"{said}. {more}"


def not_taken_text(matched: str) -> str:
    """Why a row did not come in that is right by itself; "" for one that did."""
    if matched == UNKNOWN_LEAD:
        return translate("ListKinds", "No lead has this number, e-mail, phone or company.")
    if matched == EXCLUDED:
        return translate("ListKinds", "The exclusion list knows this one.")
    if matched == ERASED:
        return translate("ListKinds", "This person was erased and is not to come back.")
    if matched == NAME_TAKEN:
        return translate("ListKinds", "Another product, with another number, has this name.")
    return ""


def reasons_text(problems: Iterable[Problem]) -> str:
    """Why a row is rejected."""
    errors = (problem for problem in problems if problem.severity is Severity.ERROR)
    return " ".join(
        f"{problem.column}: {problem_text(problem, where=False)}".removeprefix(": ")
        for problem in errors
    )


def left_out(rows: Iterable[CheckedLine], result: ImportResult) -> dict[int, str]:
    """Why rows stay out that could be put right, by row."""
    reasons = {row.row: said for row in rows if (said := reasons_text(row.problems))}
    for told in result.rows:
        if said := not_taken_text(told.matched):
            reasons[told.row] = said
    return reasons

"""The orders of the lead list: which columns, along which index, and what comes last."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, FromClause, UnaryExpression, literal, true
from sqlalchemy.orm import Session

from leaddesk.models.derived import NO_DUE
from leaddesk.models.stage_order import read_order
from leaddesk.queries.asking import owners_in_order
from leaddesk.queries.columns import cards_along, column_of, scores_along
from leaddesk.queries.terms import Clause
from leaddesk.rules.stage_order import AS_IT_COMES, StageOrder


@dataclass(frozen=True, slots=True)
class Sort:
    """`by` is a key of SORTS. What has nothing to sort by comes last in either direction. `then`:
    what decides among those that are alike (`queries.two_keys`)."""

    by: str
    descending: bool = False
    then: Sort | None = None


BY_SCORE = Sort("score", descending=True)

MISSING: dict[str, Any] = {
    "city_sort": "", "industry_sort": "", "source_sort": "", "campaign_sort": "",
    "product_sort": "", "contact_sort": "", "company_sort": "", "due_sort": NO_DUE,
    "postal_code": None, "value": None, "last_touch_at": None, "clock_due": None,
}  # fmt: skip
"""The value that stands for "there is none", by column."""

SORTS: dict[str, tuple[tuple[str, ...], str]] = {
    "score": (("score",), "ix_score"),
    "company": (("company_sort",), "ix_card_company"),
    "contact": (("contact_sort",), "ix_card_contact"),
    "city": (("city_sort", "score"), "ix_card_city"),
    "postal_code": (("postal_code",), "ix_card_postal"),
    "stage": (("stage", "score"), "ix_card_stage"),
    "since": (("stage_since",), "ix_card_since"),
    "due": (("due_sort",), "ix_card_due"),
    "deadline": (("clock_due",), "ix_card_clock"),
    "last_contact": (("last_touch_at",), "ix_card_last"),
    "owner": (("owner_id", "score"), "ix_card_owner"),
    "source": (("source_sort", "score"), "ix_card_source"),
    "campaign": (("campaign_sort", "score"), "ix_card_campaign"),
    "industry": (("industry_sort", "score"), "ix_card_industry"),
    "product": (("product_sort", "score"), "ix_card_product"),
    "value": (("value",), "ix_card_value"),
    "created": (("created_at",), "ix_card_created"),
    "number": ((), "ix_card_lead"),  # given in the order of the ids
}
"""Columns and index of each order; ties are settled by the lead's id."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the list: all leads (no column), or those whose column is, is not, `value`."""

    column: str = ""
    value: Any = None
    equal: bool = True

    def clause(self, table: FromClause) -> Clause:
        if not self.column:
            return true()
        column: ColumnElement[Any] = table.c[self.column]
        if self.equal:
            return column.is_(None) if self.value is None else column == literal(self.value)
        if self.value is None:
            return column.is_not(None)
        held = literal(self.value)
        return column < held if self.value == NO_DUE else column > held

    def has(self, value: Any) -> bool:
        """Whether the leads with this value of the column are in it."""
        return not self.column or (value == self.value) is self.equal


@dataclass(frozen=True, slots=True)
class Order:
    """A sort as the store walks it: the parts of the list one after the other."""

    sort: Sort
    parts: tuple[Part, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        return SORTS[self.sort.by][0]

    @property
    def index(self) -> str:
        return SORTS[self.sort.by][1]

    @property
    def by_score(self) -> bool:
        """Whether the score decides, alone or behind another column."""
        return "score" in self.columns

    @property
    def along(self) -> FromClause:
        """What is walked, in the order of its first column at least."""
        return (scores_along if self.columns == ("score",) else cards_along)(self.index)

    def by(self, table: FromClause) -> list[UnaryExpression[Any]]:
        """What to order by, the lead's id last."""
        columns = [column_of(table, name) for name in (*self.columns, "lead_id")]
        return [c.desc() if self.sort.descending else c.asc() for c in columns]


def order_of(session: Session, sort: Sort) -> Order:
    """How the store walks this sort. By owner: in the order of their initials."""
    if sort.by == "owner":
        owners = tuple(owners_in_order(session, sort.descending))
        # The best of each owner first, whichever way the owners go.
        return _by_owner(owners)
    if sort.by == "stage":
        return _by_stage(sort, read_order(session))
    return _plain(sort)


@lru_cache(maxsize=64)
def _plain(sort: Sort) -> Order:
    columns = SORTS[sort.by][0]
    first = columns[0] if columns else ""
    if first not in MISSING:
        return Order(sort, (Part(),))
    missing = MISSING[first]
    # An index has "" before all values, NO_DUE behind them; NULL is where the engine has it.
    if missing is not None and sort.descending is (missing != NO_DUE):
        return Order(sort, (Part(),))
    return Order(sort, (Part(first, missing, equal=False), Part(first, missing)))


@lru_cache(maxsize=16)
def _by_stage(sort: Sort, order: StageOrder) -> Order:
    """Along the index where that has the stages in their order, else stage by stage."""
    if order == AS_IT_COMES:
        return _plain(sort)
    stages = reversed(order.every) if sort.descending else iter(order.every)
    return Order(sort, tuple(Part("stage", int(stage)) for stage in stages))


@lru_cache(maxsize=16)
def _by_owner(owners: tuple[int, ...]) -> Order:
    return Order(Sort("owner", descending=True), tuple(Part("owner_id", o) for o in owners))

"""The list of leads: one page, the ids of all, a lead's place, and how many there are.

A page is two steps: ids out of one index, then those rows by their key.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache, partial
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from leaddesk.models import User
from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_rows
from leaddesk.queries.asking import asking
from leaddesk.queries.columns import CARD, SCORE, kept_column
from leaddesk.queries.lead_count import (
    NoResult,
    lead_count,
    no_result_hint,
    total_leads,
)
from leaddesk.queries.lead_filter import compile_filter
from leaddesk.queries.lead_plan import listed_ids
from leaddesk.queries.lead_sorts import BY_SCORE, SORTS, Sort, order_of
from leaddesk.queries.plain import day, instant, moment, money, plain
from leaddesk.queries.priority_order import BY_PRIORITY, by_priority
from leaddesk.queries.two_keys import by_two
from leaddesk.rules.ansoff import Strategy, strategy_at
from leaddesk.rules.consent import Marks, marks_of
from leaddesk.rules.filter_tree import LeadFilter
from leaddesk.rules.segments import numbers_of
from leaddesk.rules.stages import Stage

MOST = 1_000_000
"""`lead_ids` gives no more than this."""


class _Kept(NamedTuple):
    """One lead as the store keeps it: what is named `..._kept` is converted when it is looked at,
    since a page has a hundred leads of which thirty are seen, in half of their columns."""

    number: str
    lead_id: int
    company: str | None
    contact: str | None
    position: str | None
    city: str | None
    postal_code: str | None
    stage_kept: int
    stage_since_kept: int
    segmask: int
    score: int
    behaviour: int
    fit: int
    due_on_kept: str | None
    due_minute: int | None
    due_topic: str | None
    owner_id: int
    owner_initials: str
    last_touch_at_kept: int | None
    last_touch_kind: str | None
    source: str | None
    campaign: str | None
    industry: str | None
    product: str | None
    value_kept: int | None
    customer_number: str | None
    handed_over_kept: int
    touches: int
    created_at_kept: int
    phone: str | None
    email: str | None
    country: str | None
    clock_due_kept: int | None
    clock_allowed: int | None
    strategy_kept: int | None
    consents_kept: int | None


class LeadRow(_Kept):
    """One lead as lists show it. `due_minute` counts from midnight; `segments` ascend; `owner_id`
    0: nobody's."""

    __slots__ = ()

    @property
    def stage(self) -> Stage:
        return _STAGES[self.stage_kept]

    @property
    def stage_since(self) -> datetime:
        return moment(self.stage_since_kept)

    @property
    def segments(self) -> tuple[int, ...]:
        return _segments_of(self.segmask)

    @property
    def strategy(self) -> Strategy | None:
        return strategy_at(self.strategy_kept)

    @property
    def consents(self) -> Marks:
        return marks_of(self.consents_kept)

    @property
    def due_on(self) -> date | None:
        return day(self.due_on_kept)

    @property
    def clock_due(self) -> datetime | None:
        """When the time of the lead is over. Nothing, and seconds allowed: the clock stands."""
        return instant(self.clock_due_kept)

    @property
    def last_touch_at(self) -> datetime | None:
        return instant(self.last_touch_at_kept)

    @property
    def value(self) -> Decimal | None:
        return money(self.value_kept)

    @property
    def handed_over(self) -> bool:
        return bool(self.handed_over_kept)

    @property
    def created_at(self) -> datetime:
        return moment(self.created_at_kept)


def lead_page(
    session: Session,
    *,
    filter: LeadFilter,
    sort: Sort = BY_SCORE,
    offset: int = 0,
    limit: int = 128,
    me: int | None,
    today: date,
) -> tuple[LeadRow, ...]:
    """The leads of the filter in the order of `sort`, from `offset` on, at most `limit`."""
    ids = lead_ids(
        session, filter=filter, sort=sort, offset=offset, limit=limit, me=me, today=today
    )
    return leads_by_id(session, ids=ids)


def lead_ids(
    session: Session,
    *,
    filter: LeadFilter,
    sort: Sort = BY_SCORE,
    offset: int = 0,
    limit: int = MOST,
    me: int | None,
    today: date,
) -> tuple[int, ...]:
    """The ids alone: for all that is selected, and for exports."""
    compiled = compile_filter(filter, asking(session, filter.terms, me, today))
    if BY_PRIORITY in (sort.by, filter.order):
        # The day decides: a clock that runs out today is near, one of the days before is over.
        morning = datetime.combine(today, time()).astimezone()
        return tuple(by_priority(session, compiled, morning, offset, min(limit, MOST)))
    if sort.then is not None:
        return tuple(by_two(session, compiled, sort, offset, min(limit, MOST)))
    order = order_of(session, sort)
    return tuple(listed_ids(session, compiled, order, offset, min(limit, MOST)))


def ids_of_rows(
    session: Session,
    *,
    rows: Sequence[tuple[int, int]],
    filter: LeadFilter,
    sort: Sort = BY_SCORE,
    me: int | None,
    today: date,
) -> tuple[int, ...]:
    """The ids in these rows of the list, each run of them given as (first row, how many)."""
    which: dict[str, Any] = {"filter": filter, "sort": sort, "me": me, "today": today}
    runs = (lead_ids(session, offset=first, limit=count, **which) for first, count in rows)
    return tuple(chain.from_iterable(runs))


def leads_of_rows(
    session: Session, *, rows: Sequence[tuple[int, int]], most: int, **which: Any
) -> tuple[LeadRow, ...]:
    """What stands in these rows of the list, at most so many."""
    return leads_by_id(session, ids=ids_of_rows(session, rows=rows, **which)[:most])


def leads_by_id(session: Session, *, ids: Sequence[int]) -> tuple[LeadRow, ...]:
    """The rows of these leads in this order; those that are no more are left out."""
    if not ids:
        return ()
    found = plain_rows(session, _BY_ID, {"ids": str(list(ids))})
    rows = {row[_ID]: _made(row) for row in found}
    return tuple([rows[lead] for lead in ids if lead in rows])


_made: Callable[[tuple[Any, ...]], LeadRow] = partial(tuple.__new__, LeadRow)
_segments_of = lru_cache(maxsize=4096)(numbers_of)
_STAGES = {int(stage): stage for stage in Stage}
_ID = LeadRow._fields.index("lead_id")
_USER = User.__table__


def _by_id() -> Select[Any]:
    columns = [
        func.coalesce(_USER.c.initials, "")
        if name == "owner_initials"
        else plain(kept_column(name.removesuffix("_kept")))
        for name in LeadRow._fields
    ]
    wanted = listed_numbers("ids")
    return (
        select(*columns)
        .select_from(wanted)
        .join(CARD, CARD.c.lead_id == wanted.c.value)
        .join(SCORE, SCORE.c.lead_id == wanted.c.value)
        .outerjoin(_USER, _USER.c.id == CARD.c.owner_id)
    )


_BY_ID = _by_id()

__all__ = [
    "BY_SCORE",
    "MOST",
    "SORTS",
    "LeadRow",
    "NoResult",
    "Sort",
    "ids_of_rows",
    "lead_count",
    "lead_ids",
    "lead_page",
    "leads_by_id",
    "leads_of_rows",
    "no_result_hint",
    "total_leads",
]  # fmt: skip

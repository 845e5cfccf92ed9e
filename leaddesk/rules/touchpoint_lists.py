"""Lists of what happened: each row names a lead and tells one touchpoint of it.

Which column is what, what the words of the list mean, when it was. Times without a zone are local
ones of whoever reads the list; whose lead it is is looked up by somebody else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time

from leaddesk.rules.cells import cell_text
from leaddesk.rules.checks import CheckContext, CheckedRow, Checker, prepare
from leaddesk.rules.fold import fold
from leaddesk.rules.kind_lists import KindPlan, ListKind, OwnCells, kind_plan, said_text, with_own
from leaddesk.rules.list_dates import read_list_date
from leaddesk.rules.list_plan import ListPlan, context_of, list_rows
from leaddesk.rules.list_rows import keys_by_field
from leaddesk.rules.list_times import clock_of
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.sheet import Sheet
from leaddesk.rules.table import Row
from leaddesk.rules.touchpoint_words import (
    AT,
    DIRECTION,
    KIND,
    OUTCOME,
    PRODUCT,
    TEXT,
    TIME,
    TOUCH_FIELDS,
    TOUCH_HEADERS,
    USER,
    direction_of,
    kind_of,
    outcome_of,
)
from leaddesk.rules.touchpoints import Kind

TOUCHPOINTS = ListKind(
    "touchpoints", TOUCH_FIELDS, TOUCH_HEADERS, gathered=frozenset({TEXT}), dates=frozenset({AT}),
    needed=(AT,),
)  # fmt: skip

LONGEST_TEXT = 10_000


@dataclass(frozen=True, slots=True)
class CheckedTouch:
    """One row: whose it may be (`keys`, the strongest first), and what happened. `lead` is what a
    new lead would be made of. `left_out`: its word is one of those that are not taken over."""

    row: int
    keys: Mapping[str, str]
    lead: CheckedRow
    at: datetime | None = None
    has_time: bool = True
    kind: str = ""
    outcome: str = ""
    direction: str = ""
    text: str = ""
    product: str = ""
    user_id: int | None = None
    problems: tuple[Problem, ...] = ()
    left_out: bool = False

    @property
    def rejected(self) -> bool:
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def touch_plan(plan: ListPlan) -> KindPlan:
    """The columns of a planned list, read as those of touchpoints."""
    whole = kind_plan(TOUCHPOINTS, plan)
    if AT not in whole.own.values() and TIME in whole.own.values():
        own = {i: AT if key == TIME else key for i, key in whole.own.items()}
        return with_own(whole, own)
    return whole


def unknown_words(sheets: Sequence[Sheet], whole: KindPlan) -> dict[str, int]:
    """The words for kinds and outcomes that mean nothing here, with how often each is there."""
    found: dict[str, int] = {}
    for row in list_rows(sheets, whole.plan):
        for index, key in whole.own.items():
            if key in (KIND, OUTCOME) and index < len(row.cells):
                text = said_text(row.cells[index])
                known = _meaning(whole, text) is not None
                if text and not known:
                    found[text] = found.get(text, 0) + 1
    return found


def _meaning(whole: KindPlan, text: str) -> str | None:
    """The key of a word; None if nobody has said what it means."""
    said = whole.words.get(fold(text))
    if said is not None:
        return said
    return kind_of(text) or outcome_of(text) or None


def check_touchpoints(
    sheets: Sequence[Sheet], whole: KindPlan, context: CheckContext, now: datetime
) -> tuple[CheckedTouch, ...]:
    """Every row, checked. `now` is local time with its zone; nothing can have been later."""
    context = context_of(whole.plan, context)
    checker = prepare(whole.plan.columns, context, headers=whole.plan.table.headers)
    return tuple(_check(row, whole, checker, context, now) for row in list_rows(sheets, whole.plan))


def _check(
    row: Row, whole: KindPlan, checker: Checker, context: CheckContext, now: datetime
) -> CheckedTouch:
    lead = checker.check(row.number, row.cells)
    keys = keys_by_field(lead.values)
    cells = OwnCells(whole, row)
    told = {key: cells.text(key) for key in (KIND, OUTCOME, DIRECTION, PRODUCT, USER)}
    words = {key: _meaning(whole, told[key]) for key in (KIND, OUTCOME) if told[key]}
    at, has_time = _moment(cells, context)
    if at is None:
        value = cells.text(AT)
        unread = Problem("date_unreadable", value=value)
        cells.say(unread if value else Problem("touch_time_missing"), AT)
    elif _is_ahead(at, has_time, now):
        cells.say(Problem("touchpoint_in_future"), AT)
    outcome = outcome_of(told[OUTCOME]) or _if_outcome(words.get(OUTCOME))
    kind = _kind(whole, words, outcome, told)
    if not kind:
        unknown = Problem("touch_kind_unknown", value=told[KIND])
        cells.say(unknown if told[KIND] else Problem("touch_kind_missing"), KIND)
    if not keys and lead.rejected:
        cells.say(Problem("touch_lead_missing"))
    return CheckedTouch(
        row.number, keys, lead, at, has_time, kind, outcome,
        direction_of(told[DIRECTION]), _text(row, whole, cells), told[PRODUCT][:300],
        context.users.get(fold(told[USER])) if told[USER] else None,
        tuple(cells.problems), "" in words.values(),
    )  # fmt: skip


def _if_outcome(meaning: str | None) -> str:
    return meaning if meaning and meaning not in set(Kind) else ""


def _kind(
    whole: KindPlan, words: Mapping[str, str | None], outcome: str, told: Mapping[str, str]
) -> str:
    meaning = words.get(KIND)
    if meaning and meaning in set(Kind):
        return meaning
    if told[KIND] and meaning is None:
        return ""  # a word that nobody knows is no reason to take another kind
    # The result of a call without a word for the call itself.
    return whole.said.get(KIND, "") or (Kind.CALL.value if outcome else "")


def _moment(cells: OwnCells, context: CheckContext) -> tuple[datetime | None, bool]:
    """When it was, and whether more than the day is told; without a time it was at noon."""
    cell = cells.cell(AT)
    if cell is None:
        return None, False
    clock, zone = clock_of(cell)
    order = context.date_order.get(cells.place(AT), "")
    day = read_list_date(cell, cell_text(cell), context.today, order)
    if day is None:
        return None, False
    if clock is None:
        other = cells.cell(TIME)
        clock, zone = clock_of(other)
    at = datetime.combine(day.day, clock or time(12), zone)
    return at, clock is not None


def _is_ahead(at: datetime, has_time: bool, now: datetime) -> bool:
    at = at if at.tzinfo is not None else at.replace(tzinfo=now.tzinfo)
    return at > now and (has_time or at.date() > now.date())


def _text(row: Row, whole: KindPlan, cells: OwnCells) -> str:
    """The text; of several columns each with its header."""
    places = sorted(cells.places(TEXT))
    texts = [(i, text) for i in places if (text := said_text(row.cells[i]))]
    if sum(key == TEXT for key in whole.own.values()) > 1:
        lines = [f"{whole.plan.table.headers[i]}: {text}" for i, text in texts]
    else:
        lines = [text for _, text in texts]
    return "\n".join(lines)[:LONGEST_TEXT]

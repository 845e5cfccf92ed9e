"""Lists of what happened: each row names a lead and tells one touchpoint of it.

Which column is what, what the words of the list mean, when it was. Times without a zone are local
ones of whoever reads the list; whose lead it is is looked up by somebody else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time

from leaddesk.rules.cells import SPECIAL_WORDS, cell_text
from leaddesk.rules.checks import CheckContext, CheckedRow, Checker, prepare
from leaddesk.rules.fold import fold
from leaddesk.rules.list_dates import read_list_date
from leaddesk.rules.list_plan import ListPlan, Question, context_of, list_rows
from leaddesk.rules.list_rows import keys_by_field
from leaddesk.rules.list_times import clock_of
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.sheet import Cell, Sheet
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
    USER,
    direction_of,
    kind_of,
    outcome_of,
    touch_field_of,
)
from leaddesk.rules.touchpoints import Kind

NAMING = (
    "lead.number", "lead.customer_number", "lead.external_id", "contact.email", "company.email",
    "contact.phone", "contact.mobile", "company.phone", "company.name", "company.postal_code",
    "company.city", "company.postal_city", "company.street", "company.country",
    "contact.salutation", "contact.title", "contact.first_name", "contact.last_name",
    "contact.full_name", "contact.position", "lead.source",
)  # fmt: skip
"""What of a row says whose touchpoint it is, and what a new lead is made of."""

LONGEST_TEXT = 10_000


@dataclass(frozen=True, slots=True)
class TouchPlan:
    """`plan.columns` hold what names the lead, `touch` the rest: column -> one of TOUCH_FIELDS.

    `kind`: that of rows which name none. `words`: what somebody says that words of the list mean,
    folded text -> key of a kind or outcome, "" for rows that are left out.
    """

    plan: ListPlan
    touch: Mapping[int, str]
    kind: str = ""
    words: Mapping[str, str] = field(default_factory=dict)


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


def touch_plan(plan: ListPlan) -> TouchPlan:
    """The columns of a planned list, read as those of touchpoints: by their headers, each once but
    for the text. What names the lead stays what it was found to be."""
    touch: dict[int, str] = {}
    for index, header in enumerate(plan.table.headers):
        key = touch_field_of(header)
        if key and (key == TEXT or key not in touch.values()):
            touch[index] = key
    if AT not in touch.values() and TIME in touch.values():
        touch = {i: AT if key == TIME else key for i, key in touch.items()}
    return with_touch(TouchPlan(plan, {}), touch)


def with_touch(whole: TouchPlan, touch: Mapping[int, str]) -> TouchPlan:
    """The plan with these columns for what happened; the others may name the lead."""
    guessed = {guess.index: guess.field for guess in whole.plan.guesses if guess.field}
    columns = {
        index: key
        for index, key in (guessed | dict(whole.plan.columns)).items()
        if key in NAMING and index not in touch
    }
    return replace(whole, plan=replace(whole.plan, columns=columns), touch=dict(touch))


def with_column(whole: TouchPlan, index: int, key: str) -> TouchPlan:
    """One column chosen otherwise; "" takes it out. ValueError for a key that is none of these."""
    if key and key not in (*TOUCH_FIELDS, *NAMING):
        raise ValueError(key)
    single = key if key != TEXT else ""
    touch = {i: k for i, k in whole.touch.items() if i != index and k != single}
    columns = {i: k for i, k in whole.plan.columns.items() if i != index and k != single}
    if key in TOUCH_FIELDS:
        touch[index] = key
    elif key:
        columns[index] = key
    return replace(whole, plan=replace(whole.plan, columns=columns), touch=touch)


def touch_questions(whole: TouchPlan) -> tuple[Question, ...]:
    """A time whose day and month can be read both ways has to be told."""
    plan = whole.plan
    for index, key in whole.touch.items():
        if key == AT and index < len(plan.readings):
            example = plan.readings[index].date_example
            if example and not plan.dates:
                return (Question("dates", plan.table.headers[index], example),)
    return ()


def unknown_words(sheets: Sequence[Sheet], whole: TouchPlan) -> dict[str, int]:
    """The words for kinds and outcomes that mean nothing here, with how often each is there."""
    found: dict[str, int] = {}
    for row in list_rows(sheets, whole.plan):
        for index, key in whole.touch.items():
            if key in (KIND, OUTCOME) and index < len(row.cells):
                text = _said(row.cells[index])
                known = _meaning(whole, text) is not None
                if text and not known:
                    found[text] = found.get(text, 0) + 1
    return found


def _meaning(whole: TouchPlan, text: str) -> str | None:
    """The key of a word; None if nobody has said what it means."""
    said = whole.words.get(fold(text))
    if said is not None:
        return said
    return kind_of(text) or outcome_of(text) or None


def check_touchpoints(
    sheets: Sequence[Sheet], whole: TouchPlan, context: CheckContext, now: datetime
) -> tuple[CheckedTouch, ...]:
    """Every row, checked. `now` is local time with its zone; nothing can have been later."""
    context = context_of(whole.plan, context)
    checker = prepare(whole.plan.columns, context, headers=whole.plan.table.headers)
    return tuple(_check(row, whole, checker, context, now) for row in list_rows(sheets, whole.plan))


def _check(
    row: Row, whole: TouchPlan, checker: Checker, context: CheckContext, now: datetime
) -> CheckedTouch:
    lead = checker.check(row.number, row.cells)
    keys = keys_by_field(lead.values)
    problems: list[Problem] = []

    def say(problem: Problem, key: str) -> None:
        header = next((whole.plan.table.headers[i] for i, k in whole.touch.items() if k == key), "")
        problems.append(replace(problem, row=row.number, column=header))

    told: dict[str, str] = {}
    for key in (KIND, OUTCOME, DIRECTION, PRODUCT, USER):
        told[key] = next((_said(row.cells[i]) for i, k in whole.touch.items() if k == key), "")
    words = {key: _meaning(whole, told[key]) for key in (KIND, OUTCOME) if told[key]}
    at, has_time = _moment(row, whole, context, now)
    if at is None:
        value = next((_said(row.cells[i]) for i, k in whole.touch.items() if k == AT), "")
        unread = Problem("date_unreadable", value=value)
        say(unread if value else Problem("touch_time_missing"), AT)
    elif _is_ahead(at, has_time, now):
        say(Problem("touchpoint_in_future"), AT)
    outcome = outcome_of(told[OUTCOME]) or _if_outcome(words.get(OUTCOME))
    kind = _kind(whole, words, outcome, told)
    if not kind:
        unknown = Problem("touch_kind_unknown", value=told[KIND])
        say(unknown if told[KIND] else Problem("touch_kind_missing"), KIND)
    if not keys and lead.rejected:
        say(Problem("touch_lead_missing"), "")
    return CheckedTouch(
        row.number, keys, lead, at, has_time, kind, outcome,
        direction_of(told[DIRECTION]), _text(row, whole), told[PRODUCT][:300],
        context.users.get(fold(told[USER])) if told[USER] else None,
        tuple(problems), "" in words.values(),
    )  # fmt: skip


def _if_outcome(meaning: str | None) -> str:
    return meaning if meaning and meaning not in set(Kind) else ""


def _kind(
    whole: TouchPlan, words: Mapping[str, str | None], outcome: str, told: Mapping[str, str]
) -> str:
    meaning = words.get(KIND)
    if meaning and meaning in set(Kind):
        return meaning
    if told[KIND] and meaning is None:
        return ""  # a word that nobody knows is no reason to take another kind
    # The result of a call without a word for the call itself.
    return whole.kind or (Kind.CALL.value if outcome else "")


def _moment(
    row: Row, whole: TouchPlan, context: CheckContext, now: datetime
) -> tuple[datetime | None, bool]:
    """When it was, and whether more than the day is told; without a time it was at noon."""
    for index, key in whole.touch.items():
        if key != AT or index >= len(row.cells) or row.cells[index] is None:
            continue
        cell = row.cells[index]
        clock, zone = clock_of(cell)
        text = cell_text(cell)
        day = read_list_date(cell, text, context.today, context.date_order.get(index, ""))
        if day is None:
            return None, False
        if clock is None:
            other = next((row.cells[i] for i, k in whole.touch.items() if k == TIME), None)
            clock, zone = clock_of(other)
        at = datetime.combine(day.day, clock or time(12), zone)
        return at, clock is not None
    return None, False


def _is_ahead(at: datetime, has_time: bool, now: datetime) -> bool:
    at = at if at.tzinfo is not None else at.replace(tzinfo=now.tzinfo)
    return at > now and (has_time or at.date() > now.date())


def _text(row: Row, whole: TouchPlan) -> str:
    """The text; of several columns each with its header."""
    places = sorted(index for index, key in whole.touch.items() if key == TEXT)
    texts = [(i, text) for i in places if i < len(row.cells) and (text := _said(row.cells[i]))]
    if len(places) > 1:
        lines = [f"{whole.plan.table.headers[i]}: {text}" for i, text in texts]
    else:
        lines = [text for _, text in texts]
    return "\n".join(lines)[:LONGEST_TEXT]


def _said(cell: Cell) -> str:
    text = cell_text(cell)
    return "" if text.lower() in SPECIAL_WORDS else text

"""What a report is: a question, the days it is about, and figures each of which names its leads.

Every report is made of grids, whatever its picture: the table beside the picture, the workbook, the
PDF and the command line all come from them. The queries that make reports are `queries.report_*`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from leaddesk.rules.filter_tree import Happened, LeadFilter
from leaddesk.rules.filter_writing import to_text
from leaddesk.rules.targets import period_of


class ReportKey(StrEnum):
    """The questions (ux.md 4.13, R1 to R12), in their order."""

    KPIS = "kpis"
    FUNNEL = "funnel"
    TREND = "trend"
    SLA = "sla"
    REASONS = "reasons"
    AGEING = "ageing"
    ACTIVITY = "activity"
    SOURCES = "sources"
    SEGMENTS = "segments"
    SATISFACTION = "satisfaction"
    CROSS_SELL = "cross_sell"
    SCORES = "scores"


class Unit(StrEnum):
    """What a figure counts, hence how it is written."""

    COUNT = "count"
    SHARE = "share"
    """A part of 1, written as per cent."""
    HOURS = "hours"
    DAYS = "days"
    MONEY = "money"
    NUMBER = "number"
    """With one decimal."""
    CHANGE = "change"
    """A difference, with its sign."""
    POINTS = "points"
    """A difference of two shares, in percentage points."""
    SOLD = "sold"
    """How it stands with a product: 3 has it, 2 was offered it, 1 could use it, 0 none of these."""


@dataclass(frozen=True, slots=True)
class Span:
    """Days, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def previous(self) -> Span:
        """The days before, as many; of whole months as many months."""
        months = self.whole_months
        if months:
            first = self.first
            for _ in range(months):
                first = (first - timedelta(days=1)).replace(day=1)
            return Span(first, self.first - timedelta(days=1))
        return Span(self.first - timedelta(days=self.days), self.first - timedelta(days=1))

    @property
    def whole_months(self) -> int:
        """How many whole months these days are; 0: they are none."""
        after = self.last + timedelta(days=1)
        if self.first.day != 1 or after.day != 1:
            return 0
        return (after.year - self.first.year) * 12 + after.month - self.first.month

    def said(self) -> str:
        """As a filter says it: "2026-01-01..2026-01-31"."""
        if self.first == self.last:
            return self.first.isoformat()
        return f"{self.first.isoformat()}..{self.last.isoformat()}"

    def until(self, day: date) -> Span:
        """These days without those after the day."""
        return Span(self.first, max(self.first, min(self.last, day)))


@dataclass(frozen=True, slots=True)
class Asked:
    """What a report is asked of: the leads of `filter`, which was typed as `text`; the days; and
    by whom. `people`: whether figures of single people are wanted (they may be switched off)."""

    filter: LeadFilter
    text: str
    span: Span
    now: datetime
    today: date
    me: int | None
    people: bool = False

    def query(self, *terms: str) -> str:
        """The query of leads that meet the filter and these terms."""
        return " ".join(part for part in (self.text.strip(), *terms) if part)


@dataclass(frozen=True, slots=True)
class Name:
    """What a line or a column is about. `kind`: how `text` is to be read: "word" (of the reports),
    "stage", "reason" (their keys), "month" (2026-01), "week" (the Monday's date), "upto" (per cent
    of a target), "segment" (number with its German name, and on a second line the same in English),
    "upfrom" (a threshold), "text" (of the data; "": none)."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One number. `value` None: there is nothing to count. `query`: its leads, whose number is
    `value` (of a share: the leads it is a share of are `of`, those of the query are the part)."""

    value: float | None
    unit: Unit = Unit.COUNT
    query: str = ""
    of: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a grid: a figure per column. `person`: whose figures they are, in a grid of people:
    everybody may see their own. `query`: the lead that the whole line is about, "" for none."""

    name: Name
    figures: tuple[Figure, ...]
    person: int | None = None
    query: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """`key` names it among the grids of its report; `head` says what its lines are; `people`: it
    has figures of single people. `bars`: the columns that are compared by bars in their cells."""

    key: str
    head: Name
    columns: tuple[Name, ...]
    lines: tuple[Line, ...]
    people: bool = False
    bars: tuple[int, ...] = ()

    def column(self, place: int) -> tuple[Figure, ...]:
        return tuple(line.figures[place] for line in self.lines)


@dataclass(frozen=True, slots=True)
class Report:
    """`n`: how many leads (or what `of` says, a word of the reports) it is about."""

    key: ReportKey
    span: Span
    n: int
    grids: tuple[Grid, ...]
    of: str = "leads"
    noted: tuple[str, ...] = ()
    """Words of the reports that have to be said with it."""

    def grid(self, key: str) -> Grid:
        return next(grid for grid in self.grids if grid.key == key)

    def of_one(self, person: int | None) -> Report:
        """Without the figures of other people."""
        kept = []
        for grid in self.grids:
            if grid.people:
                lines = tuple(one for one in grid.lines if person and one.person == person)
                grid = replace(grid, lines=lines)
            if grid.lines or not grid.people:
                kept.append(grid)
        return replace(self, grids=tuple(kept))

    def figures(self) -> Iterator[Figure]:
        for grid in self.grids:
            for line in grid.lines:
                yield from line.figures


def word(key: str) -> Name:
    return Name("word", key)


def share(part: int, of: int, query: str = "") -> Figure:
    """A part of a whole; nothing of nothing is no share."""
    return Figure(part / of if of else None, Unit.SHARE, query, of)


def months_until(last: date, count: int) -> tuple[Span, ...]:
    """So many months, the one with the day being the last."""
    first = last.replace(day=1)
    spans: list[Span] = []
    for _ in range(count):
        after = (first + timedelta(days=32)).replace(day=1)
        spans.append(Span(first, after - timedelta(days=1)))
        first = (first - timedelta(days=1)).replace(day=1)
    return tuple(reversed(spans))


def period_span(key: str, today: date) -> Span | None:
    """The days of a period: "30", "90", "365" (the last days, today among them), "month",
    "quarter", "year" (the present one up to its end), or as a target says it (2026-Q1)."""
    if key in ("30", "90", "365"):
        return Span(today - timedelta(days=int(key) - 1), today)
    quarter = f"{today.year}-Q{(today.month + 2) // 3}"
    said = {"month": f"{today:%Y-%m}", "quarter": quarter, "year": str(today.year)}
    days = period_of(said.get(key, key))
    return Span(*days) if days else None


def exact(field: str, value: str) -> str:
    """The term that asks for just this text in a field: `source="Messe Köln"`."""
    if not value:
        return f"{field}:none"
    quoted = value.replace('"', " ") if '"' in value else value
    return f'{field}="{quoted}"'


def owned(*people: str) -> str:
    """The term of the leads of these people, as `queries.users.how_asked_for` calls them."""
    return "owner:" + ",".join(who if who.isalnum() else f'"{who}"' for who in people)


def largest(figures: Sequence[Figure]) -> float:
    """The largest value; 0 where there is none."""
    return max((figure.value for figure in figures if figure.value is not None), default=0.0)


def happened(kind: str, what: str, span: Span | None = None, who: str = "") -> str:
    """The term of what happened on these days (`filter_tree.Happened`), as a filter says it."""
    low, high = (span.first, span.last) if span else (None, None)
    return to_text(LeadFilter((Happened(kind, what, who, low, high),)))

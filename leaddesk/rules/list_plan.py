"""From the sheets of a file to checked rows: which sheet, which header, which column is what.

The wizard shows and changes each of these; the command line takes them as they are found.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from leaddesk.rules.checks import CheckContext, CheckedRow, prepare
from leaddesk.rules.column_names import REASON_TITLES, ROW_TITLES
from leaddesk.rules.column_readings import ColumnReading, Kind, read_columns
from leaddesk.rules.columns import ColumnGuess, guess_columns
from leaddesk.rules.consent_lists import BASIS
from leaddesk.rules.converters import LIST_ONLY, field_of
from leaddesk.rules.countries import country_code
from leaddesk.rules.fields import BY_KEY, JOINED, SEGMENT_TICK, Shape
from leaddesk.rules.fold import fold
from leaddesk.rules.further_columns import headers_apart
from leaddesk.rules.further_keys import first_key, is_of_further_person
from leaddesk.rules.list_mapping import (
    BY_RULES,
    NO_BASIS,
    OWNER,
    PROVIDER,
    ListMapping,
    Writing,
)
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import Sheet
from leaddesk.rules.table import (
    Row,
    TableGuess,
    best_sheet,
    ending_at,
    find_table,
    table_at,
    table_rows,
)

SAMPLE_ROWS = 200
_LONGEST_NAME = 300
_OF_REJECTED = frozenset(map(fold, ROW_TITLES))
_ADDED_TO_REJECTED = _OF_REJECTED | frozenset(map(fold, REASON_TITLES))
_REPORT_EVERY = 50
"""Rows: less than a millisecond, after which a job beside a window rests."""


@dataclass(frozen=True, slots=True)
class ListPlan:
    """How a file is to be read: the sheet's place, its table, and what each column holds.

    `columns` has the fields as matched now; `guesses` what was found and how sure it is; `rows`
    is how many rows of data there are, empty ones and repeated headers not counted. `readings` say
    how the values of each column are to be read; `dates` and `decimal` are what somebody has said
    about those that can be read both ways ("" as long as nobody has). `writing`,
    `values`, `defaults` and `people_in_rows` are those of a ListMapping.
    """

    sheet: int
    table: TableGuess
    guesses: tuple[ColumnGuess, ...]
    columns: Mapping[int, str]
    rows: int
    readings: tuple[ColumnReading, ...] = ()
    dates: str = ""
    decimal: str = ""
    writing: Mapping[str, Writing] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    defaults: Mapping[str, str] = field(default_factory=dict)
    people_in_rows: bool = False

    @property
    def digest(self) -> str:
        return headers_digest(self.table.headers)

    def answered(self, *, dates: str | None = None, decimal: str | None = None) -> ListPlan:
        """The plan with what somebody says about dates or numbers that can be read both ways."""
        plan = self if dates is None else replace(self, dates=dates)
        return plan if decimal is None else replace(plan, decimal=decimal)


def plan_list(
    sheets: Sequence[Sheet],
    *,
    sheet: int | None = None,
    header_row: int | None = None,
    header_rows: int = 1,
    last_row: int | None = None,
) -> ListPlan | Problem:
    """Find the table, or take the one that is pointed at; guess what its columns hold.

    Problem("file_no_table") if there is none, or none of the columns could be a lead's.
    """
    if not sheets:
        return Problem("file_no_table")
    place = best_sheet(sheets) if sheet is None else sheet
    chosen = sheets[place]
    if header_row is None and (joined := chosen.joined) is not None:
        header_row, header_rows = joined.header_row, joined.header_rows
        last_row = last_row or joined.first_row + joined.rows - 1
    table = find_table(chosen) if header_row is None else table_at(chosen, header_row, header_rows)
    if table is not None and last_row is not None:
        table = ending_at(table, last_row)
    if table is None or table.first_data_row > table.last_data_row:
        return Problem("file_no_table", args={"sheet": chosen.name})
    rows = table_rows(chosen, table)
    samples = [row.cells for row in rows[:SAMPLE_ROWS]]
    guesses = guess_columns(table.headers, samples)
    columns = {guess.index: guess.field for guess in guesses if guess.field}
    readings = read_columns([row.cells for row in rows], len(table.headers))
    if chosen.joined is not None:
        columns = dict(chosen.joined.columns)
    in_rows = chosen.joined is not None
    return ListPlan(
        place, table, guesses, columns, len(rows), readings, people_in_rows=in_rows
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """A column whose values can be read both ways. `about`: "dates" or "decimal"."""

    about: str
    column: str
    example: str


def questions(plan: ListPlan) -> tuple[Question, ...]:
    """What has to be said before the list can be read: of each kind the first column."""
    found: dict[str, Question] = {}
    for index, key in sorted(plan.columns.items()):
        if first_key(key) in JOINED or index >= len(plan.readings):
            continue
        reading, shape = plan.readings[index], field_of(key).shape
        header = plan.table.headers[index]
        if shape is Shape.DATE and reading.date_example and not plan.dates:
            found.setdefault("dates", Question("dates", header, reading.date_example))
        elif shape is Shape.MONEY and reading.number_example and not plan.decimal:
            found.setdefault("decimal", Question("decimal", header, reading.number_example))
    return tuple(found.values())


def context_of(plan: ListPlan, context: CheckContext) -> CheckContext:
    """The context with what is known of the columns: by their values, else by what was said."""
    orders = {i: _order_of(plan, reading) for i, reading in enumerate(plan.readings)}
    decimals = {i: _decimal(plan, i) for i in range(len(plan.readings))}
    return replace(
        context,
        country=country_code(plan.defaults.get("company.country", "")) or context.country,
        date_order={**context.date_order, **{i: o for i, o in orders.items() if o}},
        decimal={**context.decimal, **{i: sign for i, sign in decimals.items() if sign}},
    )


def _order_of(plan: ListPlan, reading: ColumnReading) -> str:
    """What the values prove is believed before what somebody says."""
    proven = reading.dates and not reading.assumed
    return reading.dates if proven else plan.dates or reading.dates


def found_orders(plan: ListPlan) -> list[str]:
    """The orders that dates of the list were found to have."""
    return sorted({reading.dates for reading in _read_as(plan, Shape.DATE) if reading.dates})


def found_decimals(plan: ListPlan) -> list[str]:
    """The decimal signs that numbers of the list were found to have."""
    return sorted({reading.decimal for reading in _read_as(plan, Shape.MONEY) if reading.decimal})


def _read_as(plan: ListPlan, shape: Shape) -> list[ColumnReading]:
    """The columns that hold such values, or that are matched to a field of them."""
    kind = Kind.DATE if shape is Shape.DATE else Kind.NUMBER
    matched = {i for i, key in plan.columns.items() if key in BY_KEY and BY_KEY[key].shape is shape}
    readings = enumerate(plan.readings)
    return [reading for i, reading in readings if reading.kind is kind or i in matched]


def _decimal(plan: ListPlan, index: int) -> str:
    """Of a column of counts "1.250" can only group its digits: nobody has a quarter employee."""
    reading, key = plan.readings[index], plan.columns.get(index)
    if reading.number_example and key in BY_KEY and BY_KEY[key].shape is Shape.INTEGER:
        return "." if "," in reading.number_example else ","
    return reading.decimal or plan.decimal


def with_columns(plan: ListPlan, by_header: Mapping[str, str]) -> ListPlan:
    """The plan with fields by header ("" takes a column out); headers compare folded,
    of several that are alike the second is "Name (2)".

    ValueError(header) for a header that the list doesn't have or a field that doesn't exist.
    """
    places = {fold(header): i for i, header in enumerate(headers_apart(plan.table.headers))}
    columns = dict(plan.columns)
    for header, key in by_header.items():
        index = places.get(fold(header))
        if index is None:
            raise ValueError(header)
        columns.pop(index, None)
        if key:
            if not is_list_field(key):
                raise ValueError(key)
            columns = {i: k for i, k in columns.items() if k != key}
            columns[index] = key
    return replace(plan, columns=columns)


def with_mapping(plan: ListPlan, mapping: ListMapping) -> ListPlan:
    """The plan as such a list was brought in before: a header that it does not have is passed over;
    what somebody says of dates and numbers now counts more than what was said then.

    ValueError(field) for one that doesn't exist any more.
    """
    here = {fold(header) for header in headers_apart(plan.table.headers)}
    said = {h: key for h, key in mapping.columns.items() if fold(h) in here}
    plan = with_columns(plan, said)
    plan = plan.answered(dates=plan.dates or mapping.dates, decimal=plan.decimal or mapping.decimal)
    return replace(
        plan, writing=mapping.writing, values=mapping.values, defaults=mapping.defaults,
        people_in_rows=mapping.people_in_rows,
    )  # fmt: skip


def mapping_of(plan: ListPlan) -> ListMapping:
    """What is to be remembered of it."""
    said = plan.writing, plan.values, plan.defaults, plan.people_in_rows
    return ListMapping(columns_by_header(plan), *said, plan.dates, plan.decimal)


def read_defaults(plan: ListPlan, context: CheckContext) -> CheckedRow | None:
    """What is said for all rows, typed; None where nothing is. Its problems are about the texts;
    an owner whom the rules choose, and a legal basis that nobody knows, are none of it."""
    said = {
        key: text for key, text in plan.defaults.items()
        if text and key != PROVIDER and (key, text) not in ((OWNER, BY_RULES), (BASIS, NO_BASIS))
    }  # fmt: skip
    provider = plan.defaults.get(PROVIDER, "")
    if not said and len(provider) <= _LONGEST_NAME:
        return None
    read = prepare(dict(enumerate(said)), context).check(0, list(said.values()))
    about = [problem for problem in read.problems if problem.field in said]
    if len(provider) > _LONGEST_NAME:
        room = {"found": str(len(provider)), "length": str(_LONGEST_NAME)}
        about.append(Problem("text_too_long", PROVIDER, args=room))
    return replace(read, problems=tuple(about), rejected=False)


def is_list_field(key: str) -> bool:
    """Whether a column of a list may hold this."""
    if key.startswith(SEGMENT_TICK):
        return key.removeprefix(SEGMENT_TICK).isdigit()
    return key in BY_KEY or key in JOINED or key in LIST_ONLY or is_of_further_person(key)


def headers_digest(headers: Sequence[str]) -> str:
    """The same for lists with the same set of headers, whatever their order and spelling."""
    folded = sorted(fold(header) for header in headers if header)
    if not _OF_REJECTED.isdisjoint(folded):  # our own workbook of what another list had wrong
        folded = [header for header in folded if header not in _ADDED_TO_REJECTED]
    return hashlib.sha256("\n".join(folded).encode()).hexdigest()


def columns_by_header(plan: ListPlan) -> dict[str, str]:
    """What is remembered of a mapping: header -> field key."""
    headers = headers_apart(plan.table.headers)
    return {headers[i]: key for i, key in plan.columns.items() if headers[i]}


def list_rows(sheets: Sequence[Sheet], plan: ListPlan) -> list[Row]:
    """The rows of the planned table."""
    return table_rows(sheets[plan.sheet], plan.table)


def check_list(
    sheets: Sequence[Sheet],
    plan: ListPlan,
    context: CheckContext,
    *,
    defaults: Mapping[str, str] | None = None,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[CheckedRow, ...]:
    """Every row of the list, checked. `report(done, total)` may raise to stop it."""
    context = context_of(plan, context)
    checker = prepare(
        plan.columns, context, defaults=defaults, headers=plan.table.headers, values=plan.values
    )
    rows = list_rows(sheets, plan)
    checked = []
    for place, row in enumerate(rows):
        if place % _REPORT_EVERY == 0:
            report(place, len(rows))
        checked.append(checker.check(row.number, row.cells))
    return tuple(checked)

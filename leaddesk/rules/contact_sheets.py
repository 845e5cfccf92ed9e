"""Companies on one sheet of a workbook, their people on another: put together to one list.

The rows of the people follow those of the companies, each with what its company is known by, so
that they are brought in as rows of one company (`ListPlan.people_in_rows`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from leaddesk.rules.cells import cell_text
from leaddesk.rules.columns import guess_columns
from leaddesk.rules.fold import fold
from leaddesk.rules.list_plan import SAMPLE_ROWS, ListPlan, plan_list
from leaddesk.rules.match_keys import company_key, number_key
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import Cell, JoinedFrom, Sheet
from leaddesk.rules.table import Row, TableGuess, find_table, table_rows

_NUMBERS = ("lead.customer_number", "lead.external_id", "lead.number")
_MOST_SHEETS = 10
_KNOWN_BY = frozenset(
    (*_NUMBERS, "company.name", "company.name_extra", "company.name_city", "company.postal_code",
     "company.postal_city", "company.address", "company.city", "company.country")
)  # fmt: skip
_PERSON = frozenset(("contact.last_name", "contact.full_name"))
_OF_PERSON = {"company.email": "contact.email", "company.phone": "contact.phone"}
"""On a sheet of people an address and a number are theirs."""


class _People(NamedTuple):
    """The sheet of the people: its table, and what its columns hold."""

    sheet: Sheet
    table: TableGuess
    fields: Mapping[int, str]
    rows: list[Row]


class _Key(NamedTuple):
    """By which columns the sheets belong together: of the companies, of the people; `rows` are the
    rows of the companies by their key."""

    of_company: int
    of_person: int
    made: Callable[[str], str]
    rows: Mapping[str, Row]
    found: int


def contact_sheets(sheets: Sequence[Sheet], plan: ListPlan) -> tuple[Sheet, ...]:
    """The list of the plan joined with each sheet that names people of its companies; else the
    sheet whose companies' people the list of the plan names, joined with these."""
    places = [place for place in range(len(sheets)) if place != plan.sheet][:_MOST_SHEETS]
    made = [join_contacts(sheets, plan, place) for place in places]
    if not any(isinstance(one, Sheet) for one in made):
        for place in places:
            other = plan_list(sheets, sheet=place)
            if isinstance(other, ListPlan):
                made.append(join_contacts(sheets, other, plan.sheet))
    return tuple(one for one in made if isinstance(one, Sheet))


def join_contacts(sheets: Sequence[Sheet], plan: ListPlan, place: int) -> Sheet | Problem:
    """The companies of the plan with the people of another sheet as further rows.

    Problem("contacts_sheet_no_key"): no column of both says which people belong to which company;
    ("contacts_sheet_no_people"): the sheet names none.
    """
    people = _people(sheets[place])
    named = {"value": sheets[place].name, "args": {"sheet": sheets[plan.sheet].name}}
    if people is None or not plan.table.header_row or place == plan.sheet:
        return Problem("contacts_sheet_no_people", **named)  # type: ignore[arg-type]
    rows = table_rows(sheets[plan.sheet], plan.table)
    key = _key(plan, rows, people)
    if key is None:
        return Problem("contacts_sheet_no_key", **named)  # type: ignore[arg-type]
    return _joined(sheets[plan.sheet], plan, people, key)


def _people(sheet: Sheet) -> _People | None:
    table = find_table(sheet)
    if table is None or not table.header_row or table.first_data_row > table.last_data_row:
        return None
    rows = table_rows(sheet, table)
    guesses = guess_columns(table.headers, [row.cells for row in rows[:SAMPLE_ROWS]])
    fields = {guess.index: guess.field for guess in guesses if guess.field}
    if _PERSON.isdisjoint(fields.values()):
        return None
    taken = set(fields.values())
    return _People(sheet, table, {
        i: other if (other := _OF_PERSON.get(field, field)) not in taken else field
        for i, field in fields.items()
    }, rows)  # fmt: skip


def _key(plan: ListPlan, rows: Sequence[Row], people: _People) -> _Key | None:
    """The pair of columns by which most people find their company; each company has its own."""
    found: list[_Key] = []
    for mine, theirs, made in _pairs(plan, people):
        by_key: dict[str, Row] = {}
        for row in rows:
            if (text := made(cell_text(row.cells[mine]))) and text in by_key:
                break
            by_key[text] = row
        else:
            by_key.pop("", None)
            keys = (made(cell_text(row.cells[theirs])) for row in people.rows)
            count = sum(key in by_key for key in keys)
            found.append(_Key(mine, theirs, made, by_key, count))
    best = max(found, key=lambda key: key.found, default=None)
    return best if best is not None and best.found else None


def _pairs(plan: ListPlan, people: _People) -> list[tuple[int, int, Callable[[str], str]]]:
    """Columns of both that may mean the same: a number, one header, the company's name."""
    mine = {field: i for i, field in plan.columns.items()}
    pairs: list[tuple[int, int, Callable[[str], str]]] = [
        (mine[field], i, number_key)
        for i, field in people.fields.items()
        if field in _NUMBERS and field in mine
    ]
    headers = {fold(header): i for i, header in enumerate(plan.table.headers) if header}
    for i, header in enumerate(people.table.headers):
        field = people.fields.get(i, "")
        if header and fold(header) in headers and not field.startswith("contact."):
            pairs.append((headers[fold(header)], i, number_key))
        if field == "company.name" and field in mine:
            pairs.append((mine[field], i, company_key))
    return pairs


def _joined(main: Sheet, plan: ListPlan, people: _People, key: _Key) -> Sheet:
    width = len(plan.table.headers)
    places, fields, headers = _columns(plan, people, key, width)
    end = plan.table.last_data_row - main.first_row + 1
    full = width + len(headers)
    rows = [_padded(row, full) for row in main.rows[:end]]
    head = plan.table.header_row + plan.table.header_rows - 1 - main.first_row
    rows[head] = (*rows[head][:width], *headers)
    known = [i for i, field in plan.columns.items() if field in _KNOWN_BY]
    for row in people.rows:
        company = key.rows.get(key.made(cell_text(row.cells[key.of_person])))
        cells: list[Cell] = [None] * full
        if company is not None:
            for i in known:
                cells[i] = company.cells[i]
        for theirs, mine in places.items():
            if company is None or mine not in known:
                cells[mine] = row.cells[theirs]
        rows.append(tuple(cells))
    origin = JoinedFrom(
        people.sheet.name, plan.sheet, plan.table.header_row, plan.table.header_rows,
        plan.table.last_data_row + 1, len(people.rows), key.found,
        {**plan.columns, **fields},
    )  # fmt: skip
    name = f"{main.name} + {people.sheet.name}"
    return replace(main, name=name, rows=tuple(rows), joined=origin)


def _columns(
    plan: ListPlan, people: _People, key: _Key, width: int
) -> tuple[dict[int, int], dict[int, str], list[str]]:
    """Where the columns of the people go (theirs -> place in the list), what the new ones hold, and
    their headers."""
    mine = {field: i for i, field in plan.columns.items()}
    taken = {fold(header) for header in plan.table.headers}
    places, fields, headers = {key.of_person: key.of_company}, dict[int, str](), list[str]()
    for i, header in enumerate(people.table.headers):
        field = people.fields.get(i, "")
        if i == key.of_person or (not field and not header):
            continue
        if field in mine:
            places[i] = mine[field]
            continue
        places[i] = width + len(headers)
        if field:
            fields[places[i]] = field
        # The same header twice would be told apart by a number, and be a second person's.
        headers.append(f"{people.sheet.name}: {header}" if fold(header) in taken else header)
    return places, fields, headers


def _padded(row: tuple[Cell, ...], width: int) -> tuple[Cell, ...]:
    return (*row[:width], *(None,) * (width - len(row)))

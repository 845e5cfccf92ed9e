"""Lays leads out for an ERP, and says beforehand what its file could not hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from leaddesk.rules.erp.cells import (
    Value,
    Values,
    cell,
    field_of,
    is_company,
    lacking,
    not_a_phone,
    raw_cell,
    without_invisible,
)
from leaddesk.rules.erp.profile import (
    CONSTANT,
    EMPTY,
    LINE,
    NUMBER,
    OPTION,
    REFERENCE,
    TEMPORARY,
    Column,
    Format,
    Part,
    Profile,
    TextForm,
)
from leaddesk.rules.problem import Problem, Severity

Row = tuple[Value, ...]
LeadRows = tuple[tuple[Row, ...], ...]
"""What a lead becomes: for each part of the profile its rows."""

Cut = tuple[str, str]
"""A field, and the shorter text that somebody has agreed to."""

_REFERENCE = re.compile(r"[!-~]{1,15}")
_MARKUP = re.compile(r"<\s*script|javascript:", re.IGNORECASE)
_NOT_OF_A_LEAD = (EMPTY, CONSTANT, LINE)


@dataclass(frozen=True, slots=True)
class Laid:
    """One sheet or text file as it is written. `above` are lines over the headers; `bare` says of
    each column, and `above_bare` of each cell above, that it never stands in quotes."""

    name: str
    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    bare: tuple[bool, ...] = ()
    above: tuple[Row, ...] = ()
    above_bare: tuple[tuple[bool, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """All that a batch writes; `text` says how, where it goes into text files."""

    parts: tuple[Laid, ...]
    text: TextForm = field(default_factory=TextForm)

    @property
    def cells(self) -> int:
        return sum(len(part.rows) for part in self.parts)


def check_row(profile: Profile, values: Values, cuts: Collection[Cut] = ()) -> tuple[Problem, ...]:
    """`row_checker` for one lead."""
    return row_checker(profile)(values, cuts)


def row_checker(profile: Profile) -> Callable[[Values, Collection[Cut]], tuple[Problem, ...]]:
    """What keeps a lead from being handed over, and what to look at; made once for many leads.

    Errors: erp_required, erp_reference, erp_country, erp_digits, and what somebody may agree to
    have shortened (args becomes): erp_too_long (args length, most), erp_characters (args letters),
    erp_phone. Warnings: erp_cut (agreed, args becomes), erp_markup, erp_control_characters.
    `field` is the key to correct, `column` the ERP's header.
    """
    encoding = profile.narrow_encoding
    parts = tuple(
        replace(part, columns=_of_a_lead(part.columns), contacts=_of_a_lead(part.contacts))
        for part in profile.parts
    )

    def check(values: Values, cuts: Collection[Cut]) -> tuple[Problem, ...]:
        found: dict[tuple[str, str, str], Problem] = {}
        for part in parts:
            for columns, row in _rows_of(part, values):
                for column in columns:
                    for problem in _check(column, row, encoding, cuts):
                        found.setdefault((problem.code, problem.field, problem.value), problem)
        return tuple(found.values())

    return check


def _of_a_lead(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Those whose cells come from the lead: nobody corrects the others at it."""
    return tuple(
        column
        for column in columns
        if column.source not in _NOT_OF_A_LEAD and not column.source.startswith(OPTION)
    )


def lead_rows(profile: Profile, values: Values) -> LeadRows:
    """The rows that the lead becomes, in the profile's order, made to fit."""
    encoding = profile.narrow_encoding
    return tuple(
        tuple(
            tuple(cell(column, row, encoding) for column in columns)
            for columns, row in _rows_of(part, values)
        )
        for part in profile.parts
    )


def empty_book(profile: Profile, batch: Values) -> Book:
    """The profile's sheets with what stands above their rows; `batch` has its number and time and
    the settings ("option.…")."""
    parts = []
    for part in profile.parts:
        above = tuple(tuple(cell(column, batch) for column in line) for line in part.above)
        parts.append(
            Laid(
                part.name, part.headers, (), tuple(column.bare for column in part.columns), above,
                tuple(tuple(column.bare for column in line) for line in part.above),
            )
        )  # fmt: skip
    return Book(tuple(parts), profile.text)


def filled_book(book: Book, leads: Iterable[LeadRows]) -> Book:
    """The sheets with the rows of these leads, one lead after the other."""
    rows: list[list[Row]] = [[] for _ in book.parts]
    for lead in leads:
        for place, own in enumerate(lead):
            rows[place] += own
    return Book(
        tuple(
            Laid(p.name, p.headers, tuple(own), p.bare, p.above, p.above_bare)
            for p, own in zip(book.parts, rows, strict=True)
        ),
        book.text,
    )


def layout(profile: Profile, records: Sequence[Values]) -> tuple[list[str], list[list[Value]]]:
    """Headers and rows of the first sheet."""
    part = filled_book(empty_book(profile, {}), (lead_rows(profile, r) for r in records)).parts[0]
    return list(part.headers), [list(row) for row in part.rows]


def _rows_of(part: Part, values: Values) -> Iterator[tuple[Sequence[Column], Values]]:
    """Each row that the lead has in this part: its columns, and what they are filled with."""
    if not part.persons:
        yield part.columns, {**values, LINE: 0}
    columns = part.columns if part.persons else part.contacts
    people = values.get("contacts") or ()
    if columns and is_company(values) and isinstance(people, tuple):
        for line, person in enumerate(people):
            yield columns, {**values, **person, LINE: line}


def _check(
    column: Column, values: Values, encoding: str, cuts: Collection[Cut]
) -> Iterator[Problem]:
    key = field_of(column, values)
    value = raw_cell(column, values)
    text = "" if value is None else str(value)

    def problem(code: str, severity: Severity = Severity.ERROR, **args: str) -> Problem:
        return Problem(
            code, field=key, value=text, column=column.header, severity=severity, args=args
        )

    if not text.strip():
        if column.required and column.source not in (NUMBER, TEMPORARY):
            yield problem("erp_required")
        return
    if column.source == REFERENCE and not _REFERENCE.fullmatch(text):
        yield problem("erp_reference")
        return
    if column.format is Format.COUNTRY and not re.fullmatch("[A-Z]{2}", text):
        yield problem("erp_country")
        return
    if column.format is Format.DIGITS and isinstance(value, str):
        yield problem("erp_digits")
        return
    fitted = cell(column, values, encoding)
    becomes = "" if fitted is None else str(fitted)
    if becomes != text and column.format is not Format.SHORT:
        if (key, becomes) in cuts:
            yield problem("erp_cut", Severity.WARNING, becomes=becomes)
        else:
            yield _misfit(problem, column, text, becomes, lacking(text, encoding))
    if _MARKUP.search(text):
        yield problem("erp_markup", Severity.WARNING)
    plain = values.get(column.source)
    if isinstance(plain, str) and not without_invisible(plain):
        yield problem("erp_control_characters", Severity.WARNING)


def _misfit(
    problem: Callable[..., Problem], column: Column, text: str, becomes: str, letters: str
) -> Problem:
    """Why the text can't be written as it is."""
    if letters:
        return problem("erp_characters", becomes=becomes, letters=" ".join(letters))
    if column.format is Format.PHONE and not_a_phone(text):
        return problem("erp_phone", becomes=becomes)
    length, most = str(len(text)), str(column.max_length)
    return problem("erp_too_long", becomes=becomes, length=length, most=most)

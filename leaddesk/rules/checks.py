"""One row of a list -> what would be stored of it, and everything that is wrong with it.

Nothing is written here and nothing is looked up: duplicates are somebody else's question.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from leaddesk.rules.cells import CLEARED, SPECIAL_WORDS, Special, cell_text, clean
from leaddesk.rules.converters import CheckContext, Convert, converter
from leaddesk.rules.dialling_codes import dialling_columns, whole_number
from leaddesk.rules.doubts import LONGEST_CELL, REJECTING, Doubt, Several, beyond_reading
from leaddesk.rules.fields import FIELDS, JOINED, NAMES, SEGMENT_TICK, Shape
from leaddesk.rules.foreign_codes import without_false_zero
from leaddesk.rules.joined_columns import JOINS, split_joined
from leaddesk.rules.list_values import read_as
from leaddesk.rules.person_rows import PersonRows, person_rows
from leaddesk.rules.phones import PhoneNumber
from leaddesk.rules.problem import Problem, Severity

__all__ = ["CheckContext", "CheckedRow", "Checker", "check_row", "prepare"]

_COUNTRY = "company.country"
_SEGMENTS = "lead.segments"
_WAYS = frozenset(("company.phone", "company.email", "contact.phone", "contact.mobile",
                   "contact.email", "company.street", "company.postal_code",
                   "company.city"))  # fmt: skip
# A text means the same in every row there; a phone number hangs on the row's country.
_SAME_EVERYWHERE = frozenset(
    f.key for f in FIELDS if f.shape in (Shape.TEXT, Shape.LONG_TEXT, Shape.CHOICE)
)
_MOST_KNOWN = 2048
_AS_THEY_ARE: Mapping[str, Mapping[str, str]] = {}
_LONGEST_SPECIAL = max(map(len, SPECIAL_WORDS))
_ERROR_CELL = Doubt("cell_error")  # "#N/A": the lookup behind it found nothing
_FORMULA = Doubt("cell_error", args={"kind": "formula"})


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """What a row says. `values`: field key -> typed value, only of fields that had something
    (`cells.CLEARED` where the list empties a field): PhoneNumber, Decimal, int, date, Stage, user
    id, key of a choice, or text. `segments`: number -> ticked or expressly not.
    """

    row: int
    values: dict[str, object]
    segments: dict[int, bool]
    problems: tuple[Problem, ...]
    rejected: bool

    @property
    def telling(self) -> tuple[Problem, ...]:
        """What a person has to know: of a rejected row only why, for nothing of it is taken."""
        if not self.rejected:
            return self.problems
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)


class _Column(NamedTuple):
    """One column of the list, ready to be read: `convert` is None if it holds joined fields.

    `known` remembers texts that were read without a remark, in columns that repeat themselves.
    `code` is the column of a phone number's dialling code, -1 if there is none.
    """

    at: int
    key: str
    header: str
    convert: Convert | None
    is_name: bool
    known: dict[str, str]
    code: int = -1

    def remember(self, cell: str, value: str) -> None:
        if len(self.known) < _MOST_KNOWN:
            self.known[cell] = value


class Checker:
    """Reads the rows of one list; the converters of its columns are made once (`prepare`)."""

    __slots__ = ("_columns", "_context", "_defaults", "_parts", "_people", "_segment_defaults",
                 "default_problems")  # fmt: skip

    def __init__(
        self, columns: tuple[_Column, ...], context: CheckContext, people: PersonRows | None = None
    ) -> None:
        self._columns = columns
        self._people = people
        self._context = context
        self._parts = {
            part: converter(part, context)
            for parts in JOINED.values()
            for part in (*parts, "company.name", _COUNTRY)
        }
        self._defaults: dict[str, object] = {}
        self._segment_defaults: dict[int, bool] = {}
        self.default_problems: tuple[Problem, ...] = ()

    def set_defaults(self, defaults: Mapping[str, str]) -> None:
        """Texts for the fields that a row leaves open; what is wrong goes to `default_problems`."""
        columns = tuple(
            _Column(place, key, "", converter(key, self._context), key in NAMES, {})
            for place, key in enumerate(defaults)
        )
        reading = _Reading(self._context.country, 0)
        reading.read(columns, tuple(defaults.values()), self._parts)
        self._defaults = reading.values
        self._segment_defaults = reading.segments
        self.default_problems = tuple(reading.problems)

    def check(self, row_number: int, cells: Sequence[object]) -> CheckedRow:
        """The row with this number in the file; missing cells at its end are empty ones."""
        if self._people is not None:
            cells = self._people.arranged(cells)
        reading = _Reading(self._context.country, row_number)
        reading.read(self._columns, cells, self._parts)
        values, segments, problems = reading.values, reading.segments, reading.problems
        if self._defaults:
            values = self._defaults | values
        if self._segment_defaults:
            segments = self._segment_defaults | segments
        if problems:
            problems = without_false_zero(values, problems)
        if not _is_named(values) and not any(_refuses_name(problem) for problem in problems):
            problems.append(Problem("required_missing", "company.name", row=row_number))
        rejected = any(p.severity is Severity.ERROR for p in problems) if problems else False
        if not rejected and _WAYS.isdisjoint(values):
            warning = Severity.WARNING
            problems.append(Problem("contact_way_missing", row=row_number, severity=warning))
        return CheckedRow(row_number, values, segments, tuple(problems), rejected)


class _Reading:
    """One row while it is read."""

    __slots__ = ("country", "problems", "row", "segments", "values")

    def __init__(self, country: str, row: int) -> None:
        self.country = country
        self.row = row
        self.values: dict[str, object] = {}
        self.segments: dict[int, bool] = {}
        self.problems: list[Problem] = []

    def read(
        self, columns: tuple[_Column, ...], cells: Sequence[object], parts: Mapping[str, Convert]
    ) -> None:
        count = len(cells)
        values = self.values
        for column in columns:
            index, key, _, convert, _, known, code = column
            cell = cells[index] if index < count else None
            if code >= 0 and code < count:
                cell = whole_number(cells[code], cell)
            if cell is None:
                continue
            typed = cell if type(cell) is str else None
            if typed is not None and (seen := known.get(typed)) is not None:
                values[key] = seen
                continue
            if cell == "" or not (text := cell_text(cell) if typed is None else clean(typed)):
                continue
            if len(text) <= _LONGEST_SPECIAL:
                special = SPECIAL_WORDS.get(text.lower())
                if special is not None and self._is_special(column, text, special):
                    continue
            elif len(text) > LONGEST_CELL and (doubt := beyond_reading(key, text)):
                self._say(column, key, text, doubt)
                continue
            if convert is None:
                self._take_apart(column, text, cell, parts)
                continue
            value = convert(text, cell, self.country)
            if value.__class__ is str:
                values[key] = value
                if key == _COUNTRY:
                    self.country = str(value)
                elif typed is not None and key in _SAME_EVERYWHERE:
                    column.remember(typed, value)
            elif value.__class__ is PhoneNumber:
                values[key] = value
            else:
                self._keep(column, key, text, value)

    def _is_special(self, column: _Column, text: str, special: Special) -> bool:
        if special is Special.EMPTY:
            return not column.is_name or not any(c.isalnum() for c in text)
        if special is Special.CLEAR:
            for key in JOINED.get(column.key, (column.key,)):
                self.values.setdefault(key, CLEARED)
        elif special is Special.FORMULA:
            self._say(column, column.key, text, _FORMULA)
        else:
            self._say(column, column.key, text, _ERROR_CELL)
        return True

    def _take_apart(
        self, column: _Column, text: str, cell: object, parts: Mapping[str, Convert]
    ) -> None:
        """A column of several fields fills what columns of their own left open."""
        raw = cell if isinstance(cell, str) else text
        joins = column.key in JOINS
        for key, part in split_joined(column.key, raw, self.values):
            if part and (joins or key not in self.values):
                self._keep(column, key, part, parts[key](part, part, self.country))
                if key == _COUNTRY:
                    self.country = str(self.values.get(key, self.country))

    def _keep(self, column: _Column, key: str, text: str, value: object) -> None:
        if isinstance(value, Doubt):
            self._say(column, key, text, value)
            value = value.kept
        if value is None:
            return
        if isinstance(value, Several):
            (own, first), *others = value.values
            self._keep(column, own, text, first)
            for other, found in others:
                self.values.setdefault(other, found)
        elif key == _SEGMENTS or key.startswith(SEGMENT_TICK):
            if isinstance(value, dict):
                self.segments |= value
        else:
            self.values[key] = value

    def _say(self, column: _Column, key: str, text: str, doubt: Doubt) -> None:
        rejects = doubt.code in REJECTING or doubt is _FORMULA
        severity = Severity.ERROR if rejects else Severity.WARNING
        self.problems.append(
            Problem(doubt.code, key, text, self.row, column.header, severity, args=doubt.args)
        )


def prepare(
    columns: Mapping[int, str],
    context: CheckContext,
    *,
    defaults: Mapping[str, str] | None = None,
    headers: Sequence[str] = (),
    values: Mapping[str, Mapping[str, str]] = _AS_THEY_ARE,
) -> Checker:
    """A checker for lists with these columns (index -> field key); KeyError for a strange key.

    `values`: words of the list, folded, that are read as others (`list_mapping.ListMapping`).
    """
    codes = dialling_columns(headers, columns)
    people = person_rows(headers, columns)
    if people is not None:
        columns = {**columns, people.person: "contact.full_name"}
    made = [
        _Column(
            index,
            key,
            headers[index] if index < len(headers) else "",
            None if key in JOINED else read_as(converter(key, context, index), values.get(key)),
            key in NAMES,
            {},
            codes.get(index, -1),
        )
        for index, key in columns.items()
    ]
    # The country first, for phones and postal codes are read by it; joined columns fill gaps.
    made.sort(key=lambda column: (column.convert is None, column.key != _COUNTRY, column.at))
    checker = Checker(tuple(made), context, people)
    if defaults:
        checker.set_defaults(defaults)
    return checker


def check_row(
    row_number: int,
    cells: Sequence[object],
    columns: Mapping[int, str],
    *,
    defaults: Mapping[str, str],
    context: CheckContext,
    headers: Sequence[str] = (),
) -> CheckedRow:
    """One row alone; for many rows of a list make one checker (`prepare`) and keep it."""
    checker = prepare(columns, context, defaults=defaults, headers=headers)
    return checker.check(row_number, cells)


def _is_named(values: Mapping[str, object]) -> bool:
    name = values.get("company.name")
    if name is not None and name is not CLEARED:
        return True
    name = values.get("contact.last_name")
    return name is not None and name is not CLEARED


def _refuses_name(problem: Problem) -> bool:
    return problem.field in NAMES and problem.severity is Severity.ERROR

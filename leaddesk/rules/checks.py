"""One row of a list -> what would be stored of it, and everything that is wrong with it.

Nothing is written here and nothing is looked up: duplicates are somebody else's question.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from leaddesk.rules.cells import CLEARED
from leaddesk.rules.converters import CheckContext, converter
from leaddesk.rules.dialling_codes import dialling_columns
from leaddesk.rules.fields import JOINED, NAMES
from leaddesk.rules.foreign_codes import without_false_zero
from leaddesk.rules.further_keys import first_key, key_of_person, person_of
from leaddesk.rules.list_values import read_as
from leaddesk.rules.person_rows import PersonRows, person_rows
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.row_reading import ListColumn, RowReading

__all__ = ["CheckContext", "CheckedRow", "Checker", "check_row", "prepare"]

_COUNTRY = "company.country"
_WAYS = frozenset(("company.phone", "company.email", "contact.phone", "contact.mobile",
                   "contact.email", "company.street", "company.postal_code",
                   "company.city"))  # fmt: skip
_TELLING_WHO = frozenset(("contact.first_name", "contact.last_name", "contact.email",
                          "contact.phone", "contact.mobile"))  # fmt: skip
_AS_THEY_ARE: Mapping[str, Mapping[str, str]] = {}


class FurtherPerson(NamedTuple):
    """The second, third ... person of a row, with the keys of the first: "contact.email"."""

    number: int
    values: dict[str, object]


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """What a row says. `values`: field key -> typed value, only of fields that had something
    (`cells.CLEARED` where the list empties a field): PhoneNumber, Decimal, int, date, Stage, user
    id, key of a choice, or text. `segments`: number -> ticked or expressly not. `whole_name`: the
    person as written, where one column has all of the name.
    """

    row: int
    values: dict[str, object]
    segments: dict[int, bool]
    problems: tuple[Problem, ...]
    rejected: bool
    further: tuple[FurtherPerson, ...] = ()
    whole_name: str = ""

    def value(self, key: str) -> object:
        """What the row says of a field, also of a further person; None if nothing."""
        if (number := person_of(key)) == 1:
            return self.values.get(key)
        person = next((one for one in self.further if one.number == number), None)
        return None if person is None else person.values.get(first_key(key))

    @property
    def telling(self) -> tuple[Problem, ...]:
        """What a person has to know: of a rejected row only why, for nothing of it is taken."""
        if not self.rejected:
            return self.problems
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)


class Checker:
    """Reads the rows of one list; the converters of its columns are made once (`prepare`)."""

    __slots__ = ("_columns", "_context", "_defaults", "_further", "_parts", "_people",
                 "_segment_defaults", "default_problems")  # fmt: skip

    def __init__(
        self,
        columns: tuple[ListColumn, ...],
        context: CheckContext,
        people: PersonRows | None = None,
        further: Mapping[int, tuple[ListColumn, ...]] | None = None,
    ) -> None:
        self._columns = columns
        self._further = further
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
            ListColumn(place, key, "", converter(key, self._context), key in NAMES, {})
            for place, key in enumerate(defaults)
        )
        reading = RowReading(self._context.country, 0)
        reading.read(columns, tuple(defaults.values()), self._parts)
        self._defaults = reading.values
        self._segment_defaults = reading.segments
        self.default_problems = tuple(reading.problems)

    def check(self, row_number: int, cells: Sequence[object]) -> CheckedRow:
        """The row with this number in the file; missing cells at its end are empty ones."""
        if self._people is not None:
            cells = self._people.arranged(cells)
        reading = RowReading(self._context.country, row_number)
        reading.read(self._columns, cells, self._parts)
        values, segments, problems = reading.values, reading.segments, reading.problems
        further = self._read_further(reading, cells) if self._further else ()
        if self._defaults:
            values = self._defaults | values
        if self._segment_defaults:
            segments = self._segment_defaults | segments
        if problems:
            problems = without_false_zero(values, problems)
        if not _is_named(values) and not any(_refuses_name(problem) for problem in problems):
            problems.append(Problem("required_missing", "company.name", row=row_number))
        rejected = any(p.severity is Severity.ERROR for p in problems) if problems else False
        reached = not _WAYS.isdisjoint(values) or (further and any(map(_is_reached, further)))
        if not rejected and not reached:
            warning = Severity.WARNING
            problems.append(Problem("contact_way_missing", row=row_number, severity=warning))
        return CheckedRow(
            row_number, values, segments, tuple(problems), rejected, further, reading.whole_name
        )

    def _read_further(
        self, reading: RowReading, cells: Sequence[object]
    ) -> tuple[FurtherPerson, ...]:
        """The further people whom the row names; what is wrong goes to the row's problems."""
        found = []
        for number, columns in (self._further or {}).items():
            own = RowReading(reading.country, reading.row)
            own.read(columns, cells, self._parts)
            reading.problems += [
                replace(problem, field=key_of_person(problem.field, number))
                for problem in own.problems
            ]
            if not _TELLING_WHO.isdisjoint(own.values):
                found.append(FurtherPerson(number, own.values))
        return tuple(found)


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
    by_person: dict[int, list[ListColumn]] = {1: []}
    for index, key in columns.items():
        own = first_key(key)
        convert = (
            None if own in JOINED else read_as(converter(own, context, index), values.get(key))
        )
        header = headers[index] if index < len(headers) else ""
        by_person.setdefault(person_of(key), []).append(
            ListColumn(index, own, header, convert, own in NAMES, {}, codes.get(index, -1))
        )
    # The country first, for phones and postal codes are read by it; joined columns fill gaps.
    for made in by_person.values():
        made.sort(key=lambda column: (column.convert is None, column.key != _COUNTRY, column.at))
    first = tuple(by_person.pop(1))
    further = {number: tuple(made) for number, made in sorted(by_person.items())}
    checker = Checker(first, context, people, further)
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


def _is_reached(person: FurtherPerson) -> bool:
    return not _WAYS.isdisjoint(person.values)

"""One row of a list while it is read, cell by cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from leaddesk.rules.cells import CLEARED, SPECIAL_WORDS, Special, cell_text, clean
from leaddesk.rules.converters import Convert
from leaddesk.rules.dialling_codes import whole_number
from leaddesk.rules.doubts import LONGEST_CELL, REJECTING, Doubt, Several, beyond_reading
from leaddesk.rules.fields import FIELDS, JOINED, SEGMENT_TICK, Shape
from leaddesk.rules.joined_columns import JOINS, split_joined
from leaddesk.rules.phones import PhoneNumber
from leaddesk.rules.problem import Problem, Severity

_COUNTRY = "company.country"
_SEGMENTS = "lead.segments"
# A text means the same in every row there; a phone number hangs on the row's country.
_SAME_EVERYWHERE = frozenset(
    f.key for f in FIELDS if f.shape in (Shape.TEXT, Shape.LONG_TEXT, Shape.CHOICE)
)
_MOST_KNOWN = 2048
_LONGEST_SPECIAL = max(map(len, SPECIAL_WORDS))
_ERROR_CELL = Doubt("cell_error")  # "#N/A": the lookup behind it found nothing
_FORMULA = Doubt("cell_error", args={"kind": "formula"})


class ListColumn(NamedTuple):
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


class RowReading:
    """One row while it is read."""

    __slots__ = ("country", "problems", "row", "segments", "values", "whole_name")

    def __init__(self, country: str, row: int) -> None:
        self.country = country
        self.row = row
        self.values: dict[str, object] = {}
        self.segments: dict[int, bool] = {}
        self.problems: list[Problem] = []
        self.whole_name = ""

    def read(
        self, columns: tuple[ListColumn, ...], cells: Sequence[object], parts: Mapping[str, Convert]
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

    def _is_special(self, column: ListColumn, text: str, special: Special) -> bool:
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
        self, column: ListColumn, text: str, cell: object, parts: Mapping[str, Convert]
    ) -> None:
        """A column of several fields fills what columns of their own left open."""
        joins = column.key in JOINS
        if column.key == "contact.full_name":
            self.whole_name = text
        raw = cell if isinstance(cell, str) and not joins else text  # an address has its lines
        for key, part in split_joined(column.key, raw, self.values):
            if part and (joins or key not in self.values):
                self._keep(column, key, part, parts[key](part, part, self.country))
                if key == _COUNTRY:
                    self.country = str(self.values.get(key, self.country))

    def _keep(self, column: ListColumn, key: str, text: str, value: object) -> None:
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

    def _say(self, column: ListColumn, key: str, text: str, doubt: Doubt) -> None:
        rejects = doubt.code in REJECTING or doubt is _FORMULA
        severity = Severity.ERROR if rejects else Severity.WARNING
        self.problems.append(
            Problem(doubt.code, key, text, self.row, column.header, severity, args=doubt.args)
        )

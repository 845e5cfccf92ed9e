"""A column of a list on its way into a file: looked at as a whole, cell by cell only where needed.

Nearly all columns are plain: clean texts, or small numbers, or dates of today. Whether one is takes
a few looks at all of it, a hundredth of what a look at each cell takes.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from leaddesk.exchange.cells import clean_text

Value = str | int | float | Decimal | bool | dt.date | dt.datetime | None

_SAFE_INTEGER = 2**53  # Excel keeps numbers as floats
_SHORT = 16_000  # letters that fit into every cell
_FIRST_DAY = dt.date(1901, 1, 1)


_AT_ONCE = 300
"""Cells that are looked at together: so few that all texts of most lists are short enough by what
they have together, and so many that nothing is done for each."""

_BETWEEN = "|"  # is printable, and seldom


class Column:
    """The cells of one column, cleaned."""

    __slots__ = ("_seen", "values")

    def __init__(self, values: Sequence[Value]) -> None:
        self._seen = _look_at(values)
        if not self._seen.clean:
            values = [clean_text(v) if isinstance(v, str) else v for v in values]
            self._seen = _look_at(values)
        self.values = values

    @property
    def longest(self) -> int:
        """No text has more letters than this."""
        return self._seen.longest

    @property
    def has_times(self) -> bool:
        return dt.datetime in self._seen.kinds

    def for_excel(self) -> Sequence[object]:
        """The cells as Excel takes them, see `for_excel`."""
        kinds, values = self._seen.kinds - {type(None)}, self.values
        filled = values if kinds == self._seen.kinds else [v for v in values if v is not None]
        if kinds == {str} and not self._seen.empty:
            return values
        if kinds == {int} and _is_exact(filled):  # type: ignore[arg-type]
            return values
        if kinds == {dt.date} and min(filled) >= _FIRST_DAY:  # type: ignore[type-var, operator]
            return values
        return list(map(for_excel, values))


@dataclass(slots=True)
class _Seen:
    """What a look at a column told: the kinds of its cells, whether `clean_text` leaves all texts
    as they are, whether one is empty, and a length that none exceeds."""

    kinds: set[type]
    clean: bool = True
    empty: bool = False
    longest: int = 0


def _look_at(values: Sequence[Value]) -> _Seen:
    seen = _Seen(set())
    for start in range(0, len(values), _AT_ONCE):
        texts: Sequence[str] = values[start : start + _AT_ONCE]  # type: ignore[assignment]
        try:
            joined = _BETWEEN.join(texts)
            seen.kinds.add(str)
        except TypeError:
            seen.kinds.update(map(type, texts))
            texts = [value for value in texts if isinstance(value, str)]
            joined = _BETWEEN.join(texts)
        if texts:
            seen.clean = seen.clean and _is_clean(joined)
            seen.empty = seen.empty or (_may_hold_nothing(joined) and "" in texts)
            short = len(joined) <= max(seen.longest, _SHORT)
            seen.longest = max(seen.longest, len(joined) if short else max(map(len, texts)))
    return seen


def _may_hold_nothing(joined: str) -> bool:
    ends = not joined or joined[0] == _BETWEEN or joined[-1] == _BETWEEN
    return ends or _BETWEEN * 2 in joined


def _is_clean(joined: str) -> bool:
    """Whether `clean_text` leaves each of the texts as it is; asked of many of them at once."""
    plain = joined.isprintable() and "_x000" not in joined
    return plain and (joined.isascii() or unicodedata.is_normalized("NFC", joined))


def _is_exact(numbers: Sequence[int]) -> bool:
    return min(numbers) >= -_SAFE_INTEGER and max(numbers) <= _SAFE_INTEGER


def for_excel(value: Value) -> object:
    """Empty text as an empty cell; numbers that Excel would round, and dates before its time
    reckoning, as text."""
    if isinstance(value, str):
        return value or None
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > _SAFE_INTEGER:
        return str(value)
    if isinstance(value, Decimal):
        return float(value) if len(value.as_tuple().digits) <= 15 else str(value)
    if isinstance(value, dt.date) and value.year < 1901:
        return value.isoformat()
    return value


def excel_length(text: str) -> int:
    """Excel counts UTF-16 units: an emoji is two."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le")) // 2

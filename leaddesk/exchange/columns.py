"""A column of a list on its way into a file: looked at as a whole, cell by cell only where needed.

Nearly all columns are plain: clean texts, or small numbers, or dates of today. Whether one is takes
a few looks at all of it, a hundredth of what a look at each cell takes.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Sequence
from decimal import Decimal

from leaddesk.exchange.cells import clean_text

Value = str | int | float | Decimal | bool | dt.date | dt.datetime | None

_SAFE_INTEGER = 2**53  # Excel keeps numbers as floats
_FIRST_DAY = dt.date(1901, 1, 1)


class Column:
    """The cells of one column, cleaned."""

    __slots__ = ("_kinds", "longest", "values")

    def __init__(self, values: Sequence[Value]) -> None:
        self.values = values
        self.longest = 0
        """Letters of the longest text."""
        joined = _joined(values)
        self._kinds = set(map(type, values)) if joined is None else {str}
        if any(issubclass(kind, str) for kind in self._kinds):
            texts: Sequence[str] = (
                values if joined is not None else [v for v in values if isinstance(v, str)]  # type: ignore[assignment]
            )
            if not _is_clean(" ".join(texts) if joined is None else joined):
                self.values = [clean_text(v) if isinstance(v, str) else v for v in values]
                texts = [value for value in self.values if isinstance(value, str)]
            self.longest = max(map(len, texts))

    @property
    def has_times(self) -> bool:
        return dt.datetime in self._kinds

    def for_excel(self) -> Sequence[object]:
        """The cells as Excel takes them, see `for_excel`."""
        kinds, values = self._kinds - {type(None)}, self.values
        if kinds == {str} and "" not in values:
            return values
        if kinds == {int}:
            numbers = [v for v in values if isinstance(v, int)]
            if min(numbers) >= -_SAFE_INTEGER and max(numbers) <= _SAFE_INTEGER:
                return values
        if kinds == {dt.date} and min(v for v in values if v is not None) >= _FIRST_DAY:  # type: ignore[operator]
            return values
        return list(map(for_excel, values))


def _joined(values: Sequence[Value]) -> str | None:
    """All texts in one; None where not all are texts."""
    try:
        return " ".join(values) if values else None  # type: ignore[arg-type]
    except TypeError:
        return None


def _is_clean(joined: str) -> bool:
    """Whether `clean_text` leaves each of the texts as it is; asked of all of them at once."""
    plain = joined.isprintable() and "_x000" not in joined
    return plain and (joined.isascii() or unicodedata.is_normalized("NFC", joined))


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

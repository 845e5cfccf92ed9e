"""A batch as the store keeps it, so that it can be written again to the byte: plain JSON values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from leaddesk.rules.erp.cells import Value
from leaddesk.rules.erp.layout import Book, Laid, LeadRows, Row
from leaddesk.rules.erp.profile import Quoting, TextForm


def kept_form(book: Book) -> dict[str, Any]:
    """The sheets without their rows."""
    text = book.text
    return {
        "text": [text.encoding, text.separator, str(text.quoting), text.date_format, text.headers],
        "parts": [
            {
                "name": part.name,
                "headers": list(part.headers),
                "bare": _places(part.bare),
                "above": [_row_out(line) for line in part.above],
                "above_bare": [_places(line) for line in part.above_bare],
            }
            for part in book.parts
        ],
    }


def form_of(kept: Mapping[str, Any]) -> Book:
    """The sheets of `kept_form`."""
    encoding, separator, quoting, date_format, headers = kept["text"]
    parts = []
    for part in kept["parts"]:
        above = tuple(_row_in(line) for line in part["above"])
        parts.append(
            Laid(
                part["name"], tuple(part["headers"]), (),
                _flags(part["bare"], len(part["headers"])), above,
                tuple(_flags(places, len(line))
                      for places, line in zip(part["above_bare"], above, strict=True)),
            )
        )  # fmt: skip
    form = TextForm(encoding, separator, Quoting(quoting), date_format, headers)
    return Book(tuple(parts), form)


def kept_rows(rows: LeadRows) -> list[Any]:
    """What one lead was handed over as."""
    return [[_row_out(row) for row in part] for part in rows]


def rows_of(kept: Sequence[Any]) -> LeadRows:
    """The rows of `kept_rows`."""
    return tuple(tuple(_row_in(row) for row in part) for part in kept)


def _places(flags: Sequence[bool]) -> list[int]:
    return [place for place, flag in enumerate(flags) if flag]


def _flags(places: Sequence[int], count: int) -> tuple[bool, ...]:
    there = set(places)
    return tuple(place in there for place in range(count))


def _row_out(row: Sequence[Value]) -> list[Any]:
    """How many cells, and those that are filled by their places: some programs want 254."""
    return [len(row), {str(n): _out(value) for n, value in enumerate(row) if value is not None}]


def _row_in(row: Sequence[Any]) -> Row:
    width, filled = row
    return tuple(_in(filled.get(str(place))) for place in range(width))


def _out(value: Value) -> Any:
    if isinstance(value, dt.datetime):
        return {"t": value.isoformat()}
    if isinstance(value, dt.date):
        return {"d": value.isoformat()}
    return {"n": str(value)} if isinstance(value, Decimal) else value


def _in(value: Any) -> Value:
    if isinstance(value, dict):
        if "t" in value:
            return dt.datetime.fromisoformat(value["t"])
        return dt.date.fromisoformat(value["d"]) if "d" in value else Decimal(value["n"])
    return value  # type: ignore[no-any-return]

"""Texts that were read in a wrong encoding somewhere on their way: "MÃ¼ller", "StraÃŸe".

The bytes of UTF-8 were taken for Windows-1252 (or Mac Roman), character by character. Putting
that right is a proposal: now and then somebody means such characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from leaddesk.rules.sheet import Cell, Cells, Sheet


def _letter(byte: int, encoding: str) -> str:
    try:
        return bytes((byte,)).decode(encoding)
    except UnicodeDecodeError:
        return chr(byte)  # five bytes that Windows-1252 doesn't have come as control characters


def _class(first: int, last: int, encoding: str) -> str:
    return "[" + "".join(re.escape(_letter(b, encoding)) for b in range(first, last + 1)) + "]"


def _sequences(encoding: str) -> str:
    """What UTF-8's characters of two and three bytes look like; those of four are no letters."""
    more = _class(0x80, 0xBF, encoding)
    return f"{_class(0xC2, 0xC3, encoding)}{more}|{_class(0xC5, 0xC5, encoding)}{more}" + (
        f"|{_class(0xE2, 0xE2, encoding)}{more}{more}"
    )


_ENCODINGS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(_sequences(name)) for name in ("cp1252", "mac_roman")
}
_SIGNS = re.compile("[ÃÂâÅ√¬≈‚]")  # one of them is in every broken text
_ROUNDS = 2  # a list may have gone wrong twice
_BYTES = {name: {_letter(b, name): b for b in range(256)} for name in _ENCODINGS}


@dataclass(frozen=True, slots=True)
class Broken:
    """How many cells of a sheet are broken, and one of them before and after."""

    count: int
    before: str = ""
    after: str = ""


NONE_BROKEN = Broken(0)


def repaired(text: str) -> str:
    """The text as it was meant; the same text where nothing is broken."""
    if not _SIGNS.search(text):
        return text
    for _ in range(_ROUNDS):
        for name, broken in _ENCODINGS.items():
            mended = broken.sub(partial(_meant, encoding=name), text)
            if mended != text:
                text = mended
                break
        else:
            break
    return text


def broken_cells(sheet: Sheet) -> Broken:
    """The broken texts of a sheet, counted."""
    count, before, after = 0, "", ""
    for text in _suspects(cell for row in sheet.rows for cell in row):
        mended = repaired(text)
        if mended != text:
            count += 1
            if not before or len(text) < len(before):
                before, after = text, mended
    return Broken(count, before, after)


def repaired_sheet(sheet: Sheet) -> Sheet:
    """The sheet with all of its texts as they were meant."""
    return replace(sheet, rows=tuple(map(_repaired_row, sheet.rows)))


def _repaired_row(row: Cells) -> Cells:
    if not any(True for _ in _suspects(row)):
        return row
    return tuple(repaired(cell) if isinstance(cell, str) else cell for cell in row)


def _suspects(cells: Iterable[Cell]) -> Iterable[str]:
    return (c for c in cells if isinstance(c, str) and not c.isascii() and _SIGNS.search(c))


def _meant(found: re.Match[str], encoding: str) -> str:
    piece = found[0]
    try:
        meant = bytes(_BYTES[encoding][letter] for letter in piece).decode("utf-8")
        meant.encode("cp1252")  # what Western lists hold; anything else is what was typed
    except (KeyError, UnicodeError):
        return piece
    return meant

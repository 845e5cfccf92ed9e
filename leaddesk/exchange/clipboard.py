"""Blocks of cells on their way to and from a spreadsheet by the clipboard."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from leaddesk.exchange.csv_text import clipboard_text, is_protected
from leaddesk.rules.cells import clean
from leaddesk.rules.list_cells import MOST_CELLS, cells_too_many
from leaddesk.rules.problem import Refused

_LONGEST = 20_000_000
# Spreadsheets put a cell into quotes only if a tab or the end of a line is in it.
_CELL = re.compile(r'"((?:[^"]|"")*+)"(?=\t|\r?\n|\Z)|([^\t\r\n]*)')
_BREAK = re.compile(r"[\t\r\n]")


def copied_block(rows: Sequence[Sequence[str]], texts: Iterable[bool]) -> tuple[str, str]:
    """The block as plain text and as HTML. `texts` says of each column whether its values are
    texts: a spreadsheet then keeps a leading zero, and computes nothing."""
    plain = clipboard_text(rows)
    kinds = [" style=\"mso-number-format:'\\@'\"" if is_text else "" for is_text in texts]
    lines = []
    for line in plain.split("\n"):
        cells = zip(line.split("\t"), kinds, strict=True)
        lines.append("".join(f"<td{kind}>{escape(cell)}</td>" for cell, kind in cells))
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return plain, f'<meta charset="utf-8"><table>{body}</table>'


def read_block(text: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a block as a spreadsheet copies it, all of one width; () where there is nothing.

    Apostrophes that our own copies have before risky values are taken off again. Refused
    ("cells_too_many") where it is more than one step can take.
    """
    if len(text) > _LONGEST:
        raise Refused(cells_too_many(text.count("\n") + text.count("\t")))
    rows: list[list[str]] = [[]]
    position, end = 0, len(text)
    while position <= end:
        found = _CELL.match(text, position)
        assert found is not None  # the second form matches nothing, too
        rows[-1].append(_value(found))
        position = found.end()
        if text[position : position + 1] == "\t":
            position += 1
            continue
        if text.startswith("\r\n", position):
            position += 2
        elif position < end:
            position += 1
        else:
            break
        if position == end:  # the end of the last line is none of another one
            break
        rows.append([])
    width = max(len(row) for row in rows)
    if width * len(rows) > MOST_CELLS * 4:
        raise Refused(cells_too_many(width * len(rows)))
    if not any(any(row) for row in rows):
        return ()
    return tuple((*row, *[""] * (width - len(row))) for row in rows)


def _value(found: re.Match[str]) -> str:
    quoted = found[1]
    is_quoted = quoted is not None and _BREAK.search(quoted) is not None
    value = clean(quoted.replace('""', '"') if is_quoted else found[0])
    return value[1:] if is_protected(value) else value

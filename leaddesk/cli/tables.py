"""Tables and pairs for a terminal: they fit its width, and what stands in the data stays text.

Control characters of the data are taken out: a name must not be able to move the cursor.
"""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

GAP = "  "
_FALLBACK_WIDTH = 100
_ELLIPSIS = "…"
_NARROWEST = 3
_TITLE = 5  # so much of a title says which column it is
_BLANKS = "\n\t\u2028\u2029"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `least`: it is not made narrower than this; `right`: figures."""

    title: str
    right: bool = False
    least: int = 6


def terminal_width() -> int:
    """The columns of the terminal; of a pipe, what COLUMNS says or a page's width."""
    return max(40, shutil.get_terminal_size((_FALLBACK_WIDTH, 25)).columns)


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """The lines of the table: a header, a rule, one line per row. Empty columns are left out."""
    cells = [[plain(cell) for cell in row] for row in rows]
    shown = [i for i in range(len(columns)) if any(row[i] for row in cells)]
    columns = [columns[i] for i in shown]
    cells = [[row[i] for i in shown] for row in cells]
    filled = [max((text_width(row[i]) for row in cells), default=0) for i in range(len(columns))]
    natural = [max(f, text_width(c.title)) for f, c in zip(filled, columns, strict=True)]
    least = [min(f, c.least) for f, c in zip(filled, columns, strict=True)]
    titled = [
        max(f, min(text_width(c.title), _TITLE)) for f, c in zip(filled, columns, strict=True)
    ]
    widths = _fitted(natural, (titled, least), width)
    lines = [_line([column.title for column in columns], columns, widths)]
    lines.append(GAP.join("─" * w for w in widths))
    lines += [_line(row, columns, widths) for row in cells]
    return lines


def pairs(rows: Sequence[tuple[str, str]], width: int) -> list[str]:
    """Name and value below each other, without those that have none; long values go on below."""
    filled = [(name, value) for name, value in rows if value]
    first = max((text_width(name) for name, _ in filled), default=0)
    lines: list[str] = []
    for name, value in filled:
        pieces = wrapped(value, max(20, width - first - len(GAP)))
        lines.append(_padded(name, first) + GAP + pieces[0])
        lines += [" " * first + GAP + piece for piece in pieces[1:]]
    return lines


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most this width; its own line ends stay."""
    lines: list[str] = []
    for paragraph in text.splitlines() or [""]:
        line = ""
        for word in plain(paragraph).split(" "):
            longer = f"{line} {word}" if line else word
            if line and text_width(longer) > width:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return lines


def plain(text: str) -> str:
    """The text on one line, without characters that steer a terminal or hide."""
    if text.isprintable():
        return text
    return "".join(
        " " if character in _BLANKS else character
        for character in text
        if character in _BLANKS or unicodedata.category(character) not in ("Cc", "Cf", "Cs")
    )


def text_width(text: str) -> int:
    """How many places the text takes."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def shortened(text: str, width: int) -> str:
    """The text, or the beginning of it with an ellipsis."""
    if text_width(text) <= width:
        return text
    kept = ""
    for character in text:
        if text_width(kept + character) > width - 1:
            break
        kept += character
    return kept.rstrip() + _ELLIPSIS


def _fitted(
    natural: Sequence[int], floors_in_turn: Sequence[Sequence[int]], width: int
) -> list[int]:
    """Takes from the widest column, place by place, until the table fits: first from titles that
    are wider than what stands below them, then from the contents, at last down to next to nothing.
    """
    widths = list(natural)
    room = width - len(GAP) * (len(widths) - 1)
    for floors in (*floors_in_turn, [_NARROWEST] * len(widths)):
        while sum(widths) > room:
            wide = [i for i in range(len(widths)) if widths[i] > max(floors[i], _NARROWEST)]
            if not wide:
                break
            widths[max(wide, key=lambda i: widths[i])] -= 1
    return widths


def _line(cells: Sequence[str], columns: Sequence[Column], widths: Sequence[int]) -> str:
    made = [
        _padded(shortened(cell, width), width, column.right)
        for cell, column, width in zip(cells, columns, widths, strict=True)
    ]
    return GAP.join(made).rstrip()


def _padded(text: str, width: int, right: bool = False) -> str:
    blanks = " " * (width - text_width(text))
    return blanks + text if right else text + blanks

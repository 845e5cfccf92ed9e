"""What heads a table: how much rows look like a header, and the header's texts, one line or two."""

from __future__ import annotations

import re

from leaddesk.rules.sheet import Cell, CellError, Cells, Sheet

_WEIGH_ROWS = 12  # rows below a candidate that show whether it heads a table

# Stems of the words that head a column of an address list, German and English.
_KNOWN = re.compile(
    r"firma|unternehmen|company|account|organi[sz]ation|name|postleit|postal|post ?code|"
    r"stra(ß|ss)e|street|address|adresse|anschrift|country|telefon|phone|mobil|homepage|anrede|salutation|"
    r"titel|title|funktion|position|abteilung|department|branche|industry|notiz|bemerkung|comment|"
    r"kommentar|nummer|number|kunde|customer|debitor|datum|status|quelle|source|produkt|product|"
    r"(?:spalte|column|feld|field)[ _]?\d|"
    r"ansprechpartner|kontakt|contact|umsatz|betrag|amount|beschreib|descri|bezeichn|manager|"
    r"(?<![a-zäöüß])(plz|ort|stadt|city|land|tel|handy|fax|e-?mail|mail|web|www|url|zip|nr|id|"
    r"note|notes|date|ust|vat|wert|lead|region|agent|owner)(?![a-zäöüß])",
    re.IGNORECASE,
)
_NOTHING = frozenset(("null", "none", "nan", "nil", "n/a", "#n/a", "<null>"))
_VALUE_LIKE = re.compile(r"@|https?://|^\W*\d[\d\s./,()+:%€$-]*$|^\+\d")


def is_known_header(text: str) -> bool:
    """Whether the text holds a word that usually heads a column of an address list."""
    return len(text) <= 40 and _KNOWN.search(text) is not None


def weigh(sheet: Sheet, index: int, height: int) -> float | None:
    """How much the `height` rows from `index` on look like a header; None: not at all."""
    rows = sheet.rows
    if index + height > len(rows):
        return None
    if height == 2 and not _two_lines(sheet, index):
        return None
    headers = _joined_lines(sheet, index, height)
    named = [header for header in headers if header]
    lowest = rows[index + height - 1]
    if not named or any(not _may_head(cell) for cell in (*rows[index], *lowest)):
        return None
    below = [
        row
        for row in rows[index + height : index + height + _WEIGH_ROWS]
        if any(cell is not None for cell in row)
    ]
    known = sum(1 for header in named if is_known_header(header))
    width = max((filled_to(row) for row in below), default=len(named))
    covered = sum(1 for column in range(width) if column < len(headers) and headers[column])
    share = covered / max(width, 1)
    if len(named) == 1 and width > 1:
        return None  # a title line
    distinct = len({header.lower() for header in named}) / len(named)
    long = sum(1 for header in named if len(header) > 40) / len(named)
    again = sum(1 for i, h in enumerate(headers) if h and any(_at(r, i) == h for r in below))
    lines_below = 0.5 if below else 0.0
    # Of two that look alike the upper one heads the table; full rows above are data already.
    full = sum(1 for row in rows[:index] if _filled(row) * 2 >= max(width, 3))
    later = 0.02 * index + 0.3 * min(full, 5)
    return (
        (known / len(named) * 2 + min(known, 8) * 0.25)
        + (share * 2 + distinct + min(len(named), 6) * 0.15 + lines_below)
        - (long * 2 + again / len(named) + later)
    )


def _filled(row: Cells) -> int:
    return sum(1 for cell in row if cell is not None)


def _at(row: Cells, column: int) -> Cell:
    return row[column] if column < len(row) else None


def _may_head(cell: Cell) -> bool:
    if cell is None:
        return True
    if isinstance(cell, str):
        if cell.strip().lower() in _NOTHING:
            return False
        return not _VALUE_LIKE.search(cell.strip()) or _is_number_of(cell)
    # Years, and single digits: the numbers of questions and parameters stand above their ticks.
    return isinstance(cell, int) and not isinstance(cell, bool) and _is_number_of(str(cell))


def _is_number_of(text: str) -> bool:
    return bool(re.fullmatch(r"\s*([1-9]|(19|20)\d\d)\s*", text))


def _two_lines(sheet: Sheet, index: int) -> bool:
    """Whether the row below continues this header: each fills what the other leaves open."""
    upper, lower = sheet.rows[index], sheet.rows[index + 1]
    above = {i for i, cell in enumerate(upper) if cell is not None}
    below = {i for i, cell in enumerate(lower) if cell is not None}
    if len(above) < 2 or not below or not all(isinstance(lower[i], str) for i in below):
        return False
    if any(len(str(lower[i])) > 40 for i in below):
        return False
    number = sheet.first_row + index
    if any(top == number and bottom == number + 1 for top, _, bottom, _ in sheet.merged):
        return True
    split = any(str(upper[i]).rstrip().endswith(("-", "/")) for i in above & below)
    known = sum(1 for i in below if is_known_header(str(lower[i])))
    wide = any(top == bottom == number for top, _, bottom, _ in sheet.merged)
    if not above & below and len(above | below) > max(above | below) * 0.9 and len(below) > 1:
        return _is_full(sheet, index + 2, above | below)
    fills_gaps = bool(below - above) and known >= max(2, len(below) / 2)
    return (
        split
        or (wide and known >= 1 and bool(below - above))
        or fills_gaps
        or (known >= 2 and known >= len(below) * 0.7 and len(below) >= 2)
    )


def _is_full(sheet: Sheet, index: int, named: set[int]) -> bool:
    """Whether a row soon below fills what both lines name together: then they are one header."""
    for row in sheet.rows[index : index + 5]:
        filled = {i for i, cell in enumerate(row) if cell is not None}
        if len(filled & named) >= len(named) * 0.8:
            return True
    return False


def headers_at(sheet: Sheet, top: int, height: int) -> tuple[str, ...]:
    """The headers, "" where a column has none, as wide as the table has values."""
    headers = _joined_lines(sheet, top, height)
    width = max(map(filled_to, sheet.rows[top + height :]), default=0)
    return headers + ("",) * (width - len(headers))


def _joined_lines(sheet: Sheet, top: int, height: int) -> tuple[str, ...]:
    """The headers as far as there are any, without a look at the thousands of rows below."""
    lines = [_line(sheet, top + i) for i in range(height) if top + i < len(sheet.rows)]
    if len(lines) == 2:
        lines[0] = _spread(sheet, top, lines[0], lines[1])
    joined: list[str] = []
    for column in range(max(map(_last_named, lines), default=0)):
        parts = [line[column] for line in lines if column < len(line) and line[column]]
        joined.append(_join(parts))
    return tuple(joined)


def _line(sheet: Sheet, index: int) -> list[str]:
    return [_header_text(cell) for cell in sheet.rows[index]]


def _header_text(cell: Cell) -> str:
    if cell is None or isinstance(cell, CellError):
        return ""
    return " ".join(str(cell).split())


def _spread(sheet: Sheet, top: int, upper: list[str], lower: list[str]) -> list[str]:
    """A heading over several columns is repeated over each of them."""
    spread = list(upper)
    number = sheet.first_row + top
    across = [m for m in sheet.merged if m[0] <= number <= m[2] and m[3] > m[1]]
    if any(m[0] <= number <= m[2] for m in sheet.merged):
        for _, left, _, right in across:
            start = left - sheet.first_column
            for column in range(start + 1, min(right - sheet.first_column + 1, len(spread))):
                spread[column] = spread[column] or spread[start]
        return spread
    for column in range(1, len(spread)):
        beneath = column < len(lower) and lower[column]
        # Without merges we only know that a group has something written under its first column.
        if not spread[column] and beneath and lower[column - 1]:
            spread[column] = spread[column - 1]
    return spread


def _join(parts: list[str]) -> str:
    if len(parts) < 2 or parts[0] == parts[1]:
        return parts[0] if parts else ""
    if parts[0].endswith("-") and parts[1][:1].islower():
        return parts[0][:-1] + parts[1]
    return f"{parts[0]} {parts[1]}"


def _last_named(line: list[str]) -> int:
    return max((i + 1 for i, text in enumerate(line) if text), default=0)


def filled_to(row: Cells) -> int:
    for index in range(len(row) - 1, -1, -1):
        if row[index] is not None:
            return index + 1
    return 0

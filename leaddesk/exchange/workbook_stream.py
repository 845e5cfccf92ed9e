"""Writes one sheet as .xlsx (ECMA-376, part 1), column by column and portion by portion.

A library that takes whole rows as dictionaries spends as long on taking them as on writing; here
the cells of a portion are put together column by column, and zlib packs the portion before in a
thread of its own. Every text is an inline one: nothing can become a formula or a link.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain, repeat
from typing import IO, BinaryIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from leaddesk.exchange import workbook_parts as parts

_PORTION = 500
_AHEAD = 4
"""So many portions may wait for being packed: more would only take memory."""

_PACKING = 3  # of zlib; 6 takes three times as long and makes it a tenth smaller
_DAY_ZERO = dt.date(1899, 12, 30).toordinal()  # Excel's day 0, right from 1 March 1900 on
_DAY = 86_400.0
_BETWEEN = "\x00"  # is in no cleaned text
_UNUSUAL = (f" {_BETWEEN}", f"{_BETWEEN} ", "\n", "\t", "_x")
"""Blanks that Excel would take off, and what it would read as an escaped character."""

_ESCAPED = re.compile(r"_x[0-9A-Fa-f]{4}_")
_LARGE = 2**31


def write_workbook(
    file: BinaryIO,
    sheet_name: str,
    headers: Sequence[str],
    columns: Sequence[Sequence[object]],
    widths: Sequence[float],
) -> None:
    """Texts, numbers, dates, booleans and None, all as `columns.for_excel` gives them; texts are
    clean and fit. The header is bold, stays on top and has a filter."""
    rows = len(columns[0]) if columns else 0
    names = [_letters(index) for index in range(len(headers))]
    last = f"{names[-1]}{rows + 1}" if names else ""
    with ZipFile(file, "w", ZIP_DEFLATED, compresslevel=_PACKING) as book:
        for place, text in parts.around(sheet_name, last):
            book.writestr(ZipInfo(place), text)  # no moment: the same list makes the same file
        with book.open(parts.SHEET, "w", force_zip64=_is_large(columns)) as sheet:
            sheet.write(parts.sheet_begin(widths).encode())
            sheet.write(_header(names, headers).encode())
            _pack(sheet, _portions(names, columns, rows))
            sheet.write(parts.sheet_end(last).encode())


def _is_large(columns: Sequence[Sequence[object]]) -> bool:
    """Whether the sheet may pass two gigabytes before it is packed."""
    size = sum(
        100 * len(column) + 6 * _characters(column)
        for column in columns
        if len(column) * len(columns) > _LARGE // 200_000
    )
    return size > _LARGE


def _characters(column: Sequence[object]) -> int:
    kinds = set(map(type, column)) - {type(None)}
    if kinds == {str}:
        return sum(map(len, filter(None, column)))  # type: ignore[arg-type]
    return sum(len(v) for v in column if isinstance(v, str)) if str in kinds else 0


def _pack(sheet: IO[bytes], portions: Iterator[str]) -> None:
    """Pack each portion while the next one is made."""
    waiting: deque[Future[int]] = deque()
    with ThreadPoolExecutor(1, "packing") as beside:
        for portion in portions:
            waiting.append(beside.submit(sheet.write, portion.encode()))
            if len(waiting) > _AHEAD:
                waiting.popleft().result()
        for written in waiting:
            written.result()


def _portions(
    names: Sequence[str], columns: Sequence[Sequence[object]], rows: int
) -> Iterator[str]:
    for start in range(0, rows, _PORTION):
        first = start + 2
        cells = [
            _cells(name, first, column[start : start + _PORTION])
            for name, column in zip(names, columns, strict=True)
        ]
        begun = [f'<row r="{i}">' for i in range(first, min(first + _PORTION, rows + 2))]
        yield "".join(chain.from_iterable(zip(begun, *cells, repeat("</row>"))))


def _cells(name: str, first: int, values: Sequence[object]) -> list[str]:
    """The cells of a portion of a column; an empty one is left out."""
    kinds = set(map(type, values))
    kinds.discard(type(None))
    numbered = enumerate(values, first)
    if kinds == {str}:
        return _texts(name, first, values)  # type: ignore[arg-type]
    if kinds == {int}:
        return [
            "" if v is None else f'<c r="{name}{i}"><v>{v}</v></c>' for i, v in numbered
        ]  # fmt: skip
    return ["" if v is None else _cell(f"{name}{i}", v) for i, v in numbered]


def _texts(name: str, first: int, values: Sequence[str | None]) -> list[str]:
    joined = _BETWEEN.join([value or "" for value in values])
    if any(mark in joined for mark in _UNUSUAL) or joined[0] == " " or joined[-1] == " ":
        return [
            "" if v is None else _text(f"{name}{i}", v) for i, v in enumerate(values, first)
        ]  # fmt: skip
    return [
        f'<c r="{name}{i}" t="inlineStr"><is><t>{v}</t></is></c>' if v else ""
        for i, v in enumerate(escape(joined).split(_BETWEEN), first)
    ]


def _text(reference: str, text: str) -> str:
    shown = _ESCAPED.sub(r"_x005F\g<0>", escape(text))
    keep = "" if text == text.strip() else ' xml:space="preserve"'
    return f'<c r="{reference}" t="inlineStr"><is><t{keep}>{shown}</t></is></c>'


def _cell(reference: str, value: object) -> str:
    if isinstance(value, str):
        return _text(reference, value)
    if isinstance(value, bool):
        return f'<c r="{reference}" t="b"><v>{value:d}</v></c>'
    if isinstance(value, dt.datetime):
        seconds = value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6
        days = value.toordinal() - _DAY_ZERO + seconds / _DAY
        return f'<c r="{reference}" s="{parts.MOMENT}"><v>{days!r}</v></c>'
    if isinstance(value, dt.date):
        return f'<c r="{reference}" s="{parts.DATE}"><v>{value.toordinal() - _DAY_ZERO}</v></c>'
    return f'<c r="{reference}"><v>{value!r}</v></c>'


def _header(names: Sequence[str], headers: Sequence[str]) -> str:
    cells = (
        _text(f"{name}1", text).replace(" t=", f' s="{parts.BOLD}" t=', 1)
        for name, text in zip(names, headers, strict=True)
        if text
    )
    return f'<row r="1">{"".join(cells)}</row>'


def _letters(index: int) -> str:
    """0 is A, 26 is AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name

"""Excel's "XML spreadsheet 2003" (SpreadsheetML): what ERP systems still write as .xls or .xml.

Read piece by piece; a document that declares entities is refused.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from leaddesk.exchange.cells import MAX_COLUMNS, MAX_EMPTY_ROWS, MAX_ROWS
from leaddesk.rules.problem import Problem

_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"
_HIDDEN = ("SheetHidden", "SheetVeryHidden")


@dataclass(slots=True)
class RawSheet:
    """Rows from the first on, with empty ones between; `merged` is 0-based: ((top, left),
    (bottom, right))."""

    name: str
    rows: list[list[object]] = field(default_factory=list)
    hidden: bool = False
    merged: list[tuple[tuple[int, int], tuple[int, int]]] = field(default_factory=list)


def read_xml2003(path: Path) -> list[RawSheet] | Problem:
    """The worksheets; file_damaged where the XML breaks off or is not what it says."""
    try:
        return list(_sheets(path))
    except (ParseError, DefusedXmlException, ValueError, OSError, LookupError):
        return Problem("file_damaged", value=path.name)


def _sheets(path: Path) -> Iterator[RawSheet]:
    sheet: RawSheet | None = None
    depth: list[Element] = []
    for event, element in iterparse(path, events=("start", "end"), forbid_dtd=True):
        tag = str(element.tag)
        if event == "start":
            depth.append(element)
            if tag == f"{_SS}Worksheet":
                sheet = RawSheet(element.get(f"{_SS}Name", ""))
            continue
        depth.pop()
        if sheet is None:
            continue
        if tag == f"{_SS}Row":
            _take_row(sheet, element)
            element.clear()
            depth[-1].clear()  # the rows before: a million of them would stay in memory
        elif tag.endswith("}Visible"):
            sheet.hidden = (element.text or "").strip() in _HIDDEN
        elif tag == f"{_SS}Worksheet":
            yield sheet
            sheet = None
            element.clear()


def _take_row(sheet: RawSheet, row: Element) -> None:
    place = _number(row, "Index") - 1
    gap = place - len(sheet.rows)
    if gap > 0:
        # More empty rows than any reader goes through: one more than that ends the reading.
        sheet.rows += [[] for _ in range(min(gap, MAX_EMPTY_ROWS + 1))]
    if len(sheet.rows) > MAX_ROWS:
        return
    cells: list[object] = []
    for cell in row:
        if cell.tag != f"{_SS}Cell":
            continue
        at = _number(cell, "Index") - 1
        if at > MAX_COLUMNS:
            break
        cells += [None] * (at - len(cells))
        down, across = _number(cell, "MergeDown"), _number(cell, "MergeAcross")
        if down or across:
            top, left = len(sheet.rows), len(cells)
            sheet.merged.append(((top, left), (top + down, left + across)))
        data = cell.find(f"{_SS}Data")
        cells.append(None if data is None else _value(data))
        cells += [None] * min(across, MAX_COLUMNS)
    sheet.rows.append(cells)


def _number(element: Element, name: str) -> int:
    text = element.get(_SS + name, "")
    return int(text) if text.isdecimal() and len(text) < 9 else 0


def _value(data: Element) -> object:
    text = "".join(data.itertext())
    kind = data.get(f"{_SS}Type", "String")
    try:
        if kind == "Number":
            return float(text)
        if kind == "DateTime":
            return dt.datetime.fromisoformat(text)
    except ValueError:
        return text
    return text == "1" if kind == "Boolean" else text

"""Worksheets of Excel 2, 3 and 4: a bare stream of records, without the container of later ones.

Only values are read; dates arrive as the days that they are counted in, which is what formats would
make of them. Format: the records of BIFF2 to BIFF4 as OpenOffice's documentation describes them.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from leaddesk.exchange.cells import MAX_COLUMNS, MAX_ROWS
from leaddesk.rules.problem import Problem

_EOF, _FILE_PASS, _CODE_PAGE = 0x0A, 0x2F, 0x42
_STRINGS = (0x07, 0x207)
_FORMULAS = (0x06, 0x206, 0x406)
_ERRORS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!",
    0x2A: "#N/A",
}  # fmt: skip
_PAGES = {367: "ascii", 1252: "cp1252", 0x8001: "cp1252", 0x8000: "mac_roman", 10000: "mac_roman"}


def read_old_excel(path: Path) -> list[list[object]] | Problem:
    """The rows of the worksheet, from the first on; file_encrypted or file_damaged."""
    try:
        return _rows(path.read_bytes())
    except PermissionError:
        return Problem("file_encrypted", value=path.name)
    except (struct.error, IndexError, ValueError, OSError):
        return Problem("file_damaged", value=path.name)


def _rows(data: bytes) -> list[list[object]]:
    cells: dict[tuple[int, int], object] = {}
    page, waiting = "cp1252", None
    for kind, body in _records(data):
        if kind == _FILE_PASS:
            raise PermissionError
        if kind == _CODE_PAGE:
            number = struct.unpack_from("<H", body)[0]
            page = _PAGES.get(number, f"cp{number}" if number < 2000 else "cp1252")
        elif kind in _STRINGS and waiting is not None:
            cells[waiting] = _text(body, 1 if kind == 0x07 else 2, page)
        elif kind in _CELLS or kind in _FORMULAS:
            at = struct.unpack_from("<HH", body)
            if at[0] < MAX_ROWS and at[1] < MAX_COLUMNS:
                value = _formula(kind, body) if kind in _FORMULAS else _value(kind, body, page)
                cells[at] = value
                waiting = at if kind in _FORMULAS and value is None else None
    rows: list[list[object]] = [[] for _ in range(max((row for row, _ in cells), default=-1) + 1)]
    for (row, column), value in sorted(cells.items()):
        rows[row] += [None] * (column - len(rows[row]))
        rows[row].append(value)
    return rows


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and content of each, up to the end of the first sheet."""
    at = 0
    while at + 4 <= len(data):
        kind, size = struct.unpack_from("<HH", data, at)
        if kind == _EOF:
            return
        if at + 4 + size > len(data):
            raise ValueError(size)
        yield kind, data[at + 4 : at + 4 + size]
        at += 4 + size
    raise ValueError(at)  # it breaks off before its end


def _value(kind: int, body: bytes, page: str) -> object:
    start = 7 if kind < 0x100 else 6  # three bytes of looks in BIFF2, a number of them later
    if kind == 0x02:
        return struct.unpack_from("<H", body, start)[0]
    if kind in (0x03, 0x203):
        return struct.unpack_from("<d", body, start)[0]
    if kind == 0x27E:
        return _packed(struct.unpack_from("<I", body, start)[0])
    if kind in (0x05, 0x205):
        value, is_error = body[start], body[start + 1]
        return _ERRORS.get(value, "#N/A") if is_error else bool(value)
    return _text(body[start:], 1 if kind == 0x04 else 2, page)


def _formula(kind: int, body: bytes) -> object:
    """The result; None where the text of it comes in a record of its own."""
    result = body[7:15] if kind == 0x06 else body[6:14]
    if result[6:8] != b"\xff\xff":
        return struct.unpack("<d", result)[0]
    if result[0] == 0:
        return None
    return bool(result[2]) if result[0] == 1 else _ERRORS.get(result[2], "#N/A")


def _text(body: bytes, length_bytes: int, page: str) -> str:
    size = int.from_bytes(body[:length_bytes], "little")
    try:
        return body[length_bytes : length_bytes + size].decode(page, "replace")
    except LookupError:
        return body[length_bytes : length_bytes + size].decode("cp1252", "replace")


def _packed(number: int) -> float:
    """A number in four bytes: the upper half of a double, or thirty bits; perhaps of hundreds."""
    if number & 2:
        whole = number >> 2
        value = float(whole - (1 << 30) if whole & (1 << 29) else whole)
    else:
        value = struct.unpack("<d", b"\0\0\0\0" + struct.pack("<I", number & ~3 & 0xFFFFFFFF))[0]
    return value / 100 if number & 1 else value


_CELLS = (0x02, 0x03, 0x04, 0x05, 0x203, 0x204, 0x205, 0x27E)

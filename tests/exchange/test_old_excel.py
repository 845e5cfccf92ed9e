"""Worksheets of Excel 2 and 4, record by record."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import CellError


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _at(row: int, column: int, looks: bytes = b"\0\0") -> bytes:
    return struct.pack("<HH", row, column) + looks


def _label(row: int, column: int, text: str) -> bytes:
    said = text.encode("cp1252")
    return _record(0x204, _at(row, column) + struct.pack("<H", len(said)) + said)


_BOF4 = _record(0x409, b"\0\0\x10\0\0\0")
_ROWS = (
    _label(2, 0, "Firma")
    + _label(2, 1, "Wert")
    + _label(3, 0, "Röder")
    + _record(0x203, _at(3, 1) + struct.pack("<d", 12.5))
    + _record(0x27E, _at(4, 0) + struct.pack("<I", 1234 << 2 | 3))
    + _record(0x406, _at(4, 1) + b"\0\0\0\0\0\0\xff\xff" + b"\0" * 4)
    + _record(0x207, struct.pack("<H", 4) + b"Text")
    + _record(0x205, _at(5, 0) + b"\x2a\x01")
)


def test_excel_4(tmp_path: Path) -> None:
    path = tmp_path / "alt.xls"
    path.write_bytes(_BOF4 + _record(0x42, struct.pack("<H", 1252)) + _ROWS + _record(0x0A, b""))
    book = read_in_child(path)
    assert isinstance(book, Workbook)
    (sheet,) = book.sheets
    assert (book.kind, sheet.first_row) == ("xls", 3)
    assert sheet.rows == (
        ("Firma", "Wert"), ("Röder", 12.5), (12.34, "Text"), (CellError("#N/A"), None),
    )  # fmt: skip


def test_excel_2(tmp_path: Path) -> None:
    looks = b"\0\0\0"
    path = tmp_path / "alt.xls"
    path.write_bytes(
        _record(0x09, b"\0\0\x10\0")
        + _record(0x04, _at(0, 0, looks) + b"\x05Firma")
        + _record(0x02, _at(1, 0, looks) + struct.pack("<H", 4711))
        + _record(0x06, _at(2, 0, looks) + struct.pack("<d", 0.5) + b"\0\0")
        + _record(0x0A, b"")
    )
    book = read_file(path)
    assert isinstance(book, Workbook)
    assert book.sheets[0].rows == (("Firma",), (4711,), (0.5,))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (_BOF4 + _ROWS, "file_damaged"),
        (_BOF4 + _ROWS[:-3], "file_damaged"),
        (_BOF4 + _record(0x2F, b"\1\2\3\4") + _ROWS, "file_encrypted"),
        (_record(0x409, b"\0\0\0\1\0\0") + _ROWS, "file_kind_unsupported"),
    ],
)
def test_what_is_none_says_why(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "alt.xls"
    path.write_bytes(data)
    found = read_file(path)
    assert isinstance(found, Problem)
    assert found.code == code

"""The writer of long lists: what it writes is read by two libraries as what it was given."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from random import Random

import python_calamine
from defusedxml.ElementTree import fromstring
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from leaddesk.exchange.workbook_stream import write_workbook

AT = dt.datetime(2026, 3, 1, 14, 5)  # noqa: DTZ001 - cells know no zone
VALUES = ("A & B <KG>", " Rand ", "_x0041_", "]]>", "zwei\nZeilen", "007", 'Gr"öße', None, 7, -2.5,
          True, dt.date(2026, 3, 1), AT)  # fmt: skip
ROWS, WIDTH = 523, 28  # more than a portion, and columns behind Z


def _table() -> list[list[object]]:
    """Columns of one kind, of one kind with gaps, and of all kinds."""
    dice = Random(5)
    plain: list[list[object]] = [
        [f"Firma {n}" for n in range(ROWS)],
        [n if n % 3 else None for n in range(ROWS)],
        ["Müller & Söhne" if n % 700 == 0 else None for n in range(ROWS)],
        [None] * ROWS,
    ]
    return plain + [[dice.choice(VALUES) for _ in range(ROWS)] for _ in range(WIDTH - 4)]


def _written(columns: list[list[object]]) -> bytes:
    file = io.BytesIO()
    names = [f"S{place}" for place in range(len(columns))]
    write_workbook(file, "Größe 'A'", names, columns, [10.0] * len(columns))
    return file.getvalue()


def _unescaped(value: object) -> object:
    """openpyxl leaves that to whoever reads."""
    return unescape(value) if isinstance(value, str) else value


def test_two_libraries_read_every_cell() -> None:
    columns = _table()
    data = _written(columns)
    sheet = load_workbook(io.BytesIO(data), read_only=False).worksheets[0]
    assert sheet.title == "Größe 'A'"
    assert sheet.auto_filter.ref == f"A1:AB{ROWS + 1}"
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    others = book.get_sheet_by_index(0).to_python()
    for number, row in enumerate(zip(*columns, strict=True)):
        cells = [_unescaped(cell.value) for cell in sheet[number + 2]]
        days = [v.date() if type(v) is dt.datetime and v != AT else v for v in cells]
        assert days == list(row)
        assert [*map(type, days)] == [*map(type, row)]
        assert others[number + 1] == ["" if value is None else value for value in row]


def test_the_same_list_makes_the_same_file_and_every_part_is_xml() -> None:
    data = _written(_table())
    assert data == _written(_table())
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        for name in book.namelist():
            fromstring(book.read(name))
            assert b"<f>" not in book.read(name)

"""Workbooks of several sheets: numbers with their formats, texts that stay texts."""

from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path

from openpyxl import load_workbook

from leaddesk.exchange.write_list import LONGEST_CELL
from leaddesk.exchange.write_sheets import Sheet, SheetCell, write_sheets
from tests.exchange.test_write_list import PAYLOADS


def test_sheets_have_formats_a_frozen_header_and_widths(tmp_path: Path) -> None:
    path = tmp_path / "größe.xlsx"
    rows = [
        [SheetCell("Messe Köln"), SheetCell(12, "#,##0"), SheetCell(0.125, "0.0%")],
        [SheetCell(dt.date(2026, 3, 1), "mmm yyyy"), SheetCell(None), SheetCell("")],
    ]
    sheets = [
        Sheet("Quellen: <alle>", ["Quelle", "Leads", "Anteil an allen"], rows),
        Sheet("QUELLEN  <alle>", ["Wie"], [[SheetCell("x" * 200)]]), Sheet("", ["leer"], []),
    ]  # fmt: skip
    assert write_sheets(path, sheets) is None
    book = load_workbook(path)
    assert book.sheetnames == ["Quellen  <alle>", "QUELLEN  <alle> 2", "Leads"]
    page = book["Quellen  <alle>"]
    assert [[c.value for c in row] for row in page.iter_rows()] == [
        ["Quelle", "Leads", "Anteil an allen"], ["Messe Köln", 12, 0.125],
        [dt.datetime(2026, 3, 1), None, None],  # noqa: DTZ001 - cells know no zone
    ]  # fmt: skip
    assert [page["B2"].number_format, page["C2"].number_format, page["A3"].number_format] == [
        "#,##0", "0.0%", "mmm yyyy",
    ]  # fmt: skip
    assert page.freeze_panes == "B2" and page["A1"].font.bold
    assert page.column_dimensions["A"].width >= len("Messe Köln")
    assert book["QUELLEN  <alle> 2"].column_dimensions["A"].width == 60


def test_payloads_stay_text(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    rows = [[SheetCell(text)] for text in PAYLOADS]
    assert write_sheets(path, [Sheet("=1+1", ["=1+1"], rows)]) is None
    sheet = load_workbook(path).worksheets[0]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s"}
    with zipfile.ZipFile(path) as archive:
        xml = b"".join(archive.read(name) for name in archive.namelist())
    assert b"<f>" not in xml and b"<hyperlink" not in xml


def test_nothing_is_cut_and_nothing_half_written(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    long = Sheet("a", ["n", "Text"], [[SheetCell(1), SheetCell("😀" * (LONGEST_CELL // 2 + 1))]])
    problem = write_sheets(path, [Sheet("b", ["x"], []), long])
    assert problem is not None
    assert (problem.code, problem.row, problem.column) == ("cell_too_long", 2, "Text")
    assert not path.exists()
    gone = write_sheets(tmp_path / "weg" / "a.xlsx", [Sheet("b", ["x"], [])])
    assert gone is not None

"""Workbooks made here: what the reading must not lose and must not swallow."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from openpyxl import Workbook as OpenpyxlBook

from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.rules.problem import Problem
from leaddesk.rules.table import CellError
from torture.packages import HEADER, text_cell, xlsx

AT_HALF_PAST_TWO = dt.datetime(2026, 2, 28, 14, 30)  # noqa: DTZ001 - cells know no zone


def _read(path: Path, *, careful: bool = False) -> Workbook:
    book = read_file(path, careful=careful)
    assert isinstance(book, Workbook), book
    return book


def _saved(path: Path, rows: list[list[object]]) -> Path:
    book = OpenpyxlBook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def test_cells_keep_what_they_are(tmp_path: Path) -> None:
    values: list[object] = ["Müller GmbH & Co. KG", "01067", "+49 351 1", 1067, 2.5, True]
    values += [dt.date(2026, 2, 28), AT_HALF_PAST_TWO, "12345678901234567890"]
    path = _saved(tmp_path / "a.xlsx", [values])
    for careful in (False, True):
        (row,) = _read(path, careful=careful).sheets[0].rows
        assert list(row) == values
        assert type(row[3]) is int


def test_both_readers_agree(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Firma", "Ort"], [None, "Köln"], ["#N/A", None], ["<b>", 7.0]]
    path = _saved(tmp_path / "a.xlsx", rows)
    fast, careful = _read(path).sheets[0], _read(path, careful=True).sheets[0]
    assert fast.rows == careful.rows
    assert fast.rows[2][0] == CellError("#N/A")


def test_formula_without_a_value_is_marked(tmp_path: Path) -> None:
    path = _saved(tmp_path / "a.xlsx", [["Firma", "Wert"], ["Weiß AG", "=1+1"], ["=B2", None]])
    rows = _read(path).sheets[0].rows
    assert rows[1] == ("Weiß AG", CellError("no_value"))
    assert rows[2][0] == CellError("no_value")


def test_formula_columns_around_the_values_are_marked_too(tmp_path: Path) -> None:
    path = _saved(tmp_path / "a.xlsx", [["=X1", "Ort"], ["=X2", "Köln"], ["=X3", None]])
    sheet = _read(path).sheets[0]
    assert sheet.first_column == 1
    assert [row[0] for row in sheet.rows] == [CellError("no_value")] * 3


def test_a_text_formula_may_be_empty(tmp_path: Path) -> None:
    cells = '<row r="2"><c r="A2" t="str"><f>""</f><v></v></c>' + text_cell("B2", "Köln") + "</row>"
    rows = _read(xlsx(tmp_path / "a.xlsx", HEADER + cells)).sheets[0].rows
    assert rows[1] == (None, "Köln")


def test_a_wrong_dimension_loses_no_row(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{i}">{text_cell(f"A{i}", f"Firma {i}")}</row>' for i in range(1, 11))
    path = xlsx(tmp_path / "a.xlsx", rows, before='<dimension ref="A1:B2"/>')
    assert len(_read(path).sheets[0].rows) == 10
    assert len(_read(path, careful=True).sheets[0].rows) == 10


def test_a_far_cell_does_not_need_a_terabyte(tmp_path: Path) -> None:
    far = '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>'
    path = xlsx(tmp_path / "a.xlsx", HEADER + far, before='<dimension ref="A1:XFD1048576"/>')
    book = _read(path)
    assert book.sheets[0].rows == (("Firma", "Ort"),)
    assert [note.code for note in book.notes] == ["stopped_after_empty_rows"]


def test_more_columns_than_500_are_cut_and_told(tmp_path: Path) -> None:
    book = _read(_saved(tmp_path / "a.xlsx", [[f"Spalte {i}" for i in range(600)]]))
    assert len(book.sheets[0].rows[0]) == 500
    assert [note.code for note in book.notes] == ["columns_cut"]


def test_a_value_far_to_the_right_is_told_by_the_careful_reader_too(tmp_path: Path) -> None:
    wide = '<row r="2">' + text_cell("A2", "Weiß") + '<c r="ZZZ2"><v>7</v></c></row>'
    book = _read(xlsx(tmp_path / "a.xlsx", HEADER + wide), careful=True)
    assert "columns_cut" in [note.code for note in book.notes]


def test_reading_stops_after_a_thousand_empty_rows_and_says_so(tmp_path: Path) -> None:
    late = f'<row r="1200">{text_cell("A1200", "Weiß AG")}</row>'
    soon = f'<row r="900">{text_cell("A900", "Weiß AG")}</row>'
    stopped = _read(xlsx(tmp_path / "a.xlsx", HEADER + late))
    assert len(stopped.sheets[0].rows) == 1
    assert [(note.code, note.row) for note in stopped.notes] == [("stopped_after_empty_rows", 1)]
    whole = _read(xlsx(tmp_path / "b.xlsx", HEADER + soon))
    assert len(whole.sheets[0].rows) == 900
    assert whole.notes == ()


def test_a_table_that_starts_late_keeps_its_row_numbers(tmp_path: Path) -> None:
    row = f'<row r="5000">{text_cell("C5000", "Firma")}</row>'
    sheet = _read(xlsx(tmp_path / "a.xlsx", row)).sheets[0]
    assert (sheet.first_row, sheet.first_column, sheet.rows) == (5000, 3, (("Firma",),))


def test_characters_that_no_field_may_hold_are_taken_off(tmp_path: Path) -> None:
    row = f'<row r="1">{text_cell("A1", "Mu&#x308;ller_x000D_&#10;&#x85;GmbH")}</row>'
    assert _read(xlsx(tmp_path / "a.xlsx", row)).sheets[0].rows == (("Müller\nGmbH",),)


def test_external_entities_are_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("streng geheim", encoding="utf-8")
    doctype = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    path = xlsx(
        tmp_path / "a.xlsx", HEADER + f'<row r="2">{text_cell("A2", "&e;")}</row>', doctype=doctype
    )
    for careful in (False, True):
        found = read_file(path, careful=careful)
        assert "geheim" not in (repr(found.sheets) if isinstance(found, Workbook) else found.code)


def test_exploding_entities_end_in_a_reason(tmp_path: Path) -> None:
    levels = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10))
    doctype = f'<!DOCTYPE x [<!ENTITY a0 "Firma Firma Firma">{levels}]>'
    path = xlsx(tmp_path / "a.xlsx", f'<row r="1">{text_cell("A1", "&a9;")}</row>', doctype=doctype)
    found = read_file(path)
    assert isinstance(found, Problem)
    assert found.code in ("file_damaged", "file_no_table")


def test_a_workbook_without_any_value(tmp_path: Path) -> None:
    found = read_file(_saved(tmp_path / "a.xlsx", []))
    assert isinstance(found, Problem)
    assert found.code == "file_no_table"

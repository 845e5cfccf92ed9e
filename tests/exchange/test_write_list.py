"""Lists as they are written: text stays text for every reader, nothing is cut, nothing computed."""

from __future__ import annotations

import datetime as dt
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from leaddesk.exchange.cells import text_cell
from leaddesk.exchange.csv_text import count_risky
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.exchange.write_list import safe_sheet_name, write_list
from leaddesk.exchange.write_rejects import write_rejects
from leaddesk.rules.table import CellError, Cells

PAYLOADS = [
    "=1+1", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1",
    "=HYPERLINK(\"x\")", "http://beispiel.example", "mailto:a@b.example", "+49 221 448120-17",
    "007", "01067", "1e5",
    "<b>GmbH</b>", "Müller & Söhne GmbH & Co. KG", "x" * 300, "_x0041_", "'=1+1", "  Rand  ",
    "😀" * 50,
]  # fmt: skip


def _rows(path: Path) -> tuple[Cells, ...]:
    book = read_file(path)
    assert isinstance(book, Workbook), book
    return book.sheets[0].rows


def test_payloads_stay_text_in_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    assert write_list(path, ["Firma", *PAYLOADS], [["a", *PAYLOADS]], sheet_name="=1+1") is None
    expected = tuple(text_cell(payload) for payload in PAYLOADS)
    assert _rows(path)[0][1:] == expected
    assert _rows(path)[1][1:] == expected
    sheet = load_workbook(path).active
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s"}
    assert not any(cell.hyperlink for row in sheet.iter_rows() for cell in row)
    with zipfile.ZipFile(path) as archive:
        xml = b"".join(archive.read(name) for name in archive.namelist())
    assert b"<f>" not in xml
    assert b"<hyperlink" not in xml


def test_numbers_and_dates_are_real_ones(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    at = dt.datetime(2026, 3, 1, 14, 5)  # noqa: DTZ001 - cells know no zone
    values = [5, 2.5, Decimal("12.50"), True, dt.date(2026, 3, 1), at, None, 10**20]
    assert write_list(path, [f"S{i}" for i in range(8)], [values]) is None
    assert _rows(path)[1] == (5, 2.5, 12.5, True, dt.date(2026, 3, 1), at, None, str(10**20))
    sheet = load_workbook(path).active
    assert [sheet["E2"].number_format, sheet["F2"].number_format] == [
        "dd.mm.yyyy",
        "dd.mm.yyyy hh:mm",
    ]


def test_the_look_of_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    write_list(path, ["Firma", "Notiz"], [["Weiß AG", "x" * 500]], sheet_name="Übergabe 031")
    sheet = load_workbook(path).active
    assert sheet.title == "Übergabe 031"
    assert sheet["A1"].font.b
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:B2"
    assert sheet.column_dimensions["B"].width < 70


def test_repeated_and_empty_headers(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    assert write_list(path, ["Tel.", "", "Tel."], [["1", "2", "3"], ["4"]]) is None
    assert _rows(path) == (("Tel.", None, "Tel."), ("1", "2", "3"), ("4", None, None))


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_list_without_rows_has_its_header(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"liste.{kind}"
    assert write_list(path, ["Firma", "Ort"], [], kind=kind) is None  # type: ignore[arg-type]
    assert _rows(path) == (("Firma", "Ort"),)


def test_too_long_is_told_before_anything_is_written(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    path.write_bytes(b"alt")
    rows = [["Weiß AG", "kurz"], ["Öz KG", "x" * 32_768]]
    problem = write_list(path, ["Firma", "Notiz"], rows)
    assert problem is not None
    assert (problem.code, problem.row, problem.column) == ("cell_too_long", 3, "Notiz")
    assert problem.args["length"] == "32768"
    assert problem.value == ""
    assert path.read_bytes() == b"alt"
    emoji = write_list(path, ["Firma"], [["😀" * 16_384]])
    assert emoji is not None
    assert write_list(path, ["Firma"], [["x" * 32_767]]) is None


def test_control_characters_do_not_spoil_the_file(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    assert write_list(path, ["Fir\x00ma"], [["Wei\x01ß\ud800 AG\r\nOrt"]]) is None
    assert _rows(path) == (("Firma",), ("Weiß AG\nOrt",))
    assert load_workbook(path).active["A2"].value == "Weiß AG\nOrt"


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    table=st.lists(st.lists(st.text(max_size=40), min_size=3, max_size=3), min_size=1, max_size=8)
)
def test_workbooks_come_back_as_written(tmp_path: Path, table: list[list[str]]) -> None:
    path = tmp_path / "liste.xlsx"
    assert write_list(path, ["Firma", "Ort", "Notiz"], table) is None
    expected = [tuple(_cleaned(value) for value in row) for row in table]
    while expected and not any(expected[-1]):
        expected.pop()
    assert list(_rows(path)[1:]) == expected


def _cleaned(value: str) -> object:
    from leaddesk.exchange.cells import clean_text

    return text_cell(clean_text(value))


def test_exact_csv_to_the_byte(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    rows = [["=1+1", "+49 221 1", 'sagt "ja"; oder'], [None, Decimal("1.50"), dt.date(2026, 3, 1)]]
    assert write_list(path, ["Firma", "Tel.", "Größe"], rows, kind="csv") is None
    expected = 'Firma;Tel.;Größe\r\n=1+1;+49 221 1;"sagt ""ja""; oder"\r\n;1,50;01.03.2026\r\n'
    assert path.read_bytes() == b"\xef\xbb\xbf" + expected.encode()
    assert count_risky(rows) == 1


@pytest.mark.parametrize("text", ["+49 (221) 44-81/20", "-5", "-1.234,50", "+1", "24.11.2025", "-"])
def test_protection_leaves_numbers_dates_and_phones(tmp_path: Path, text: str) -> None:
    path = tmp_path / "liste.csv"
    write_list(path, ["Firma", "Wert"], [["a", text]], kind="csv", protect=True)
    assert f'"a";"{text}"\r\n'.encode() in path.read_bytes()


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+cmd|x", "-2+A1", "\t=1", "=49 221"])
def test_protection_disarms_formulas_and_headers(tmp_path: Path, text: str) -> None:
    path = tmp_path / "liste.csv"
    write_list(path, [text, "Ort"], [["a", text]], kind="csv", protect=True)
    assert path.read_bytes().decode("utf-8-sig").count(f"'{text}") == 2
    assert _rows(path) == ((text, "Ort"), ("a", text))


def test_sheet_names() -> None:
    assert safe_sheet_name("Leads [A/B]: Süd?") == "Leads  A B   Süd"
    assert safe_sheet_name("'x" * 40)[0] != "'"
    assert len(safe_sheet_name("ü" * 50)) == 31
    assert safe_sheet_name("///") == "Leads"


def test_rejected_rows_keep_their_columns(tmp_path: Path) -> None:
    path = tmp_path / "abgelehnt.xlsx"
    cells: Cells = ("=Weiß", 1067, CellError("#N/A"), None, dt.date(2026, 1, 2))
    headers = ["Firma", "PLZ", "Tel.", "", "Datum"]
    rows = [(17, cells, "Telefon fehlt"), (18, ("nur eine",), "Ort fehlt")]
    found = write_rejects(path, headers, rows, row_title="Zeile", reason_title="Grund")
    assert found is None
    read = _rows(path)
    assert read[0] == ("Firma", "PLZ", "Tel.", None, "Datum", "Zeile", "Grund")
    assert read[1] == (
        "=Weiß",
        1067,
        CellError("#N/A"),
        None,
        dt.date(2026, 1, 2),
        17,
        "Telefon fehlt",
    )
    assert read[2] == ("nur eine", None, None, None, None, 18, "Ort fehlt")

"""XML spreadsheets of 2003, and text lists in an archive."""

from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path

import pytest

from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.csv_text import TextReading
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import CellError

_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n<?mso-application progid="Excel.Sheet"?>\n'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
    ' xmlns:x="urn:schemas-microsoft-com:office:excel"'
    ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
)
_SHEETS = (
    '<Worksheet ss:Name="Leads"><Table><Row ss:Index="3"><Cell ss:MergeAcross="1">'
    '<Data ss:Type="String">Firma</Data></Cell><Cell><Data ss:Type="String">Wert</Data></Cell>'
    '<Cell><Data ss:Type="String">Am</Data></Cell></Row>'
    '<Row><Cell><Data ss:Type="String"><B>Rö</B>der</Data></Cell>'
    '<Cell ss:Index="3"><Data ss:Type="Number">1250.5</Data></Cell>'
    '<Cell><Data ss:Type="DateTime">2025-11-24T00:00:00.000</Data></Cell>'
    '<Cell><Data ss:Type="Error">#N/A</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell>'
    "</Row></Table></Worksheet>"
    '<Worksheet ss:Name="Alt"><Table/><WorksheetOptions'
    ' xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible>'
    "</WorksheetOptions></Worksheet></Workbook>"
)


def test_an_xml_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "export.xls"
    path.write_text(_HEAD + _SHEETS, encoding="utf-8")
    book = read_in_child(path)
    assert isinstance(book, Workbook)
    leads, old = book.sheets
    assert (book.kind, leads.first_row, old.hidden) == ("xml2003", 3, True)
    assert leads.merged == ((3, 1, 3, 2),)
    assert leads.rows[0] == ("Firma", None, "Wert", "Am", None, None)
    assert leads.rows[1] == (
        "Röder", None, 1250.5, dt.date(2025, 11, 24), CellError("#N/A"), True,
    )  # fmt: skip


@pytest.mark.parametrize("cut", ["</Workbook>", "</Row>"])
def test_xml_that_breaks_off_is_damaged(tmp_path: Path, cut: str) -> None:
    path = tmp_path / "a.xml"
    path.write_text((_HEAD + _SHEETS).partition(cut)[0], encoding="utf-8")
    found = read_file(path)
    assert isinstance(found, Problem)
    assert found.code == "file_damaged"


def _zip(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def test_each_list_of_an_archive_is_a_sheet(tmp_path: Path) -> None:
    parts = {
        "liste/messe.csv": "Firma;Ort\nRöder;Köln\n".encode("cp1252"),
        "liste/alt.txt": "Firma\tOrt\nWeiß\tUlm\n".encode(),
        "__MACOSX/liste/._messe.csv": b"\0\5\26\7\0",
        "bild.png": b"x",
    }
    book = read_file(_zip(tmp_path / "a.zip", parts))
    assert isinstance(book, Workbook)
    assert [(s.name, s.rows[1]) for s in book.sheets] == [
        ("messe.csv", ("Röder", "Köln")), ("alt.txt", ("Weiß", "Ulm")),
    ]  # fmt: skip
    assert list(tmp_path.iterdir()) == [tmp_path / "a.zip"]


def test_an_archive_without_a_list_says_so(tmp_path: Path) -> None:
    found = read_file(_zip(tmp_path / "a.zip", {"a.pdf": b"%PDF"}))
    assert isinstance(found, Problem)
    assert found.args["kind"] == "zip"


def test_encoding_and_separator_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Firma;Ort\nRöder, Weiß;Köln\n".encode("cp1252"))
    book = read_in_child(path, how=TextReading("mac_roman", ","))
    assert isinstance(book, Workbook)
    assert (book.encoding, book.separator) == ("mac_roman", ",")
    assert book.sheets[0].rows[1] == ("R\u02c6der", " Wei\ufb02;K\u02c6ln")

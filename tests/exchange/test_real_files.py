"""Files of the world: each reads sensibly or gives its reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.rules.problem import Problem
from leaddesk.rules.table import CellError, TableGuess, best_sheet, find_table, table_rows

pytestmark = pytest.mark.samples
Find = Callable[[str], Path]


@pytest.mark.parametrize(
    ("prefix", "code", "kind"),
    [
        ("B01", "file_encrypted", ""),
        ("B04", "file_encrypted", ""),
        ("B06", "file_encrypted", ""),
        ("B08", "file_dlp", ""),
        ("B09", "file_web_page", ""),
        ("B11", "file_damaged", ""),
        ("B16", "file_empty", ""),
        ("B17", "file_damaged", ""),
        ("B23", "file_no_table", ""),
        ("B55", "file_no_table", ""),
        ("B70", "file_no_table", ""),
        ("B72", "file_no_table", ""),
        ("B76", "file_kind_unsupported", "numbers"),
        ("B78", "file_kind_unsupported", "slk"),
    ],
)
def test_reasons(samples: Find, prefix: str, code: str, kind: str) -> None:
    found = read_file(samples(prefix))
    assert isinstance(found, Problem)
    assert (found.code, found.args.get("kind", "")) == (code, kind)


# prefix; header row and lines; number of data rows; header and value of one cell in the first row
@pytest.mark.parametrize(
    ("prefix", "header", "rows", "column", "value"),
    [
        ("A01", (1, 1), 9240, "Lead Source", "Olark Chat"),
        ("A02", (3, 1), 37, "Variables", "Prospect ID"),
        ("A03", (1, 1), 85, "account", "Acme Corporation"),
        ("A04", (1, 1), 8800, "engage_date", "2016-10-20"),
        ("A05", (1, 1), 7, "product", "GTX Basic"),
        ("A06", (1, 1), 35, "manager", "Dustin Brinkmann"),
        ("A12", (2, 1), 2750, "Ort", "Bochum"),
        ("A14", (1, 1), 423, "NAME", "Gravity Investments"),
        ("A16", (1, 1), 9, "NAME", "George Foundation - 5000 Widgets"),
        ("A20", (1, 1), 12, "Date", "07/15/2009 02:14:45+0800"),
        ("A23", (1, 1), 100, "PHONE", "415-555-0000"),
        ("A25", (1, 1), 1, "Display Name", "Display Name"),
        ("A27", (1, 1), 1, "Primary Email", "test@domain.tld"),
        ("A41", (1, 1), 8, "External ID", "crm_lead_1"),
        ("A43", (1, 1), 3, "zip", 94523),
        ("A44", (1, 1), 8, "ZIP", "95101"),
        ("A47", (1, 1), 2200, "LP", "A"),
        ("A49", (1, 1), 2, "First Name", "Frank2"),
        ("A52", (2, 1), 18, "Postal Code", "S-958 22"),
        ("A53", (3, 2), 492, "Wahlberechtigte", 1092760),
        ("B14", (1, 1), 2, "test", "second"),
        ("B21", (1, 1), 1, "Contact Name", "Test Contact Name"),
        ("B26", (1, 1), 4, "A", "C"),
        ("B39", (1, 1), 6, "Inline Strings", "1st Inline String"),
        ("B41", (1, 1), 70, "Ion", "[M+Na]+1"),
        ("B47", (9, 1), 1, "Column A", 1),
        ("B74", (1, 1), 3, "When", dt.date(2010, 10, 10)),
        ("C01", (2, 1), 4, "Name (Adressattyp Unternehmen)", "Möbel Testgruber"),
        ("T08", (1, 1), 2, None, None),
        ("T10", (4, 1), 133, "Jan", "-43"),
        ("T12", (1, 1), 114, "GF", "Gobierno"),
        ("T18", (1, 1), 28, "New dwellings", "44000"),
    ],
)
def test_tables(
    samples: Find,
    prefix: str,
    header: tuple[int, int],
    rows: int,
    column: str | None,
    value: object,
) -> None:
    book, guess = _read(samples(prefix))
    if prefix == "T08":  # a list of two columns without any telling word: only the cells count
        assert book.sheets[0].rows[1] == ('"The Best" Account', "bla")
        return
    assert (guess.header_row, guess.header_rows) == header
    data = table_rows(book.sheets[best_sheet(book.sheets)], guess)
    assert len(data) == rows
    assert data[0].cells[guess.headers.index(column or "")] == value


def _read(path: Path) -> tuple[Workbook, TableGuess]:
    book = read_file(path)
    assert isinstance(book, Workbook)
    guess = find_table(book.sheets[best_sheet(book.sheets)])
    assert guess is not None
    return book, guess


@pytest.mark.parametrize(
    ("prefix", "encoding", "separator"),
    [
        ("A12", "utf-8", ";"),
        ("A14", "cp1252", ","),
        ("A25", "utf-8-sig", ","),
        ("A47", "cp1252", ","),
        ("C01", "cp1252", ";"),
        ("C03", "cp1252", ";"),
        ("T01", "utf-16", ","),
        ("T04", "utf-32-be", ","),
        ("T05", "utf-8-sig", ","),
        ("T07", "utf-16", "\t"),
        ("T12", "cp1252", ","),
        ("T18", "utf-8", "|"),
        ("T21", "utf-8-sig", ","),
    ],
)
def test_encodings(samples: Find, prefix: str, encoding: str, separator: str) -> None:
    book = read_file(samples(prefix))
    assert isinstance(book, Workbook)
    assert (book.encoding, book.separator) == (encoding, separator)


def _all_cells(path: Path) -> list[object]:
    book = read_file(path)
    assert isinstance(book, Workbook)
    return [cell for sheet in book.sheets for row in sheet.rows for cell in row]


def test_an_umlaut_deep_in_the_file(samples: Find) -> None:
    assert "Pébéo of America" in {c for c in _all_cells(samples("A14")) if c is not None}


def test_blanks_and_markup_stay(samples: Find) -> None:
    text = next(str(cell) for cell in _all_cells(samples("A18")) if "<h1>" in str(cell))
    assert text.startswith("    4 <span")
    assert text.endswith("</h1>  ")


def test_postal_codes_as_text_keep_their_zero(samples: Find) -> None:
    assert "04001" in _all_cells(samples("A49"))


def test_errors_are_marked(samples: Find) -> None:
    cells = _all_cells(samples("B49"))
    assert cells[0] == CellError("#DIV/0!")
    assert len([cell for cell in cells if isinstance(cell, CellError)]) == 7


def test_both_date_systems(samples: Find) -> None:
    assert dt.date(1904, 1, 12) in _all_cells(samples("B30"))
    assert dt.date(1900, 1, 11) in _all_cells(samples("B33"))


def test_line_ends_inside_cells(samples: Find) -> None:
    assert _all_cells(samples("B45")) == ["ABC\nDEF"]


def test_hidden_sheets_are_known_and_never_first(samples: Find) -> None:
    book = read_file(samples("B37"))
    assert isinstance(book, Workbook)
    assert [sheet.hidden for sheet in book.sheets] == [False, True, True]
    assert best_sheet(book.sheets) == 0


def test_merged_cells(samples: Find) -> None:
    book = read_file(samples("B51"))
    assert isinstance(book, Workbook)
    assert (1, 1, 2, 2) in book.sheets[0].merged


@pytest.mark.parametrize("prefix", ["B20", "B29", "B34", "B53", "B57", "B59", "B61", "B66", "B69"])
def test_odd_but_readable(samples: Find, prefix: str) -> None:
    assert any(cell is not None for cell in _all_cells(samples(prefix)))


@pytest.mark.parametrize("prefix", ["B81", "B83", "T14", "T16", "A10"])
def test_also_readable(samples: Find, prefix: str) -> None:
    assert any(cell is not None for cell in _all_cells(samples(prefix)))


@pytest.mark.parametrize("prefix", ["B17", "B21", "B29", "A53", "T07"])
def test_the_child_gives_the_same(samples: Find, prefix: str) -> None:
    path = samples(prefix)
    assert read_in_child(path) == read_file(path)

"""Text lists: encoding, separator, quoting, and back again what was written."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.exchange.cells import clean_text
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.exchange.write_list import write_list
from leaddesk.rules.problem import Problem

LIST = (
    "Firma;Straße;Ort\r\n"
    + "Beispiel GmbH;Hauptweg 1;Bonn\r\n" * 400
    + "Müller & Söhne;Größere Straße 7;Köln\r\n"
    + "Käserei „Süd“ – Öko;Überweg 3;Würzburg\r\n"
)


def _read(path: Path) -> Workbook:
    book = read_file(path)
    assert isinstance(book, Workbook), book
    return book


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"]
)
def test_encodings_are_told_from_the_whole_file(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(LIST.encode(encoding))
    book = _read(path)
    assert book.sheets[0].rows[-1] == ("Käserei „Süd“ – Öko", "Überweg 3", "Würzburg")
    assert book.encoding == encoding


def test_latin9_is_told_by_its_euro_sign(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes("Firma;Wert\nMüller;500 €\n".encode("iso-8859-15"))
    assert _read(path).sheets[0].rows[1] == ("Müller", "500 €")


def test_old_dos_lists(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes("Firma;Ort\r\nMüller Größe;Köln\r\nKäse;Düren\r\n".encode("cp850"))
    assert _read(path).sheets[0].rows[1] == ("Müller Größe", "Köln")


def test_one_pasted_line_does_not_spoil_the_others(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    good = "Firma;Ort\n" + "Müller;Köln\n" * 20
    path.write_bytes(good.encode() + "Schäfer;Düren\n".encode("cp1252"))
    book = _read(path)
    assert book.sheets[0].rows[1] == ("Müller", "Köln")
    assert book.sheets[0].rows[-1] == ("Schäfer", "Düren")
    assert [note.code for note in book.notes] == ["encoding_mixed"]


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_separators_and_line_ends(tmp_path: Path, separator: str, line_end: str) -> None:
    rows = [
        ["Firma", "Ort", "Wert"],
        ["Müller, Köln; Bonn|Süd", "Köln", "1,5"],
        ['5" Rohre', "", "2"],
    ]
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator, lineterminator=line_end).writerows(rows * 3)
    path = tmp_path / "liste.csv"
    path.write_bytes(text.getvalue().encode())
    book = _read(path)
    assert book.separator == separator
    assert book.sheets[0].rows[:3] == (tuple(rows[0]), tuple(rows[1]), ('5" Rohre', None, "2"))


def test_sep_line_names_the_separator_and_counts_as_a_row(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("sep=|\nFirma|Ort\nA, B; C|Köln\n", encoding="utf-8")
    book = _read(path)
    assert book.separator == "|"
    assert (book.sheets[0].first_row, book.sheets[0].rows[1]) == (2, ("A, B; C", "Köln"))


def test_an_inch_mark_swallows_nothing(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text('Firma;Maß;Ort\nA;"5;Köln\nB;6;Bonn\nC;7";Ulm\n', encoding="utf-8")
    assert len(_read(path).sheets[0].rows) == 4


def test_german_decimals_do_not_make_commas_separators(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Firma;Wert\n" + "A, B;1,5\n" * 5, encoding="utf-8")
    assert _read(path).separator == ";"


def test_line_breaks_inside_quotes(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(b'Firma;Notiz\r\nA;"eins\r\nzwei"\r\nB;x\r\n')
    assert _read(path).sheets[0].rows[1] == ("A", "eins\nzwei")


def test_only_blanks_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text(" \n;;;\n\n", encoding="utf-8")
    found = read_file(path)
    assert isinstance(found, Problem)
    assert found.code == "file_no_table"


_NASTY = st.sampled_from(
    [
        "=1+1",
        "+49 221 1",
        "-5",
        "@x",
        "\tx",
        "007",
        "GmbH & Co. KG",
        "<b>x</b>",
        '"',
        "a;b",
        "ä\nß",
        "'=x",
    ]
)
_TEXT = st.one_of(_NASTY, st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
_TABLES = st.integers(2, 5).flatmap(
    lambda width: st.lists(st.lists(_TEXT, min_size=width, max_size=width), max_size=6)
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(table=_TABLES, protect=st.booleans())
def test_what_is_written_comes_back(tmp_path: Path, table: list[list[str]], protect: bool) -> None:
    headers = ["Firma", "Straße", "Ort", "Tel.", "Notiz"][: len(table[0]) if table else 2]
    path = tmp_path / "liste.csv"
    # A risky value in the list tells the reader that an exact list is not a protected one.
    rows = [*table, *([] if protect else [["=risky", *[""] * (len(headers) - 1)]])]
    assert write_list(path, headers, rows, kind="csv", protect=protect) is None
    sheet = _read(path).sheets[0]
    expected = [[_as_read(value) for value in row] for row in rows]
    while expected and not any(expected[-1]):
        expected.pop()
    assert [list(row) for row in sheet.rows] == [headers, *expected]


def _as_read(value: str) -> object:
    from leaddesk.exchange.cells import text_cell

    return text_cell(clean_text(value))


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ('Firma;Pfad\n"A; B";"C:\\Daten\\"\n', "C:\\Daten\\"),
        ('Firma;Pfad\n"A; B";"Rohr 1\\" lang"\n', 'Rohr 1" lang'),
    ],
)
def test_a_backslash_at_the_end_of_a_value_is_its_own(
    tmp_path: Path, written: str, value: str
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text(written, encoding="utf-8")
    assert [list(row) for row in _read(path).sheets[0].rows][1] == ["A; B", value]

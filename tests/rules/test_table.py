"""Finding the table: titles, blank rows, one or two header lines, footers."""

from __future__ import annotations

import pytest

from leaddesk.rules.table import (
    Cells,
    Sheet,
    TableGuess,
    best_sheet,
    find_table,
    table_at,
    table_rows,
)

A: Cells = ("Müller GmbH & Co. KG", "01067", "Dresden", "+49 351 1")
B: Cells = ("<b>Weiß</b> AG", "04109", "Leipzig", None)
HEADER: Cells = ("Firma", "PLZ", "Ort", "Tel.")
EMPTY: Cells = (None, None, None, None)


def _title(text: str) -> Cells:
    return (text, None, None, None)


def _found(*rows: Cells, first_row: int = 1, **more: object) -> TableGuess:
    guess = find_table(Sheet("Liste", rows, first_row, **more))  # type: ignore[arg-type]
    assert guess is not None
    return guess


def test_plain_list() -> None:
    assert _found(HEADER, A, B) == TableGuess(1, 1, ("Firma", "PLZ", "Ort", "Tel."), 2, 3)


def test_titles_and_blank_rows_above() -> None:
    rows = (
        _title("Messekontakte 2026"),
        EMPTY,
        _title("Stand: Oktober"),
        EMPTY,
        HEADER,
        EMPTY,
        A,
        B,
    )
    guess = _found(*rows, first_row=3)
    assert (guess.header_row, guess.first_data_row, guess.last_data_row) == (7, 8, 10)
    assert [row.number for row in table_rows(Sheet("", rows, 3), guess)] == [9, 10]


@pytest.mark.parametrize("four", ["4", 4])
def test_a_digit_may_head_a_column_of_ticks(four: str | int) -> None:
    rows = (
        _title("Messe Hannover 2025"),
        ("Firma", "PLZ", "Ort", four),
        ("Müller GmbH & Co. KG", "01067", "Dresden", "x"),
        ("Nur GmbH", None, "Bielefeld", None),
    )
    guess = _found(*rows)
    assert (guess.header_row, guess.last_data_row) == (2, 4)
    assert guess.headers == ("Firma", "PLZ", "Ort", "4")


def test_merged_heading_goes_over_its_columns() -> None:
    upper: Cells = ("Firma", "Anschrift", None, "Kontakt")
    lower: Cells = ("Name", "PLZ", "Ort", "Tel.")
    guess = _found(upper, lower, A, B, merged=((1, 2, 1, 3),))
    assert guess.header_rows == 2
    assert guess.headers == ("Firma Name", "Anschrift PLZ", "Anschrift Ort", "Kontakt Tel.")


def test_heading_without_known_merges_is_filled_sensibly() -> None:
    upper: Cells = ("Firma", "Anschrift", None, "Bemerkung")
    lower: Cells = (None, "PLZ", "Ort", None)
    guess = _found(upper, lower, A, B)
    assert guess.headers == ("Firma", "Anschrift PLZ", "Anschrift Ort", "Bemerkung")


def test_words_split_over_two_lines() -> None:
    guess = _found(
        ("Kunden-", "Post-", "Ort"), ("nummer", "leitzahl", None), ("K1", "01067", "Ulm")
    )
    assert guess.headers == ("Kundennummer", "Postleitzahl", "Ort")


def test_sums_and_remarks_below_are_named_not_read() -> None:
    rows = (HEADER, A, B, A, EMPTY, _title("Summe: 3"), _title("* Angaben ohne Gewähr"))
    guess = _found(*rows)
    assert (guess.last_data_row, guess.footer_rows) == (4, (6, 7))


def test_a_company_called_total_is_no_sum() -> None:
    guess = _found(HEADER, A, B, ("Total Energie GmbH", "10115", "Berlin", "030 1"))
    assert (guess.last_data_row, guess.footer_rows) == (4, ())


def test_a_list_of_remarks_is_no_footer() -> None:
    rows = (("Notiz", "Datum", "Wer"), *[("* wichtig", None, None)] * 30, ("x", "y", "z"))
    assert _found(*rows, *[("* wichtig", None, None)] * 20).footer_rows == ()


def test_no_header_at_all() -> None:
    guess = _found(("a@b.example", "01067", "+49 351 1"), ("c@d.example", "04109", "+49 341 2"))
    assert (guess.header_row, guess.headers, guess.first_data_row) == (0, ("", "", ""), 1)


def test_values_of_the_first_row_are_no_header() -> None:
    rows = (
        ("Vertrieb", "Leitung", "Region"),
        ("Anna", "Dirk", "Mitte"),
        ("Bernd", "Dirk", "Mitte"),
    )
    assert _found(*rows).header_row == 1


def test_columns_without_a_name_but_with_values_stay() -> None:
    guess = _found(("Firma", None, "Ort"), ("A", "x", "Köln"), ("B", "y", "Bonn"))
    assert guess.headers == ("Firma", "", "Ort")


def test_columns_without_anything_go() -> None:
    assert _found(("Firma", "Ort", None), ("A", "Köln", None)).headers == ("Firma", "Ort")


def test_the_user_knows_better() -> None:
    sheet = Sheet("Liste", (HEADER, A, B))
    assert table_at(sheet, 2).headers[0] == "Müller GmbH & Co. KG"
    assert [row.number for row in table_rows(sheet, table_at(sheet, 0))] == [1, 2, 3]
    assert table_rows(sheet, table_at(sheet, 99)) == []


@pytest.mark.parametrize("rows", [(), (EMPTY,)])
def test_nothing(rows: tuple[Cells, ...]) -> None:
    assert find_table(Sheet("leer", rows)) is None


def test_best_sheet_is_a_visible_list_of_addresses() -> None:
    notes = Sheet("Notizen", (_title("Kaffee kaufen"), _title("Prospekte aus")))
    leads = Sheet("Leads", (HEADER, A, B))
    hidden = Sheet("alt", (HEADER, *[A] * 50), hidden=True)
    assert best_sheet([notes, hidden, leads]) == 2
    assert best_sheet([hidden]) == 0


def test_a_header_that_is_there_again_is_no_row_and_the_first_one_heads_the_table() -> None:
    head = ("Firma", "Ort")
    rows = (head, ("Röder GmbH", "Köln"), head, ("Weiß AG", "Ulm"), ("Firma", None))
    sheet = Sheet("Liste", rows)
    guess = find_table(sheet)
    assert guess is not None
    assert guess.header_row == 1
    assert [row.number for row in table_rows(sheet, guess)] == [2, 4, 5]

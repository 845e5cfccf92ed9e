"""The sample list of a trade fair: what is wrong in it is wrong on purpose."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.rules.table import Row, TableGuess, best_sheet, find_table, table_rows

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def _table() -> tuple[TableGuess, list[Row]]:
    book = read_file(SAMPLES / "messe_leads.xlsx")
    assert isinstance(book, Workbook)
    assert [sheet.name for sheet in book.sheets] == ["Messeleads 2026", "Notizen"]
    assert best_sheet(book.sheets) == 0
    guess = find_table(book.sheets[0])
    assert guess is not None
    return guess, table_rows(book.sheets[0], guess)


def test_two_header_lines_below_two_title_lines() -> None:
    guess, rows = _table()
    assert (guess.header_row, guess.header_rows, guess.first_data_row) == (5, 2, 7)
    assert guess.headers[:7] == (
        "Lfd. Nr.", "Firma Name", "Firma Branche", "Anschrift Straße/Hausnr.", "Anschrift PLZ",
        "Anschrift Ort", "Anschrift Land",
    )  # fmt: skip
    assert guess.headers[-3:] == ("unzufrieden mit Wettbewerber (4)", "Fremdprodukt", "Bemerkung")
    assert len(rows) == 60
    assert (guess.last_data_row, guess.footer_rows) == (67, (70,))


def test_what_is_wrong_in_it() -> None:
    guess, rows = _table()
    by_number = {row.cells[0]: dict(zip(guess.headers, row.cells, strict=True)) for row in rows}
    assert by_number[3]["Anschrift PLZ"] == 1067  # was 01067
    assert by_number[7]["Anschrift PLZ"] == "04109"
    assert by_number[57]["Kontakt E-Mail"] == by_number[1]["Kontakt E-Mail"]
    assert by_number[59]["Firma Name"] == by_number[7]["Firma Name"]
    assert by_number[60]["Firma Name"] is None
    assert by_number[1]["Messegespräch Datum"] == dt.date(2026, 10, 14)
    assert by_number[7]["Messegespräch Datum"] == "14.10.26"
    ticks = [row["unzufrieden mit Wettbewerber (4)"] for row in by_number.values()]
    assert {"x", "X", "ja"} == {tick for tick in ticks if tick}


def test_the_script_makes_this_very_file(tmp_path: Path) -> None:
    made = tmp_path / "messe_leads.xlsx"
    subprocess.run([sys.executable, SAMPLES / "make_messe_leads.py", made], check=True)
    one, other = (read_file(path) for path in (made, SAMPLES / "messe_leads.xlsx"))
    assert one == other

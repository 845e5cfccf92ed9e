"""A report as a workbook: each grid a sheet of its own, figures as numbers of their unit."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QCoreApplication

from leaddesk.exchange.write_sheets import SheetCell, write_sheets
from leaddesk.rules.reports import Figure, Grid, Line, Name, Report, ReportKey, Span, Unit, word
from leaddesk.ui.reports.report_book import report_sheets
from leaddesk.ui.words import install_language

SPAN = Span(date(2025, 11, 1), date(2025, 11, 30))


@pytest.mark.parametrize(
    ("figure", "cell"),
    [
        (Figure(1234.0), SheetCell(1234, "#,##0")),
        (Figure(0.12345, Unit.SHARE), SheetCell(0.1235, "0.0%")),
        (Figure(-0.1, Unit.POINTS), SheetCell(-0.1, "+0.0%;-0.0%;0.0%")),
        (Figure(-3, Unit.CHANGE), SheetCell(-3, "+#,##0;-#,##0;0")),
        (Figure(12.345, Unit.MONEY), SheetCell(12.35, '#,##0.00 "€"')),
        (Figure(2, Unit.SOLD), SheetCell("angeboten")),
        (Figure(None, Unit.SHARE), SheetCell(None)),
    ],
)
def test_a_figure_is_a_number_of_its_unit(
    qapp: QCoreApplication, figure: Figure, cell: SheetCell
) -> None:
    install_language("de")
    grid = Grid("low", word("rating"), (word("leads"),), (Line(Name("text", "<b>"), (figure,)),))
    (sheet, _) = report_sheets(Report(ReportKey.SATISFACTION, SPAN, 1, (grid,)), "")
    assert sheet.rows == [[SheetCell("<b>"), cell]]


def test_a_sheet_per_grid_and_one_about_it(qapp: QCoreApplication, tmp_path: Path) -> None:
    install_language("de")
    months = Grid(
        "months", word("month"), (word("mean"),),
        (Line(Name("month", "2025-11"), (Figure(4.25, Unit.NUMBER),)),),
    )  # fmt: skip
    low = Grid("low", word("rating"), (word("leads"),), ())
    report = Report(ReportKey.SATISFACTION, SPAN, 7, (months, low), of="ratings")
    path = tmp_path / "a.xlsx"
    assert write_sheets(path, report_sheets(report, 'quelle:"Messe <b>"')) is None
    book = load_workbook(path)
    assert book.sheetnames == [
        "Bewertungen je Monat", "Niedrige Bewertungen", "Über diesen Bericht",
    ]  # fmt: skip
    assert book.worksheets[0]["A2"].value.date() == date(2025, 11, 1)
    said = " ".join(str(row[0].value) for row in book.worksheets[2].iter_rows())
    assert "Messe <b>" in said and "n = 7" in said

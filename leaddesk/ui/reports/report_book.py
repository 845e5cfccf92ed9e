"""A report as a workbook: a sheet per grid, and one that says what was asked and how it is counted.
No Qt: the command line writes it, too."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from leaddesk.exchange.write_sheets import Sheet, SheetCell
from leaddesk.rules.reports import Figure, Grid, Name, Report, Unit
from leaddesk.ui.words import translate
from leaddesk.ui.words.reports import (
    figure_text,
    grid_title,
    method,
    name_text,
    question,
    short_name,
    under_title,
    word_text,
)

_FORMATS = {
    Unit.COUNT: "#,##0", Unit.SHARE: "0.0%", Unit.HOURS: "#,##0.0", Unit.DAYS: "#,##0.0",
    Unit.MONEY: '#,##0.00 "€"', Unit.NUMBER: "#,##0.0", Unit.CHANGE: "+#,##0;-#,##0;0",
    Unit.POINTS: "+0.0%;-0.0%;0.0%",
}  # fmt: skip
_MONTH = "mmm yyyy"


def report_sheets(report: Report, query: str) -> Sequence[Sheet]:
    """All figures as numbers, whatever the picture shows of them."""
    return [*(_sheet(report, grid) for grid in report.grids), _about(report, query)]


def _sheet(report: Report, grid: Grid) -> Sheet:
    headers = [name_text(name) for name in (grid.head, *grid.columns)]
    rows = [[_named(ln.name), *(_cell(figure) for figure in ln.figures)] for ln in grid.lines]
    return Sheet(grid_title(report, grid) or short_name(report.key), headers, rows)


def _about(report: Report, query: str) -> Sheet:
    said = [
        under_title(report, query), *(word_text(key) for key in report.noted), method(report.key),
    ]  # fmt: skip
    lines = [line for text in said for line in text.split("\n") if line]
    name = translate("Reports", "About this report")
    return Sheet(name, [question(report.key)], [[SheetCell(line)] for line in lines])


def _named(name: Name) -> SheetCell:
    """Months as days, so that they can be sorted."""
    if name.kind == "month":
        return SheetCell(date.fromisoformat(f"{name.text}-01"), _MONTH)
    return SheetCell(name_text(name))


def _cell(figure: Figure) -> SheetCell:
    """Whole numbers whole, shares as parts of 1, states in words."""
    value = figure.value
    if value is None:
        return SheetCell(None)
    if figure.unit is Unit.SOLD:
        return SheetCell(figure_text(figure))
    if figure.unit in (Unit.COUNT, Unit.CHANGE):
        return SheetCell(round(value), _FORMATS[figure.unit])
    digits = 4 if figure.unit in (Unit.SHARE, Unit.POINTS) else 2
    return SheetCell(round(float(value), digits), _FORMATS[figure.unit])

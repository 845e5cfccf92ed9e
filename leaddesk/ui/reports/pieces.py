"""What a report is shown by: pictures made of its grids, and grids as they are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from leaddesk.rules.reports import Figure, Grid, Line, Name, Report
from leaddesk.ui.charts.picture import Mark, Picture
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.reports import figure_text, grid_title, says


class Shape(StrEnum):
    """How a grid is shown that has no picture."""

    TABLE = "table"
    FUNNEL = "funnel"
    """The bars of the funnel's own page."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A picture or a grid, with a heading of its own where a report has several ("": none)."""

    title: str
    picture: Picture | None = None
    grid: Grid | None = None
    shape: Shape = Shape.TABLE


def mark(line: Line, column: Name, figure: Figure) -> Mark:
    """A figure as the pictures take it."""
    value = None if figure.value is None else float(figure.value)
    return Mark(value, figure_text(figure), says(line.name, column, figure), figure.query)


def column_marks(grid: Grid, place: int) -> tuple[Mark, ...]:
    """The figures of a column, line by line."""
    name = grid.columns[place]
    return tuple(mark(line, name, line.figures[place]) for line in grid.lines)


def as_tables(report: Report, *keys: str) -> list[Piece]:
    """These of its grids as they are, where they are there and have lines."""
    found = [grid for grid in report.grids if grid.key in keys and grid.lines]
    return [Piece(grid_title(report, grid), grid=grid) for grid in found]


def whole(value: float) -> str:
    """A number of an axis."""
    return number_text(value, 1 if value % 1 else 0)

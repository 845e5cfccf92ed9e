"""What is shown of each report: pictures made of its grids, and grids as they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from leaddesk.rules.reports import Figure, Grid, Line, Name, Report, ReportKey
from leaddesk.ui.charts.lines import Lines, Series
from leaddesk.ui.charts.picture import SERIES, Mark, Picture
from leaddesk.ui.words.reports import figure_text, name_text, says, share_text


@dataclass(frozen=True, slots=True)
class Piece:
    """A picture or a grid, with a heading of its own where a report has several ("": none)."""

    title: str
    picture: Picture | None = None
    grid: Grid | None = None


def mark(line: Line, column: Name, figure: Figure) -> Mark:
    """A figure as the pictures take it."""
    value = None if figure.value is None else float(figure.value)
    return Mark(value, figure_text(figure), says(line.name, column, figure), figure.query)


def column_marks(grid: Grid, place: int) -> tuple[Mark, ...]:
    """The figures of a column, line by line."""
    name = grid.columns[place]
    return tuple(mark(line, name, line.figures[place]) for line in grid.lines)


def _trend(report: Report) -> Sequence[Piece]:
    grid = report.grids[0]
    series = tuple(
        Series(name_text(name), SERIES[place], column_marks(grid, place))
        for place, name in enumerate(grid.columns)
    )
    return [
        Piece("", Lines(tuple(name_text(line.name) for line in grid.lines), series, share_text))
    ]


PIECES: Mapping[ReportKey, Callable[[Report], Sequence[Piece]]] = {
    ReportKey.TREND: _trend,
}


def pieces(report: Report) -> Sequence[Piece]:
    return PIECES[report.key](report)

"""Pictures of what was done: who was in touch, how satisfied customers are, what they could use,
and how scores ended."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.queries.report_scores import WIDTH
from leaddesk.rules.reports import Report
from leaddesk.ui.charts.bar_rows import Part
from leaddesk.ui.charts.cells import Cells
from leaddesk.ui.charts.columns import Column, Columns, Limit
from leaddesk.ui.charts.diverging import Diverging, Scale
from leaddesk.ui.reports.pieces import Piece, as_tables, mark, whole
from leaddesk.ui.words import translate
from leaddesk.ui.words.reports import figure_text, name_text, word_text

_SCALE = ("warn", "fit", "text3", "info", "accent")
"""Brown, orange, grey, blue, blue: never red and green."""


def activity_pieces(report: Report) -> Sequence[Piece]:
    """A table with bars in its cells, by name and not by rank."""
    return as_tables(report, "people")


def satisfaction_pieces(report: Report) -> Sequence[Piece]:
    grid = report.grid("months")
    scales = []
    for line in grid.lines:
        marks = tuple(
            mark(line, grid.columns[place], line.figures[place]) for place in range(len(_SCALE))
        )
        mean, count = line.figures[5], line.figures[6]
        text = ""
        if count.value:
            text = translate("Reports", "Ø {mean} · n = {count}").format(
                mean=figure_text(mean), count=figure_text(count)
            )
        scales.append(Scale(name_text(line.name), marks, text))
    names = tuple(name_text(name) for name in grid.columns[: len(_SCALE)])
    picture = Diverging(tuple(scales), names, _SCALE)
    return [Piece(word_text("grid_satisfaction_months"), picture), *as_tables(report, "low")]


def cross_sell_pieces(report: Report) -> Sequence[Piece]:
    grid = report.grid("products")
    cells = Cells(
        tuple(name_text(line.name) for line in grid.lines),
        tuple(name_text(name) for name in grid.columns),
        tuple(
            tuple(mark(line, name, figure)
                  for name, figure in zip(grid.columns, line.figures, strict=True))
            for line in grid.lines
        ),
    )  # fmt: skip
    products = Piece(word_text("grid_cross_sell_products"), cells)
    return [products, *as_tables(report, "customers")]


def score_pieces(report: Report) -> Sequence[Piece]:
    """The histogram with the threshold as a line, and what lies on each side of it."""
    grid, sides = report.grid("scores"), report.grid("sides")
    columns = tuple(
        Column(name_text(line.name), tuple(
            Part(mark(line, name, figure), tone)
            for name, figure, tone in zip(
                grid.columns, line.figures, ("accent", "fit"), strict=True
            )
        ))
        for line in grid.lines
    )  # fmt: skip
    threshold = int(sides.head.text)
    place = min(max(0.0, threshold / WIDTH), len(columns) - 2) + 1
    picture = Columns(
        columns, whole, tuple(name_text(name) for name in grid.columns), stacked=False,
        limit=Limit(place, name_text(sides.head)),
    )  # fmt: skip
    return [Piece(word_text("grid_scores_scores"), picture), *as_tables(report, "sides")]

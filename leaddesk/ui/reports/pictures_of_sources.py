"""Pictures of where leads come from and where they belong."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.rules.reports import Report
from leaddesk.ui.charts.bar_rows import Bar, BarRows, Part
from leaddesk.ui.charts.cells import Cells
from leaddesk.ui.reports.pieces import Piece, as_tables, column_marks, mark
from leaddesk.ui.words import translate
from leaddesk.ui.words.reports import figure_text, name_text, word_text


def source_pieces(report: Report) -> Sequence[Piece]:
    """Tables that can be sorted, with bars in their cells."""
    return as_tables(report, *(grid.key for grid in report.grids))


def segment_pieces(report: Report) -> Sequence[Piece]:
    """A bar per segment with its won rate; the matrix of market and product."""
    segments, matrix = report.grid("segments"), report.grid("matrix")
    bars = []
    for line, shown in zip(segments.lines, column_marks(segments, 0), strict=True):
        text = translate("Reports", "{leads} · {share} won").format(
            leads=shown.text, share=figure_text(line.figures[2])
        )
        bars.append(Bar(name_text(line.name), (Part(shown),), text))
    cells = Cells(
        tuple(name_text(line.name) for line in matrix.lines),
        tuple(name_text(name) for name in matrix.columns),
        tuple(
            tuple(mark(line, name, figure)
                  for name, figure in zip(matrix.columns, line.figures, strict=True))
            for line in matrix.lines
        ),
    )  # fmt: skip
    return [
        Piece(word_text("grid_segments_segments"), BarRows(tuple(bars))),
        Piece(word_text("grid_segments_matrix"), cells),
    ]

"""One report, large: question, period, n, its pictures, or all of its grids as tables."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.rules.reports import Report
from leaddesk.ui.charts.chart_view import ChartView
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.reports.figure_table import FigureTable
from leaddesk.ui.reports.funnel_part import FunnelPart
from leaddesk.ui.reports.pictures import pieces
from leaddesk.ui.reports.pieces import Piece, Shape
from leaddesk.ui.theme.tokens import SECONDARY, SECTION, TITLE
from leaddesk.ui.words.reports import grid_title, method, question, under_title, word_text

ReportPart = ChartView | FigureTable | FunnelPart


class ReportView(QWidget):
    """`opened` carries the query of a figure whose leads are wanted."""

    opened = Signal(str)

    def __init__(self, report: Report, query: str, *, tables: bool = False) -> None:
        super().__init__()
        self.report = report
        self.parts: list[ReportPart] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(Label(question(report.key), TITLE, wrap=True))
        layout.addWidget(Label(under_title(report, query), SECONDARY, "text2", wrap=True))
        for piece in _as_tables(report) if tables else pieces(report):
            if piece.title:
                layout.addWidget(Label(piece.title, SECTION))
            part = self._part(piece)
            wanted = part.opened_query if isinstance(part, FunnelPart) else part.opened
            wanted.connect(self.opened)
            self.parts.append(part)
            layout.addWidget(part)
        said = [*(word_text(key) for key in report.noted), method(report.key)]
        layout.addWidget(Label("\n".join(said), SECONDARY, "text3", wrap=True))
        layout.addStretch()

    def _part(self, piece: Piece) -> ReportPart:
        name = piece.title or question(self.report.key)
        if piece.picture is not None:
            return ChartView(name, piece.picture)
        assert piece.grid is not None  # it is one or the other
        if piece.shape is Shape.FUNNEL:
            return FunnelPart(piece.grid)
        return FigureTable(name, piece.grid)

    def take_focus(self) -> None:
        if self.parts:
            self.parts[0].setFocus()


def _as_tables(report: Report) -> list[Piece]:
    return [Piece(grid_title(report, grid), grid=grid) for grid in report.grids]

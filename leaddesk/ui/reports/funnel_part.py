"""The bars of the funnel's own page with the figures of the report."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import Signal

from leaddesk.rules.reports import Figure, Grid
from leaddesk.rules.stages import Stage
from leaddesk.ui.funnel.funnel_rows import COHORT, Row, with_worst
from leaddesk.ui.funnel.funnel_table import FunnelModel, FunnelTable

_REACHED, _DAYS, _LATE, _ONWARD, _OVERALL = range(5)


class FunnelPart(FunnelTable):
    """`opened_query` carries the query of the figure whose leads are wanted."""

    opened_query = Signal(str)

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._rows = FunnelModel()
        super().__init__(self._rows)
        rows = [
            Row(
                Stage.of(line.name.text), round(line.figures[_REACHED].value or 0),
                round(line.figures[_LATE].value or 0), Decimal(), line.figures[_DAYS].value,
                _rate(line.figures[_ONWARD]), _rate(line.figures[_OVERALL]),
            )
            for line in grid.lines
        ]  # fmt: skip
        self._rows.show_rows(with_worst(rows), COHORT)
        self.setCurrentIndex(self._rows.index(0, 0))
        self.opened.connect(self._on_opened)

    def _on_opened(self, row: int, late: bool) -> None:
        figure = self._grid.lines[row].figures[_LATE if late else _REACHED]
        if figure.query:
            self.opened_query.emit(figure.query)


def _rate(figure: Figure) -> Fraction | None:
    if figure.value is None or not figure.of:
        return None
    return Fraction(round(figure.value * figure.of), figure.of)

"""Figures side by side: a large number, and below it what it counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import KPI, SECONDARY
from leaddesk.ui.words.formats import number_text


class Figures(QWidget):
    """What counts nothing is quiet."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(32)
        self._row.addStretch()

    def show_figures(self, figures: Sequence[tuple[int, str]]) -> None:
        while self._row.count() > 1:
            item = self._row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (count, words) in enumerate(figures):
            self._row.insertWidget(place, _figure(count, words))


def _figure(count: int, words: str) -> QWidget:
    figure = QWidget()
    figure.setAccessibleName(f"{number_text(count)} {words}")
    layout = QVBoxLayout(figure)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    layout.addWidget(Label(number_text(count), KPI, "text" if count else "text3"))
    layout.addWidget(Label(words, SECONDARY, "text2" if count else "text3"))
    return figure

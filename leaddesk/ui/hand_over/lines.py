"""Lines of widgets below each other, for what is worked on in place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from leaddesk.ui.parts.portions import Portions
from leaddesk.ui.parts.texts import Label, hairline
from leaddesk.ui.words import translate

SHOWN = 50


class Lines(QScrollArea):
    """At most 50: what is done with one makes room for the next, and hundreds of widgets would
    hold up the window whenever the page comes and goes."""

    lead_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._portions = Portions(self)
        body = QWidget()
        body.setProperty("surface", "panel")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rows = QVBoxLayout(body)
        self._rows.setContentsMargins(16, 4, 16, 4)
        self._rows.setSpacing(0)
        self.setWidgetResizable(True)
        self.setWidget(body)

    def count(self) -> int:
        return self._count

    def show_lines(self, lines: Iterator[QWidget], count: int) -> None:
        """The first lines out of so many."""
        self._count = count
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._portions.start(self._filled(lines, count))

    def _filled(self, lines: Iterator[QWidget], count: int) -> Iterator[None]:
        for _, line in zip(range(SHOWN), lines, strict=False):
            self._rows.addWidget(line)
            self._rows.addWidget(hairline())
            yield
        if count > SHOWN:
            more = Label(translate("HandOver", "and %n more", "", count - SHOWN), color="text2")
            more.setContentsMargins(0, 8, 0, 8)
            self._rows.addWidget(more)
        self._rows.addStretch()

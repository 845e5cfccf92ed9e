"""The reports at the left, by their short names: up and down go on, Enter or Space choose."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from leaddesk.queries.report_list import REPORTS
from leaddesk.rules.reports import ReportKey
from leaddesk.ui.parts.texts import Label, plain_tip
from leaddesk.ui.shell.nav import NavRow
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import TITLE
from leaddesk.ui.words import translate
from leaddesk.ui.words.reports import question, short_name

_WIDTH = 216
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class QuestionList(QScrollArea):
    """`chosen` carries the key of a report."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[ReportKey, NavRow] = {}
        self.setAccessibleName(translate("Reports", "Reports"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(8, 20, 8, 16)
        layout.setSpacing(2)
        title = Label(translate("Reports", "Reports"), TITLE)
        title.setContentsMargins(16, 0, 0, 8)
        layout.addWidget(title)
        for key in REPORTS:
            row = NavRow(key.value, short_name(key))
            row.setToolTip(plain_tip(question(key)))
            row.clicked.connect(lambda _=False, k=key: self.chosen.emit(k.value))
            self.rows[key] = row
            layout.addWidget(row)
        layout.addStretch()
        self.setWidget(side)
        theme.changed.connect(self._fit)
        self._fit()

    def show_chosen(self, key: ReportKey) -> None:
        for one, row in self.rows.items():
            row.setChecked(one == key)

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(_WIDTH))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus belongs to the row that is chosen."""
        checked = [row for row in self.rows.values() if row.isChecked()]
        (checked or list(self.rows.values()))[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = list(self.rows.values())
        step, focused = _STEPS.get(Qt.Key(event.key())), self.focusWidget()
        if step is not None and focused in rows:
            there = rows[(rows.index(focused) + step) % len(rows)]
            there.setFocus()
            self.ensureWidgetVisible(there)
        else:
            super().keyPressEvent(event)

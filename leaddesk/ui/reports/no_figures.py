"""A report that has nothing to count: why, and what would help."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY, TITLE
from leaddesk.ui.words import translate
from leaddesk.ui.words.reports import nothing_text

_WIDTH = 420


class NoFigures(QWidget):
    """`longer_wanted`: over the last 365 days; `all_wanted`: without the filter."""

    longer_wanted = Signal()
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._question = Label("", TITLE, wrap=True)
        self._why = Label("", SECONDARY, "text2", wrap=True)
        self._longer = Button(
            translate("Reports", "Show the last 365 days"), "pri", clicked=self.longer_wanted.emit
        )
        self._all = Button(translate("Reports", "Remove the filter"), clicked=self.all_wanted.emit)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._longer)
        buttons.addWidget(self._all)
        buttons.addStretch()
        self._box = QWidget()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(12)
        around.addWidget(self._question)  # over the whole width, as over figures
        around.addWidget(self._box, 1)
        layout = QVBoxLayout(self._box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._why)
        layout.addLayout(buttons)
        layout.addStretch()
        theme.changed.connect(self._fit)
        self._fit()
        self.hide()

    def _fit(self) -> None:
        self._box.setFixedWidth(theme.px(_WIDTH))

    def take_focus(self) -> None:
        """To what would help first, if anything would."""
        for button in (self._longer, self._all):
            if not button.isHidden():
                button.setFocus()
                return

    def show_question(self, question: str, filtered: bool, of_today: bool) -> None:
        """`of_today`: it tells how things stand today, so that no other period would help."""
        self._question.setText(question)
        self._why.setText(nothing_text(filtered, of_today))
        self._longer.setVisible(not of_today)
        self._all.setVisible(filtered)

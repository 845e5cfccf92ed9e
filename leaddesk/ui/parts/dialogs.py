"""Our own dialog: a title, content, verb buttons; Esc leaves, Ctrl+Enter does it.

`run_dialog` and `run_menu` show one and let go of it: left to its parent it would live as long as
the window does.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QMessageBox, QVBoxLayout, QWidget

from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.scrolling import FittingArea
from leaddesk.ui.parts.texts import Label, hairline
from leaddesk.ui.theme.tokens import PANE
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

_MARGIN = 64
"""What a dialog leaves of the screen's height."""


def run_dialog(dialog: QDialog) -> int:
    """Show it until it is answered; what it found out can be asked of it right afterwards."""
    try:
        return dialog.exec()
    finally:
        dialog.deleteLater()


def run_menu(menu: QMenu, place: QPoint) -> None:
    """Show it there until something is chosen or it is left."""
    try:
        menu.exec(place)
    finally:
        menu.deleteLater()


def say_problem(problem: Problem) -> None:
    """Where there is no window yet: why it can't be opened."""
    box = QMessageBox(QMessageBox.Icon.Warning, "LeadDesk", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(problem_text(problem))
    box.addButton(translate("Dialog", "Close"), QMessageBox.ButtonRole.AcceptRole)
    run_dialog(box)


class Dialog(QDialog):
    """Add to `body`; `accept_button` is the one filled button, with a verb."""

    def __init__(self, title: str, verb: str, parent: QWidget | None, *, key: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        content = QWidget()
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self._area = FittingArea(content)
        self.accept_button = Button(verb, "pri", key=key, clicked=self.accept)
        self.cancel_button = Button(translate("Dialog", "Cancel"), clicked=self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button)
        buttons.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(16)
        layout.addWidget(Label(title, PANE))
        layout.addWidget(self._area, 1)
        layout.addStretch()
        layout.addWidget(hairline())
        layout.addLayout(buttons)
        self.setMinimumWidth(420)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept_button.click)

    def _fit(self) -> None:
        """Texts that take several lines get their room: by itself Qt asks for one line of each."""
        layout, content = self.layout(), self.body.parentWidget()
        if layout is None or content is None:
            return
        margins = layout.contentsMargins()
        within = content.minimumSizeHint().width() + margins.left() + margins.right()
        least = max(layout.totalMinimumSize().width(), within)
        self.setMinimumWidth(min(max(self.minimumWidth(), least), self._most_width()))
        # What there is no room for on the screen is scrolled to.
        room = self.screen().availableGeometry().height() - _MARGIN
        self.setMinimumHeight(min(layout.totalSizeHint().height(), room))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order()

    def _order(self) -> None:
        """Tab goes through the body, then to the buttons; the focus begins in the body unless the
        dialog has put it somewhere."""
        content = self.body.parentWidget()
        inside = [each for each in _focus_chain(self) if content and content.isAncestorOf(each)]
        if inside:
            self.setTabOrder(inside[-1], self.cancel_button)
            self.setTabOrder(self.cancel_button, self.accept_button)
        begun = self.focusWidget()
        if inside and begun in (None, self.cancel_button):
            inside[0].setFocus()

    def _most_width(self) -> int:
        parent = self.parentWidget()
        over = 0 if parent is None else parent.window().width()
        return max(over, self.screen().availableGeometry().width()) - _MARGIN

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return done


def _focus_chain(dialog: QWidget) -> list[QWidget]:
    """What the Tab key reaches in it, in its order."""
    found: list[QWidget] = []
    each = dialog.nextInFocusChain()
    while each is not None and each is not dialog:
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisibleTo(dialog):
            found.append(each)
        each = each.nextInFocusChain()
    return found

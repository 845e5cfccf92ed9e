"""The sheet of all keys (F1), made from the commands themselves, so it cannot be wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.shell.actions import Command, Commands, Scope
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import marked, translate
from leaddesk.ui.words.keys import key_text

_SCOPES = {
    Scope.EVERYWHERE: marked("KeySheet", "Everywhere"),
    Scope.LEAD: marked("KeySheet", "List and lead"),
    Scope.LIST: marked("KeySheet", "List"),
    Scope.PANES: marked("KeySheet", "List and lead, while typing too"),
    Scope.FOCUS: marked("KeySheet", "Focus mode"),
}


_COLUMNS = ((Scope.EVERYWHERE,), (Scope.LEAD,), (Scope.LIST, Scope.PANES, Scope.FOCUS))


class KeySheet(Dialog):
    """All commands that have a key, by where it works. It ends with MANUAL where F1 was pressed
    once more: the manual is wanted."""

    MANUAL = 2

    def __init__(self, commands: Commands, parent: QWidget | None) -> None:
        super().__init__(
            translate("KeySheet", "Keys"), translate("KeySheet", "Close the sheet"), parent
        )
        self.cancel_button.set_caption(translate("KeySheet", "Manual for this view"))
        self.cancel_button.clicked.disconnect()
        self.cancel_button.clicked.connect(lambda: self.done(self.MANUAL))
        QShortcut(QKeySequence("F1"), self, lambda: self.done(self.MANUAL))
        self.cancel_button.setToolTip(key_text("F1"))
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for column, scopes in enumerate(_COLUMNS):
            row = 0
            for scope in scopes:
                found = [c for c in commands if c.scope is scope and c.keys_now()]
                row = _fill(grid, row, column * 2, _SCOPES[scope].now(), found)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(sheet)
        for part in (sheet, area.viewport()):
            part.setAutoFillBackground(False)  # the dialog's own ground shows
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(theme.px(420))
        self.body.addWidget(area, 1)
        wanted = sheet.sizeHint().width() + theme.px(64)
        room = parent.width() - 64 if parent is not None else wanted
        self.resize(min(wanted, room), theme.px(600))


def _fill(grid: QGridLayout, top: int, column: int, title: str, commands: list[Command]) -> int:
    """A group from the row `top` on; returns the row after it. Nothing where it is empty."""
    if not commands:
        return top
    heading = Label(title, SECTION)
    heading.setContentsMargins(0, 12 if top else 0, 0, 0)
    grid.addWidget(heading, top, column, 1, 2)
    for row, command in enumerate(commands, top + 1):
        shown = Label("  ".join(key_text(key) for key in command.keys_now()), color="text2")
        grid.addWidget(shown, row, column, Qt.AlignmentFlag.AlignTop)
        name = Label(command.plain_name(), wrap=True)
        name.setMinimumWidth(theme.px(150))
        grid.addWidget(name, row, column + 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(column + 1, 1)
    grid.setRowStretch(200, 1)
    return top + len(commands) + 1

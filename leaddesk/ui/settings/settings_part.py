"""One part of the settings: its title, what it is for, and what is set there below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import PANE

_INPUTS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
READING = "reading"
"""The property of a button that only shows something: whoever may change nothing may press it."""

FORM_WIDTH = 860
"""A form is read down; a table of rules may take all the room (`wide`)."""


class SettingsPart(QWidget):
    """The frame that all parts have in common; what is in it goes into `body`."""

    query_wanted = Signal(str)
    """The leads of this query are to be shown."""
    lead_wanted = Signal(int)
    """A lead that is named in it is to be opened."""

    def __init__(self, title: str, hint: str = "", *, wide: bool = False) -> None:
        super().__init__()
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 24)
        whole.setSpacing(0)
        whole.addLayout(self.body)
        whole.addStretch(1)  # room that is left over lies below, not between the parts
        self.body.addWidget(Label(title, PANE))
        if hint:
            self.body.addWidget(Label(hint, color="text2", wrap=True))
        if not wide:
            self.setMaximumWidth(FORM_WIDTH)
        self.foot: QWidget | None = None
        """What stays in sight below, however far one has scrolled: what a change would do."""
        self._why = ""
        self._taken: list[QWidget] = []
        self.read_only = MessageBar()
        self.body.insertWidget(1, self.read_only)

    def restrict(self, why: str) -> None:
        """Nothing can be set here, and this is why; "": it can. Lists can still be read."""
        if self._why and not why:
            for part in self._taken:
                part.setEnabled(True)
            self._taken = []
            self.read_only.hide()
        self._why = why
        if why:
            self.read_only.show_message("info", why, closable=False)
            self._lock()

    def _lock(self) -> None:
        whole = [self, *([self.foot] if self.foot is not None else [])]
        for part in (child for parent in whole for child in parent.findChildren(QWidget)):
            if isinstance(part, _INPUTS) and part.isEnabled() and not part.property(READING):
                part.setEnabled(False)
                self._taken.append(part)

    def event(self, event: QEvent) -> bool:
        """What is made later is taken as well."""
        if event.type() == QEvent.Type.LayoutRequest and self._why:
            self._lock()
        return super().event(event)

    def look(self) -> None:
        """Bring up to date what is shown of the store; called whenever the part comes to sight."""


def foot_of(*parts: QWidget | QLayout) -> QWidget:
    """These below each other, as the foot of a part."""
    foot = QWidget()
    foot.setProperty("surface", "panel")
    foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(foot)
    column.setContentsMargins(32, 12, 32, 12)
    column.setSpacing(8)
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    return foot

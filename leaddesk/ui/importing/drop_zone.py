"""Where a file may be dropped, or chosen. The window takes the drop, wherever it falls."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.ui.parts.bars import EmptyState
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate

LEAST_HEIGHT = 216


class DropZone(QWidget):
    """`file_wanted`: a file is to be chosen."""

    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choose = Button(
            translate("Import", "Choose a file"), "pri", icon_name="folder-open",
            clicked=self.file_wanted.emit,
        )  # fmt: skip
        state = EmptyState("file-up")
        state.show_state(
            translate("Import", "Drop an Excel list here"),
            translate("Import", "Excel, OpenDocument, CSV or business cards (vCard). You see"
                      " everything before it is written."),
            [self.choose],
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(state)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setMinimumHeight(theme.px(LEAST_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color("ctl"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

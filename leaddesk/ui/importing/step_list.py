"""The steps at the wizard's left: done, here, to come. One that was reached can be opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import BODY, CAPTION
from leaddesk.ui.words import translate

WIDTH = 168
ROW = 36


class StepRow(QAbstractButton):
    """One step: a check where it is done, else its number."""

    def __init__(self, number: int, words: str) -> None:
        super().__init__()
        self._number, self._words = number, words
        self.state = "todo"
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_state("todo", reachable=False)
        theme.changed.connect(self.updateGeometry)

    def show_state(self, state: str, *, reachable: bool) -> None:
        """`state`: done, here or todo."""
        self.state = state
        self.setEnabled(reachable or state == "here")
        said = {
            "done": translate("Import", "done"),
            "here": translate("Import", "you are here"),
            "todo": translate("Import", "to come"),
        }[state]
        self.setAccessibleName(f"{self._number} {self._words}, {said}")
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.font(BODY, 600)).horizontalAdvance(self._words)
        return QSize(max(theme.px(WIDTH), words + theme.px(48)), theme.px(ROW))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self.state == "here"
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.color("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        hovered = self.underMouse() and self.isEnabled()
        painter.setBrush(
            theme.color("sel") if here else theme.color("hover") if hovered
            else Qt.BrushStyle.NoBrush
        )  # fmt: skip
        painter.drawRoundedRect(ground, 6, 6)
        side = theme.px(20)
        badge = QRectF(theme.px(8), (self.height() - side) / 2, side, side)
        if self.state == "done":
            draw_icon(painter, "circle-check", badge.x(), badge.y(), "ok", 20)
        else:
            painter.setPen(QPen(theme.color("accent" if here else "ctl"), 1))
            painter.setBrush(theme.color("accent") if here else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(badge.adjusted(1, 1, -1, -1))
            painter.setFont(theme.font(CAPTION, 600))
            painter.setPen(theme.color("on_acc" if here else "text2"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.setFont(theme.font(BODY, 600 if here else 400))
        painter.setPen(theme.color("text" if here or self.state == "done" else "text3"))
        box = QRectF(self.rect()).adjusted(theme.px(38), 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._words)


class StepList(QWidget):
    """`picked` carries the place of a step that was opened here."""

    picked = Signal(int)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.rows = [StepRow(number, words) for number, words in enumerate(names, 1)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for place, row in enumerate(self.rows):
            row.clicked.connect(lambda _=False, p=place: self.picked.emit(p))
            layout.addWidget(row)
        layout.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_place(self, here: int, *, open_until: int, all_done: bool = False) -> None:
        """`here` is on the screen; the steps before it are done and, until `open_until`, open."""
        for place, row in enumerate(self.rows):
            state = "done" if place < here or all_done else "here" if place == here else "todo"
            row.show_state(state, reachable=place < open_until and place != here)

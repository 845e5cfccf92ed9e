"""One group of a score, line by line; a line leads to the touchpoint or field that gave it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.rules.ledger import ANSWER, BY_HAND, Addend
from leaddesk.rules.score_rules import Group, ScoreRule
from leaddesk.ui.parts.buttons import IconButton
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import is_field
from leaddesk.ui.words.formats import date_text, number_text, signed_text
from leaddesk.ui.words.score_rules import addend_name, group_name

_LINES = 30


class LedgerColumn(QWidget):
    """`opened` carries the addend whose source is wanted, `removed` one that was given by hand."""

    opened = Signal(object)
    removed = Signal(object)

    def __init__(
        self,
        group: Group,
        lines: Sequence[Addend],
        rules: Mapping[str, ScoreRule],
        questions: Mapping[str, str],
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        total = number_text(sum(addend.points for addend in lines))
        title = Label(f"{group_name(group)} {total}", SECTION)
        title.setContentsMargins(2, 0, 0, 4)
        column.addWidget(title)
        for addend in lines[:_LINES]:
            line = LedgerLine(addend, addend_name(addend, rules, questions))
            line.opened.connect(lambda a=addend: self.opened.emit(a))
            line.removed.connect(lambda a=addend: self.removed.emit(a))
            column.addWidget(line)
        if rest := lines[_LINES:]:
            points = sum(addend.points for addend in rest)
            column.addWidget(_Row(points, translate("Lead", "%n more line(s)", "", len(rest))))
        if not lines:
            none = Label(translate("Lead", "No points yet"), SECONDARY, "text2")
            none.setContentsMargins(2, 0, 0, 0)
            column.addWidget(none)
        column.addStretch()


class _Row(QWidget):
    """Points and words."""

    def __init__(self, points: int, words: str, day: str = "") -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(2, 2, 2, 2)
        self.row.setSpacing(8)
        number = Label(signed_text(points), SECTION)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        number.setMinimumWidth(theme.px(36))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Label(words, wrap=True))
        if day:
            said.addWidget(Label(day, SECONDARY, "text2"))
        self.row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(said, 1)


class LedgerLine(_Row):
    """Enter, Space and a click open what gave the points, where there is such a place."""

    opened = Signal()
    removed = Signal()

    def __init__(self, addend: Addend, words: str) -> None:
        day = "" if addend.at is None else date_text(addend.at.astimezone().date())
        super().__init__(addend.points, words, day)
        self._leads = leads_somewhere(addend)
        self.setAccessibleName(" ".join(filter(None, (signed_text(addend.points), words, day))))
        if self._leads:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAccessibleDescription(translate("Lead", "Enter shows where it comes from."))
        if addend.rule_key == BY_HAND:
            name = translate("Lead", "Take these points away again")
            button = IconButton("x", name, flat=True, clicked=self.removed.emit)
            self.row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._leads and event.key() in keys:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._leads and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._leads or not (self.hasFocus() or self.underMouse()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("hover"))
        painter.setPen(QPen(theme.color("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)


def leads_somewhere(addend: Addend) -> bool:
    """Is there a touchpoint, a field or a question to be shown?"""
    return (
        addend.touchpoint_id is not None
        or addend.rule_key == ANSWER
        or (addend.field is not None and is_field(addend.field))
    )

"""The line in which a cell of the list is typed, over the cell, with what is wrong or meant below.

Enter and Tab ask to save it; who goes elsewhere saves, too. What can't be read stays open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QWidget

from leaddesk.queries.lead_list import LeadRow
from leaddesk.rules.due_text import Due
from leaddesk.rules.list_cells import DUE
from leaddesk.rules.problem import Problem
from leaddesk.rules.working_days import IsHoliday
from leaddesk.ui.leads.grid_texts import typed_text, was_text
from leaddesk.ui.leads.lead_columns import BY_KEY
from leaddesk.ui.parts.due_field import due_preview
from leaddesk.ui.parts.due_line import DueLine
from leaddesk.ui.parts.inputs import LineEdit, mark_invalid
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words.problems import problem_text

LEAST_WIDTH = 150
DOWN, UP, NEXT, BEFORE, STAY = "down", "up", "next", "before", "stay"
"""Where to go on once the cell is saved."""

_FOR_A_MOMENT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class CellEditor(QObject):
    """`done` asks to save, and says where to go on; `given_up`: Esc. It is closed by `close`."""

    done = Signal(str)
    given_up = Signal()

    def __init__(self, room: QWidget, lead: LeadRow, key: str, today: date) -> None:
        super().__init__(room)
        self.lead_id, self.key = lead.lead_id, key
        self.start, self.was = typed_text(lead, key), was_text(lead, key)
        name = BY_KEY[key].title.now()
        self.line: LineEdit = DueLine(name, today) if key == DUE else LineEdit(name)
        self.line.setParent(room)
        self.line.setText(self.start)
        self.line.setMaxLength(1000)
        self._today = today
        self._below = _Below(room)
        self._left = False
        self.line.installEventFilter(self)
        # Past the filter, while what is known is offered: the list of it sends the key itself.
        self.line.returnPressed.connect(lambda: self.done.emit(DOWN))
        self.line.textChanged.connect(lambda _: self._show_meaning())

    def open(self, box: QRect, text: str | None = None) -> None:
        """Over this cell, with the text that was left unsaved where there is one."""
        if text is not None:
            self.line.setText(text)
        self.place(box)
        self.line.show()
        self.line.raise_()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_meaning()

    def place(self, box: QRect) -> None:
        """Over the cell, a little wider where that is narrow, never beyond the list."""
        room = self.line.parentWidget()
        assert room is not None
        width = min(max(box.width(), theme.px(LEAST_WIDTH)), room.width())
        x = max(0, min(box.x(), room.width() - width))
        height = max(box.height(), self.line.sizeHint().height())
        self.line.setGeometry(x, box.y() - (height - box.height()) // 2, width, height)
        self._below.place(self.line)

    def know_free_days(self, is_free: IsHoliday) -> None:
        if isinstance(self.line, DueLine):
            self.line.is_free = is_free

    def offer(self, values: Sequence[str]) -> None:
        """What is known already: typed in part, chosen with the arrows, never taken by itself."""
        completer = QCompleter(list(values), self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        self.line.setCompleter(completer)

    def text(self) -> str:
        return self.line.text()

    def is_changed(self) -> bool:
        return self.text().strip() != self.start

    def show_problem(self, problem: Problem) -> None:
        mark_invalid(self.line, True)
        self._below.say(problem_text(problem, where=False), "danger", self.line)
        self.line.setFocus()

    def close(self, home: QWidget) -> None:
        """The focus goes home first: by itself Qt would hand it on to any neighbour."""
        self._left = True
        self.line.removeEventFilter(self)
        completer = self.line.completer()
        offered = completer.popup() if completer is not None else None
        if offered is not None:
            offered.hide()
        if self.line.hasFocus():
            home.setFocus()
        for part in (self.line, self._below):
            part.hide()
            part.deleteLater()
        self.deleteLater()

    def _show_meaning(self) -> None:
        """Of a day, what is meant by it; never, while it is typed, that it can't be read yet."""
        mark_invalid(self.line, False)
        found = self.line.due() if isinstance(self.line, DueLine) and self.is_changed() else None
        self._below.say(
            due_preview(found, self._today) if isinstance(found, Due) else "", "accent", self.line
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the keys are the line's, not the list's commands
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self._on_left(event.reason())
        return False

    def _on_left(self, reason: Qt.FocusReason) -> None:
        if not self._left and reason not in _FOR_A_MOMENT:
            self.done.emit(STAY)

    def _take_key(self, event: QKeyEvent) -> bool:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        ways: dict[int, Callable[[], str]] = {
            Qt.Key.Key_Return: lambda: UP if shift else DOWN,
            Qt.Key.Key_Enter: lambda: UP if shift else DOWN,
            Qt.Key.Key_Tab: lambda: NEXT,
            Qt.Key.Key_Backtab: lambda: BEFORE,
        }
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return True
        way = ways.get(event.key())
        if way is None:
            return False
        self.done.emit(way())
        return True


class _Below(QFrame):
    """A line of words below the editor."""

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self.setProperty("surface", "popup")
        self._text = Label("", SECONDARY, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self._text)
        self.hide()

    def say(self, text: str, color: str, line: QWidget) -> None:
        self._text.setText(text)
        self._text.set_color(color)
        self.setVisible(bool(text))
        if text:
            line.setAccessibleDescription(text)
            self.place(line)
            self.raise_()

    def place(self, line: QWidget) -> None:
        room = self.parentWidget()
        assert room is not None
        width = min(theme.px(300), room.width())
        self.setFixedWidth(width)
        layout = self.layout()
        assert layout is not None
        height = max(layout.totalHeightForWidth(width), self.minimumSizeHint().height())
        self.setFixedHeight(height)
        below = line.geometry().bottomLeft() + QPoint(0, 3)
        if below.y() + height > room.height():
            below = line.geometry().topLeft() - QPoint(0, height + 3)
        self.move(max(0, min(below.x(), room.width() - width)), below.y())

"""When next? One forgiving line of text with what it means beside it (ux.md 6.1)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.rules.due_text import Due
from leaddesk.rules.problem import Problem
from leaddesk.rules.working_days import IsHoliday
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.due_line import DueLine
from leaddesk.ui.parts.inputs import mark_invalid
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import relative_day, time_text, weekday_date_text, weekday_text
from leaddesk.ui.words.problems import problem_text


class DueField(QWidget):
    """`due()` is what the text says; the preset counts where nothing is typed."""

    edited = Signal()

    def __init__(self, today: date, preset: str = "") -> None:
        super().__init__()
        self.line = DueLine(translate("DueField", "Follow-up"), today)
        self._dress()
        theme.changed.connect(self._dress)
        self.preview = Label("", color="accent", wrap=True)
        self.use_next = Button(
            translate("DueField", "Use it"), "text", clicked=self._use_next_working_day
        )
        self.use_next.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.line)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.use_next)
        self.line.textChanged.connect(self._show)
        self.set_preset(preset)
        self.setFocusProxy(self.line)

    def _dress(self) -> None:
        self.line.setFixedWidth(theme.px(104))

    @property
    def today(self) -> date:
        return self.line.today

    @today.setter
    def today(self, today: date) -> None:
        self.line.today = today

    def set_preset(self, text: str) -> None:
        """The default shown in grey; it counts unless something else is typed."""
        self.line.setPlaceholderText(text)
        self._show()

    def text(self) -> str:
        return self.line.said()

    def set_text(self, text: str) -> None:
        self.line.setText(text)

    def due(self) -> Due | Problem | None:
        """What is meant; None where nothing is typed and nothing preset."""
        return self.line.due()

    def know_free_days(self, is_free: IsHoliday) -> None:
        """What is counted in days moves off these, and off weekends."""
        self.line.is_free = is_free
        self._show()

    def _show(self) -> None:
        found = self.due()
        mark_invalid(self.line, isinstance(found, Problem))
        self.preview.set_color("danger" if isinstance(found, Problem) else "accent")
        self.preview.setText(due_preview(found, self.today))
        self.use_next.setVisible(isinstance(found, Problem) and found.code == "due_past")
        self.edited.emit()

    def _use_next_working_day(self) -> None:
        """Instead of a day that has gone."""
        found = self.due()
        if isinstance(found, Problem) and found.code == "due_past":
            self.line.set_day(date.fromisoformat(found.args["next_working_day"]))
            self.line.setFocus()


def due_preview(found: Due | Problem | None, today: date) -> str:
    """ "→ Do., 27.11.2025, 10:00 (in 3 Tagen)", or why it can't be read."""
    if found is None:
        return ""
    if isinstance(found, Problem):
        return problem_text(found)
    if found.on is None:
        return translate("DueField", "no follow-up")
    text = weekday_date_text(found.on)
    if found.at is not None:
        text += f", {time_text(found.at)}"
    beside = relative_day(found.on, today)
    if found.shifted_from is not None:  # the day off that was counted to
        beside += f", {weekday_text(found.shifted_from)} → {weekday_text(found.on)}"
    return f"→ {text} ({beside})"

"""The line in which a day is typed: arrows step by days, pages by months, F4 opens a month."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from leaddesk.rules.date_words import add_months
from leaddesk.rules.due_text import Due, parse_due
from leaddesk.rules.problem import Problem
from leaddesk.rules.working_days import IsHoliday, never
from leaddesk.ui.parts.inputs import LineEdit
from leaddesk.ui.parts.month_view import MonthPopup, MonthView
from leaddesk.ui.words.formats import date_text, time_text

_DAYS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_MONTHS = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
_TODAY = (Qt.Key.Key_Period, Qt.Key.Key_Semicolon)


class DueLine(LineEdit):
    """What is not typed is the placeholder's. A step keeps the time that was typed."""

    def __init__(self, name: str, today: date, text: str = "") -> None:
        super().__init__(name, text)
        self.today = today
        self.is_free: IsHoliday = never

    def said(self) -> str:
        """What counts: the text, else what is preset."""
        return self.text().strip() or self.placeholderText()

    def due(self) -> Due | Problem | None:
        """What is meant; None where nothing is typed and nothing preset."""
        said = self.said()
        return parse_due(said, self.today, self.is_free) if said else None

    def set_day(self, day: date) -> None:
        """This day, as the language writes it, never one that has gone."""
        found = self.due()
        at = found.at if isinstance(found, Due) else None
        text = date_text(max(self.today, day))
        self.setText(f"{text} {time_text(at)}" if at is not None else text)
        self.textEdited.emit(self.text())

    def _day(self) -> date:
        found = self.due()
        return found.on if isinstance(found, Due) and found.on is not None else self.today

    def open_month(self) -> MonthPopup:
        """A day of it is taken over; left without one, the line stays as it is."""
        view = MonthView(self._day(), self.today, self.is_free)
        view.chosen.connect(self.set_day)
        popup = MonthPopup(view, self)
        popup.left.connect(self._come_back)
        return popup

    def _come_back(self) -> None:
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_F4 or (alt and key == Qt.Key.Key_Down):
            self.open_month()
        elif control and key in _TODAY:
            self.set_day(self.today)
        elif not control and not alt and key in _DAYS:
            self.set_day(self._day() + timedelta(days=_DAYS[key]))
        elif not control and not alt and key in _MONTHS:
            self.set_day(add_months(self._day(), _MONTHS[key]))
        else:
            super().keyPressEvent(event)

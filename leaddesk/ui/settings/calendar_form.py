"""The working calendar as a form: hours of each day, holidays, half days, closing days."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from leaddesk.rules.calendar_text import (
    closing_days_of,
    closing_days_text,
    half_days_of,
    half_days_text,
)
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.working_calendar import WorkCalendar, calendar_problems
from leaddesk.rules.working_time import WorkingHours, spans_of, spans_text
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit, NoteEdit
from leaddesk.ui.words import translate
from leaddesk.ui.words.working_calendar import COUNTRIES, STATES, WEEKDAYS


class CalendarForm(QWidget):
    """`show_calendar` fills it, `typed` reads it."""

    def __init__(self) -> None:
        super().__init__()
        self.days = [LineEdit(day.now(), placeholder="08:00-17:00") for day in WEEKDAYS]
        self.country = ComboBox(translate("Settings", "Public holidays of"))
        for key, words in COUNTRIES.items():
            self.country.addItem(words.now(), key)
        self.part = ComboBox(translate("Settings", "Federal state"))
        self.part.addItem(translate("Settings", "All (only common holidays)"), "")
        for key, name in sorted(STATES.items(), key=lambda item: item[1]):
            self.part.addItem(name, key)
        self.half_days = LineEdit(
            translate("Settings", "Half days, until when"), placeholder="24.12. 12:00"
        )
        closed = translate("Settings", "Closing days of the company")
        self.closed = NoteEdit(closed, least=1, most=4)
        self.zone = LineEdit(translate("Settings", "Time zone"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for place, (day, line) in enumerate(zip(WEEKDAYS, self.days, strict=True)):
            grid.addWidget(Field(day.now(), line), place // 3, place % 3)
        grid.addWidget(Field(translate("Settings", "Time zone"), self.zone), 2, 1)
        grid.addWidget(Field(translate("Settings", "Public holidays of"), self.country), 3, 0)
        grid.addWidget(Field(translate("Settings", "Federal state"), self.part), 3, 1)
        grid.addWidget(Field(translate("Settings", "Half days, until when"), self.half_days), 3, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(grid)
        layout.addWidget(
            Field(
                closed, self.closed,
                translate("Settings", "Days or spans: 15.05.2026, 27.12.2026-31.12.2026"),
            )
        )  # fmt: skip
        self.country.currentIndexChanged.connect(self._on_country)

    def show_calendar(self, calendar: WorkCalendar) -> None:
        for line, spans in zip(self.days, calendar.hours.week, strict=True):
            line.setText(spans_text(spans))
        self.country.choose(calendar.country)
        self.part.choose(calendar.part)
        self.half_days.setText(half_days_text(calendar.hours.half_days))
        self.closed.setPlainText(closing_days_text(calendar.hours.closed))
        self.zone.setText(calendar.hours.zone)
        self._on_country()

    def typed(self) -> WorkCalendar | tuple[Problem, ...]:
        """What stands in the form; the problems where that is no calendar."""
        try:
            hours = WorkingHours(
                tuple(spans_of(line.text()) for line in self.days),
                half_days_of(self.half_days.text()),
                closing_days_of(self.closed.toPlainText()),
                self.zone.text().strip(),
            )
        except Refused as refused:
            return refused.problems
        country = str(self.country.currentData())
        part = str(self.part.currentData() or "") if country == "DE" else ""
        calendar = WorkCalendar(hours, country, part)
        return calendar_problems(calendar) or calendar

    def _on_country(self) -> None:
        self.part.setEnabled(self.country.currentData() == "DE")

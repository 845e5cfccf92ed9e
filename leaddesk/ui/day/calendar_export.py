"""The follow-ups of a day's page as a calendar file, for the calendar that somebody has anyway."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.exchange.calendar_file import write_calendar
from leaddesk.queries.appointments import Appointment, appointments
from leaddesk.rules.problem import Problem
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.shell.folders import documents
from leaddesk.ui.words import translate
from leaddesk.ui.words.calendar_words import calendar_entries
from leaddesk.ui.words.problems import problem_text


class CalendarExport(QObject):
    """`whose` says whose day is shown (None: everybody's), `say` what came of it."""

    def __init__(
        self, desk: Desk, page: QWidget, whose: Callable[[], int | None],
        say: Callable[[str], object],
    ) -> None:  # fmt: skip
        super().__init__(page)
        self._desk, self._page, self._whose, self._say = desk, page, whose, say

    def command(self) -> Command:
        return Command(
            "calendar_file", lambda: translate("Day", "Follow-ups as a calendar file"),
            self.export, icon="calendar", menu="file",
            other_names="kalender|termine|ics|outlook|calendar",
        )  # fmt: skip

    def export(self) -> None:
        name = f"LeadDesk_{translate('Day', 'Follow-ups')}_{self._desk.today().isoformat()}.ics"
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, translate("Day", "Follow-ups as a calendar file"),
            str(documents() / name), "*.ics",
        )  # fmt: skip
        if chosen:
            asked = self._desk.ask(appointments, user_id=self._whose())
            asked.done(partial(self._write, Path(chosen))).failed(self._on_failed)

    def _write(self, path: Path, found: tuple[Appointment, ...]) -> None:
        entries = calendar_entries(found)
        self._desk.work(write_calendar, path=path, entries=entries, now=self._desk.now()).done(
            partial(self._on_written, path)
        ).failed(self._on_failed)

    def _on_written(self, path: Path, written: int | Problem) -> None:
        if isinstance(written, Problem):
            self._say(problem_text(written))
            return
        text = translate("Day", "%n appointment(s) written to {path}", "", written)
        self._say(text.replace("{path}", str(path)))

    def _on_failed(self, failure: Failure) -> None:
        self._say(problem_text(failure.problems[0]))

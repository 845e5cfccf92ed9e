"""What the figures warn of, above the day of managers and marketing: one at a time, and put off
until it gets worse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Signal

from leaddesk.desk import Desk, Failure
from leaddesk.operations.warnings import put_off_warning
from leaddesk.queries.measure_warnings import DueWarnings, due_warnings
from leaddesk.rules.roles import Right, may
from leaddesk.ui.parts.bars import Action, MessageBar
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.targets import PAGES, advice_text, warning_text

AGAIN = timedelta(minutes=10)
"""Figures of months do not change from minute to minute."""


class WarningBar(MessageBar):
    """Nothing is shown to anybody else."""

    query_wanted = Signal(str)
    view_wanted = Signal(str)

    def __init__(self, desk: Desk, say: Callable[[str, tuple[Action, ...]], object]) -> None:
        super().__init__(inset=True)
        self._desk, self._say = desk, say
        self._looked: datetime | None = None
        self.found = DueWarnings()
        self.closed.connect(self.put_off)

    def look(self) -> None:
        """Ask what is to be seen, unless that was done a moment ago."""
        now = self._desk.now()
        if self._looked is not None and now - self._looked < AGAIN:
            return
        self._looked = now
        self.look_again()

    def look_again(self) -> None:
        if not may(self._desk.own_role.now(), Right.CAMPAIGN) or self._desk.me is None:
            self.hide()
            return
        asked = self._desk.ask(due_warnings, user_id=self._desk.me, today=self._desk.today())
        asked.newest("due_warnings").done(self._show)

    def put_off(self) -> None:
        """It was seen; the next one comes."""
        if self.found.due:
            self._desk.run(
                put_off_warning, warned=self.found.due[0], standing=self.found.standing
            ).done(lambda _: self.look_again()).failed(self._on_failed)

    def _show(self, found: DueWarnings) -> None:
        self.found = found
        if not found.due:
            self.hide()
            return
        worst = found.due[0]
        said = f"{warning_text(worst)} {advice_text(worst)}"
        if len(found.due) > 1:
            more = number_text(len(found.due) - 1)
            said += " " + translate("Day", "+{count} more").format(count=more)
        name, page = PAGES[worst.what]
        self.show_message("warn", said, [
            (translate("Day", "Show leads"), lambda: self.query_wanted.emit(worst.query)),
            (name.now(), lambda: self.view_wanted.emit(page)),
        ])  # fmt: skip

    def _on_failed(self, failure: Failure) -> None:
        self._say(problem_text(failure.problems[0]), ())

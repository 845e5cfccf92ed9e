"""Looking through all leads on demand, and what the empty queue says about the last time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

from leaddesk.desk import Desk, Failure
from leaddesk.queries.duplicate_pairs import last_scan
from leaddesk.ui.duplicates.duplicates_view import DuplicatesView
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text, number_text
from leaddesk.ui.words.problems import problem_text

ScanNow: TypeAlias = Callable[[Callable[[Any], None], Callable[[Failure], None]], None]
"""Looks through all leads and keeps what it finds: given what is called then with the scan, or
with why not."""


class Scanning:
    """One scan at a time."""

    def __init__(self, desk: Desk, view: DuplicatesView, scan_now: ScanNow) -> None:
        self._desk, self._view, self._scan_now = desk, view, scan_now
        self.under_way = False
        view.scan_wanted.connect(self.go)

    def look(self) -> None:
        """Ask for the pairs, and when it was looked last."""
        self._view.look()
        self._desk.ask(last_scan).newest("last_scan").done(self._say)

    def go(self) -> None:
        if not self.under_way:
            self.under_way = True
            self._view.show_looking()
            self._scan_now(self._on_done, self._on_failed)

    def _on_done(self, found: Any) -> None:
        self.under_way = False
        said = translate("Duplicates", "{leads} leads, {pairs} pairs compared.").format(
            leads=number_text(found.leads), pairs=number_text(found.compared)
        )
        self._view.bar.show_message("ok", said)
        self.look()

    def _on_failed(self, failure: Failure) -> None:
        self.under_way = False
        self._view.bar.show_message("danger", problem_text(failure.problems[0]))
        self.look()

    def _say(self, day: date | None) -> None:
        if day is None:
            self._view.show_nothing(
                translate("Duplicates", "Not looked for duplicates yet."),
                translate(
                    "Duplicates", "LeadDesk does it once a day, or now. Nothing is ever merged by"
                    " itself."
                ),
            )  # fmt: skip
            return
        checked = translate("Duplicates", "Last check: {day}").format(day=date_text(day))
        self._view.show_nothing(translate("Duplicates", "No open duplicates."), checked)

"""Checking what is ready for the ERP, some leads at a time: thousands of them keep a thread busy,
and the window slow, no longer than somebody looks at the page."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.operations.hand_over import CheckedLead, LeadCut, hand_over_check

AT_ONCE = 500


class Checking(QObject):
    """`done` carries all checked leads; it does not come where the page is left before."""

    done = Signal(object)

    def __init__(self, desk: Desk, page: QWidget, which: str = "ho_check") -> None:
        """`which`: what is checked; several lists are, side by side."""
        super().__init__(page)
        self._which = which
        self._desk, self._page = desk, page
        self._found: list[CheckedLead] = []
        self._cuts: frozenset[LeadCut] = frozenset()

    def begin(
        self, lead_ids: tuple[int, ...], profile_key: str, cuts: Collection[LeadCut] = ()
    ) -> None:
        """Check these; what was being checked before is not wanted any more."""
        self._found, self._cuts = [], frozenset(cuts)
        self._ask(lead_ids, profile_key)

    def _ask(self, lead_ids: tuple[int, ...], profile_key: str) -> None:
        part, rest = lead_ids[:AT_ONCE], lead_ids[AT_ONCE:]

        def on_part(checked: tuple[CheckedLead, ...]) -> None:
            self._found += checked
            if not rest:
                self.done.emit(tuple(self._found))
            elif self._page.isVisible():
                self._ask(rest, profile_key)

        self._desk.ask(
            hand_over_check, lead_ids=part, profile_key=profile_key, cuts=self._cuts
        ).newest(self._which).done(on_part)

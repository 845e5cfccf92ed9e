"""Steps of nurturing tracks that are due, and A customers that wait for a yes."""

from __future__ import annotations

from PySide6.QtCore import Signal

from leaddesk.desk import Desk
from leaddesk.queries.nurturing import Due, due_count
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.words import translate


class TrackBar(MessageBar):
    """One bar for both; each opens its part of Nurturing."""

    view_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(inset=True)
        self._desk = desk

    def look(self, user_id: int | None) -> None:
        """Of this person (None: everybody)."""
        asked = self._desk.ask(due_count, user_id=user_id, today=self._desk.today())
        asked.newest("day_tracks").done(self._show)

    def _show(self, due: Due) -> None:
        said, part = [], "due"
        if due.waiting:
            part = "on"
            said.append(translate(
                "Day", "%n A customer(s) may be put on a track: yes or no?", "", due.waiting
            ))  # fmt: skip
        if due.mine:
            part = "due"
            said.insert(0, translate("Day", "%n step(s) of nurturing due.", "", due.mine))
        if not said:
            self.hide()
            return
        action = translate("Day", "Show")
        self.show_message(
            "info", " ".join(said), [(action, lambda: self.view_wanted.emit(f"nurturing/{part}"))],
            closable=False,
        )  # fmt: skip

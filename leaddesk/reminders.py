"""Looking for what somebody at this desk is to be reminded of, while the window is open."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from leaddesk.desk import Desk
from leaddesk.operations.reminders import mark_reminded, mark_told
from leaddesk.queries.breaches import BreachRow, untold_breaches
from leaddesk.queries.reminders import ReminderRow, reminders
from leaddesk.rules.changes import Changes

BEGIN_MS = 10_000
"""Not while the window still fills itself."""
LOOK_MS = 30_000
"""So late at most somebody is reminded."""


class Reminders(QObject):
    """`due` carries what somebody is to be reminded of, once of each: the store keeps what was
    told, so that neither another window nor a new start tells it again."""

    due = Signal(object)  # Sequence[ReminderRow]
    breached = Signal(object)
    """Sequence[BreachRow]: deadlines that somebody is to be told of, once of each as well."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._told: set[tuple[int, object]] = set()  # where nothing can be written
        self._breaches: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        desk.changed.connect(self._on_changed)

    def start(self) -> None:
        self._timer.start()
        QTimer.singleShot(BEGIN_MS, self, self.look)

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Whether anything is due by now that nobody has been reminded of."""
        me = self._desk.me
        if me is not None:
            asked = self._desk.ask(reminders, user_id=me, now=self._desk.now())
            asked.newest("reminders").done(self._on_due).failed(_leave)
            late = self._desk.ask(untold_breaches, user_id=me, now=self._desk.now())
            late.newest("breaches").done(self._on_breached).failed(_leave)

    def _on_due(self, found: Sequence[ReminderRow]) -> None:
        new = [row for row in found if (row.follow_up_id, row.moment) not in self._told]
        if not new:
            return
        told = [(row.follow_up_id, row.moment) for row in new]
        if self._desk.store.read_only:
            self._told.update(told)
            self.due.emit(tuple(new))
            return
        # Kept first, then told: another window of the same person may have looked just now.
        self._desk.run(mark_reminded, told=told).done(partial(self._tell_due, new)).failed(_leave)

    def _tell_due(self, rows: Sequence[ReminderRow], own: Collection[int]) -> None:
        if mine := tuple(row for row in rows if row.follow_up_id in own):
            self.due.emit(mine)

    def _on_breached(self, found: Sequence[BreachRow]) -> None:
        new = [row for row in found if row.breach_id not in self._breaches]
        me = self._desk.me
        if not new or me is None:
            return
        told = [row.breach_id for row in new]
        if self._desk.store.read_only:
            self._breaches.update(told)
            self.breached.emit(tuple(new))
            return
        kept = self._desk.run(mark_told, breaches=told, user_id=me)
        kept.done(partial(self._tell_breached, new)).failed(_leave)

    def _tell_breached(self, rows: Sequence[BreachRow], own: Collection[int]) -> None:
        if mine := tuple(row for row in rows if row.breach_id in own):
            self.breached.emit(mine)

    def _on_changed(self, changes: Changes) -> None:
        """Something was put off for a few minutes, is due at once, or is over."""
        if changes.tables & {"follow_up", "breach"} and self._timer.isActive():
            self.look()


def _leave(_failure: Any) -> None:
    """Nobody has asked for it; the next look tries again."""

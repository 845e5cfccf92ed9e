"""The list that is gone through: asked for once at the start, then only looked at for what is new.

What has become urgent is found after each step, and every minute, for time runs out and what was
put off comes back.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from leaddesk.desk import Desk
from leaddesk.queries.call_list import CallList, calls_of_leads
from leaddesk.rules.call_course import Course
from leaddesk.ui.shell.page import Calls
from leaddesk.ui.words import translate

CALM_MS = 250  # many steps in a row are looked at once
MINUTE_MS = 60_000


class CallsUnderWay(QObject):
    """`begun`: another list is here, with its title and how many it has where that is more than
    are gone through. `moved`: the course is another now."""

    begun = Signal(str, int)
    moved = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._calls: Calls | None = None
        self.course = Course(())
        self._names: dict[int, str] = {}
        self._calm, self._minute = QTimer(self), QTimer(self)
        self._calm.setSingleShot(True)
        for timer, every in ((self._calm, CALM_MS), (self._minute, MINUTE_MS)):
            timer.setInterval(every)
            timer.timeout.connect(self.look)
        desk.changed.connect(self._on_changed)
        self._minute.start()

    def start(self, calls: Calls) -> None:
        self._calls = calls
        asked = self._desk.ask(calls.query, now=self._desk.now(), **calls.which)
        asked.newest("calls").done(partial(self._on_list, calls))

    def start_again(self) -> None:
        """Once more through what was skipped."""
        ids = self.course.again().leads
        title = translate("Focus", "Skipped ones")
        self.start(Calls(title, calls_of_leads, {"lead_ids": ids}))

    def take(self, course: Course) -> None:
        """The course is this now."""
        self.course = course
        self.moved.emit()

    def finish(self) -> None:
        """Something came of it: on to the next."""
        self.take(self.course.finish())

    def note_saved(self, go_on: bool) -> None:
        """Saved to stay; whoever goes on has been taken on by now."""
        if not go_on:
            self.take(self.course.finished())

    def go_back(self) -> None:
        self.take(self.course.back())

    def take_new(self) -> None:
        """What has become urgent comes next."""
        self.take(self.course.take_new())

    def is_under_way(self) -> bool:
        """There is somebody left to call."""
        return self.course.current is not None

    def name(self, lead: int | None) -> str:
        return self._names.get(lead, "") if lead is not None else ""

    def look(self) -> None:
        """Is anything urgent by now that nobody has in the list?"""
        calls = self._calls
        if calls is not None and self.is_under_way():
            asked = self._desk.ask(calls.query, now=self._desk.now(), **calls.which)
            asked.newest("calls_new").done(partial(self._on_news, calls))

    def _on_list(self, calls: Calls, found: CallList) -> None:
        self._names = {one.lead_id: one.name for one in found.waiting}
        cut = found.total > len(found.waiting)
        self.course = Course(tuple(self._names))
        self.begun.emit(calls.title, found.total if cut else 0)
        self.moved.emit()

    def _on_news(self, calls: Calls, found: CallList) -> None:
        if calls is self._calls and self.is_under_way():
            self._names |= {one.lead_id: one.name for one in found.waiting}
            self.take(self.course.urgent(found.urgent))

    def _on_changed(self) -> None:
        if self._desk.inline:
            self.look()
        elif self.is_under_way():
            self._calm.start()

"""The end of the list: how much of it is done, when it goes on, and what was skipped."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.call_list import next_follow_up
from leaddesk.rules.call_course import Course
from leaddesk.ui.parts.bars import EmptyState
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text, time_text, weekday_date_text
from leaddesk.ui.words.keys import key_text


class CallsEnd(QWidget):
    """`again_wanted`: once more through those that were skipped."""

    left = Signal()
    again_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._course = Course(())
        self.state = EmptyState("circle-check")
        layout = QVBoxLayout(self)
        layout.addWidget(self.state)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_course(self, course: Course) -> None:
        self._course = course
        self._show(None)
        self._desk.ask(next_follow_up, user_id=self._desk.me, now=self._desk.now()).newest(
            "calls_end"
        ).done(self._show)

    def text(self) -> str:
        """What is said, in one piece."""
        return f"{self.state._title.text()} {self.state._text.text()}".strip()

    def _show(self, following: tuple[date, int | None] | None) -> None:
        back = Button(translate("Focus", "Back"), key=key_text("Esc"), clicked=self.left.emit)
        buttons = [back]
        skipped = len(self._course.skipped)
        if skipped:
            words = translate("Focus", "Go through the skipped ones (%n)", "", skipped)
            buttons.insert(0, Button(words, "pri", clicked=self.again_wanted.emit))
        self.setFocusProxy(buttons[0])
        self.setAccessibleName(end_text(self._course))
        self.state.show_state(end_text(self._course), following_text(following), buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def end_text(course: Course) -> str:
    """ "Alle 14 erledigt." """
    done, count = len(course.done), course.count
    if not count:
        return translate("Focus", "Nobody is to be called here.")
    if done >= count:
        return translate("Focus", "All %n done.", "", count)
    text = translate("Focus", "{done} of {count} done, {skipped} skipped.")
    return text.format(done=number_text(done), count=number_text(count),
                       skipped=number_text(count - done))  # fmt: skip


def following_text(following: tuple[date, int | None] | None) -> str:
    """ "Nächste Wiedervorlage: Di., 25.11.2025, 08:30." """
    if following is None:
        return translate("Focus", "No follow-up is planned for later.")
    on, minute = following
    when = weekday_date_text(on) + (f", {time_text(minute)}" if minute is not None else "")
    return translate("Focus", "Next follow-up: {when}.").format(when=when)

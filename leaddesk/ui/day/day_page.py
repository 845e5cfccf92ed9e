"""My Day: one list of what is due, the lead at the right. Its keys are those of the leads' list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.my_day import DayRow, Group, MyDay, my_day
from leaddesk.queries.users import UserRow, may_see_people, users
from leaddesk.rules.changes import Changes
from leaddesk.ui.day.calendar_export import CalendarExport
from leaddesk.ui.day.day_bars import DayBars
from leaddesk.ui.day.day_calls import calls_command, calls_of
from leaddesk.ui.day.day_head import ME, TEAM, DayHead
from leaddesk.ui.day.day_list import DayList
from leaddesk.ui.day.day_model import DayModel
from leaddesk.ui.day.nothing_left import NothingLeft
from leaddesk.ui.lead.layers import LAYERS
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.leads.lead_door import LeadDoor
from leaddesk.ui.leads.list_and_detail import ListAndDetail
from leaddesk.ui.leads.list_keys import bind_commands, bind_steps
from leaddesk.ui.parts.focus import has_focus_within, holds_focus
from leaddesk.ui.parts.news_bar import NewsBar
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.shell.page import Page

REST_MS = 60  # the lead waits so long for the cursor to rest
MINUTE_MS = 60_000  # what was put off comes back, and the day ends
CALM_MS = 150  # many steps in a row are looked at once


class DayPage(Page):
    """The cursor shows a lead; a command acts on the one shown. One that leaves the list gives way
    to who came after, unless it is being worked on."""

    key = "day"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.who = ME
        self.shown: DayRow | None = None
        self._left = False  # who is shown has left the list: the cursor is on who came after
        self._unfolded = False
        self._stale = True
        self._wanted = True  # by somebody here: the list may become another one
        self._build()
        self._wire()
        self._commands = (*self.door.commands(), *bind_steps(self, self.step))
        self.calendar = CalendarExport(desk, self, self.user_id, self.status_wanted.emit)
        bind_commands(self._commands, self.list, self.door.press)
        self.refresh = self.look

    def _build(self) -> None:
        self.head = DayHead()
        self.bars = DayBars(self.desk, self.toast_wanted.emit)
        self.model = DayModel()
        self.list = DayList(self.model)
        self.nothing = NothingLeft(lambda: self.view_wanted.emit("leads"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.nothing)
        self.side = QWidget(self)
        self.side.setProperty("surface", "panel")
        self.side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.side.setFocusProxy(self.list)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.bars)
        self.news = NewsBar(self.look)
        column.addWidget(self.stack, 1)
        column.addWidget(self.news)
        self.detail = QStackedWidget(self)
        self.detail.setProperty("surface", "panel")
        self.detail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.panes = ListAndDetail(self.side, self.detail, self)
        self.pane = LeadPane(self.desk, lambda: LAYERS, self.detail)
        self.pane.page.action_bar.beside_another = True
        self.shown_lead_id = lambda: self.pane.lead_id
        self.detail.addWidget(self.pane)
        self.door = LeadDoor(
            self.panes, self.detail, self.pane, None, self._settle, self.take_focus, self.key
        )
        self.door.show_one()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self._rest = _timer(self, REST_MS, self._show_current)
        self._calm = _timer(self, CALM_MS, self._ask_day)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._on_minute)

    def _wire(self) -> None:
        self.head.who_changed.connect(self.show_who)
        self.head.calls_wanted.connect(lambda: self.calls_wanted.emit(calls_of(self)))
        self.list.moved.connect(self._on_moved)
        self.list.entered.connect(self._on_entered)
        self.list.toggled.connect(self.toggle_coming)
        self.pane.next_wanted.connect(lambda: self.step(1))
        self.pane.previous_wanted.connect(lambda: self.step(-1))
        self.pane.toast_wanted.connect(self.toast_wanted)
        self.pane.query_wanted.connect(self.query_wanted)
        self.pane.view_wanted.connect(self.view_wanted)
        self.pane.hand_over_wanted.connect(self.hand_over_wanted)
        self.bars.warning.query_wanted.connect(self.query_wanted)
        self.bars.warning.view_wanted.connect(self.view_wanted)
        self.bars.tracks.view_wanted.connect(self.view_wanted)
        self.door.view_wanted.connect(self.view_wanted)
        self.door.said.connect(self.status_wanted)
        self.desk.changed.connect(self._on_changed)
        self.pane.installEventFilter(self)
        self._minute.start()

    def commands(self) -> Sequence[Command]:
        return (*self._commands, self.calendar.command(), calls_command(self))

    def subject(self) -> str:
        return self.door.subject()

    def stops(self) -> Sequence[QWidget]:
        return (self.list, self.pane)

    def activate(self) -> None:
        self.desk.ask(users).newest("day_people").done(self._on_people)
        self.look()
        self.take_focus()

    def take_focus(self) -> None:
        (self.list if self.panes.shows_list() else self.detail).setFocus()

    def user_id(self) -> int | None:
        """Whose day it is; None: everybody's."""
        if self.who == ME:
            return self.desk.me if self.desk.me is not None else 0
        return None if self.who == TEAM else self.who

    def show_who(self, who: int) -> None:
        self.who = who
        self.look()
        self.take_focus()

    def look(self) -> None:
        """Read the day anew; what is shown stays until then."""
        self._wanted = True
        if has_focus_within(self.news):
            self.list.setFocus()
        self._ask_day()

    def _ask_day(self) -> None:
        self._stale = False
        self.bars.look(self.user_id())
        self.desk.ask(
            my_day, user_id=self.user_id(), now=self.desk.now(), coming=self._unfolded
        ).newest("my_day").done(self._on_day)

    def toggle_coming(self) -> None:
        self._unfolded = not self._unfolded
        self.look()

    def step(self, by: int) -> None:
        """The next or previous lead, from wherever the focus is; it stays there, unless it would
        be lost."""
        place = self.list.place()
        after = self._left and by > 0
        self._left = False
        found = self.model.lead_from(place if after else place + by, by)
        if found is not None:
            self.list.go_to(found)
        self._show_current()
        if by > 0 and holds_focus(self) and not has_focus_within(self.pane):
            self.take_focus()

    def _on_people(self, people: tuple[UserRow, ...]) -> None:
        me = self.desk.me
        self.desk.ask(may_see_people, user_id=me).newest("day_may").done(
            lambda may: self.head.show_people(people if may else (), me)
        )

    def _on_day(self, found: MyDay) -> None:
        if not self._wanted and not self.model.stands(found, self._unfolded):
            self.news.tell()
            return
        self._wanted = False
        self.news.forget()
        place = self.list.place()
        row = self.model.row(place)
        folded = 0 <= place < len(self.model.entries) and row is None  # on what can be unfolded
        self.model.show_day(found, self.desk.today(), self._unfolded)
        self.head.show_counts(found.counts, self.desk.today())
        self.bars.overflow.show_overdue(found.counts.overdue, self.user_id())
        empty = not self.model.entries
        self.stack.setCurrentWidget(self.nothing if empty else self.list)
        if empty:
            self.nothing.show_next(found.counts, self.desk.today())
        heading = self.model.heading_of(Group.COMING) if folded else None
        if heading is not None:
            self.list.go_to(heading)
        else:
            self._keep_place(max(0, place), row)

    def _keep_place(self, place: int, was: DayRow | None) -> None:
        here = self.shown if self._left else was
        found = None
        if here is not None:
            found = self.model.place_of(here.lead_id, here.follow_up_id)
            found = self.model.place_of(here.lead_id) if found is None else found
        self._left = found is None and here is not None and self.pane.is_busy()
        if found is None:
            found = self.model.lead_from(min(place, len(self.model.entries) - 1))
        if found is not None:
            self.list.go_to(found)
        if not self._left:
            self._show_current()

    def _settle(self) -> None:
        """A lead's command acts on the lead that is shown: by now that of the cursor."""
        self._rest.stop()
        if not self._left:
            self._show_current()

    def _on_moved(self, _place: int) -> None:
        if self._left and self.pane.is_busy():
            return  # the list was read anew, nobody moved
        if self.desk.inline:
            self._show_current()
        else:
            self._rest.start()

    def _show_current(self) -> None:
        row = self.model.row(self.list.place())
        if row is None and self.model.entries and self.list.place() >= 0:
            return  # on a heading: the lead before it stays
        known = self.shown.lead_id if self.shown is not None else None
        self.shown = row
        if row is None or row.lead_id != known:
            self.pane.show_lead(row.lead_id if row is not None else None)
        after = self.model.row(self.list.place() + 1)
        self.pane.show_next((after.company or after.contact or "") if after else "")

    def _on_entered(self) -> None:
        self._show_current()
        self.door.enter()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.tables & _CONCERNS:
            return
        if changes.own or not self.model.entries:
            self._wanted = True
        else:
            self.news.take(changes)  # the row that is shown never moves by itself
        if not self.isVisible():
            self._stale = True
        elif self.desk.inline:
            self._ask_day()
        else:
            self._calm.start()

    def _on_minute(self) -> None:
        if self.isVisible():
            self._wanted = self._wanted or self.news.isHidden()
            self._ask_day()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the lead leads back to the list, the same row."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.door.leave()
            self.take_focus()
            return True
        return super().eventFilter(watched, event)


_CONCERNS = frozenset(
    ("follow_up", "lead", "touchpoint", "stage_move", "company", "contact", "app_user", "setting",
     "on_track")
)  # fmt: skip


def _timer(page: DayPage, after: int, call: object) -> QTimer:
    timer = QTimer(page)
    timer.setSingleShot(True)
    timer.setInterval(after)
    timer.timeout.connect(call)
    return timer

"""Focus mode: one lead after the other out of a list that stands still, by keys alone.

The lead is that of the lists' pane, with the call already open for its outcome; beside it stands
what to know before the call. Letters are commands until something is typed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.call_card import CallCard, call_card
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.rules.call_course import Course
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.focus.call_side import CallSide
from leaddesk.ui.focus.calls_end import CallsEnd
from leaddesk.ui.focus.calls_under_way import CallsUnderWay
from leaddesk.ui.focus.focus_commands import focus_commands
from leaddesk.ui.focus.focus_head import FocusHead
from leaddesk.ui.focus.focus_words import lost_text, passed_text
from leaddesk.ui.focus.outcome_watch import OutcomeWatch
from leaddesk.ui.lead.lead_commands import IN_FORM
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.lead.popovers import Layers
from leaddesk.ui.leads.list_keys import bind_commands
from leaddesk.ui.parts.bars import Action, MessageBar
from leaddesk.ui.parts.texts import hairline
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.shell.page import Calls, Page
from leaddesk.ui.words import translate


class FocusPage(Page):
    """`start` begins; `home` is the page to go back to."""

    key = "focus"

    def __init__(self, desk: Desk, layers: Callable[[], Layers]) -> None:
        super().__init__(desk)
        self.home = "leads"
        self._shown: int | None = None  # whose call was opened
        self._moving = False  # what is closed now is no end
        self._lost: int | None = None  # gone while it was shown: a key leads on
        self._build(layers)
        self._wire()
        self._commands = focus_commands(self)
        letters = [command for command in self.pane.commands() if command.key not in IN_FORM]
        press = partial(_press, self.status_wanted.emit)
        bind_commands(letters, self.pane.page.composer.form.outcomes, press)
        bind_commands(self._commands, self, press)

    def _build(self, layers: Callable[[], Layers]) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Focus", "Focus mode"))
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = FocusHead()
        self.bar = MessageBar(inset=True)
        self.watch = OutcomeWatch(self.desk, lambda: LeadPane(self.desk, layers, self))
        self.pane = self.watch.pane
        self.shown_lead_id = lambda: self.pane.lead_id
        self.side = CallSide()
        self.end = CallsEnd(self.desk)
        self.body = QWidget()
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pane, 11)
        row.addWidget(hairline(vertical=True))
        row.addWidget(self.side, 9)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.body)
        self.stack.addWidget(self.end)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(hairline())
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)
        self.calls = CallsUnderWay(self.desk, self)

    def _wire(self) -> None:
        pane = self.pane
        for signal, wanted in (
            (pane.toast_wanted, self.toast_wanted), (pane.query_wanted, self.query_wanted),
            (pane.view_wanted, self.view_wanted), (pane.hand_over_wanted, self.hand_over_wanted),
        ):  # fmt: skip
            signal.connect(wanted)
        self.head.left.connect(self.leave)
        self.head.skipped.connect(self.skip)
        self.head.new_wanted.connect(self.calls.take_new)
        self.end.left.connect(self.leave)
        self.end.again_wanted.connect(self.calls.start_again)
        pane.reader.read.connect(self._on_read)
        pane.reader.gone.connect(self._on_gone)
        pane.next_wanted.connect(self.calls.finish)
        pane.back_wanted.connect(self._on_back)
        pane.page.composer.closed.connect(self._on_closed)
        pane.page.composer.saved.connect(self.calls.note_saved)
        self.watch.finished.connect(self.calls.finish)
        self.calls.begun.connect(self._on_begun)
        self.calls.moved.connect(self._on_moved)
        for part in (pane, self):
            part.installEventFilter(self)

    @property
    def course(self) -> Course:
        return self.calls.course

    def commands(self) -> Sequence[Command]:
        return (*self._commands, *self.pane.commands())

    def subject(self) -> str:
        return self.pane.subject()

    def stops(self) -> Sequence[QWidget]:
        return (self.pane, self.end)

    def take_focus(self) -> None:
        """To where the outcome is given; to the buttons at the end."""
        if self.course.current is None:
            self.end.setFocus()
        elif self.pane.page.composer.lead_id is not None:
            self.pane.page.composer.form.focus_first()
        else:
            self.pane.setFocus()

    def activate(self) -> None:
        self.take_focus()

    def start(self, calls: Calls, home: str) -> None:
        """Go through these. What was typed for the lead before is kept as a draft."""
        self.home = home
        self.calls.start(calls)

    def skip(self) -> None:
        """Nothing now: on to the next; what was typed stays as a draft."""
        if self._lost is not None:
            self._go_on()
        else:
            self.calls.take(self.course.skip())

    def leave(self) -> None:
        """Back to where it began; it can be gone on with."""
        self.pane.forms.leave()
        self.view_wanted.emit(self.home)

    def _on_begun(self, title: str, of_more: int) -> None:
        self.head.show_title(title, of_more)
        self.bar.hide()
        self._shown = self._lost = None

    def _on_moved(self) -> None:
        """How far it is; another lead is shown where it is another one's turn."""
        self.head.show_course(self.course)
        self.side.show_next(self.calls.name(self.course.following))
        here = self.course.current
        if here is not None and here == self._shown:
            return
        self._shown = None
        if here is None:
            self.end.show_course(self.course)
        self.stack.setCurrentWidget(self.end if here is None else self.body)
        with self._under_way():
            self.pane.show_lead(here)
        if here is None and self.isVisible():
            self.end.setFocus()

    @contextmanager
    def _under_way(self) -> Iterator[None]:
        """What is closed meanwhile is closed for the next."""
        self._moving = True
        try:
            yield
        finally:
            self._moving = False

    def _on_read(self, detail: LeadDetail) -> None:
        if detail.lead_id != self.course.current:
            return
        self.side.show_lead(detail, self.pane.reader.segments)
        if self._shown == detail.lead_id:
            if detail.stage is Stage.EXCLUDED and not self.watch.own:
                self._tell_lost(detail.lead_id, deleted=False)
            self.watch.look_at(detail)
        elif detail.stage is Stage.EXCLUDED and detail.lead_id not in self.course.done:
            self._pass_over(detail.lead_id, deleted=False)
        else:
            self._open(detail)
        if detail.lead_id == self.course.current:  # nothing came of it just now
            which = {"lead_id": detail.lead_id, "me": self.desk.me, "now": self.desk.now()}
            self.desk.ask(call_card, **which).newest("call_card").done(self._on_card)

    def _open(self, detail: LeadDetail) -> None:
        """Everything is ready for the call, and for its outcome."""
        self._shown = detail.lead_id
        self.watch.begin(detail)
        if detail.stage is not Stage.EXCLUDED:
            self.pane.forms.compose(Kind.CALL)
        if self.isVisible() and not self.isAncestorOf(self.window().focusWidget() or self):
            return  # whoever is in the search or the palette stays there
        self.take_focus()

    def _on_card(self, card: CallCard) -> None:
        if card.lead_id == self.course.current:
            self.side.show_card(card, self.desk.today())
            self.watch.look_at_plan(card)

    def _on_gone(self) -> None:
        """Deleted by now: told; the one that is on the screen waits for a key, since somebody may
        be about to type."""
        lead = self.course.current
        if lead is not None and lead == self._shown:
            self._tell_lost(lead, deleted=True)
        elif lead is not None:
            self._pass_over(lead, deleted=True)

    def _pass_over(self, lead: int, *, deleted: bool) -> None:
        self.bar.show_message("info", passed_text(self.calls.name(lead), deleted=deleted))
        self.calls.take(self.course.lose(lead))

    def _tell_lost(self, lead: int, *, deleted: bool) -> None:
        go_on: Action = (translate("Focus", "Go on"), self._go_on)
        self._lost = lead
        with self._under_way():
            self.pane.forms.leave()
        text = lost_text(self.calls.name(lead), deleted=deleted)
        self.bar.show_message("warn", text, [go_on], closable=False)
        if self.isVisible():
            self.setFocus()  # what is typed on goes nowhere

    def _go_on(self) -> None:
        """On from the one that is gone."""
        lost, self._lost = self._lost, None
        self.bar.hide()
        if lost is not None:
            self.calls.take(self.course.lose(lost))

    def _on_closed(self) -> None:
        """Esc in the call; another lead, one that is gone, a draft thrown away close it too."""
        if not self._moving and self.pane.lead_id is not None and not self.watch.took_closing():
            self.leave()

    def _on_back(self) -> None:
        """Esc beside the call leads back into it, then out."""
        composer = self.pane.page.composer
        if composer.lead_id is not None and not composer.isAncestorOf(
            self.window().focusWidget() or self
        ):
            self.pane.page.back_to_form()
            self.take_focus()
        else:
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc where nobody takes it; Enter where the one that is shown is gone."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._on_back()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._lost is not None:
                self._go_on()
                return True
        return super().eventFilter(watched, event)


def _press(say: Callable[[str], object], command: Command) -> None:
    """By its key: why nothing happens is said."""
    why_not = command.why_not()
    if why_not:
        say(why_not)
    else:
        command.run()

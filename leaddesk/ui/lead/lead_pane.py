"""The detail pane of one lead: head, actions, composer, tabs; the visit report over all of it.

Everything is shown in the same order for every lead. What concerns more than this lead it asks for
by a signal.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.follow_ups import finish_follow_up
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.lead.contacts_view import dial
from leaddesk.ui.lead.detail_page import DetailPage
from leaddesk.ui.lead.drafts import drafts_of
from leaddesk.ui.lead.empty_pane import EmptyPane
from leaddesk.ui.lead.further_commands import LOG_AS, further_commands
from leaddesk.ui.lead.lead_commands import IN_FORM, OPENING, PAPERS, lead_commands
from leaddesk.ui.lead.lead_forms import LeadForms
from leaddesk.ui.lead.lead_reader import LeadReader
from leaddesk.ui.lead.lead_words import lead_name, phone_of
from leaddesk.ui.lead.popovers import POPOVERS, Layers, Popovers
from leaddesk.ui.lead.visit_report import VisitReport
from leaddesk.ui.lead.why_not import why_not
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


class LeadPane(QWidget):
    """`show_lead` and `run_command` are what the list needs; `lead_id` is what is shown."""

    next_wanted = Signal()
    """What was being done here is saved: on to the next lead."""
    previous_wanted = Signal()
    back_wanted = Signal()
    """Esc in a part where nothing is typed."""
    toast_wanted = Signal(str, object)
    query_wanted = Signal(str)
    view_wanted = Signal(str)
    hand_over_wanted = Signal(object)
    """The ids of the leads: this one."""
    drafts_changed = Signal()
    opening = Signal()
    """A form, a layer or an editor is about to be opened: the pane is to be seen."""
    ended = Signal(bool)
    """One of them is closed; whether the focus was in it."""

    def __init__(
        self, desk: Desk, layers: Callable[[], Layers], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.drafts = drafts_of(desk)
        self.reader = LeadReader(desk, self)
        self.popovers = Popovers(desk, self.drafts, layers)
        self._pending = ""
        self._why_not = partial(why_not, self)
        self._commands = (
            *lead_commands(self.run_command, self._why_not),
            *further_commands(self, self._why_not),
        )
        self._build()
        self._wire()

    def _build(self) -> None:
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("Lead", "Lead"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.empty = EmptyPane()
        by_key = {command.key: command for command in self._commands}
        # Each is made within the next: what is put into something else later is styled anew.
        self.stack = QStackedWidget(self)
        self.page = DetailPage(self.desk, self.drafts, by_key, self.run_command, self.stack)
        self.visit = VisitReport(self.desk, self.drafts, self.stack)
        for page in (self.empty, self.page, self.visit):
            self.stack.addWidget(page)
        self.forms = LeadForms(self.reader, self.page, self.visit, self.stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _wire(self) -> None:
        page = self.page
        page.head.stage_picked.connect(lambda stage: self.open_popover("stage", stage))
        page.timeline.opened.connect(
            lambda entry: self.popovers.open_entry(page.tabs, self.lead_id, entry)
        )
        page.timeline.merge_opened.connect(lambda merge: self.open_popover("split", merge))
        page.head.score_asked.connect(lambda: self.run_command("why_score"))
        self.forms.next_wanted.connect(self.next_wanted)
        self.forms.closed.connect(self.drafts_changed)
        self.forms.ended.connect(self.ended)
        self.popovers.said.connect(lambda text: self.toast_wanted.emit(text, ()))
        self.popovers.closed.connect(lambda: self.ended.emit(False))
        self.popovers.filled.connect(page.action_bar.show_layer)
        self.popovers.entry_wanted.connect(page.timeline.opened)
        self.popovers.place_wanted.connect(page.enter)
        self.popovers.view_wanted.connect(self.view_wanted)
        page.checklist.left.connect(self.back_wanted)
        page.contacts.editing.connect(partial(self._on_editing, page.contacts.add_button))
        for row in page.master.rows.values():
            row.editing.connect(partial(self._on_editing, row.shown))
        self.visit.toast_wanted.connect(self.toast_wanted)
        self.visit.query_wanted.connect(self.query_wanted)
        self.reader.read.connect(self._on_read)
        self.reader.gone.connect(self._on_gone)
        self.reader.history_touched.connect(page.timeline.show_lead)
        theme.changed.connect(self._on_theme)
        for part in page.read_only_parts():
            for command in self._commands:
                if command.key not in IN_FORM and (command.menu or command.keys_now()):
                    page.add_key(part, command.key, partial(self.run_command, command.key))

    def commands(self) -> Sequence[Command]:
        """For menus, palette and key sheet; the list makes the same keys work on itself."""
        return self._commands

    @property
    def lead_id(self) -> int | None:
        """The lead that is shown or on its way."""
        return self.reader.lead_id

    def show_lead(self, lead_id: int | None) -> None:
        """Show this lead; what was typed for the one before is kept as a draft or saved."""
        if lead_id != self.lead_id:
            self.forms.leave()
            self.popovers.leave()
        self._pending = ""
        self.reader.show_lead(lead_id)
        if lead_id is None:
            self.empty.show_hint()
            self.stack.setCurrentWidget(self.empty)

    def subject(self) -> str:
        """Whose lead is shown; "" while none is."""
        detail = self.reader.current()
        return lead_name(detail) if detail is not None else ""

    def is_busy(self) -> bool:
        """Something is being typed or chosen here."""
        page = self.page
        editing = page.master.is_editing() or not page.contacts.new.isHidden()
        return self.forms.is_open() or editing or self.popovers.current is not None

    def show_next(self, name: str) -> None:
        """Who comes after this lead, for the composer to say."""
        self.page.composer.show_next(name)

    def run_command(self, key: str) -> None:
        """Do what the command of this key does to the lead shown."""
        if self.lead_id is None or self._why_not(key):
            return
        if self.reader.current() is None:
            self._pending = key  # the list was faster than the store
            return
        if key.startswith(LOG_AS):
            self.compose(Kind(key.removeprefix(LOG_AS)))
            return
        if key in OPENING:
            self.opening.emit()
        runs: dict[str, Callable[[], object]] = {
            "log_call": lambda: self.forms.compose(Kind.CALL),
            "log_mail": lambda: self.forms.compose(Kind.EMAIL),
            "log_note": lambda: self.forms.compose(Kind.NOTE),
            "log_service": lambda: self.forms.compose(Kind.SERVICE_CALL),
            "visit": self.forms.open_visit,
            **{name: self._opener(name) for name in POPOVERS},
            "edit_field": self.page.edit_field,
            "qualify": self.page.open_checklist,
            "add_contact": self.page.add_contact,
            "accept": lambda: self.page.decision.accept(self.toast_wanted.emit, self.popovers.show),
            "resume": self.page.decision.resume,
            "withdraw": lambda: self.page.decision.withdraw(self.toast_wanted.emit),
            "accept_suggestion": self.page.placing.accept,
            "refuse_suggestion": self.page.placing.refuse,
            "reopen": lambda: self.open_popover("stage", Stage.WARM),
            "reject": lambda: self.page.decision.reject(self.popovers.show),
            "hand_over": lambda: self.hand_over_wanted.emit((self.lead_id,)),
            **{key: partial(self._show_paper, key) for key in PAPERS},
            "finish": self._finish,
            "dial": self._dial,
            "copy_phone": lambda: QGuiApplication.clipboard().setText(self.phone()),
            "next_tab": lambda: self.page.tabs.step(1),
            "previous_tab": lambda: self.page.tabs.step(-1),
            "save_next": lambda: self.forms.save(True),
            "save_stay": lambda: self.forms.save(False),
        }
        further = {command.key: command.run for command in self._commands if key not in runs}
        (runs.get(key) or further[key])()

    def _show_paper(self, key: str) -> None:
        self.popovers.show_paper(key, self.lead_id, self.window())

    def compose(self, kind: Kind) -> None:
        """Log a contact of this kind."""
        self.opening.emit()
        self.forms.compose(kind)

    def _opener(self, name: str) -> Callable[[], None]:
        return lambda: self.open_popover(name)

    def open_popover(self, name: str, preset: int | None = None) -> None:
        detail = self.reader.current()
        if detail is not None:
            self.popovers.open(name, self.page.anchor(name), detail, self.reader.segments, preset)

    def _on_read(self, detail: LeadDetail) -> None:
        self.page.show_detail(detail, self.reader.segments)
        if self.stack.currentWidget() is self.empty:
            self.stack.setCurrentWidget(self.page)
        pending, self._pending = self._pending, ""
        if pending:
            self.run_command(pending)

    def _on_editing(self, after: QWidget, on: bool) -> None:
        """`after` is given the focus of an editor that is closed with it."""
        if not on:
            self.ended.emit(after.hasFocus())

    def _on_theme(self) -> None:
        """Icons that were drawn already are drawn anew."""
        detail = self.reader.current()
        if detail is not None:
            self.page.contacts.show_people(detail)
            self.page.show_detail(detail, self.reader.segments)

    def _on_gone(self) -> None:
        """Somebody removed it."""
        self.forms.leave()
        self.popovers.leave()
        self.empty.show_hint(translate("Lead", "This lead is not there any more."))
        self.stack.setCurrentWidget(self.empty)

    def _finish(self) -> None:
        text = translate("Lead", "Follow-up of {name} is done.").format(name=self.subject())
        self.desk.run(finish_follow_up, lead_id=self.lead_id).done(
            lambda _: self.toast_wanted.emit(text, ())
        ).failed(self._on_failed)

    def _dial(self) -> None:
        dial(self.phone())
        self.forms.compose(Kind.CALL)
        self.page.composer.start_timer()

    def phone(self) -> str:
        detail = self.reader.current()
        return phone_of(detail.values) if detail is not None else ""

    def _home(self) -> QWidget:
        """Where the focus belongs when the pane is given it."""
        if self.stack.currentWidget() is self.visit:
            return self.visit.form.tiles
        if self.page.composer.lead_id is not None:
            return self.page.composer.form.note
        if self.page.timeline.isVisible() and self.page.timeline.model.rowCount():
            return self.page.timeline.list
        return self.page.tabs

    def _on_failed(self, failure: Failure) -> None:
        self.page.say(problem_text(failure.problems[0]))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._home().setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

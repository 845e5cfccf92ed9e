"""The detail pane of one lead: head, actions, composer, tabs; the visit report over all of it.

Everything is shown in the same order for every lead. What concerns more than this lead it asks for
by a signal.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.stages import move_stage
from leaddesk.queries.lead_detail import LeadDetail, lead_detail
from leaddesk.queries.segments import SegmentRow, segments
from leaddesk.rules.changes import Changes
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.lead.detail_page import DetailPage
from leaddesk.ui.lead.drafts import Drafts
from leaddesk.ui.lead.empty_pane import EmptyPane
from leaddesk.ui.lead.lead_commands import IN_FORM, lead_commands
from leaddesk.ui.lead.lead_words import exclusion_text
from leaddesk.ui.lead.popovers import POPOVERS, Popovers
from leaddesk.ui.lead.visit_report import VisitReport
from leaddesk.ui.shell.actions import Command
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
    drafts_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.drafts = Drafts(desk)
        self.lead_id: int | None = None
        self.detail: LeadDetail | None = None
        self.popovers = Popovers(desk)
        self._segments: tuple[SegmentRow, ...] = ()
        self._pending = ""
        self._before: QWidget | None = None
        self._commands = lead_commands(self.run_command, self._why_not)
        self._build()
        self._wire()
        self._ask_segments()

    def _build(self) -> None:
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("Lead", "Lead"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.empty = EmptyPane()
        by_key = {command.key: command for command in self._commands}
        self.page = DetailPage(self.desk, self.drafts, by_key, self.run_command)
        self.visit = VisitReport(self.desk, self.drafts)
        self.stack = QStackedWidget()
        for page in (self.empty, self.page, self.visit):
            self.stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _wire(self) -> None:
        page = self.page
        page.head.stage_picked.connect(lambda stage: self._open_popover("stage", stage))
        page.head.score_asked.connect(lambda: self.run_command("why_score"))
        page.composer.saved.connect(self._on_saved)
        page.composer.closed.connect(self._on_form_closed)
        self.visit.closed.connect(self._on_visit_closed)
        self.visit.toast_wanted.connect(self.toast_wanted)
        self.visit.query_wanted.connect(self.query_wanted)
        self.desk.changed.connect(self._on_changed)
        for part in page.read_only_parts():
            for command in self._commands:
                if command.shortcut and command.key not in IN_FORM:
                    page.add_key(part, command.shortcut, self._runner(command.key))

    def commands(self) -> Sequence[Command]:
        """For menus, palette and key sheet; the list makes the same keys work on itself."""
        return self._commands

    def show_lead(self, lead_id: int | None) -> None:
        """Show this lead; what was typed for the one before is kept as a draft or saved."""
        if lead_id != self.lead_id:
            self._leave_forms()
        self.lead_id = lead_id
        self._pending = ""
        if lead_id is None:
            self.detail = None
            self.empty.show_hint()
            self.stack.setCurrentWidget(self.empty)
            return
        self._ask_detail()
        self._ask_timeline()

    def show_next(self, name: str) -> None:
        """Who comes after this lead, for the composer to say."""
        self.page.composer.show_next(name)

    def run_command(self, key: str) -> None:
        """Do what the command of this key does to the lead shown."""
        if self.lead_id is None or self._why_not(key):
            return
        if self.detail is None or self.detail.lead_id != self.lead_id:
            self._pending = key  # the list was faster than the store
            return
        runs: dict[str, Callable[[], object]] = {
            "log_call": lambda: self._compose(Kind.CALL),
            "log_mail": lambda: self._compose(Kind.EMAIL),
            "log_note": lambda: self._compose(Kind.NOTE),
            "visit": self._open_visit,
            **{name: self._opener(name) for name in POPOVERS},
            "edit_field": self.page.edit_field,
            "add_contact": self.page.add_contact,
            "hand_to_sales": self._hand_to_sales,
            "next_tab": lambda: self.page.tabs.step(1),
            "previous_tab": lambda: self.page.tabs.step(-1),
            "save_next": lambda: self._save(True),
            "save_stay": lambda: self._save(False),
        }
        runs[key]()

    def _runner(self, key: str) -> Callable[[], None]:
        return lambda: self.run_command(key)

    def _why_not(self, key: str) -> str:
        if self.lead_id is None:
            return translate("Lead", "No lead is chosen")
        detail = self.detail
        known = detail is not None and detail.lead_id == self.lead_id
        if detail is None or not known:
            return ""
        if key in ("log_call", "log_mail"):
            return exclusion_text(detail)
        if key == "hand_to_sales" and not detail.offered:
            return translate("Lead", "The threshold is not reached, or sales has the lead already")
        if key in IN_FORM and not self._form_open():
            return translate("Lead", "Nothing is being logged")
        return ""

    def _opener(self, name: str) -> Callable[[], None]:
        return lambda: self._open_popover(name)

    def _open_popover(self, name: str, preset: Stage | None = None) -> None:
        detail = self.detail
        if detail is not None and detail.lead_id == self.lead_id:
            self.popovers.open(name, self.page.anchor(name), detail, self._segments, preset)

    def _form_open(self) -> bool:
        return self.page.composer.lead_id is not None or self.visit.lead_id is not None

    def _save(self, go_on: bool) -> None:
        if self.visit.lead_id is not None:
            self.visit.save()
        else:
            self.page.composer.save(go_on)

    def _ask_segments(self) -> None:
        self.desk.ask(segments, now=self.desk.now()).newest("lead_segments").done(self._on_segments)

    def _ask_detail(self) -> None:
        lead_id = self.lead_id
        self.desk.ask(lead_detail, lead_id=lead_id).newest("lead_detail").done(
            lambda detail: self._on_detail(lead_id, detail)
        )

    def _ask_timeline(self) -> None:
        if self.lead_id is not None:
            self.page.timeline.show_lead(self.lead_id)

    def _on_segments(self, rows: tuple[SegmentRow, ...]) -> None:
        self._segments = rows
        if self.detail is not None:
            self.page.show_detail(self.detail, rows)

    def _on_detail(self, lead_id: int | None, detail: LeadDetail | None) -> None:
        if lead_id != self.lead_id:
            return
        if detail is None:
            self.lead_id = self.detail = None
            text = translate("Lead", "This lead is not there any more.")
            self.empty.show_hint(text)
            self.stack.setCurrentWidget(self.empty)
            return
        self.detail = detail
        self.page.show_detail(detail, self._segments)
        if self.stack.currentWidget() is self.empty:
            self.stack.setCurrentWidget(self.page)
        pending, self._pending = self._pending, ""
        if pending:
            self.run_command(pending)

    def _on_changed(self, changes: Changes) -> None:
        if "segment" in changes.tables:
            self._ask_segments()
        if self.lead_id is not None and changes.touches(self.lead_id):
            self._ask_detail()
            self._ask_timeline()

    def _compose(self, kind: Kind) -> None:
        assert self.detail is not None
        self._remember_focus()
        self.stack.setCurrentWidget(self.page)
        self.page.compose(kind, self.detail, self._segments)

    def _open_visit(self) -> None:
        assert self.detail is not None
        self._remember_focus()
        self.page.composer.close_keeping()
        self.stack.setCurrentWidget(self.visit)
        self.visit.open(self.detail, self._segments)

    def _leave_forms(self) -> None:
        """Another lead comes: drafts are kept, an edited field is saved."""
        self.page.leave_forms()
        if self.visit.lead_id is not None:
            self.visit.close_keeping()
        self.popovers.leave()

    def _remember_focus(self) -> None:
        if not self._form_open():
            self._before = QApplication.focusWidget()

    def _give_focus_back(self) -> None:
        before, self._before = self._before, None
        with suppress(RuntimeError):  # it may be gone by now
            if before is not None and before.isVisible():
                before.setFocus()
                return
        self.page.tabs.setFocus()

    def _on_saved(self, go_on: bool) -> None:
        self._on_form_closed()
        if go_on:
            self.next_wanted.emit()

    def _on_form_closed(self) -> None:
        self.page.show_forms_state(self.detail)
        self._give_focus_back()
        self.drafts_changed.emit()

    def _on_visit_closed(self) -> None:
        self.stack.setCurrentWidget(self.page if self.lead_id is not None else self.empty)
        self._on_form_closed()

    def _hand_to_sales(self) -> None:
        self.desk.run(move_stage, lead_ids=[self.lead_id], to=Stage.MQL).failed(self._on_failed)

    def _home(self) -> QWidget:
        """Where the focus belongs when the pane is given it."""
        if self.stack.currentWidget() is self.visit:
            return self.visit.form.tiles
        if self.page.composer.lead_id is not None:
            return self.page.composer.note
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

"""Hand-over to the ERP: what is ready, what is incomplete, what waits for its number.

Check -> preview -> file -> done: four clicks from the navigation. The page shows one of its parts
at a time; the steps of writing are in `preview_panel.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from leaddesk.desk import Desk
from leaddesk.operations.hand_over import CheckedLead
from leaddesk.queries.erp_changes import ChangedLead, changed_since_sent
from leaddesk.queries.hand_over import (
    BatchInfo,
    batches,
    candidates,
    waiting_for_number,
)  # fmt: skip
from leaddesk.rules.changes import Changes
from leaddesk.rules.roles import Right
from leaddesk.ui.hand_over.answer_panel import AnswerPanel
from leaddesk.ui.hand_over.answers import Answers
from leaddesk.ui.hand_over.checking import Checking
from leaddesk.ui.hand_over.lists_panel import ListsPanel
from leaddesk.ui.hand_over.notices import early_text, left_out_text
from leaddesk.ui.hand_over.page_head import PageHead
from leaddesk.ui.hand_over.preview_panel import PreviewPanel
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.shell.page import Page
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.rights import why_not_allowed


class HandOverPage(Page):
    """`open_file` takes the ERP's answer; `show_leads` what another page wants handed over."""

    key = "hand_over"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setProperty("surface", "bg")
        self._ids: tuple[int, ...] | None = None
        self._asked_for = False
        self._left_out = 0
        self._checked: tuple[CheckedLead, ...] = ()
        self._changed: tuple[ChangedLead, ...] = ()
        self._checking = Checking(desk, self)
        self._unsent: BatchInfo | None = None
        self._build()
        self._wire()

    def _build(self) -> None:
        self.head = PageHead(self.desk)
        self.profile, self.main, self.take_back = (
            self.head.profile, self.head.main, self.head.take_back,
        )  # fmt: skip
        self._bar = MessageBar()
        self.lists = ListsPanel(self.desk)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.lists)
        self.answers = Answers(self.desk, self.stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(self.head)
        layout.addWidget(self._bar)
        layout.addWidget(self.stack, 1)

    def _wire(self) -> None:
        self._checking.done.connect(self._show_checked)
        self.main.clicked.connect(self.preview)
        self.take_back.clicked.connect(lambda: self.answers.choose(self.head.folder))
        self.head.paste.clicked.connect(self.answers.paste)
        self.answers.wanted.connect(lambda: self.view_wanted.emit("hand_over"))
        self.answers.shown.connect(self.main.hide)
        self.answers.left.connect(self._back)
        self.answers.taken.connect(self.status_wanted)
        self.profile.chosen.connect(self._on_profile)
        self.profile.loaded.connect(self._caption)
        self.profile.failed.connect(
            lambda problem: self._bar.show_message("danger", problem_text(problem))
        )
        self.lists.tabs.changed.connect(lambda _: self._caption())
        self.lists.incomplete.cut_agreed.connect(self.look)
        self.lists.changed.checked.connect(self._caption)
        self.lists.batches.correction_wanted.connect(self._correct)
        self.lists.batches.given_wanted.connect(self.answers.take_given)
        self.lists.repeat_wanted.connect(self._repeat)
        self.lists.lead_wanted.connect(self.lead_wanted)
        self.desk.changed.connect(self._on_changed)

    @cached_property
    def preview_panel(self) -> PreviewPanel:
        """Made when it is first wanted: all three parts at once held the window up for 50 ms."""
        panel = PreviewPanel(self.desk)
        panel.left.connect(self._back)
        panel.written.connect(self.status_wanted)
        self.stack.addWidget(panel)
        return panel

    def commands(self) -> Sequence[Command]:
        return [
            Command(
                "take_answer", lambda: translate("HandOver", "Take back customer numbers"),
                lambda: self.answers.choose(self.head.folder), icon="download", menu="tools",
                other_names="erp answer|kundennummern zurückspielen",
                why_not=lambda: why_not_allowed(self.desk, Right.HAND_OVER),
            ),
            Command(
                "paste_numbers", lambda: translate("HandOver", "Paste customer numbers"),
                self.answers.paste, menu="tools",
                other_names="kundennummern einfügen|erp numbers",
                why_not=lambda: why_not_allowed(self.desk, Right.HAND_OVER),
            ),
        ]  # fmt: skip

    def activate(self) -> None:
        self._ids = None
        part = self.stack.currentWidget()
        if isinstance(part, PreviewPanel | AnswerPanel) and part.is_done():
            self._show_lists()
        self.look()
        self.take_focus()

    def take_focus(self) -> None:
        part = self.stack.currentWidget()
        if isinstance(part, PreviewPanel | AnswerPanel):
            part.take_focus()
        else:
            (self.main if self.main.isEnabled() else self.lists.tabs).setFocus()

    def show_leads(self, lead_ids: Sequence[int]) -> None:
        """Hand these leads over instead of all that are won; early ones get a word of warning."""
        self._ids = tuple(lead_ids)
        self._asked_for, self._checked = True, ()  # nothing else is handed over until they are read
        self._show_lists()
        self.look()
        self.take_focus()

    def open_file(self, path: Path) -> None:
        """The ERP's answer."""
        self.answers.open_file(path)

    def look(self) -> None:
        """Everything anew: what is ready, what waits, which batches there are."""
        desk = self.desk
        desk.ask(candidates, lead_ids=self._ids).newest("ho_candidates").done(self._check)
        desk.ask(waiting_for_number).newest("ho_waiting").done(self.lists.show_waiting)
        desk.ask(batches).newest("ho_batches").done(self._show_batches)
        desk.ask(changed_since_sent).newest("ho_changed").done(self._show_changed)
        self.profile.look()

    def _check(self, ids: tuple[int, ...]) -> None:
        self._left_out = 0 if self._ids is None else len(set(self._ids)) - len(ids)
        self._checking.begin(ids, self.profile.key(), self.lists.incomplete.cuts)

    def _show_checked(self, checked: tuple[CheckedLead, ...]) -> None:
        self._checked = checked
        whole = [lead for lead in checked if lead.complete]
        self.lists.show_checked(checked)
        if self._asked_for:  # by name: they are shown, with what is missing if that is all
            self._asked_for = False
            self.lists.tabs.choose("ready" if whole or not checked else "incomplete")
        self._caption()

    def _caption(self) -> None:
        """What the button would do in the tab that is looked at, and whether it can."""
        changed = self.lists.tabs.current() == "changed"
        count = len(self._ready_ids())
        self.main.set_caption(
            translate("HandOver", "Hand over %n change(s)", "", count)
            if changed
            else translate("HandOver", "Check and hand over %n lead(s)", "", count)
        )
        focused = self.main.hasFocus() or self.lists.tabs.hasFocus()
        why = why_not_allowed(self.desk, Right.HAND_OVER)
        self.head.say_why_not(why)
        possible = bool(count) and not why and self.profile.problem() is None
        if self.main.isEnabled() != possible:
            self.main.setEnabled(possible)
            if focused:
                self.take_focus()
        self._warn()

    def _ready_ids(self) -> list[int]:
        if self.lists.tabs.current() == "changed":
            return self.lists.changed.ready_ids()
        return [lead.lead_id for lead in self._checked if lead.complete]

    def _show_changed(self, found: tuple[ChangedLead, ...]) -> None:
        self._changed = found
        self.lists.show_changed(found, self.profile.key())
        self._caption()

    def _show_batches(self, found: tuple[BatchInfo, ...]) -> None:
        self.lists.show_batches(found)
        self._unsent = next((batch for batch in found if batch.state == "prepared"), None)
        self._warn()

    def _warn(self) -> None:
        """The one thing that should be known before handing over; nothing if there is none."""
        if why := why_not_allowed(self.desk, Right.HAND_OVER):
            self._bar.show_message("info", why, closable=False)
            return
        if (problem := self.profile.problem()) is not None:
            settings = translate("HandOver", "Settings …")
            actions = [(settings, self.profile.open_settings)]
            self._bar.show_message("warn", problem_text(problem), actions, closable=False)
            return
        unsent = self._unsent
        early = sum(lead.early for lead in self._checked if lead.complete)
        if unsent is not None and not isinstance(self.stack.currentWidget(), PreviewPanel):
            text = translate(
                "HandOver", "Hand-over {number} was prepared, its file perhaps not written."
            )
            again = translate("HandOver", "Write the file")
            self._bar.show_message(
                "warn", text.format(number=f"{unsent.number:03d}"),
                [(again, lambda: self._repeat(unsent.batch_id))],
            )  # fmt: skip
        elif early or self._left_out:
            said = [early_text(early)] if early else []
            said += [left_out_text(self._left_out)] if self._left_out else []
            self._bar.show_message("warn", " ".join(said))
        else:
            self._bar.hide()

    def preview(self) -> None:
        """The sheet as it will be written."""
        ids = self._ready_ids()
        if ids:
            self._draft(ids, again=self.lists.tabs.current() == "changed")

    def _draft(self, ids: Sequence[int], *, again: bool, corrects: int | None = None) -> None:
        self.stack.setCurrentWidget(self.preview_panel)
        self.main.hide()
        self.preview_panel.show_draft(
            ids,
            self.profile.key(),
            self.head.folder,
            self.lists.incomplete.cuts,
            again=again,
            corrects=corrects,
        )

    def _correct(self, number: int) -> None:
        """Only the leads of that batch that have changed since."""
        leads = [lead for lead in self._changed if lead.batch_number == number]
        if leads:
            self.profile.box.choose(leads[0].profile)
            self._draft([lead.lead_id for lead in leads], again=True, corrects=number)

    def _repeat(self, batch_id: int) -> None:
        self._bar.dismiss()
        self.stack.setCurrentWidget(self.preview_panel)
        self.main.hide()
        self.preview_panel.show_batch(batch_id, self.head.folder)

    def _show_lists(self) -> None:
        self.stack.setCurrentWidget(self.lists)
        self.main.show()

    def _back(self) -> None:
        self._show_lists()
        self.look()
        self.take_focus()

    def _on_profile(self) -> None:
        self.desk.ask(candidates, lead_ids=self._ids).newest("ho_candidates").done(self._check)
        self._show_changed(self._changed)

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and self.stack.currentWidget() is self.lists:
            self.look()

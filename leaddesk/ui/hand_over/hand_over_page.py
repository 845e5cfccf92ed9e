"""Hand-over to the ERP: what is ready, what is incomplete, what waits for its number.

Check -> preview -> file -> done: four clicks from the navigation. The page shows one of its parts
at a time; the steps of writing are in `preview_panel.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout

from leaddesk.desk import Desk
from leaddesk.operations.hand_over import CheckedLead
from leaddesk.queries.hand_over import (
    BatchInfo,
    batches,
    candidates,
    waiting_for_number,
)  # fmt: skip
from leaddesk.rules.changes import Changes
from leaddesk.rules.erp.profiles import PROFILES
from leaddesk.rules.roles import Right
from leaddesk.ui.hand_over.answer_panel import AnswerPanel
from leaddesk.ui.hand_over.checking import Checking
from leaddesk.ui.hand_over.lists_panel import ListsPanel
from leaddesk.ui.hand_over.preview_panel import PreviewPanel
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import ComboBox
from leaddesk.ui.parts.texts import ElidedLabel, Label, plain_tip
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.shell.folders import kept_folder
from leaddesk.ui.shell.page import Page
from leaddesk.ui.shell.remember import recall, remember
from leaddesk.ui.theme.tokens import SECONDARY, TITLE
from leaddesk.ui.words import translate
from leaddesk.ui.words.erp import profile_title
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
        self._checking = Checking(desk, self)
        self._unsent: BatchInfo | None = None
        self._folder = kept_folder("hand_over/folder")
        self._build()
        self._wire()

    def _build(self) -> None:
        self.profile = ComboBox(translate("HandOver", "Profile"))
        for key in PROFILES:
            self.profile.addItem(profile_title(key), key)
        self.profile.choose(recall("hand_over/profile", "generic"))
        self._target = ElidedLabel(str(self._folder), SECONDARY, "text2")
        self.main = Button("", "pri", clicked=self.preview)
        self.take_back = Button(
            translate("HandOver", "Take back customer numbers"), icon_name="download",
            clicked=self._choose_answer,
        )  # fmt: skip
        self._bar = MessageBar()
        self.lists = ListsPanel(self.desk)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.lists)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Label(translate("HandOver", "ERP hand-over"), TITLE))
        top.addStretch()
        top.addWidget(self.take_back)
        top.addWidget(self.main)
        choice = QHBoxLayout()
        choice.setSpacing(8)
        choice.addWidget(Label(translate("HandOver", "Profile"), color="text2"))
        choice.addWidget(self.profile)
        choice.addSpacing(12)
        choice.addWidget(Label(translate("HandOver", "Folder"), color="text2"))
        choice.addWidget(self._target, 1)
        choice.addWidget(
            Button(translate("HandOver", "Another folder …"), "text", clicked=self._choose_folder)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addLayout(choice)
        layout.addWidget(self._bar)
        layout.addWidget(self.stack, 1)

    def _wire(self) -> None:
        self._checking.done.connect(self._show_checked)
        self.profile.currentIndexChanged.connect(self._on_profile)
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

    @cached_property
    def answer(self) -> AnswerPanel:
        """Where the ERP's answer is taken, made when it is first wanted."""
        panel = AnswerPanel(self.desk)
        panel.left.connect(self._back)
        panel.taken.connect(self.status_wanted)
        self.stack.addWidget(panel)
        return panel

    def commands(self) -> Sequence[Command]:
        return [
            Command(
                "take_answer", lambda: translate("HandOver", "Take back customer numbers"),
                self._choose_answer, icon="download", menu="tools",
                other_names="erp answer|kundennummern zurückspielen",
                why_not=lambda: why_not_allowed(self.desk, Right.HAND_OVER),
            )
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
        self.stack.setCurrentWidget(self.answer)
        self.answer.open_file(path)

    def look(self) -> None:
        """Everything anew: what is ready, what waits, which batches there are."""
        desk = self.desk
        desk.ask(candidates, lead_ids=self._ids).newest("ho_candidates").done(self._check)
        desk.ask(waiting_for_number).newest("ho_waiting").done(self.lists.show_waiting)
        desk.ask(batches).newest("ho_batches").done(self._show_batches)

    def _check(self, ids: tuple[int, ...]) -> None:
        self._left_out = 0 if self._ids is None else len(set(self._ids)) - len(ids)
        self._checking.begin(ids, self.profile.currentData())

    def _show_checked(self, checked: tuple[CheckedLead, ...]) -> None:
        self._checked = checked
        whole = [lead for lead in checked if lead.complete]
        self.lists.show_checked(checked)
        if self._asked_for:  # by name: they are shown, with what is missing if that is all
            self._asked_for = False
            self.lists.tabs.choose("ready" if whole or not checked else "incomplete")
        self.main.set_caption(
            translate("HandOver", "Check and hand over %n lead(s)", "", len(whole))
        )
        focused = self.main.hasFocus() or self.lists.tabs.hasFocus()
        why = why_not_allowed(self.desk, Right.HAND_OVER)
        for button in (self.main, self.take_back):
            button.setToolTip(plain_tip(why))
        self.take_back.setEnabled(not why)
        possible = bool(whole) and not why
        if self.main.isEnabled() != possible:
            self.main.setEnabled(possible)
            if focused:
                self.take_focus()
        self._warn()

    def _show_batches(self, found: tuple[BatchInfo, ...]) -> None:
        self.lists.show_batches(found)
        self._unsent = next((batch for batch in found if batch.state == "prepared"), None)
        self._warn()

    def _warn(self) -> None:
        """The one thing that should be known before handing over; nothing if there is none."""
        if why := why_not_allowed(self.desk, Right.HAND_OVER):
            self._bar.show_message("info", why, closable=False)
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
            said = [_early_text(early)] if early else []
            said += [_left_out_text(self._left_out)] if self._left_out else []
            self._bar.show_message("warn", " ".join(said))
        else:
            self._bar.hide()

    def preview(self) -> None:
        """The sheet as it will be written."""
        ids = [lead.lead_id for lead in self._checked if lead.complete]
        if ids:
            self.stack.setCurrentWidget(self.preview_panel)
            self.main.hide()
            self.preview_panel.show_draft(ids, self.profile.currentData(), self._folder)

    def _repeat(self, batch_id: int) -> None:
        self._bar.dismiss()
        self.stack.setCurrentWidget(self.preview_panel)
        self.main.hide()
        self.preview_panel.show_batch(batch_id, self._folder)

    def _show_lists(self) -> None:
        self.stack.setCurrentWidget(self.lists)
        self.main.show()

    def _back(self) -> None:
        self._show_lists()
        self.look()
        self.take_focus()

    def _on_profile(self) -> None:
        remember("hand_over/profile", self.profile.currentData())
        self.look()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, translate("HandOver", "Folder for the ERP"), str(self._folder)
        )
        if chosen:
            self._folder = Path(chosen)
            self._target.setText(chosen)
            remember("hand_over/folder", chosen)

    def _choose_answer(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("HandOver", "The ERP's answer"), str(self._folder)
        )
        if chosen:
            self.view_wanted.emit("hand_over")
            self.open_file(Path(chosen))

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and self.stack.currentWidget() is self.lists:
            self.look()


def _early_text(count: int) -> str:
    return translate(
        "HandOver",
        "%n of them (has/have) not ordered yet. The ERP should hold only who orders.",
        "",
        count,
    )


def _left_out_text(count: int) -> str:
    return translate(
        "HandOver",
        "%n of the chosen leads (is/are) left out: handed over before, or with a customer number.",
        "",
        count,
    )

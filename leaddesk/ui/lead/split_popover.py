"""Splitting a merge from the lead that stayed: which one, and what comes back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.operations.merging import split_lead
from leaddesk.queries.detail_rows import LeadDetail, MergeRow
from leaddesk.queries.merging import SplitPreview, split_preview
from leaddesk.rules.problem import Problem
from leaddesk.ui.lead.saving_popover import SavingPopover
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.inputs import ComboBox, Field
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import moment_text
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.stages import stage_name

WIDTH = 420


class SplitPopover(SavingPopover):
    """Says what comes back; Enter does it. Among several merges one is chosen: `merge_id`, else the
    latest."""

    def __init__(
        self, anchor: QWidget, desk: Desk, detail: LeadDetail, merge_id: int | None = None
    ) -> None:
        super().__init__(anchor, desk, translate("Lead", "Split what was merged"), WIDTH)
        self._into = detail.number
        self.merges = ComboBox(translate("Lead", "Merged lead"))
        for merge in detail.merged:
            self.merges.addItem(f"{merge.number} · {merge.name}"[:60], merge)
        self.merges.setCurrentIndex(
            next((i for i, merge in enumerate(detail.merged) if merge.merge_id == merge_id), 0)
        )
        self.told = Label("", wrap=True)
        stays = translate(
            "Lead",
            "What was entered since then stays with {number}; what was changed stays as it is now.",
        )
        self.split_button = Button(
            translate("Lead", "Split"), "pri", key=key_text("Return"), clicked=self._split
        )
        self.split_button.setEnabled(False)
        buttons = FlowLayout(right=True)
        buttons.addWidget(self.split_button)
        if len(detail.merged) > 1:
            self.body.addWidget(Field(translate("Lead", "Merged lead"), self.merges))
        self.body.addWidget(self.told)
        self.body.addWidget(Label(stays.format(number=self._into), SECONDARY, "text2", wrap=True))
        self.body.addWidget(self.problem)
        self.body.addLayout(buttons)
        self.merges.currentIndexChanged.connect(lambda _: self._ask())

    def show_at(self) -> None:
        self.open(self.split_button)
        self._ask()

    def _merge(self) -> MergeRow:
        merge: MergeRow = self.merges.currentData()
        return merge

    def _ask(self) -> None:
        asked = self.desk.ask(split_preview, merge_id=self._merge().merge_id)
        asked.newest("split_preview").done(self._on_preview)

    def _on_preview(self, preview: SplitPreview | None) -> None:
        self.split_button.setEnabled(preview is not None)
        if preview is None:
            self.say(problem_text(Problem("merge_unknown")))
        elif preview.merge_id == self._merge().merge_id:
            self.say("")
            self.told.setText(_told(preview, self._merge()))
            self.split_button.setFocus()
            self.place()

    def _split(self) -> None:
        self.run(split_lead, merge_id=self._merge().merge_id)


def _told(preview: SplitPreview, merge: MergeRow) -> str:
    """When and by whom they were merged, and what becomes a lead of its own again."""
    by = " · ".join(part for part in (moment_text(merge.at), merge.who) if part)
    text = translate("Lead", "Merged {when}.").format(when=by)
    again = translate("Lead", "{name} ({number}) becomes a lead of its own again: {what}.")
    what = [translate("Lead", "stage {stage}").format(stage=stage_name(preview.stage))]
    if preview.customer_number:
        number = translate("Lead", "customer number {number}")
        what.append(number.format(number=preview.customer_number))
    if preview.touches:
        what.append(translate("Lead", "%n touchpoint(s)", "", preview.touches))
    if preview.follow_ups:
        what.append(translate("Lead", "%n follow-up(s)", "", preview.follow_ups))
    said = again.format(name=preview.name, number=preview.number, what=", ".join(what))
    return f"{text}\n{said}"

"""Setting a lead's segments: digits toggle, Enter saves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.operations.segments import set_segments
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.segments import SegmentRow
from leaddesk.ui.lead.lead_words import said_to
from leaddesk.ui.lead.saving_popover import SavingPopover
from leaddesk.ui.lead.segment_tiles import SegmentBoxes
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text

WIDTH = 340


class SegmentsPopover(SavingPopover):
    """One step for all that was toggled; nothing toggled: it just closes."""

    def __init__(
        self, anchor: QWidget, desk: Desk, detail: LeadDetail, segments: Sequence[SegmentRow]
    ) -> None:
        super().__init__(anchor, desk, translate("Lead", "What applies?"), WIDTH)
        self._lead_id = detail.lead_id
        self.tiles = SegmentBoxes(translate("Lead", "Parameters"), 1)
        self.tiles.show_segments(segments, [entry.number for entry in detail.segments])
        self.tiles.entered.connect(self.save)
        buttons = FlowLayout(right=True)
        save = Button(translate("Lead", "Save"), "pri", key=key_text("Return"), clicked=self.save)
        buttons.addWidget(save)
        hint = Label(
            translate("Lead", "Press a digit to tick or untick"), SECONDARY, "text2", wrap=True
        )
        for part in (hint, self.tiles, self.problem):
            self.body.addWidget(part)
        self.pitches: list[Label] = []
        mine = {entry.number for entry in detail.segments}
        for row in segments:
            if row.number in mine and (said := said_to(row.pitches, detail)):
                text = translate("Lead", "{number}: what to say now").format(number=row.number)
                self.body.addWidget(Label(text, SECONDARY, "text2"))
                self.pitches.append(Label(said, wrap=True))
                self.body.addWidget(self.pitches[-1])
        self.body.addLayout(buttons)

    def show_at(self) -> None:
        self.open(self.tiles)

    def save(self) -> None:
        changes = self.tiles.changes()
        if not changes:
            self.leave()
            return
        self.run(set_segments, lead_ids=[self._lead_id], wanted=changes)

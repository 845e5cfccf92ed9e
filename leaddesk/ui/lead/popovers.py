"""The small layers of one lead, of which one is open at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.entry import WrittenEntry, written_entry
from leaddesk.queries.segments import SegmentRow
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.drafts import Drafts
from leaddesk.ui.lead.entry_popover import EntryPopover
from leaddesk.ui.lead.follow_up_popover import FollowUpPopover
from leaddesk.ui.lead.lift_popover import LiftPopover
from leaddesk.ui.lead.offer_popover import OfferPopover
from leaddesk.ui.lead.opportunity_popover import OpportunityPopover
from leaddesk.ui.lead.owner_popover import OwnerPopover
from leaddesk.ui.lead.reason_popover import ReasonPopover
from leaddesk.ui.lead.score_popover import ScorePopover
from leaddesk.ui.lead.segments_popover import SegmentsPopover
from leaddesk.ui.lead.stage_popover import StagePopover
from leaddesk.ui.lead.ways_out import WAYS, way_popover
from leaddesk.ui.parts.popover import Popover

POPOVERS = (
    "follow_up", "stage", "segments", "why_score", "owner", "lift", "hand_to_sales", "opportunity",
    *WAYS,
)  # fmt: skip
"""The commands that open one."""

Shown = (
    FollowUpPopover
    | StagePopover
    | SegmentsPopover
    | ScorePopover
    | OwnerPopover
    | EntryPopover
    | LiftPopover
    | OfferPopover
    | OpportunityPopover
    | ReasonPopover
)


class Popovers(QObject):
    """Opens the one that is asked for, after closing the one before."""

    closed = Signal()
    """None is open any more."""
    entry_wanted = Signal(int)
    place_wanted = Signal(str)
    view_wanted = Signal(str)
    """A line of the score leads to a touchpoint, to a field or the checklist, to another page."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        super().__init__()
        self._desk, self._drafts = desk, drafts
        self._wanted: int | None = None
        self.current: Popover | None = None

    def open(
        self,
        name: str,
        anchor: QWidget,
        detail: LeadDetail,
        segments: Sequence[SegmentRow],
        preset: Stage | None = None,
    ) -> None:
        """`preset`: the stage that was clicked."""
        popover: Shown
        if name == "follow_up":
            popover = FollowUpPopover(anchor, self._desk, detail)
        elif name == "stage":
            popover = StagePopover(anchor, self._desk, detail, preset)
        elif name == "segments":
            popover = SegmentsPopover(anchor, self._desk, detail, segments)
        elif name == "why_score":
            popover = self._score(anchor, detail)
        elif name == "lift":
            popover = LiftPopover(anchor, self._desk, detail)
        elif name == "hand_to_sales":
            popover = OfferPopover(anchor, self._desk, detail)
        elif name == "opportunity":
            popover = OpportunityPopover(anchor, self._desk, detail)
        elif name in WAYS:
            popover = way_popover(name, anchor, self._desk, detail)
        else:
            popover = OwnerPopover(anchor, self._desk, detail)
        self.show(popover)

    def _score(self, anchor: QWidget, detail: LeadDetail) -> ScorePopover:
        popover = ScorePopover(anchor, self._desk, detail)
        popover.entry_wanted.connect(self.entry_wanted)
        popover.place_wanted.connect(self.place_wanted)
        popover.view_wanted.connect(self.view_wanted)
        return popover

    def show(self, popover: Shown) -> None:
        """Open this one, after closing the one before."""
        self._wanted = None
        before, self.current = self.current, popover  # closing the one before is not the end
        if before is not None:
            before.leave()
        popover.closed.connect(lambda: self._on_closed(popover))
        popover.show_at()

    def open_entry(self, anchor: QWidget, lead_id: int | None, touchpoint_id: int) -> None:
        """The touchpoint to be put right or added to, as soon as it is read."""
        self.leave()
        self._wanted = touchpoint_id
        desk = self._desk

        def show(entry: WrittenEntry | None) -> None:
            if entry is not None and self._wanted == touchpoint_id:
                self.show(EntryPopover(anchor, desk, self._drafts, entry))

        desk.ask(
            written_entry, lead_id=lead_id, touchpoint_id=touchpoint_id, me=desk.me, now=desk.now()
        ).done(show)

    def leave(self) -> None:
        self._wanted = None
        if self.current is not None:
            self.current.leave()

    def _on_closed(self, popover: Popover) -> None:
        if self.current is popover:
            self.current = None
            self.closed.emit()

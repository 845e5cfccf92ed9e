"""The small layers of one lead, of which one is open at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.segments import SegmentRow
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.follow_up_popover import FollowUpPopover
from leaddesk.ui.lead.owner_popover import OwnerPopover
from leaddesk.ui.lead.score_popover import ScorePopover
from leaddesk.ui.lead.segments_popover import SegmentsPopover
from leaddesk.ui.lead.stage_popover import StagePopover
from leaddesk.ui.parts.popover import Popover

POPOVERS = ("follow_up", "stage", "segments", "why_score", "owner")
"""The commands that open one."""


class Popovers:
    """Opens the one that is asked for, after closing the one before."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
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
        self.leave()
        popover: FollowUpPopover | StagePopover | SegmentsPopover | ScorePopover | OwnerPopover
        if name == "follow_up":
            popover = FollowUpPopover(anchor, self._desk, detail)
        elif name == "stage":
            popover = StagePopover(anchor, self._desk, detail, preset)
        elif name == "segments":
            popover = SegmentsPopover(anchor, self._desk, detail, segments)
        elif name == "why_score":
            popover = ScorePopover(anchor, self._desk, detail)
        else:
            popover = OwnerPopover(anchor, self._desk, detail)
        self.current = popover
        popover.closed.connect(lambda: self._on_closed(popover))
        popover.show_at()

    def leave(self) -> None:
        if self.current is not None:
            self.current.leave()

    def _on_closed(self, popover: Popover) -> None:
        if self.current is popover:
            self.current = None

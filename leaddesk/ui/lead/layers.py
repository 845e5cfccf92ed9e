"""Makes the small layers of a lead: brought in when the first of them is opened, or before, while
nobody waits."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.rules.stages import Stage
from leaddesk.ui.duplicates.merge_dialog import MergeDialog
from leaddesk.ui.lead.consent_popover import ConsentPopover
from leaddesk.ui.lead.entry_popover import EntryPopover
from leaddesk.ui.lead.follow_up_popover import FollowUpPopover
from leaddesk.ui.lead.lift_popover import LiftPopover
from leaddesk.ui.lead.offer_popover import OfferPopover
from leaddesk.ui.lead.opportunity_popover import OpportunityPopover
from leaddesk.ui.lead.owner_popover import OwnerPopover
from leaddesk.ui.lead.papers import show_paper
from leaddesk.ui.lead.popovers import Layers, Popovers, Segments
from leaddesk.ui.lead.score_popover import ScorePopover
from leaddesk.ui.lead.segments_popover import SegmentsPopover
from leaddesk.ui.lead.split_popover import SplitPopover
from leaddesk.ui.lead.stage_popover import StagePopover
from leaddesk.ui.lead.track_popover import TrackPopover
from leaddesk.ui.lead.ways_out import WAYS, way_popover
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.popover import Popover


def _of_command(
    owner: Popovers,
    name: str,
    anchor: QWidget,
    detail: LeadDetail,
    segments: Segments,
    preset: int | None,
) -> Popover:
    """`preset`: the stage, or the merge, that was clicked."""
    desk = owner.desk
    if name == "follow_up":
        return FollowUpPopover(anchor, desk, detail)
    if name == "stage":
        return StagePopover(anchor, desk, detail, None if preset is None else Stage(preset))
    if name == "segments":
        return SegmentsPopover(anchor, desk, detail, segments)
    if name == "why_score":
        return _score(owner, anchor, detail)
    if name == "lift":
        return LiftPopover(anchor, desk, detail)
    if name == "split":
        return SplitPopover(anchor, desk, detail, preset)
    if name == "hand_to_sales":
        return OfferPopover(anchor, desk, detail)
    if name == "opportunity":
        return OpportunityPopover(anchor, desk, detail)
    if name in ("consent", "objection"):
        return ConsentPopover(anchor, desk, detail, objecting=name == "objection")
    if name == "campaign":
        return _track(owner, anchor, detail)
    if name in WAYS:
        return way_popover(name, anchor, desk, detail)
    return OwnerPopover(anchor, desk, detail)


def _track(owner: Popovers, anchor: QWidget, detail: LeadDetail) -> TrackPopover:
    popover = TrackPopover(anchor, owner.desk, lambda then: then((detail.lead_id,)))
    popover.said.connect(owner.said)
    return popover


def _score(owner: Popovers, anchor: QWidget, detail: LeadDetail) -> ScorePopover:
    popover = ScorePopover(anchor, owner.desk, detail)
    popover.entry_wanted.connect(owner.entry_wanted)
    popover.place_wanted.connect(owner.place_wanted)
    popover.view_wanted.connect(owner.view_wanted)
    return popover


def _of_two(desk: Desk, parent: QWidget | None, one: int, other: int) -> str:
    dialog = MergeDialog(desk, parent, one, other)
    run_dialog(dialog)
    return dialog.said


LAYERS = Layers(_of_command, EntryPopover, _of_two, TrackPopover, show_paper)

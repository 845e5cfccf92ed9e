"""What sales says to a lead that is offered: no, with its reason; or yes, through a closed gate."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.operations.offers import accept_offer, reject_offer
from leaddesk.queries.deadlines import LeadDeadlines
from leaddesk.rules.stage_moves import MoveKind
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.reason_popover import Asked, ReasonPopover
from leaddesk.ui.words import translate
from leaddesk.ui.words.reasons import override_reasons, reasons_of


def reject_popover(anchor: QWidget, desk: Desk, deadlines: LeadDeadlines) -> ReasonPopover:
    """R, a digit, Ctrl+Enter."""
    lead = deadlines.lead_id
    return ReasonPopover(anchor, desk, Asked(
        lead, translate("Decision", "Reject: why?"), translate("Decision", "Reject"),
        reasons_of(MoveKind.RETURNED, deadlines.reasons),
        lambda reason, note: (reject_offer, {"lead_id": lead, "reason": reason, "note": note}),
        to=Stage.WARM,
    ))  # fmt: skip


def override_popover(
    anchor: QWidget, desk: Desk, deadlines: LeadDeadlines, missing: str
) -> ReasonPopover:
    """Accept it although something is missing, with the reason for that."""
    what = {"lead_id": deadlines.lead_id, "follow_up": deadlines.next_day}
    return ReasonPopover(anchor, desk, Asked(
        deadlines.lead_id, translate("Decision", "Accept all the same: why?"),
        translate("Decision", "Accept"), override_reasons(),
        lambda reason, note: (accept_offer, {**what, "override": note or reason}), why=missing,
    ))  # fmt: skip

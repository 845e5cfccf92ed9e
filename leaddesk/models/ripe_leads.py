"""Leads that have reached the threshold and are to be offered to sales by the program itself."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, bindparam, exists, func, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.agreement import Offer
from leaddesk.models.agreement_rules import read_hand_over
from leaddesk.models.derived import LeadCard, LeadScore
from leaddesk.models.journal import Step, StepLine
from leaddesk.models.quick import plain_values
from leaddesk.models.rulebook import read_threshold
from leaddesk.rules.offers import Way
from leaddesk.rules.stages import Stage

_CARD, _SCORE = LeadCard.__table__.c, LeadScore.__table__.c
_LINE, _STEP = StepLine.__table__.c, Step.__table__.c
_AT = type_coerce(_STEP.at, BigInteger)

# Offered once for what it has done so far: what sales has said no to, or somebody has taken back,
# comes again only when the lead itself has.
_OFFERED_FOR_THAT = exists().where(
    _LINE.root == _CARD.lead_id,
    _LINE.tbl == Offer.journal_code,
    _LINE.kind == "i",
    _STEP.id == _LINE.step_id,
    func.coalesce(
        type_coerce(_CARD.last_touch_at, BigInteger), type_coerce(_CARD.created_at, BigInteger)
    ) <= _AT,
)  # fmt: skip
_RIPE = (
    select(_CARD.lead_id)
    .join(LeadScore.__table__, _SCORE.lead_id == _CARD.lead_id)
    .where(
        _SCORE.score >= bindparam("threshold"),
        _CARD.stage.in_((int(Stage.COLD), int(Stage.WARM))),
        _CARD.relation.is_distinct_from("competitor"),
        _CARD.relation.is_distinct_from("consultant"),
        ~_OFFERED_FOR_THAT,
    )
    .order_by(_CARD.lead_id)
)


_ANY = _RIPE.order_by(None).limit(1)


def is_any_ripe(session: Session, now: datetime) -> bool:
    """Whether there is one: asked every minute, so not by finding all of them."""
    if read_hand_over(session).way is not Way.AUTOMATIC:
        return False
    return bool(plain_values(session, _ANY, {"threshold": read_threshold(session)}))


def ripe_leads(session: Session) -> list[int]:
    """Those that are to be offered now; none where that is left to people."""
    if read_hand_over(session).way is not Way.AUTOMATIC:
        return []
    return plain_values(session, _RIPE, {"threshold": read_threshold(session)})

"""What each outcome of a call presets for this lead, after the calls that reached nobody."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from leaddesk.models import Membership, Segment, Touchpoint
from leaddesk.models.follow_up_settings import days_off, read_follow_up_settings
from leaddesk.models.priority_weights import read_weights
from leaddesk.rules.follow_ups import FollowUpSettings, preset
from leaddesk.rules.priority import Weights
from leaddesk.rules.segment_steering import own_interval
from leaddesk.rules.touchpoints import Kind, Outcome
from leaddesk.rules.working_days import IsHoliday

MOST_CALLS = 20
_T = Touchpoint.__table__.c
_STEERED = (
    select(Segment.steering)
    .join(Membership, Membership.segment == Segment.number)
    .where(Membership.lead_id == bindparam("lead"), Segment.active == 1)
)


def outcome_presets(session: Session, *, lead_id: int) -> Mapping[Outcome, str]:
    """The follow-up text per outcome: the more calls in a row have reached nobody, the later. Who
    is interested is called again after the interval of its segment, where that has its own."""
    settings = read_follow_up_settings(session)
    missed = missed_calls(session, lead_id=lead_id)
    found = {outcome: preset(settings, outcome, missed) for outcome in Outcome}
    steered = session.scalars(_STEERED, {"lead": lead_id})
    if own := own_interval([(kept or {}).get("follow_up_days") for kept in steered]):
        found[Outcome.INTEREST] = own
    return found


def missed_calls(session: Session, *, lead_id: int) -> int:
    """How many of the last calls in a row have reached nobody."""
    calls = (
        select(_T.outcome)
        .where(_T.lead_id == lead_id, _T.kind == Kind.CALL.value)
        .order_by(_T.at.desc(), _T.id.desc())
        .limit(MOST_CALLS)
    )
    missed = 0
    for outcome in session.scalars(calls):
        if outcome not in (Outcome.NOT_REACHED.value, Outcome.MAILBOX.value):
            break
        missed += 1
    return missed


def free_days(session: Session) -> IsHoliday:
    """The days on which nobody works: what is counted in days moves off them."""
    return days_off(session)


def priority_weights(session: Session) -> Weights:
    """What makes somebody be called first."""
    return read_weights(session)


def follow_up_settings(session: Session) -> FollowUpSettings:
    """What the team has agreed on."""
    return read_follow_up_settings(session)

"""Too much overdue: what a plan over free days would be."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leaddesk.models import FollowUp, LeadCard, LeadClock, LeadScore
from leaddesk.models.follow_up_settings import days_off, read_follow_up_settings
from leaddesk.models.priority_weights import read_weights
from leaddesk.models.rulebook import read_threshold
from leaddesk.rules.priority import Calling, priority
from leaddesk.rules.spreading import Late, Spread, spread
from leaddesk.rules.stages import Stage

_F, _CARD, _SCORE = FollowUp.__table__.c, LeadCard.__table__.c, LeadScore.__table__.c
_CLOCK = LeadClock.__table__.c


def plan_for_overdue(session: Session, *, user_id: int, now: datetime) -> Spread:
    """The overdue follow-ups of this person over the days that have room. `now` in local time."""
    settings, today = read_follow_up_settings(session), now.date()
    weights, threshold = read_weights(session), read_threshold(session)
    mine = (_F.user_id == user_id, _F.done_at.is_(None))
    clock = (
        select(func.min(_CLOCK.due_at))
        .where(_CLOCK.lead_id == _F.lead_id, _CLOCK.ended.is_(None))
        .scalar_subquery()
    )
    query = (
        select(
            _F.lead_id, _F.id, _F.due_on, _SCORE.score, _CARD.value, _CARD.last_touch_at,
            _CARD.last_touch_kind, clock,
        )
        .select_from(FollowUp.__table__)
        .join(LeadCard.__table__, _CARD.lead_id == _F.lead_id)
        .join(LeadScore.__table__, _SCORE.lead_id == _F.lead_id)
        .where(*mine, _F.due_on < today, _CARD.stage != int(Stage.EXCLUDED))
    )  # fmt: skip
    late = []
    for lead, row, on, score, value, at, kind, clock_due in session.execute(query):
        calling = Calling(score, threshold, on, at, kind or "", value, clock_due)
        late.append(Late(lead, row, priority(calling, weights, now).points))
    counted = select(_F.due_on, func.count()).where(*mine, _F.due_on >= today).group_by(_F.due_on)
    load = {row[0]: row[1] for row in session.execute(counted)}
    return spread(late, load, today, settings.most_a_day, days_off(session))

"""The agreement between marketing and sales as it is set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import User
from leaddesk.models.agreement_rules import read_hand_over, read_sla_rules
from leaddesk.models.rulebook import read_threshold
from leaddesk.models.stage_plan import read_plan
from leaddesk.models.working_calendar import read_calendar
from leaddesk.rules.offers import HandOverRules
from leaddesk.rules.sla import RuleVersion, latest
from leaddesk.rules.stage_moves import MoveKind
from leaddesk.rules.working_calendar import WorkCalendar

_USER = User.__table__.c


@dataclass(frozen=True, slots=True)
class Agreement:
    """`rules`: those in force, by key; `people`: id -> name of everybody active; `reasons`: why a
    lead may come back; `threshold`: from which it is offered."""

    calendar: WorkCalendar
    rules: Mapping[str, RuleVersion]
    hand_over: HandOverRules
    people: Mapping[int, str]
    reasons: tuple[str, ...]
    threshold: int


def agreement(session: Session) -> Agreement:
    """All that is set."""
    people = session.execute(
        select(_USER.id, _USER.name).where(_USER.active == 1).order_by(_USER.name)
    )
    return Agreement(
        read_calendar(session), latest(read_sla_rules(session)), read_hand_over(session),
        {row[0]: row[1] for row in people}, read_plan(session).reasons[MoveKind.RETURNED],
        read_threshold(session),
    )  # fmt: skip

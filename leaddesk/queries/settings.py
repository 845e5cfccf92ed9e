"""What the team has set: threshold, score rules, further values by key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Segment, Setting
from leaddesk.models.rulebook import read_rules, read_threshold
from leaddesk.rules.score_rules import RuleSet

_SETTING, _SEGMENT = Setting.__table__.c, Segment.__table__.c


def threshold(session: Session) -> int:
    """The score from which a lead is offered to sales."""
    return read_threshold(session)


def score_rules(session: Session) -> RuleSet:
    """The rules of the score in their order."""
    return read_rules(session)


def setting(session: Session, *, key: str) -> Mapping[str, Any] | None:
    """One value by its key; None: not set."""
    found: Mapping[str, Any] | None = session.scalar(
        select(_SETTING.value).where(_SETTING.key == key)
    )
    return found


def is_set_up(session: Session) -> bool:
    """Has the store its defaults, or is it new?"""
    return session.scalar(select(_SEGMENT.number).limit(1)) is not None

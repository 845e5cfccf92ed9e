"""What the team has set: the rules of the score and its threshold."""

from __future__ import annotations

from sqlalchemy.orm import Session

from leaddesk.models.rulebook import read_rules
from leaddesk.rules.score_rules import RuleSet


def score_rules(session: Session) -> RuleSet:
    """The rules of the score in their order, and the threshold."""
    return read_rules(session)

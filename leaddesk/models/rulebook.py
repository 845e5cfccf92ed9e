"""The score rules and the threshold as the store has them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models.settings import ScoreRule, Setting
from leaddesk.rules.score_rules import RuleSet, rule_from_json
from leaddesk.rules.scoring_defaults import DEFAULT_RULE_SET, DEFAULT_THRESHOLD

THRESHOLD = "score_threshold"


def read_rules(session: Session) -> RuleSet:
    """The rules of the store in their order; the defaults where none have been set."""
    rows = session.execute(select(ScoreRule.definition).order_by(ScoreRule.position)).all()
    if not rows:
        return RuleSet(DEFAULT_RULE_SET.rules, read_threshold(session))
    return RuleSet(tuple(rule_from_json(row[0]) for row in rows), read_threshold(session))


def read_threshold(session: Session) -> int:
    """The score from which a lead is offered to sales."""
    value = session.scalar(select(Setting.value).where(Setting.key == THRESHOLD))
    return int(value["points"]) if value else DEFAULT_THRESHOLD

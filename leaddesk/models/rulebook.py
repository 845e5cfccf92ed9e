"""The score rules and the threshold as the store has them."""

from __future__ import annotations

import json
from functools import lru_cache

from sqlalchemy import Text, bindparam, literal_column, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.journal import StepLine
from leaddesk.models.quick import often, plain_rows, plain_value, plain_values
from leaddesk.models.settings import ScoreRule, Setting
from leaddesk.rules.score_rules import RuleSet, rule_from_json
from leaddesk.rules.scoring_defaults import DEFAULT_RULE_SET, DEFAULT_THRESHOLD

THRESHOLD = "score_threshold"
_DEFINITIONS = often(select(type_coerce(ScoreRule.definition, Text)).order_by(ScoreRule.position))
_KEPT = select(ScoreRule.id, ScoreRule.position, type_coerce(ScoreRule.definition, Text))
_LINES = select(StepLine.row, StepLine.kind, StepLine.image).where(
    StepLine.step_id == bindparam("step"),
    StepLine.tbl == literal_column(str(ScoreRule.journal_code)),
)
_THRESHOLD = often(select(type_coerce(Setting.value, Text)).where(Setting.key == THRESHOLD))


def read_rules(session: Session) -> RuleSet:
    """The rules of the store in their order; the defaults where none have been set."""
    definitions = tuple(plain_values(session, _DEFINITIONS))
    threshold = read_threshold(session)
    if not definitions:
        return RuleSet(DEFAULT_RULE_SET.rules, threshold)
    return _rules(definitions, threshold)


def rules_before(session: Session, step_id: int) -> RuleSet:
    """The rules as they were before the last step, out of its lines in the journal."""
    kept = {row[0]: (row[1], row[2]) for row in plain_rows(session, _KEPT)}
    for rule, kind, image in plain_rows(session, _LINES, {"step": step_id}):
        if kind == "i":
            kept.pop(rule, None)
            continue
        position, definition = kept.get(rule, (0, ""))
        old = json.loads(image)
        kept[rule] = (old.get("position", position), old.get("definition", definition))
    definitions = tuple(definition for _, definition in sorted(kept.values()))
    return _rules(definitions, 0) if definitions else DEFAULT_RULE_SET


@lru_cache(maxsize=8)
def _rules(definitions: tuple[str, ...], threshold: int) -> RuleSet:
    """They are asked for after every step and change once a year."""
    return RuleSet(tuple(rule_from_json(json.loads(text)) for text in definitions), threshold)


def read_threshold(session: Session) -> int:
    """The score from which a lead is offered to sales."""
    value = plain_value(session, _THRESHOLD)
    return int(json.loads(value)["points"]) if value else DEFAULT_THRESHOLD

"""The rules of the score as the store has them: one by one, what holds for all, and the points of
the questions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Text, bindparam, or_, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.base import Fact
from leaddesk.models.journal import StepLine
from leaddesk.models.qualification import Question
from leaddesk.models.quick import often, plain_rows, plain_values
from leaddesk.models.settings import ScoreRule, Setting
from leaddesk.rules.score_rules import Group, RuleSet, rule_from_json
from leaddesk.rules.scoring_defaults import DEFAULT_RULE_SET, DEFAULT_THRESHOLD

THRESHOLD, OF_ALL = "score_threshold", "score_settings"
"""The keys of what holds for all rules: {"points": 250}; {"version", "caps", "count_from"}."""
_DEFINITIONS = often(select(type_coerce(ScoreRule.definition, Text)).order_by(ScoreRule.position))
_KEPT = select(ScoreRule.id, ScoreRule.position, type_coerce(ScoreRule.definition, Text))
_LINES = select(StepLine.row, StepLine.kind, StepLine.image).where(
    StepLine.step_id == bindparam("step"), StepLine.tbl == bindparam("tbl")
)
_SETTINGS = often(
    select(Setting.id, Setting.key, type_coerce(Setting.value, Text)).where(
        Setting.key.in_((THRESHOLD, OF_ALL))
    )
)
_POINTS = often(
    select(Question.id, Question.points_yes, Question.points_no)
    .where(Question.active == 1, or_(Question.points_yes != 0, Question.points_no != 0))
    .order_by(Question.id)
)


def read_rules(session: Session) -> RuleSet:
    """The rules of the store in their order; the defaults where none have been set."""
    definitions = tuple(plain_values(session, _DEFINITIONS))
    kept = {key: value for _, key, value in plain_rows(session, _SETTINGS)}
    answers = tuple(plain_rows(session, _POINTS))
    return _rules(definitions, kept.get(THRESHOLD, ""), kept.get(OF_ALL, ""), answers)


def rules_before(session: Session, step_id: int) -> RuleSet:
    """The rules as they were before the last step, out of its lines in the journal; the points of
    the questions as they are."""
    kept = {row[0]: (row[1], row[2]) for row in plain_rows(session, _KEPT)}
    for rule, kind, old in _images(session, ScoreRule, step_id):
        if kind == "i":
            kept.pop(rule, None)
            continue
        position, definition = kept.get(rule, (0, ""))
        kept[rule] = (old.get("position", position), old.get("definition", definition))
    definitions = tuple(definition for _, definition in sorted(kept.values()))
    rows = {row: (key, value) for row, key, value in plain_rows(session, _SETTINGS)}
    for row, kind, old in _images(session, Setting, step_id):
        if kind == "i":
            rows.pop(row, None)
        elif row in rows or old.get("key") in (THRESHOLD, OF_ALL):
            key, value = rows.get(row, ("", ""))
            rows[row] = (old.get("key", key), old.get("value", value))
    were = dict(rows.values())
    answers = tuple(plain_rows(session, _POINTS))
    return _rules(definitions, were.get(THRESHOLD, ""), were.get(OF_ALL, ""), answers)


def _images(
    session: Session, model: type[Fact], step_id: int
) -> list[tuple[int, str, dict[str, Any]]]:
    which = {"step": step_id, "tbl": model.journal_code}
    return [
        (row, kind, json.loads(image) if image else {})
        for row, kind, image in plain_rows(session, _LINES, which)
    ]


@lru_cache(maxsize=8)
def _rules(
    definitions: tuple[str, ...],
    threshold: str,
    of_all: str,
    answers: tuple[tuple[int, int, int], ...],
) -> RuleSet:
    """They are asked for after every step and change once a year."""
    rules = tuple(rule_from_json(json.loads(text)) for text in definitions)
    found = RuleSet(
        rules or DEFAULT_RULE_SET.rules,
        _points_of(threshold),
        answers=answers,
    )
    return with_settings(found, json.loads(of_all)) if of_all else found


def with_settings(rules: RuleSet, of_all: Mapping[str, Any]) -> RuleSet:
    """The rules with what holds for all of them."""
    since = of_all.get("count_from")
    return replace(
        rules,
        version=int(of_all.get("version", 1)),
        caps=tuple((Group(group), int(cap)) for group, cap in of_all.get("caps", {}).items()),
        count_from=date.fromisoformat(since) if since else None,
    )


def settings_of(rules: RuleSet) -> dict[str, Any]:
    """The opposite of `with_settings`."""
    return {
        "version": rules.version,
        "caps": {group.value: cap for group, cap in rules.caps},
        "count_from": rules.count_from.isoformat() if rules.count_from else None,
    }


def read_threshold(session: Session) -> int:
    """The score from which a lead is offered to sales."""
    kept = {key: value for _, key, value in plain_rows(session, _SETTINGS)}
    return _points_of(kept.get(THRESHOLD, ""))


def _points_of(threshold: str) -> int:
    return int(json.loads(threshold)["points"]) if threshold else DEFAULT_THRESHOLD

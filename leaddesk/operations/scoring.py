"""The rules of the score are set, as a whole and by version; points are given by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import func, select

from leaddesk.models import ScoreLine, ScoreRule, ScoreVersion, Setting
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand
from leaddesk.models.rulebook import OF_ALL, THRESHOLD, read_rules, settings_of
from leaddesk.models.score_segments import score_segment_problems
from leaddesk.models.work import Work
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.rule_sets import rule_set_problems, rule_set_to_json
from leaddesk.rules.score_rules import Group, RuleSet, rule_to_json

MOST_BY_HAND = 10_000


def set_score_rules(work: Work, rules: RuleSet, note: str = "") -> int:
    """Use these rules from now on, and score all leads by them; returns their version.

    Nothing happens where they are as they were. Refused with `rules.rule_sets.rule_set_problems`
    and `models.score_segments.score_segment_problems`.
    """
    demand(work, Right.SET_RULES)
    if problems := (*rule_set_problems(rules), *score_segment_problems(work, rules)):
        raise Refused(*problems)
    present = read_rules(work)
    if _plain(present) == _plain(rules):
        return present.version
    last = work.scalar(select(func.max(ScoreVersion.number)))
    if last is None:  # the set that came with the program, to go back to
        last = present.version
        _keep_version(work, present, "")
    rules = _with_versions(replace(rules, version=last + 1), present)
    _keep_rules(work, rules)
    _keep_setting(work, THRESHOLD, {"points": rules.threshold})
    _keep_setting(work, OF_ALL, settings_of(rules))
    _keep_version(work, rules, note)
    work.title("score_rules_set", number=rules.version)
    return rules.version


def _plain(rules: RuleSet) -> dict[str, Any]:
    return {**rule_set_to_json(rules), "version": 0}


def _with_versions(rules: RuleSet, present: RuleSet) -> RuleSet:
    """Each rule with the version in which it became as it is."""
    were = {rule.key: rule for rule in present.rules}

    def of_rule(rule: Any) -> Any:
        was = were.get(rule.key)
        if was is not None and replace(rule, version=was.version) == was:
            return was
        return replace(rule, version=rules.version)

    return replace(rules, rules=tuple(map(of_rule, rules.rules)))


def _keep_rules(work: Work, rules: RuleSet) -> None:
    kept = {row.key: row for row in work.scalars(select(ScoreRule))}
    for key in kept.keys() - {rule.key for rule in rules.rules}:
        work.delete(kept[key])
    for place, rule in enumerate(rules.rules):
        definition = rule_to_json(rule)
        if rule.key not in kept:
            work.add(ScoreRule(key=rule.key, position=place, definition=definition))
            continue
        row = kept[rule.key]
        if row.position != place:
            row.position = place
        if row.definition != definition:
            row.definition = definition


def _keep_setting(work: Work, key: str, value: Mapping[str, Any]) -> None:
    row = work.scalars(select(Setting).where(Setting.key == key)).first()
    if row is None:
        work.add(Setting(key=key, value=dict(value)))
    elif row.value != value:
        row.value = dict(value)


def _keep_version(work: Work, rules: RuleSet, note: str) -> None:
    work.add(
        ScoreVersion(
            number=rules.version, at=work.now, user_id=work.user_id,
            definition=rule_set_to_json(rules), note=note.strip() or None,
        )
    )  # fmt: skip


def count_anew(work: Work, since: date | None) -> int:
    """Touchpoints of earlier days count no more (None: all count again), and all leads are scored
    anew; returns the number of the version."""
    present = read_rules(work)
    return set_score_rules(work, replace(present, count_from=since))


def add_score_line(work: Work, lead_id: int, group: Group, points: int, reason: str) -> int:
    """Give a lead points by hand, or take some; returns the line's id.

    Refused: score_line_reason, score_line_points (none, or more than MOST_BY_HAND), unknown_lead.
    """
    demand(work, Right.WORK)
    if not reason.strip():
        raise Refused(Problem("score_line_reason"))
    if not 0 < abs(points) <= MOST_BY_HAND:
        raise Refused(Problem("score_line_points", args={"most": str(MOST_BY_HAND)}))
    record = find_record(work, lead_id)
    line = ScoreLine(
        lead_id=lead_id, at=work.now, user_id=work.user_id, score_group=group.value,
        points=points, reason=reason.strip(),
    )  # fmt: skip
    work.add(line)
    work.flush()
    work.title("score_line_added", name=record.name, points=points)
    return line.id


def remove_score_line(work: Work, lead_id: int, line_id: int) -> None:
    """The points were not meant. Refused("unknown_score_line")."""
    demand(work, Right.WORK)
    line = work.get(ScoreLine, (lead_id, line_id))
    if line is None:
        raise Refused(Problem("unknown_score_line"))
    record = find_record(work, lead_id)
    work.title("score_line_removed", name=record.name, points=line.points)
    work.delete(line)

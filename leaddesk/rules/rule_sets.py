"""A set of score rules as a whole: what is wrong with it, and as data to be kept or handed on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

from leaddesk.rules.conditions import InSegment
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.score_rules import (
    Group,
    RuleSet,
    ScoreRule,
    rule_from_json,
    rule_problems,
    rule_to_json,
)

LONGEST_KEY = 60
MOST_POINTS, MOST_DAYS, MOST_IN_ALL = 10_000, 36_500, 1_000_000
"""What a rule gives at a time, how far it looks, and what threshold and limits of groups may be:
more than anybody means, and the sum over a long history can still be kept."""


def segments_scored(rules: RuleSet) -> frozenset[int]:
    """The segments that rules in use ask for."""
    return frozenset(
        number
        for rule in rules.rules
        if rule.active
        for condition in (rule.condition, *rule.besides)
        if isinstance(condition, InSegment)
        for number in condition.numbers
    )


def rule_set_problems(rules: RuleSet) -> tuple[Problem, ...]:
    """Why the set can't be used. Codes: those of rule_problems and size_problems,
    score_threshold and score_cap (args most; value of the latter: the group), score_out_of_reach
    (args most: what all groups give at most, threshold: no lead would ever be ready), rule_key
    (value), rule_twice (value: the later key): two rules that are in use ask for the same in the
    same way."""
    found = [problem for rule in rules.rules for problem in rule_problems(rule)]
    found += [problem for rule in rules.rules for problem in size_problems(rule)]
    most, caps = {"most": str(MOST_IN_ALL)}, dict(rules.caps)
    if not 1 <= rules.threshold <= MOST_IN_ALL:
        found.append(Problem("score_threshold", value=str(rules.threshold), args=most))
    found += [
        Problem("score_cap", value=group.value, args=most)
        for group, cap in caps.items()
        if not 0 <= cap <= MOST_IN_ALL
    ]
    if caps.keys() == set(Group) and sum(caps.values()) < rules.threshold:
        args = {"most": str(sum(caps.values())), "threshold": str(rules.threshold)}
        found.append(Problem("score_out_of_reach", args=args))
    keys = Counter(rule.key for rule in rules.rules)
    for key, count in keys.items():
        if count > 1 or not key.strip() or len(key) > LONGEST_KEY:
            found.append(Problem("rule_key", value=key))
    seen: list[ScoreRule] = []
    for rule in (rule for rule in rules.rules if rule.active):
        if any(_same(rule, other) for other in seen):
            found.append(Problem("rule_twice", value=rule.key))
        seen.append(rule)
    return tuple(found)


def size_problems(rule: ScoreRule) -> tuple[Problem, ...]:
    """What could not be reckoned with. Code: rule_too_much (value: the rule's key; args most:
    points, count: days). Kept rules are read without it."""
    within = rule.condition.within_days if isinstance(rule.condition, Happened) else None
    points = (rule.points, rule.cap or 0, rule.most or 0, *(p for _, p in rule.points_by))
    days = (rule.half_life_days or 0, rule.linear_days or 0, within or 0)
    if max(map(abs, points)) <= MOST_POINTS and max(days) <= MOST_DAYS:
        return ()
    args = {"most": str(MOST_POINTS), "count": str(MOST_DAYS)}
    return (Problem("rule_too_much", value=rule.key, args=args),)


def _same(one: ScoreRule, other: ScoreRule) -> bool:
    """They ask for the same at the same time."""
    apart = (one.valid_to and other.valid_from and one.valid_to < other.valid_from) or (
        other.valid_to and one.valid_from and other.valid_to < one.valid_from
    )
    return _asked(one) == _asked(other) and not apart


def _asked(rule: ScoreRule) -> tuple[object, ...]:
    return rule.group, rule.mode, rule.condition, frozenset(rule.besides)


def rule_set_to_json(rules: RuleSet) -> dict[str, object]:
    """Plain texts, numbers, lists; without the points of questions, which are kept with them."""
    return {
        "version": rules.version,
        "threshold": rules.threshold,
        "caps": {group.value: cap for group, cap in rules.caps},
        "count_from": rules.count_from.isoformat() if rules.count_from else None,
        "rules": [rule_to_json(rule) for rule in rules.rules],
    }


def rule_set_from_json(data: object) -> RuleSet:
    """The set again. Refused("rules_unreadable"), or with the codes of rule_from_json."""
    if not isinstance(data, Mapping):
        raise Refused(Problem("rules_unreadable"))
    rules, threshold = data.get("rules"), data.get("threshold")
    if not isinstance(rules, list) or type(threshold) is not int:
        raise Refused(Problem("rules_unreadable"))
    caps, since, version = data.get("caps") or {}, data.get("count_from"), data.get("version", 1)
    try:
        return RuleSet(
            tuple(map(rule_from_json, rules)),
            threshold,
            int(version),
            tuple((Group(group), int(cap)) for group, cap in caps.items()),
            date.fromisoformat(since) if since else None,
        )
    except (ValueError, TypeError, AttributeError) as unreadable:
        raise Refused(Problem("rules_unreadable")) from unreadable

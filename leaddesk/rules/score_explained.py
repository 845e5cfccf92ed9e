"""What a score says besides its lines: what is missing, what it was about, whether they fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import combinations

from leaddesk.rules.ledger import (
    ANSWER,
    BY_HAND,
    GROUP_CAP,
    MICRO,
    Addend,
    Fit,
    Hit,
    Own,
    Topic,
    Way,
    whole_points,
)
from leaddesk.rules.score_conditions import FACT_OF_FIELD, Happened, LeadFacts
from leaddesk.rules.score_rules import Group, Mode, RuleSet, ScoreRule

_FEW = 3
"""So many ways at once, and no more, are a way to the threshold."""
_TRIED = 12


def own_lines(group: Group, own: Own, given: Mapping[int, tuple[int, int]]) -> tuple[Addend, ...]:
    """The lines by hand, and of the assessment the answers that give points."""
    found = [
        Addend(BY_HAND, group, line.points, None, None, line.at, line.reason, line.who, line.id)
        for line in own.lines
        if line.group is group
    ]
    if group is Group.ASSESSMENT:
        for question, yes in sorted(own.answers.items()):
            points = given.get(question, (0, 0))[0 if yes else 1]
            if points:
                answer = "yes" if yes else "no"
                found.append(Addend(ANSWER, group, points, None, str(question), None, answer))
    return tuple(found)


def capped_lines(group: Group, lines: Sequence[Addend], rules: RuleSet) -> list[Addend]:
    """The lines, and one that takes off again what the group may not give."""
    total = sum(line.points for line in lines)
    over = total - rules.bounded(group, total)
    if not over:
        return list(lines)
    cap = str(rules.cap_of(group))
    return [*lines, Addend(GROUP_CAP, group, -over, None, None, None, cap)]


def topics_of(hits: Sequence[Hit]) -> tuple[Topic, ...]:
    """What the behaviour was about, the strongest first; what was against us is no topic."""
    sums: Counter[str] = Counter()
    for hit in hits:
        if hit.fact is not None and hit.fact.product and hit.rule.group is Group.BEHAVIOUR:
            sums[hit.fact.product.strip()] += hit.micros
    topics = (Topic(product, whole_points(micros)) for product, micros in sums.items())
    return tuple(sorted((t for t in topics if t.points > 0), key=lambda t: (-t.points, t.product)))


def ways_of(
    rules: RuleSet, hits: Sequence[Hit], lead: LeadFacts, new: bool, now: datetime
) -> tuple[Way, ...]:
    """What would give points that are not there yet, most first; `new`: no contact so far.

    Of a field only the gain counts: product A instead of B is worth the difference.
    """
    classes = {
        kind
        for rule in rules.rules
        if rule.active and rule.mode is Mode.FIRST_CONTACT and isinstance(rule.condition, Happened)
        for kind in rule.condition.kinds
    }
    had = {hit.rule.key for hit in hits}
    by_field: Counter[str | None] = Counter()
    for hit in hits:
        by_field[hit.field] += hit.micros // MICRO
    ways = []
    for rule in rules.rules:
        if not rule.active or rule.key in had or not rule.valid_on(now.date()):
            continue
        gain, condition = _most_of(rule), rule.condition
        if not isinstance(condition, Happened):
            gain -= by_field[condition.field]
        elif new == (rule.mode is not Mode.FIRST_CONTACT) and classes.issuperset(condition.kinds):
            continue  # the first time it would be the class, later the next activity
        if gain > 0:
            ways.append(Way(rule.key, gain))
    return tuple(sorted(ways, key=lambda way: -way.points))


def _most_of(rule: ScoreRule) -> int:
    most = max((points for _, points in rule.points_by), default=rule.points)
    return most if rule.cap is None else min(most, rule.cap)


def shortest_ways(missing: int, ways: Sequence[Way]) -> tuple[tuple[Way, ...], ...]:
    """The fewest ways that together reach the threshold: each alone that is enough, else pairs,
    else threes. Of several those that go least beyond it come first."""
    if missing <= 0:
        return ()
    for many in range(1, _FEW + 1):
        enough = [
            some
            for some in combinations(ways[:_TRIED], many)
            if sum(way.points for way in some) >= missing
        ]
        if enough:
            return tuple(sorted(enough, key=lambda some: sum(way.points for way in some)))
    return ()


def fit_of(rules: RuleSet, lead: LeadFacts, points: int, ways: Sequence[Way]) -> tuple[Fit, str]:
    """Whether they fit, and the field that would settle it: of those that are not known the one
    that would give most."""
    if points > 0:
        return Fit.KNOWN, ""
    worth = {way.rule_key: way.points for way in ways}
    open_: list[tuple[int, str]] = []
    for rule in rules.rules:
        condition = rule.condition
        if rule.group is not Group.FIT or isinstance(condition, Happened):
            continue
        if rule.key in worth and lead[FACT_OF_FIELD[condition.field]] in (None, ""):
            open_.append((worth[rule.key], condition.field))
    if not open_:
        return Fit.NOT, ""
    return Fit.UNKNOWN, max(open_, key=lambda found: found[0])[1]

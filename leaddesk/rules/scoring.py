"""The score of a lead: behaviour and fit, from rules that are data (product.md section 4).

How "first contact" is read: it is the earliest touchpoint that came from them. What is ours alone
(a note, content sent, anything outgoing) is not, except where the kind is one of the first
contact's classes, since only they can download or sign up. All touchpoints of the class kinds at
that very moment are the one first contact: the highest class counts, once, and none of them counts
again as a next activity (a visit and a download at once: 100, not 105). What a list knows by the
day only lies at one moment too. Whatever comes later, on the same day or not, is a next activity (a
visit, later a download: 105). Where the first moment shows only other kinds (a trade fair, a
service call), there is no class, and those touchpoints count as next activities do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from operator import attrgetter

from leaddesk.rules.ledger import MICRO, Addend, Hit, Ledger, Way, lines_of
from leaddesk.rules.score_conditions import (
    FACT_OF_FIELD,
    Happened,
    LeadFacts,
    OneOf,
    TouchpointFact,
    folded_value,
)
from leaddesk.rules.score_hits import (
    attribute_hits,
    capped,
    class_hits,
    first_moment,
    hit_of,
    met,
    moment,
    sums,
)
from leaddesk.rules.score_rules import Group, Mode, RuleSet, ScoreRule

__all__ = ["Addend", "LeadFacts", "Ledger", "Scorer", "TouchpointFact", "compile_rules", "score"]

_NOTHING = (0, 0)


def score(
    lead: LeadFacts, touchpoints: Sequence[TouchpointFact], rules: RuleSet, now: datetime
) -> Ledger:
    """The ledger of one lead. For many leads compile the rules once and ask for totals."""
    return compile_rules(rules).ledger(lead, touchpoints, now)


def compile_rules(rules: RuleSet) -> Scorer:
    """The rules, made ready to score many leads."""
    return Scorer(rules)


class Scorer:
    """Compiled rules. `totals` is what `ledger` adds up to, without the lines, and quick."""

    __slots__ = (
        "_attributes", "_class_points", "_first", "_next", "_next_points", "_quick",
        "_rules", "_tables", "_tests",
    )  # fmt: skip

    def __init__(self, rules: RuleSet) -> None:
        active = [rule for rule in rules.rules if rule.active]
        touching = [rule for rule in active if isinstance(rule.condition, Happened)]
        self._rules = rules
        self._first = [rule for rule in touching if rule.mode is Mode.FIRST_CONTACT]
        self._next = [rule for rule in touching if rule.mode is not Mode.FIRST_CONTACT]
        self._attributes = [rule for rule in active if not isinstance(rule.condition, Happened)]
        self._tables = _value_tables(self._attributes)
        self._tests = [rule for rule in self._attributes if not _in_table(rule)]
        self._quick = all(
            rule.simple and (rule.group is Group.BEHAVIOUR or rule not in self._first)
            for rule in touching
        )
        self._class_points = _highest_by_kind(self._first)
        self._next_points = _sums_by_kind(self._next)

    def totals(
        self, lead: LeadFacts, touchpoints: Sequence[TouchpointFact], now: datetime
    ) -> tuple[int, int]:
        """Behaviour and fit; their sum is the score."""
        by_fields, by_touches = self.of_fields(lead, now), self.of_touchpoints(touchpoints, now)
        return by_fields[0] + by_touches[0], by_fields[1] + by_touches[1]

    def of_fields(self, lead: LeadFacts, now: datetime) -> tuple[int, int]:
        """What the fields of the lead add to behaviour and fit."""
        behaviour = fit = 0
        for index, table in self._tables:
            value = lead[index]
            if value:
                found = table.get(folded_value(value), _NOTHING)
                behaviour += found[0]
                fit += found[1]
        if self._tests:
            added = sums(attribute_hits(self._tests, lead, now))
            behaviour, fit = behaviour + added[0], fit + added[1]
        return behaviour, fit

    def ledger(
        self, lead: LeadFacts, touchpoints: Sequence[TouchpointFact], now: datetime
    ) -> Ledger:
        """Every point with the rule and the touchpoint or field that gave it."""
        of_class = self._of_class(touchpoints)
        begun = first_moment(touchpoints, of_class)
        hits = self._touchpoint_hits(touchpoints, of_class, begun, now)
        hits += attribute_hits(self._attributes, lead, now)
        addends = tuple(
            line
            for group in Group
            for line in lines_of(group, [hit for hit in hits if hit.rule.group is group])
        )
        behaviour = sum(line.points for line in addends if line.group is Group.BEHAVIOUR)
        fit = sum(line.points for line in addends if line.group is Group.FIT)
        threshold = self._rules.threshold
        return Ledger(
            addends=addends,
            behaviour=behaviour,
            fit=fit,
            total=behaviour + fit,
            threshold=threshold,
            missing=max(0, threshold - behaviour - fit),
            ways=self._ways(hits, lead, begun is None, now),
            rules_version=self._rules.version,
        )

    def of_touchpoints(
        self, touchpoints: Sequence[TouchpointFact], now: datetime
    ) -> tuple[int, int]:
        """What has happened adds."""
        if not touchpoints:
            return _NOTHING
        if not self._quick or any(fact.points is not None for fact in touchpoints):
            given_by = self._of_class(touchpoints)
            begun = first_moment(touchpoints, given_by)
            return sums(self._touchpoint_hits(touchpoints, given_by, begun, now))
        classes, points = self._class_points, self._next_points
        first = first_moment(touchpoints, [f for f in touchpoints if f.kind in classes])
        best: int | None = None
        behaviour = fit = 0
        for fact in touchpoints:
            given = classes.get(fact.kind)
            if given is not None and fact.at == first:
                best = given if best is None else max(best, given)
            else:
                added = points.get(fact.kind, _NOTHING)
                behaviour += added[0]
                fit += added[1]
        return behaviour + (best or 0), fit

    def _touchpoint_hits(
        self,
        touchpoints: Sequence[TouchpointFact],
        of_class: Sequence[TouchpointFact],
        begun: datetime | None,
        now: datetime,
    ) -> list[Hit]:
        ordered = sorted(touchpoints, key=_when)
        first = sorted((fact for fact in of_class if fact.at == begun), key=_when)
        hits = class_hits(self._first, first, now)
        rest = [fact for fact in ordered if fact not in first] if first else ordered
        by_kind: dict[str, list[TouchpointFact]] = {}
        for fact in rest:
            by_kind.setdefault(fact.kind, []).append(fact)
        for rule in self._next:
            given = [hit_of(rule, f, now) for f in _asked(rule, rest, by_kind) if met(rule, f)]
            if given and rule.mode is Mode.ONCE:
                given = [max(given, key=lambda hit: abs(hit.micros))]
            hits += given if rule.cap is None else capped(given, rule.cap * MICRO)
        return sorted(hits, key=moment)

    def _of_class(self, touchpoints: Sequence[TouchpointFact]) -> list[TouchpointFact]:
        """Those that a class of the first contact is about."""
        kinds, rules = self._class_points, self._first
        return [f for f in touchpoints if f.kind in kinds and any(met(rule, f) for rule in rules)]

    def _ways(
        self, hits: Sequence[Hit], lead: LeadFacts, new: bool, now: datetime
    ) -> tuple[Way, ...]:
        """What would give points that are not there yet, most first; `new`: no contact so far.

        Of a field only the gain counts: product A instead of B is worth the difference.
        """
        had = {hit.rule.key for hit in hits}
        by_field: dict[str | None, int] = {}
        for hit in hits:
            by_field[hit.field] = by_field.get(hit.field, 0) + hit.micros // MICRO
        ways = []
        for rule in self._rules.rules:
            if not rule.active or rule.key in had or not rule.valid_on(now.date()):
                continue
            gain = rule.points if rule.cap is None else min(rule.points, rule.cap)
            condition = rule.condition
            if not isinstance(condition, Happened):
                gain -= by_field.get(condition.field, 0)
            elif new == (rule.mode is not Mode.FIRST_CONTACT) and self._has_class(condition):
                continue  # the first time it would be the class, later the next activity
            if gain > 0:
                ways.append(Way(rule.key, gain))
        return tuple(sorted(ways, key=lambda way: -way.points))

    def _has_class(self, condition: Happened) -> bool:
        return all(kind in self._class_points for kind in condition.kinds)


_when = attrgetter("at", "id")


def _asked(
    rule: ScoreRule,
    facts: Sequence[TouchpointFact],
    by_kind: Mapping[str, Sequence[TouchpointFact]],
) -> Sequence[TouchpointFact]:
    """The facts of the kinds that the rule asks for, in their order."""
    kinds = _kinds(rule)
    if len(kinds) == 1:
        return by_kind.get(next(iter(kinds)), ())
    return [fact for fact in facts if fact.kind in kinds] if kinds & by_kind.keys() else ()


def _in_table(rule: ScoreRule) -> bool:
    return isinstance(rule.condition, OneOf) and rule.cap is None and not rule.dated


def _value_tables(rules: Iterable[ScoreRule]) -> list[tuple[int, dict[str, tuple[int, int]]]]:
    """Per field that rules ask for: its place in LeadFacts, and the points of each value."""
    tables: dict[int, dict[str, tuple[int, int]]] = {}
    for rule in rules:
        condition = rule.condition
        if not isinstance(condition, OneOf) or not _in_table(rule):
            continue
        table = tables.setdefault(FACT_OF_FIELD[condition.field], {})
        for value in {folded_value(value) for value in condition.values}:
            table[value] = _plus(table.get(value, _NOTHING), rule)
    return list(tables.items())


def _highest_by_kind(rules: Iterable[ScoreRule]) -> dict[str, int]:
    highest: dict[str, int] = {}
    for rule in rules:
        for kind in _kinds(rule):
            highest[kind] = max(rule.points, highest.get(kind, rule.points))
    return highest


def _sums_by_kind(rules: Iterable[ScoreRule]) -> dict[str, tuple[int, int]]:
    points: dict[str, tuple[int, int]] = {}
    for rule in rules:
        for kind in _kinds(rule):
            points[kind] = _plus(points.get(kind, _NOTHING), rule)
    return points


def _kinds(rule: ScoreRule) -> frozenset[str]:
    return frozenset(rule.condition.kinds) if isinstance(rule.condition, Happened) else frozenset()


def _plus(sums: tuple[int, int], rule: ScoreRule) -> tuple[int, int]:
    if rule.group is Group.BEHAVIOUR:
        return sums[0] + rule.points, sums[1]
    return sums[0], sums[1] + rule.points

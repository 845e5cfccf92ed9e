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

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from operator import attrgetter

from leaddesk.rules.ledger import MICRO, Addend, Hit, Ledger, Own, lines_of
from leaddesk.rules.score_conditions import (
    Happened,
    LeadFacts,
    TouchpointFact,
    all_hold,
    folded_value,
)
from leaddesk.rules.score_explained import (
    capped_lines,
    fit_of,
    own_lines,
    shortest_ways,
    topics_of,
    ways_of,
)
from leaddesk.rules.score_hits import (
    attribute_hits,
    capped,
    class_hits,
    first_moment,
    first_of_each,
    hit_of,
    meeting,
    met,
    moment,
    sums,
)
from leaddesk.rules.score_rules import Group, Mode, RuleSet
from leaddesk.rules.score_tables import (
    NOTHING,
    asked_facts,
    highest_by_kind,
    in_table,
    kinds_of,
    sums_by_kind,
    value_tables,
)

__all__ = [
    "NO_OWN",
    "Addend",
    "LeadFacts",
    "Ledger",
    "Scorer",
    "TouchpointFact",
    "compile_rules",
    "score",
]

NO_OWN = Own()


def score(
    lead: LeadFacts, touchpoints: Sequence[TouchpointFact], rules: RuleSet, now: datetime
) -> Ledger:
    """The ledger of one lead. For many leads compile the rules once and ask for totals."""
    return compile_rules(rules).ledger(lead, touchpoints, now)


def compile_rules(rules: RuleSet) -> Scorer:
    """The rules, made ready to score many leads."""
    return Scorer(rules)


class Scorer:
    """Compiled rules. `totals` is what `ledger` adds up to, without the lines, and quick.

    Where rules about touchpoints ask for something of the lead besides, there is a Scorer for each
    choice of them that is met: `of`. `kinds`: those of touchpoints that a rule asks for; `asks`:
    the fields.
    """

    __slots__ = (
        "_attributes", "_besides", "_class_points", "_first", "_given", "_next", "_next_points",
        "_of_met", "_quick", "_tables", "_tests", "asks", "kinds", "rules",
    )  # fmt: skip

    def __init__(self, rules: RuleSet) -> None:
        active = [rule for rule in rules.rules if rule.active]
        touching = [rule for rule in active if isinstance(rule.condition, Happened)]
        self.rules = rules
        self._given = {question: (yes, no) for question, yes, no in rules.answers}
        self._first = [rule for rule in touching if rule.mode is Mode.FIRST_CONTACT]
        self._next = [rule for rule in touching if rule.mode is not Mode.FIRST_CONTACT]
        self._attributes = [rule for rule in active if not isinstance(rule.condition, Happened)]
        self._tables = value_tables(self._attributes)
        self._tests = [rule for rule in self._attributes if not in_table(rule)]
        self._quick = all(
            rule.simple and (rule.group is Group.BEHAVIOUR or rule not in self._first)
            for rule in touching
        )
        self._class_points = highest_by_kind(self._first)
        self._next_points = sums_by_kind(self._next)
        self._besides = [rule for rule in touching if rule.besides]
        self._of_met: dict[tuple[bool, ...], Scorer] = {}
        self.kinds: frozenset[str] = frozenset().union(*map(kinds_of, touching))
        self.asks = frozenset(
            condition.field
            for rule in active
            for condition in (rule.condition, *rule.besides)
            if not isinstance(condition, Happened)
        )

    def of(self, lead: LeadFacts) -> Scorer:
        """The rules about touchpoints that count for this lead, and all others."""
        if not self._besides:
            return self
        met = tuple(all_hold(rule.besides, lead) for rule in self._besides)
        if (known := self._of_met.get(met)) is None:
            out = {rule.key for rule, yes in zip(self._besides, met, strict=True) if not yes}
            count = (
                replace(rule, besides=()) if isinstance(rule.condition, Happened) else rule
                for rule in self.rules.rules
                if rule.key not in out
            )
            known = self._of_met[met] = Scorer(replace(self.rules, rules=tuple(count)))
        return known

    def totals(
        self,
        lead: LeadFacts,
        touchpoints: Sequence[TouchpointFact],
        now: datetime,
        own: Own = NO_OWN,
    ) -> tuple[int, int, int]:
        """Behaviour, fit and assessment; their sum is the score."""
        by_fields = self.of_fields(lead, now)
        by_touches = self.of_touchpoints(lead, touchpoints, now)
        behaviour, fit, assessment = self.of_own(own)
        return self.bounded(
            by_fields[0] + by_touches[0] + behaviour, by_fields[1] + by_touches[1] + fit, assessment
        )

    def bounded(self, behaviour: int, fit: int, assessment: int) -> tuple[int, int, int]:
        """What counts of these points, each group being capped as it is set."""
        rules = self.rules
        if not rules.caps:
            return behaviour, fit, assessment
        return (
            rules.bounded(Group.BEHAVIOUR, behaviour),
            rules.bounded(Group.FIT, fit),
            rules.bounded(Group.ASSESSMENT, assessment),
        )

    def of_own(self, own: Own) -> tuple[int, int, int]:
        """What people said themselves adds to behaviour, fit and assessment."""
        if not own.lines and not self._given:
            return 0, 0, 0
        sums = dict.fromkeys(Group, 0)
        for line in own.lines:
            sums[line.group] += line.points
        for question, yes in own.answers.items():
            sums[Group.ASSESSMENT] += self._given.get(question, NOTHING)[0 if yes else 1]
        return sums[Group.BEHAVIOUR], sums[Group.FIT], sums[Group.ASSESSMENT]

    def of_fields(self, lead: LeadFacts, now: datetime) -> tuple[int, int]:
        """What the fields of the lead add to behaviour and fit."""
        behaviour = fit = 0
        for index, table in self._tables:
            value = lead[index]
            if value:
                found = table.get(folded_value(value), NOTHING)
                behaviour += found[0]
                fit += found[1]
        if self._tests:
            added = sums(attribute_hits(self._tests, lead, now))
            behaviour, fit = behaviour + added[0], fit + added[1]
        return behaviour, fit

    def ledger(
        self,
        lead: LeadFacts,
        touchpoints: Sequence[TouchpointFact],
        now: datetime,
        own: Own = NO_OWN,
    ) -> Ledger:
        """Every point with the rule and the touchpoint or field that gave it."""
        if self._besides:
            return self.of(lead).ledger(lead, touchpoints, now, own)
        rules, touchpoints = self.rules, self._counted(touchpoints)
        of_class = self._of_class(touchpoints, now.date())
        begun = first_moment(touchpoints, of_class)
        hits = self._touchpoint_hits(touchpoints, of_class, begun, now)
        hits += attribute_hits(self._attributes, lead, now)
        addends: list[Addend] = []
        for group in Group:
            lines = lines_of(group, [hit for hit in hits if hit.rule.group is group])
            lines += own_lines(group, own, self._given)
            addends += capped_lines(group, lines, rules)
        sums = {g: sum(line.points for line in addends if line.group is g) for g in Group}
        total, threshold = sum(sums.values()), rules.threshold
        missing = max(0, threshold - total)
        ways = ways_of(rules, hits, lead, begun is None, now)
        state, asks = fit_of(rules, lead, sums[Group.FIT], ways)
        return Ledger(
            addends=tuple(addends),
            behaviour=sums[Group.BEHAVIOUR],
            fit=sums[Group.FIT],
            total=total,
            threshold=threshold,
            missing=missing,
            ways=ways,
            rules_version=rules.version,
            assessment=sums[Group.ASSESSMENT],
            shortest=shortest_ways(missing, ways),
            topics=topics_of(hits),
            fit_state=state,
            fit_asks=asks,
        )

    def _counted(self, touchpoints: Sequence[TouchpointFact]) -> Sequence[TouchpointFact]:
        since = self.rules.count_from
        if since is None:
            return touchpoints
        return [fact for fact in touchpoints if fact.at.date() >= since]

    def of_touchpoints(
        self, lead: LeadFacts, touchpoints: Sequence[TouchpointFact], now: datetime
    ) -> tuple[int, int]:
        """What has happened adds."""
        if self._besides:
            return self.of(lead).of_touchpoints(lead, touchpoints, now)
        touchpoints = self._counted(touchpoints)
        if not touchpoints:
            return NOTHING
        if not self._quick or any(fact.points is not None for fact in touchpoints):
            given_by = self._of_class(touchpoints, now.date())
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
                added = points.get(fact.kind, NOTHING)
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
            asked = asked_facts(rule, rest, by_kind)
            given = [hit_of(rule, fact, now) for fact in meeting(rule, asked, now.date())]
            given = first_of_each(rule, given)
            if given and rule.mode is Mode.ONCE:
                given = [max(given, key=lambda hit: abs(hit.micros))]
            hits += given if rule.cap is None else capped(given, rule.cap * MICRO)
        return sorted(hits, key=moment)

    def _of_class(self, touchpoints: Sequence[TouchpointFact], today: date) -> list[TouchpointFact]:
        """Those that a class of the first contact is about."""
        kinds, rules = self._class_points, self._first
        some = [fact for fact in touchpoints if fact.kind in kinds]
        return [fact for fact in some if any(met(rule, fact, today) for rule in rules)]


_when = attrgetter("at", "id")

"""Rules that say who belongs into a segment: what they ask, and whether a hit is set or suggested.

A rule is met where one of its groups is; within a group all conditions have to hold.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from leaddesk.rules.condition_problems import condition_problems
from leaddesk.rules.conditions import (
    Condition,
    Conditions,
    Facts,
    InSegment,
    Known,
    NoneOf,
    OlderThan,
    OneOf,
    Within,
    all_hold,
    conditions_from_json,
    conditions_to_json,
    fields_asked,
)
from leaddesk.rules.past_spans import Unit
from leaddesk.rules.problem import Problem, Refused


class RuleMode(StrEnum):
    """What becomes of a lead that the rule hits."""

    NONE = "none"
    SUGGEST = "suggest"
    SET = "set"


@dataclass(frozen=True, slots=True)
class SegmentRule:
    """`any_of`: groups of conditions. `version` goes up with each change."""

    any_of: tuple[Conditions, ...] = ()
    mode: RuleMode = RuleMode.NONE
    version: int = 1

    @property
    def conditions(self) -> Conditions:
        """All that it asks."""
        return tuple(condition for group in self.any_of for condition in group)

    @property
    def is_used(self) -> bool:
        return self.mode is not RuleMode.NONE and bool(self.any_of)


NO_RULE = SegmentRule()
_HOME = ("DE",)
_SCORES = frozenset({"lead.score", "lead.behaviour", "lead.fit"})
DEFAULT_SEGMENT_RULES: Mapping[int, SegmentRule] = {
    1: SegmentRule(((Within("company.founded_on", 3, Unit.YEARS),),), RuleMode.SUGGEST),
    2: SegmentRule(((OneOf("company.listing", ("possible",)),),), RuleMode.SUGGEST),
    3: SegmentRule(
        (
            (
                NoneOf("company.country", _HOME),
                OneOf("company.expansion", ("new_subsidiary", "new_partner")),
            ),
        ),
        RuleMode.SUGGEST,
    ),
    4: SegmentRule(
        ((Known("lead.competitor"), OneOf("lead.competitor_rating", ("unhappy",))),),
        RuleMode.SUGGEST,
    ),
    6: SegmentRule(
        (
            (OlderThan("company.last_purchase_on", 2, Unit.YEARS),),
            (
                OneOf("company.relation", ("lost_customer",)),
                Known("company.last_purchase_on", False),
            ),
        ),
        RuleMode.SUGGEST,
    ),
}
"""Of the segments that come with it; 5 is chosen by people, and so are those that a team adds."""


def default_rule(number: int) -> SegmentRule:
    """The rule of a segment for which nobody has set one."""
    return DEFAULT_SEGMENT_RULES.get(number, NO_RULE)


def met_group(rule: SegmentRule, facts: Facts, today: date) -> Conditions | None:
    """The first group that holds: why the rule hits; None: it does not."""
    return next((group for group in rule.any_of if all_hold(group, facts, today)), None)


def segment_rule_problems(
    number: int,
    rule: SegmentRule,
    *,
    segments: Collection[int] | None = None,
    questions: Collection[str] | None = None,
    others: Mapping[int, SegmentRule] | None = None,
    scored: Collection[int] = (),
) -> tuple[Problem, ...]:
    """What stands in the way of this rule of the segment. `others`: the rules of all segments;
    `scored`: those that score rules ask for.

    Codes: those of the conditions; segment_rule_empty: it would hit every lead or, in use, asks for
    nothing; segment_rule_itself: it asks for its own segment; segment_rule_circle (value: the other
    one): two rules that set would go on changing what each other found; segment_rule_score (other:
    the segment): so would this one and the score.
    """
    found: list[Problem] = []
    if (not rule.any_of and rule.mode is not RuleMode.NONE) or not all(rule.any_of):
        found.append(Problem("segment_rule_empty", value=str(number)))
    for group in rule.any_of:
        found += condition_problems(group, segments=segments, questions=questions)
    if number in _segments_asked(rule.conditions):
        found.append(Problem("segment_rule_itself", value=str(number)))
    elif rule.mode is RuleMode.SET and (other := _circle(number, rule, others or {})):
        found.append(Problem("segment_rule_circle", value=str(number), args={"other": str(other)}))
    becomes = {**(others or {}), number: rule}
    for asked in sorted(scored):
        if hangs_on_score(asked, becomes):
            args = {"other": str(asked)}
            found.append(Problem("segment_rule_score", value=str(number), args=args))
    return tuple(dict.fromkeys(found))


def hangs_on_score(number: int, rules: Mapping[int, SegmentRule]) -> bool:
    """Whether a rule puts leads into this segment by itself for their score, or for a segment of
    which that is so."""
    seen: set[int] = set()
    ways = [number]
    while ways:
        here = ways.pop()
        rule = rules.get(here, NO_RULE)
        if here in seen or rule.mode is not RuleMode.SET:
            continue
        seen.add(here)
        if not _SCORES.isdisjoint(fields_asked(rule.conditions)):
            return True
        ways += _segments_asked(rule.conditions)
    return False


def _segments_asked(conditions: Sequence[Condition]) -> frozenset[int]:
    return frozenset(n for c in conditions if isinstance(c, InSegment) for n in c.numbers)


def _circle(number: int, rule: SegmentRule, others: Mapping[int, SegmentRule]) -> int:
    """A segment set by a rule that this one asks for, and that comes back to it; 0: none."""
    seen: set[int] = set()
    ways = [(asked, asked) for asked in sorted(_segments_asked(rule.conditions))]
    while ways:
        first, here = ways.pop()
        if here == number:
            return first
        other = others.get(here, NO_RULE)
        if here not in seen and other.mode is RuleMode.SET:
            seen.add(here)
            ways += [(first, asked) for asked in _segments_asked(other.conditions)]
    return 0


def segment_rule_to_json(rule: SegmentRule) -> dict[str, Any]:
    """What of it is a definition: the version is kept beside it."""
    groups = [conditions_to_json(group) for group in rule.any_of]
    return {"mode": rule.mode.value, "any_of": groups}


def segment_rule_from_json(kept: Mapping[str, Any], version: int) -> SegmentRule:
    """The opposite; Refused("condition_unreadable") or ("condition_field_unknown")."""
    groups = kept.get("any_of", [])
    if not isinstance(groups, list) or kept.get("mode") not in tuple(RuleMode):
        raise Refused(Problem("condition_unreadable"))
    return SegmentRule(
        tuple(conditions_from_json(group) for group in groups), RuleMode(kept["mode"]), version
    )

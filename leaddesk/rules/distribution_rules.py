"""The rules that lead to pools, in their order: of each lead the first that is met counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leaddesk.rules.conditions import Conditions
from leaddesk.rules.problem import Problem


@dataclass(frozen=True, slots=True)
class RuleStands:
    """An active rule: leads that meet all its conditions (none: every lead) go its way."""

    rule_id: int
    name: str
    conditions: Conditions = ()
    version: int = 1
    pool_id: int = 0


def unreached(rules: Sequence[RuleStands]) -> tuple[Problem, ...]:
    """Rules that no lead ever comes to, since whatever meets them has met an earlier one: that asks
    for nothing, or for nothing else than they do. Codes: pool_rule_unreached (value: the rule's
    name, args earlier: the name of the one before it)."""
    found = []
    for place, rule in enumerate(rules):
        for earlier in rules[:place]:
            if set(earlier.conditions) <= set(rule.conditions):
                found.append(
                    Problem("pool_rule_unreached", value=rule.name, args={"earlier": earlier.name})
                )
                break
    return tuple(found)

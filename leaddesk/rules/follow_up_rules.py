"""Rules that make follow-ups by themselves: what each looks for, and which numbers can be set.

What a rule has found says why, as a code with its pieces, and on which occasion: of one occasion
nothing is made twice, also when what was made is done.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from leaddesk.rules.problem import Problem
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind

MOST_DAYS = 3650
MOST_AHEAD = 250


class RuleKind(StrEnum):
    """What a rule looks for (product.md section 8)."""

    UNASSIGNED = "unassigned"
    NO_CONTACT = "no_contact"
    QUOTE_SILENT = "quote_silent"
    CLOCK_NEAR = "clock_near"
    RIPE = "ripe"
    UNHAPPY = "unhappy"
    WITHDRAWN = "withdrawn"
    NEARLY_LOST = "nearly_lost"


@dataclass(frozen=True, slots=True)
class FollowUpRule:
    """`days`: how long it must have been so; for events how far back they are looked for. `ahead`:
    working days until what is made is due. `mark`: satisfaction up to which somebody is unhappy.
    `stages`: where it looks (none: wherever the kind makes sense). `activity`: what is to be
    done."""

    kind: RuleKind
    days: int
    active: bool = True
    ahead: int = 0
    mark: int = 2
    stages: tuple[Stage, ...] = ()
    activity: Kind = Kind.CALL
    version: int = 1

    @property
    def key(self) -> str:
        return self.kind.value


_WORKED = (Stage.WARM, Stage.MQL, Stage.SAL, Stage.SQL, Stage.PROSPECT, Stage.QUOTE)
DEFAULT_RULES: tuple[FollowUpRule, ...] = (
    FollowUpRule(RuleKind.UNASSIGNED, 2),
    FollowUpRule(RuleKind.NO_CONTACT, 30, stages=_WORKED),
    FollowUpRule(RuleKind.QUOTE_SILENT, 7),
    FollowUpRule(RuleKind.CLOCK_NEAR, 0),
    FollowUpRule(RuleKind.RIPE, 0),
    FollowUpRule(RuleKind.UNHAPPY, 30),
    FollowUpRule(RuleKind.WITHDRAWN, 14, activity=Kind.NOTE),
    FollowUpRule(RuleKind.NEARLY_LOST, 365),
)
"""One of each kind, as they come."""

EVENTS = frozenset({RuleKind.UNHAPPY, RuleKind.WITHDRAWN})
"""Kinds that look for a touchpoint which nobody has answered since."""


@dataclass(frozen=True, slots=True)
class Find:
    """A lead that a rule has found: for whom, and why. `score` is for the order."""

    lead_id: int
    user_id: int | None
    score: int
    reason: Mapping[str, Any]

    @property
    def occasion(self) -> str:
        return str(self.reason.get("occasion", ""))


def is_new(find: Find, occasions: Collection[tuple[int, str]]) -> bool:
    """Whether nothing was made on this occasion yet; `occasions` of (lead, occasion)."""
    return (find.lead_id, find.occasion) not in occasions


def with_room(
    finds: Collection[Find], made: Mapping[int | None, int], most: int
) -> tuple[tuple[Find, ...], int]:
    """As many as each person may get in a day, the best leads first, no lead twice; and how many
    wait for another day. `made`: how many each got today."""
    counts, leads = dict(made), set()
    chosen = []
    waiting = 0
    for find in sorted(finds, key=lambda f: (-f.score, f.lead_id)):
        if find.lead_id in leads:
            continue
        leads.add(find.lead_id)
        if counts.get(find.user_id, 0) >= most:
            waiting += 1
            continue
        counts[find.user_id] = counts.get(find.user_id, 0) + 1
        chosen.append(find)
    return tuple(chosen), waiting


def rule_problems(rule: FollowUpRule) -> tuple[Problem, ...]:
    """What can't be: follow_up_rule_days, follow_up_rule_ahead, follow_up_rule_mark (value: what
    was given), follow_up_rule_stages where it looks at leads that are not worked any more."""
    found = []
    least = 0 if rule.kind in (RuleKind.RIPE, RuleKind.CLOCK_NEAR) else 1
    if not least <= rule.days <= MOST_DAYS:
        found.append(Problem("follow_up_rule_days", value=str(rule.days)))
    if not 0 <= rule.ahead <= MOST_AHEAD:
        found.append(Problem("follow_up_rule_ahead", value=str(rule.ahead)))
    if not 1 <= rule.mark <= 4:
        found.append(Problem("follow_up_rule_mark", value=str(rule.mark)))
    out = [stage for stage in rule.stages if not stage.in_funnel]
    if out:
        found.append(Problem("follow_up_rule_stages", value=out[0].key))
    return tuple(found)


def rule_to_json(rule: FollowUpRule) -> dict[str, Any]:
    """What of it is a definition: version and being active are kept beside it."""
    return {
        "kind": rule.kind.value, "days": rule.days, "ahead": rule.ahead, "mark": rule.mark,
        "stages": [stage.key for stage in rule.stages], "activity": rule.activity.value,
    }  # fmt: skip


def rule_from_json(kept: Mapping[str, Any], active: bool, version: int) -> FollowUpRule:
    """The opposite; ValueError for a kind that is not known here."""
    kind = RuleKind(kept["kind"])
    usual = next(rule for rule in DEFAULT_RULES if rule.kind is kind)
    return replace(
        usual,
        active=active,
        version=version,
        days=int(kept.get("days", usual.days)),
        ahead=int(kept.get("ahead", usual.ahead)),
        mark=int(kept.get("mark", usual.mark)),
        stages=tuple(Stage.of(key) for key in kept.get("stages", ())),
        activity=Kind(kept.get("activity", usual.activity)),
    )

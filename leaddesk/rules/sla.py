"""The agreement between marketing and sales as data: which clock runs when, whom it warns, and what
becomes of a lead that nobody worked in time (product.md section 7).

There is one rule for the hand-over and one for each stage. A clock goes by the version of its rule
that was in force when it started.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from leaddesk.rules.clocks import WARNINGS
from leaddesk.rules.problem import Problem
from leaddesk.rules.stages import FUNNEL, Stage

OFFER = "offer"
"""The rule of the clock that a hand-over starts; all others have the key of their stage."""

KEYS: tuple[str, ...] = (OFFER, *(stage.key for stage in FUNNEL if stage is not Stage.WON))
LONGEST_HOURS = 2_000
"""A year's work: who allows more allows everything."""


PAUSE_REASONS = (
    "customer_asked_to_wait", "waiting_for_data", "customer_away", "waiting_for_us", "other",
)  # fmt: skip
"""Offered where a clock is to stand; any other text is taken as well."""


class Until(StrEnum):
    """What ends the clock of a stage. That of a hand-over ends with its result."""

    MOVED = "moved"
    """The lead stands in another stage."""
    CONTACT = "contact"
    """Somebody of ours has been in touch, or the lead stands in another stage."""


class Then(StrEnum):
    """What becomes of the lead when the time is over and nobody has acted."""

    REMIND = "remind"
    """Whoever has it is told."""
    ESCALATE = "escalate"
    """Somebody else is told: who is named in the rule, else the sales managers."""
    REASSIGN = "reassign"
    """Another person gets it: who is named in the rule, else who has the fewest."""
    PROPOSE = "propose"
    """The managers are shown who could have it, as with REASSIGN, and say yes or no."""
    RETURN = "return"
    """It goes back to marketing; an offer has expired then."""


@dataclass(frozen=True, slots=True)
class SlaRule:
    """`key` one of KEYS; `minutes` of working time allowed; `levels`: the per cents of WARNINGS at
    which whoever has to act is told; `tell`, `to`: users (None: see Then); `segments`: (number,
    minutes) where leads of a segment have other hours."""

    key: str
    minutes: int
    until: Until = Until.MOVED
    levels: tuple[int, ...] = WARNINGS
    then: Then = Then.REMIND
    tell: int | None = None
    to: int | None = None
    active: bool = True
    segments: tuple[tuple[int, int], ...] = ()

    def allowed(self, segments: Collection[int]) -> tuple[int, int | None]:
        """Minutes for a lead that is in these segments, and because of which of them (None: those
        of the rule itself). Of several the strictest counts."""
        own = [(minutes, number) for number, minutes in self.segments if number in segments]
        return min(own) if own else (self.minutes, None)


@dataclass(frozen=True, slots=True)
class RuleVersion:
    """A rule as it stands from `since` on, until the next version of it."""

    rule: SlaRule
    version: int
    since: datetime


DEFAULT_SLA_RULES: tuple[SlaRule, ...] = (
    SlaRule(OFFER, 8 * 60, then=Then.ESCALATE),
    SlaRule(Stage.MQL.key, 16 * 60),
    SlaRule(Stage.SAL.key, 16 * 60, Until.CONTACT, then=Then.ESCALATE),
    SlaRule(Stage.SQL.key, 80 * 60, Until.CONTACT),
    SlaRule(Stage.QUOTE.key, 80 * 60, Until.CONTACT),
)
"""Proposed, and set in a new store: a working day for the answer, two for the first contact."""


def rule_problems(
    rule: SlaRule, users: Collection[int] = (), segments: Collection[int] = ()
) -> tuple[Problem, ...]:  # fmt: skip
    """What is wrong with it; `users`: those who may be named; `segments`: those there are. Codes,
    their value the rule's key: sla_key, sla_no_time, sla_too_long, sla_levels, sla_then (nothing
    can be returned that is with marketing), sla_nobody (who is named is not there), sla_segment (it
    is not there), sla_segment_twice."""
    named = {user for user in (rule.tell, rule.to) if user is not None}
    minutes = (rule.minutes, *(own for _, own in rule.segments))
    numbers = [number for number, _ in rule.segments]
    marketings = (Stage.COLD.key, Stage.WARM.key)
    said = (
        (rule.key not in KEYS, Problem("sla_key", value=rule.key)),
        (min(minutes) <= 0, Problem("sla_no_time", value=rule.key)),
        (max(minutes) > LONGEST_HOURS * 60, Problem("sla_too_long", value=rule.key)),
        (not set(rule.levels) <= set(WARNINGS), Problem("sla_levels", value=rule.key)),
        (
            rule.then is Then.RETURN and rule.key in marketings,
            Problem("sla_then", value=rule.key),
        ),
        (not named <= set(users), Problem("sla_nobody", value=rule.key)),
        (not set(numbers) <= set(segments), Problem("sla_segment", value=rule.key)),
        (len(set(numbers)) < len(numbers), Problem("sla_segment_twice", value=rule.key)),
    )
    return tuple(problem for wrong, problem in said if wrong)


def in_force(
    versions: Iterable[RuleVersion], key: str, at: datetime
) -> RuleVersion | None:  # fmt: skip
    """The version of the rule by which a clock goes that starts then; None: none does. `versions`
    of a rule in their order."""
    found = None
    for version in versions:
        if version.rule.key == key and version.since <= at:
            found = version
    return found if found is not None and found.rule.active else None


def with_segments(versions: Iterable[RuleVersion]) -> bool:
    """Whether any of them asks in which segments a lead is."""
    return any(version.rule.segments for version in versions)


def latest(versions: Sequence[RuleVersion]) -> Mapping[str, RuleVersion]:
    """The newest version of each rule, by key, in the order of KEYS."""
    newest = {version.rule.key: version for version in versions}
    return {key: newest[key] for key in KEYS if key in newest}


def rule_to_json(rule: SlaRule) -> dict[str, Any]:
    return {
        "key": rule.key, "minutes": rule.minutes, "until": rule.until.value,
        "levels": list(rule.levels), "then": rule.then.value, "tell": rule.tell, "to": rule.to,
        "active": rule.active,
        "segments": [{"segment": number, "minutes": minutes} for number, minutes in rule.segments],
    }  # fmt: skip


def rule_from_json(kept: Mapping[str, Any]) -> SlaRule:
    """The opposite of `rule_to_json`."""
    return SlaRule(
        kept["key"], kept["minutes"], Until(kept["until"]), tuple(kept["levels"]),
        Then(kept["then"]), kept["tell"], kept["to"], kept["active"],
        tuple((own["segment"], own["minutes"]) for own in kept.get("segments", ())),
    )  # fmt: skip

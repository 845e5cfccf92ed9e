"""What the dice do with the rules of segments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from leaddesk.operations.segment_rules import (
    accept_suggestions,
    refuse_suggestions,
    renew_suggestions,
    reset_segment_rule,
    set_by_rules,
    set_segment_rule,
)
from leaddesk.operations.segments import steer_segment
from leaddesk.rules.conditions import Condition, Contains, InSegment, Known, OlderThan, Touched
from leaddesk.rules.past_spans import Unit
from leaddesk.rules.segment_rules import RuleMode
from leaddesk.store.store import Store

if TYPE_CHECKING:
    from torture.dice import Dice

_ASKED: tuple[Condition, ...] = (
    Known("lead.competitor"), Touched(("call", "visit"), 90), InSegment((1, 2), False),
    Contains("company.city", ("ö", "berg")), OlderThan("lead.created_at", 1, Unit.MONTHS),
)  # fmt: skip


def segment_rules(dice: Dice, store: Store) -> Any:
    """A rule is changed, followed or refused, or does what it says by itself."""
    number = dice.random.randint(1, 6)
    chance = dice.random.random()
    if chance < 0.3:
        groups = tuple((dice.one(_ASKED),) for _ in range(dice.random.randint(1, 2)))
        return store.run(set_segment_rule, number, groups, dice.one(tuple(RuleMode)))
    if chance < 0.45:
        return store.run(set_by_rules)
    if chance < 0.5:
        return store.run(
            steer_segment, number, {dice.one(("mql", "mql.en")): "Öl"}, dice.one((None, 3, 30))
        )
    leads = None if dice.random.random() < 0.5 else dice.leads(store, 3)
    if chance < 0.7:
        return store.run(accept_suggestions, number, leads)
    if chance < 0.85:
        return store.run(refuse_suggestions, number, leads)
    return store.run(dice.one((renew_suggestions, reset_segment_rule)), number)

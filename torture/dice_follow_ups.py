"""What the dice do with what is due."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from leaddesk.models import FollowUp
from leaddesk.operations.follow_up_rules import make_follow_ups, set_follow_up_rule
from leaddesk.operations.follow_up_settings import set_follow_up_settings, set_priority_weights
from leaddesk.operations.follow_ups import move_follow_ups, snooze_follow_up
from leaddesk.operations.reminders import mark_reminded
from leaddesk.rules.follow_up_rules import FollowUpRule, RuleKind
from leaddesk.rules.follow_ups import FollowUpSettings
from leaddesk.rules.priority import Weights
from leaddesk.store.store import Store

if TYPE_CHECKING:
    from torture.dice import Dice

_OPEN = (
    select(FollowUp.lead_id, FollowUp.id)
    .where(FollowUp.done_at.is_(None))
    .order_by(FollowUp.lead_id, FollowUp.id)
)


def follow_ups(dice: Dice, store: Store) -> Any:
    """Something is put off, several get another day, or another agreement is made."""
    found = store.ask(lambda s: s.execute(_OPEN).all())
    chance = dice.random.random()
    if chance < 0.3:
        until = dice.clock.now + timedelta(hours=dice.one((-1, 2, 50)))
        return store.run(snooze_follow_up, dice.leads(store)[0], until)
    if chance < 0.5:
        return store.run(make_follow_ups)
    if chance < 0.6:
        rule = FollowUpRule(dice.one(RuleKind), dice.one((0, 7)), dice.one((True, False)))
        return store.run(set_follow_up_rule, rule)
    if chance < 0.7:
        told = [(row[1], dice.clock.now) for row in found[:3]]
        return store.run(mark_reminded, told)
    if chance < 0.85:
        some = dice.random.sample(found, min(len(found), 3))
        plan = [(r[0], r[1], date(2026, 1, 5) + timedelta(days=n)) for n, r in enumerate(some)]
        return store.run(move_follow_ups, plan)
    if chance < 0.9:
        return store.run(set_priority_weights, Weights(score=dice.one((-1, 50, 100))))
    agreed = FollowUpSettings(most_a_day=dice.one((0, 5, 20)))
    return store.run(set_follow_up_settings, agreed)

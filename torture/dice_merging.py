"""What the dice do with duplicates."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from leaddesk.models import LeadMerge
from leaddesk.operations.duplicates import keep_apart, set_duplicate_rules
from leaddesk.operations.merging import merge_leads, split_lead
from leaddesk.rules.duplicates import DEFAULT_RULES
from leaddesk.rules.problem import Refused
from leaddesk.store.store import Store

if TYPE_CHECKING:
    from torture.dice import Dice


def merging(dice: Dice, store: Store) -> Any:
    """Two leads become one, one becomes two, or two are said to be no duplicates."""
    chance = dice.random.random()
    if chance < 0.4:
        merges = store.ask(lambda s: list(s.scalars(select(LeadMerge.id).order_by(LeadMerge.id))))
        if merges:
            return store.run(split_lead, dice.one(merges))
    if chance > 0.95:
        return store.run(set_duplicate_rules, replace(DEFAULT_RULES, threshold=dice.one((80, 90))))
    leads = dice.leads(store, 2)
    if len(leads) < 2:
        raise Refused
    one, other = leads
    if chance < 0.8:
        return store.run(merge_leads, one, other, same_person=dice.one((None, True, False)))
    return store.run(keep_apart, one, other)

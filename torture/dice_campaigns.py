"""What the dice do with campaigns."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from leaddesk.models import Campaign
from leaddesk.operations.campaigns import (
    gather_campaign,
    put_into_campaign,
    remove_campaign,
    set_campaign,
)
from leaddesk.operations.warnings import put_off_warning
from leaddesk.rules import campaigns
from leaddesk.rules.measure_warnings import Warned, What
from leaddesk.store.store import Store

if TYPE_CHECKING:
    from torture.dice import Dice

_NAMES = ("Herbst", "HERBST", "Größe <b>", "Messe Köln", "")


def campaign(dice: Dice, store: Store) -> Any:
    """One is described, renamed, given up; leads come into it."""
    there = store.ask(lambda s: list(s.scalars(select(Campaign.id).order_by(Campaign.id))))
    chance = dice.random.random()
    if chance < 0.4:
        return store.run(put_into_campaign, dice.leads(store, 4), dice.one(_NAMES))
    if there and chance < 0.5:
        return store.run(remove_campaign, dice.one(there))
    if there and chance < 0.65:
        return store.run(gather_campaign, dice.one(there))
    if chance < 0.75:
        warned = Warned(What.SOURCE_SILENT, 0, dice.one((5, 9)), "", dice.one(_NAMES))
        return store.run(put_off_warning, warned, {f"source_silent:{name}" for name in _NAMES})
    described = campaigns.Campaign(
        dice.one(_NAMES),
        source=dice.one(("", "Messe", "Webseite")),
        cost=Decimal(dice.one((0, 99))),
    )
    return store.run(set_campaign, described, dice.one((None, *there)))

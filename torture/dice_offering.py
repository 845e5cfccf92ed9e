"""What the dice do with products and markets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from leaddesk.models import Product, TargetMarket, User
from leaddesk.operations.offering import (
    move_market,
    remove_market,
    remove_product,
    set_market,
    set_product,
)
from leaddesk.rules import ansoff
from leaddesk.rules.conditions import Contains, Known, OneOf, StartsWith
from leaddesk.store.store import Store

if TYPE_CHECKING:
    from torture.dice import Dice

_MARKETS = ("Küste", "Süd <b>", "Österreich")
_NAMES = ("Serie A", "Serie B", "SÉRIE b", "Größenprüfer")


def offering(dice: Dice, store: Store) -> Any:
    """A product or a market is added, changed or given up."""
    if dice.random.random() < 0.5:
        return _market(dice, store)
    there = store.ask(lambda s: list(s.scalars(select(Product.id).order_by(Product.id))))
    users = store.ask(lambda s: list(s.scalars(select(User.id).order_by(User.id))))
    if there and dice.random.random() < 0.3:
        return store.run(remove_product, dice.one(there))
    product = ansoff.Product(
        dice.one(_NAMES), dice.one((True, False)), dice.one(("", "A", "B")),
        dice.one((None, *users)),
    )  # fmt: skip
    return store.run(set_product, product, dice.one((None, *there)))


def _market(dice: Dice, store: Store) -> Any:
    there = store.ask(lambda s: list(s.scalars(select(TargetMarket.id).order_by(TargetMarket.id))))
    chance = dice.random.random()
    if there and chance < 0.3:
        return store.run(remove_market, dice.one(there))
    if there and chance < 0.5:
        return store.run(move_market, dice.one(there), dice.random.randint(1, 4))
    condition = dice.one(
        (StartsWith("company.postal_code", ("3", "0")), OneOf("company.industry", ("bau",)),
         Known("lead.competitor"), Contains("company.city", ("köln", "ö")))
    )  # fmt: skip
    market = ansoff.TargetMarket(dice.one(_MARKETS), (condition,), dice.one((True, False)), 50)
    return store.run(set_market, market, dice.one((None, *there)))

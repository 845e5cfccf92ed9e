"""Examples of the operations about products and markets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from leaddesk.operations.offering import set_market, set_product
from leaddesk.rules.ansoff import Product, TargetMarket
from leaddesk.rules.conditions import OneOf, StartsWith
from leaddesk.store.store import Store

_NEW = Product("Größenprüfer Süd <b>", is_new=True, fit="A")

_NORTH = TargetMarket("Küste", (StartsWith("company.postal_code", ("2",)),), True, 400)
_ABROAD = TargetMarket("Österreich <b>", (OneOf("company.country", ("AT",)),), True, 90, Decimal(5))


def _move_market(store: Store) -> tuple[Any, ...]:
    store.run(set_market, _NORTH)
    return store.run(set_market, _ABROAD).result, 1


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "move_market": _move_market,
    "remove_market": lambda s: (s.run(set_market, _ABROAD).result,),
    "remove_product": lambda s: (s.run(set_product, _NEW).result,),
    "set_market": lambda s: (replace(_NORTH, name="Nord- und Ostsee"),),
    "set_product": lambda s: (Product("Größenprüfer Serie D", True, "B", s.user_id()),),
}

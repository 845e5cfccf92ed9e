"""Ansoff's matrix: which way of winning customers a lead is, of product and market (product.md 3).

A product or a market that nobody has named as existing or new leaves the lead without a strategy:
unassigned is shown, never guessed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from leaddesk.rules.condition_problems import condition_problems
from leaddesk.rules.conditions import Conditions, Facts, InSegment, Touched, all_hold
from leaddesk.rules.fields import FIELDS, Shape
from leaddesk.rules.problem import Problem


class Strategy(StrEnum):
    """The four fields. The values are the keys of `ansoff:` in the filter."""

    PENETRATION = "market_penetration"
    """Known market, existing product."""
    MARKET_DEVELOPMENT = "market_development"
    """An existing product in a new region or customer segment."""
    PRODUCT_DEVELOPMENT = "product_development"
    """A new product in a market served so far."""
    DIVERSIFICATION = "diversification"
    """Both new."""


OF: Mapping[tuple[bool, bool], Strategy] = {
    (False, False): Strategy.PENETRATION,
    (True, False): Strategy.MARKET_DEVELOPMENT,
    (False, True): Strategy.PRODUCT_DEVELOPMENT,
    (True, True): Strategy.DIVERSIFICATION,
}
"""(is the market new, is the product new) -> the field."""

MARKET_FIELDS = frozenset(
    field.key
    for field in FIELDS
    if field.shape not in (Shape.STAGE, Shape.SEGMENTS, Shape.USER, Shape.DATE)
    and field.key != "lead.market"
)
"""What a lead may be asked for to tell its market: what it is. Neither what happens with it nor
what changes by the passing of days, for the field is kept, and found anew when the lead changes."""

SERVED = ("customer", "regular_customer")
"""Relations of a company to which we sell already: its market is an existing one."""


@dataclass(frozen=True, slots=True)
class Product:
    """What we sell. `fit`: A, B or C, the points it gives a lead that it suits ("": none);
    `specialist_id`: who is asked in when a lead is about it; `number`: that of the article in the
    ERP; `family`: the group of products that it belongs to."""

    name: str
    is_new: bool = False
    fit: str = ""
    specialist_id: int | None = None
    active: bool = True
    number: str = ""
    family: str = ""


def strategy(market_is_new: bool | None, product_is_new: bool | None) -> Strategy | None:
    """The field of the matrix; None where one of both is not known."""
    if market_is_new is None or product_is_new is None:
        return None
    return OF[market_is_new, product_is_new]


def strategy_at(place: int | None) -> Strategy | None:
    """The field as it is kept: its place from 1 on, None where a lead lies in none."""
    return None if place is None else tuple(Strategy)[place - 1]


def sides(of: Strategy) -> tuple[bool, bool]:
    """(is the market new, is the product new)."""
    return next(key for key, field in OF.items() if field is of)


def market_is_new(by_hand: str, relation: str, target_market: bool | None) -> bool | None:
    """By hand before all ("existing", "new"), then who buys from us already, then the first target
    market that the lead lies in."""
    if by_hand:
        return by_hand == "new"
    return False if relation in SERVED else target_market


def product_problems(product: Product) -> tuple[Problem, ...]:
    """What is wrong with a product. product_unnamed."""
    return () if product.name.strip() else (Problem("product_unnamed"),)


def lacks_specialist(product: Product) -> bool:
    """A new product that nobody can be asked about."""
    return product.active and product.is_new and product.specialist_id is None


@dataclass(frozen=True, slots=True)
class TargetMarket:
    """A market that we want to win: who belongs to it, and how much there is to win in it.

    `potential`: so many companies; `potential_value`: what they would buy a year, both 0 where
    nobody has estimated it.
    """

    name: str
    conditions: Conditions
    is_new: bool = True
    potential: int = 0
    potential_value: Decimal = Decimal(0)


def market_problems(market: TargetMarket, segments: Collection[int]) -> tuple[Problem, ...]:
    """What is wrong with a target market: market_unnamed, market_of_all (without a condition all
    the world belongs to it), market_condition (value: a key; only what lead, company and contact
    are decides, not what happens with them), market_potential, and those of conditions."""
    found = []
    if not market.name.strip():
        found.append(Problem("market_unnamed"))
    if not market.conditions:
        found.append(Problem("market_of_all"))
    if market.potential < 0 or market.potential_value < 0:
        found.append(Problem("market_potential"))
    found += condition_problems(market.conditions, segments=segments)
    for condition in market.conditions:
        field = "" if isinstance(condition, InSegment | Touched) else condition.field
        if field not in MARKET_FIELDS:
            found.append(Problem("market_condition", field=field))
    return tuple(found)


def first_market(markets: Sequence[TargetMarket], facts: Facts, today: date) -> bool | None:
    """Whether the first target market that the lead lies in is new; None: it lies in none."""
    return next((m.is_new for m in markets if all_hold(m.conditions, facts, today)), None)

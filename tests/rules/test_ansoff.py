"""The matrix of product and market."""

from __future__ import annotations

import pytest

from leaddesk.rules.ansoff import (
    Product,
    Strategy,
    lacks_specialist,
    market_is_new,
    product_problems,
    sides,
    strategy,
)


@pytest.mark.parametrize(
    ("market", "product", "field"),
    [
        (False, False, Strategy.PENETRATION),
        (True, False, Strategy.MARKET_DEVELOPMENT),
        (False, True, Strategy.PRODUCT_DEVELOPMENT),
        (True, True, Strategy.DIVERSIFICATION),
        (None, True, None),
        (False, None, None),
    ],
)
def test_the_field_follows_from_market_and_product(
    market: bool | None, product: bool | None, field: Strategy | None
) -> None:
    assert strategy(market, product) is field
    if field is not None:
        assert sides(field) == (market, product)


@pytest.mark.parametrize(
    ("by_hand", "relation", "target", "new"),
    [
        ("new", "customer", False, True), ("existing", "prospect", True, False),
        ("", "customer", True, False), ("", "regular_customer", None, False),
        ("", "prospect", True, True), ("", "lost_customer", False, False),
        ("", "prospect", None, None),
    ],
)  # fmt: skip
def test_by_hand_goes_before_who_buys_and_who_buys_before_the_target_market(
    by_hand: str, relation: str, target: bool | None, new: bool | None
) -> None:
    assert market_is_new(by_hand, relation, target) is new


def test_a_new_product_wants_a_specialist() -> None:
    assert lacks_specialist(Product("Serie C", is_new=True))
    assert not lacks_specialist(Product("Serie C", is_new=True, specialist_id=3))
    assert not lacks_specialist(Product("Serie A"))
    assert not lacks_specialist(Product("Serie C", is_new=True, active=False))
    assert [p.code for p in product_problems(Product(" "))] == ["product_unnamed"]

"""The field of Ansoff's matrix that is kept of each lead is the one that the rules give."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from leaddesk.derived.drift import drifted_cards
from leaddesk.derived.matrix import PLACES, fields_of
from leaddesk.derived.settle import settle_all
from leaddesk.models import Lead, LeadStrategy
from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.operations.offering import (
    move_market,
    remove_market,
    remove_product,
    set_market,
    set_product,
)
from leaddesk.rules.ansoff import Product, Strategy, TargetMarket
from leaddesk.rules.conditions import Between, Contains, Known, OneOf, StartsWith
from leaddesk.store.store import Store
from tests.conftest import Clock
from torture.dice import Dice

COAST = TargetMarket("Küste", (StartsWith("company.postal_code", ("2",)),), is_new=True)
BUILDING = TargetMarket("Bau", (OneOf("company.industry", ("bau",)),), is_new=False)


def kept(store: Store) -> dict[int, int]:
    rows = select(LeadStrategy.lead_id, LeadStrategy.strategy)
    return store.ask(lambda s: dict(s.execute(rows).all()))


def by_rules(store: Store) -> dict[int, int]:
    def fields(session: object) -> dict[int, int]:
        ids = list(session.scalars(select(Lead.id)))  # type: ignore[attr-defined]
        return fields_of(session, ids, store.clock().date())  # type: ignore[arg-type]

    return store.ask(fields)


def lead(store: Store, product: str, **more: str) -> int:
    values = {"company.name": f"Müller {product}", "lead.product": product}
    values |= {f"company.{key}": value for key, value in more.items()}
    return store.run(add_lead, values).result


def test_a_lead_lies_where_its_product_and_market_are(store: Store) -> None:
    store.run(set_product, Product("Serie A"))
    store.run(set_product, Product("Größenprüfer", is_new=True))
    store.run(set_market, COAST)
    store.run(set_market, BUILDING)
    first = lead(store, "serie a", postal_code="20095")
    second = lead(store, "GRÖSSENPRÜFER", postal_code="20095", industry="Bau")
    third = lead(store, "Größenprüfer", industry="BAU")
    fourth = lead(store, "Serie A", relation="customer", postal_code="20095")
    lead(store, "Serie A", postal_code="80331")  # in no market
    lead(store, "Etwas anderes", postal_code="20095")  # no product of ours
    assert kept(store) == {
        first: PLACES[Strategy.MARKET_DEVELOPMENT],
        second: PLACES[Strategy.DIVERSIFICATION],
        third: PLACES[Strategy.PRODUCT_DEVELOPMENT],
        fourth: PLACES[Strategy.PENETRATION],
    }


def test_the_first_market_counts_and_by_hand_before_all(store: Store) -> None:
    store.run(set_product, Product("Serie A"))
    coast = store.run(set_market, COAST).result
    store.run(set_market, BUILDING)
    one = lead(store, "Serie A", postal_code="20095", industry="Bau")
    assert kept(store) == {one: PLACES[Strategy.MARKET_DEVELOPMENT]}
    store.run(move_market, coast, 2)
    assert kept(store) == {one: PLACES[Strategy.PENETRATION]}
    store.run(edit_fields, one, {"lead.market": (None, "new")})
    assert kept(store) == {one: PLACES[Strategy.MARKET_DEVELOPMENT]}
    store.undo()
    store.undo()
    assert kept(store) == {one: PLACES[Strategy.MARKET_DEVELOPMENT]}


def test_without_products_no_lead_has_a_field(store: Store) -> None:
    product = store.run(set_product, Product("Serie A")).result
    market = store.run(set_market, COAST).result
    one = lead(store, "Serie A", postal_code="20095")
    store.run(remove_product, product)
    assert kept(store) == {}
    store.run(edit_fields, one, {"company.city": (None, "Köln")})
    store.undo()
    store.undo()
    assert kept(store) == {one: PLACES[Strategy.MARKET_DEVELOPMENT]}
    store.run(remove_market, market)
    assert kept(store) == {}


@pytest.mark.parametrize("seed", range(6))
def test_what_is_kept_is_what_the_rules_give_after_days_of_work(
    store: Store, clock: Clock, seed: int
) -> None:
    store.run(set_product, Product("Serie A"))
    store.run(set_product, Product("Größe", is_new=True))
    for name, conditions in (
        ("a", (StartsWith("company.postal_code", ("3",)), Known("contact.last_name"))),
        ("b", (Contains("company.city", ("ö",)),)),
        ("c", (OneOf("company.relation", ("prospect",)), Between("company.employees", 5, None))),
        ("d", (OneOf("company.industry", ("it",)),)),
    ):
        store.run(set_market, TargetMarket(name, conditions, is_new=name in "bd"))
    dice = Dice(seed, clock)
    for place in range(12):
        values = {
            "company.name": f"Firma {place}", "lead.product": dice.one(("serie a", "Größe", "")),
            "company.city": dice.one(("Köln", "Bonn")), "company.industry": dice.one(("IT", "Bau")),
            "company.postal_code": dice.one(("33602", "01067")), "company.employees": place,
        }  # fmt: skip
        store.run(add_lead, values)
    for _ in range(25):
        dice.work(store)
        assert kept(store) == by_rules(store)
    before = kept(store)
    assert store.ask(drifted_cards, store.clock()) == 0
    store.repair(settle_all)  # by SQL
    assert kept(store) == before

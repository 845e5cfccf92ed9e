"""`ansoff`: the matrix, the products and the target markets."""

from __future__ import annotations

import json
from contextlib import closing

from leaddesk.derived.settle import settle
from leaddesk.operations.offering import set_market, set_product
from leaddesk.rules.ansoff import Product, TargetMarket
from leaddesk.rules.conditions import OneOf
from leaddesk.store.store import Store
from tests.cli.conftest import WHO, Run
from tests.offering import clear_offering


def cleared(run: Run) -> None:
    with closing(Store(run.store, who=WHO, settle=settle)) as store:
        clear_offering(store)


def prepared(run: Run) -> None:
    cleared(run)
    with closing(Store(run.store, who=WHO, settle=settle)) as store:
        store.run(set_product, Product("Serie A"))
        store.run(set_product, Product("Serie B <b>", is_new=True))
        home = (OneOf("company.country", ("DE",)),)
        store.run(set_market, TargetMarket("Deutschland", home, False, potential=400))


def test_each_field_counts_what_the_list_finds(run: Run) -> None:
    prepared(run)
    told = run.json("ansoff")
    fields = {cell["field"]: cell["leads"] for cell in told["fields"]}
    assert set(fields) == {
        "market_penetration", "market_development", "product_development", "diversification", None,
    }  # fmt: skip
    for field, leads in fields.items():
        listed = run("list", f"ansoff:{field or 'keine'}", "--json")
        assert json.loads(listed.out)["total"] == leads
    assert fields["market_penetration"] > 0
    assert sum(fields.values()) == run.json("list")["total"]
    some = run.json("ansoff", "p:4")
    assert sum(cell["leads"] for cell in some["fields"]) == run.json("list", "p:4")["total"]


def test_what_people_read_says_how_far_a_market_is_exhausted(run: Run) -> None:
    prepared(run)
    said = run("ansoff").out
    assert "Marktdurchdringung" in said and "von 400 Firmen bekannt" in said
    assert "Serie B <b>" in said and "ohne Spezialist" in said


def test_the_sample_has_leads_in_three_fields(run: Run) -> None:
    fields = {cell["field"]: cell["leads"] for cell in run.json("ansoff")["fields"]}
    assert sum(1 for field, leads in fields.items() if field and leads) >= 3
    new = run.json("list", "ansoff:produktentwicklung", "--columns", "number,strategy")["leads"]
    assert new and {lead["strategy"] for lead in new} == {"product_development"}
    assert (
        "Produktentwicklung"
        in run("list", "ansoff:produktentwicklung", "--columns", "number,strategy").out
    )


def test_without_a_product_it_says_what_to_do(run: Run) -> None:
    cleared(run)
    told = run("ansoff")
    assert told.code == 1 and "Einstellungen" in told.err

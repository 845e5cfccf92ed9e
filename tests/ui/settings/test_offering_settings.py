"""Products and markets are put together in dialogs, and undone like everything else."""

from __future__ import annotations

from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.offering import set_market, set_product
from leaddesk.queries.ansoff import markets, products
from leaddesk.queries.segments import segments
from leaddesk.queries.users import users
from leaddesk.rules.ansoff import Product, TargetMarket
from leaddesk.rules.conditions import OneOf, StartsWith
from leaddesk.ui.offering.market_dialog import MarketDialog
from leaddesk.ui.offering.product_dialog import ProductDialog
from leaddesk.ui.settings.offering_settings import OfferingSettings
from tests.offering import clear_offering

COAST = (StartsWith("company.postal_code", ("2",)),)


@pytest.fixture(autouse=True)
def nothing_offered(sample_desk: Desk) -> None:
    clear_offering(sample_desk.store)


@pytest.fixture
def part(sample_desk: Desk, qtbot: QtBot) -> OfferingSettings:
    page = OfferingSettings(sample_desk)
    qtbot.addWidget(page)
    page.show()
    page.look()
    return page


def test_it_says_what_is_missing_and_what_is_there(part: OfferingSettings) -> None:
    assert part.no_products.isVisible() and part.no_markets.isVisible()
    part._desk.store.run(set_product, Product("Serie C", is_new=True))
    part._desk.store.run(set_market, TargetMarket("Küste", COAST, potential=400))
    part.look()
    assert not part.no_products.isVisible() and not part.no_markets.isVisible()
    product = part.products.choices()[0].text
    assert "Serie C" in product and "Spezialist" in product
    market = str(part.markets.choices()[0])
    assert "Küste" in market and "400" in market


def test_a_product_is_saved_and_its_name_is_asked_for(sample_desk: Desk, qtbot: QtBot) -> None:
    people = sample_desk.store.ask(users)
    dialog = ProductDialog(sample_desk, None, people, None)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert "Namen" in dialog.bar.text()
    dialog.name.setText("Größenprüfer <b>")
    dialog.kind.choose(True)
    dialog.fit.choose("A")
    dialog.specialist.choose(people[0].user_id)
    dialog.accept()
    (row,) = sample_desk.store.ask(products)
    assert row.product == Product("Größenprüfer <b>", True, "A", people[0].user_id, True)


def test_a_market_is_changed_with_its_potential(sample_desk: Desk, qtbot: QtBot) -> None:
    market = TargetMarket("Küste", COAST, True, 400, Decimal(5))
    sample_desk.store.run(set_market, market)
    ask, today = sample_desk.store.ask, sample_desk.today()
    (row,) = ask(markets, today=today)
    dialog = MarketDialog(sample_desk, None, ask(segments), row)
    qtbot.addWidget(dialog)
    assert str(row.leads) in dialog.reach.text()
    dialog.potential.setText("1.200")
    dialog.potential_value.setText("sehr viel")
    dialog.accept()
    assert dialog.bar.isVisibleTo(dialog)
    dialog.potential_value.setText("2.500.000")
    dialog.accept()
    (row,) = ask(markets, today=today)
    assert (row.potential, row.potential_value) == (1200, Decimal(2_500_000))
    sample_desk.store.undo()
    (row,) = ask(markets, today=today)
    assert (row.potential, row.potential_value) == (400, Decimal(5))


def test_the_order_of_the_markets_is_changed_and_one_removed(part: OfferingSettings) -> None:
    run = part._desk.store.run
    run(set_market, TargetMarket("Küste", COAST))
    second = run(set_market, TargetMarket("AT", (OneOf("company.country", ("AT",)),))).result
    part.look()
    part.markets.choose(str(second))
    part._move(-1)
    assert [row.name for row in part._markets] == ["AT", "Küste"]
    part._on_remove_market()
    assert [row.name for row in part._markets] == ["Küste"]

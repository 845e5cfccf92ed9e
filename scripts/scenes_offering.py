"""Pictures of products, target markets and the matrix."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from leaddesk.operations.offering import set_market, set_product
from leaddesk.queries.ansoff import markets, products
from leaddesk.queries.segments import segments
from leaddesk.queries.users import users
from leaddesk.rules.ansoff import Product, TargetMarket
from leaddesk.rules.conditions import StartsWith
from leaddesk.ui.offering.market_dialog import MarketDialog
from leaddesk.ui.offering.product_dialog import ProductDialog
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene, shown


def _prepared(window: MainWindow) -> None:
    """More than what comes with the sample."""
    store = window.desk.store
    store.run(set_product, Product("Größenprüfer Serie D", is_new=True))
    coast = (StartsWith("company.postal_code", ("2",)),)
    store.run(set_market, TargetMarket("Küste", coast, True, 400, Decimal(2_500_000)))


def _matrix(window: MainWindow) -> None:
    _prepared(window)
    window.show_page("segments")


def _settings(window: MainWindow) -> None:
    _prepared(window)
    window.show_page("settings")
    page: Any = window.page("settings")
    page.show_part("offering")


def _product(window: MainWindow) -> QWidget:
    _prepared(window)
    ask = window.desk.store.ask
    return shown(ProductDialog(window.desk, window, ask(users), ask(products)[1]))


def _market(window: MainWindow) -> QWidget:
    _prepared(window)
    ask = window.desk.store.ask
    row = ask(markets, today=window.desk.today())[0]
    return shown(MarketDialog(window.desk, window, ask(segments), row))


OFFERING_SCENES: dict[str, Scene] = {
    "matrix": _matrix,
    "offering": _settings,
    "offering_product": _product,
    "offering_market": _market,
}

"""The sample store without the products and markets that come with it, for tests of their own."""

from __future__ import annotations

from sqlalchemy import select

from leaddesk.models import Product, TargetMarket
from leaddesk.operations.offering import remove_market, remove_product
from leaddesk.store.store import Store


def clear_offering(store: Store) -> None:
    for model, remove in ((Product, remove_product), (TargetMarket, remove_market)):
        for kept in store.ask(lambda s, m=model: list(s.scalars(select(m.id)))):
            store.run(remove, kept)

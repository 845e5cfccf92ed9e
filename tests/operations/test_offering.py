"""Products are kept by their name, whatever its case and umlauts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from leaddesk.models import Product as Kept
from leaddesk.operations.offering import remove_product, set_product
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.team import Person, set_person
from leaddesk.rules.ansoff import Product
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Role
from leaddesk.store.store import Store

SERIES_C = Product("Größenprüfer Serie C", is_new=True, fit="A")


def refused(store: Store, *what: object) -> str:
    with pytest.raises(Refused) as told:
        store.run(*what)
    return told.value.problems[0].code


def test_a_product_is_kept_changed_and_taken_back(store: Store) -> None:
    store.run(set_up_store, name=store.who, initials="AB")
    made = store.run(set_product, replace(SERIES_C, specialist_id=store.user_id())).result
    store.run(set_product, replace(SERIES_C, is_new=False), made)
    kept = store.ask(lambda s: s.get_one(Kept, made))
    assert (kept.is_new, kept.fit, kept.specialist_id) == (False, "A", None)
    store.undo()
    assert store.ask(lambda s: s.get_one(Kept, made)).is_new
    store.run(remove_product, made)
    assert store.ask(lambda s: s.scalars(select(Kept.id)).all()) == []
    store.undo()
    assert store.ask(lambda s: s.get_one(Kept, made)).name == "Größenprüfer Serie C"


def test_one_name_is_one_product(store: Store) -> None:
    made = store.run(set_product, SERIES_C).result
    assert refused(store, set_product, replace(SERIES_C, name="GRÖSSENPRÜFER serie c")) == (
        "product_known"
    )
    store.run(set_product, replace(SERIES_C, name="GRÖSSENPRÜFER serie c"), made)
    assert refused(store, set_product, replace(SERIES_C, name=" "), made) == "product_unnamed"
    assert refused(store, set_product, Product("Neu"), 99) == "unknown_product"
    assert refused(store, set_product, Product("Neu", specialist_id=99)) == "unknown_user"
    assert refused(store, remove_product, 99) == "unknown_product"


def test_only_the_manager_sets_products(store: Store) -> None:
    store.run(set_up_store, name=store.who, initials="AB")
    store.run(set_person, Person("Jürgen Süß", "JS", Role.MANAGER))
    store.run(set_person, Person(store.who, "AB", Role.MARKETING), store.user_id())
    assert refused(store, set_product, SERIES_C) == "not_your_role"

"""A list of products comes in: by number, else by name; never twice, undone as a whole."""

from __future__ import annotations

from leaddesk.operations.import_products import import_products
from leaddesk.operations.offering import set_product
from leaddesk.queries.ansoff import products
from leaddesk.rules.ansoff import Product
from leaddesk.rules.list_rows import Duplicates, ImportResult, Outcome
from leaddesk.rules.product_lists import NAME_TAKEN
from leaddesk.rules.sheet import Cell
from leaddesk.store.store import Store
from tests.operations.test_daily_work import assert_settled
from tests.store.test_journal import dump
from torture.examples_importing import product_rows

HEAD = ("Artikelnummer", "Bezeichnung", "Warengruppe", "Neu", "Aktiv", "Fit")
ROWS: tuple[tuple[Cell, ...], ...] = (
    ("0815", "Größenprüfer Süd", "Prüfen", "ja", "", "b"),
    ("4711", "Serie A", "Anlagen", "", "nein", ""),
    ("", "SERIE B", "Anlagen", "", "", ""),
    ("4713", "Serie a", "", "", "", ""),
    ("4714", "", "", "", "", ""),
    ("4715", "Kabel", "", "vielleicht", "", ""),
)


def _run(store: Store, how: Duplicates = Duplicates.UPDATE) -> ImportResult:
    rows = product_rows(HEAD, *ROWS)
    result = store.run(import_products, rows, "Preisliste", "artikel.csv", how).result
    assert isinstance(result, ImportResult)
    assert result.read == sum(result.counts()[key] for key in list(result.counts())[1:])
    return result


def _there(store: Store) -> dict[str, Product]:
    return {row.product.name: row.product for row in store.ask(products)}


def test_products_are_added_and_brought_up_to_date(store: Store) -> None:
    store.run(set_product, Product("Serie Alt", is_new=True, fit="A", number="4711"))
    store.run(set_product, Product("Serie B", family="Geräte"))
    before = dump(store)
    result = _run(store)
    assert [row.outcome for row in result.rows] == [
        "created", "updated", "updated", "rejected", "rejected", "rejected",
    ]  # fmt: skip
    assert result.rows[3].matched == NAME_TAKEN
    assert _there(store) == {
        "Größenprüfer Süd": Product("Größenprüfer Süd", True, "B", None, True, "0815", "Prüfen"),
        "Serie A": Product("Serie A", True, "A", None, False, "4711", "Anlagen"),
        "SERIE B": Product("SERIE B", False, "", None, True, "", "Anlagen"),
    }
    assert_settled(store)
    after = dump(store)
    assert _run(store).count(Outcome.UNCHANGED) == 3 and dump(store) == after
    store.undo()
    assert dump(store) == before
    store.redo()
    assert dump(store) == after


def test_gaps_only_or_nothing_of_those_that_are_there(store: Store) -> None:
    store.run(set_product, Product("Serie Alt", number="4711"))
    store.run(set_product, Product("Serie B", family="Geräte"))
    filled = _run(store, Duplicates.FILL)
    assert filled.rows[1].changed == ("product.family",)
    assert _there(store)["Serie Alt"].family == "Anlagen" and _there(store)["Serie B"].active
    assert _there(store)["Serie B"].family == "Geräte"
    assert _run(store, Duplicates.SKIP).count(Outcome.SKIPPED) == 4

"""A list of what customers bought comes in: matched, brought up to date, never twice, undone."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select

from leaddesk.models import Company, Lead, Purchase
from leaddesk.operations.import_purchases import import_purchases
from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.operations.offering import set_product
from leaddesk.queries.lead_count import lead_count
from leaddesk.queries.timeline import timeline
from leaddesk.rules.ansoff import Product
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.list_rows import UNKNOWN_LEAD, ImportResult, Outcome
from leaddesk.rules.reports import happened
from leaddesk.rules.sheet import Cell
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from tests.operations.test_daily_work import assert_settled
from tests.store.test_journal import dump
from torture.examples_importing import purchase_rows

TODAY = date(2025, 11, 24)
HEAD = (
    "Kunden-Nr.", "Firma", "PLZ", "E-Mail", "Belegdatum", "Art.-Nr.", "Artikel", "Menge", "Betrag",
    "Währung", "Auftrag",
)  # fmt: skip
ROWS: tuple[tuple[Cell, ...], ...] = (
    ("0010234", "", "", "", "03.11.2024", "4711", "Sensor alt", "2", "1.500,00", "€", "A-1"),
    ("0010234", "", "", "", "03.11.2024", "4712", "Kabel", "3", "30,00", "EUR", "A-1"),
    ("0010234", "", "", "", "03.11.2024", "4712", "Kabel", "3", "30,00", "EUR", "A-1"),
    ("", "Maschinenbau Krüger GmbH", "33602", "", "05.02.2025", "", "serie a", "1", "99", "", ""),
    ("", "", "", "neu@z.example", "05.02.2025", "", "Kabel", "1", "9,90", "CHF", "B-7"),
    ("", "Zimmer AG", "8001", "neu@z.example", "06.02.2025", "", "Kabel", "-1", "-9,90", "", "B-8"),
    ("0010234", "", "", "", "übermorgen", "4711", "", "1", "x", "", ""),
)


def _lead(store: Store) -> int:
    values = {
        "company.name": "Maschinenbau Krüger GmbH", "company.postal_code": "33602",
        "lead.customer_number": "0010234",
    }  # fmt: skip
    lead_id: int = store.run(add_lead, values).result
    return lead_id


def _run(store: Store, *rows: tuple[Cell, ...], create: bool = False) -> ImportResult:
    checked = purchase_rows(HEAD, *rows)
    result = store.run(import_purchases, checked, "ERP", "umsatz.csv", create).result
    assert isinstance(result, ImportResult)
    assert result.read == sum(result.counts()[key] for key in list(result.counts())[1:])
    return result


def _bought(store: Store, *columns: str) -> list[tuple[Any, ...]]:
    wanted = [getattr(Purchase, name) for name in columns]
    query = select(*wanted).order_by(Purchase.bought_on, Purchase.id)
    return store.ask(lambda s: [tuple(row) for row in s.execute(query)])


def test_rows_are_matched_and_the_same_list_changes_nothing(store: Store) -> None:
    lead = _lead(store)
    store.run(set_product, Product("Drucksensor", number="4711"))
    store.run(set_product, Product("Serie A"))
    before = dump(store)
    result = _run(store, *ROWS)
    counts = result.counts()
    assert (counts["created"], counts["skipped"], counts["rejected"], result.unknown) == (
        4,
        2,
        1,
        2,
    )
    assert [row.matched for row in result.rows] == [
        "number", "number", "number", "company", UNKNOWN_LEAD, UNKNOWN_LEAD, "",
    ]  # fmt: skip
    names = _bought(store, "lead_id", "product", "article_number")
    assert names == [
        (lead, "Drucksensor", "4711"), (lead, "Kabel", "4712"), (lead, "Kabel", "4712"),
        (lead, "Serie A", None),
    ]  # fmt: skip
    kept = store.ask(lambda s: s.scalars(select(Company)).one())
    assert (kept.relation, str(kept.last_purchase_on)) == ("customer", "2025-02-05")
    assert_settled(store)
    after = dump(store)
    again = _run(store, *ROWS)
    assert (again.count(Outcome.UNCHANGED), again.import_id) == (4, None)
    assert dump(store) == after
    store.undo()
    assert dump(store) == before
    store.redo()
    assert dump(store) == after


def test_a_line_with_other_figures_is_brought_up_to_date(store: Store) -> None:
    _lead(store)
    _run(store, *ROWS[:3])
    before = dump(store)
    other = (*ROWS[2][:8], "27,50", *ROWS[2][9:])
    result = _run(store, ROWS[0], other, ROWS[1])  # one of two equal lines, in another order
    assert [row.outcome for row in result.rows] == ["unchanged", "updated", "unchanged"]
    assert result.rows[1].changed == ("purchase.amount",)
    assert sorted(str(amount) for (amount,) in _bought(store, "amount")) == ["1500", "27.5", "30"]
    blank = (*ROWS[0][:7], "", "", "", "A-1")
    assert _run(store, blank).count(Outcome.UNCHANGED) == 1, "an empty cell empties nothing"
    store.undo()
    assert dump(store) == before


def test_unknown_ones_become_customers_where_the_row_says_enough(store: Store) -> None:
    before = dump(store)
    result = _run(store, *ROWS, create=True)
    assert [row.outcome for row in result.rows[3:6]] == ["created", "created", "created"]
    made = store.ask(
        lambda s: list(
            s.execute(
                select(Lead.stage, Company.name, Company.relation)
                .join(Company, Company.id == Lead.company_id)
                .order_by(Lead.id)
            )
        )
    )
    assert [tuple(row) for row in made] == [
        (Stage.WON, "Maschinenbau Krüger GmbH", "customer"), (Stage.WON, "Zimmer AG", "customer"),
    ]  # fmt: skip
    assert_settled(store)
    after = dump(store)
    store.undo()
    assert dump(store) == before
    store.redo()
    assert dump(store) == after
    assert _run(store, *ROWS, create=True).count(Outcome.CREATED) == 0


def test_what_was_bought_is_found_and_told(store: Store) -> None:
    lead = _lead(store)
    _run(store, *ROWS[:4])

    def count(query: str) -> int:
        wanted = parse_filter(query, TODAY)
        return store.ask(lead_count, filter=wanted, me=None, today=TODAY)

    assert count("bought:kabel") == 1 and count("bought:kabel@2025") == 0
    assert count(happened("bought", "SERIE A")) == 1 and count("bought:*") == 1
    entries = [e for e in store.ask(timeline, lead_id=lead) if e.sort == "purchase"]
    assert [(e.kind, len(e.details["lines"]), e.who) for e in entries] == [
        ("", 1, "ERP"), ("A-1", 3, "ERP"),
    ]  # fmt: skip


def test_undo_keeps_what_was_done_since(store: Store) -> None:
    rows = purchase_rows(HEAD, ROWS[3])
    done = store.run(import_purchases, rows, "ERP", "umsatz.csv", True)
    lead = store.ask(lambda s: s.scalars(select(Lead.id)).one())
    store.run(edit_fields, lead, {"lead.note": (None, "ruft an")})
    assert done.changes is not None
    (kept,) = store.undo(done.changes.step).result.kept
    assert kept.name == "Maschinenbau Krüger GmbH"
    assert len(_bought(store, "id")) == 1, "the family of a lead that is worked on stays whole"

"""The cards of leads that an import makes come out of its own hands: as if they were read back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.derived import settle
from leaddesk.models import LeadCard, filled
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.leads import add_lead
from leaddesk.rules.checks import CheckContext, CheckedRow, prepare
from leaddesk.rules.fields import FIELDS
from leaddesk.rules.list_rows import Outcome
from leaddesk.store.store import Store
from tests.operations.test_daily_work import KRUEGER, assert_settled, derived

_KEYS = (*(f.key for f in FIELDS if f.key != "lead.number"), "lead.due")

_FULL = {
    "company.name": "Röder <b>Antriebe</b> GmbH & Co. KG", "company.name_extra": "Werk 2",
    "company.street": "Große Straße 1", "company.postal_code": 1067, "company.city": "Dresden",
    "company.country": "DE", "company.phone": "0351 30 93 40", "company.email": "info@r.example",
    "company.website": "r.example", "company.industry": "Maschinenbau", "company.employees": 120.0,
    "company.relation": "Stammkunde", "company.customer_class": "A", "contact.salutation": "Frau",
    "contact.title": "Dr.", "contact.first_name": "Käthe", "contact.last_name": "Öztürk",
    "contact.position": "Einkauf", "contact.decision_role": "Entscheider",
    "contact.phone": "0351 309340-17", "contact.mobile": "0171 2345678",
    "contact.email": "k.oeztuerk@r.example", "lead.customer_number": 47110, "lead.external_id": 815,
    "lead.stage": "warm", "lead.product": 3000, "lead.fit_product": "B", "lead.value": 1234.56,
    "lead.competitor": "Muster AG", "lead.competitor_reason": "Preis", "lead.segments": "2, 4",
    "lead.note": "Rückruf\nam Montag", "lead.due": date(2025, 12, 1),
}  # fmt: skip
_COLLEAGUE = {
    "company.name": _FULL["company.name"], "company.postal_code": "01067",
    "company.phone": "0351 30 93 40", "contact.first_name": "Jens", "contact.last_name": "Groß",
    "contact.mobile": "0160 99887766", "contact.email": "j.gross@r.example",
}  # fmt: skip
_PRIVATE = {"contact.last_name": "Lübke", "contact.email": "luebke@privat.example"}
_KNOWN = {
    "company.name": KRUEGER["company.name"], "company.postal_code": "33602",
    "contact.last_name": "Krüger", "contact.first_name": "Sabine", "company.industry": "Metall",
}  # fmt: skip


def _checked(*rows: dict[str, Any]) -> list[CheckedRow]:
    checker = prepare(dict(enumerate(_KEYS)), CheckContext(today=date(2025, 11, 24)))
    return [checker.check(n, [row.get(key) for key in _KEYS]) for n, row in enumerate(rows, 2)]


@pytest.mark.parametrize(("size", "many"), [(1, 1), (3, 1), (3, 1_000), (5_000, 1)])
def test_cards_of_new_leads_are_as_if_read_back(
    store: Store, monkeypatch: pytest.MonkeyPatch, size: int, many: int
) -> None:
    monkeypatch.setattr(settle, "OF_MADE", size)
    monkeypatch.setattr(filled, "MANY", many)
    store.run(add_lead, KRUEGER)
    rows = _checked(_FULL, _PRIVATE, _COLLEAGUE, _KNOWN, {"company.name": "Nur Name AG"})
    before = derived(store)
    result = store.run(import_leads, rows, "Messe", "messe.xlsx").result
    assert [row.outcome for row in result.rows] == [
        Outcome.CREATED, Outcome.CREATED, Outcome.UPDATED, Outcome.UPDATED, Outcome.CREATED,
    ]  # fmt: skip
    table = LeadCard.__table__.c
    told = select(table.due_on, table.value, table.employees, table.search_text).where(
        table.company == _FULL["company.name"]
    )
    due, value, employees, text = store.ask(lambda s: s.execute(told).one())
    assert (due, str(value), employees) == (date(2025, 12, 1), "1234.56", 120)
    assert "gross" in text and "016099887766" in text, "a colleague is found, too"
    assert_settled(store)
    store.undo()
    assert derived(store) == before
    store.redo()
    assert_settled(store)


def test_a_step_names_the_leads_that_it_made(store: Store) -> None:
    kept = store.run(add_lead, KRUEGER).result
    done = store.run(import_leads, _checked(_PRIVATE, _KNOWN), "Messe", "messe.xlsx")
    assert done.changes is not None
    assert done.changes.leads == {kept, done.result.rows[0].lead_id}

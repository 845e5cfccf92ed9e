"""What a lead can't be without, and what it can't share: its name, its people, its number."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.models import Contact, Lead
from leaddesk.models.records import find_record
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.leads import add_contact, add_lead, edit_fields, make_main_contact
from leaddesk.rules.checks import CheckContext, CheckedRow, prepare
from leaddesk.rules.list_rows import Duplicates, Outcome, RowResult
from leaddesk.rules.problem import Refused
from leaddesk.store.store import Store
from tests.operations.test_daily_work import assert_settled

ALPHA = {
    "company.name": "Alpha Maschinenbau GmbH", "company.postal_code": "33602",
    "contact.last_name": "Krüger", "contact.email": "krueger@alpha.example",
}  # fmt: skip
BETA = {"company.name": "Beta Größe KG", "contact.email": "info@beta.example"}


def checked(columns: tuple[str, ...], *rows: tuple[Any, ...]) -> list[CheckedRow]:
    checker = prepare(dict(enumerate(columns)), CheckContext(today=date(2025, 11, 24)))
    found = [checker.check(number, row) for number, row in enumerate(rows, 2)]
    assert not any(row.rejected for row in found)
    return found


def bring(
    store: Store, how: Duplicates, columns: tuple[str, ...], *rows: tuple[Any, ...]
) -> tuple[RowResult, ...]:
    result = store.run(import_leads, checked(columns, *rows), "Messe", "messe.xlsx", how).result
    assert_settled(store)
    return tuple(result.rows)


def numbers(store: Store) -> list[str | None]:
    return store.ask(lambda s: list(s.scalars(select(Lead.customer_number).order_by(Lead.id))))


@pytest.mark.parametrize("spelled", ["K 1001", "k1001"])
def test_a_new_lead_can_t_have_the_number_of_another(store: Store, spelled: str) -> None:
    store.run(add_lead, {**ALPHA, "lead.customer_number": "K 1001"})
    with pytest.raises(Refused, match="number_taken"):
        store.run(add_lead, {**BETA, "lead.customer_number": spelled})


def test_the_relation_of_a_company_is_never_cleared(store: Store) -> None:
    lead = store.run(add_lead, {**ALPHA, "company.relation": "customer"}).result
    with pytest.raises(Refused, match="required_missing"):
        store.run(edit_fields, lead, {"company.relation": ("customer", None)})
    columns = ("company.name", "company.postal_code", "company.relation")
    row = (ALPHA["company.name"], "33602", "#LEER#")
    (told,) = bring(store, Duplicates.UPDATE, columns, row)
    assert told.outcome is Outcome.UNCHANGED


def test_a_person_without_a_company_keeps_a_name(store: Store) -> None:
    lead = store.run(add_lead, {"contact.last_name": "Krüger"})
    with pytest.raises(Refused, match="required_missing"):
        store.run(edit_fields, lead.result, {"contact.last_name": ("Krüger", None)})


def test_nothing_typed_is_nothing_kept(store: Store) -> None:
    lead = store.run(add_lead, {"company.name": "Alpha", "contact.email": ""}).result
    store.run(edit_fields, lead, {"company.city": (None, ""), "contact.phone": (None, "")})
    assert store.ask(lambda s: find_record(s, lead).get("company.city")) is None
    assert store.ask(lambda s: s.scalar(select(Contact.id))) is None, "no empty person is made"


@pytest.mark.parametrize("main", [True, False])
def test_people_without_a_company_are_not_lost_from_sight(store: Store, main: bool) -> None:
    """Only a company holds two people together: the second would be nobody's."""
    lead = store.run(add_lead, {"contact.last_name": "Krüger"}).result
    with pytest.raises(Refused, match="required_missing"):
        store.run(add_contact, lead, {"contact.last_name": "Weiß"}, main=main)
    other = store.run(add_lead, {"contact.last_name": "Petersen"}).result
    theirs = store.ask(lambda s: s.get_one(Lead, other).contact_id)
    with pytest.raises(Refused, match="unknown_contact"):
        store.run(make_main_contact, lead, theirs)


def test_a_list_knows_a_number_however_it_is_spelled(store: Store) -> None:
    lead = store.run(add_lead, {**ALPHA, "lead.customer_number": "K 10"}).result
    columns = ("company.name", "lead.customer_number")
    (told,) = bring(store, Duplicates.FILL, columns, ("Alpha", "k10"))
    assert (told.lead_id, told.matched) == (lead, "number")


def test_the_same_provider_s_number_is_known_in_the_second_delivery(store: Store) -> None:
    columns = ("company.name", "lead.external_id")
    first = bring(store, Duplicates.FILL, columns, ("Alpha GmbH", "A 17-b"))
    second = bring(store, Duplicates.FILL, columns, ("Alpha GmbH", "A 17-b"))
    assert second[0].lead_id == first[0].lead_id
    assert second[0].outcome is Outcome.UNCHANGED


def test_a_provider_s_number_is_no_customer_number(store: Store) -> None:
    store.run(add_lead, {**ALPHA, "lead.customer_number": "10023"})
    columns = ("company.name", "lead.external_id")
    (told,) = bring(store, Duplicates.FILL, columns, ("Zeta Verpackungen AG", "10023"))
    assert told.outcome is Outcome.CREATED


@pytest.mark.parametrize(
    ("source", "name", "postal_code", "outcome"),
    [
        ("Verband", "Zeta Verpackungen AG", "01067", Outcome.CREATED),
        ("Verband", "Alpha GmbH", "01067", Outcome.UNCHANGED),
        ("Messe", "Zeta Verpackungen AG", "01067", Outcome.UNCHANGED),
    ],
)
def test_each_provider_numbers_from_one(
    store: Store, source: str, name: str, postal_code: str, outcome: Outcome
) -> None:
    columns = ("company.name", "company.postal_code", "lead.external_id")
    bring(store, Duplicates.FILL, columns, ("Alpha GmbH", "33602", "17"))
    rows = checked(columns, (name, postal_code, "17"))
    (told,) = store.run(import_leads, rows, source, "zwei.xlsx").result.rows
    assert told.outcome is outcome


def test_who_has_the_number_is_not_created_twice(store: Store) -> None:
    lead = store.run(add_lead, {**ALPHA, "lead.customer_number": "K1"}).result
    columns = ("company.name", "company.postal_code", "lead.customer_number")
    told = bring(
        store, Duplicates.CREATE, columns, ("Alpha", "33602", "K1"), ("Gamma", "33602", "K2"),
        ("Gamma KG", "33602", "k 2"),
    )  # fmt: skip
    assert told[0].lead_id == lead
    assert told[1].lead_id == told[2].lead_id
    assert numbers(store) == ["K1", "K2"]


def test_a_number_stays_with_the_lead_that_has_it(store: Store) -> None:
    store.run(add_lead, {**ALPHA, "lead.customer_number": "K1"})
    store.run(add_lead, BETA)
    columns = ("company.name", "lead.number", "lead.customer_number", "company.city")
    (told,) = bring(
        store, Duplicates.UPDATE, columns, (BETA["company.name"], "I-000002", "K1", "Ulm")
    )
    assert told.changed == ("company.city",)
    assert numbers(store) == ["K1", None]


def test_one_list_gives_a_number_once(store: Store) -> None:
    store.run(add_lead, ALPHA)
    store.run(add_lead, BETA)
    columns = ("company.name", "contact.email", "lead.customer_number")
    bring(
        store, Duplicates.FILL, columns, ("Alpha", ALPHA["contact.email"], "K7"),
        ("Beta", BETA["contact.email"], "K 7"),
    )  # fmt: skip
    assert numbers(store) == ["K7", None]


def test_a_nul_in_a_text_is_dropped_on_both_engines(store: Store) -> None:
    lead = store.run(add_lead, values={**ALPHA, "contact.last_name": "Krü\0ger"}).result
    store.run(edit_fields, lead, {"company.name": (ALPHA["company.name"], "Größe\0 KG")})
    record = store.ask(find_record, lead)
    assert record.contact is not None and record.contact.last_name == "Krüger"
    assert record.company is not None and record.company.name == "Größe KG"
    assert_settled(store)

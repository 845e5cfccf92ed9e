"""Companies with several contacts in columns of their own: who is new, who is there, all undone."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.models import Company, Contact
from leaddesk.rules.list_mapping import Writing
from leaddesk.rules.list_rows import Duplicates, ImportResult, Outcome
from leaddesk.store.store import Store
from tests.operations.test_daily_work import assert_settled, derived
from tests.operations.test_import_manner import take_in
from tests.store.test_journal import dump

COLUMNS = ("company.name", "company.postal_code", "contact.full_name", "contact.email",
           "contact2.full_name", "contact2.email", "contact2.phone",
           "contact3.full_name", "contact3.email")  # fmt: skip
KRUEGER = ("Krüger GmbH", "33602", "Frau Sabine Krüger", "s@mk.example",
           "Herr Jens Petersen", "", "0521 448120-17", "", "einkauf@mk.example")  # fmt: skip


def bring(store: Store, *rows: tuple[str, ...], **how: Any) -> ImportResult:
    result = take_in(store, *rows, columns=COLUMNS, **how)
    counts = result.counts()
    assert counts["read"] == len(rows) == sum(counts[o.value] for o in Outcome)
    return result


def people(store: Store) -> list[tuple[Any, ...]]:
    wanted = select(Contact.last_name, Contact.email, Contact.phone, Company.name)
    wanted = wanted.join(Company, Company.id == Contact.company_id).order_by(Contact.id)
    return store.ask(lambda s: [tuple(row) for row in s.execute(wanted)])


def test_all_come_once_and_a_rerun_changes_nothing(store: Store) -> None:
    before, before_derived = dump(store), derived(store)
    assert bring(store, KRUEGER).count(Outcome.CREATED) == 1
    assert people(store) == [
        ("Krüger", "s@mk.example", None, "Krüger GmbH"),
        ("Petersen", None, "0521 448120-17", "Krüger GmbH"),
        (None, "einkauf@mk.example", None, "Krüger GmbH"),
    ]
    assert_settled(store)
    for duplicates in (Duplicates.FILL, Duplicates.UPDATE):
        there = dump(store)
        assert bring(store, KRUEGER, duplicates=duplicates).count(Outcome.UNCHANGED) == 1
        assert dump(store) == there
    store.undo()
    assert dump(store) == before
    assert derived(store) == before_derived


def test_known_people_are_filled_and_new_ones_added(store: Store) -> None:
    bring(store, KRUEGER)
    before, before_derived = dump(store), derived(store)
    more = (
        *KRUEGER[:4],
        "Jens Petersen",
        "j@mk.example",
        "0521 1",
        "Frau Petersen",
        "p@mk.example",
    )
    row = bring(store, more).rows[0]
    assert row.outcome is Outcome.UPDATED
    assert row.changed == ("contact2.email", "contact3.last_name")
    assert ("contact2.email", None, "j@mk.example") in row.was
    assert [(last, mail) for last, mail, *_ in people(store)][1:] == [
        ("Petersen", "j@mk.example"), (None, "einkauf@mk.example"), ("Petersen", "p@mk.example"),
    ]  # fmt: skip
    assert_settled(store)
    assert bring(store, more).count(Outcome.UNCHANGED) == 1
    store.undo()
    assert (dump(store), derived(store)) == (before, before_derived)
    store.redo()
    assert len(people(store)) == 4
    assert_settled(store)


@pytest.mark.parametrize(
    ("duplicates", "writing", "phone"),
    [
        (Duplicates.UPDATE, {}, "0521 999"),
        (Duplicates.FILL, {}, "0521 448120-17"),
        (Duplicates.SKIP, {}, "0521 448120-17"),
        (Duplicates.UPDATE, {"contact2.phone": Writing.NEVER}, "0521 448120-17"),
        (Duplicates.FILL, {"contact2.phone": Writing.OVERWRITE}, "0521 999"),
    ],
)
def test_what_is_there_is_written_over_where_that_is_wanted(
    store: Store, duplicates: Duplicates, writing: dict[str, Writing], phone: str
) -> None:
    bring(store, KRUEGER)
    moved = (*KRUEGER[:6], "0521 999", *KRUEGER[7:])
    bring(store, moved, duplicates=duplicates, writing=writing)
    assert people(store)[1][2] == phone
    assert_settled(store)


def test_two_of_one_name_or_one_mailbox_are_two(store: Store) -> None:
    names = ("Müller KG", "33602", "Frau Müller", "info@mueller.example",
             "Herr Müller", "info@mueller.example", "", "Müller", "")  # fmt: skip
    for outcome in (Outcome.CREATED, Outcome.UNCHANGED):
        assert bring(store, names).rows[0].outcome is outcome
        assert len(people(store)) == 3


def test_the_first_who_is_named_is_the_leads_own(store: Store) -> None:
    only_second = (*KRUEGER[:2], "", "", *KRUEGER[4:])
    bring(store, only_second)
    assert [last for last, *_ in people(store)] == ["Petersen", None]
    assert bring(store, only_second).count(Outcome.UNCHANGED) == 1
    assert bring(store, KRUEGER).count(Outcome.UPDATED) == 1
    assert sorted(str(last) for last, *_ in people(store)) == ["Krüger", "None", "Petersen"]
    assert_settled(store)


def test_rows_of_one_list_meet_and_a_private_person_gets_a_company(store: Store) -> None:
    again = (*KRUEGER[:4], "Petersen", "j@mk.example", *[""] * 3)
    assert bring(store, KRUEGER, again).count(Outcome.UPDATED) == 1
    private = ("", "", "Eva Sommer", "eva@sommer.example", "Otto Sommer", *[""] * 4)
    before = dump(store)
    for outcome in (Outcome.CREATED, Outcome.UNCHANGED):
        assert bring(store, private).rows[0].outcome is outcome
    assert [p[0] for p in people(store) if p[3] == "Eva Sommer"] == ["Sommer", "Sommer"]
    assert [p[:2] for p in people(store)][1] == ("Petersen", "j@mk.example")
    store.undo()
    assert dump(store) == before
    assert_settled(store)


def test_a_kept_private_person_gets_a_company_for_the_second(store: Store) -> None:
    bring(store, ("", "", "Eva Sommer", "eva@sommer.example", *[""] * 5))
    before = dump(store)
    bring(store, ("", "", "Eva Sommer", "eva@sommer.example", "Otto Sommer", *[""] * 4))
    assert [p[3] for p in people(store)] == ["Eva Sommer", "Eva Sommer"]
    assert_settled(store)
    store.undo()
    assert dump(store) == before


def test_a_lead_is_found_by_the_address_of_its_second_person(store: Store) -> None:
    bring(store, KRUEGER)
    other = ("Krüger Werk Süd", "", "", "", "", "", "", "Ina Berg", "einkauf@mk.example")
    assert bring(store, other).rows[0].matched == "email"
    assert "Berg" in [last for last, *_ in people(store)]


ROWS = (
    ("Krüger GmbH", "33602", "Sabine Krüger", "s@mk.example", *[""] * 5),
    ("Nordlicht AG", "01067", "Ina Berg", "", *[""] * 5),
    ("Krüger GmbH", "33602", "Jens Petersen", "", *[""] * 5),
    ("Krüger GmbH", "33602", "", "einkauf@mk.example", *[""] * 5),
    ("Krüger GmbH", "33602", "Herr Jens Petersen", "j@mk.example", *[""] * 5),
)


@pytest.mark.parametrize("duplicates", list(Duplicates))
def test_rows_of_a_company_are_its_people_where_that_is_said(
    store: Store, duplicates: Duplicates
) -> None:
    before = dump(store)
    result = bring(store, *ROWS, duplicates=duplicates, people_in_rows=True)
    assert [row.outcome for row in result.rows] == [
        Outcome.CREATED, Outcome.CREATED, Outcome.UPDATED, Outcome.UPDATED, Outcome.UPDATED,
    ]  # fmt: skip
    assert set(result.rows[4].was) == {
        ("contact.salutation", None, "mr"), ("contact.email", None, "j@mk.example"),
    }  # fmt: skip
    known = [(last, mail) for last, mail, _, company in people(store) if company == "Krüger GmbH"]
    assert known == [
        ("Krüger", "s@mk.example"), ("Petersen", "j@mk.example"), (None, "einkauf@mk.example"),
    ]  # fmt: skip
    assert_settled(store)
    if duplicates in (Duplicates.FILL, Duplicates.UPDATE):
        again = bring(store, *ROWS, duplicates=duplicates, people_in_rows=True)
        assert again.count(Outcome.UNCHANGED) == len(ROWS)
    store.undo()
    assert dump(store) == before


def test_rows_are_taken_as_before_where_nothing_is_said(store: Store) -> None:
    result = bring(store, *ROWS, duplicates=Duplicates.CREATE)
    assert result.count(Outcome.CREATED) == len(ROWS)


def test_a_row_with_a_way_of_its_own_is_a_lead_of_its_own(store: Store) -> None:
    result = bring(store, *ROWS, people_in_rows=True, decisions={4: Duplicates.CREATE})
    assert result.count(Outcome.CREATED) == 3

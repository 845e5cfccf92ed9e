"""What was changed in the fields: folded by day and person, without what was taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from leaddesk.operations.leads import add_contact, add_lead, edit_fields
from leaddesk.operations.stages import move_stage
from leaddesk.queries.field_changes import Change, field_changes
from leaddesk.queries.timeline import Entry
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from tests.conftest import Clock


@pytest.fixture
def lead(store: Store) -> int:
    values = {
        "company.name": "Krüger & Söhne", "company.city": "Köln", "contact.last_name": "Krüger",
    }  # fmt: skip
    return store.run(add_lead, values=values).result


def edit(store: Store, lead: int, **fields: tuple[object, object]) -> None:
    edits = {key.replace("__", "."): pair for key, pair in fields.items()}
    store.run(edit_fields, lead_id=lead, edits=edits)


def changes(entry: Entry) -> set[Change]:
    return set(entry.details["changes"])


def test_a_new_lead_has_none(store: Store, lead: int) -> None:
    assert store.ask(field_changes, lead_id=lead) == ()


def test_those_of_a_day_are_one_entry_and_say_what_was_there(
    store: Store, lead: int, clock: Clock
) -> None:
    edit(store, lead, company__city=("Köln", "Bonn"), lead__source=(None, "Messe"))
    edit(store, lead, contact__position=(None, "Einkauf"))
    clock.now += timedelta(days=1)
    store.rename("Jens Petersen")
    edit(store, lead, company__city=("Bonn", "Köln"))
    newest, first = store.ask(field_changes, lead_id=lead)
    assert (newest.who, newest.at) == ("Jens Petersen", store.clock())
    assert changes(newest) == {Change("company.city", "Bonn")}
    assert (first.who, first.initials) == ("Anna Berg", "AB")
    assert changes(first) == {
        Change("company.city", "Köln"), Change("lead.source", None),
        Change("contact.position", None),
    }  # fmt: skip


def test_what_was_undone_is_no_change_until_it_is_done_again(store: Store, lead: int) -> None:
    edit(store, lead, company__city=("Köln", "Bonn"))
    store.undo()
    assert store.ask(field_changes, lead_id=lead) == ()
    store.redo()
    (entry,) = store.ask(field_changes, lead_id=lead)
    assert changes(entry) == {Change("company.city", "Köln")}


def test_moves_and_new_people_are_told_elsewhere(store: Store, lead: int) -> None:
    store.run(move_stage, lead_ids=[lead], to=Stage.WARM)
    store.run(add_contact, lead_id=lead, values={"contact.last_name": "Dietz"})
    other = store.run(add_lead, values={"company.name": "Andere"}).result
    edit(store, other, company__city=(None, "Ulm"))
    assert store.ask(field_changes, lead_id=lead) == ()

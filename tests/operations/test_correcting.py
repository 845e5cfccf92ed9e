"""An entry is put right by its author for a day, added to for ever, and both can be undone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from leaddesk.derived.drift import drifted_cards
from leaddesk.operations.correcting import add_to_touchpoint, correct_touchpoint
from leaddesk.operations.leads import add_lead
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.entry import WrittenEntry, written_entry
from leaddesk.queries.timeline import timeline
from leaddesk.rules.problem import Refused
from leaddesk.rules.touchpoints import CORRECTABLE_FOR, Direction, Kind, Outcome, Said
from leaddesk.store.store import Store
from tests.conftest import Clock


@pytest.fixture
def lead(store: Store) -> int:
    return store.run(add_lead, values={"company.name": "Krüger & Söhne <b>"}).result


@pytest.fixture
def call(store: Store, lead: int) -> int:
    what = Happening(Kind.CALL, Direction.OUT.value, Outcome.LATER.value, "Im Mai wieder")
    return store.run(log_touchpoint, lead_id=lead, happening=what).result


def entry_of(store: Store, lead: int, call: int, me: int = 1) -> WrittenEntry:
    found = store.ask(written_entry, lead_id=lead, touchpoint_id=call, me=me, now=store.clock())
    assert found is not None
    return found


def test_its_author_puts_it_right_and_undo_brings_it_back(
    store: Store, lead: int, call: int
) -> None:
    entry = entry_of(store, lead, call)
    assert entry.correctable
    becomes = Said(
        entry.said.at - timedelta(days=2), Direction.OUT.value, Outcome.INTEREST.value,
        "Im März & mit Muster",
    )  # fmt: skip
    store.run(correct_touchpoint, lead_id=lead, touchpoint_id=call, was=entry.said, becomes=becomes)
    assert entry_of(store, lead, call).said == becomes
    texts = [entry.text for entry in store.ask(timeline, lead_id=lead)]
    assert "Im März & mit Muster" in texts
    assert store.ask(drifted_cards, now=store.clock()) == 0
    store.undo()
    assert entry_of(store, lead, call).said == entry.said


def test_a_rating_is_put_right_and_found_as_such(store: Store, lead: int) -> None:
    rated = Happening(Kind.SERVICE_CALL, text="Lieferung verspätet", satisfaction=4)
    entry = store.run(log_touchpoint, lead, rated).result
    said = entry_of(store, lead, entry).said
    assert said.satisfaction == 4
    wish = {"lead_id": lead, "touchpoint_id": entry, "was": said}
    with pytest.raises(Refused, match="satisfaction_range"):
        store.run(correct_touchpoint, **wish, becomes=said._replace(satisfaction=9))
    store.run(correct_touchpoint, **wish, becomes=said._replace(satisfaction=1))
    assert entry_of(store, lead, entry).said.satisfaction == 1
    store.undo()
    assert entry_of(store, lead, entry).said == said


def test_somebody_else_or_a_day_later_nobody_changes_it(
    store: Store, lead: int, call: int, clock: Clock
) -> None:
    said = entry_of(store, lead, call).said
    assert not entry_of(store, lead, call, me=2).correctable
    wish = {"lead_id": lead, "touchpoint_id": call, "was": said, "becomes": said._replace(text="x")}
    store.rename("Jens Petersen")
    with pytest.raises(Refused, match="entry_closed"):
        store.run(correct_touchpoint, **wish)
    store.rename("Anna Berg")
    clock.now += CORRECTABLE_FOR - timedelta(minutes=1)
    assert entry_of(store, lead, call).correctable
    clock.now += timedelta(minutes=1)
    assert not entry_of(store, lead, call).correctable
    with pytest.raises(Refused, match="entry_closed"):
        store.run(correct_touchpoint, **wish)
    assert entry_of(store, lead, call).said == said


def test_the_day_counts_from_the_writing_not_from_the_visit(store: Store, lead: int) -> None:
    visit = Happening(Kind.VISIT, text="War da", at=store.clock() - timedelta(days=9))
    made = store.run(log_touchpoint, lead_id=lead, happening=visit).result
    assert entry_of(store, lead, made).correctable


def test_what_changed_meanwhile_is_not_written_over(store: Store, lead: int, call: int) -> None:
    said = entry_of(store, lead, call).said
    which = {"lead_id": lead, "touchpoint_id": call}
    mine, theirs = said._replace(text="Meins"), said._replace(text="Anderes")
    store.run(correct_touchpoint, was=said, becomes=theirs, **which)
    with pytest.raises(Refused, match="entry_changed_meanwhile"):
        store.run(correct_touchpoint, was=said, becomes=mine, **which)
    assert entry_of(store, lead, call).said == theirs


def test_it_lies_not_in_the_future(store: Store, lead: int, call: int) -> None:
    said = entry_of(store, lead, call).said
    later = said._replace(at=store.clock() + timedelta(hours=1))
    with pytest.raises(Refused, match="touchpoint_in_future"):
        store.run(correct_touchpoint, lead_id=lead, touchpoint_id=call, was=said, becomes=later)


def test_an_addition_stands_beside_it(store: Store, lead: int, call: int, clock: Clock) -> None:
    clock.now += timedelta(days=30)
    store.rename("Jens Petersen")
    store.run(add_to_touchpoint, lead_id=lead, touchpoint_id=call, text=" Ist jetzt doch reif ")
    newest, first, *_ = store.ask(timeline, lead_id=lead)
    assert (newest.text, newest.kind, newest.who) == (
        "Ist jetzt doch reif",
        "note",
        "Jens Petersen",
    )
    assert newest.details["adds_to"]["kind"] == "call"
    assert first.text == "Im Mai wieder"
    with pytest.raises(Refused, match="entry_empty"):
        store.run(add_to_touchpoint, lead_id=lead, touchpoint_id=call, text="  ")
    with pytest.raises(Refused, match="unknown_touchpoint"):
        store.run(add_to_touchpoint, lead_id=lead, touchpoint_id=999_999, text="x")

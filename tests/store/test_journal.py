"""The journal: every write has its before-image, every step can be taken back and done again."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from leaddesk.models import Company, Contact, Lead, Membership, Step, Touchpoint, take_ids
from leaddesk.models.keys import RowKey, kept_columns
from leaddesk.models.work import Cancelled, Work
from leaddesk.operations.set_up import set_up_store
from leaddesk.queries.store_check import broken_references
from leaddesk.rules.problem import Problem
from leaddesk.store.store import Store
from torture.contents import facts


def add_lead(work: Work, name: str) -> int:
    work.title("lead_added", name=name)
    company = Company(name=name, created_at=work.now)
    work.add(company)
    work.flush()
    contact = Contact(company_id=company.id, last_name="Krüger", created_at=work.now)
    work.add(contact)
    work.flush()
    lead = Lead(
        number="?", company_id=company.id, contact_id=contact.id, stage_since=work.now,
        created_at=work.now,
    )  # fmt: skip
    work.add(lead)
    work.flush()
    lead.number = f"I-{lead.id:06d}"
    return lead.id


def add_many(work: Work, names: list[str]) -> list[int]:
    work.title("imported", count=len(names))
    connection = work.connection()
    first_company = take_ids(connection, "company", len(names))
    first = take_ids(connection, "lead", len(names))
    work.insert_many(
        Company,
        ("id", "name", "relation", "created_at", "version"),
        [(first_company + i, n, "prospect", work.now, 1) for i, n in enumerate(names)],
    )
    work.insert_many(
        Lead,
        ("id", "number", "company_id", "stage", "stage_since", "created_at", "version"),
        [
            (first + i, f"I-{first + i:06d}", first_company + i, 1, work.now, work.now, 1)
            for i in range(len(names))
        ],
    )
    return list(range(first, first + len(names)))


def rename(work: Work, lead_id: int, **fields: Any) -> None:
    work.title("edited")
    lead = work.get_one(Lead, lead_id)
    company = work.get_one(Company, lead.company_id)
    for name, value in fields.items():
        setattr(company, name, value)


def log(work: Work, lead_id: int, note: str) -> None:
    work.title("call_logged")
    work.add(Touchpoint(lead_id=lead_id, at=work.now, kind="call", text=note))


def dump(store: Store) -> dict[str, list[Any]]:
    """All kept rows without their versions, as the logical content of the store."""
    return store.ask(facts)


def test_undo_and_redo_restore_every_row(bare_store: Store) -> None:
    states = [dump(bare_store)]
    lead = bare_store.run(add_lead, "Maschinenbau Krüger GmbH").result
    states.append(dump(bare_store))
    bare_store.run(rename, lead, name="Krüger & Söhne", phone="0521 448120")
    states.append(dump(bare_store))
    bare_store.run(log, lead, "Rückruf")
    states.append(dump(bare_store))
    for expected in reversed(states[:-1]):
        bare_store.undo()
        assert dump(bare_store) == expected
    for expected in states[1:]:
        bare_store.redo()
        assert dump(bare_store) == expected
    assert bare_store.redo().result == Problem("nothing_to_redo")


def test_nothing_to_undo_is_said(bare_store: Store) -> None:
    assert bare_store.undo().result == Problem("nothing_to_undo")


def test_an_import_is_undone_except_rows_edited_since(bare_store: Store) -> None:
    before = dump(bare_store)
    done = bare_store.run(add_many, ["Alpha GmbH", "Beta AG", "Gamma KG"])
    bare_store.run(rename, done.result[1], phone="0521 1")
    assert done.changes is not None
    undone = bare_store.undo(done.changes.step).result
    after = dump(bare_store)
    assert [row[1] for row in after["company"]] == ["Beta AG"]
    assert len(after["lead"]) == 1, "the lead of an edited company stays with it"
    assert undone.kept_rows == 2
    assert undone.restored == 4
    bare_store.undo()  # the undo itself is no step to take back: the rename goes first
    assert dump(bare_store)["company"][0][1] == "Beta AG"
    assert before["company"] == []


def test_a_lead_with_a_later_touchpoint_stays(bare_store: Store) -> None:
    done = bare_store.run(add_many, ["Alpha GmbH", "Beta AG"])
    bare_store.run(log, done.result[0], "Interesse")
    assert done.changes is not None
    bare_store.undo(done.changes.step)
    after = dump(bare_store)
    assert [row[1] for row in after["company"]] == ["Alpha GmbH"]
    assert len(after["touchpoint"]) == 1


def test_later_change_of_another_field_does_not_stand_in_the_way(bare_store: Store) -> None:
    lead = bare_store.run(add_lead, "Alpha").result
    step = bare_store.run(rename, lead, phone="1", city="Bonn").changes
    bare_store.run(rename, lead, city="Köln")
    assert step is not None
    undone = bare_store.undo(step.step).result
    company = dump(bare_store)["company"][0]
    names = kept_columns(Company)
    assert company[names.index("phone")] is None
    assert company[names.index("city")] == "Köln"
    assert undone.kept_rows == 1


def test_bulk_update_and_delete_are_undone(bare_store: Store) -> None:
    leads = bare_store.run(add_many, ["A", "B", "C"]).result
    bare_store.run(log, leads[0], "<b>x</b>")
    before = dump(bare_store)

    def grade(work: Work) -> None:
        rows = [(RowKey(3, lead, lead), (4, work.now + timedelta(days=1))) for lead in leads]
        work.update_many(Lead, ("stage", "stage_since"), rows)
        work.delete_many(Touchpoint, [RowKey(4, leads[0], 1)])

    bare_store.run(grade)
    changed = dump(bare_store)
    assert changed != before
    assert changed["touchpoint"] == []
    bare_store.undo()
    assert dump(bare_store) == before
    bare_store.redo()
    assert dump(bare_store) == changed


def test_a_write_past_the_journal_raises(bare_store: Store) -> None:
    def cheat(work: Work) -> None:
        work.execute(update(Company).values(name="x"))

    with pytest.raises(RuntimeError, match="past the journal"):
        bare_store.run(cheat)


def test_a_cancelled_or_failed_operation_leaves_nothing(bare_store: Store) -> None:
    before = dump(bare_store)

    def half(work: Work, error: Exception) -> None:
        add_many(work, ["A", "B"])
        raise error

    for error in (Cancelled(), ValueError("x")):
        with pytest.raises(type(error)):
            bare_store.run(half, error)
    assert dump(bare_store) == before
    assert bare_store.last_step() == 0


def test_ids_are_never_given_twice(bare_store: Store) -> None:
    first = bare_store.run(add_lead, "A").result
    bare_store.undo()
    assert bare_store.run(add_lead, "B").result > first


def test_a_sealed_step_is_not_undone(bare_store: Store) -> None:
    def send(work: Work) -> None:
        add_lead(work, "A")
        work.seal()

    done = bare_store.run(send)
    assert done.changes is not None
    result = bare_store.undo(done.changes.step).result
    assert isinstance(result, Problem)
    assert result.code == "step_seen_by_world"


def test_every_kept_row_has_a_version_or_is_whole(bare_store: Store) -> None:
    """Foreign keys hold after any undo; the store says so itself."""
    lead = bare_store.run(add_lead, "A").result
    bare_store.run(log, lead, "x")
    bare_store.undo()
    bare_store.undo()
    assert bare_store.ask(broken_references) == 0
    assert bare_store.ask(lambda s: len(s.scalars(select(Step)).all())) == 4


def test_a_row_that_went_and_came_again_in_one_step_is_what_it_was(bare_store: Store) -> None:
    """The undo took it for one that the step had made, and deleted it."""

    def tick(work: Work, origin: str, flush: bool) -> None:
        present = work.get(Membership, (1, 1))
        if present is not None:
            work.delete(present)
        if flush:
            work.flush()
        work.add(Membership(lead_id=1, segment=1, since=work.now, origin=origin))

    def ticked() -> str | None:
        return bare_store.ask(lambda s: s.scalar(select(Membership.origin)))

    bare_store.run(set_up_store, name="Anna Berg", initials="AB")
    bare_store.run(add_lead, "Größe & Söhne KG")
    bare_store.run(tick, "visit", False)
    for flush in (True, False):
        bare_store.run(tick, "hand", flush)
        bare_store.undo()
        assert ticked() == "visit"
        bare_store.redo()
        assert ticked() == "hand"
        bare_store.undo()

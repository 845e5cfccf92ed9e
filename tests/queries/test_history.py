"""The journal as it is read, the imports, and the store's health."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import text

from leaddesk.models import ImportRun, Lead
from leaddesk.models.work import Work
from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.operations.list_mappings import remember_columns
from leaddesk.operations.segments import set_segments
from leaddesk.queries.history import next_redo, next_undo, steps
from leaddesk.queries.imports import import_runs, named_mapping, remembered_mapping
from leaddesk.queries.store_check import check_store
from leaddesk.rules.list_mapping import ListMapping, Writing
from leaddesk.store.engine import connect
from leaddesk.store.store import Store
from tests.queries.conftest import NOW

WHO = "Anna Berg"


def edit(store: Store, lead: int, field: str, was: Any, becomes: Any) -> int:
    done = store.run(edit_fields, lead_id=lead, edits={field: (was, becomes)})
    assert done.changes is not None
    return done.changes.step


def test_steps_of_a_lead_are_those_of_its_company_and_people_too(store: Store) -> None:
    first = store.run(add_lead, values={"company.name": "A", "contact.last_name": "Krüger"})
    other = store.run(add_lead, values={"company.name": "B"})
    assert first.changes and other.changes
    lead = first.result
    phone = edit(store, lead, "company.phone", None, "0521 1")
    mail = edit(store, lead, "contact.email", None, "a@b.de")
    ticked = store.run(set_segments, lead_ids=[lead], wanted={4: True}).changes
    assert ticked is not None
    found = store.ask(steps, lead_id=lead)
    assert [s.step_id for s in found] == [ticked.step, mail, phone, first.changes.step]
    assert other.changes.step in [s.step_id for s in store.ask(steps)]
    assert [s.step_id for s in store.ask(steps, limit=1)] == [ticked.step]
    assert found[0].who == WHO
    assert found[0].kind == "do"


def test_the_next_undo_is_what_undo_does(store: Store) -> None:
    for name in ("A", "B"):
        store.run(add_lead, values={"company.name": name})
    for _ in range(2):
        said = store.ask(next_undo, who=WHO)
        assert said is not None
        assert store.undo().result.step == said.step_id
        again = store.ask(next_redo, who=WHO)
        assert again is not None
        assert again.title == said.title
    assert store.ask(next_undo, who=WHO) is None, "the setting up is sealed"
    redo = store.ask(next_redo, who=WHO)
    assert redo is not None
    assert store.redo().result.step == redo.step_id
    assert store.ask(next_undo, who="Jemand") is None
    assert store.ask(next_redo, who="Jemand") is None


def take_in(work: Work, names: list[str]) -> int:
    run = ImportRun(at=work.now, source="Messe", file_name="messe.xlsx", counts={"created": 2})
    work.add(run)
    work.flush()
    work.title("leads_imported", name="Messe", count=len(names))
    for name in names:
        lead = add_lead(work, {"company.name": name})
        work.get_one(Lead, lead).import_id = run.id
    return run.id


def test_imports_know_their_step_and_their_leads(store: Store) -> None:
    done = store.run(take_in, ["A", "B"])
    assert done.changes is not None
    (run,) = store.ask(import_runs)
    assert (run.source, run.file_name, run.leads) == ("Messe", "messe.xlsx", 2)
    assert (run.step_id, run.who, run.counts) == (done.changes.step, WHO, {"created": 2})
    store.undo()
    assert store.ask(import_runs) == ()
    store.redo()
    assert store.ask(import_runs)[0].leads == 2


def test_remembered_columns(store: Store) -> None:
    said = ListMapping({"Firma": "company.name"}, {"company.name": Writing.NEVER})
    store.run(remember_columns, name="Messe", headers="abc", mapping=said)
    kept = store.ask(remembered_mapping, headers="abc")
    assert kept is not None and (kept.name, kept.mapping) == ("Messe", said)
    assert store.ask(named_mapping, name="Messe") == kept
    assert store.ask(remembered_mapping, headers="xyz") is None
    assert store.ask(named_mapping, name="xyz") is None


def past_the_journal(store: Store, *statements: str) -> None:
    """What no operation does."""

    def write(work: Work) -> None:
        for sql in statements:
            work.connection().exec_driver_sql(sql)

    if isinstance(store.address, Path):  # whose writer keeps an eye on references
        with closing(connect(store.path)) as connection:
            for sql in statements:
                connection.execute(sql)
    else:
        store.repair(write)


def test_a_sound_store(filled: Store) -> None:
    figures = filled.ask(check_store, now=NOW)
    assert figures.sound, dict(figures.wrong)
    assert figures.tables["lead"] == figures.tables["lead_card"] == 220


def test_a_score_that_does_not_follow_from_the_facts_is_found(store: Store) -> None:
    lead = store.run(add_lead, values={"company.name": "Süß & Söhne", "lead.fit_product": "A"})
    past_the_journal(store, f"UPDATE lead_score SET score = 999 WHERE lead_id = {lead.result}")
    figures = store.ask(check_store, now=NOW)
    assert {kind: count for kind, count in figures.wrong.items() if count} == {
        "cards_that_differ": 1
    }


def test_each_kind_of_damage_is_found(store: Store, engine: str) -> None:
    for name in ("A", "B"):
        store.run(add_lead, values={"company.name": name}, segments=(4,))
    assert store.ask(check_store, now=NOW).sound
    damage = {
        "cards_that_differ": "UPDATE lead SET stage = 5 WHERE id = 1",
        "leads_without_card": "DELETE FROM lead_card WHERE lead_id = 2",
        "leads_without_score": "DELETE FROM lead_score WHERE lead_id = 1",
        "search_differs": "DELETE FROM lead_search WHERE rowid = 1",
        "segments_that_differ": "DELETE FROM segment_lead WHERE lead_id = 1",
        "counters_that_differ": "UPDATE stage_count SET leads = 7",
        "lines_without_step": "DELETE FROM step WHERE id = 2",
        "steps_with_wrong_count": "UPDATE step SET rows = 99 WHERE id = 1",
        "undone_by_nobody": "UPDATE step SET undone_by = 77 WHERE id = 1",
        "broken_references": "DELETE FROM company WHERE id = 1",
    }
    if engine != "sqlite":  # a server does not let that come about
        del damage["broken_references"]
    past_the_journal(store, *damage.values())
    wrong = store.ask(check_store, now=NOW).wrong
    assert [kind for kind in damage if not wrong[kind]] == []
    assert store.ask(lambda s: s.scalar(text("SELECT count(*) FROM lead"))) == 2

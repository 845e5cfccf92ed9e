"""Undo where something stands in the way: nothing fails, nothing of others is lost, all is told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.derived.settle import settle
from leaddesk.models import Company, Contact, Lead, User, take_ids
from leaddesk.models.base import Fact
from leaddesk.models.keys import RowKey, facts_by_code, root_of
from leaddesk.models.standing_steps import last_undo
from leaddesk.models.work import Work
from leaddesk.operations.customer_number import set_customer_number
from leaddesk.operations.leads import add_contact, add_lead, edit_fields, make_main_contact
from leaddesk.operations.segments import set_segments
from leaddesk.operations.views import remove_view, save_view
from leaddesk.queries.store_check import broken_references
from leaddesk.rules.changes import Undone
from leaddesk.store.putting_back import are
from leaddesk.store.store import Store
from leaddesk.store.undo_whole import undo_whole, would_undo
from tests.conftest import Clock
from tests.operations.test_daily_work import assert_settled
from tests.store.test_journal import dump

KRUEGER = {"company.name": "Maschinenbau Krüger GmbH & Co. KG", "contact.last_name": "Krüger"}


@pytest.fixture
def carla(store: Store, clock: Clock) -> Iterator[Store]:
    """Somebody else at another desk of the same store."""
    other = Store(store.address, who="Carla Özdemir", settle=settle, clock=clock)
    yield other
    other.close()


def step_of(store: Store, operation: Any, *args: Any, **what: Any) -> int:
    changes = store.run(operation, *args, **what).changes
    assert changes is not None
    return changes.step


def undone(store: Store, step: int | None = None) -> Undone:
    result = store.undo(step).result
    assert isinstance(result, Undone)
    assert store.ask(broken_references) == 0
    assert_settled(store)
    return result


def lead_row(store: Store, lead: int) -> Lead:
    return store.ask(lambda s: s.get_one(Lead, lead))


def test_a_company_given_to_a_person_goes_again(store: Store) -> None:
    lead = store.run(add_lead, {"contact.last_name": "Krüger"}).result
    before = dump(store)
    store.run(edit_fields, lead, {"company.name": (None, "Krüger & Söhne")})
    after = dump(store)
    assert undone(store).kept_rows == 0
    assert dump(store) == before
    store.redo()
    assert dump(store) == after


def test_a_new_main_contact_goes_again(store: Store) -> None:
    lead = store.run(add_lead, KRUEGER).result
    before = dump(store)
    store.run(add_contact, lead, {"contact.last_name": "<b>Weiß</b>"}, main=True)
    assert undone(store).kept_rows == 0
    assert dump(store) == before


def test_what_was_tied_to_a_row_worked_on_since_stays_tied(store: Store) -> None:
    lead = store.run(add_lead, {"contact.last_name": "Krüger"}).result
    step = step_of(store, edit_fields, lead, {"company.name": (None, "Krüger & Söhne")})
    store.run(edit_fields, lead, {"company.city": (None, "Köln")})
    assert undone(store, step).kept_rows > 0
    assert lead_row(store, lead).company_id is not None, "the edited company is still the lead's"


def test_a_number_that_another_lead_has_by_now_stays_there(store: Store) -> None:
    first = store.run(add_lead, KRUEGER).result
    second = store.run(add_lead, {**KRUEGER, "company.name": "Nordlicht AG"}).result
    store.run(set_customer_number, first, "K-1001")
    step = step_of(store, set_customer_number, first, "")
    store.run(set_customer_number, second, "K-1001")
    told = undone(store, step)
    assert [kept.lead_number for kept in told.kept] == ["I-000001"]
    assert lead_row(store, second).customer_number == "K-1001"
    assert lead_row(store, first).customer_number is None


def test_a_lead_comes_back_without_the_number_that_another_has_by_now(
    store: Store, carla: Store
) -> None:
    first = store.run(add_lead, {**KRUEGER, "lead.customer_number": "K-1001"}).result
    store.undo()
    carla.run(add_lead, {"company.name": "Nordlicht AG", "lead.customer_number": "K-1001"})
    told = store.redo().result
    assert isinstance(told, Undone)
    assert [kept.name for kept in told.kept] == [KRUEGER["company.name"]]
    assert lead_row(store, first).customer_number is None
    assert_settled(store)


def test_a_view_whose_name_is_taken_by_now_stays_away(store: Store) -> None:
    view = store.run(save_view, "Müller & Co", "p:4").result
    step = step_of(store, remove_view, view)
    store.run(save_view, "Müller & Co", "p:5")
    before = dump(store)
    assert undone(store, step).kept_rows == 1
    assert dump(store) == before


def test_what_belongs_to_a_lead_that_is_gone_stays_away(store: Store) -> None:
    step = step_of(store, add_lead, KRUEGER)
    lead = store.ask(lambda s: s.scalars(select(Lead.id)).one())
    store.run(set_segments, [lead], {4: True})
    out = step_of(store, set_segments, [lead], {4: False})
    assert undone(store, step).kept_rows == 0
    assert undone(store, out).kept_rows == 1
    assert dump(store)["membership"] == []


def test_a_main_contact_that_is_gone_does_not_come_back(store: Store) -> None:
    lead = store.run(add_lead, KRUEGER).result
    first = step_of(store, add_contact, lead, {"contact.last_name": "Petersen"}, main=True)
    third = store.run(add_contact, lead, {"contact.last_name": "Weiß"}).result
    other = step_of(store, make_main_contact, lead, third)
    undone(store, first)
    undone(store, other)
    assert lead_row(store, lead).contact_id == third


def test_undo_goes_on_behind_a_step_that_others_stand_on(store: Store, carla: Store) -> None:
    lead = store.run(add_lead, KRUEGER).result
    store.run(edit_fields, lead, {"contact.position": (None, "Einkauf")})
    store.run(edit_fields, lead, {"company.city": (None, "Bonn")})
    carla.run(edit_fields, lead, {"company.city": ("Bonn", "Ulm")})
    told = undone(store)
    assert (told.restored, told.kept_rows, told.kept[0].who) == (0, 1, "Carla Özdemir")
    assert told.idle and store.ask(last_undo, store.who) is None, "there is nothing to do again"
    assert undone(store).title["field"] == "contact.position", "not the same step for ever"
    card = store.ask(lambda s: s.get_one(Contact, lead_row(store, lead).contact_id))
    assert card.position is None
    whole = undo_whole(store, told.step).result
    assert isinstance(whole, Undone) and not whole.kept_rows, "it may still be taken back whole"
    company = store.ask(lambda s: s.scalars(select(Company)).one())
    assert company.city is None


def test_more_rows_than_one_statement_takes_values(bare_store: Store) -> None:
    """SQLite takes 32,766 values in a statement."""
    many = 33_000

    def add(work: Work) -> None:
        names = ("id", "last_name", "created_at", "version")
        first = take_ids(work.connection(), "contact", many)
        work.insert_many(
            Contact, names, [(first + i, f"Müller {i}", work.now, 1) for i in range(many)]
        )

    bare_store.run(add)
    after = dump(bare_store)["contact"]
    bare_store.undo()
    assert dump(bare_store)["contact"] == []
    bare_store.redo()
    assert dump(bare_store)["contact"] == after


def test_a_person_taken_back_with_their_first_step_is_known_anew(
    store: Store, carla: Store
) -> None:
    carla.run(add_lead, KRUEGER)
    assert carla.user_id() is not None
    carla.undo()
    assert carla.user_id() is None
    carla.run(add_lead, KRUEGER)
    names = select(User.id).where(User.name == "Carla Özdemir")
    assert carla.user_id() == store.ask(lambda s: s.scalars(names).one())


def test_taken_back_whole_with_what_was_done_since(store: Store, carla: Store) -> None:
    """Not only one's own, and in one go: what is about others too stays and is named."""
    other = store.run(add_lead, {"company.name": "Weber KG"}).result
    before = dump(store)
    made = step_of(store, add_lead, KRUEGER)
    lead = store.ask(lambda s: s.scalars(select(Lead.id).order_by(Lead.id.desc())).first())
    assert lead is not None
    carla.run(edit_fields, lead, {"company.name": (KRUEGER["company.name"], "Krüger SE")})
    store.run(add_contact, lead, {"contact.last_name": "Weiß"})
    after, last = dump(store), store.last_step()
    would = would_undo(store, made)
    assert isinstance(would, Undone) and [kept.name for kept in would.kept] == ["Krüger SE"]
    assert dump(store) == after, "only tried"
    result = undo_whole(store, made).result
    assert isinstance(result, Undone) and not result.kept_rows
    assert dump(store) == before
    assert_settled(store)
    for _ in range(store.last_step() - last):
        store.redo()
    assert dump(store) == after
    store.run(set_segments, [lead, other], {4: True})
    result = undo_whole(store, made).result
    assert isinstance(result, Undone) and [kept.name for kept in result.kept] == ["Krüger SE"]
    assert lead_row(store, lead) and store.ask(broken_references) == 0
    names = store.ask(lambda s: list(s.scalars(select(Contact.last_name))))
    assert "Weiß" in names, "a lead that has to stay loses nothing"


def test_whole_or_not_an_unknown_step_is_a_problem(store: Store) -> None:
    assert undo_whole(store, 999).result == store.undo(999).result


OF_LEADS = [m for m in facts_by_code().values() if m.root_column not in ("", m.row_column)]


@pytest.mark.parametrize("engine", ["sqlite"])
@pytest.mark.parametrize("model", sorted(OF_LEADS, key=lambda model: model.__tablename__))
def test_rows_are_found_by_their_leads_not_each_row_of_each_lead(
    bare_store: Store, model: type[Fact]
) -> None:
    """Two lists held against one index are every pair of them: 10,000 rows took half a minute."""
    keys = [RowKey(model.journal_code, n, n) for n in range(3)]

    def explain(session: Session) -> list[str]:
        query = select(root_of(model)).where(are(model, keys))
        bind = session.connection()
        sql = query.compile(bind, compile_kwargs={"literal_binds": True})
        return [row[3] for row in bind.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}")]

    plan = bare_store.ask(explain)
    assert "SEARCH" in plan[0] and plan[0].count("=?") == 1, plan

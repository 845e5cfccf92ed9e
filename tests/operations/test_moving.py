"""Moves through gates, and what follows from each kind of move."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from leaddesk.models import FollowUp, Lead, StageMove, User
from leaddesk.operations.follow_ups import set_follow_up
from leaddesk.operations.leads import add_lead, assign_owner
from leaddesk.operations.qualification import answer_question
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.stage_settings import set_reasons, set_stage
from leaddesk.operations.stages import move_stage
from leaddesk.operations.team import Person, set_person
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Role
from leaddesk.rules.stage_moves import MoveKind
from leaddesk.rules.stage_reasons import ReasonList
from leaddesk.rules.stage_settings import DEFAULT_SETTINGS
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store


@pytest.fixture
def lead(store: Store) -> int:
    store.run(set_up_store, name=store.who, initials="AB")
    values = {"company.name": "Krüger & Söhne", "company.phone": "0521 448120"}
    made: int = store.run(add_lead, values).result
    store.run(move_stage, [made], Stage.SAL, "concrete_inquiry")
    return made


def codes(store: Store, *what: object) -> list[str]:
    with pytest.raises(Refused) as told:
        store.run(*what)
    return [problem.code for problem in told.value.problems]


def row(store: Store, lead: int) -> Lead:
    return store.ask(lambda s: s.get_one(Lead, lead))


def open_follow_ups(store: Store, lead: int) -> int:
    query = select(FollowUp.id).where(FollowUp.lead_id == lead, FollowUp.done_at.is_(None))
    return len(store.ask(lambda s: list(s.scalars(query))))


def become(store: Store, role: Role) -> None:
    """Whoever works here has this role from now on."""
    me = store.user_id()
    store.run(set_person, Person("Chef", "CH", Role.MANAGER))
    store.run(set_person, Person(store.who, "AB", role), me)


def test_the_checklist_opens_the_way_to_sql(store: Store, lead: int) -> None:
    assert codes(store, move_stage, [lead], Stage.SQL) == ["gate_answer"] * 3
    for question in (1, 3, 4):
        store.run(answer_question, lead, question, True)
    store.run(move_stage, [lead], Stage.SQL)
    assert row(store, lead).stage == Stage.SQL


def test_what_was_missing_is_kept_where_the_manager_went_on(store: Store, lead: int) -> None:
    store.run(move_stage, [lead], Stage.SQL, "agreed_with_sales", "ruft morgen an")
    last = store.ask(lambda s: s.scalars(select(StageMove).order_by(StageMove.id.desc())).first())
    assert (last.reason, last.overrode) == ("agreed_with_sales", "gate_answer")


def test_nobody_else_goes_through_a_closed_gate(store: Store, lead: int) -> None:
    become(store, Role.INSIDE_SALES)
    said = codes(store, move_stage, [lead], Stage.SQL, "agreed_with_sales")
    assert said == ["gate_answer"] * 3 + ["gate_not_yours"]
    assert row(store, lead).stage == Stage.SAL


def test_who_may_not_move_is_told_who_may(store: Store, lead: int) -> None:
    become(store, Role.SERVICE)
    assert codes(store, move_stage, [lead], Stage.WARM, "not_now") == ["not_your_role"]


def test_fields_and_activities_are_asked_for_as_set(store: Store, lead: int) -> None:
    sql = replace(DEFAULT_SETTINGS[Stage.PROSPECT], fields=("lead.value", "company.city"))
    store.run(set_stage, sql)
    for question in (1, 3, 4):
        store.run(answer_question, lead, question, True)
    with pytest.raises(Refused) as told:
        store.run(move_stage, [lead], Stage.PROSPECT)
    assert [p.field for p in told.value.problems] == ["lead.value", "company.city"]
    detail = store.ask(lead_detail, lead_id=lead)
    assert detail is not None and detail.gate == ()
    store.run(set_stage, DEFAULT_SETTINGS[Stage.PROSPECT])
    with pytest.raises(Refused) as asked:
        store.run(move_stage, [lead], Stage.PROSPECT)
    assert [p.field for p in asked.value.problems] == ["lead.value", "lead.expected_on"]


def test_a_setting_that_contradicts_is_not_kept(store: Store, lead: int) -> None:
    closed = replace(DEFAULT_SETTINGS[Stage.SQL], movers=(Role.READ_ONLY,))
    assert codes(store, set_stage, closed) == ["stage_no_way_in"]


def test_own_reasons_are_taken(store: Store, lead: int) -> None:
    assert codes(store, move_stage, [lead], Stage.LOST, "Lieferzeit") == ["reason_unknown"]
    store.run(set_reasons, ReasonList(MoveKind.LOST, ("Lieferzeit",)))
    store.run(move_stage, [lead], Stage.LOST, "Lieferzeit")
    assert row(store, lead).stage == Stage.LOST


def test_who_leaves_the_funnel_has_nothing_due(store: Store, lead: int) -> None:
    store.run(set_follow_up, lead, date(2025, 12, 1))
    store.run(move_stage, [lead], Stage.LOST, "price")
    assert open_follow_ups(store, lead) == 0
    store.undo()
    assert open_follow_ups(store, lead) == 1
    assert row(store, lead).stage == Stage.SAL


def test_a_lead_goes_back_to_whoever_gave_it_to_sales(store: Store, lead: int) -> None:
    other = store.run(set_person, Person("Inés Größe", "IG", Role.FIELD_SALES)).result
    marketing = store.user_id()
    values = {"company.name": "Süßwaren Ötztal", "company.phone": "0521 448121"}
    second = store.run(add_lead, values).result
    store.run(move_stage, [second], Stage.MQL, "concrete_inquiry")
    store.run(assign_owner, [second], other)
    store.run(set_follow_up, second, date(2025, 12, 1))
    store.run(move_stage, [second], Stage.SAL)
    store.run(move_stage, [second], Stage.WARM, "not_now")
    assert row(store, second).owner_id == marketing
    assert open_follow_ups(store, second) == 0


def test_whoever_opens_a_lead_of_nobody_has_it(store: Store, lead: int) -> None:
    store.run(move_stage, [lead], Stage.LOST, "price")
    store.run(assign_owner, [lead], None)
    store.run(move_stage, [lead], Stage.WARM, "new_need")
    owner = store.ask(lambda s: s.get_one(User, row(store, lead).owner_id)).name
    assert owner == store.who


def test_an_exclusion_is_lifted_by_the_manager_only(store: Store, lead: int) -> None:
    store.run(move_stage, [lead], Stage.EXCLUDED, "competitor")
    become(store, Role.FIELD_SALES)
    assert codes(store, move_stage, [lead], Stage.WARM, "moved_by_mistake") == ["not_your_role"]

"""Answering the checklist, and setting its questions."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from leaddesk.models import User
from leaddesk.operations.leads import add_lead
from leaddesk.operations.qualification import answer_question, order_questions, set_question
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.team import Person, set_person
from leaddesk.queries.qualification import checklist, questions
from leaddesk.rules.problem import Refused
from leaddesk.rules.qualification import OWN_FROM, Question
from leaddesk.rules.roles import Role
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store

OWN = Question(0, "", 0, "Größe", "Size", "Wie groß?", "How big?", 20, -10, (Stage.SAL,))


@pytest.fixture
def lead(store: Store) -> int:
    store.run(set_up_store, name=store.who, initials="AB")
    done: int = store.run(add_lead, {"company.name": "Krüger GmbH & Co. KG"}).result
    return done


def answered(store: Store, lead: int) -> dict[str, tuple[bool | None, str]]:
    rows = store.ask(checklist, lead_id=lead).rows
    return {row.question.key: (row.yes, row.note) for row in rows if row.yes is not None}


def refused(store: Store, *what: object, **more: object) -> list[str]:
    with pytest.raises(Refused) as told:
        store.run(*what, **more)
    return [problem.code for problem in told.value.problems]


def test_an_answer_says_yes_or_no_by_whom_and_is_taken_back(store: Store, lead: int) -> None:
    store.run(answer_question, lead, 3, True, "20.000 €")
    shown = store.ask(checklist, lead_id=lead)
    row = next(row for row in shown.rows if row.question.key == "budget")
    assert (row.yes, row.note, row.who, row.at) == (True, "20.000 €", store.who, store.clock())
    assert (shown.progress.answered, shown.progress.required_answered) == (1, 1)
    store.run(answer_question, lead, 3, False)
    assert answered(store, lead) == {"budget": (False, "20.000 €")}
    store.run(answer_question, lead, 3, None)
    assert answered(store, lead) == {}
    store.undo()
    store.undo()
    assert answered(store, lead) == {"budget": (True, "20.000 €")}


def test_a_note_stands_at_an_answer_only(store: Store, lead: int) -> None:
    assert refused(store, answer_question, lead, 1, None, "noch offen") == ["answer_open"]
    assert refused(store, answer_question, lead, 99, True) == ["unknown_question"]


def test_a_question_of_ones_own_comes_last_and_keeps_its_id(store: Store, lead: int) -> None:
    full = refused(store, set_question, OWN, new=True)
    assert full == ["questions_too_many"]
    known = store.ask(questions)
    store.run(set_question, replace(known[1], active=False))
    made = store.run(set_question, OWN, new=True).result
    assert made >= OWN_FROM
    rows = store.ask(checklist, lead_id=lead).rows
    assert (rows[-1].question.id, rows[-1].question.points_no) == (made, -10)
    assert rows[-1].question.required_for == (Stage.SAL,)


def test_what_was_answered_before_a_question_went_out_of_use_stays(store: Store, lead: int) -> None:
    store.run(answer_question, lead, 2, True)
    fits = next(q for q in store.ask(questions) if q.id == 2)
    store.run(set_question, replace(fits, active=False))
    shown = store.ask(checklist, lead_id=lead)
    assert [row.question.key for row in shown.former] == ["product_fits"]
    assert shown.progress.asked == 8


def test_the_order_is_the_teams(store: Store, lead: int) -> None:
    store.run(order_questions, [4, 3])
    assert [row.question.id for row in store.ask(checklist, lead_id=lead).rows][:4] == [4, 3, 1, 2]
    store.undo()
    assert [row.question.id for row in store.ask(checklist, lead_id=lead).rows][:3] == [1, 2, 3]


def test_who_sets_no_rules_sets_no_questions(store: Store, lead: int) -> None:
    store.run(set_person, Person("Chef", "CH", Role.MANAGER))
    me = store.ask(lambda s: s.scalars(select(User.id).where(User.name == store.who)).one())
    store.run(set_person, Person(store.who, "AB", Role.INSIDE_SALES), me)
    question = store.ask(questions)[0]
    assert refused(store, set_question, question) == ["not_your_role"]
    assert refused(store, order_questions, [2]) == ["not_your_role"]
    store.run(answer_question, lead, 1, True)
    assert answered(store, lead) == {"need": (True, "")}

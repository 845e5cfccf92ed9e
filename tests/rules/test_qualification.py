"""The checklist: defaults, what is wrong with questions, what a gate still asks."""

from __future__ import annotations

from dataclasses import replace

from leaddesk.rules.qualification import (
    DEFAULT_QUESTIONS,
    MOST_ACTIVE,
    Progress,
    in_use,
    progress,
    question_problems,
    unmet,
    with_own,
)
from leaddesk.rules.stages import Stage

NEED, FITS, BUDGET, DECIDES = DEFAULT_QUESTIONS[:4]


def test_the_defaults_fill_the_nine_digits_and_are_in_order() -> None:
    assert len(in_use(DEFAULT_QUESTIONS)) == MOST_ACTIVE
    assert question_problems(DEFAULT_QUESTIONS) == ()
    assert [q.id for q in DEFAULT_QUESTIONS] == [q.position for q in DEFAULT_QUESTIONS]


def test_need_budget_and_decision_maker_stand_before_sql() -> None:
    asked = unmet(DEFAULT_QUESTIONS, {}, Stage.SQL)
    assert [q.key for q in asked] == ["need", "budget", "decision_maker"]
    assert [q.key for q in unmet(DEFAULT_QUESTIONS, {1: True, 3: True, 4: True}, Stage.SQL)] == []
    assert unmet(DEFAULT_QUESTIONS, {}, Stage.SAL) == ()


def test_a_no_does_not_confirm_but_answers_where_that_is_enough() -> None:
    answers = {1: True, 3: False, 4: True}
    assert [q.key for q in unmet(DEFAULT_QUESTIONS, answers, Stage.SQL)] == ["budget"]
    either = with_own([replace(BUDGET, needs_yes=False)])
    assert unmet(either, answers, Stage.SQL) == ()


def test_a_question_out_of_use_asks_for_nothing() -> None:
    assert NEED not in unmet(with_own([replace(NEED, active=False)]), {}, Stage.SQL)


def test_own_wording_stands_in_the_place_of_the_default() -> None:
    moved = replace(DECIDES, position=0, name_de="Wer entscheidet")
    assert with_own([moved])[0] is moved
    assert len(with_own([moved])) == len(DEFAULT_QUESTIONS)


def test_progress_counts_those_in_use() -> None:
    answers = {1: True, 2: False, 3: True, 10: True}
    assert progress(DEFAULT_QUESTIONS, answers) == Progress(3, 9, 2, 3)


def test_what_can_be_wrong_with_questions() -> None:
    def codes(*own: object) -> list[str]:
        return [p.code for p in question_problems(with_own(own))]  # type: ignore[arg-type]

    assert codes(replace(FITS, text_de=" ")) == ["question_empty"]
    assert codes(replace(FITS, name_de="bedarf")) == ["question_twice"]
    assert codes(replace(DEFAULT_QUESTIONS[9], active=True)) == ["questions_too_many"]
    assert codes(replace(FITS, required_for=(Stage.COLD,))) == ["question_stage"]
    assert codes(replace(FITS, required_for=(Stage.LOST,))) == ["question_stage"]

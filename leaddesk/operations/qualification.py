"""The checklist: what is asked, and what was learned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace

from leaddesk.models import Answer, Question, take_ids
from leaddesk.models.qualification import read_questions
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.qualification import OWN_FROM, question_problems
from leaddesk.rules.qualification import Question as AskedQuestion
from leaddesk.rules.roles import Right


def answer_question(
    work: Work, lead_id: int, question_id: int, yes: bool | None, note: str | None = None
) -> None:
    """Yes, no, or (None) still open. `note` None leaves the note as it is.

    Refused: unknown_question; answer_open where a note is to stand at a question that is open.
    """
    demand(work, Right.WORK)
    record = find_record(work, lead_id)
    question = next((q for q in read_questions(work) if q.id == question_id), None)
    if question is None:
        raise Refused(Problem("unknown_question"))
    answer = work.get(Answer, (lead_id, question_id))
    if yes is None:
        if note:
            raise Refused(Problem("answer_open", value=question.name_de))
        if answer is not None:
            work.delete(answer)
    elif answer is None:
        work.add(
            Answer(
                lead_id=lead_id, question_id=question_id, yes=yes, note=note or None,
                at=work.now, user_id=work.user_id,
            )
        )  # fmt: skip
    else:
        if answer.yes != yes:
            answer.yes, answer.at, answer.user_id = yes, work.now, work.user_id
        if note is not None:
            answer.note = note or None
    work.title("answer_given", name=record.name)


def set_question(work: Work, question: AskedQuestion, *, new: bool = False) -> int:
    """Change a question, or add one (its id, key and place are given then); returns its id.

    Refused with `rules.qualification.question_problems`, and unknown_question.
    """
    demand(work, Right.SET_RULES)
    present = read_questions(work)
    if new:
        number = OWN_FROM - 1 + take_ids(work.connection(), Question.__tablename__)
        place = max(q.position for q in present) + 1
        question = replace(question, id=number, key=f"own_{number}", position=place)
    elif all(q.id != question.id for q in present):
        raise Refused(Problem("unknown_question"))
    becomes = (*(q for q in present if q.id != question.id), question)
    if problems := question_problems(becomes):
        raise Refused(*problems)
    _keep(work, question)
    work.title("question_set", name=question.name_de)
    return question.id


def order_questions(work: Work, question_ids: Sequence[int]) -> None:
    """These come first, in this order; the others after them as they were."""
    demand(work, Right.SET_RULES)
    present = {q.id: q for q in read_questions(work)}
    if any(number not in present for number in question_ids):
        raise Refused(Problem("unknown_question"))
    for place, number in enumerate(dict.fromkeys((*question_ids, *present)), 1):
        if present[number].position != place:
            _keep(work, replace(present[number], position=place))
    work.title("questions_ordered")


def _keep(work: Work, question: AskedQuestion) -> None:
    row = work.get(Question, question.id)
    if row is None:
        row = Question(id=question.id, key=question.key)
        work.add(row)
    values = asdict(question) | {"required_for": [stage.key for stage in question.required_for]}
    for name, value in values.items():
        if name not in ("id", "key"):
            setattr(row, name, value)

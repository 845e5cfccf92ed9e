"""The checklist of one lead, and the questions that are set."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from leaddesk.models import Answer, User
from leaddesk.models.qualification import read_questions
from leaddesk.models.quick import plain_rows
from leaddesk.queries.plain import instant, plain
from leaddesk.rules.qualification import Progress, Question, in_use, progress

_A, _U = Answer.__table__.c, User.__table__.c
_ANSWERS = (
    select(_A.question_id, plain(_A.yes), _A.note, plain(_A.at), _U.name)
    .select_from(Answer.__table__)
    .outerjoin(User.__table__, _U.id == _A.user_id)
    .where(_A.lead_id == bindparam("lead"))
)


@dataclass(frozen=True, slots=True)
class ChecklistRow:
    """A question and what was answered. `yes` None: open; `who`: a name."""

    question: Question
    yes: bool | None = None
    note: str = ""
    at: datetime | None = None
    who: str = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """The questions in use in their order, and those not in use any more that were answered."""

    rows: tuple[ChecklistRow, ...]
    former: tuple[ChecklistRow, ...]
    progress: Progress


def questions(session: Session) -> tuple[Question, ...]:
    """All questions in their order, those that are not in use among them."""
    return read_questions(session)


def checklist(
    session: Session, *, lead_id: int, known: tuple[Question, ...] | None = None
) -> Checklist:
    """`known`: the questions, where they have been read already."""
    known = read_questions(session) if known is None else known
    given = {
        row[0]: (bool(row[1]), row[2] or "", instant(row[3]), row[4] or "")
        for row in plain_rows(session, _ANSWERS, {"lead": lead_id})
    }
    rows = tuple(ChecklistRow(question, *given.get(question.id, ())) for question in in_use(known))
    former = tuple(
        ChecklistRow(question, *given[question.id])
        for question in known
        if not question.active and question.id in given
    )
    answers = {number: answer[0] for number, answer in given.items()}
    return Checklist(rows, former, progress(known, answers))

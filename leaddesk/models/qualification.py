"""The questions of the checklist that the team has set, and what was answered."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ForeignKey, Integer, String, Text, bindparam, select, type_coerce
from sqlalchemy.orm import Mapped, Session, mapped_column

from leaddesk.models.base import Fact, Json
from leaddesk.models.many_leads import listed, these
from leaddesk.models.quick import plain_rows
from leaddesk.rules.qualification import Question as AskedQuestion
from leaddesk.rules.qualification import with_own
from leaddesk.rules.stages import Stage


class Question(Fact):
    """A question as the team words it; a default that nobody has changed has no row. Ids from 101
    on are own questions (`rules.qualification.OWN_FROM`)."""

    __tablename__ = "question"
    journal_code = 25
    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(String(60), unique=True)
    position: Mapped[int] = mapped_column(Integer)
    name_de: Mapped[str] = mapped_column(String(60))
    name_en: Mapped[str] = mapped_column(String(60))
    text_de: Mapped[str] = mapped_column(Text)
    text_en: Mapped[str] = mapped_column(Text)
    points_yes: Mapped[int] = mapped_column(Integer, default=0)
    points_no: Mapped[int] = mapped_column(Integer, default=0)
    required_for: Mapped[list[Any]] = mapped_column(Json, default=list)  # keys of stages
    needs_yes: Mapped[bool] = mapped_column(default=True)
    active: Mapped[bool] = mapped_column(default=True)


class Answer(Fact):
    """Yes or no to a question about this lead; one that is still open has no row."""

    __tablename__ = "answer"
    journal_code = 26
    root_column = "lead_id"
    row_column = "question_id"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    question_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    yes: Mapped[bool] = mapped_column()
    note: Mapped[str | None] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column()
    user_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))

    __table_args__ = ({"sqlite_with_rowid": False},)


_Q = Question.__table__.c
_QUESTIONS = select(
    _Q.id, _Q.key, _Q.position, _Q.name_de, _Q.name_en, _Q.text_de, _Q.text_en, _Q.points_yes,
    _Q.points_no, type_coerce(_Q.required_for, Text), type_coerce(_Q.needs_yes, Integer),
    type_coerce(_Q.active, Integer),
)  # fmt: skip
_MANY = select(Answer.lead_id, Answer.question_id, Answer.yes).where(these(Answer.lead_id))
_ONE = select(Answer.question_id, Answer.yes).where(Answer.lead_id == bindparam("lead"))


def read_questions(session: Session) -> tuple[AskedQuestion, ...]:
    """All questions in their order, those that are not in use among them."""
    return _made(tuple(plain_rows(session, _QUESTIONS)))


@lru_cache(maxsize=4)
def _made(rows: tuple[tuple[Any, ...], ...]) -> tuple[AskedQuestion, ...]:
    """They are asked for with every lead that is shown, and change once a year."""
    return with_own(
        AskedQuestion(
            number, key, position, name_de, name_en, text_de, text_en, yes, no,
            tuple(Stage.of(stage) for stage in json.loads(required)), bool(needs), bool(active),
        )
        for number, key, position, name_de, name_en, text_de, text_en, yes, no, required, needs,
        active in rows
    )  # fmt: skip


def read_answers(session: Session, lead_id: int) -> dict[int, bool]:
    """What was answered about the lead, by the questions' ids."""
    return {row[0]: bool(row[1]) for row in plain_rows(session, _ONE, {"lead": lead_id})}


def read_many_answers(
    session: Session, lead_ids: Iterable[int]
) -> Mapping[int, Mapping[int, bool]]:
    """The same of many leads; one of whom nothing is answered is left out."""
    found: dict[int, dict[int, bool]] = {}
    for lead, question, yes in plain_rows(session, _MANY, listed(lead_ids)):
        found.setdefault(lead, {})[question] = bool(yes)
    return found

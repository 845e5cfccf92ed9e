"""What is due: the follow-ups of a day's work, and the leads that lack one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from leaddesk.models import FollowUp, User
from leaddesk.models.derived import NO_DUE
from leaddesk.queries.columns import CARD, cards_along
from leaddesk.queries.lead_list import LeadRow, leads_by_id
from leaddesk.queries.terms import day_begin
from leaddesk.rules.stages import Stage

_FOLLOW_UP, _USER = FollowUp.__table__, User.__table__
_F = _FOLLOW_UP.c
_ACTIVE = tuple(int(s) for s in Stage if Stage.WARM <= s < Stage.WON)
"""Stages in which a lead without a next step is a lead forgotten."""


@dataclass(frozen=True, slots=True)
class DueRow:
    """An open follow-up with its lead. `minute` from midnight; `overdue`: before today.

    Its owner is who it is for, else the lead's.
    """

    follow_up_id: int
    lead_id: int
    number: str
    company: str | None
    contact: str | None
    phone: str | None
    stage: Stage
    score: int
    on: date
    minute: int | None
    topic: str
    user_id: int | None
    initials: str
    overdue: bool


@dataclass(frozen=True, slots=True)
class DayFigures:
    """What the day's heading says. `next_on`: the first day after today with something due."""

    overdue: int
    today: int
    done: int
    without: int
    next_on: date | None


def due(
    session: Session, *, until: date, user_id: int | None = None, today: date
) -> tuple[DueRow, ...]:
    """The open follow-ups up to a day, by day; on a day the timed ones first, then by score."""
    owner = func.coalesce(_F.user_id, CARD.c.owner_id)
    query = (
        select(
            _F.id, _F.lead_id, CARD.c.number, CARD.c.company, CARD.c.contact, CARD.c.phone,
            CARD.c.stage, CARD.c.score, _F.due_on, _F.due_minute, _F.topic, owner.label("owner"),
            _USER.c.initials,
        )
        .select_from(_FOLLOW_UP)
        .join(CARD, CARD.c.lead_id == _F.lead_id)
        .outerjoin(_USER, _USER.c.id == owner)
        .where(_open(until), *_for(user_id))
        .order_by(
            _F.due_on, _F.due_minute.is_(None), _F.due_minute, CARD.c.score.desc(), _F.lead_id
        )
    )  # fmt: skip
    return tuple(
        DueRow(
            r[0], r[1], r[2], r[3], r[4], r[5], Stage(r[6]), r[7], r[8], r[9], r[10] or "",
            r[11] or None, r[12] or "", r[8] < today,
        )
        for r in session.execute(query)
    )  # fmt: skip


def without_follow_up(
    session: Session, *, user_id: int | None = None, limit: int = 200
) -> tuple[LeadRow, ...]:
    """Leads being worked on, of a user or of all, for which nothing is planned; the best first."""
    ids = session.scalars(
        select(CARD.c.lead_id)
        .where(*_forgotten(CARD.c, user_id))
        .order_by(CARD.c.score.desc(), CARD.c.lead_id.desc())
        .limit(limit)
    ).all()
    return leads_by_id(session, ids=ids)


def day_figures(session: Session, *, user_id: int | None = None, today: date) -> DayFigures:
    """How much is overdue, due today, done today, planned for nobody."""
    joined = _FOLLOW_UP.join(CARD, CARD.c.lead_id == _F.lead_id)
    mine = _for(user_id)

    def count(*clauses: Any) -> int:
        query = select(func.count()).select_from(joined).where(*clauses, *mine)
        return session.scalar(query) or 0

    later = select(_F.due_on).select_from(joined).order_by(_F.due_on).limit(1)
    tomorrow = today + timedelta(days=1)
    along = cards_along("ix_card_owner" if user_id is not None else "ix_card_due")
    forgotten = select(func.count()).select_from(along).where(*_forgotten(along.c, user_id))
    return DayFigures(
        overdue=count(_open(today - timedelta(days=1))),
        today=count(_F.done_at.is_(None), _F.due_on == today, _shown()),
        done=count(_F.done_at >= day_begin(today), _F.done_at < day_begin(tomorrow)),
        without=session.scalar(forgotten) or 0,
        next_on=session.scalar(later.where(_F.done_at.is_(None), _F.due_on > today, *mine)),
    )


def _open(until: date) -> Any:
    return (_F.done_at.is_(None)) & (_F.due_on <= until) & _shown()


def _shown() -> Any:
    return CARD.c.stage != int(Stage.EXCLUDED)


def _for(user_id: int | None) -> list[Any]:
    if user_id is None:
        return []
    return [or_(_F.user_id == user_id, (_F.user_id.is_(None)) & (CARD.c.owner_id == user_id))]


def _forgotten(card: Any, user_id: int | None) -> list[Any]:
    found = [card.due_sort == NO_DUE, card.stage.in_(_ACTIVE)]
    return found if user_id is None else [*found, card.owner_id == user_id]

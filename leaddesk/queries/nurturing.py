"""The tracks, who is on them, and what is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, literal, select
from sqlalchemy.orm import Session

from leaddesk.models import LeadCard, OnTrack, Piece, Track, User
from leaddesk.models.on_track import ENDED, ON_TRACK, STILL_ON
from leaddesk.queries.plain import day, plain
from leaddesk.rules import nurturing
from leaddesk.rules.fold import sort_key
from leaddesk.rules.nurturing import StepKind, TrackStep
from leaddesk.rules.stages import Stage

MOST_ROWS = 300
_ON, _CARD, _USER = OnTrack.__table__.c, LeadCard.__table__.c, User.__table__.c


@dataclass(frozen=True, slots=True)
class TrackRow:
    """`leads`: on it now; `due`: those of them whose step is due by today."""

    track_id: int
    track: nurturing.Track
    leads: int
    due: int


def tracks(session: Session, *, today: date) -> tuple[TrackRow, ...]:
    """By their names, those in use first."""
    due = case((and_(_ON.next_on <= today, _ON.waits == 0), 1), else_=0)
    counted = (
        select(_ON.track_id, func.count(), func.sum(due))
        .select_from(ON_TRACK)
        .where(STILL_ON)
        .group_by(_ON.track_id)
    )
    figures = {track: (leads, int(due)) for track, leads, due in session.execute(counted)}
    kept = session.scalars(select(Track).order_by(Track.active.desc(), Track.name_sort))
    return tuple(TrackRow(t.id, t.as_rule(), *figures.get(t.id, (0, 0))) for t in kept)


def track_named(session: Session, name: str) -> tuple[int, nurturing.Track] | None:
    """The track of this name, in whatever case, and its id."""
    wanted = select(Track).where(Track.name_sort == sort_key(name.strip()))
    row = session.scalars(wanted).first()
    return None if row is None else (row.id, row.as_rule())


@dataclass(frozen=True, slots=True)
class StepRow:
    """A lead on a track, and the step that comes next. `piece`: the title of what is to be sent;
    `ended`: why it is on the track no more, of `rules.nurturing.End`, "" while it is."""

    on_track_id: int
    lead_id: int
    number: str
    company: str
    contact: str
    stage: Stage
    owner_id: int | None
    owner: str
    track_id: int
    track: str
    step: TrackStep
    place: int
    steps: int
    piece: str
    next_on: date
    waits: bool
    ended: str

    @property
    def name(self) -> str:
        return self.company or self.contact or self.number


def due_steps(session: Session, *, today: date) -> tuple[StepRow, ...]:
    """What is due by today, the oldest first."""
    return _steps(session, and_(_ON.next_on <= today, _ON.waits == 0, STILL_ON))


def waiting_steps(session: Session) -> tuple[StepRow, ...]:
    """A customers who wait for their salesperson's yes."""
    return _steps(session, and_(_ON.waits == 1, STILL_ON))


def on_tracks(session: Session) -> tuple[StepRow, ...]:
    """Who is on a track, by the day on which the next step is due."""
    return _steps(session, STILL_ON)


def tracks_of(session: Session, *, lead_id: int) -> tuple[StepRow, ...]:
    """All tracks that the lead was put on, ended ones too, the latest last."""
    return _steps(session, _ON.lead_id == literal(lead_id))


@dataclass(frozen=True, slots=True)
class Due:
    """`leads`: due by today; `mine`: those of them that a person put on, or whose lead is theirs;
    `waiting`: A customers of that person who wait for a yes."""

    leads: int
    mine: int
    waiting: int


def due_count(session: Session, *, user_id: int | None, today: date) -> Due:
    """Of the person; None: of everybody."""
    mine: Any = literal(1) == 1
    own: Any = mine
    if user_id is not None:
        own = _CARD.owner_id == user_id
        mine = (_ON.user_id == user_id) | own
    ready = and_(_ON.waits == 0, _ON.next_on <= today)
    counted = (
        select(
            func.sum(case((ready, 1), else_=0)), func.sum(case((and_(ready, mine), 1), else_=0)),
            func.sum(case((and_(_ON.waits == 1, own), 1), else_=0)),
        )
        .select_from(ON_TRACK.join(LeadCard.__table__, _CARD.lead_id == _ON.lead_id))
        .where((_ON.next_on <= today) | (_ON.waits == 1), STILL_ON)
    )  # fmt: skip
    found = session.execute(counted).one()
    return Due(*(int(number or 0) for number in found))


def _steps(session: Session, which: ColumnElement[bool]) -> tuple[StepRow, ...]:
    query = _STEPS.where(which).order_by(_ON.next_on, _ON.lead_id, _ON.id).limit(MOST_ROWS)
    rows = session.execute(query).all()
    kept = {t.id: t.as_rule() for t in session.scalars(select(Track))} if rows else {}
    named = session.execute(select(Piece.id, Piece.title)) if rows else ()
    titles: dict[int | None, str] = {row.id: row.title for row in named}
    return tuple(_row(row, kept, titles) for row in rows)


def _row(
    row: Any, kept: dict[int, nurturing.Track], titles: dict[int | None, str]
) -> StepRow:  # fmt: skip
    (number, lead, track_id, place, next_on, waits, ended, said, company, contact, stage, owner,
     initials) = row  # fmt: skip
    track = kept[track_id]
    # A track may have fewer steps by now: then its last one is what is left to do.
    step = track.steps[min(place, len(track.steps) - 1)]
    piece = titles.get(step.piece_id, "") if step.kind is StepKind.CONTENT else ""
    return StepRow(
        number, lead, said, company or "", contact or "", Stage(stage), owner, initials or "",
        track_id, track.name, step, place, len(track.steps), piece,
        day(next_on) or date.min, bool(waits), ended,
    )  # fmt: skip


_STEPS = (
    select(
        _ON.id, _ON.lead_id, _ON.track_id, _ON.place, plain(_ON.next_on), _ON.waits, ENDED,
        _CARD.number, _CARD.company, _CARD.contact, _CARD.stage, _CARD.owner_id, _USER.initials,
    )
    .select_from(
        ON_TRACK.join(LeadCard.__table__, _CARD.lead_id == _ON.lead_id).outerjoin(
            User.__table__, _USER.id == _CARD.owner_id
        )
    )
)  # fmt: skip

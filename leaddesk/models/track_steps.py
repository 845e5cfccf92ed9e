"""A step of a track is done: the next one comes, or it was the last."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from leaddesk.models.nurturing import OnTrack, Track
from leaddesk.models.on_track import ENDED, ON_TRACK, mailed_leads
from leaddesk.models.quick import plain_values
from leaddesk.models.work import Work
from leaddesk.rules.nurturing import End, TrackStep, next_date, steps_from_json
from leaddesk.rules.problem import Problem, Refused

_ON = OnTrack.__table__.c
_ENDED = (
    select(ENDED)
    .select_from(ON_TRACK)
    .where(_ON.lead_id == bindparam("lead"), _ON.id == bindparam("row"))
)


class Standing(NamedTuple):
    """Where a lead is on a track."""

    row: OnTrack
    track: str
    steps: tuple[TrackStep, ...]

    @property
    def step(self) -> TrackStep | None:
        """None: the track has fewer steps by now."""
        return self.steps[self.row.place] if self.row.place < len(self.steps) else None


def standing_of(session: Session, lead_id: int, on_track_id: int) -> Standing:
    """Refused("track_over") where the lead is not on it any more."""
    row = session.get(OnTrack, (lead_id, on_track_id))
    if session.new or session.dirty:
        session.flush()  # what is asked past the session does not do so by itself
    ended = plain_values(session, _ENDED, {"lead": lead_id, "row": on_track_id})
    if row is None or ended != [""]:
        raise Refused(Problem("track_over"))
    track = session.get_one(Track, row.track_id)
    return Standing(row, track.name, steps_from_json(track.steps))


def advance(work: Work, standing: Standing, done_on: date) -> None:
    """Its step is done. Refused("track_waits"): the salesperson has not said yes."""
    row = standing.row
    if row.waits:
        raise Refused(Problem("track_waits"))
    following = next_date(standing.steps, row.place, row.started_on, done_on)
    if following is None:
        end(work, row, End.DONE)
    else:
        row.place, row.next_on = row.place + 1, following


def end(work: Work, row: OnTrack, why: End) -> None:
    row.ended, row.ended_at = why.value, work.now


def sent(work: Work, standing: Standing, done_on: date) -> None:
    """Its content goes out. Refused besides: track_no_consent."""
    if standing.row.lead_id not in mailed_leads(work, [standing.row.lead_id]):
        raise Refused(Problem("track_no_consent"))
    advance(work, standing, done_on)

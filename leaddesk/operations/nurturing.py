"""Tracks are made, and leads are put on them, go on and come off."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import select

from leaddesk.models import OnTrack, Piece, Track, take_ids
from leaddesk.models.keys import RowKey
from leaddesk.models.many_leads import listed, these
from leaddesk.models.on_track import who_may
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand, role_at_work
from leaddesk.models.track_steps import advance, end, standing_of
from leaddesk.models.work import Work
from leaddesk.rules import nurturing
from leaddesk.rules.fold import sort_key
from leaddesk.rules.nurturing import STOPS, End, PutOn, track_problems
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right, may, refusal


def set_track(work: Work, track: nurturing.Track, track_id: int | None = None) -> int:
    """Change the track of this id, or add one; returns the id. Leads on it go on at the place
    where they are.

    Refused: those of `rules.nurturing.track_problems`, track_known, unknown_track, unknown_piece.
    """
    demand(work, Right.CAMPAIGN)
    if problems := track_problems(track):
        raise Refused(*problems)
    name, key = track.name.strip(), sort_key(track.name.strip())
    same = work.scalars(select(Track).where(Track.name_sort == key)).first()
    if same is not None and same.id != track_id:
        raise Refused(Problem("track_known", value=same.name))
    pieces = {step.piece_id for step in track.steps if step.piece_id is not None}
    if len(work.scalars(select(Piece.id).where(Piece.id.in_(pieces))).all()) < len(pieces):
        raise Refused(Problem("unknown_piece"))
    kept = Track(name=name, name_sort=key) if track_id is None else _kept(work, track_id)
    kept.name, kept.name_sort, kept.steps = name, key, track.as_json()
    for stop in STOPS:
        setattr(kept, f"stops_{stop.value}", stop in track.stops)
    kept.active = track.active
    if track_id is None:
        work.add(kept)
    work.flush()
    work.title("track_set", name=name)
    return kept.id


def remove_track(work: Work, track_id: int) -> None:
    """Refused: unknown_track, track_used: leads have been on it; it can be put out of use."""
    demand(work, Right.CAMPAIGN)
    kept = _kept(work, track_id)
    if work.scalars(select(OnTrack.id).where(OnTrack.track_id == track_id).limit(1)).first():
        raise Refused(Problem("track_used", value=kept.name))
    work.title("track_removed", name=kept.name)
    work.delete(kept)


def put_on_track(work: Work, lead_ids: Iterable[int], track_id: int, on: date) -> PutOn:
    """The leads begin the track on that day, as far as they may; an A customer waits for the yes
    of the salesperson, unless it is they who do it.

    Refused: unknown_lead, unknown_track, track_resting, track_nobody (args barred: how many by
    each of `rules.nurturing.Barred`) where none of them may be.
    """
    demand(work, Right.WORK)
    track = _kept(work, track_id).as_rule()
    if not track.active:
        raise Refused(Problem("track_resting", value=track.name))
    found = who_may(work, lead_ids, track_id, track.writes)
    if not found.leads:
        counts = ", ".join(f"{why}={count}" for why, count in found.barred.items())
        raise Refused(Problem("track_nobody", value=track.name, args={"barred": counts}))
    one = find_record(work, next(iter(found.leads))).name if len(found.leads) == 1 else ""
    # Who had stopped on it begins anew: what stopped them must not come back some day.
    _take_off(work, _open_rows(work, found.leads, track_id))
    me, first = work.user_id, take_ids(work.connection(), OnTrack.__tablename__, len(found.leads))
    waiting = [lead for lead, asked in found.leads.items() if asked is not None and asked != me]
    due = on + timedelta(days=track.steps[0].day)
    work.insert_many(
        OnTrack, ("lead_id", "id", "waits"),
        [(lead, first + place, lead in waiting) for place, lead in enumerate(found.leads)],
        track_id=track_id, at=work.now, user_id=me, started_on=on, place=0, next_on=due,
        ended=None, ended_at=None,
    )  # fmt: skip
    work.title("put_on_track", name=one, track=track.name, count=len(found.leads))
    return PutOn(len(found.leads), len(waiting), found.barred)


def answer_track(work: Work, lead_id: int, on_track_id: int, yes: bool, on: date) -> None:
    """The salesperson of an A customer, or a manager, says whether it may be on the track; with a
    yes it begins on that day.

    Refused: track_over, not_your_role where it is somebody else's customer."""
    demand(work, Right.WORK)
    record, standing = find_record(work, lead_id), standing_of(work, lead_id, on_track_id)
    role = role_at_work(work)
    if record.lead.owner_id != work.user_id and not may(role, Right.OVERRIDE):
        problem = refusal(role, Right.OVERRIDE)
        assert problem is not None
        raise Refused(problem)
    row = standing.row
    if yes and row.waits:
        row.waits, row.started_on = False, on
        row.next_on = on + timedelta(days=standing.steps[0].day)
    elif row.waits:
        end(work, row, End.REFUSED)
    work.title("track_allowed" if yes else "track_refused", name=record.name, track=standing.track)


def finish_track_step(work: Work, lead_id: int, on_track_id: int, on: date) -> None:
    """Its step is done, or passed over; what was sent is logged as a touchpoint instead, which
    does the step. Refused: track_over, track_waits."""
    demand(work, Right.WORK)
    record, standing = find_record(work, lead_id), standing_of(work, lead_id, on_track_id)
    advance(work, standing, on)
    work.title("track_step_done", name=record.name, track=standing.track)


def take_off_track(work: Work, lead_ids: Iterable[int], track_id: int | None = None) -> int:
    """The leads are on this track no more (None: on none); returns how many rows that were."""
    demand(work, Right.WORK)
    wanted = list(dict.fromkeys(lead_ids))
    keys = _open_rows(work, wanted, track_id)
    _take_off(work, keys)
    one = find_record(work, wanted[0]).name if len(wanted) == 1 else ""
    work.title("taken_off_track", name=one, count=len(wanted))
    return len(keys)


def _open_rows(work: Work, lead_ids: Iterable[int], track_id: int | None) -> list[RowKey]:
    """Whatever stops them by now."""
    query = select(OnTrack.lead_id, OnTrack.id).where(
        these(OnTrack.lead_id), OnTrack.ended.is_(None)
    )
    if track_id is not None:
        query = query.where(OnTrack.track_id == track_id)
    rows = work.execute(query.order_by(OnTrack.lead_id, OnTrack.id), listed(lead_ids))
    return [RowKey(OnTrack.journal_code, row.lead_id, row.id) for row in rows]


def _take_off(work: Work, keys: Iterable[RowKey]) -> None:
    values = (End.TAKEN_OFF.value, work.now)
    work.update_many(OnTrack, ("ended", "ended_at"), [(key, values) for key in keys])


def _kept(work: Work, track_id: int) -> Track:
    kept = work.get(Track, track_id)
    if kept is None:
        raise Refused(Problem("unknown_track"))
    return kept

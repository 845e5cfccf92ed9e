"""What the dice do with tracks and content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from leaddesk.models import OnTrack, Piece, Track
from leaddesk.operations.content import remove_piece, set_piece
from leaddesk.operations.nurturing import (
    answer_track,
    finish_track_step,
    put_on_track,
    remove_track,
    set_track,
    take_off_track,
)
from leaddesk.rules import content, nurturing
from leaddesk.rules.nurturing import STOPS, StepKind, TrackStep
from leaddesk.store.store import Store

if TYPE_CHECKING:
    from torture.dice import Dice

_NAMES = ("Messe", "MESSE", "Größe <b>", "Nach dem Kauf", "Webinar", "Frühjahr", "")


def nurture(dice: Dice, store: Store) -> Any:
    """Tracks come and go; leads are put on them, go on, wait for a yes, and come off."""
    tracks = store.ask(lambda s: list(s.scalars(select(Track.id).order_by(Track.id))))
    pieces = store.ask(lambda s: list(s.scalars(select(Piece.id).order_by(Piece.id))))
    today, chance = dice.clock().astimezone().date(), dice.random.random()
    if chance < 0.15:
        return store.run(set_piece, content.Piece(dice.one(_NAMES)), dice.one((None, *pieces)))
    if chance < 0.35 or not tracks:
        steps = [TrackStep(0, topic="Anrufen"), TrackStep(dice.one((3, 9)), topic="Brief")]
        if pieces:
            steps[0] = TrackStep(0, StepKind.CONTENT, dice.one(pieces))
        stops = tuple(stop for stop in STOPS if dice.random.random() < 0.7)
        made = nurturing.Track(dice.one(_NAMES), tuple(steps[: dice.one((1, 2))]), stops)
        return store.run(set_track, made, dice.one((None, *tracks)))
    if chance < 0.4:
        return store.run(remove_track, dice.one(tracks))
    if chance < 0.45 and pieces:
        return store.run(remove_piece, dice.one(pieces))
    if chance < 0.7:
        return store.run(put_on_track, dice.leads(store, 4), dice.one(tracks), today)
    if chance < 0.8:
        return store.run(take_off_track, dice.leads(store, 4), dice.one((None, *tracks)))
    rows = store.ask(
        lambda s: [tuple(r) for r in s.execute(select(OnTrack.lead_id, OnTrack.id))]
    )  # fmt: skip
    if not rows:
        return dice.add(store)  # there is nobody yet
    lead, row = dice.one(sorted(rows))
    if chance < 0.9:
        return store.run(finish_track_step, lead, row, today)
    return store.run(answer_track, lead, row, dice.random.random() < 0.5, today)

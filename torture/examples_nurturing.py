"""Examples of the operations about tracks and content."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from leaddesk.models import Lead, OnTrack
from leaddesk.operations.content import set_piece
from leaddesk.operations.leads import assign_owner, edit_fields
from leaddesk.operations.nurturing import put_on_track, set_track
from leaddesk.queries.nurturing import track_named
from leaddesk.rules.content import Persona, Piece, PieceKind
from leaddesk.rules.nurturing import Track, TrackStep
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store

DAY = date(2025, 11, 24)
_CALLS = Track("Anrufe <b>Größen</b>", (TrackStep(0, topic="Anrufen"), TrackStep(7, topic="Brief")))
_GUIDE = Piece("Leitfaden <b>", PieceKind.CHECKLIST, (Persona.PURCHASING,), (Stage.WARM,))


def _track(store: Store) -> int:
    known = store.ask(track_named, name=_CALLS.name)
    return known[0] if known else store.run(set_track, _CALLS).result


def _leads(store: Store) -> list[int]:
    wanted = select(Lead.id).where(Lead.stage <= Stage.WON).order_by(Lead.id).limit(3)
    return store.ask(lambda s: list(s.scalars(wanted)))


def _on(store: Store, *, waits: bool = False) -> tuple[int, int]:
    """A lead and its row on a track."""
    made, lead = _track(store), _leads(store)[0]
    if waits:
        store.run(edit_fields, lead, {"company.customer_class": (None, "A")})
        store.run(assign_owner, [lead], None)
    store.run(put_on_track, [lead], made, DAY)
    row = store.ask(lambda s: s.scalars(select(OnTrack.id).order_by(OnTrack.id.desc())).first())
    assert row is not None
    return lead, row


def _off(store: Store) -> tuple[Any, ...]:
    return ([_on(store)[0]],)


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "answer_track": lambda s: (*_on(s, waits=True), True, DAY),
    "finish_track_step": lambda s: (*_on(s), DAY),
    "put_on_track": lambda s: (_leads(s), _track(s), DAY),
    "remove_piece": lambda s: (s.run(set_piece, _GUIDE).result,),
    "remove_track": lambda s: (s.run(set_track, _CALLS).result,),
    "set_piece": lambda _: (_GUIDE,),
    "set_track": lambda _: (_CALLS,),
    "take_off_track": _off,
}

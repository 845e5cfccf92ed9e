"""What was offered to sales of the sample leads: most were accepted, two wait, one too long."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from leaddesk.rules.offers import OfferKind, OfferState
from leaddesk.rules.sample_data import SampleLead, SampleMove
from leaddesk.rules.sample_plans import ME
from leaddesk.rules.stages import Stage

_WAITING = {"Weber Präzisionsteile KG": "", "Mainufer Labortechnik GmbH": ME}
"""To whom: "" is the pool of all."""


class SampleOffer(NamedTuple):
    """`to`, `by` as the owner of a lead. `decided` None: it waits for its answer."""

    at: datetime
    kind: OfferKind
    to: str
    by: str
    state: OfferState
    decided: datetime | None = None
    reason: str = ""
    score: int = 250


def sample_offers(lead: SampleLead) -> tuple[SampleOffer, ...]:
    """The offers of this lead: as it became marketing qualified, answered as it was accepted."""
    offered = _first(lead.moves, Stage.MQL)
    if offered is None:
        return ()
    accepted = _first(lead.moves, Stage.SAL)
    if accepted is not None and accepted.at > offered.at:
        back = next(
            (m for m in lead.moves if m.to_stage is Stage.WARM and m.at > accepted.at), None
        )
        state = OfferState.RETURNED if back is not None else OfferState.ACCEPTED
        reason = back.reason if back is not None else ""
        return (
            SampleOffer(offered.at, OfferKind.PUSH, lead.owner, "MY", state, accepted.at, reason),
        )
    to = _WAITING.get(str(lead.company.get("company.name", "")))
    if to is None or lead.stage is not Stage.MQL:
        return ()
    kind = OfferKind.PUSH if to else OfferKind.POOL
    return (SampleOffer(offered.at, kind, to, "MY", OfferState.OPEN),)


def _first(moves: Sequence[SampleMove], to: Stage) -> SampleMove | None:
    return next((move for move in moves if move.to_stage is to), None)

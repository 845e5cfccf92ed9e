"""Who is on a track now: what stops one is found in what has happened since, so it is true at once
and goes with an undo; and whom a track may have at all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import (
    ColumnElement,
    and_,
    bindparam,
    case,
    exists,
    literal,
    literal_column,
    or_,
    select,
)
from sqlalchemy.orm import Session

from leaddesk.models.consent import Consent, objecting_leads
from leaddesk.models.lead import Lead, StageMove
from leaddesk.models.many_leads import listed, read_leads, these
from leaddesk.models.nurturing import OnTrack, Track
from leaddesk.models.people import Company, Contact
from leaddesk.models.quick import plain_rows, plain_values
from leaddesk.models.touchpoint import Touchpoint
from leaddesk.rules.consent import MAILING, Basis, Channel
from leaddesk.rules.nurturing import Barred, End
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Direction, Kind

_ON, _TRACK, _LEAD = OnTrack.__table__.c, Track.__table__.c, Lead.__table__.c
_T, _MOVE, _CONSENT = Touchpoint.__table__.c, StageMove.__table__.c, Consent.__table__.c
_OWN = or_(_CONSENT.contact_id.is_(None), _CONSENT.contact_id == _LEAD.contact_id)
_EMAIL = _CONSENT.channel == Channel.EMAIL.value


def _moved(first: Stage, last: Stage) -> ColumnElement[bool]:
    return exists().where(
        _MOVE.lead_id == _ON.lead_id, _MOVE.at > _ON.at,
        _MOVE.to_stage.between(int(first), int(last)),
    )  # fmt: skip


_ANSWERED = exists().where(
    _T.lead_id == _ON.lead_id, _T.at > _ON.at,
    or_(_T.direction == Direction.IN.value, _T.kind == Kind.QUOTE_REQUEST.value),
)  # fmt: skip
_OBJECTED = exists().where(
    _CONSENT.lead_id == _ON.lead_id, _CONSENT.basis == Basis.OBJECTION.value,
    _CONSENT.ended_on.is_(None), _EMAIL, _OWN,
)  # fmt: skip

_why = case(
    (_ON.ended.is_not(None), _ON.ended),
    (_LEAD.stage > int(Stage.WON), literal(End.LEFT.value)),
    (_OBJECTED, literal(End.OBJECTED.value)),
    (and_(_TRACK.stops_won == 1, _moved(Stage.WON, Stage.WON)), literal(End.WON.value)),
    (and_(_TRACK.stops_mql == 1, _moved(Stage.MQL, Stage.WON)), literal(End.MQL.value)),
    (and_(_TRACK.stops_replied == 1, _ANSWERED), literal(End.REPLIED.value)),
    else_=literal(""),
)  # fmt: skip
ENDED = _why
"""Why the lead of a row is on its track no more, of `End`; "" while it is. Over `ON_TRACK`."""
STILL_ON = and_(_ON.ended.is_(None), _why == literal(""))
"""The same as a condition, over the index of what is due."""
ON_TRACK = (
    OnTrack.__table__.join(Track.__table__, _TRACK.id == _ON.track_id)
    .join(Lead.__table__, _LEAD.id == _ON.lead_id)
)  # fmt: skip

_HERE = (
    select(_ON.lead_id)
    .select_from(ON_TRACK)
    .where(these(OnTrack.lead_id), _ON.track_id == bindparam("track"), STILL_ON)
)
_CONSENTING = (
    select(_LEAD.id)
    .join(Consent.__table__, _CONSENT.lead_id == _LEAD.id)
    .where(
        these(Lead.id), _CONSENT.ended_on.is_(None), _EMAIL, _OWN,
        _CONSENT.basis.in_([literal_column(f"'{basis.value}'") for basis in MAILING]),
    )
)  # fmt: skip


class MayBeOn(NamedTuple):
    """Who of some leads may be put on a track: those, with whose yes it takes (the id of an A
    customer's owner, 0: a manager's; None: nobody's), and how many may not, by why."""

    leads: dict[int, int | None]
    barred: dict[str, int]


def mailed_leads(session: Session, lead_ids: Iterable[int]) -> frozenset[int]:
    """Those of the leads whose own person has agreed to e-mails, or is a customer who may have
    them, and has not objected."""
    wanted = list(lead_ids)
    agreed = frozenset(plain_values(session, _CONSENTING, listed(wanted)))
    return agreed - objecting_leads(session, wanted, Channel.EMAIL)


def who_may(session: Session, lead_ids: Iterable[int], track_id: int, writes: bool) -> MayBeOn:
    """Refused("unknown_lead") if one is not there. `writes`: the track sends e-mails."""
    rows = read_leads(
        session, lead_ids, Lead.stage, Lead.owner_id, Company.customer_class, Company.email,
        Contact.email,
    )  # fmt: skip
    here = {row[0] for row in plain_rows(session, _HERE, {**listed(rows), "track": track_id})}
    against = objecting_leads(session, rows, Channel.EMAIL)
    agreed = mailed_leads(session, rows) if writes else frozenset(rows)
    may: dict[int, int | None] = {}
    barred: dict[str, int] = {}
    for lead, (_, stage, owner, rank, *addresses) in rows.items():
        why = (
            Barred.ENDED if stage > Stage.WON
            else Barred.OBJECTED if lead in against
            else Barred.NO_CONSENT if lead not in agreed
            else Barred.NO_ADDRESS if writes and not any(addresses)
            else Barred.ALREADY if lead in here
            else None
        )  # fmt: skip
        if why is None:
            may[lead] = (owner or 0) if rank == "A" else None
        else:
            barred[why.value] = barred.get(why.value, 0) + 1
    return MayBeOn(may, barred)

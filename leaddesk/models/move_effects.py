"""What follows from a move beyond the stage: what was planned, whose the lead is, the offer of it.

One way for all that move leads, by hand or with an answer to an offer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models.agreement import Offer
from leaddesk.models.exclusion import ExclusionLift
from leaddesk.models.follow_up import FollowUp
from leaddesk.models.keys import RowKey
from leaddesk.models.lead import Lead, StageMove
from leaddesk.models.many_leads import listed, these
from leaddesk.models.rights import role_at_work
from leaddesk.models.stage_order import read_order
from leaddesk.models.team import User
from leaddesk.models.work import Work
from leaddesk.rules.offers import OfferState, answer_by_move
from leaddesk.rules.roles import Right, may
from leaddesk.rules.stage_moves import ENDING, MoveKind, move_kind
from leaddesk.rules.stage_order import StageOrder
from leaddesk.rules.stages import Stage


def follow_moves(
    work: Work, moving: Mapping[int, Stage], to: Stage, reason: str, note: str
) -> dict[int, int | None]:
    """Do what follows from these moves to `to`; returns the owners that are new.

    Who leaves the funnel, or goes back to marketing, has nothing due any more. An offer that nobody
    has answered yet is answered by the move. A lead that goes back belongs again to whoever had it
    before sales. One that is opened again and has nobody belongs to whoever opened it.
    """
    work.flush()  # an answer, or a lifted exclusion, that the step has written already
    order = read_order(work)
    by_kind: dict[MoveKind, list[int]] = {}
    for lead, frm in moving.items():
        by_kind.setdefault(move_kind(frm, to, order), []).append(lead)
    end_follow_ups(work, [lead for kind in ENDING for lead in by_kind.get(kind, ())])
    _mind_lifts(work, by_kind.get(MoveKind.EXCLUDED, []))
    _lift(work, [lead for lead, frm in moving.items() if frm is Stage.EXCLUDED], note or reason)
    owners = _answer(work, moving, to, reason, order)
    owners |= _give_back(work, by_kind.get(MoveKind.RETURNED, []), reason)
    if reopened := by_kind.get(MoveKind.REOPENED):
        nobody = select(Lead.id).where(these(Lead.id), Lead.owner_id.is_(None))
        owners |= dict.fromkeys(work.scalars(nobody, listed(reopened)), work.user_id)
    return owners


def end_follow_ups(work: Work, leads: Iterable[int]) -> None:
    """What is planned for these leads is dropped."""
    wanted = list(leads)
    if not wanted:
        return
    is_open = select(FollowUp.lead_id, FollowUp.id).where(
        these(FollowUp.lead_id), FollowUp.done_at.is_(None)
    )
    code = FollowUp.journal_code
    keys = [RowKey(code, lead, row) for lead, row in work.execute(is_open, listed(wanted))]
    work.update_many(FollowUp, ("done_at", "dropped"), [(key, (work.now, True)) for key in keys])


def _answer(
    work: Work, moving: Mapping[int, Stage], to: Stage, reason: str, order: StageOrder
) -> dict[int, int | None]:
    """Whoever takes a lead that is offered has it from now on; who, by lead."""
    waiting = [lead for lead, frm in moving.items() if frm is Stage.MQL]
    if not waiting:
        return {}
    query = select(Offer.lead_id, Offer.id, Offer.to_id).where(
        these(Offer.lead_id), Offer.state == OfferState.OPEN.value
    )
    offers = work.execute(query, listed(waiting)).all()
    if not offers:
        return {}
    state = answer_by_move(to, may(role_at_work(work), Right.DECIDE), order)
    given = reason if state in (OfferState.REJECTED, OfferState.PARTNER) else None
    values = (state.value, work.now, work.user_id, given or None)
    work.update_many(
        Offer,
        ("state", "decided_at", "decided_id", "reason"),
        [(_offer_key(lead, offer), values) for lead, offer, _ in offers],
    )
    return {lead: to_id or work.user_id for lead, _, to_id in offers} if state.taken else {}


def _give_back(work: Work, returned: list[int], reason: str) -> dict[int, int | None]:
    """Whose they are again; what became of the offers that they were taken from is kept."""
    if not returned:
        return {}
    gone = _taken_offers(work, returned)
    # When it was answered stays: the clock went by that.
    values = (OfferState.RETURNED.value, reason or None)
    keys = [_offer_key(lead, row[1]) for lead, row in gone.items()]
    work.update_many(Offer, ("state", "reason"), [(key, values) for key in keys])
    return homes_of(work, returned, gone)


def homes_of(
    session: Session, leads: Collection[int], taken: Mapping[int, Any] | None = None
) -> dict[int, int | None]:
    """To whom these leads go back from sales: who had them before they were offered, else who gave
    them to sales last, if they still work here and it is not theirs now."""
    gone = _taken_offers(session, leads) if taken is None else taken
    known = {lead: row for lead, row in gone.items() if row[4]}
    homes: dict[int, int | None] = {lead: r[2] for lead, r in known.items() if r[2] != r[3]}
    left = [lead for lead in leads if lead not in known]
    return homes | _givers(session, left)


def _taken_offers(session: Session, leads: Collection[int]) -> dict[int, Any]:
    """(lead, offer, whose it was, whose it is, whether the former still works here) of the leads
    whose last offer sales has taken."""
    query = (
        select(Offer.lead_id, Offer.id, Offer.before_id, Lead.owner_id, User.active, Offer.state)
        .join(Lead, Lead.id == Offer.lead_id)
        .outerjoin(User, User.id == Offer.before_id)
        .where(these(Offer.lead_id))
        .order_by(Offer.lead_id, Offer.at, Offer.id)
    )
    last = {row[0]: row for row in session.execute(query, listed(leads))}
    taken = (OfferState.ACCEPTED.value, OfferState.OPPORTUNITY.value)
    return {lead: row for lead, row in last.items() if row[5] in taken}


def _givers(session: Session, leads: list[int]) -> dict[int, int | None]:
    if not leads:
        return {}
    given = (
        select(StageMove.lead_id, StageMove.user_id, Lead.owner_id)
        .join(Lead, Lead.id == StageMove.lead_id)
        .join(User, User.id == StageMove.user_id)
        .where(these(StageMove.lead_id), StageMove.to_stage == Stage.MQL, User.active == 1)
        .order_by(StageMove.lead_id, StageMove.at, StageMove.id)
    )
    last = {lead: (user, owner) for lead, user, owner in session.execute(given, listed(leads))}
    return {lead: user for lead, (user, owner) in last.items() if user != owner}


def _mind_lifts(work: Work, excluded: list[int]) -> None:
    """Whoever excludes a lead by hand takes back that the list did not hold for it."""
    if excluded:
        lifted = select(ExclusionLift.lead_id).where(these(ExclusionLift.lead_id))
        found = list(work.scalars(lifted, listed(excluded)))
        code = ExclusionLift.journal_code
        work.delete_many(ExclusionLift, [RowKey(code, lead, lead) for lead in found])


def _lift(work: Work, leads: list[int], why: str) -> None:
    """Whoever brings an excluded lead back has lifted its exclusion."""
    for lead in leads:
        if work.get(ExclusionLift, lead) is None:
            work.add(ExclusionLift(lead_id=lead, at=work.now, user_id=work.user_id, reason=why))


def _offer_key(lead: int, offer: int) -> RowKey:
    return RowKey(Offer.journal_code, lead, offer)

"""The hand-over of a lead from marketing to sales, and the answer to it (product.md section 7)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from leaddesk.models import FollowUp, LeadScore, Offer, User
from leaddesk.models.agreement_rules import read_hand_over
from leaddesk.models.gate_facts import read_gate_facts
from leaddesk.models.gates import require_moves
from leaddesk.models.moving import write_move
from leaddesk.models.records import Record, find_record
from leaddesk.models.rights import demand
from leaddesk.models.ripe_leads import ripe_leads
from leaddesk.models.stage_plan import read_plan
from leaddesk.models.work import Work
from leaddesk.rules.fields import FIELDS
from leaddesk.rules.offers import OfferKind, OfferState, Way, missing_on_sheet, offer_problems
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right, Role, may
from leaddesk.rules.stage_moves import MoveKind, may_move
from leaddesk.rules.stages import Stage

VIA = "offer"
"""How the moves came about that an answer brings with it."""


def offer_lead(
    work: Work, lead_id: int, to_id: int | None = None, note: str = "", override: str = ""
) -> int:
    """Offer the lead to this person, None: to whom the settings name, else to whoever of sales
    takes it first. It is marketing qualified by that, if it was not; `override` is the reason that
    opens a closed gate. Returns the offer's id.

    Refused: the problems of `rules.offers` and of the gate; offer_to (that person decides nothing).
    """
    demand(work, Right.OFFER)
    record = find_record(work, lead_id)
    stage = Stage(record.lead.stage)
    left = _open_offer(work, lead_id)
    if left is not None and stage is not Stage.MQL:  # somebody has moved it past the answer
        _decide(work, left, OfferState.WITHDRAWN)
        left = None
    problems = offer_problems(stage, left is not None)
    rules = read_hand_over(work)
    problems = problems or missing_on_sheet(rules, _values(record))
    score = _score(work, lead_id)
    if problems:
        raise Refused(*problems)
    overrode: dict[int, str] = {}
    if stage < Stage.MQL:
        _, overrode = require_moves(work, [lead_id], Stage.MQL, override)
    if to_id is None and rules.way is Way.PUSH:
        to_id = rules.to
    if to_id is not None:
        _require_decider(work, to_id)
    if stage < Stage.MQL:
        write_move(work, record.lead, Stage.MQL, override, note, overrode=overrode.get(lead_id, ""))
    offer = Offer(
        lead_id=lead_id, at=work.now, kind=(OfferKind.POOL if to_id is None else OfferKind.PUSH),
        from_id=work.user_id, before_id=record.lead.owner_id, to_id=to_id, score=score,
        state=OfferState.OPEN.value, note=note or None,
    )  # fmt: skip
    work.add(offer)
    work.flush()
    work.title("lead_offered", name=record.name)
    return offer.id


def offer_ripe_leads(work: Work) -> int:
    """Offer all that have reached the threshold, where that is set; returns how many. The program
    itself runs this. Leads that a gate or a gap in their sheet holds back are left as they are."""
    work.done_by_itself()
    rules = read_hand_over(work)
    offered, plan = 0, read_plan(work)
    gates = read_gate_facts(work, ripe_leads(work), Stage.MQL, plan)
    for lead_id, (stage, facts) in gates.items():
        record = find_record(work, lead_id)
        if missing_on_sheet(rules, _values(record)) or may_move(stage, Stage.MQL, facts, plan):
            continue
        write_move(work, record.lead, Stage.MQL, "", "", OfferKind.AUTOMATIC.value)
        work.add(
            Offer(
                lead_id=lead_id, at=work.now, kind=OfferKind.AUTOMATIC.value,
                before_id=record.lead.owner_id, to_id=rules.to, score=facts.score,
                state=OfferState.OPEN.value,
            )
        )  # fmt: skip
        offered += 1
    if offered:
        work.title("leads_offered", count=offered)
    return offered


def _values(record: Record) -> dict[str, Any]:
    return {field.key: record.get(field.key) for field in FIELDS if field.key not in _OWN_WAY}


def withdraw_offer(work: Work, lead_id: int) -> None:
    """Marketing wants it back before anybody has answered. Refused("offer_none")."""
    demand(work, Right.OFFER)
    _decide(work, _required(work, lead_id), OfferState.WITHDRAWN)
    work.title("offer_withdrawn", name=find_record(work, lead_id).name)


def accept_offer(work: Work, lead_id: int, follow_up: date | None = None) -> None:
    """Sales takes it: sales accepted, whoever says so has it from now on, and the follow-up is set
    unless one is open. Refused: offer_none, offer_not_yours (value: whose)."""
    offer, record = _mine(work, lead_id)
    _decide(work, offer, OfferState.ACCEPTED)
    record.lead.owner_id = work.user_id
    if record.lead.stage < Stage.SAL:
        write_move(work, record.lead, Stage.SAL, "", "", VIA)
    if follow_up is not None and not _planned(work, lead_id):
        work.add(
            FollowUp(
                lead_id=lead_id, due_on=follow_up, user_id=work.user_id, created_at=work.now
            )
        )  # fmt: skip
    work.title("offer_accepted", name=record.name)


def reject_offer(work: Work, lead_id: int, reason: str, note: str = "") -> None:
    """Sales does not take it: back to marketing and to whoever had it, stage warm.

    Refused: offer_none, offer_not_yours, reason_missing, reason_unknown.
    """
    offer, record = _mine(work, lead_id)
    _back(work, offer, record, OfferState.REJECTED, reason, note)
    work.title("offer_rejected", name=record.name)


def return_lead(work: Work, lead_id: int, reason: str, note: str = "") -> None:
    """What sales has accepted turns out to be not ripe: back to marketing, stage warm.

    Refused: return_stage (it is not with sales), reason_missing, reason_unknown.
    """
    demand(work, Right.DECIDE)
    record = find_record(work, lead_id)
    if not Stage.SAL <= Stage(record.lead.stage) < Stage.WON:
        raise Refused(Problem("return_stage", value=Stage(record.lead.stage).key))
    _back(work, _last(work, lead_id), record, OfferState.RETURNED, reason, note)
    work.title("lead_returned", name=record.name)


def pass_to_partner(work: Work, lead_id: int, reason: str, note: str = "") -> None:
    """A partner works it from now on. Refused: offer_none, offer_not_yours, and what the move to
    that stage asks for."""
    offer, record = _mine(work, lead_id)
    require_moves(work, [lead_id], Stage.PARTNER, reason)
    _decide(work, offer, OfferState.PARTNER, reason, note)
    write_move(work, record.lead, Stage.PARTNER, reason, note, VIA)
    work.title("offer_to_partner", name=record.name)


def create_opportunity(
    work: Work, lead_id: int, value: Decimal, on: date, topic: str = ""
) -> None:  # fmt: skip
    """Sales takes it, and the door is open already: a concrete opportunity with its value, and the
    day on which it goes on. Refused: offer_none, offer_not_yours, opportunity_value."""
    offer, record = _mine(work, lead_id)
    if value <= 0:
        raise Refused(Problem("opportunity_value", field="lead.value"))
    _decide(work, offer, OfferState.OPPORTUNITY)
    record.lead.owner_id, record.lead.value = work.user_id, value
    for old in _planned(work, lead_id):
        old.done_at = work.now
    work.add(
        FollowUp(
            lead_id=lead_id, due_on=on, topic=topic or None, user_id=work.user_id,
            created_at=work.now,
        )
    )  # fmt: skip
    write_move(work, record.lead, Stage.PROSPECT, "", "", VIA)
    work.title("opportunity_created", name=record.name)


_OWN_WAY = frozenset({"lead.stage", "lead.segments", "lead.number"})


def _open_offer(work: Work, lead_id: int) -> Offer | None:
    """The offer of the lead that nobody has answered yet."""
    return work.scalars(
        select(Offer).where(Offer.lead_id == lead_id, Offer.state == OfferState.OPEN.value)
    ).first()


def _required(work: Work, lead_id: int) -> Offer:
    offer = _open_offer(work, lead_id)
    if offer is None or find_record(work, lead_id).lead.stage != Stage.MQL:
        raise Refused(Problem("offer_none"))
    return offer


def _mine(work: Work, lead_id: int) -> tuple[Offer, Record]:
    """The open offer, if whoever does this may answer it."""
    demand(work, Right.DECIDE)
    record, offer = find_record(work, lead_id), _required(work, lead_id)
    if offer.to_id is not None and offer.to_id != work.user_id:
        me = work.get(User, work.user_id) if work.user_id is not None else None
        if me is not None and Role(me.role) is not Role.MANAGER:
            other = work.get(User, offer.to_id)
            raise Refused(Problem("offer_not_yours", value=other.name if other else ""))
    return offer, record


def _last(work: Work, lead_id: int) -> Offer | None:
    return work.scalars(
        select(Offer).where(Offer.lead_id == lead_id).order_by(Offer.at.desc(), Offer.id.desc())
    ).first()


def _back(
    work: Work, offer: Offer | None, record: Record, state: OfferState, reason: str, note: str
) -> None:
    """To marketing, and to whoever had it before it was offered."""
    allowed = read_plan(work).reasons[MoveKind.RETURNED]
    if reason not in allowed:
        args = {"reasons": ", ".join(allowed)}
        if reason:
            raise Refused(Problem("reason_unknown", "lead.stage", reason, args=args))
        raise Refused(Problem("reason_missing", "lead.stage", args=args))
    if offer is not None:
        _decide(work, offer, state, reason, note)
        record.lead.owner_id = offer.before_id
    write_move(work, record.lead, Stage.WARM, reason, note, VIA)


def _decide(
    work: Work, offer: Offer, state: OfferState, reason: str = "", note: str = ""
) -> None:  # fmt: skip
    """What became of it. One that was accepted keeps the moment of its answer when it is given
    back: the clock went by that."""
    offer.state = state.value
    if offer.decided_at is None:
        offer.decided_at, offer.decided_id = work.now, work.user_id
    offer.reason, offer.note = reason or None, note or offer.note


def _planned(work: Work, lead_id: int) -> list[FollowUp]:
    is_open = (FollowUp.lead_id == lead_id) & FollowUp.done_at.is_(None)
    return list(work.scalars(select(FollowUp).where(is_open)))


def _score(work: Work, lead_id: int) -> int:
    found = work.scalar(select(LeadScore.score).where(LeadScore.lead_id == lead_id))
    return found or 0


def _require_decider(work: Work, user_id: int) -> None:
    user = work.get(User, user_id)
    if user is None or not user.active or not may(Role(user.role), Right.DECIDE):
        raise Refused(Problem("offer_to", value=user.name if user is not None else ""))

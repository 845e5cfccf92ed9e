"""The hand-over of a lead from marketing to sales, and the answer to it (product.md section 7)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from leaddesk.models import LeadScore, Offer, Pool, User
from leaddesk.models.agreement_rules import read_hand_over
from leaddesk.models.gate_facts import read_gate_facts
from leaddesk.models.gates import require_moves
from leaddesk.models.moving import move_lead
from leaddesk.models.next_steps import drop, open_follow_ups, planned
from leaddesk.models.records import Record, find_record
from leaddesk.models.rights import deciders_of, demand, role_at_work
from leaddesk.models.ripe_leads import ripe_leads
from leaddesk.models.stage_order import read_order
from leaddesk.models.stage_plan import read_plan
from leaddesk.models.work import Work
from leaddesk.rules.fields import FIELDS
from leaddesk.rules.follow_ups import NextStep, Origin
from leaddesk.rules.offers import OfferKind, OfferState, Way, missing_on_sheet, offer_problems
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right, Role, may
from leaddesk.rules.stage_moves import MoveKind, may_move
from leaddesk.rules.stages import Stage

VIA = "offer"
"""How the moves came about that an answer brings with it."""


def offer_lead(
    work: Work, lead_id: int, to_id: int | None = None, note: str = "", override: str = "",
    pool_id: int | None = None,
) -> int:  # fmt: skip
    """Offer the lead to this person, or to those of a pool; neither: to whom the settings name,
    else to whoever of sales takes it first. It is marketing qualified by that, if it was not;
    `override` is the reason that opens a closed gate. Returns the offer's id.

    Refused: the problems of `rules.offers` and of the gate; offer_to (that person decides nothing),
    offer_pool (nobody in that pool does).
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
    if to_id is None and pool_id is None and rules.way is Way.PUSH:
        to_id = rules.to
    if to_id is not None:
        pool_id = None
        _require_decider(work, to_id)
    if pool_id is not None and not deciders_of(work, pool_id):
        raise Refused(Problem("offer_pool"))
    if stage < Stage.MQL:
        move_lead(work, record.lead, Stage.MQL, override, note, overrode=overrode.get(lead_id, ""))
    offer = Offer(
        lead_id=lead_id, at=work.now, kind=(OfferKind.POOL if to_id is None else OfferKind.PUSH),
        from_id=work.user_id, before_id=record.lead.owner_id, to_id=to_id, pool_id=pool_id,
        score=score, state=OfferState.OPEN.value, note=note or None,
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
        move_lead(work, record.lead, Stage.MQL, "", "", OfferKind.AUTOMATIC.value)
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


def accept_offer(
    work: Work, lead_id: int, follow_up: date | None = None, override: str = ""
) -> None:
    """Sales takes it: sales accepted, whoever says so has it from now on, and the follow-up is set
    unless one is open. `override` is the reason that opens a closed gate.

    Refused: offer_none, offer_not_yours (value: whose), and the problems of the gate.
    """
    offer, record = _mine(work, lead_id)
    _, overrode = require_moves(work, [lead_id], Stage.SAL, override)
    _decide(work, offer, OfferState.ACCEPTED)
    record.lead.owner_id = work.user_id
    move_lead(work, record.lead, Stage.SAL, override, "", VIA, overrode.get(lead_id, ""))
    if follow_up is not None and not open_follow_ups(work, lead_id):
        work.add(planned(work, record, NextStep(follow_up), Origin.HAND))
    work.title("offer_accepted", name=record.name)


def reject_offer(work: Work, lead_id: int, reason: str, note: str = "") -> None:
    """Sales does not take it: back to marketing, stage warm; whoever had it has it still.

    Refused: offer_none, offer_not_yours, reason_missing, reason_unknown.
    """
    offer, record = _mine(work, lead_id)
    _require_reason(work, reason)
    _decide(work, offer, OfferState.REJECTED, reason, note)
    move_lead(work, record.lead, Stage.WARM, reason, note, VIA)
    work.title("offer_rejected", name=record.name)


def return_lead(work: Work, lead_id: int, reason: str, note: str = "") -> None:
    """What sales has accepted turns out to be not ripe: back to marketing, stage warm.

    Refused: return_stage (it is not with sales), reason_missing, reason_unknown.
    """
    demand(work, Right.DECIDE)
    record = find_record(work, lead_id)
    if not Stage.SAL <= Stage(record.lead.stage) < Stage.WON:
        raise Refused(Problem("return_stage", value=Stage(record.lead.stage).key))
    _require_reason(work, reason)
    move_lead(work, record.lead, Stage.WARM, reason, note, VIA)
    work.title("lead_returned", name=record.name)


def pass_to_partner(work: Work, lead_id: int, reason: str, note: str = "") -> None:
    """A partner works it from now on. Refused: offer_none, offer_not_yours, and what the move to
    that stage asks for."""
    offer, record = _mine(work, lead_id)
    require_moves(work, [lead_id], Stage.PARTNER, reason)
    _decide(work, offer, OfferState.PARTNER, reason, note)
    move_lead(work, record.lead, Stage.PARTNER, reason, note, VIA)
    work.title("offer_to_partner", name=record.name)


def create_opportunity(
    work: Work, lead_id: int, value: Decimal, on: date, topic: str = "", override: str = "",
    expected: date | None = None,
) -> None:  # fmt: skip
    """Sales takes it, or has it, and the door is open: a concrete opportunity with its value, the
    day on which the order is `expected` (None: as it is known), and the day on which it goes on.
    `override` is the reason that opens a closed gate.

    Refused: offer_none (it is not with sales either), offer_not_yours, opportunity_value, and the
    problems of the gates.
    """
    demand(work, Right.DECIDE)
    record = find_record(work, lead_id)
    before = read_order(work).up_to(Stage.PROSPECT)[:-1]
    accepted = record.lead.stage >= Stage.SAL and Stage(record.lead.stage) in before
    offer = None if accepted else _mine(work, lead_id)[0]
    if value <= 0:
        raise Refused(Problem("opportunity_value", field="lead.value"))
    record.lead.value = value
    if expected is not None:
        record.lead.expected_on = expected
    _, overrode = require_moves(work, [lead_id], Stage.PROSPECT, override)
    if offer is not None:
        _decide(work, offer, OfferState.OPPORTUNITY)
        record.lead.owner_id = work.user_id
    drop(open_follow_ups(work, lead_id), work.now)
    work.add(planned(work, record, NextStep(on, None, topic), Origin.HAND))
    move_lead(work, record.lead, Stage.PROSPECT, override, "", VIA, overrode.get(lead_id, ""))
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
    if role_at_work(work) is not Role.MANAGER and not _is_mine(work, offer):
        other = work.get(User, offer.to_id or 0) or work.get(Pool, offer.pool_id or 0)
        raise Refused(Problem("offer_not_yours", value=other.name if other else ""))
    return offer, record


def _is_mine(work: Work, offer: Offer) -> bool:
    if offer.to_id is not None:
        return offer.to_id == work.user_id
    deciders = deciders_of(work, offer.pool_id) if offer.pool_id is not None else ()
    return not deciders or work.user_id in deciders


def _require_reason(work: Work, reason: str) -> None:
    """One of those for which a lead may come back to marketing."""
    allowed = read_plan(work).reasons[MoveKind.RETURNED]
    if reason not in allowed:
        told = "reason_unknown" if reason else "reason_missing"
        raise Refused(Problem(told, "lead.stage", reason, args={"reasons": ", ".join(allowed)}))


def _decide(
    work: Work, offer: Offer, state: OfferState, reason: str = "", note: str = ""
) -> None:  # fmt: skip
    """What became of it."""
    offer.state, offer.decided_at, offer.decided_id = state.value, work.now, work.user_id
    offer.reason, offer.note = reason or None, note or offer.note


def _score(work: Work, lead_id: int) -> int:
    found = work.scalar(select(LeadScore.score).where(LeadScore.lead_id == lead_id))
    return found or 0


def _require_decider(work: Work, user_id: int) -> None:
    user = work.get(User, user_id)
    if user is None or not user.active or not may(Role(user.role), Right.DECIDE):
        raise Refused(Problem("offer_to", value=user.name if user is not None else ""))

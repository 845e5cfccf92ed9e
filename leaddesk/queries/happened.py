"""What happened to the leads and when, as conditions of a filter (`rules.filter_tree.Happened`).

Each is said twice: as the leads that it holds of, found along an index, and of one lead that is
looked at. What counts as late changes with a step or a day only, as with `is:sla_overdue`.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, or_, select, true

from leaddesk.models import Lead, LeadClock, Offer, StageMove
from leaddesk.models.stage_order import is_one_of
from leaddesk.queries.asking import Asking
from leaddesk.queries.days import day_begin
from leaddesk.queries.moved import moved_leads, moved_one
from leaddesk.queries.suggested import meant_leads
from leaddesk.rules.filter_done import DONE
from leaddesk.rules.filter_tree import ME, NOBODY, Happened
from leaddesk.rules.offers import OfferState
from leaddesk.rules.reason_words import reason_keys
from leaddesk.rules.sla import OFFER

_MOVE, _OFFER, _CLOCK = StageMove.__table__.c, Offer.__table__.c, LeadClock.__table__.c
_LEAD = Lead.__table__.c
CAME_BACK = (OfferState.REJECTED.value, OfferState.RETURNED.value, OfferState.EXPIRED.value)
OFFER_CLOCKS = LeadClock.__table__.join(Lead.__table__, _LEAD.id == _CLOCK.lead_id).outerjoin(
    Offer.__table__, and_(_OFFER.lead_id == _CLOCK.lead_id, _OFFER.at == _CLOCK.started)
)
"""The clocks of hand-overs, each with its offer. `IS_OFFER` belongs to it."""
IS_OFFER = _CLOCK.key == OFFER
WHO_ANSWERED: ColumnElement[Any] = func.coalesce(_OFFER.decided_id, _OFFER.to_id, _LEAD.owner_id, 0)
"""Who answered the offer, else who is to, else whose lead it is; 0: nobody."""


def happened_leads(term: Happened, asking: Asking) -> Select[Any]:
    """The ids of the leads."""
    if term.kind == "reached":
        came: Any = func.min(_MOVE.at)
        moves = select(_MOVE.lead_id).where(_came_so_far(term, asking)).group_by(_MOVE.lead_id)
        return moves.having(_within(term, came))
    if term.kind == "answer":
        return select(_CLOCK.lead_id).select_from(OFFER_CLOCKS).where(_answered(term, asking))
    if term.kind in DONE:
        return meant_leads(asking.meant(term))
    if term.kind == "moved":
        return moved_leads(term, asking.stages(term))
    return select(_OFFER.lead_id).where(_came_back(term))


def happened_to(term: Happened, lead_id: ColumnElement[Any], asking: Asking) -> ColumnElement[bool]:
    """The same of this lead."""
    if term.kind == "reached":
        came: Any = func.min(_MOVE.at)
        first = (
            select(came)
            .where(_MOVE.lead_id == lead_id, _came_so_far(term, asking))
            .scalar_subquery()
        )
        return and_(first.is_not(None), _within(term, first))
    if term.kind == "answer":
        clocks = select(_CLOCK.lead_id).select_from(OFFER_CLOCKS)
        return exists(clocks.where(_CLOCK.lead_id == lead_id, _answered(term, asking)))
    if term.kind in DONE:
        return lead_id.in_(meant_leads(asking.meant(term)))
    if term.kind == "moved":
        return moved_one(term, lead_id, asking.stages(term))
    return exists(select(_OFFER.lead_id).where(_OFFER.lead_id == lead_id, _came_back(term)))


def _came_so_far(term: Happened, asking: Asking) -> ColumnElement[bool]:
    return is_one_of(_MOVE.to_stage, asking.stages(term))


def _within(term: Happened, at: ColumnElement[Any]) -> ColumnElement[bool]:
    found: list[ColumnElement[bool]] = [true()]
    if term.low:
        found.append(at >= day_begin(term.low))
    if term.high:
        found.append(at < day_begin(term.high + timedelta(days=1)))
    return and_(*found)


def answer_state(asking: Asking) -> ColumnElement[str]:
    """kept, late or open, of a clock."""
    over = _CLOCK.due_at < day_begin(asking.today)
    told = and_(_CLOCK.next_at.is_(None), _CLOCK.due_at.is_not(None))
    ended = _CLOCK.ended.is_not(None)
    return case(
        (and_(ended, _CLOCK.used <= _CLOCK.allowed), "kept"),
        (or_(ended, over, told), "late"),
        else_="open",
    )


def _answered(term: Happened, asking: Asking) -> ColumnElement[bool]:
    found: list[ColumnElement[bool]] = [
        IS_OFFER,
        answer_state(asking) == term.what,
        _within(term, _CLOCK.started),
    ]
    if term.who == ME:
        found.append(WHO_ANSWERED.in_([asking.me or -1]))
    elif term.who == NOBODY:
        found.append(WHO_ANSWERED.in_([0]))
    elif term.who:
        found.append(WHO_ANSWERED.in_(asking.meant(term) or (-1,)))
    return and_(*found)


def _came_back(term: Happened) -> ColumnElement[bool]:
    found = [_OFFER.state.in_(CAME_BACK), _within(term, _OFFER.at)]
    if not term.what:
        found.append(func.coalesce(_OFFER.reason, "") == "")
    elif term.what != "*":
        keys = reason_keys(term.what)
        meant = {term.what} if term.what in keys else {term.what, *keys}
        found.append(_OFFER.reason.in_(sorted(meant)))
    return and_(*found)


__all__ = [
    "CAME_BACK", "IS_OFFER", "OFFER_CLOCKS", "WHO_ANSWERED", "answer_state", "happened_leads",
    "happened_to",
]  # fmt: skip

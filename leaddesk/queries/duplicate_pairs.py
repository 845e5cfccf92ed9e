"""What the last scan proposes as one, looked at again as the leads are now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from leaddesk.models import DuplicatePair, LeadCard, LeadMerge
from leaddesk.models.duplicate_pairs import CHOSEN, scanned_on
from leaddesk.models.duplicate_rules import read_duplicate_rules
from leaddesk.models.identities import identities_of
from leaddesk.models.merged import apart
from leaddesk.rules.duplicates import Verdict, as_chosen, judge
from leaddesk.rules.stages import Stage

_AT_ONCE = 500


class PairSide(NamedTuple):
    """One lead of a pair, as a line tells it."""

    lead_id: int
    number: str
    name: str
    contact: str
    city: str
    stage: Stage
    touches: int
    customer_number: str


class PairRow(NamedTuple):
    """Two leads that may be one: how sure, and why."""

    one: PairSide
    other: PairSide
    verdict: Verdict


def duplicate_pairs(
    session: Session, *, most: int = 200, lead: int | None = None
) -> tuple[PairRow, ...]:
    """The surest pairs first (of one lead, if it is named), without those that are apart by now:
    merged, said to be no duplicates, or not alike any more."""
    pair = DuplicatePair
    wanted = select(pair.lead_id, pair.other_id, pair.sureness).where(~apart())
    if lead is not None:
        wanted = wanted.where(or_(DuplicatePair.lead_id == lead, DuplicatePair.other_id == lead))
    ordered = wanted.order_by(
        DuplicatePair.sureness.desc(), DuplicatePair.lead_id, DuplicatePair.other_id
    )
    found: list[PairRow] = []
    start = 0
    while len(found) < most:
        some = [tuple(row) for row in session.execute(ordered.limit(_AT_ONCE).offset(start))]
        found += _judged(session, some)
        start += _AT_ONCE
        if len(some) < _AT_ONCE:
            break
    return tuple(found[:most])


def _judged(session: Session, pairs: Sequence[tuple[int, ...]]) -> list[PairRow]:
    leads = {lead for pair in pairs for lead in pair[:2]}
    known, rules = identities_of(session, leads), read_duplicate_rules(session)
    sides = _sides(session, leads)
    found = []
    for one, other, sureness in pairs:
        if one in sides and other in sides:
            verdict = judge(known[one], known[other], rules)
            if verdict is None and sureness == CHOSEN:
                verdict = as_chosen(known[one], known[other])
            if verdict is not None:
                found.append(PairRow(sides[one], sides[other], verdict))
    return found


def _sides(session: Session, leads: set[int]) -> dict[int, PairSide]:
    card = LeadCard
    rows = session.execute(
        select(
            card.lead_id, card.number, card.company, card.contact, card.city, card.stage,
            card.touches, card.customer_number,
        ).where(card.lead_id.in_(leads))
    )  # fmt: skip
    return {
        row[0]: PairSide(
            row[0], row[1], row[2] or row[3] or row[1], row[3] or "", row[4] or "", Stage(row[5]),
            row[6], row[7] or "",
        )
        for row in rows
    }  # fmt: skip


def last_scan(session: Session) -> date | None:
    """The day on which it was looked for duplicates last."""
    return scanned_on(session)


def merge_of_number(session: Session, *, number: str) -> int | None:
    """The merge by which the lead of that number went, if it did."""
    return session.scalar(
        select(LeadMerge.id).where(LeadMerge.number == number).order_by(LeadMerge.id.desc())
    )

"""What a change of many leads would come to, said before it is made: which would change, how many
are so already, how many can't be changed and why. A few questions, however many leads there are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Campaign, Lead, Membership
from leaddesk.models.consent import objecting_leads
from leaddesk.models.gate_facts import read_gate_facts
from leaddesk.models.many_follow_ups import open_of_many
from leaddesk.models.many_leads import listed, read_leads, these
from leaddesk.models.stage_plan import read_plan
from leaddesk.queries.users import role_of
from leaddesk.rules.consent import Channel
from leaddesk.rules.fold import sort_key
from leaddesk.rules.problem import Problem
from leaddesk.rules.stage_moves import may_move
from leaddesk.rules.stages import Stage


@dataclass(frozen=True, slots=True)
class BulkPreview:
    """`changing`: the leads that would change, in the order in which they were given; `same`: so
    many are so already; `refused`: why others can't (the first problem of each), and how many."""

    changing: tuple[int, ...]
    same: int = 0
    refused: tuple[tuple[Problem, int], ...] = ()


def stage_preview(
    session: Session, *, lead_ids: Sequence[int], to: Stage, reason: str, me: int | None
) -> BulkPreview:
    """Of a move by `me`; exclusion is one. Refused are those that `may_move` refuses."""
    plan, role = read_plan(session), role_of(session, user_id=me)
    changing, same = [], 0
    refused: dict[str, tuple[Problem, int]] = {}
    for lead, (frm, facts) in read_gate_facts(session, lead_ids, to, plan, role, reason).items():
        if frm is to:
            same += 1
        elif problems := may_move(frm, to, facts, plan):
            first = problems[0]
            before = refused.get(first.code, (first, 0))
            refused[first.code] = (before[0], before[1] + 1)
        else:
            changing.append(lead)
    most = sorted(refused.values(), key=lambda found: -found[1])
    return BulkPreview(tuple(changing), same, tuple(most))


def owner_preview(
    session: Session, *, lead_ids: Sequence[int], owner_id: int | None
) -> BulkPreview:
    owners = read_leads(session, lead_ids, Lead.owner_id)
    return _apart(owners, (lead for lead, row in owners.items() if row[1] != owner_id))


def segment_preview(
    session: Session, *, lead_ids: Sequence[int], number: int, on: bool
) -> BulkPreview:
    """Of putting them into a segment, or taking them out."""
    leads = read_leads(session, lead_ids)
    there = select(Membership.lead_id).where(
        these(Membership.lead_id), Membership.segment == number
    )
    members = set(session.scalars(there, listed(leads)))
    return _apart(leads, (lead for lead in leads if (lead in members) is not on))


def follow_up_preview(
    session: Session, *, lead_ids: Sequence[int], on: date | None, minute: int | None
) -> BulkPreview:
    """Of the same next step for all, or of none: so already is who has that one alone."""
    leads = read_leads(session, lead_ids)
    first, others = open_of_many(session, leads)
    if on is None:
        return _apart(leads, (lead for lead in leads if lead in first))
    several = {row.lead_id for row in others}
    same = {
        lead
        for lead, row in first.items()
        if (row.on, row.minute) == (on, minute) and lead not in several
    }
    return _apart(leads, (lead for lead in leads if lead not in same))


def campaign_preview(session: Session, *, lead_ids: Sequence[int], name: str) -> BulkPreview:
    """Of a campaign of this name ("": of none). Refused is who has objected to what it does."""
    wanted = name.strip() or None
    there = read_leads(session, lead_ids, Lead.campaign)
    new = [lead for lead, row in there.items() if row[1] != wanted]
    kept = session.scalars(
        select(Campaign).where(Campaign.name_sort == sort_key(wanted or ""))
    ).first()
    against: frozenset[int] = frozenset()
    if wanted and kept is not None and kept.channel in tuple(Channel):
        against = objecting_leads(session, new, Channel(kept.channel))
    objected = Problem("campaign_objected", args={"count": str(len(against))})
    return BulkPreview(
        tuple(lead for lead in new if lead not in against),
        len(there) - len(new),
        ((objected, len(against)),) if against else (),
    )


def _apart(leads: Iterable[int], changing: Iterable[int]) -> BulkPreview:
    found = tuple(changing)
    return BulkPreview(found, sum(1 for _ in leads) - len(found))

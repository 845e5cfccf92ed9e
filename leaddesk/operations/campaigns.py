"""Campaigns are described, and leads put into them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from sqlalchemy import select

from leaddesk.models import Campaign, ImportRun, Lead, LeadCard, User
from leaddesk.models.consent import objecting_leads
from leaddesk.models.many_leads import lead_key, read_leads
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules import campaigns
from leaddesk.rules.changes import Tried
from leaddesk.rules.consent import Channel
from leaddesk.rules.fold import sort_key
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right

_MOST_NAMED = 8


def set_campaign(work: Work, campaign: campaigns.Campaign, campaign_id: int | None = None) -> int:
    """Change the campaign of this id, or add one; returns the id. Where it gets another name, its
    leads bear that one from now on.

    Refused: those of `rules.campaigns.campaign_problems`, campaign_known, unknown_campaign,
    unknown_user.
    """
    demand(work, Right.CAMPAIGN)
    if problems := campaigns.campaign_problems(campaign):
        raise Refused(*problems)
    name, key = campaign.name.strip(), sort_key(campaign.name.strip())
    same = work.scalars(select(Campaign).where(Campaign.name_sort == key)).first()
    if same is not None and same.id != campaign_id:
        raise Refused(Problem("campaign_known", value=same.name))
    if campaign.responsible_id is not None and work.get(User, campaign.responsible_id) is None:
        raise Refused(Problem("unknown_user"))
    kept = Campaign(name=name, name_sort=key) if campaign_id is None else _kept(work, campaign_id)
    before = kept.name_sort
    _fill(kept, campaign, name, key)
    if campaign_id is None:
        work.add(kept)
    work.flush()
    made = kept.id  # many leads written below make the session forget what it has read
    if before != key:
        _rename(work, before, name)
    work.title("campaign_set", name=name)
    return made


def _fill(kept: Campaign, campaign: campaigns.Campaign, name: str, key: str) -> None:
    kept.name, kept.name_sort = name, key
    kept.kind, kept.channel = campaign.kind.value, campaign.channel.value
    kept.source, kept.provider = campaign.source.strip() or None, campaign.provider.strip() or None
    kept.starts_on, kept.ends_on = campaign.starts_on, campaign.ends_on
    kept.aim, kept.aim_value, kept.cost = campaign.aim or None, campaign.aim_value, campaign.cost
    kept.responsible_id, kept.active = campaign.responsible_id, campaign.active
    kept.note = campaign.note.strip() or None


def _kept(work: Work, campaign_id: int) -> Campaign:
    kept = work.get(Campaign, campaign_id)
    if kept is None:
        raise Refused(Problem("unknown_campaign"))
    return kept


def _rename(work: Work, before: str, name: str) -> None:
    leads = work.scalars(select(LeadCard.lead_id).where(LeadCard.campaign_sort == before))
    _write(work, leads.all(), name)


def _write(work: Work, leads: Iterable[int], name: str | None) -> None:
    work.update_many(Lead, ("campaign",), [(lead_key(lead), (name,)) for lead in leads])


def remove_campaign(work: Work, campaign_id: int) -> None:
    """Its leads go on bearing its name. Refused("unknown_campaign")."""
    demand(work, Right.CAMPAIGN)
    kept = _kept(work, campaign_id)
    work.title("campaign_removed", name=kept.name)
    work.delete(kept)


class PutIn(NamedTuple):
    """How many leads were put into a campaign, and how many were left out since they have objected
    to being reached as it reaches people."""

    leads: int
    objected: int


def put_into_campaign(work: Work, lead_ids: Iterable[int], name: str) -> PutIn:
    """The leads belong to the campaign of this name ("": to none); counted are those that did not
    so far. Refused("campaign_objected": args count) where all that is left has objected."""
    demand(work, Right.WORK)
    wanted = name.strip() or None
    there = read_leads(work, lead_ids, Lead.campaign)
    new = [lead for lead, row in there.items() if row[1] != wanted]
    against = _objected(work, new, wanted) if wanted else frozenset()
    changed = [lead for lead in new if lead not in against]
    if against and not changed:
        raise Refused(Problem("campaign_objected", args={"count": str(len(against))}))
    one = find_record(work, changed[0]).name if len(changed) == 1 else ""
    _write(work, changed, wanted)
    work.title("put_into_campaign", name=one, campaign=wanted or "", count=len(changed))
    return PutIn(len(changed), len(against))


def _objected(work: Work, leads: Sequence[int], name: str) -> frozenset[int]:
    """Of a campaign that writes to people or calls them: who has objected to that."""
    kept = work.scalars(select(Campaign).where(Campaign.name_sort == sort_key(name))).first()
    if kept is None or kept.channel not in tuple(Channel):
        return frozenset()
    return objecting_leads(work, leads, Channel(kept.channel))


@dataclass(frozen=True, slots=True)
class Gathered:
    """So many leads, and how the first of them are called."""

    count: int
    names: tuple[str, ...]


def gather_campaign(
    work: Work, campaign_id: int, dry_run: bool = False
) -> Gathered | Tried[Gathered]:
    """Leads without a campaign that came from its source and provider in its days belong to it
    from now on; `dry_run` only says which these would be. Refused: unknown_campaign,
    campaign_gathers_nothing (it names neither source nor provider)."""
    demand(work, Right.CAMPAIGN)
    kept = _kept(work, campaign_id)
    if not (kept.source or kept.provider):
        raise Refused(Problem("campaign_gathers_nothing"))
    card, name = LeadCard, kept.name
    query = select(card.lead_id).where(card.campaign_sort == "")
    if kept.source:
        query = query.where(card.source_sort == sort_key(kept.source))
    if kept.provider:
        query = query.where(card.import_id.in_(_runs_of(work, kept.provider)))
    if kept.starts_on:
        query = query.where(card.created_at >= _midnight(kept.starts_on))
    if kept.ends_on:
        query = query.where(card.created_at < _midnight(kept.ends_on + timedelta(days=1)))
    leads = work.scalars(query.order_by(card.lead_id)).all()
    names = tuple(find_record(work, lead).name for lead in leads[:_MOST_NAMED])
    found = Gathered(len(leads), names)
    if dry_run:
        return Tried(found)
    _write(work, leads, name)
    work.title("campaign_gathered", name=name, count=len(leads))
    return found


def _runs_of(work: Work, provider: str) -> list[int]:
    runs = work.execute(select(ImportRun.id, ImportRun.source))
    return [row.id for row in runs if sort_key(row.source) == sort_key(provider)]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()

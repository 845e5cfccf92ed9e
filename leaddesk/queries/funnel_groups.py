"""The funnel in plain numbers per source, campaign, provider and so on: what became of the leads
that entered in a period, from the stage history alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import ImportRun, Lead, LeadCard, SegmentLead, StageMove, User
from leaddesk.models.many_leads import listed, these
from leaddesk.models.quick import plain_rows
from leaddesk.models.stage_order import read_order
from leaddesk.queries.filtered import compiled_for
from leaddesk.queries.lead_sets import all_leads, chosen_leads
from leaddesk.queries.memory import Reading
from leaddesk.queries.plain import moment, plain
from leaddesk.rules.filter_tree import LeadFilter
from leaddesk.rules.funnel import History, furthest_stage
from leaddesk.rules.stage_order import StageOrder
from leaddesk.rules.stages import Stage


class By(StrEnum):
    """What the leads are put together by."""

    SOURCE = "source"
    CAMPAIGN = "campaign"
    PROVIDER = "provider"
    """Who delivered the list that a lead came with."""
    OWNER = "owner"
    PRODUCT = "product"
    SEGMENT = "segment"
    INDUSTRY = "industry"
    MONTH = "month"
    """The month in which a lead entered."""


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One group. `name`: as it stands at the leads, a person's name, a segment's number or a month
    (2025-11); "" for those without one. `reached`: how many ever came to each stage or a later one,
    each lead once; `lost`: how many stand in a way out now."""

    name: str
    leads: int
    reached: Mapping[Stage, int]
    lost: int


_M = StageMove.__table__.c
_MOVES = (
    select(_M.lead_id, _M.to_stage, plain(_M.at))
    .where(these(StageMove.lead_id))
    .order_by(_M.lead_id, _M.at, _M.id)
)
_CARD = LeadCard.__table__.c
_NAMES = {
    By.SOURCE: select(_CARD.lead_id, _CARD.source).where(these(LeadCard.lead_id)),
    By.CAMPAIGN: select(_CARD.lead_id, _CARD.campaign).where(these(LeadCard.lead_id)),
    By.PROVIDER: select(Lead.id, ImportRun.source)
    .join(ImportRun, ImportRun.id == Lead.import_id)
    .where(these(Lead.id)),
    By.PRODUCT: select(_CARD.lead_id, _CARD.product).where(these(LeadCard.lead_id)),
    By.INDUSTRY: select(_CARD.lead_id, _CARD.industry).where(these(LeadCard.lead_id)),
    By.OWNER: select(Lead.id, User.name).join(User, User.id == Lead.owner_id).where(these(Lead.id)),
    By.SEGMENT: select(SegmentLead.lead_id, SegmentLead.segment)
    .where(these(SegmentLead.lead_id))
    .order_by(SegmentLead.segment),
}


def funnel_groups(
    session: Session,
    *,
    by: By,
    filter: LeadFilter,
    start: datetime,
    end: datetime,
    now: datetime,
    me: int | None,
    today: date,
) -> tuple[GroupRow, ...]:
    """The leads that entered from `start` to before `end`, the largest group first. A lead in two
    segments counts in both."""
    compiled = compiled_for(session, filter, me, today, all_stages=True)
    reading = Reading(session)
    leads = all_leads(reading)
    if compiled.conditions:
        chosen = chosen_leads(reading, compiled)
        leads = leads - chosen.outside if chosen.inside is None else chosen.inside
    which = listed(leads)
    tallies: dict[str, _Tally] = {}
    order = read_order(session)
    names = _names(session, by, which)
    for history in _histories(plain_rows(session, _MOVES, which)):
        moves = [move for move in history.moves if move[1] <= now]
        entry = next((at for stage, at in moves if stage.in_funnel), None)
        if entry is None or not start <= entry < end:
            continue
        month = entry.astimezone().strftime("%Y-%m")
        groups = [month] if by is By.MONTH else names.get(history.lead, [""])
        for name in groups:
            tallies.setdefault(name, _Tally(order)).count(moves)
    rows = [GroupRow(name, t.leads, t.reached(), t.lost) for name, t in tallies.items()]
    if by is By.MONTH:
        return tuple(sorted(rows, key=lambda row: row.name))
    return tuple(sorted(rows, key=lambda row: (-row.leads, row.name)))


class _Tally:
    """One group while it is counted."""

    def __init__(self, order: StageOrder) -> None:
        self._order = order
        self.leads = self.lost = 0
        self._furthest: dict[Stage, int] = dict.fromkeys(order.funnel, 0)

    def count(self, moves: list[tuple[Stage, datetime]]) -> None:
        self.leads += 1
        self.lost += not moves[-1][0].in_funnel
        self._furthest[furthest_stage(moves, self._order)] += 1

    def reached(self) -> dict[Stage, int]:
        beyond, found = 0, {}
        for stage in reversed(self._order.funnel):
            beyond += self._furthest[stage]
            found[stage] = beyond
        return {stage: found[stage] for stage in self._order.funnel}


def _names(session: Session, by: By, which: Mapping[str, str]) -> dict[int, list[str]]:
    if by is By.MONTH:
        return {}
    found: dict[int, list[str]] = {}
    for lead, name in plain_rows(session, _NAMES[by], which):
        if name is not None:
            found.setdefault(lead, []).append(str(name))
    return found


def _histories(rows: list[tuple[int, int, int]]) -> Iterator[History]:
    for lead, moves in groupby(rows, key=lambda row: row[0]):
        yield History(lead, [(Stage(stage), moment(at)) for _, stage, at in moves])

"""R8, which sources, campaigns and providers bring good leads, and what a won one costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from operator import itemgetter

from pyroaring import BitMap
from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Campaign, ImportRun
from leaddesk.models.quick import plain_rows
from leaddesk.queries.came_in import by_value, came_in, ever_reached, scores_of
from leaddesk.queries.columns import CARD, cards_along
from leaddesk.rules.campaigns import cost_within
from leaddesk.rules.fold import sort_key
from leaddesk.rules.reports import (
    Asked,
    Figure,
    Grid,
    Line,
    Name,
    Report,
    ReportKey,
    Unit,
    exact,
    happened,
    share,
    word,
)
from leaddesk.rules.stages import Stage

_STAGES = (Stage.MQL, Stage.SQL, Stage.WON)
MOST_LINES = 200
"""So many are shown, those with the most leads; a list of thousands is no report."""


@dataclass(frozen=True, slots=True)
class _Group:
    """The leads of one source, campaign or provider. `term` finds them; `cost` None: unknown."""

    name: str
    term: str
    leads: BitMap
    cost: Decimal | None


def source_report(session: Session, *, asked: Asked) -> Report:
    """Of the leads that came in on these days."""
    came = came_in(session, asked)
    stages = {stage: ever_reached(session, stage) & came for stage in _STAGES}
    scores = scores_of(session, came)
    costs = _costs(session, asked)
    grids = []
    for key in ("source", "campaign", "provider"):
        if key == "provider":
            groups = _providers(session, came, costs[key])
        else:
            groups = _named(session, key, came, costs[key])
        ordered = sorted(groups, key=lambda group: (-len(group.leads), group.name))[:MOST_LINES]
        if key == "source" or any(group.name for group in ordered):
            lines = tuple(_line(asked, group, stages, scores) for group in ordered)
            columns = (word("leads"), *(Name("stage", s.key) for s in _STAGES),
                       word("mean_score"), word("cost"), word("cost_per_won"))  # fmt: skip
            grids.append(Grid(f"{key}s", word(key), columns, lines, bars=(0, 1, 2, 3)))
    return Report(ReportKey.SOURCES, asked.span, len(came), tuple(grids))


def _line(
    asked: Asked, group: _Group, stages: Mapping[Stage, BitMap], scores: Mapping[int, int]
) -> Line:
    came = happened("reached", "cold", asked.span)
    count = len(group.leads)
    shares = [
        share(len(group.leads & leads), count,
              asked.query(group.term, came, f"reached:{stage.key}"))
        for stage, leads in stages.items()
    ]  # fmt: skip
    points = [scores.get(lead, 0) for lead in group.leads]
    won = len(group.leads & stages[Stage.WON])
    cost = None if group.cost is None else float(group.cost)
    return Line(Name("text", group.name), (
        Figure(count, Unit.COUNT, asked.query(group.term, came)), *shares,
        Figure(sum(points) / count if count else None, Unit.NUMBER), Figure(cost, Unit.MONEY),
        Figure(cost / won if cost and won else None, Unit.MONEY),
    ))  # fmt: skip


def _named(
    session: Session, field: str, came: BitMap, costs: Mapping[str, Decimal]
) -> list[_Group]:
    """By a text of the leads; each as one of its leads has it."""
    sets = by_value(session, f"{field}_sort", came)
    shown = CARD.c[field]
    wanted = [leads[0] for leads in sets.values()]
    rows = session.execute(select(CARD.c.lead_id, shown).where(CARD.c.lead_id.in_(wanted)))
    names = {row[0]: row[1] or "" for row in rows}
    return [
        _Group(name, exact(field, name), leads, costs.get(key) if name else None)
        for key, leads in sets.items()
        for name in (names[leads[0]],)
    ]


def _providers(session: Session, came: BitMap, costs: Mapping[str, Decimal]) -> list[_Group]:
    """By the name under which lists were taken in; several deliveries are one provider."""
    runs = {row.id: row.source for row in session.execute(select(ImportRun.id, ImportRun.source))}
    names: dict[str, str] = {}
    sets: dict[str, BitMap] = {}
    rest = came.copy()
    for run, rows in groupby(plain_rows(session, _DELIVERED), itemgetter(0)):
        leads = came & BitMap([row[1] for row in rows])
        key = sort_key(runs[run])
        if leads:
            names.setdefault(key, runs[run])
            sets[key] = sets.get(key, BitMap()) | leads
            rest -= leads
    if rest:
        names[""], sets[""] = "", sets.get("", BitMap()) | rest
    return [
        _Group(names[key], exact("import", names[key]), leads, costs.get(key) if key else None)
        for key, leads in sets.items()
    ]


def _costs(session: Session, asked: Asked) -> dict[str, dict[str, Decimal]]:
    """What campaigns cost on these days: by their own name, by source, by provider."""
    found: dict[str, dict[str, Decimal]] = {"campaign": {}, "source": {}, "provider": {}}
    for row in session.scalars(select(Campaign)):
        campaign = row.as_rule()
        cost = cost_within(campaign, asked.span.first, asked.span.last)
        names = {"campaign": campaign.name, "source": campaign.source,
                 "provider": campaign.provider}  # fmt: skip
        for kind, name in names.items():
            if name and cost:
                sums = found[kind]
                sums[sort_key(name)] = sums.get(sort_key(name), Decimal(0)) + cost
    return found


_CARDS = cards_along("ix_card_import").c
_DELIVERED = (
    select(_CARDS.import_id, _CARDS.lead_id)
    .where(_CARDS.import_id > 0)
    .order_by(_CARDS.import_id, _CARDS.lead_id)
)

__all__ = ["source_report"]

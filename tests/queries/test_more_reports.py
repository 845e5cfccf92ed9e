"""Reports on sources and segments, each against a slow computation of its own.

That each figure is the number of leads that its query finds is tried in `test_work_reports`.
"""

from __future__ import annotations

import random
from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.models import ImportRun, Lead, LeadScore, LeadStrategy, Membership
from leaddesk.operations.campaigns import set_campaign
from leaddesk.operations.offering import set_product
from leaddesk.rules.ansoff import Product
from leaddesk.rules.campaigns import Campaign, cost_within
from leaddesk.rules.fold import sort_key
from leaddesk.rules.reports import Grid, ReportKey, Span
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from tests.queries.made_reports import filled
from tests.queries.made_work import work_on
from tests.queries.test_reports import SPANS, answered, first, histories, inside

SPAN = SPANS[1]
CAMPAIGNS = (
    Campaign("Herbst <b>", source="Messe Köln", starts_on=SPAN.first, ends_on=SPAN.last,
             cost=Decimal(900)),
    Campaign("Größe", provider="Adressverlag", cost=Decimal(50)),
)  # fmt: skip


@pytest.fixture(params=range(2))
def store_of(store: Store, request: pytest.FixtureRequest) -> Store:
    filled(store, request.param, 40)
    for campaign in CAMPAIGNS:
        store.run(set_campaign, campaign)
    store.run(set_product, Product("Serie A", fit="A"))
    store.run(set_product, Product("Serie B", is_new=True, fit="B"))
    store.run(work_on, random.Random(request.param))
    return store


def came_in(store: Store, span: Span) -> dict[int, list[Any]]:
    moves = histories(store)
    return {lead: m for lead, m in moves.items() if inside(span, first(m, Stage.COLD))}


def table(store: Store, query: Any) -> dict[int, Any]:
    return {row[0]: row[1] for row in store.ask(lambda s: s.execute(query).all())}


def values(grid: Grid) -> dict[str, list[float | None]]:
    return {
        sort_key(line.name.text): [figure.value for figure in line.figures] for line in grid.lines
    }


@pytest.mark.parametrize("span", SPANS)
def test_sources_campaigns_and_providers(store_of: Store, span: Span) -> None:
    found = answered(store_of, ReportKey.SOURCES, span)
    scores = table(store_of, select(LeadScore.lead_id, LeadScore.score))
    runs = select(Lead.id, ImportRun.source).outerjoin(ImportRun, ImportRun.id == Lead.import_id)
    costs = {
        "campaigns": {"herbst b": CAMPAIGNS[0], "grosse": CAMPAIGNS[1]},
        "sources": {"messe koln": CAMPAIGNS[0]}, "providers": {"adressverlag": CAMPAIGNS[1]},
    }  # fmt: skip
    for key, query in (
        ("sources", select(Lead.id, Lead.source)), ("campaigns", select(Lead.id, Lead.campaign)),
        ("providers", runs),
    ):  # fmt: skip
        names = table(store_of, query)
        groups: dict[str, list[Any]] = defaultdict(list)
        for lead, moves in came_in(store_of, span).items():
            groups[sort_key(names[lead] or "")].append((lead, moves))
        expected = {}
        for name, leads in groups.items():
            count = len(leads)
            row: list[float | None] = [count]
            for stage in (Stage.MQL, Stage.SQL, Stage.WON):
                row.append(sum(first(m, stage) is not None for _, m in leads) / count)
            row.append(sum(scores[lead] for lead, _ in leads) / count)
            campaign = costs[key].get(name)
            cost = cost_within(campaign, span.first, span.last) if campaign else None
            won = round((row[3] or 0) * count)
            row += [float(cost) if cost else None, float(cost) / won if cost and won else None]
            expected[name] = row
        told = values(found.grid(key))
        assert told.keys() == expected.keys()
        for name, row in expected.items():
            assert told[name] == pytest.approx(row), (key, name)


def test_a_campaign_costs_as_much_as_lies_in_the_days() -> None:
    ten = Campaign("Zehn", starts_on=date(2025, 1, 1), ends_on=date(2025, 1, 10), cost=Decimal(100))
    assert cost_within(ten, date(2025, 1, 9), date(2025, 3, 1)) == 20
    assert cost_within(ten, date(2025, 2, 1), date(2025, 3, 1)) == 0
    day = Campaign("Tag", ends_on=date(2025, 1, 10), cost=Decimal(7))
    assert cost_within(day, date(2025, 1, 10), date(2025, 1, 10)) == 7
    assert cost_within(Campaign("Immer", cost=Decimal(5)), date(2020, 1, 1), date(2020, 1, 1)) == 5


@pytest.mark.parametrize("span", SPANS)
def test_segments_and_the_matrix(store_of: Store, span: Span) -> None:
    found = answered(store_of, ReportKey.SEGMENTS, span)
    came = came_in(store_of, span)
    members = store_of.ask(
        lambda s: s.execute(select(Membership.lead_id, Membership.segment)).all()
    )
    for line in found.grid("segments").lines:
        number = int(line.name.text.split()[0])
        leads = [lead for lead, segment in members if segment == number and lead in came]
        won = sum(first(came[lead], Stage.WON) is not None for lead in leads)
        share = won / len(leads) if leads else None
        assert [figure.value for figure in line.figures] == [len(leads), won, share]
    fields = table(store_of, select(LeadStrategy.lead_id, LeadStrategy.strategy))
    counts = [sum(fields.get(lead) == place for lead in came) for place in (1, 2, 3, 4)]
    (old_old, old_new), (new_old, new_new) = (
        [figure.value for figure in line.figures] for line in found.grid("matrix").lines
    )
    assert [old_old, new_old, old_new, new_new] == counts

"""What came of campaigns is counted as one counts by hand, and as the list finds it."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.models import Lead, StageMove
from leaddesk.operations.campaigns import set_campaign
from leaddesk.queries.campaigns import all_campaigns, campaign_named, what_came
from leaddesk.queries.lead_count import lead_count
from leaddesk.rules.campaign_figures import campaign_grid
from leaddesk.rules.campaigns import Came, Campaign
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.fold import sort_key
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from tests.queries.conftest import TODAY


def found(store: Store, *terms: str) -> int:
    filter = parse_filter(" ".join(terms), TODAY)
    assert not filter.problems
    return store.ask(lead_count, filter=filter, me=1, today=TODAY)


def by_hand(store: Store, column: str) -> dict[str, Came]:
    """Lead by lead, move by move."""

    def count(session: Any) -> dict[str, Came]:
        moves: dict[int, list[int]] = defaultdict(list)
        for move in session.scalars(select(StageMove).order_by(StageMove.id)):
            moves[move.lead_id].append(move.to_stage)
        last = dict(
            session.execute(
                select(StageMove.lead_id, StageMove.reason).order_by(StageMove.at, StageMove.id)
            ).all()
        )
        groups: dict[str, list[Any]] = defaultdict(lambda: [0, 0, 0, 0, 0, 0, 0, Decimal()])
        for lead in session.scalars(select(Lead)):
            kept = groups[sort_key(getattr(lead, column) or "")]
            furthest = max((m for m in moves[lead.id] if m <= 8), default=0)
            for place, stage in enumerate((1, 3, 4, 5, 7, 8)):
                kept[place] += furthest >= stage
            kept[6] += lead.stage == Stage.EXCLUDED or last.get(lead.id) == "data_unusable"
            kept[7] += (lead.value or Decimal()) if furthest >= Stage.WON else Decimal()
        return {key: Came(*kept) for key, kept in groups.items()}

    return store.ask(count)


@pytest.mark.parametrize("column", ["campaign", "source"])
def test_it_is_as_counted_by_hand(filled: Store, column: str) -> None:
    expected = by_hand(filled, column)
    counted = {k: came for k, (_, came) in filled.ask(what_came, column=f"{column}_sort").items()}
    if column == "campaign":
        expected.pop("")
    assert counted == expected
    assert any(came.won and came.value for came in counted.values())


def test_each_figure_is_what_its_query_lists(filled: Store) -> None:
    rows = filled.ask(all_campaigns)
    assert [row.campaign.name for row in rows] == ["Herbst-Mailing", "Messe 2025 <b>"]
    grid = campaign_grid((row.campaign, row.came) for row in rows)
    for line in grid.lines:
        asked = [figure for figure in line.figures if figure.query]
        assert len(asked) == 6
        for figure in asked:
            assert figure.value == found(filled, figure.query)


def test_what_one_costs_and_how_much_is_reached(store: Store) -> None:
    campaign = Campaign("Süd", aim="value", aim_value=40_000, cost=Decimal(300))
    came = Came(leads=6, won=2, value=Decimal(100))
    (line,) = campaign_grid([(campaign, came)]).lines
    assert [figure.value for figure in line.figures[-4:]] == [300, 50, 150, 0.25]


def test_a_campaign_is_known_by_its_name_in_any_case(filled: Store) -> None:
    assert filled.ask(campaign_named, name="herbst") is None


def test_described_ones_come_first(store: Store) -> None:
    made = store.run(set_campaign, Campaign("Größe <b>", active=False)).result
    store.run(set_campaign, Campaign("Süd"))
    rows = store.ask(all_campaigns)
    assert [(row.campaign.name, row.came) for row in rows] == [
        ("Süd", Came()),
        ("Größe <b>", Came()),
    ]
    assert store.ask(campaign_named, name="grösse <B> ")[0] == made

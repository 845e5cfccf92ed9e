"""What came of campaigns as a grid of figures, each with the query of its leads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from leaddesk.rules.campaigns import Came, Campaign, cost_per, reached_share
from leaddesk.rules.reports import Figure, Grid, Line, Name, Unit, exact, word

USELESS = ("is:excluded", "or", "reason:data_unusable")
"""The terms that find the leads that are of no use."""
COLUMNS = (
    "leads", "reached_mql", "reached_sql", "reached_quote", "reached_won", "won_value", "useless",
    "cost", "cost_per_lead", "cost_per_won", "aim_reached",
)  # fmt: skip


def campaign_grid(rows: Iterable[tuple[Campaign, Came]]) -> Grid:
    """A line per campaign, in the order given."""
    lines = tuple(
        Line(Name("text", campaign.name), _figures(campaign, came)) for campaign, came in rows
    )
    return Grid("campaigns", word("campaign"), tuple(map(word, COLUMNS)), lines, bars=(0,))


def _figures(campaign: Campaign, came: Came) -> tuple[Figure, ...]:
    own = exact("campaign", campaign.name)

    def reached(stage: str, count: int) -> Figure:
        return Figure(count, query=f"{own} reached:{stage}")

    return (
        reached("cold", came.leads), reached("mql", came.qualified), reached("sql", came.sql),
        reached("quote", came.quotes), reached("won", came.won), amount(came.value),
        Figure(came.useless, query=" ".join((own, *USELESS))),
        amount(campaign.cost or None), amount(cost_per(campaign.cost, came.leads)),
        amount(cost_per(campaign.cost, came.won)),
        Figure(reached_share(campaign, came), Unit.SHARE),
    )  # fmt: skip


def amount(value: Decimal | None) -> Figure:
    """So many euros; None: nothing is known."""
    return Figure(None if value is None else float(value), Unit.MONEY)


CAME, PAID = (0, 1, 2, 3, 4, 6), (5, 7, 8, 9, 10)
"""The columns of what came, and of what it was worth and cost: too many for one table."""


def columns_of(grid: Grid, places: tuple[int, ...]) -> Grid:
    """The grid with these columns alone."""
    lines = tuple(
        replace(line, figures=tuple(line.figures[place] for place in places)) for line in grid.lines
    )
    bars = tuple(places.index(bar) for bar in grid.bars if bar in places)
    columns = tuple(grid.columns[place] for place in places)
    return replace(grid, columns=columns, lines=lines, bars=bars)

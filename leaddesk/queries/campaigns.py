"""The campaigns, and what came of each: one question for all."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, or_, select
from sqlalchemy.orm import Session

from leaddesk.models import Campaign, StageMove
from leaddesk.models.quick import plain_rows
from leaddesk.models.stage_order import place_of, read_order
from leaddesk.queries.columns import CARD, cards_along
from leaddesk.queries.plain import money, plain
from leaddesk.rules import campaigns
from leaddesk.rules.campaigns import Came
from leaddesk.rules.fold import sort_key
from leaddesk.rules.stage_order import StageOrder
from leaddesk.rules.stages import Stage

DATA_UNUSABLE = "data_unusable"
"""The reason of leads that came back since nothing could be done with what is known of them."""
_MOVE = StageMove.__table__.c


@dataclass(frozen=True, slots=True)
class CampaignRow:
    """`campaign_id` None: leads name it, and nobody has described it."""

    campaign_id: int | None
    campaign: campaigns.Campaign
    came: Came


def all_campaigns(session: Session) -> tuple[CampaignRow, ...]:
    """Those that are described, the latest first, then those that only leads name."""
    came = what_came(session, "campaign_sort")
    kept = sorted(session.scalars(select(Campaign)), key=_order)
    rows = [
        CampaignRow(row.id, row.as_rule(), came.pop(row.name_sort, (0, Came()))[1]) for row in kept
    ]
    came.pop("", None)
    names = _names(session, [lead for lead, _ in came.values()])
    for key, (lead, figures) in sorted(came.items()):
        rows.append(CampaignRow(None, campaigns.Campaign(names.get(lead, key)), figures))
    return tuple(rows)


def _order(row: Campaign) -> tuple[bool, int, str]:
    day = row.starts_on or row.ends_on
    return not row.active, -(day.toordinal() if day else 0), row.name_sort


def campaign_names(session: Session) -> tuple[str, ...]:
    """Of those in use, for a choice."""
    used = select(Campaign.name).where(Campaign.active == 1)
    return tuple(session.scalars(used.order_by(Campaign.name_sort)))


def campaign_named(session: Session, name: str) -> tuple[int, campaigns.Campaign] | None:
    """The campaign of this name, in whatever case, and its id."""
    wanted = select(Campaign).where(Campaign.name_sort == sort_key(name.strip()))
    row = session.scalars(wanted).first()
    return None if row is None else (row.id, row.as_rule())


def _names(session: Session, leads: list[int]) -> dict[int, str]:
    """As one of its leads has it."""
    rows = session.execute(select(CARD.c.lead_id, CARD.c.campaign).where(CARD.c.lead_id.in_(leads)))
    return {row.lead_id: row.campaign for row in rows}


def what_came(session: Session, column: str) -> dict[str, tuple[int, Came]]:
    """By the values of an indexed text column of the cards: one lead that has it, and what came of
    all that have. The figures are what `reached:` and `campaign_figures.USELESS` find."""
    found = {}
    for value, lead, new, mql, sal, sql, quotes, won, useless, cents in plain_rows(
        session, _counted(column, read_order(session))
    ):
        worth = money(cents) or Decimal(0)
        found[value] = (lead, Came(new, mql, sal, sql, quotes, won, useless, worth))
    return found


@lru_cache(maxsize=4)
def _counted(column: str, order: StageOrder) -> Select[Any]:
    index = {"campaign_sort": "ix_card_campaign", "source_sort": "ix_card_source"}[column]
    cards = cards_along(index)
    card = cards.c
    useless = or_(card.stage == int(Stage.EXCLUDED), card.reason == DATA_UNUSABLE)
    own: Any = _MOVE.lead_id == card.lead_id
    each = (
        select(
            card[column].label("value"), card.lead_id.label("lead"),
            func.max(place_of(_MOVE.to_stage, order)).label("reached"),
            func.max(case((useless, 1), else_=0)).label("useless"),
            func.max(plain(card.value)).label("cents"),
        )
        .select_from(cards.outerjoin(StageMove.__table__, own & (_MOVE.to_stage <= int(Stage.WON))))
        .where(card[column] > "" if column == "campaign_sort" else card.lead_id > 0)
        .group_by(card[column], card.lead_id)
    )  # fmt: skip
    lead = each.subquery().c
    stages = (Stage.COLD, Stage.MQL, Stage.SAL, Stage.SQL, Stage.QUOTE, Stage.WON)
    came = (_sum(lead.reached >= order.place(stage)) for stage in stages)
    return select(
        lead.value, func.min(lead.lead), *came,
        func.sum(lead.useless), _sum(lead.reached >= order.place(Stage.WON), lead.cents),
    ).group_by(lead.value)  # fmt: skip


def _sum(what: ColumnElement[bool], of: Any = 1) -> ColumnElement[Any]:
    return func.sum(case((what, of), else_=0))


__all__ = [
    "CampaignRow", "all_campaigns", "campaign_named", "campaign_names", "what_came",
]  # fmt: skip

"""What the figures of the last months warn of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, func, or_, select
from sqlalchemy.orm import Session

from leaddesk.models import Campaign, Offer, StageMove
from leaddesk.models.quick import plain_rows
from leaddesk.queries.campaigns import DATA_UNUSABLE
from leaddesk.queries.columns import CARD, SEEK_INDEX, cards_along
from leaddesk.queries.days import days_as_bounds
from leaddesk.queries.happened import CAME_BACK
from leaddesk.queries.plain import plain
from leaddesk.rules.fold import sort_key
from leaddesk.rules.measure_warnings import (
    INFLOW_DAYS,
    LONG_DAYS,
    YEAR,
    Answered,
    Inflow,
    Warned,
    acceptance_warning,
    campaign_warnings,
    inflow_warnings,
    last_days,
)
from leaddesk.rules.offers import OfferState
from leaddesk.rules.stages import Stage

_MOVE, _OFFER = StageMove.__table__.c, Offer.__table__.c
_SPANS = {
    "month": (INFLOW_DAYS, 0), "month_before": (INFLOW_DAYS, INFLOW_DAYS),
    "quarter": (LONG_DAYS, 0), "quarter_before": (LONG_DAYS, LONG_DAYS), "year": (YEAR, 0),
}  # fmt: skip


def measure_warnings(session: Session, *, today: date) -> tuple[Warned, ...]:
    """Of all leads, of each source and each campaign."""
    inflow = _inflow(session, "source_sort", today)
    named = _inflow(session, "campaign_sort", today)
    running = {
        row.name: row.starts_on
        for row in session.scalars(select(Campaign).where(Campaign.active == 1))
        if row.starts_on and row.starts_on <= today <= (row.ends_on or today)
    }
    spelt = {sort_key(name): name for name in running}
    named = [replace(row, name=spelt.get(sort_key(row.name), row.name)) for row in named]
    return (
        *inflow_warnings(inflow, today),
        *acceptance_warning(_answered(session, today, 0), _answered(session, today, LONG_DAYS),
                            today),
        *campaign_warnings(named, running, today),
    )  # fmt: skip


def _inflow(session: Session, column: str, today: date) -> list[Inflow]:
    given: dict[str, int] = {}
    for name, (count, before) in _SPANS.items():
        days = last_days(today, count, before)
        bounds = days_as_bounds(days.first, days.last)
        given |= {f"{name}_begin": bounds["begin"], f"{name}_end": bounds["end"]}
    rows = plain_rows(session, _entered(column), given)
    shown = CARD.c[column.removesuffix("_sort")]
    wanted = [row[1] for row in rows]
    found = session.execute(select(CARD.c.lead_id, shown).where(CARD.c.lead_id.in_(wanted)))
    names = {row[0]: row[1] for row in found}
    return [Inflow(names.get(lead) or "", *figures) for _, lead, *figures in rows]


@lru_cache(maxsize=4)
def _entered(column: str) -> Select[Any]:
    """By the values of the column: a lead that has it, and how many entered in each span."""
    cards = cards_along(SEEK_INDEX[column])
    card = cards.c
    useless = or_(card.stage == int(Stage.EXCLUDED), card.reason == DATA_UNUSABLE)
    own: Any = _MOVE.lead_id == card.lead_id
    each = (
        select(
            card[column].label("value"), card.lead_id.label("lead"),
            func.min(plain(_MOVE.at)).label("at"),
            func.max(case((useless, 1), else_=0)).label("useless"),
        )
        .select_from(cards.join(StageMove.__table__, own & (_MOVE.to_stage <= int(Stage.WON))))
        .group_by(card[column], card.lead_id)
        .having(func.min(plain(_MOVE.at)) >= bindparam("year_begin"))
    )  # fmt: skip
    lead = each.subquery().c
    sums = [_sum(_within(lead.at, name)) for name in _SPANS]
    useless_sum = _sum(and_(_within(lead.at, "year"), lead.useless == 1))
    return select(lead.value, func.min(lead.lead), *sums, useless_sum).group_by(lead.value)


def _within(moment: Any, name: str) -> ColumnElement[bool]:
    return and_(moment >= bindparam(f"{name}_begin"), moment < bindparam(f"{name}_end"))


def _sum(what: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((what, 1), else_=0))


def _answered(session: Session, today: date, before: int) -> Answered:
    days = last_days(today, LONG_DAYS, before)
    ((accepted, back),) = plain_rows(session, _ANSWERS, days_as_bounds(days.first, days.last))
    return Answered(accepted or 0, back or 0)


_TAKEN = (OfferState.ACCEPTED.value, OfferState.OPPORTUNITY.value, OfferState.PARTNER.value)
_ANSWERS = select(_sum(_OFFER.state.in_(_TAKEN)), _sum(_OFFER.state.in_(CAME_BACK))).where(
    plain(_OFFER.at) >= bindparam("begin"), plain(_OFFER.at) < bindparam("end")
)

__all__ = ["measure_warnings"]

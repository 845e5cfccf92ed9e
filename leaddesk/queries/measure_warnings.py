"""What the figures of the last months warn of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from pyroaring import BitMap
from sqlalchemy import ColumnElement, bindparam, case, func, or_, select
from sqlalchemy.orm import Session

from leaddesk.models import Campaign, Offer
from leaddesk.models.put_off import read_put_off
from leaddesk.models.quick import plain_rows, plain_values
from leaddesk.queries.came_in import by_value
from leaddesk.queries.campaigns import DATA_UNUSABLE
from leaddesk.queries.columns import CARD
from leaddesk.queries.days import days_as_bounds
from leaddesk.queries.happened import CAME_BACK
from leaddesk.queries.memory import Reading
from leaddesk.queries.plain import plain
from leaddesk.queries.standing import entered
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
    not_put_off,
)
from leaddesk.rules.offers import OfferState
from leaddesk.rules.stages import Stage

_OFFER = Offer.__table__.c
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


@dataclass(frozen=True, slots=True)
class DueWarnings:
    """`due`: what this person has to be told of; `standing`: the keys of all that there are."""

    due: tuple[Warned, ...] = ()
    standing: frozenset[str] = frozenset()


def due_warnings(session: Session, *, user_id: int, today: date) -> DueWarnings:
    """Those that this person has not put off, or that have got worse since."""
    found = measure_warnings(session, today=today)
    due = not_put_off(found, read_put_off(session, user_id))
    return DueWarnings(due, frozenset(one.key for one in found))


def _inflow(session: Session, column: str, today: date) -> list[Inflow]:
    reading = Reading(session)
    came = {}
    for key, (count, before) in _SPANS.items():
        days = last_days(today, count, before)
        bounds = days_as_bounds(days.first, days.last)
        came[key] = entered(reading).between(bounds["begin"], bounds["end"])
    useless = BitMap(plain_values(session, _USELESS)) & came["year"]
    groups = by_value(session, column, BitMap.union(*came.values()))
    shown = CARD.c[column.removesuffix("_sort")]
    wanted = [leads[0] for leads in groups.values()]
    found = session.execute(select(CARD.c.lead_id, shown).where(CARD.c.lead_id.in_(wanted)))
    names = {row[0]: row[1] for row in found}
    return [
        Inflow(
            names.get(leads[0]) or "",
            useless=len(leads & useless),
            **{key: len(leads & some) for key, some in came.items()},
        )
        for leads in groups.values()
    ]


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

_USELESS = select(CARD.c.lead_id).where(
    or_(CARD.c.stage == int(Stage.EXCLUDED), CARD.c.reason == DATA_UNUSABLE)
)

__all__ = ["DueWarnings", "due_warnings", "measure_warnings"]

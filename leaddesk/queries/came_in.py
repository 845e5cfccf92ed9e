"""The leads that came in during the days of a report, and how far they ever got, as sets."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from pyroaring import BitMap
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from leaddesk.models import StageMove
from leaddesk.models.many_leads import listed
from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_rows, plain_values
from leaddesk.models.stage_order import is_one_of, read_order
from leaddesk.queries.columns import CARD, SCORE
from leaddesk.queries.days import days_as_bounds
from leaddesk.queries.first_times import asked_leads
from leaddesk.queries.grouped import leads_by
from leaddesk.queries.memory import Reading
from leaddesk.queries.standing import entered
from leaddesk.rules.reports import Asked
from leaddesk.rules.stages import Stage

_MOVE = StageMove.__table__.c


def came_in(session: Session, asked: Asked) -> BitMap:
    """Those of the filter that entered the funnel on these days: `reached:cold@...`."""
    bounds = days_as_bounds(asked.span.first, asked.span.last)
    came = entered(Reading(session)).between(bounds["begin"], bounds["end"])
    chosen = asked_leads(session, asked)
    return came if chosen is None else came & chosen


def ever_reached(session: Session, stage: Stage) -> BitMap:
    """All leads that ever came to the stage or a later one: `reached:`."""
    reading = Reading(session)
    stages = read_order(session).from_on(stage)

    def find() -> BitMap:
        return BitMap(plain_values(session, _reached(stages, False)))

    def follow(known: BitMap, touched: BitMap) -> BitMap:
        given = listed(touched)
        return (known - touched) | BitMap(plain_values(session, _reached(stages, True), given))

    return reading.keep(("ever reached", stages), find, follow)


def by_value(session: Session, column: str, leads: BitMap) -> dict[Any, BitMap]:
    """The leads by the value of an indexed column of their cards; values that none has are out."""
    grouped = leads_by(Reading(session), column)
    if grouped is None:
        found: dict[Any, BitMap] = {}
        for lead, value in plain_rows(session, _values(column), listed(leads)):
            found.setdefault(value, BitMap()).add(lead)
        return found
    sets = ((value, some & leads) for value, some in grouped.sets.items())
    return {value: some for value, some in sets if some}


def scores_of(session: Session, leads: BitMap) -> Mapping[int, int]:
    """The points that each lead has now."""
    rows = plain_rows(session, _SCORES, listed(leads))
    return {row[0]: row[1] for row in rows}


_LISTED = select(listed_numbers("ids").c.value)
_SCORES = select(SCORE.c.lead_id, SCORE.c.score).where(SCORE.c.lead_id.in_(_LISTED))


@lru_cache(maxsize=16)
def _reached(stages: tuple[Stage, ...], some: bool) -> Select[Any]:
    found = select(_MOVE.lead_id).where(is_one_of(_MOVE.to_stage, stages)).distinct()
    return found.where(_MOVE.lead_id.in_(_LISTED)) if some else found


@lru_cache(maxsize=8)
def _values(column: str) -> Select[Any]:
    return select(CARD.c.lead_id, CARD.c[column]).where(CARD.c.lead_id.in_(_LISTED))


__all__ = ["by_value", "came_in", "ever_reached", "scores_of"]

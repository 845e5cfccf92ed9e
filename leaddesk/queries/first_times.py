"""When each lead came to stages of the funnel for the first time, for the reports.

Who came to a later stage at once has come to those before it, too: as `reached:` says it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from pyroaring import BitMap
from sqlalchemy import Select, bindparam, case, func, select
from sqlalchemy.orm import Session

from leaddesk.models import StageMove
from leaddesk.models.quick import plain_portions
from leaddesk.queries.filtered import compiled_for
from leaddesk.queries.lead_sets import all_leads, chosen_leads
from leaddesk.queries.memory import Reading
from leaddesk.queries.plain import plain
from leaddesk.rules.reports import Asked
from leaddesk.rules.stages import Stage

_MOVE = StageMove.__table__.c


def asked_leads(session: Session, asked: Asked) -> BitMap | None:
    """The leads of the filter, excluded ones among them; None: all."""
    compiled = compiled_for(session, asked.filter, asked.me, asked.today, all_stages=True)
    if not compiled.conditions:
        return None
    reading = Reading(session)
    chosen = chosen_leads(reading, compiled)
    return all_leads(reading) - chosen.outside if chosen.inside is None else chosen.inside


def first_times(
    session: Session, stages: Sequence[Stage], leads: BitMap | None = None, since: int = 0
) -> Iterator[tuple[Any, ...]]:
    """(lead, moment per stage in ms or None), ascending by stage; only leads that came to the first
    of the stages, and that moved to one of them from `since` (ms) on."""
    given = {"since": since}
    for rows in plain_portions(session, _statement(tuple(stages)), given):
        yield from rows if leads is None else (row for row in rows if row[0] in leads)


@lru_cache(maxsize=16)
def _statement(stages: tuple[Stage, ...]) -> Select[Any]:
    at: Any = plain(_MOVE.at)
    came = [func.min(case((_MOVE.to_stage >= int(stage), at))) for stage in stages]
    within = _MOVE.to_stage.between(int(stages[0]), int(Stage.WON))
    found = select(_MOVE.lead_id, *came).where(within).group_by(_MOVE.lead_id)
    return found.having(func.max(at) >= bindparam("since"))


__all__ = ["asked_leads", "first_times"]

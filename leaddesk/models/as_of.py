"""The day as of which scores are counted, where points decay or rules end.

All leads are scored as of one and the same day, so that what is shown of one adds up to what is
kept of it, and lists are in one order. `derived.ageing` goes on to the next, for all at once.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.orm import Session

from leaddesk.models.base import Counter
from leaddesk.models.quick import plain_value
from leaddesk.rules.score_differences import moves_with_time
from leaddesk.rules.score_rules import RuleSet

_SCORES_DAY = "scores_day"
_COUNTER = Counter.metadata.tables["counter"]
_DAY = select(_COUNTER.c.value).where(_COUNTER.c.name == _SCORES_DAY)


def scores_day(session: Session | Connection) -> date | None:
    """The day as of which they are counted; None as long as that has never mattered."""
    kept = plain_value(session, _DAY)
    return None if kept is None else date.fromordinal(int(kept))


def keep_scores_day(connection: Connection, day: date) -> None:
    connection.execute(delete(_COUNTER).where(_COUNTER.c.name == _SCORES_DAY))
    connection.execute(insert(_COUNTER).values(name=_SCORES_DAY, value=day.toordinal()))


def scored_at(session: Session | Connection, rules: RuleSet, now: datetime) -> datetime:
    """The moment as of which scores are counted. Rules that give tomorrow what they give today are
    not asked about it."""
    day = scores_day(session) if moves_with_time(rules) else None
    return now if day is None else datetime.combine(day, time(12), UTC)

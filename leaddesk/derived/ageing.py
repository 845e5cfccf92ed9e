"""What time alone changes: points that decay, rules that begin or end. Brought on to today for all
leads at once, without a step, for nobody has done anything."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from leaddesk.derived.settle import rescore_all
from leaddesk.models.as_of import scores_day
from leaddesk.models.rulebook import read_rules
from leaddesk.models.work import Work
from leaddesk.rules.score_differences import moves_with_time


def is_anything_old(session: Session, now: datetime) -> bool:
    """Are the scores those of an earlier day, and may be others today? Days are those of UTC."""
    if not moves_with_time(read_rules(session)):
        return False
    day = scores_day(session)
    return day is None or day < now.astimezone(UTC).date()


def bring_to_today(work: Work) -> None:
    """Scores as of today; called by `Store.repair`."""
    if is_anything_old(work, work.now):
        rescore_all(work)

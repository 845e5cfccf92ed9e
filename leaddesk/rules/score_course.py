"""How a score went over time: by today's rules and what is known of the lead today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from leaddesk.rules.ledger import Own
from leaddesk.rules.score_conditions import LeadFacts, TouchpointFact
from leaddesk.rules.scoring import NO_OWN, Scorer

DAYS = 30


@dataclass(frozen=True, slots=True)
class Course:
    """The score of each day, the last one being today's; the day on which it came to the threshold
    for the last time, None where it is under it."""

    scores: tuple[int, ...]
    reached: date | None


def score_course(
    scorer: Scorer,
    lead: LeadFacts,
    touchpoints: Sequence[TouchpointFact],
    now: datetime,
    own: Own = NO_OWN,
    days: int = DAYS,
) -> Course:
    """The score at the same time of each of so many days before, and now."""

    def at(moment: datetime) -> int:
        known = [fact for fact in touchpoints if fact.at <= moment]
        lines = [line for line in own.lines if line.at is None or line.at <= moment]
        return sum(scorer.totals(lead, known, moment, own._replace(lines=lines)))

    scores = tuple(at(now - timedelta(days=days - n)) for n in range(days + 1))
    threshold = scorer.rules.threshold
    if scores[-1] < threshold:
        return Course(scores, None)
    moments = {fact.at for fact in touchpoints} | {line.at for line in own.lines if line.at}
    reached: date | None = None
    for moment in sorted((m for m in moments if m <= now), reverse=True):
        if at(moment) < threshold:
            break
        reached = moment.date()
    return Course(scores, reached)

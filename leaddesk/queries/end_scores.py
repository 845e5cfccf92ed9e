"""With which score leads were won or lost: by today's rules, of what had happened by then."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from pyroaring import BitMap
from sqlalchemy.orm import Session

from leaddesk.derived.points import (
    listed,
    own_of_leads,
    scored_facts,
    touchpoint_facts,
    touchpoint_rows,
)
from leaddesk.models.rulebook import read_rules
from leaddesk.queries.days import milliseconds
from leaddesk.queries.memory import Reading
from leaddesk.queries.standing import Standings, standings
from leaddesk.rules.scoring import NO_OWN, Scorer, compile_rules
from leaddesk.rules.stages import Stage

_CHUNK = 5_000


def end_scores(
    session: Session, stage: Stage, first: date | None, last: date | None
) -> dict[int, int]:
    """Of the leads that stand in this stage and came to it on these days."""
    reading = Reading(session)
    known, rules = standings(reading), read_rules(session)
    scorer = compile_rules(rules)

    def find() -> dict[int, int]:
        return _scores(session, scorer, known, _ended(known, stage, first, last))

    def follow(scores: dict[int, int], touched: BitMap) -> dict[int, int]:
        kept = {lead: score for lead, score in scores.items() if lead not in touched}
        again = _ended(known, stage, first, last) & touched
        return {**kept, **_scores(session, scorer, known, again)}

    return reading.keep(("end scores", int(stage), first, last, rules), find, follow)


def _ended(known: Standings, stage: Stage, first: date | None, last: date | None) -> BitMap:
    if int(stage) not in known.sums:
        return BitMap()
    low = milliseconds(first) if first else -(2**62)
    high = milliseconds(last + timedelta(days=1)) if last else 2**62
    since = known.since
    return BitMap([lead for lead in known.sums[int(stage)].leads if low <= since[lead] < high])


def _scores(
    session: Session, scorer: Scorer, known: Standings, leads: Iterable[int]
) -> dict[int, int]:
    found: dict[int, int] = {}
    wanted = list(leads)
    for start in range(0, len(wanted), _CHUNK):
        which = listed(wanted[start : start + _CHUNK])
        facts, own = scored_facts(session, which), own_of_leads(session, which)
        touches: dict[int, list[tuple[object, ...]]] = {}
        for row in touchpoint_rows(session, which):
            if row[3] <= known.since[row[0]]:
                touches.setdefault(row[0], []).append(row)
        for lead, fact in facts.items():
            end = datetime.fromtimestamp(known.since[lead] / 1000, UTC)
            said = own.get(lead, NO_OWN)
            lines = [line for line in said.lines if line.at is None or line.at <= end]
            done = touchpoint_facts(touches.get(lead, []))
            found[lead] = sum(scorer.totals(fact, done, end, said._replace(lines=lines)))
    return found


__all__ = ["end_scores"]

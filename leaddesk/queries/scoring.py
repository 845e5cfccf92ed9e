"""Rules of the score by version, what others would change, and whether they tell who buys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Select, cast, func, select
from sqlalchemy.orm import Session

from leaddesk.derived.points import (
    listed,
    own_of_leads,
    points_of,
    scored_facts,
    scored_touchpoints,
    touchpoint_facts,
    touchpoint_rows,
)
from leaddesk.models import LeadCard, LeadScore, ScoreVersion, Touchpoint, User
from leaddesk.models.as_of import scored_at
from leaddesk.models.rulebook import read_rules
from leaddesk.models.score_segments import score_segment_problems
from leaddesk.rules.ledger import Ledger
from leaddesk.rules.problem import Problem
from leaddesk.rules.rule_sets import rule_set_from_json
from leaddesk.rules.score_course import Course, score_course
from leaddesk.rules.score_differences import kinds_concerned
from leaddesk.rules.score_rules import RuleSet
from leaddesk.rules.scoring import NO_OWN, compile_rules
from leaddesk.rules.stages import Stage

BUCKET = 50
_CHUNK = 5_000
_CARD, _SCORE = LeadCard.__table__, LeadScore.__table__


@dataclass(frozen=True, slots=True)
class Version:
    """The rules as they were set at that time."""

    number: int
    at: datetime
    who: str
    note: str
    rules: RuleSet


@dataclass(frozen=True, slots=True)
class Crossing:
    """A lead that would come to stand on the other side of the threshold."""

    lead_id: int
    number: str
    name: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What other rules would change: how many leads get other points, who rises to the threshold
    or over it, who falls under it. `problems`: why they can't be used; then nothing else is
    said."""

    changed: int = 0
    rising: tuple[Crossing, ...] = ()
    falling: tuple[Crossing, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Bucket:
    """Won and lost leads with a score from `low` on, up to the next bucket."""

    low: int
    won: int
    lost: int


@dataclass(frozen=True, slots=True)
class ScoreCheck:
    """Does the threshold divide who buys from who doesn't? Counts of ended leads."""

    threshold: int
    buckets: tuple[Bucket, ...]
    won_above: int
    lost_above: int
    won_below: int
    lost_below: int


def score_versions(session: Session) -> tuple[Version, ...]:
    """All versions, the newest first; none as long as nobody has changed the rules."""
    wanted = (
        select(
            ScoreVersion.number, ScoreVersion.at, ScoreVersion.note, ScoreVersion.definition,
            User.name,
        )
        .outerjoin(User, User.id == ScoreVersion.user_id)
        .order_by(ScoreVersion.number.desc())
    )  # fmt: skip
    return tuple(
        Version(row.number, row.at, row.name or "", row.note or "",
                rule_set_from_json(row.definition))
        for row in session.execute(wanted)
    )  # fmt: skip


def score_preview(session: Session, *, rules: RuleSet, now: datetime) -> Preview:
    """What these rules would change, if they were in force now. Those leads are looked at that they
    can concern."""
    if problems := score_segment_problems(session, rules):
        return Preview(problems=problems)
    present = read_rules(session)
    scorer, threshold = compile_rules(_with_answers(rules, present)), rules.threshold
    names: dict[int, tuple[int, int]] = {}
    changed, before_threshold = 0, present.threshold
    for before in _leads_concerned(session, present, rules):
        which = listed(list(before))
        own, touches = own_of_leads(session, which), _by_lead(touchpoint_rows(session, which))
        for lead, facts in scored_facts(session, which).items():
            score = points_of(scorer, facts, touches.get(lead), now, own.get(lead, NO_OWN))[0]
            changed += score != before[lead]
            if (before[lead] >= before_threshold) is not (score >= threshold):
                names[lead] = before[lead], score
    crossing = _named(session, names)
    return Preview(
        changed,
        tuple(c for c in crossing if c.after >= threshold),
        tuple(c for c in crossing if c.after < threshold),
    )


def tried_ledger(session: Session, *, lead_id: int, rules: RuleSet, now: datetime) -> Ledger | None:
    """The ledger that the lead would have by these rules; None: no such lead."""
    which = listed([lead_id])
    facts = scored_facts(session, which).get(lead_id)
    if facts is None:
        return None
    own = own_of_leads(session, which).get(lead_id, NO_OWN)
    scorer = compile_rules(_with_answers(rules, read_rules(session)))
    touches = scored_touchpoints(touchpoint_rows(session, which), scorer)
    return scorer.ledger(facts, touches, now, own)


def course_of_score(session: Session, *, lead_id: int, now: datetime) -> Course | None:
    """How the lead's score went in the last days; None: no such lead."""
    which = listed([lead_id])
    facts = scored_facts(session, which).get(lead_id)
    if facts is None:
        return None
    touches = touchpoint_facts(touchpoint_rows(session, which))
    own = own_of_leads(session, which).get(lead_id, NO_OWN)
    rules = read_rules(session)
    return score_course(compile_rules(rules), facts, touches, scored_at(session, rules, now), own)


def score_check(session: Session) -> ScoreCheck:
    """How the scores of won and of lost leads lie, in steps of BUCKET."""
    threshold = read_rules(session).threshold
    rows = [(row[0], row[1], row[2]) for row in session.execute(_ENDED)]
    counts: dict[int, list[int]] = {}
    sides = {True: [0, 0], False: [0, 0]}
    for score, stage, many in rows:
        place = 0 if stage == Stage.WON else 1
        counts.setdefault(score // BUCKET * BUCKET, [0, 0])[place] += many
        sides[score >= threshold][place] += many
    buckets: tuple[Bucket, ...] = ()
    if counts:
        lows = range(min(counts), max(counts) + BUCKET, BUCKET)
        buckets = tuple(Bucket(low, *counts.get(low, (0, 0))) for low in lows)
    return ScoreCheck(threshold, buckets, *sides[True], *sides[False])


_ENDED: Select[Any] = (
    select(_SCORE.c.score, _CARD.c.stage, cast(func.count(), BigInteger))
    .select_from(_CARD.join(_SCORE, _SCORE.c.lead_id == _CARD.c.lead_id))
    .where(_CARD.c.stage.in_((int(Stage.WON), int(Stage.LOST))))
    .group_by(_SCORE.c.score, _CARD.c.stage)
)


def _with_answers(rules: RuleSet, present: RuleSet) -> RuleSet:
    """The points of the questions are set with the questions."""
    return RuleSet(
        rules.rules, rules.threshold, rules.version, rules.caps, rules.count_from, present.answers
    )


def _leads_concerned(
    session: Session, present: RuleSet, rules: RuleSet
) -> Iterator[dict[int, int]]:
    """Portions of leads with the score that they have."""
    kinds = kinds_concerned(present, _with_answers(rules, present))
    if present.threshold != rules.threshold:
        kinds = None
    wanted = select(_SCORE.c.lead_id, _SCORE.c.score).order_by(_SCORE.c.lead_id)
    if kinds is not None:
        of_kinds = select(Touchpoint.lead_id).where(Touchpoint.kind.in_(sorted(kinds)))
        wanted = wanted.where(_SCORE.c.lead_id.in_(of_kinds))
    last = 0
    while portion := session.execute(wanted.where(_SCORE.c.lead_id > last).limit(_CHUNK)).all():
        yield {row[0]: row[1] for row in portion}
        last = portion[-1][0]


def _by_lead(rows: list[tuple[Any, ...]]) -> dict[int, list[tuple[Any, ...]]]:
    found: dict[int, list[tuple[Any, ...]]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row)
    return found


def _named(session: Session, scores: dict[int, tuple[int, int]]) -> list[Crossing]:
    """By how far they come, the farthest first."""
    found = []
    ids = list(scores)
    for start in range(0, len(ids), _CHUNK):
        some = ids[start : start + _CHUNK]
        wanted = select(_CARD.c.lead_id, _CARD.c.number, _CARD.c.company, _CARD.c.contact)
        for lead, number, company, contact in session.execute(
            wanted.where(_CARD.c.lead_id.in_(some))
        ):
            found.append(Crossing(lead, number, company or contact or number, *scores[lead]))
    return sorted(found, key=lambda c: (-abs(c.after - c.before), c.number))


__all__ = [
    "BUCKET", "Bucket", "Crossing", "Preview", "ScoreCheck", "Version", "course_of_score",
    "score_check", "score_preview", "score_versions", "tried_ledger",
]  # fmt: skip

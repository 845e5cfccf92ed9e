"""Settling a step that changed only some sides of its leads: who has them, where they stand, their
segments, what is due, what happened. The columns of the cards that hang on those are worked out,
and only the ones that differ are written; the search index is not concerned.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, Table, Update, bindparam, literal_column, select, update

from leaddesk.derived.cards import (
    NEVER,
    NOTHING_DUE,
    first_due,
    group_by_lead,
    touched,
)  # fmt: skip
from leaddesk.derived.places import Place, move_places
from leaddesk.derived.points import (
    SCORES,
    own_of_leads,
    points_of,
    scored_facts,
    touchpoint_rows,
)
from leaddesk.models import (
    Absence,
    Answer,
    Assignment,
    Breach,
    BreachTold,
    Campaign,
    ClockPause,
    Consent,
    DistributionRule,
    ExclusionEntry,
    ExclusionLift,
    FollowUp,
    FollowUpRule,
    Lead,
    LeadCard,
    LeadScore,
    Membership,
    NotDuplicate,
    Offer,
    Pool,
    PoolMember,
    Product,
    Purchase,
    Reminder,
    ScoreLine,
    SegmentRefusal,
    SlaVersion,
    StageMove,
    Target,
    TargetMarket,
    Touchpoint,
    User,
)
from leaddesk.models.as_of import scored_at
from leaddesk.models.bulk import execute_rows
from leaddesk.models.journal import StepLine
from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import often, plain_rows, plain_values
from leaddesk.models.rulebook import read_rules
from leaddesk.models.work import Work
from leaddesk.rules.condition_fields import SEGMENTS
from leaddesk.rules.scoring import NO_OWN, compile_rules

Values: TypeAlias = tuple[Any, ...]
Side: TypeAlias = Callable[[Work, Mapping[str, str]], dict[int, Values]]
"""(work, {"ids": the leads}) -> the side's columns of those leads that have something there."""

_CHUNK = 20_000
_CARD = LeadCard.metadata.tables["lead_card"]
_SCORE = LeadScore.metadata.tables["lead_score"]
_PLACE = ("stage", "owner_id", "segmask")
_IDS = select(listed_numbers("ids").c.value)
_scorer = lru_cache(maxsize=8)(compile_rules)


def _of(*columns: Any, order: Sequence[Any] = ()) -> Select[Any]:
    """These columns of the leads; the first says which lead."""
    return select(*columns).where(columns[0].in_(_IDS)).order_by(*order)


_F, _S = FollowUp.__table__.c, StageMove.__table__.c
_L, _M = Lead.__table__.c, Membership.__table__.c
_LEADS = _of(_L.id, _L.stage, _L.stage_since, _L.owner_id)
_REASONS = _of(_S.lead_id, _S.reason, order=(_S.lead_id, _S.at, _S.id))
_SEGMENTS = _of(_M.lead_id, _M.segment)
# The plus keeps SQLite from going through all that is open.
_OPEN = _of(_F.lead_id, _F.due_on, _F.due_minute, _F.topic).where(
    literal_column("+done_at").is_(None)
)
_TOUCHED = often(
    select(StepLine.root)
    .where(StepLine.step_id == bindparam("step"), StepLine.root > literal_column("0"))
    .distinct(),
    "step",
)


def _standing(work: Work, ids: Mapping[str, str]) -> dict[int, Values]:
    rows = plain_rows(work, _LEADS, ids)
    return {lead: (stage, since, owner or 0) for lead, stage, since, owner in rows}


def _reasons(work: Work, ids: Mapping[str, str]) -> dict[int, Values]:
    return {row[0]: row[1:] for row in plain_rows(work, _REASONS, ids)}


def _segments(work: Work, ids: Mapping[str, str]) -> dict[int, Values]:
    masks: dict[int, int] = {}
    for lead, segment in plain_rows(work, _SEGMENTS, ids):
        masks[lead] = masks.get(lead, 0) | 1 << segment
    return {lead: (mask,) for lead, mask in masks.items()}


def _due(work: Work, ids: Mapping[str, str]) -> dict[int, Values]:
    found = first_due(plain_rows(work, _OPEN, ids))
    return {lead: (*row[1:], order) for lead, (order, row) in found.items()}


def _happened(work: Work, ids: Mapping[str, str]) -> dict[int, Values]:
    rules = read_rules(work)
    scorer, as_of = _scorer(rules), scored_at(work, rules, work.now)
    touches = group_by_lead(touchpoint_rows(work, ids))
    own = own_of_leads(work, ids)
    found: dict[int, Values] = {}
    for lead, facts in scored_facts(work, ids).items():
        rows = touches.get(lead)
        about = touched(rows) if rows else NEVER
        points = points_of(scorer, facts, rows, as_of, own.get(lead, NO_OWN))
        found[lead] = (*points, *about)
    return found


@dataclass(frozen=True, slots=True)
class _Side:
    columns: tuple[str, ...]
    of_leads: Side
    nothing: Values = ()


_STANDING = _Side(("stage", "stage_since", "owner_id"), _standing)
_POINTS = _Side(
    (*SCORES, "first_touch_at", "first_touch_kind", "last_touch_at", "last_touch_kind", "touches"),
    _happened,
)
_SIDES: dict[str, _Side] = {
    Answer.__tablename__: _POINTS,
    ScoreLine.__tablename__: _POINTS,
    Touchpoint.__tablename__: _POINTS,
    StageMove.__tablename__: _Side(("reason",), _reasons, (None,)),
    Membership.__tablename__: _Side(("segmask",), _segments, (0,)),
    FollowUp.__tablename__: _Side(
        ("due_on", "due_minute", "due_topic", "due_sort"), _due,
        (*NOTHING_DUE[1][1:], NOTHING_DUE[0]),
    ),
}  # fmt: skip
_NO_SIDE = frozenset(
    model.__tablename__
    for model in (
        Absence,
        Assignment,
        Breach,
        BreachTold,
        Campaign,
        ClockPause,
        Consent,
        DistributionRule,
        ExclusionEntry,
        ExclusionLift,
        FollowUpRule,
        NotDuplicate,
        Offer,
        Pool,
        PoolMember,
        Product,
        Purchase,
        Reminder,
        SegmentRefusal,
        SlaVersion,
        Target,
        TargetMarket,
        User,
    )
)
"""Tables that no card has anything of."""


def settle_narrowly(work: Work) -> frozenset[int] | None:
    """The leads of the step, settled; None, and nothing done, if more of them has to be looked at
    than their sides."""
    sides = _sides(work)
    if sides is None:
        return None
    leads = plain_values(work, _TOUCHED, {"step": work.step_id})
    for start in range(0, len(leads), _CHUNK):
        if not _settle(work, sides, leads[start : start + _CHUNK]):
            return None
    return frozenset(leads)


def _sides(work: Work) -> list[_Side] | None:
    found = []
    for table, columns in work.columns.items():
        if table == Lead.__tablename__ and columns <= set(_STANDING.columns):
            found.append(_STANDING)
        elif table in _SIDES:
            wanted = [_SIDES[table]]
            if table == Membership.__tablename__ and SEGMENTS in _scorer(read_rules(work)).asks:
                wanted.append(_POINTS)
            found += [side for side in wanted if side not in found]
        elif table not in _NO_SIDE:
            return None
    return found


def _settle(work: Work, sides: Sequence[_Side], leads: Sequence[int]) -> bool:
    """False, and nothing done, if one of the leads has no card."""
    ids = {"ids": json.dumps(leads)}
    names = tuple(dict.fromkeys(("lead_id", *_PLACE, *(c for s in sides for c in s.columns))))
    old = {row[0]: row for row in plain_rows(work, _stored(names), ids)}
    if len(old) < len(leads):
        return False
    new = {lead: list(row) for lead, row in old.items()}
    for side in sides:
        places = [names.index(name) for name in side.columns]
        values = side.of_leads(work, ids)
        for lead, row in new.items():
            for place, value in zip(places, values.get(lead, side.nothing), strict=True):
                row[place] = value
    changed = [tuple(row) for lead, row in new.items() if tuple(row) != old[lead]]
    connection = work.connection()
    _write(connection, names, changed, old)
    was = {row[0]: Place(*old[row[0]][:4]) for row in changed}
    move_places(connection, was, [Place(*row[:4]) for row in changed], ())
    return True


def _write(
    connection: Connection,
    names: Sequence[str],
    changed: Sequence[Values],
    old: Mapping[int, Values],
) -> None:
    """Only columns that differ, for each column has indexes behind it."""
    for table in (_CARD, _SCORE):
        differing = [
            place
            for place, name in enumerate(names)
            if place
            and (name in SCORES) is (table is _SCORE)
            and any(r[place] != old[r[0]][place] for r in changed)
        ]
        if differing:
            columns = tuple(names[p] for p in differing)
            rows = [
                (*(row[p] for p in differing), row[0])
                for row in changed
                if any(row[p] != old[row[0]][p] for p in differing)
            ]
            execute_rows(connection, _updating(table, columns), (*columns, "k_lead"), rows)


@lru_cache(maxsize=64)
def _stored(names: tuple[str, ...]) -> Select[Any]:
    wanted = select(*((_SCORE if name in SCORES else _CARD).c[name] for name in names))
    if not set(SCORES) & set(names):
        return wanted.where(_CARD.c.lead_id.in_(_IDS))
    joined = _CARD.join(_SCORE, _SCORE.c.lead_id == _CARD.c.lead_id)
    return wanted.select_from(joined).where(_CARD.c.lead_id.in_(_IDS))


@lru_cache(maxsize=64)
def _updating(table: Table, columns: tuple[str, ...]) -> Update:
    wanted = table.c.lead_id == bindparam("k_lead")
    return update(table).where(wanted).values({name: bindparam(name) for name in columns})

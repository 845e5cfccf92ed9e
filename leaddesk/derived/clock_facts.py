"""What the clocks of leads follow from: moves, offers, pauses, contacts, segments, of many leads at
once."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, TypeAlias

from sqlalchemy import BigInteger, Connection, bindparam, func, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models import Breach, ClockPause, Lead, Membership, Offer, StageMove
from leaddesk.models.journal import Step, StepLine
from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_rows
from leaddesk.models.touchpoint import Touchpoint
from leaddesk.rules.clocks import Pause
from leaddesk.rules.lead_clocks import History, InSegment, Move, OfferFact
from leaddesk.rules.sla import RuleVersion, Until, with_segments
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Direction, Kind
from leaddesk.rules.working_calendar import WorkingTimes
from leaddesk.rules.working_time import WorkingTime

Row: TypeAlias = tuple[Any, ...]
NO_CONTACT = (Kind.NOTE.value, Kind.CONTENT_SENT.value)
"""Touchpoints of ours by which nobody has been in touch."""

_IDS = select(listed_numbers("ids").c.value)
_MOVE, _OFFER, _PAUSE = StageMove.__table__.c, Offer.__table__.c, ClockPause.__table__.c
_TOUCH, _BREACH, _MEMBER = Touchpoint.__table__.c, Breach.__table__.c, Membership.__table__.c
_LINE, _STEP = StepLine.__table__.c, Step.__table__.c


def _ms(column: Any) -> Any:
    return type_coerce(column, BigInteger)


_MOVES = (
    select(_MOVE.lead_id, _ms(_MOVE.at), _MOVE.to_stage)
    .where(_MOVE.lead_id.in_(_IDS))
    .order_by(_MOVE.lead_id, _MOVE.at, _MOVE.id)
)
_OFFERS = (
    select(_OFFER.lead_id, _ms(_OFFER.at), _ms(_OFFER.decided_at), _OFFER.to_id)
    .where(_OFFER.lead_id.in_(_IDS))
    .order_by(_OFFER.lead_id, _OFFER.at, _OFFER.id)
)
_OWNERS = select(Lead.id, Lead.owner_id).where(Lead.id.in_(_IDS))
_PAUSES = (
    select(_PAUSE.lead_id, _ms(_PAUSE.since), _ms(_PAUSE.until))
    .where(_PAUSE.lead_id.in_(_IDS))
    .order_by(_PAUSE.lead_id, _PAUSE.since, _PAUSE.id)
)
_TOLD = (
    select(_BREACH.lead_id, _BREACH.key, _ms(_BREACH.started), func.max(_BREACH.level))
    .where(_BREACH.lead_id.in_(_IDS))
    .group_by(_BREACH.lead_id, _BREACH.key, _BREACH.started)
)
_CONTACTS = (
    select(_TOUCH.lead_id, _ms(_TOUCH.at))
    .where(
        _TOUCH.lead_id.in_(_IDS),
        _TOUCH.user_id.is_not(None),
        _TOUCH.kind.not_in(NO_CONTACT),
        _TOUCH.direction.is_distinct_from(Direction.IN.value),
    )
    .order_by(_TOUCH.lead_id, _TOUCH.at)
)
_MEMBERS = select(_MEMBER.lead_id, _MEMBER.segment, _ms(_MEMBER.since)).where(
    _MEMBER.lead_id.in_(_IDS)
)
# Of a step that is at work there is no row yet.
_LEFT = (
    select(
        _LINE.root, _LINE.row, _LINE.image,
        func.coalesce(_ms(_STEP.at), bindparam("now", type_=BigInteger)),
    )
    .outerjoin(Step.__table__, _STEP.id == _LINE.step_id)
    .where(_LINE.root.in_(_IDS), _LINE.tbl == Membership.journal_code, _LINE.kind == "d")
)  # fmt: skip


def histories(
    session: Session | Connection, ids: Mapping[str, str], rules: Sequence[RuleVersion],
    times: WorkingTimes, now: datetime | None = None,
) -> Iterator[tuple[int, History, WorkingTime]]:  # fmt: skip
    """Of each lead what happened to it, and in whose hours its clocks run. `now`: of the step at
    work."""
    moves, offers = _by_lead(session, _MOVES, ids), _by_lead(session, _OFFERS, ids)
    pauses = _by_lead(session, _PAUSES, ids)
    told, contacts = _by_lead(session, _TOLD, ids), {}
    if any(version.rule.until is Until.CONTACT for version in rules):
        concerned = _in_such_stages(moves, rules)
        contacts = _by_lead(session, _CONTACTS, {"ids": json.dumps(concerned)}) if concerned else {}
    owners = dict(plain_rows(session, _OWNERS, ids)) if times.own else {}
    segments = _in_segments(session, ids, now) if with_segments(rules) else {}
    for lead in moves.keys() | offers.keys():
        history = History(
            [Move(moment(at), Stage(to)) for at, to in moves.get(lead, ())],
            [
                OfferFact(moment(at), _instant(decided), times.of(to))
                for at, decided, to in offers.get(lead, ())
            ],
            [Pause(moment(since), _instant(until)) for since, until in pauses.get(lead, ())],
            [moment(at) for (at,) in contacts.get(lead, ())],
            {(key, moment(started)): level for key, started, level in told.get(lead, ())},
            segments.get(lead, ()),
        )
        yield lead, history, times.of(owners.get(lead))


def _in_segments(
    session: Session | Connection, ids: Mapping[str, str], now: datetime | None
) -> dict[int, list[InSegment]]:
    """Since when each lead is in which segments; and, as the journal has it, in which it was: what
    ended while it was in one is judged by that."""
    found: dict[int, list[InSegment]] = defaultdict(list)
    for lead, segment, since in plain_rows(session, _MEMBERS, ids):
        found[lead].append(InSegment(segment, moment(since)))
    at_work = 0 if now is None else round(now.timestamp() * 1000)
    for lead, segment, image, left in plain_rows(session, _LEFT, {**ids, "now": at_work}):
        was = json.loads(image or "{}")
        if "since" in was:  # what is erased says nothing
            found[lead].append(InSegment(segment, moment(was["since"]), moment(left)))
    return found


def _in_such_stages(
    moves: Mapping[int, Collection[Row]], rules: Sequence[RuleVersion]
) -> list[int]:
    """The leads of whose clocks one is ended by a contact."""
    keys = {version.rule.key for version in rules if version.rule.until is Until.CONTACT}
    stages = {int(stage) for stage in Stage if stage.key in keys}
    return [lead for lead, rows in moves.items() if any(to in stages for _, to in rows)]


def _by_lead(
    session: Session | Connection, query: Any, ids: Mapping[str, str]
) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for lead, *rest in plain_rows(session, query, ids):
        found[lead].append(tuple(rest))
    return found


@lru_cache(maxsize=4096)
def moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _instant(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else moment(milliseconds)

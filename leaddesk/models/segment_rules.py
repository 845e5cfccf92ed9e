"""The segments' rules as the store has them, and the leads that each finds.

Excluded leads are no rule's business: they are in no work list.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, Text, exists, false, literal, or_, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.condition_columns import LEAD
from leaddesk.models.condition_sql import leads_meeting
from leaddesk.models.journal import Step, StepLine
from leaddesk.models.keys import RowKey
from leaddesk.models.lead import Lead, Membership, SegmentRefusal
from leaddesk.models.many_leads import listed, these
from leaddesk.models.portable import json_number
from leaddesk.models.quick import plain_rows, plain_values
from leaddesk.models.settings import Segment
from leaddesk.models.work import Work
from leaddesk.rules.segment_rules import (
    RuleMode,
    SegmentRule,
    default_rule,
    segment_rule_from_json,
)
from leaddesk.rules.segments import Origin
from leaddesk.rules.stages import Stage

_SEGMENT, _MEMBER = Segment.__table__.c, Membership.__table__.c
_REFUSAL, _STEP, _LINE = SegmentRefusal.__table__.c, Step.__table__.c, StepLine.__table__.c
_SOME = these(Lead.id)
_RULES = select(_SEGMENT.number, type_coerce(_SEGMENT.rule, Text), _SEGMENT.rule_version).order_by(
    _SEGMENT.number
)
_IN_USE = _RULES.where(_SEGMENT.active == 1)


def read_segment_rules(session: Session, *, all_of_them: bool = False) -> dict[int, SegmentRule]:
    """The rule of each segment that is in use (or of all), as set or as it comes."""
    rows = plain_rows(session, _RULES if all_of_them else _IN_USE)
    return {number: _rule(number, kept, version) for number, kept, version in rows}


def _rule(number: int, kept: str | None, version: int) -> SegmentRule:
    if kept is None:
        return default_rule(number)
    return segment_rule_from_json(json.loads(kept), version)


def hits(session: Session, rule: SegmentRule, today: date) -> Select[Any]:
    """The ids of the leads that the rule hits, in whatever segment they are."""
    met: Select[Any]
    if len(rule.any_of) == 1:  # the usual case needs no second walk over the leads
        met = leads_meeting(session, rule.any_of[0], today)
    else:
        groups = [LEAD.c.id.in_(leads_meeting(session, group, today)) for group in rule.any_of]
        met = select(LEAD.c.id).where(or_(false(), *groups))
    return met.where(LEAD.c.stage != int(Stage.EXCLUDED))


def suggested(session: Session, number: int, rule: SegmentRule, today: date) -> Select[Any]:
    """The hits that are not in the segment, and of which nobody has said that they don't belong
    there since the rule is as it is."""
    member = exists().where(_MEMBER.lead_id == LEAD.c.id, _MEMBER.segment == number)
    refused = exists().where(
        _REFUSAL.lead_id == LEAD.c.id, _REFUSAL.segment == number,
        _REFUSAL.version == rule.version,
    )  # fmt: skip
    return hits(session, rule, today).where(~member, ~refused)


def to_be_set(session: Session, number: int, rule: SegmentRule, today: date) -> list[int]:
    """The leads that a rule which sets puts in now: what somebody took back by undoing the
    program's step is not done again by the same version."""
    taken_back = exists().where(
        _LINE.root == LEAD.c.id, _LINE.tbl == Membership.journal_code, _LINE.row == number,
        _LINE.kind == "d", json_number(_LINE.image, literal("rule_version")) == rule.version,
        _STEP.id == _LINE.step_id, _STEP.kind == "undo", _STEP.undone_by.is_(None),
    )  # fmt: skip
    found = suggested(session, number, rule, today).where(~taken_back)
    return plain_values(session, found.order_by(LEAD.c.id))


def to_be_taken(session: Session, number: int, rule: SegmentRule, today: date) -> list[int]:
    """The leads that a rule has put in and does not hit any more; what a person has confirmed is
    the person's."""
    put = select(_MEMBER.lead_id).where(
        _MEMBER.segment == number, _MEMBER.origin == Origin.RULE.value, _MEMBER.user_id.is_(None),
        _MEMBER.lead_id.not_in(hits(session, rule, today)),
    )  # fmt: skip
    return plain_values(session, put.order_by(_MEMBER.lead_id))


def is_any_to_set(session: Session, now: datetime) -> bool:
    """Whether a rule that sets would change who is in its segment."""
    today = now.astimezone().date()
    return any(
        to_be_set(session, number, rule, today) or to_be_taken(session, number, rule, today)
        for number, rule in read_segment_rules(session).items()
        if rule.mode is RuleMode.SET and rule.any_of
    )


def refuse(work: Work, pairs: Iterable[tuple[int, int]]) -> int:
    """A person says of these (lead, segment) that they don't belong together: the rule of today is
    not to say otherwise. Returns of how many that is new; what no rule hits needs no word."""
    of_segment: dict[int, list[int]] = {}
    for lead, number in pairs:
        of_segment.setdefault(number, []).append(lead)
    if not of_segment:
        return 0
    work.flush()
    today, rules = work.now.astimezone().date(), read_segment_rules(work)
    wanted: dict[tuple[int, int], int] = {}
    for number, leads in of_segment.items():
        rule = rules.get(number)
        if rule is not None and rule.is_used:
            hit = work.scalars(hits(work, rule, today).where(_SOME), listed(leads))
            wanted |= {(lead, number): rule.version for lead in hit}
    if not wanted:
        return 0
    present = _refused(work, {lead for lead, _ in wanted})
    new = {pair: version for pair, version in wanted.items() if present.get(pair) != version}
    work.insert_many(
        SegmentRefusal,
        ("lead_id", "segment", "version", "at", "user_id"),
        [(*p, version, work.now, work.user_id) for p, version in new.items() if p not in present],
    )
    work.update_many(
        SegmentRefusal,
        ("version", "at", "user_id"),
        [
            (refusal_key(*pair), (version, work.now, work.user_id))
            for pair, version in new.items()
            if pair in present
        ],
    )
    return len(new)


def _refused(work: Work, leads: Iterable[int]) -> Mapping[tuple[int, int], int]:
    query = select(SegmentRefusal.lead_id, SegmentRefusal.segment, SegmentRefusal.version)
    rows = work.execute(query.where(these(SegmentRefusal.lead_id)), listed(leads))
    return {(lead, segment): version for lead, segment, version in rows}


def refusal_key(lead_id: int, segment: int) -> RowKey:
    return RowKey(SegmentRefusal.journal_code, lead_id, segment)

"""What the rules of the segments find: of one lead with the reason, of a segment, of a rule that
is only being thought of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from leaddesk.models import LeadCard, Membership, Segment, SegmentRefusal, StageCount
from leaddesk.models.condition_facts import facts_of
from leaddesk.models.qualification import read_questions
from leaddesk.models.quick import plain_rows, plain_value
from leaddesk.models.rulebook import read_rules
from leaddesk.models.segment_rules import hits, read_segment_rules, suggested
from leaddesk.rules.conditions import Conditions
from leaddesk.rules.problem import Problem
from leaddesk.rules.rule_sets import segments_scored
from leaddesk.rules.segment_rules import (
    NO_RULE,
    RuleMode,
    SegmentRule,
    met_group,
    segment_rule_problems,
)
from leaddesk.rules.segments import Origin
from leaddesk.rules.stages import Stage

MOST_NAMED = 200
_CARD, _MEMBER = LeadCard.__table__.c, Membership.__table__.c
_REFUSAL, _SEGMENT, _COUNT = (
    SegmentRefusal.__table__.c, Segment.__table__.c, StageCount.__table__.c,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RuleRow:
    """The rule of a segment, how many leads it suggests now (0 where it suggests nothing) and of
    how many people have refused that."""

    number: int
    rule: SegmentRule
    suggested: int
    refused: int


@dataclass(frozen=True, slots=True)
class NamedLead:
    """A lead as a preview names it."""

    lead_id: int
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class RuleEffect:
    """What a rule would do. `hits`: leads that it hits, `inside`: those of them that are in the
    segment already, `refused`: those of the others that a person has refused, which an altered
    rule suggests again; `gone`: leads that the present rule had put in and that this one does not
    hit. `leads`: the first of those that are not inside."""

    hits: int
    inside: int
    refused: int
    gone: int
    leads: tuple[NamedLead, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A segment that a rule suggests for a lead, and what it is that holds."""

    number: int
    name_de: str
    name_en: str
    because: Conditions
    version: int


def segment_rules(session: Session, *, today: date, only: int | None = None) -> tuple[RuleRow, ...]:
    """The rules of all segments (or of one), used or not."""
    refused = dict(plain_rows(session, _REFUSED))
    found = []
    for number, rule in read_segment_rules(session, all_of_them=True).items():
        if only in (None, number):
            count = suggestion_count(session, number, rule, today)
            found.append(RuleRow(number, rule, count, refused.get(number, 0)))
    return tuple(found)


def suggestion_count(session: Session, number: int, rule: SegmentRule, today: date) -> int:
    """How many leads the rule suggests: none where it sets them, or is not in use."""
    if rule.mode is not RuleMode.SUGGEST or not rule.any_of:
        return 0
    return _count(session, suggested(session, number, rule, today))


def suggested_leads(
    session: Session, *, number: int, today: date, limit: int = MOST_NAMED
) -> tuple[NamedLead, ...]:
    """The first of the leads that the rule of the segment suggests."""
    rule = read_segment_rules(session).get(number, NO_RULE)
    if rule.mode is not RuleMode.SUGGEST or not rule.any_of:
        return ()
    return _named(session, suggested(session, number, rule, today), limit)


def lead_suggestions(session: Session, *, lead_id: int, today: date) -> tuple[Suggestion, ...]:
    """The segments that rules suggest for the lead, with the reason."""
    rules = {
        number: rule
        for number, rule in read_segment_rules(session).items()
        if rule.mode is RuleMode.SUGGEST and rule.any_of
    }
    which = {"lead": lead_id}
    stage = plain_value(session, _STAGE, which)
    if not rules or stage is None or stage == int(Stage.EXCLUDED):
        return ()
    settled = {(row[0], row[1]) for row in plain_rows(session, _REFUSED_OF, which)}
    inside = {row[0] for row in plain_rows(session, _INSIDE, which)}
    asked = [condition for rule in rules.values() for condition in rule.conditions]
    facts = facts_of(session, [lead_id], asked)[lead_id]
    names = {row[0]: row[1:] for row in plain_rows(session, _NAMES)}
    found = []
    for number, rule in rules.items():
        because = met_group(rule, facts, today)
        if because is not None and number not in inside and (number, rule.version) not in settled:
            german, english = names[number]
            found.append(Suggestion(number, german, english, because, rule.version))
    return tuple(found)


def segment_rule_effect(
    session: Session, *, number: int, any_of: Sequence[Conditions], mode: RuleMode, today: date
) -> RuleEffect:
    """What this rule of the segment would do today; where it can't be used, only why."""
    rules = read_segment_rules(session, all_of_them=True)
    present = rules.get(number, NO_RULE)
    rule = SegmentRule(tuple(any_of), mode, present.version)
    questions = {question.key for question in read_questions(session)}
    segments = {*rules, number}
    problems = segment_rule_problems(
        number,
        rule,
        segments=segments,
        questions=questions,
        others=rules,
        scored=segments_scored(read_rules(session)),
    )
    if problems or not rule.any_of:
        return RuleEffect(0, 0, 0, 0, (), problems)
    met = hits(session, rule, today)
    ids = met.subquery()
    total = _count(session, met)
    inside = select(ids.c.id).join(
        Membership, (Membership.lead_id == ids.c.id) & (Membership.segment == number)
    )
    others = select(ids.c.id).where(
        ids.c.id.not_in(select(_MEMBER.lead_id).where(_MEMBER.segment == number))
    )
    refused = others.where(
        ids.c.id.in_(select(_REFUSAL.lead_id).where(
            _REFUSAL.segment == number, _REFUSAL.version == present.version
        ))
    )  # fmt: skip
    put = select(_MEMBER.lead_id).where(
        _MEMBER.segment == number, _MEMBER.origin == Origin.RULE.value, _MEMBER.user_id.is_(None),
        _MEMBER.lead_id.not_in(met),
    )  # fmt: skip
    if rule.is_used and 1 < total == plain_value(session, _TOTAL):
        problems = (Problem("segment_rule_everybody", value=str(number)),)
    return RuleEffect(
        total, _count(session, inside), _count(session, refused), _count(session, put),
        _named(session, others, MOST_NAMED), problems,
    )  # fmt: skip


def _count(session: Session, leads: Select[Any]) -> int:
    return plain_value(session, select(func.count()).select_from(leads.subquery())) or 0


def _named(session: Session, leads: Select[Any], limit: int) -> tuple[NamedLead, ...]:
    rows = plain_rows(
        session,
        select(_CARD.lead_id, _CARD.number, _CARD.company, _CARD.contact)
        .where(_CARD.lead_id.in_(leads))
        .order_by(_CARD.lead_id)
        .limit(limit),
    )
    return tuple(NamedLead(row[0], row[1], row[2] or row[3] or row[1]) for row in rows)


_REFUSED = (
    select(_REFUSAL.segment, func.count())
    .join(Segment, Segment.number == _REFUSAL.segment)
    .where(_REFUSAL.version == Segment.rule_version)
    .group_by(_REFUSAL.segment)
)
_REFUSED_OF = select(_REFUSAL.segment, _REFUSAL.version).where(
    _REFUSAL.lead_id == bindparam("lead")
)
_STAGE = select(_CARD.stage).where(_CARD.lead_id == bindparam("lead"))
_INSIDE = select(_MEMBER.segment).where(_MEMBER.lead_id == bindparam("lead"))
_NAMES = select(_SEGMENT.number, _SEGMENT.name_de, _SEGMENT.name_en)
_TOTAL = select(func.sum(_COUNT.leads)).where(
    _COUNT.segment == 0, _COUNT.stage != int(Stage.EXCLUDED)
)

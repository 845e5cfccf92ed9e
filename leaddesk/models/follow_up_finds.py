"""What the rules of the follow-ups find in the store: for making them, and for showing beforehand
what would be made.

Every rule looks only at leads without an open follow-up: who has a plan needs no other one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal, or_, select, text
from sqlalchemy.orm import Session

from leaddesk.models.base import Instant
from leaddesk.models.derived import CUSTOMER, NO_DUE, LeadCard, LeadClock, LeadScore
from leaddesk.models.follow_up import FollowUp, FollowUpRule
from leaddesk.models.journal import Step, StepLine
from leaddesk.models.many_leads import listed, these
from leaddesk.models.rulebook import read_threshold
from leaddesk.models.team import User
from leaddesk.models.touchpoint import ALARMING, Touchpoint
from leaddesk.rules.follow_up_rules import (
    DEFAULT_RULES,
    EVENTS,
    Find,
    RuleKind,
    is_new,
    rule_from_json,
)
from leaddesk.rules.follow_up_rules import FollowUpRule as Rule
from leaddesk.rules.follow_ups import Origin
from leaddesk.rules.roles import Role
from leaddesk.rules.stages import Stage

MOST_FOUND = 5_000
"""So many of a rule are looked at in one go, the best leads first: the others come later."""

_CARD, _SCORE = LeadCard.__table__.c, LeadScore.__table__.c
_STEP, _LINE = Step.__table__.c, StepLine.__table__.c
_T, _CLOCK = Touchpoint.__table__.c, LeadClock.__table__.c


def read_follow_up_rules(session: Session) -> tuple[Rule, ...]:
    """One of each kind in their order: as the team has set it, else as it comes."""
    kept = {}
    for row in session.scalars(select(FollowUpRule)):
        if row.key in tuple(RuleKind):  # a newer program may know more of them
            kept[row.key] = rule_from_json(row.definition, row.active, row.version)
    return tuple(kept.get(rule.key, rule) for rule in DEFAULT_RULES)


def found_by(session: Session, rule: Rule, now: datetime) -> tuple[Find, ...]:
    """The leads that the rule finds and has made nothing for on this occasion yet."""
    query, reason = _QUERIES[rule.kind](session, rule, now)
    stages = rule.stages or _USUAL.get(rule.kind, ())
    if stages:
        query = query.where(_CARD.stage.in_([int(stage) for stage in stages]))
    query = query.where(_CARD.due_sort == NO_DUE, _CARD.stage != int(Stage.EXCLUDED))
    best = query.order_by(_SCORE.score.desc(), _CARD.lead_id).limit(MOST_FOUND)
    rows: Iterable[Any] = session.execute(best)
    chief = _manager(session)
    finds = [
        Find(row[0], row[1] or chief, row[2], {"code": rule.key, **reason(row, now)})
        for row in rows
    ]
    made = _occasions(session, rule.key, [find.lead_id for find in finds])
    return tuple(find for find in finds if is_new(find, made))


def is_anything_found(session: Session, now: datetime) -> bool:
    """Whether any rule in use finds a lead."""
    rules = read_follow_up_rules(session)
    return any(found_by(session, rule, now) for rule in rules if rule.active)


def made_since(session: Session, midnight: datetime) -> Mapping[int | None, int]:
    """How many follow-ups the rules have made for each person since then."""
    counted = (
        select(FollowUp.user_id, func.count())
        .where(FollowUp.created_at >= midnight, FollowUp.origin == Origin.AUTO.value)
        .group_by(FollowUp.user_id)
    )
    return {row[0]: row[1] for row in session.execute(counted)}


def _occasions(session: Session, key: str, leads: Iterable[int]) -> set[tuple[int, str]]:
    made = select(FollowUp.lead_id, FollowUp.reason).where(
        these(FollowUp.lead_id), FollowUp.rule_key == key
    )
    wanted = listed(leads)
    there = session.execute(made, wanted).all()
    images = [(lead, json.loads(kept)) for lead, kept in session.execute(_TAKEN_BACK, wanted)]
    taken_back = [
        (lead, json.loads(image.get("reason") or "{}"))  # kept as the text that it is in its column
        for lead, image in images
        if image.get("rule_key") == key
    ]
    return {
        (lead, str((reason or {}).get("occasion", ""))) for lead, reason in (*there, *taken_back)
    }


# What somebody has taken back by undoing the program's step is not made once more: the journal
# has what was there.
_TAKEN_BACK = (
    select(_LINE.root, _LINE.image)
    .join(Step.__table__, _STEP.id == _LINE.step_id)
    .where(
        these(StepLine.root), _LINE.tbl == FollowUp.journal_code, _LINE.kind == "d",
        _STEP.kind == "undo", _STEP.undone_by.is_(None),
    )
)  # fmt: skip


def _manager(session: Session) -> int | None:
    """Who looks after what is nobody's."""
    managers = select(func.min(User.id)).where(User.active == 1, User.role == Role.MANAGER.value)
    return session.scalar(managers)


Reason = Callable[[Any, datetime], dict[str, Any]]
Made = tuple[Select[Any], Reason]
_USUAL = {
    RuleKind.UNASSIGNED: tuple(stage for stage in Stage if stage <= Stage.QUOTE),
    RuleKind.NO_CONTACT: tuple(stage for stage in Stage if stage <= Stage.QUOTE),
    RuleKind.QUOTE_SILENT: (Stage.QUOTE,),
    RuleKind.RIPE: (Stage.COLD, Stage.WARM),
}


def _leads(*columns: ColumnElement[Any]) -> Select[Any]:
    return (
        select(_CARD.lead_id, _CARD.owner_id, _SCORE.score, *columns)
        .select_from(LeadCard.__table__)
        .join(LeadScore.__table__, _SCORE.lead_id == _CARD.lead_id)
    )


def _before(now: datetime, days: int) -> ColumnElement[Any]:
    return literal(now - timedelta(days=days), Instant())


def _days_since(moment: datetime, now: datetime) -> int:
    return (now - moment).days


def _unassigned(session: Session, rule: Rule, now: datetime) -> Made:
    query = _leads(_CARD.created_at).where(
        _CARD.owner_id == 0, _CARD.created_at <= _before(now, rule.days)
    )

    def why(row: Any, now: datetime) -> dict[str, Any]:
        return {"days": _days_since(row[3], now), "occasion": "new"}

    return query, why


def _silent(session: Session, rule: Rule, now: datetime) -> Made:
    """Nobody has been in touch; of a lead without any contact since it came."""
    since = func.coalesce(_CARD.last_touch_at, _CARD.created_at, type_=Instant())
    limit = _before(now, rule.days)
    query = _leads(since).where(
        or_(_CARD.last_touch_at <= limit, _CARD.last_touch_at.is_(None)), since <= limit
    )
    if rule.kind is RuleKind.NEARLY_LOST:
        query = query.where(text(f"({CUSTOMER})"))

    def why(row: Any, now: datetime) -> dict[str, Any]:
        days = _days_since(row[3], now)
        # Told again after as long once more.
        return {"days": days, "occasion": f"{row[3].date()} {days // max(1, rule.days)}"}

    return query, why


def _clock(session: Session, rule: Rule, now: datetime) -> Made:
    """Most of the time that the agreement allows is over, and nobody has acted. `days` before
    that is soon enough too."""
    query = (
        _leads(_CLOCK.key, _CLOCK.started, _CLOCK.due_at)
        .join(LeadClock.__table__, _CLOCK.lead_id == _CARD.lead_id)
        .where(
            _CLOCK.ended.is_(None), _CLOCK.paused == 0,
            _CLOCK.most_at <= literal(now + timedelta(days=rule.days), Instant()),
        )
    )  # fmt: skip

    def why(row: Any, now: datetime) -> dict[str, Any]:
        due = {} if row[5] is None else {"due": row[5].isoformat()}
        return {"clock": row[3], **due, "occasion": f"{row[3]} {row[4].isoformat()}"}

    return query, why


def _ripe(session: Session, rule: Rule, now: datetime) -> Made:
    threshold = read_threshold(session)
    query = _leads(_CARD.stage_since).where(_SCORE.score >= threshold)
    if rule.days:
        query = query.where(_CARD.stage_since <= _before(now, rule.days))

    def why(row: Any, now: datetime) -> dict[str, Any]:
        occasion = f"{row[3].date()}"
        return {"score": row[2], "threshold": threshold, "occasion": occasion}

    return query, why


def _event(session: Session, rule: Rule, now: datetime) -> Made:
    """Something happened within these days, and nobody has been in touch since."""
    unhappy = or_(_T.satisfaction <= rule.mark, _T.kind == "complaint")
    withdrawn = _T.kind.in_(("contact_refused", "newsletter_unsubscribe"))
    query = (
        _leads(_T.id, _T.kind, _T.satisfaction)
        .join(Touchpoint.__table__, _T.lead_id == _CARD.lead_id)
        .where(
            text(f"({ALARMING})"), _T.at >= _before(now, rule.days),
            _T.at >= _CARD.last_touch_at, unhappy if rule.kind is RuleKind.UNHAPPY else withdrawn,
        )
    )  # fmt: skip

    def why(row: Any, now: datetime) -> dict[str, Any]:
        mark = {} if row[5] is None else {"mark": row[5]}
        return {"kind": row[4], **mark, "occasion": str(row[3])}

    return query, why


_QUERIES: dict[RuleKind, Callable[[Session, Rule, datetime], Made]] = {
    RuleKind.UNASSIGNED: _unassigned,
    RuleKind.NO_CONTACT: _silent,
    RuleKind.QUOTE_SILENT: _silent,
    RuleKind.NEARLY_LOST: _silent,
    RuleKind.CLOCK_NEAR: _clock,
    RuleKind.RIPE: _ripe,
    **dict.fromkeys(EVENTS, _event),
}

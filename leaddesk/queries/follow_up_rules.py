"""The rules of the follow-ups, and what each would make now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import LeadCard, User
from leaddesk.models.follow_up_finds import found_by, made_since, read_follow_up_rules
from leaddesk.models.follow_up_settings import read_follow_up_settings
from leaddesk.rules.follow_up_rules import Find, FollowUpRule, with_room

MOST_SHOWN = 200
_CARD, _USER = LeadCard.__table__.c, User.__table__.c


@dataclass(frozen=True, slots=True)
class WouldMake:
    """A follow-up that a rule would make: of which lead, for whom (a name), why."""

    rule_key: str
    lead_id: int
    number: str
    name: str
    who: str
    score: int
    reason: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Preview:
    """`rows`: the first of what would be made now, `made` how many that are, `waiting` how many
    more would be made on the days after."""

    rows: tuple[WouldMake, ...]
    made: int
    waiting: int


def follow_up_rules(session: Session) -> tuple[FollowUpRule, ...]:
    """One of each kind, whether or not it is in use."""
    return read_follow_up_rules(session)


def follow_ups_to_make(
    session: Session, *, now: datetime, rules: Sequence[FollowUpRule] | None = None
) -> Preview:
    """What these rules (None: those of the store) would make now, were they in use."""
    wanted = read_follow_up_rules(session) if rules is None else rules
    finds: list[Find] = []
    keys: dict[int, str] = {}
    for rule in wanted:
        if rule.active:
            for find in found_by(session, rule, now):
                finds.append(find)
                keys[id(find)] = rule.key
    midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    most = read_follow_up_settings(session).most_a_day
    chosen, waiting = with_room(finds, made_since(session, midnight), most)
    shown = chosen[:MOST_SHOWN]
    names = _names(session, [find.lead_id for find in shown])
    people = {row[0]: row[1] for row in session.execute(select(_USER.id, _USER.name))}
    rows = [
        WouldMake(
            keys[id(find)], find.lead_id, *names[find.lead_id],
            people.get(find.user_id or 0, ""), find.score, dict(find.reason),
        )
        for find in shown
    ]  # fmt: skip
    return Preview(tuple(rows), len(chosen), waiting)


def _names(session: Session, leads: Sequence[int]) -> dict[int, tuple[str, str]]:
    rows = session.execute(
        select(_CARD.lead_id, _CARD.number, _CARD.company, _CARD.contact).where(
            _CARD.lead_id.in_(leads)
        )
    )
    return {row[0]: (row[1], row[2] or row[3] or row[1]) for row in rows}

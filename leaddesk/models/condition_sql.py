"""The conditions of `rules.conditions` in SQL, for questions about all leads at once.

Texts are compared as the rules compare them, which no engine can: of each text column that is asked
for, the values that there are go through the rule, and those that meet it are looked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Column, Select, and_, exists, not_, select, true
from sqlalchemy.orm import Session

from leaddesk.models.base import Instant, Money
from leaddesk.models.condition_columns import (
    LEAD,
    Term,
    columns_of,
    is_text,
    joined_leads,
)  # fmt: skip
from leaddesk.models.lead import Membership
from leaddesk.models.portable import among_texts
from leaddesk.models.quick import plain_values
from leaddesk.models.team import User
from leaddesk.models.touchpoint import Touchpoint
from leaddesk.rules.condition_fields import asked_of
from leaddesk.rules.conditions import (
    Between,
    Condition,
    FieldCondition,
    InSegment,
    Known,
    OlderThan,
    Touched,
    Within,
    begin_of,
    field_holds,
    fields_asked,
)
from leaddesk.rules.past_spans import since
from leaddesk.rules.stages import Stage

_TOUCH, _MEMBER = Touchpoint.__table__, Membership.__table__


def leads_meeting(
    session: Session, conditions: Sequence[Condition], today: date
) -> Select[tuple[int]]:
    """The ids of the leads of which all of this is so: `Lead.id.in_(leads_meeting(…))`."""
    columns = columns_of(session, fields_asked(conditions))
    clauses = [_clause(session, condition, columns, today) for condition in conditions]
    return (
        select(LEAD.c.id).select_from(joined_leads(columns.values())).where(and_(true(), *clauses))
    )


def _clause(
    session: Session, condition: Condition, columns: Mapping[str, Term], today: date
) -> Term:
    match condition:
        case InSegment():
            met = exists().where(
                _MEMBER.c.lead_id == LEAD.c.id, _MEMBER.c.segment.in_(condition.numbers)
            )
            return met if condition.wanted else not_(met)
        case Touched():
            return _touched(condition, today)
        case _:
            return _of_field(session, condition, columns[condition.field], today)


def _touched(condition: Touched, today: date) -> Term:
    wanted = [_TOUCH.c.lead_id == LEAD.c.id]
    if condition.kinds:
        wanted.append(_TOUCH.c.kind.in_([str(kind) for kind in condition.kinds]))
    if condition.days is not None:
        wanted.append(_TOUCH.c.at >= _begin(since(today, condition.days)))
    met = exists().where(*wanted)
    return met if condition.wanted else not_(met)


def _of_field(session: Session, condition: FieldCondition, column: Term, today: date) -> Term:
    if isinstance(condition, Known):
        known = column.is_not(None) & (column != "") if is_text(column) else column.is_not(None)
        return known if condition.known else not_(known)
    if condition.field == "lead.stage":
        meant = [int(s) for s in Stage if field_holds(condition, s.key, today)]
        return column.in_(meant)
    if condition.field == "lead.owner":
        rows = session.execute(select(User.id, User.name))
        return column.in_([user for user, name in rows if field_holds(condition, name, today)])
    match condition:
        case Between():
            return _between(condition, column)
        case OlderThan() | Within():
            return _aged(condition, column, today)
    asked = asked_of(condition.field)
    if asked is not None and not isinstance(column, Column):
        met = [value for value in asked.choices if field_holds(condition, value, today)]
        return column.in_(met)
    there = select(column).where(column.is_not(None)).distinct()
    values = plain_values(session, there)
    return among_texts(column, [v for v in values if field_holds(condition, v, today)])


def _between(condition: Between, column: Term) -> Term:
    found: list[Term] = []
    money = isinstance(column.type, Money)
    for bound, least in ((condition.low, True), (condition.high, False)):
        if bound is not None:
            value: Any = Decimal(bound) if money else bound
            found.append(column >= value if least else column <= value)
    return and_(column.is_not(None), *found)


def _aged(condition: OlderThan | Within, column: Term, today: date) -> Term:
    limit = begin_of(condition, today)
    tomorrow = today + timedelta(days=1)
    instant = isinstance(column.type, Instant)
    least: Any = _begin(limit) if instant else limit
    end: Any = _begin(tomorrow) if instant else tomorrow
    older: Term = column < least
    return older if isinstance(condition, OlderThan) else and_(column >= least, column < end)


_LONG_AGO = date(1800, 1, 1)
"""Before all that was ever kept; far enough from the first day that a calendar has."""


def _begin(day: date) -> datetime:
    """The moment at which a day begins here."""
    return datetime.combine(max(day, _LONG_AGO), time.min).astimezone()

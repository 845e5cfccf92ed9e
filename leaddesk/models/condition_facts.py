"""What `rules.conditions` compares, read from the store for some leads."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from leaddesk.models.condition_columns import LEAD, Term, columns_of, joined_leads
from leaddesk.models.lead import Membership
from leaddesk.models.portable import listed_numbers
from leaddesk.models.team import User
from leaddesk.models.touchpoint import Touchpoint
from leaddesk.rules.conditions import Condition, Facts, InSegment, Touched, Value, fields_asked
from leaddesk.rules.stages import Stage

_TOUCH, _MEMBER = Touchpoint.__table__, Membership.__table__
_SOME = listed_numbers("ids").c.value
_CHUNK = 20_000


def facts_of(
    session: Session, lead_ids: Sequence[int], conditions: Iterable[Condition]
) -> dict[int, Facts]:
    """What these conditions ask of each of the leads; leads that are not there are left out."""
    conditions = tuple(conditions)
    keys = fields_asked(conditions)
    names = {row.id: row.name for row in session.execute(select(User.id, User.name))}
    values = _values(list(columns_of(session, keys).values()))
    found: dict[int, Facts] = {}
    for start in range(0, len(lead_ids), _CHUNK):
        which = {"ids": json.dumps(list(lead_ids[start : start + _CHUNK]))}
        segments = (
            _segments(session, which) if any(isinstance(c, InSegment) for c in conditions) else {}
        )
        touched = (
            _touched(session, which) if any(isinstance(c, Touched) for c in conditions) else {}
        )
        for lead, *row in session.execute(values, which):
            known = {k: _value(k, v, names) for k, v in zip(keys, row, strict=True)}
            found[lead] = Facts(known, frozenset(segments.get(lead, ())), touched.get(lead, {}))
    return found


def day_of(moment: datetime) -> date:
    """The day it was here."""
    return moment.astimezone().date()


def _values(columns: Sequence[Term]) -> Select[Any]:
    wanted = select(LEAD.c.id, *(c.label(f"v{n}") for n, c in enumerate(columns)))
    return wanted.select_from(joined_leads(columns)).where(LEAD.c.id.in_(select(_SOME)))


def _value(key: str, value: Any, names: Mapping[int, str]) -> Value:
    if value is None:
        return None
    if key == "lead.stage":
        return Stage(value).key
    if key == "lead.owner":
        return names.get(value)
    if isinstance(value, datetime):
        return day_of(value)
    return value  # type: ignore[no-any-return]


def _segments(session: Session, which: Mapping[str, str]) -> dict[int, set[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    wanted = select(_MEMBER.c.lead_id, _MEMBER.c.segment).where(
        _MEMBER.c.lead_id.in_(select(_SOME))
    )
    for lead, segment in session.execute(wanted, which):
        found[lead].add(segment)
    return found


def _touched(session: Session, which: Mapping[str, str]) -> dict[int, dict[str, date]]:
    found: dict[int, dict[str, date]] = defaultdict(dict)
    wanted = (
        select(_TOUCH.c.lead_id, _TOUCH.c.kind, func.max(_TOUCH.c.at))
        .where(_TOUCH.c.lead_id.in_(select(_SOME)))
        .group_by(_TOUCH.c.lead_id, _TOUCH.c.kind)
    )
    for lead, kind, at in session.execute(wanted, which):
        found[lead][kind] = day_of(at)
    return found

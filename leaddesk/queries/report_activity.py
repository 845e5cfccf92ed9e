"""R7, who was in touch with leads, reached them, and has follow-ups that lie there: figures of
single people."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from pyroaring import BitMap
from sqlalchemy import Select, bindparam, case, func, select
from sqlalchemy.orm import Session

from leaddesk.models import Touchpoint
from leaddesk.models.many_leads import listed, these
from leaddesk.models.quick import plain_rows
from leaddesk.queries.came_in import by_value
from leaddesk.queries.days import days_as_bounds
from leaddesk.queries.filtered import compiled_for
from leaddesk.queries.first_times import asked_leads
from leaddesk.queries.lead_sets import all_leads, chosen_leads
from leaddesk.queries.memory import Reading
from leaddesk.queries.plain import plain
from leaddesk.queries.users import how_asked_for
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.reports import (
    Asked,
    Figure,
    Grid,
    Line,
    Name,
    Report,
    ReportKey,
    Unit,
    happened,
    owned,
    share,
    word,
)
from leaddesk.rules.touchpoints import Kind, Outcome

OVERDUE = ("is:overdue",)
WITHOUT = ("is:open", "due:none")
"""Leads of which nobody has set when to go on."""
_COLUMNS = ("touchpoints", "contacted", "reached_rate", "overdue", "without_step")


@dataclass(slots=True)
class _Person:
    """What somebody did on the days, and what is left of their leads."""

    touches: int = 0
    calls: int = 0
    reached: int = 0
    leads: int = 0


def activity_report(session: Session, *, asked: Asked) -> Report:
    """Nothing where figures of single people are not wanted."""
    people = how_asked_for(session) if asked.people else {}
    done = _done(session, asked) if people else {}
    overdue, without = (_by_owner(session, asked, terms) for terms in (OVERDUE, WITHOUT))
    lines, touches = [], 0
    for user, (name, who) in people.items():
        person = done.get(user, _Person())
        late, lost = overdue.get(user, _NONE), without.get(user, _NONE)
        if person.touches or late or lost:
            touches += person.touches
            line = _line(asked, name, who, person, len(late), len(lost))
            lines.append(replace(line, person=user))
    columns = tuple(word(key) for key in _COLUMNS)
    grid = Grid("people", word("person"), columns, tuple(lines), people=True, bars=(0, 1, 3, 4))
    return Report(
        ReportKey.ACTIVITY, asked.span, touches or len(lines), (grid,) if lines else (),
        of="touchpoints",
    )  # fmt: skip


def _line(
    asked: Asked, name: str, who: str, person: _Person, late: int, lost: int
) -> Line:  # fmt: skip
    met = happened("touched", "*", asked.span, who)
    owner = owned(who)
    return Line(Name("text", name), (
        Figure(person.touches), Figure(person.leads, Unit.COUNT, asked.query(met)),
        share(person.reached, person.calls),
        Figure(late, Unit.COUNT, asked.query(owner, *OVERDUE)),
        Figure(lost, Unit.COUNT, asked.query(owner, *WITHOUT)),
    ))  # fmt: skip


def _done(session: Session, asked: Asked) -> dict[int, _Person]:
    chosen = asked_leads(session, asked)
    given = days_as_bounds(asked.span.first, asked.span.last)
    asked_of, which = (_OF_ALL, {}) if chosen is None else (_OF_THESE, listed(chosen))
    rows = plain_rows(session, asked_of, {**given, **which})
    return {user: _Person(*sums) for user, *sums in rows}


def _by_owner(session: Session, asked: Asked, terms: tuple[str, ...]) -> dict[Any, BitMap]:
    wanted = parse_filter(asked.query(*terms), asked.today)
    reading = Reading(session)
    chosen = chosen_leads(reading, compiled_for(session, wanted, asked.me, asked.today))
    inside = chosen.inside
    leads = all_leads(reading) - chosen.outside if inside is None else inside
    return by_value(session, "owner_id", leads)


_NONE = BitMap()
_T = Touchpoint.__table__.c
_CALL = (_T.kind == Kind.CALL.value) & _T.outcome.is_not(None)
_TALKED = _CALL & _T.outcome.in_([outcome.value for outcome in Outcome if outcome.reached])
_TOUCHED = (
    select(
        _T.user_id, _T.lead_id, func.count().label("touches"),
        func.sum(case((_CALL, 1), else_=0)).label("calls"),
        func.sum(case((_TALKED, 1), else_=0)).label("reached"),
    )
    .where(
        _T.user_id.is_not(None), plain(_T.at) >= bindparam("begin"),
        plain(_T.at) < bindparam("end"),
    )
    .group_by(_T.user_id, _T.lead_id)
)  # fmt: skip


def _by_person(touched: Select[Any]) -> Select[Any]:
    each = touched.subquery().c
    sums = (func.sum(each.touches), func.sum(each.calls), func.sum(each.reached))
    return select(each.user_id, *sums, func.count()).group_by(each.user_id)


_OF_ALL = _by_person(_TOUCHED)
_OF_THESE = _by_person(_TOUCHED.where(these(Touchpoint.lead_id)))

__all__ = ["activity_report"]

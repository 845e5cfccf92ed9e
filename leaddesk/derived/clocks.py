"""The clocks of the leads, out of the facts: when they started, by which rule, when they are due.

Settled for the leads that a step moved, offered, paused or, where that ends a clock, was in touch
with; worked out anew for all leads where the rules or the calendar are others.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import (
    BigInteger,
    Connection,
    bindparam,
    exists,
    not_,
    select,
    type_coerce,
    union,
)
from sqlalchemy.orm import Session

from leaddesk.derived.clock_facts import histories
from leaddesk.derived.places import delete_by_id
from leaddesk.derived.shown_clocks import first_clocks, show_clocks
from leaddesk.models import (
    Breach,
    ClockPause,
    Lead,
    LeadClock,
    Membership,
    Offer,
    Setting,
    SlaVersion,
    StageMove,
    User,
)
from leaddesk.models.agreement_rules import read_sla_rules
from leaddesk.models.bulk import insert_plain
from leaddesk.models.journal import StepLine
from leaddesk.models.made_leads import MadeLeads
from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import often, plain_rows, plain_values
from leaddesk.models.touchpoint import Touchpoint
from leaddesk.models.work import WHOLE, Work
from leaddesk.models.working_calendar import read_working_times
from leaddesk.rules.lead_clocks import RunClock, clocks_of
from leaddesk.rules.sla import RuleVersion, Until, with_segments
from leaddesk.rules.stages import Stage
from leaddesk.rules.working_calendar import WorkingTimes

Row: TypeAlias = tuple[Any, ...]
"""One row of lead_clock in plain form, in the order of CLOCK_COLUMNS."""

_CLOCK = LeadClock.metadata.tables["lead_clock"]
CLOCK_COLUMNS: tuple[str, ...] = tuple(column.name for column in _CLOCK.columns)
_SHOWN = tuple(CLOCK_COLUMNS.index(name) for name in ("lead_id", "due_at", "allowed", "ended"))
_CHUNK = 10_000
_STARTING = {m.__tablename__ for m in (StageMove, Offer, ClockPause, Breach)}
_RULES = {SlaVersion.__tablename__, Setting.__tablename__}

_IDS = select(listed_numbers("ids").c.value)
_LINE, _MOVE, _OFFER = StepLine.__table__.c, StageMove.__table__.c, Offer.__table__.c


def _ms(column: Any) -> Any:
    return type_coerce(column, BigInteger)


_TOUCHED = (
    select(_LINE.root)
    .where(
        _LINE.step_id == bindparam("step"),
        _LINE.root > 0,
        _LINE.tbl != Touchpoint.journal_code,
        not_(_LINE.root.between(bindparam("first"), bindparam("last"))),  # those are known
    )
    .distinct()
)
_MET = often(
    select(_LINE.root)
    .where(
        _LINE.step_id == bindparam("step"),
        _LINE.tbl == Touchpoint.journal_code,
        # Asked of each lead: SQLite would put together all that there are for the sake of one.
        exists().where(_CLOCK.c.lead_id == _LINE.root, _CLOCK.c.by_contact == 1),
    )
    .distinct(),
    "step",
)
_WITH_CLOCKS = select(_CLOCK.c.lead_id).where(_CLOCK.c.lead_id.in_(_IDS)).distinct()
_MOMENTS = frozenset({"started", "half_at", "most_at", "due_at", "next_at", "ended"})
_STORED = select(*(_ms(c) if c.name in _MOMENTS else c for c in _CLOCK.columns)).where(
    _CLOCK.c.lead_id.in_(_IDS)
)


def settle_clocks(work: Work) -> bool:
    """Bring the clocks of the step's leads up to date; returns whether those of any lead may be
    others now."""
    hours = work.columns.get(User.__tablename__)
    if work.tables & _RULES or (hours and ("hours" in hours or read_working_times(work).own)):
        return bool(rebuild_clocks(work))
    made = work.made or MadeLeads()
    which = {"step": work.step_id, "first": made.ids.start, "last": made.ids.stop - 1}
    owners = work.columns.get(Lead.__tablename__, set()) & {"owner_id", WHOLE}
    # With another owner other hours count, if anybody has hours of their own.
    if (
        work.tables & _STARTING
        or (owners and read_working_times(work).own)
        or (Membership.__tablename__ in work.tables and with_segments(read_sla_rules(work)))
    ):
        leads = plain_values(work, _TOUCHED, which)
        leads += made.standing_in(_stages_with_rules(work)) if made.ids else []
    elif Touchpoint.__tablename__ in work.tables:
        leads = []
    else:
        return False
    if Touchpoint.__tablename__ in work.tables:
        leads = sorted({*leads, *plain_values(work, _MET, {"step": work.step_id})})
    _settle(work, leads)
    return False


def rebuild_clocks(work: Work) -> int:
    """Work out all clocks anew; returns how many differed, those of leads that are no more among
    them."""
    return _settle(work, _all_with_clocks(work))


def drifted_clocks(session: Session) -> int:
    """How many clocks are not what follows from the facts. Reads, never writes."""
    leads, count = _all_with_clocks(session), 0
    rules, times = read_sla_rules(session), read_working_times(session)
    for ids in _portions(leads):
        stored = set(plain_rows(session, _STORED, ids))
        count += len({row[:3] for row in stored ^ set(_fresh(session, ids, rules, times))})
    return count


def _all_with_clocks(session: Session) -> list[int]:
    """Leads that have one or ought to have one."""
    stages = sorted(_stages_with_rules(session))
    moved = select(_MOVE.lead_id).where(_MOVE.to_stage.in_(stages))
    return sorted(
        session.scalars(union(moved, select(_OFFER.lead_id), select(_CLOCK.c.lead_id))).all()
    )


def _stages_with_rules(session: Session) -> set[int]:
    keys = {version.rule.key for version in read_sla_rules(session)}
    return {int(stage) for stage in Stage if stage.key in keys}


def _settle(work: Work, leads: Sequence[int]) -> int:
    if not leads:
        return 0
    connection = work.connection()
    rules, times = read_sla_rules(work), read_working_times(work)
    differed = 0
    for ids in _portions(leads):
        if not rules and not plain_rows(work, _WITH_CLOCKS, ids):
            continue
        stored: set[Row] = set(plain_rows(work, _STORED, ids))
        fresh: set[Row] = set(_fresh(work, ids, rules, times, work.now))
        gone: set[Row] = stored - fresh
        new: set[Row] = fresh - stored
        if gone:
            others = {row[0] for row in gone}
            delete_by_id(connection, _CLOCK.c.lead_id, sorted(others))
            new |= {row for row in fresh & stored if row[0] in others}
        rows = sorted(new, key=_identity)
        insert_plain(connection, _CLOCK, CLOCK_COLUMNS, rows)
        show_clocks(connection, _running(stored, stored ^ fresh), _running(fresh, stored ^ fresh))
        differed += len({row[:3] for row in stored ^ fresh})
    return differed


def _running(rows: Collection[Row], differing: Collection[Row]) -> dict[int, Row]:
    """What is shown of the running clocks among the rows, of the leads of which some differ."""
    leads = {row[0] for row in differing}
    lead, due, allowed, ended = _SHOWN
    running = [r for r in rows if r[lead] in leads and r[ended] is None]
    return first_clocks((r[lead], r[due], r[allowed]) for r in running)


def _identity(row: Row) -> tuple[int, str, int]:
    return row[0], row[1], row[2]


def _portions(leads: Sequence[int]) -> Iterable[Mapping[str, str]]:
    for start in range(0, len(leads), _CHUNK):
        yield {"ids": json.dumps(leads[start : start + _CHUNK])}


def _fresh(
    session: Session | Connection, ids: Mapping[str, str], rules: Sequence[RuleVersion],
    times: WorkingTimes, now: datetime | None = None,
) -> Iterable[Row]:  # fmt: skip
    """The clocks that follow from the facts."""
    for lead, history, time in histories(session, ids, rules, times, now):
        # Of several that started in one moment, as in a list that was read in, the last counts.
        clocks = {(clock.key, clock.started): clock for clock in clocks_of(history, rules, time)}
        for clock in clocks.values():
            yield _row(lead, clock)


def _row(lead: int, clock: RunClock) -> Row:
    return (
        lead, clock.key, _plain(clock.started), clock.version, clock.allowed,
        int(clock.until is Until.CONTACT), _plain(clock.half_at), _plain(clock.most_at),
        _plain(clock.due_at), _plain(clock.next_at), int(clock.paused), _plain(clock.ended),
        clock.used, clock.segment,
    )  # fmt: skip


def _plain(moment: datetime | None) -> int | None:
    return None if moment is None else round(moment.timestamp() * 1000)

"""The history of a lead, newest first: touchpoints, purchases, stage moves, import, hand-over,
answer, to whom it was given out, and what has become part of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from operator import attrgetter
from types import MappingProxyType
from typing import Any, NamedTuple

from sqlalchemy import Select, String, bindparam, cast, func, literal_column, select
from sqlalchemy.orm import Session

from leaddesk.models import (
    Assignment,
    Batch,
    BatchRow,
    ImportRun,
    Lead,
    LeadMerge,
    Pool,
    StageMove,
    Touchpoint,
    User,
)
from leaddesk.models.base import to_plain
from leaddesk.models.quick import plain_rows
from leaddesk.queries.lead_purchases import orders, purchases
from leaddesk.queries.ledger import points_by_touchpoint
from leaddesk.queries.plain import moment, plain
from leaddesk.rules.stages import Stage

_EVER = 2**62
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Entry(NamedTuple):
    """One line of the history. A named tuple, since a lead may have hundreds.

    `sort`: touchpoint, purchase, stage, import, hand_over, answer, given, merged, or edits
    (`field_changes`). `kind`: the touchpoint's kind, the number of the order, the stage's key, the
    source of the import, the profile of the batch, the customer number, why it was given to whom,
    the number of the lead that became part of it.
    `text`: the note; the file of an import; the number of the batch; the name of the pool; the
    name of the other lead.
    `points`: what a touchpoint
    gives to the score today (None: not asked for). `details`: what only some kinds have; of a
    purchase its "lines" (PurchaseRow).
    """

    sort: str
    at: datetime
    entry_id: int
    kind: str
    who: str = ""
    initials: str = ""
    direction: str | None = None
    outcome: str | None = None
    text: str | None = None
    product: str | None = None
    satisfaction: int | None = None
    contact_id: int | None = None
    ticked: tuple[int, ...] = ()
    unticked: tuple[int, ...] = ()
    points: int | None = None
    from_stage: Stage | None = None
    reason: str | None = None
    via: str = ""
    details: Mapping[str, Any] = _NOTHING


def timeline(
    session: Session,
    *,
    lead_id: int,
    limit: int = 200,
    before: datetime | None = None,
    now: datetime | None = None,
) -> tuple[Entry, ...]:
    """The newest `limit` entries, or those before a moment.

    With `now` each touchpoint says what it gives to the score. Scoring takes longer than reading:
    a window asks for it afterwards (`ledger.points_by_touchpoint`).
    """
    until = _EVER if before is None else to_plain(Touchpoint.__table__.c.at.type, before)
    which = {"lead": lead_id, "until": until, "most": limit}
    points = points_by_touchpoint(session, lead_id=lead_id, now=now) if now is not None else None
    found = [_touchpoint(row, points) for row in plain_rows(session, _TOUCHPOINTS, which)]
    rest = _moves(session, which) + _transfers(session, which) + _orders(session, lead_id, before)
    if not rest:
        return tuple(found)
    # Of the same moment, what was done last is on top: a visit before the move that it brought.
    merged = sorted([*found, *rest], key=attrgetter("at"), reverse=True)
    return tuple(merged[:limit])


def _touchpoint(row: tuple[Any, ...], points: Mapping[int, int] | None) -> Entry:
    # By position, and past the constructor: names would take longer than all the rest.
    at, entry, kind, who, initials, direction, outcome, text, product, stars, contact, more = row
    details, ticked, unticked = _NOTHING, (), ()
    if more:
        details = json.loads(more)
        ticked, unticked = tuple(details.get("ticked", ())), tuple(details.get("unticked", ()))
    given = None if points is None else points.get(entry, 0)
    return _entry((
        "touchpoint", moment(at), entry, kind, who, initials, direction, outcome, text, product,
        stars, contact, ticked, unticked, given, None, None, "", details,
    ))  # fmt: skip


_entry: Callable[[tuple[Any, ...]], Entry] = partial(tuple.__new__, Entry)


def _moves(session: Session, which: Mapping[str, Any]) -> list[Entry]:
    return [
        Entry(
            "stage", moment(at), entry, Stage(to).key, who or "", initials or "", text=note,
            reason=reason, via=via, from_stage=None if before is None else Stage(before),
        )
        for at, entry, before, to, reason, note, via, who, initials in plain_rows(
            session, _MOVES, which
        )
    ]  # fmt: skip


def _transfers(session: Session, which: Mapping[str, Any]) -> list[Entry]:
    found = []
    for sort, at, entry, kind, text, who, initials in plain_rows(session, _TRANSFERS, which):
        found.append(
            Entry(sort, moment(at), entry, kind, who or "", initials or "", text=str(text or ""))
        )
    return found


def _orders(session: Session, lead_id: int, before: datetime | None) -> list[Entry]:
    return [
        Entry(
            "purchase", lines[0].at, lines[0].purchase_id, lines[0].order, lines[0].source,
            details={"lines": lines},
        )
        for lines in orders(purchases(session, lead_id=lead_id))
        if before is None or lines[0].at < before
    ]  # fmt: skip


_LEAD_ID: Any = bindparam("lead")
_UNTIL: Any = bindparam("until")
_MOST: Any = bindparam("most")
_USER = User.__table__
_TOUCH = Touchpoint.__table__
_MOVE = StageMove.__table__


def _before(column: Any) -> Any:
    return plain(column) < _UNTIL


_TOUCHPOINTS: Select[Any] = (
    select(
        plain(_TOUCH.c.at), _TOUCH.c.id, _TOUCH.c.kind, func.coalesce(_USER.c.name, ""),
        func.coalesce(_USER.c.initials, ""),
        _TOUCH.c.direction, _TOUCH.c.outcome, _TOUCH.c.text, _TOUCH.c.product,
        _TOUCH.c.satisfaction, _TOUCH.c.contact_id, plain(_TOUCH.c.details),
    )
    .select_from(_TOUCH)
    .outerjoin(_USER, _USER.c.id == _TOUCH.c.user_id)
    .where(_TOUCH.c.lead_id == _LEAD_ID, _before(_TOUCH.c.at))
    .order_by(_TOUCH.c.at.desc(), _TOUCH.c.id.desc())
    .limit(_MOST)
)  # fmt: skip

_MOVES: Select[Any] = (
    select(
        plain(_MOVE.c.at).label("at"), _MOVE.c.id, _MOVE.c.from_stage, _MOVE.c.to_stage,
        _MOVE.c.reason, _MOVE.c.note, _MOVE.c.via, _USER.c.name, _USER.c.initials,
    )
    .select_from(_MOVE)
    .outerjoin(_USER, _USER.c.id == _MOVE.c.user_id)
    .where(_MOVE.c.lead_id == _LEAD_ID, _before(_MOVE.c.at))
    .order_by(_MOVE.c.at.desc(), _MOVE.c.id.desc())
    .limit(_MOST)
)  # fmt: skip


def _transfers_query() -> Any:
    lead, run = Lead.__table__, ImportRun.__table__
    row, batch = BatchRow.__table__, Batch.__table__
    sent = func.coalesce(plain(batch.c.sent_at), plain(batch.c.at))
    number = cast(batch.c.number, String)
    imported = (
        select(
            _said("import"), plain(run.c.at), run.c.id, run.c.source, run.c.file_name,
            _said(None), _said(None),
        )
        .select_from(lead)
        .join(run, run.c.id == lead.c.import_id)
        .where(lead.c.id == _LEAD_ID, _before(run.c.at))
    )  # fmt: skip
    of_lead = row.join(batch, batch.c.id == row.c.batch_id).outerjoin(
        _USER, _USER.c.id == batch.c.user_id
    )
    handed = (
        select(
            _said("hand_over"), sent, batch.c.id, batch.c.profile, number, _USER.c.name,
            _USER.c.initials,
        )
        .select_from(of_lead)
        .where(row.c.lead_id == _LEAD_ID, sent < _UNTIL, batch.c.state != "withdrawn")
    )  # fmt: skip
    answered = (
        select(
            _said("answer"), plain(row.c.answered_at), batch.c.id, row.c.customer_number,
            number, _said(None), _said(None),
        )
        .select_from(of_lead)
        .where(
            row.c.lead_id == _LEAD_ID, _before(row.c.answered_at),
            row.c.customer_number.is_not(None),
        )
    )  # fmt: skip
    return imported.union_all(handed, answered, _given(), _merged())


def _given() -> Any:
    """Given out: `who` is the one who got it, nobody where it was put into a pool."""
    row, pool = Assignment.__table__, Pool.__table__
    return (
        select(
            _said("given"), plain(row.c.at), row.c.id, row.c.why, pool.c.name, _USER.c.name,
            _USER.c.initials,
        )
        .select_from(
            row.outerjoin(pool, pool.c.id == row.c.pool_id).outerjoin(
                _USER, _USER.c.id == row.c.user_id
            )
        )
        .where(row.c.lead_id == _LEAD_ID, _before(row.c.at))
    )  # fmt: skip


def _merged() -> Any:
    row = LeadMerge.__table__
    return (
        select(
            _said("merged"), plain(row.c.at), row.c.id, row.c.number, row.c.name, _USER.c.name,
            _USER.c.initials,
        )
        .select_from(row.outerjoin(_USER, _USER.c.id == row.c.user_id))
        .where(row.c.lead_id == _LEAD_ID, _before(row.c.at))
    )  # fmt: skip


def _said(word: str | None) -> Any:
    return literal_column("NULL" if word is None else f"'{word}'")


_TRANSFERS = _transfers_query()

__all__ = ["Entry", "timeline"]

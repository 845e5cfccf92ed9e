"""One lead with all that is kept of it, and finding a lead by a number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, exists, select
from sqlalchemy.orm import Session

from leaddesk.models import (
    Batch,
    BatchRow,
    Company,
    Consent,
    Contact,
    FollowUp,
    Lead,
    LeadCard,
    LeadMerge,
    LeadScore,
    Membership,
    StageMove,
    User,
)
from leaddesk.models.gate_facts import read_gate_facts
from leaddesk.models.quick import plain_rows
from leaddesk.models.records import column_of
from leaddesk.models.stage_plan import read_plan
from leaddesk.queries.consents import consents_of
from leaddesk.queries.detail_rows import (
    BatchState,
    ContactRow,
    FollowUpEntry,
    LeadDetail,
    MergeRow,
    SegmentEntry,
    WayOut,
)
from leaddesk.queries.numbers import spellings_of
from leaddesk.queries.plain import day, instant, moment, money, plain
from leaddesk.queries.qualification import checklist
from leaddesk.rules.fields import FIELDS, Shape
from leaddesk.rules.stage_moves import gate_problems, offer_hand_over
from leaddesk.rules.stages import Stage

_LEAD, _COMPANY, _CONTACT = Lead.__table__, Company.__table__, Contact.__table__
_MERGE, _CONSENT = LeadMerge.__table__, Consent.__table__
_CARD, _SCORE, _USER = LeadCard.__table__, LeadScore.__table__, User.__table__
_ID: Any = bindparam("lead")


def find_lead(session: Session, *, number: str) -> int | None:
    """The lead of a prospect number ("i-123"), a customer number or an outside one; also one that
    was that of a lead which has become part of it."""
    known = spellings_of(number)
    if not known:
        return None
    for table, lead in ((_LEAD, _LEAD.c.id), (_MERGE, _MERGE.c.lead_id)):
        for kind in ("number", "customer_number", "external_id"):
            found = session.scalar(select(lead).where(table.c[kind].in_(known)).order_by(lead))
            if found is not None:
                return int(found)
    return None


def lead_detail(session: Session, *, lead_id: int) -> LeadDetail | None:
    """Everything of the lead but its history; None: there is no such lead."""
    which = {"lead": lead_id}
    rows = plain_rows(session, _HEAD, which)
    if not rows:
        return None
    card = dict(zip(_HEAD_NAMES, rows[0], strict=True))
    entries = plain_rows(session, _SEGMENTS, which)
    segments = tuple(SegmentEntry(r[0], moment(r[1]), r[2], r[3] or "", r[4]) for r in entries)
    values = _values(card, tuple(s.number for s in segments))
    score = card["score"] or 0
    stage = values["lead.stage"]
    plan = read_plan(session)
    facts = read_gate_facts(session, [lead_id], Stage.WON, plan)[lead_id][1]
    return LeadDetail(
        lead_id=lead_id, number=card["lead.number"],
        customer_number=card["lead.customer_number"], company=card["card_company"],
        contact=card["card_contact"], company_id=card["company_id"],
        contact_id=card["contact_id"], stage=stage, stage_since=moment(card["stage_since"]),
        way_out=None if stage.in_funnel else _way_out(session, which),
        owner_id=card["lead.owner"] or 0, owner_name=card["owner_name"] or "",
        owner_initials=card["owner_initials"] or "", score=score,
        behaviour=card["behaviour"] or 0, fit=card["fit"] or 0, threshold=facts.threshold,
        offered=offer_hand_over(stage, score, facts.threshold),
        plan=plan, facts=facts,
        gate=gate_problems(facts, stage, plan.order.next_gate(stage), plan),
        checklist=checklist(session, lead_id=lead_id, known=plan.questions),
        values=MappingProxyType(values), contacts=_contacts(session, card),
        segments=segments, follow_ups=_follow_ups(session, which),
        batch=_batch(session, which) , handed_over=bool(card["handed_over"]),
        first_touch_at=instant(card["first_touch_at"]), first_touch_kind=card["first_touch_kind"],
        last_touch_at=instant(card["last_touch_at"]), last_touch_kind=card["last_touch_kind"],
        touches=card["touches"] or 0, import_id=card["import_id"],
        merged=_merged(session, which) if card["has_merged"] else (),
        consents=consents_of(session, which) if card["has_consents"] else (),
        created_at=moment(card["created_at"]), version=card["version"],
    )  # fmt: skip


_TABLES = {"lead": _LEAD, "company": _COMPANY, "contact": _CONTACT}
_FIELD_COLUMNS: dict[str, ColumnElement[Any]] = {
    f.key: _TABLES[f.record].c[column_of(f.key)] for f in FIELDS if f.key != "lead.segments"
}
_BY_SHAPE: dict[Shape, Callable[[Any], Any]] = {
    Shape.STAGE: Stage,
    Shape.MONEY: money,
    Shape.DATE: day,
}
_CONVERSIONS: dict[str, Callable[[Any], Any]] = {
    f.key: _BY_SHAPE[f.shape] for f in FIELDS if f.shape in _BY_SHAPE
}


def _values(card: Mapping[str, Any], segments: tuple[int, ...]) -> dict[str, Any]:
    values = {key: card[key] for key in _FIELD_COLUMNS}
    for key, convert in _CONVERSIONS.items():
        if values[key] is not None:
            values[key] = convert(values[key])
    values["lead.segments"] = segments
    return values


def _head() -> Select[Any]:
    fields = [plain(column).label(key) for key, column in _FIELD_COLUMNS.items()]
    of_card = ("handed_over", "first_touch_at", "first_touch_kind",
               "last_touch_at", "last_touch_kind", "touches")  # fmt: skip
    return (
        select(
            *fields,
            *(plain(_CARD.c[name]).label(name) for name in of_card),
            _SCORE.c.score, _SCORE.c.behaviour, _SCORE.c.fit,
            _CARD.c.company.label("card_company"), _CARD.c.contact.label("card_contact"),
            _USER.c.name.label("owner_name"), _USER.c.initials.label("owner_initials"),
            _LEAD.c.company_id, _LEAD.c.contact_id, _LEAD.c.import_id, _LEAD.c.version,
            exists().where(_MERGE.c.lead_id == _LEAD.c.id).label("has_merged"),
            exists().where(_CONSENT.c.lead_id == _LEAD.c.id).label("has_consents"),
            plain(_LEAD.c.stage_since).label("stage_since"),
            plain(_LEAD.c.created_at).label("created_at"),
        )
        .select_from(_LEAD)
        .outerjoin(_COMPANY, _COMPANY.c.id == _LEAD.c.company_id)
        .outerjoin(_CONTACT, _CONTACT.c.id == _LEAD.c.contact_id)
        .outerjoin(_USER, _USER.c.id == _LEAD.c.owner_id)
        .outerjoin(_CARD, _CARD.c.lead_id == _LEAD.c.id)
        .outerjoin(_SCORE, _SCORE.c.lead_id == _LEAD.c.id)
        .where(_LEAD.c.id == _ID)
    )  # fmt: skip


_HEAD = _head()
_HEAD_NAMES = tuple(str(column.key) for column in _HEAD.selected_columns)
_MEMBER = Membership.__table__.c
_SEGMENTS = (
    select(
        _MEMBER.segment, plain(_MEMBER.since), _MEMBER.origin, _USER.c.initials,
        _MEMBER.touchpoint_id,
    )
    .select_from(Membership.__table__)
    .outerjoin(_USER, _USER.c.id == _MEMBER.user_id)
    .where(_MEMBER.lead_id == _ID)
    .order_by(_MEMBER.segment)
)  # fmt: skip

_PERSON = (
    "id", "salutation", "title", "first_name", "last_name", "position", "department",
    "decision_role", "phone", "mobile", "email", "version",
)  # fmt: skip
_COLLEAGUES = (
    select(*(_CONTACT.c[name] for name in _PERSON))
    .where(_CONTACT.c.company_id == bindparam("company"))
    .order_by(_CONTACT.c.id)
)
_ALONE = select(*(_CONTACT.c[name] for name in _PERSON)).where(_CONTACT.c.id == bindparam("person"))


def _contacts(session: Session, card: Mapping[str, Any]) -> tuple[ContactRow, ...]:
    """The people of the company, the main one first."""
    main = card["contact_id"]
    rows = []
    if card["company_id"] is not None:
        rows = plain_rows(session, _COLLEAGUES, {"company": card["company_id"]})
    if main is not None and all(row[0] != main for row in rows):
        rows += plain_rows(session, _ALONE, {"person": main})
    people = [ContactRow(row[0], row[0] == main, *row[1:]) for row in rows]
    return tuple(sorted(people, key=lambda person: not person.main))


_FOLLOW_UP = FollowUp.__table__.c
_OPEN = (
    select(
        _FOLLOW_UP.id, plain(_FOLLOW_UP.due_on), _FOLLOW_UP.due_minute, _FOLLOW_UP.topic,
        _FOLLOW_UP.user_id, _USER.c.initials, plain(_FOLLOW_UP.created_at),
    )
    .select_from(FollowUp.__table__)
    .outerjoin(_USER, _USER.c.id == _FOLLOW_UP.user_id)
    .where(_FOLLOW_UP.lead_id == _ID, _FOLLOW_UP.done_at.is_(None))
    .order_by(_FOLLOW_UP.due_on, _FOLLOW_UP.due_minute.is_(None), _FOLLOW_UP.due_minute)
)  # fmt: skip


def _follow_ups(session: Session, which: Mapping[str, int]) -> tuple[FollowUpEntry, ...]:
    return tuple(
        FollowUpEntry(
            r[0], date.fromisoformat(r[1]), r[2], r[3] or "", r[4], r[5] or "", moment(r[6])
        )
        for r in plain_rows(session, _OPEN, which)
    )


_MOVE = StageMove.__table__.c
_LAST_MOVE = (
    select(_MOVE.reason, _USER.c.name)
    .select_from(StageMove.__table__)
    .outerjoin(_USER, _USER.c.id == _MOVE.user_id)
    .where(_MOVE.lead_id == _ID)
    .order_by(_MOVE.at.desc(), _MOVE.id.desc())
    .limit(1)
)


def _way_out(session: Session, which: Mapping[str, int]) -> WayOut | None:
    rows = plain_rows(session, _LAST_MOVE, which)
    return WayOut(rows[0][0] or "", rows[0][1] or "") if rows else None


_ROW, _BATCH = BatchRow.__table__.c, Batch.__table__.c
_BATCHES = (
    select(
        _BATCH.id, _BATCH.number, _BATCH.profile, _BATCH.state, plain(_BATCH.at),
        _ROW.customer_number, plain(_ROW.answered_at), _ROW.problem,
    )
    .select_from(BatchRow.__table__)
    .join(Batch.__table__, _BATCH.id == _ROW.batch_id)
    .where(_ROW.lead_id == _ID)
    .order_by(_BATCH.number.desc())
    .limit(1)
)  # fmt: skip


def _batch(session: Session, which: Mapping[str, int]) -> BatchState | None:
    rows = plain_rows(session, _BATCHES, which)
    if not rows:
        return None
    batch, number, profile, state, at, customer_number, answered, problem = rows[0]
    return BatchState(
        batch, number, profile, state, moment(at), customer_number, instant(answered), problem
    )


_MERGES = (
    select(
        _MERGE.c.id, _MERGE.c.number, _MERGE.c.customer_number, _MERGE.c.name,
        plain(_MERGE.c.at), _USER.c.name,
    )
    .select_from(_MERGE)
    .outerjoin(_USER, _USER.c.id == _MERGE.c.user_id)
    .where(_MERGE.c.lead_id == _ID)
    .order_by(_MERGE.c.id.desc())
)  # fmt: skip


def _merged(session: Session, which: Mapping[str, int]) -> tuple[MergeRow, ...]:
    return tuple(
        MergeRow(merge, number, customer or "", name, moment(at), who or "")
        for merge, number, customer, name, at, who in plain_rows(session, _MERGES, which)
    )


__all__ = [
    "BatchState", "ContactRow", "FollowUpEntry", "LeadDetail", "SegmentEntry", "find_lead",
    "lead_detail",
]  # fmt: skip

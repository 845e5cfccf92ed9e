"""Logging what happened, and answering "and when next?" in the same step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, select

from leaddesk.models import FollowUp, Lead, Membership, Segment, Touchpoint, take_ids
from leaddesk.models.keys import RowKey
from leaddesk.models.many_leads import listed, read_leads, these
from leaddesk.models.quick import plain_values
from leaddesk.models.records import Record, find_record, give_company, give_contact
from leaddesk.models.work import Work
from leaddesk.rules.fields import BY_KEY
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.segments import Origin
from leaddesk.rules.touchpoints import Kind


@dataclass(frozen=True, slots=True)
class NextStep:
    """The follow-up that a touchpoint sets. `on` None: none is wanted (with `reason` why)."""

    on: date | None
    minute: int | None = None
    topic: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Happening:
    """What a composer or the command line says about one touchpoint.

    `segments` {4: True, 2: False} ticks and unticks; `fields` sets what a box asked for, as
    {"lead.competitor": (was, becomes)}; `details` holds what only this kind has (a visit's
    participants).
    """

    kind: Kind
    direction: str = ""
    outcome: str = ""
    text: str = ""
    at: datetime | None = None
    contact_id: int | None = None
    product: str = ""
    satisfaction: int | None = None
    points: int | None = None
    segments: Mapping[int, bool] | None = None
    fields: Mapping[str, tuple[Any, Any]] | None = None
    details: Mapping[str, Any] | None = None


def log_touchpoint(
    work: Work, lead_id: int, happening: Happening, next_step: NextStep | None = None
) -> int:
    """Log it, tick the boxes, fill the fields, set the follow-up: one step. Returns its id.

    With a `next_step` the open follow-ups of the lead are done by this touchpoint. Refused with
    "changed_meanwhile" where a field is no longer what the form showed.
    """
    record = find_record(work, lead_id)
    if happening.at is not None and happening.at > work.now and happening.kind != Kind.NOTE:
        raise Refused(Problem("touchpoint_in_future"))
    if happening.satisfaction is not None and not 1 <= happening.satisfaction <= 5:
        raise Refused(Problem("satisfaction_range"))
    # All that is read is read before anything is added, and the id taken: all goes out at once.
    was_open = [] if next_step is None else _open_follow_ups(work, lead_id)
    touchpoint = Touchpoint(
        id=take_ids(work.connection(), Touchpoint.__tablename__),
        lead_id=lead_id, at=happening.at or work.now, kind=happening.kind.value,
        direction=happening.direction or None, outcome=happening.outcome or None,
        user_id=work.user_id, contact_id=happening.contact_id or record.lead.contact_id,
        product=happening.product or None, text=happening.text or None,
        satisfaction=happening.satisfaction, points=happening.points,
    )  # fmt: skip
    work.add(touchpoint)
    ticked = _tick(work, record, happening, touchpoint.id)
    if happening.details or ticked:
        touchpoint.details = {**(happening.details or {}), **ticked}
    _fill(work, record, happening.fields or {})
    if next_step is not None:
        _follow_up(work, record, next_step, was_open)
    work.title(f"{happening.kind.value}_logged", name=record.name)
    return touchpoint.id


def _tick(
    work: Work, record: Record, happening: Happening, touchpoint_id: int
) -> dict[str, list[int]]:
    """Set and unset memberships; returns which were really changed, for the timeline."""
    changed: dict[str, list[int]] = {}
    origin = Origin.VISIT if happening.kind is Kind.VISIT else Origin.HAND
    if happening.kind in (Kind.SERVICE_CALL, Kind.COMPLAINT):
        origin = Origin.SERVICE
    for number, wanted in (happening.segments or {}).items():
        if work.get(Segment, number) is None:
            raise Refused(Problem("segment_unknown", value=str(number)))
        present = work.get(Membership, (record.lead.id, number))
        if wanted and present is None:
            work.add(
                Membership(
                    lead_id=record.lead.id, segment=number, since=work.now,
                    user_id=work.user_id, origin=origin, touchpoint_id=touchpoint_id,
                )
            )  # fmt: skip
            changed.setdefault("ticked", []).append(number)
        elif not wanted and present is not None:
            work.delete(present)
            changed.setdefault("unticked", []).append(number)
    return changed


def _fill(work: Work, record: Record, fields: Mapping[str, tuple[Any, Any]]) -> None:
    for key, (was, value) in fields.items():
        if value in (None, ""):
            continue
        if (record.get(key) or None) not in (was or None, value):
            raise Refused(Problem("changed_meanwhile", field=key))
        if BY_KEY[key].record == "contact":
            record = give_contact(work, record)
        if BY_KEY[key].record == "company" and record.company is None:
            record = give_company(work, record, record.name)
        if record.get(key) != value:
            record.set(key, value)


def _follow_up(work: Work, record: Record, wish: NextStep, was_open: Iterable[FollowUp]) -> None:
    for old in was_open:
        old.done_at = work.now
    if wish.on is not None:
        work.add(
            FollowUp(
                lead_id=record.lead.id, due_on=wish.on, due_minute=wish.minute,
                topic=wish.topic or None, user_id=record.lead.owner_id or work.user_id,
                created_at=work.now,
            )
        )  # fmt: skip


def _open_follow_ups(work: Work, lead_id: int) -> list[FollowUp]:
    work.flush()
    found = plain_values(work, _OPEN, {"lead": lead_id})
    return [work.get_one(FollowUp, (lead_id, follow_up)) for follow_up in found]


_OPEN = select(FollowUp.id).where(FollowUp.lead_id == bindparam("lead"), FollowUp.done_at.is_(None))


def set_follow_up(
    work: Work, lead_id: int, on: date | None, minute: int | None = None, topic: str = ""
) -> None:
    """Plan the next step anew: what was open is replaced; None takes it away."""
    record = find_record(work, lead_id)
    was_open = _open_follow_ups(work, lead_id)
    if on is None and not was_open:
        raise Refused(Problem("no_follow_up"))
    _follow_up(work, record, NextStep(on, minute, topic), was_open)
    code = "follow_up_set" if on is not None else "follow_up_removed"
    work.title(code, name=record.name, on=on.isoformat() if on else "")


def set_follow_ups(
    work: Work, lead_ids: Iterable[int], on: date | None, minute: int | None = None
) -> int:
    """The same next step for several leads, in one step; returns how many."""
    leads = read_leads(work, lead_ids, Lead.owner_id)
    wanted = these(FollowUp.lead_id) & FollowUp.done_at.is_(None)
    is_open = select(FollowUp.lead_id, FollowUp.id).where(wanted)
    code = FollowUp.journal_code
    done = [RowKey(code, lead, row) for lead, row in work.execute(is_open, listed(leads))]
    work.update_many(FollowUp, ("done_at",), [(key, (work.now,)) for key in done])
    if on is not None and leads:
        first = take_ids(work.connection(), FollowUp.__tablename__, len(leads))
        user, now = work.user_id, work.now
        work.insert_many(
            FollowUp,
            ("lead_id", "id", "due_on", "due_minute", "user_id", "created_at"),
            [
                (lead, row, on, minute, owner or user, now)
                for row, (lead, owner) in enumerate(leads.values(), first)
            ],
        )
    work.title("follow_ups_set", count=len(leads))
    return len(leads)


def finish_follow_up(work: Work, lead_id: int) -> None:
    """Done, without a touchpoint."""
    record = find_record(work, lead_id)
    found = _open_follow_ups(work, lead_id)
    if not found:
        raise Refused(Problem("no_follow_up"))
    for follow_up in found:
        follow_up.done_at = work.now
    work.title("follow_up_done", name=record.name)

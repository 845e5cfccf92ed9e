"""Logging what happened, and answering "and when next?" in the same step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from leaddesk.models import FollowUp, Membership, Segment, Touchpoint, take_ids
from leaddesk.models.consent import enter_consent, require_may_approach
from leaddesk.models.next_steps import open_follow_ups, planned
from leaddesk.models.records import Record, find_record, give_company, give_contact
from leaddesk.models.rights import demand
from leaddesk.models.segment_rules import refuse
from leaddesk.models.track_steps import sent, standing_of
from leaddesk.models.work import Work
from leaddesk.rules.consent import CHANNEL_OF, LONGEST_SOURCE, OBJECTS, Basis, Via, is_ours
from leaddesk.rules.fields import BY_KEY
from leaddesk.rules.follow_ups import NextStep, Origin
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.segments import Origin as SegmentOrigin
from leaddesk.rules.touchpoints import RATINGS, Kind


@dataclass(frozen=True, slots=True)
class Happening:
    """What a composer or the command line says about one touchpoint.

    `segments` {4: True, 2: False} ticks and unticks; `fields` sets what a box asked for, as
    {"lead.competitor": (was, becomes)}; `details` holds what only this kind has (a visit's
    participants, the "piece" that was sent). `on_track_id`: it does the step at which the lead is.
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
    on_track_id: int | None = None


def log_touchpoint(
    work: Work, lead_id: int, happening: Happening, next_step: NextStep | None = None
) -> int:
    """Log it, tick the boxes, fill the fields, set the follow-up: one step. Returns its id.

    With a `next_step` the open follow-ups of the lead are done by this touchpoint. Whoever refuses
    contact or unsubscribes has objected by that. Refused with "changed_meanwhile" where a field is
    no longer what the form showed, with "contact_objected" what must not have been done, with
    track_over, track_waits and track_no_consent what no track sends.
    """
    demand(work, Right.WORK)
    record = find_record(work, lead_id)
    if happening.at is not None and happening.at > work.now and happening.kind != Kind.NOTE:
        raise Refused(Problem("touchpoint_in_future"))
    if happening.satisfaction is not None and happening.satisfaction not in RATINGS:
        raise Refused(Problem("satisfaction_range"))
    contact_id = happening.contact_id or record.lead.contact_id
    channel = CHANNEL_OF.get(happening.kind)
    if channel is not None and is_ours(happening.direction):
        require_may_approach(work, lead_id, contact_id, channel, happening.at or work.now)
    track = happening.on_track_id
    standing = None if track is None else standing_of(work, lead_id, track)
    # All that is read is read before anything is added, and the id taken: all goes out at once.
    was_open = [] if next_step is None else open_follow_ups(work, lead_id)
    touchpoint = Touchpoint(
        id=take_ids(work.connection(), Touchpoint.__tablename__),
        lead_id=lead_id, at=happening.at or work.now, kind=happening.kind.value,
        direction=happening.direction or None, outcome=happening.outcome or None,
        user_id=work.user_id, contact_id=contact_id,
        product=happening.product or None, text=happening.text or None,
        satisfaction=happening.satisfaction, points=happening.points,
    )  # fmt: skip
    work.add(touchpoint)
    ticked = _tick(work, record, happening, touchpoint.id)
    if happening.details or ticked:
        touchpoint.details = {**(happening.details or {}), **ticked}
    _fill(work, record, happening.fields or {})
    if happening.kind in OBJECTS:
        day = touchpoint.at.astimezone().date()
        enter_consent(
            work, lead_id, contact_id, OBJECTS[happening.kind], Basis.OBJECTION, day,
            " ".join(happening.text.split())[:LONGEST_SOURCE], Via.TOUCHPOINT,
        )  # fmt: skip
    if next_step is not None:
        _follow_up(work, record, next_step, was_open)
    if standing is not None:
        sent(work, standing, touchpoint.at.astimezone().date())
    work.title(f"{happening.kind.value}_logged", name=record.name)
    return touchpoint.id


def _tick(
    work: Work, record: Record, happening: Happening, touchpoint_id: int
) -> dict[str, list[int]]:
    """Set and unset memberships; returns which were really changed, for the timeline."""
    changed: dict[str, list[int]] = {}
    origin = SegmentOrigin.VISIT if happening.kind is Kind.VISIT else SegmentOrigin.HAND
    if happening.kind in (Kind.SERVICE_CALL, Kind.COMPLAINT):
        origin = SegmentOrigin.SERVICE
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
    refuse(work, [(record.lead.id, number) for number in changed.get("unticked", ())])
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
        work.add(planned(work, record, wish, Origin.TOUCHPOINT))

"""Consents to be written to and called, and objections against it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time

from leaddesk.models import Contact, Touchpoint, take_ids
from leaddesk.models.consent import enter_consent, read_consents
from leaddesk.models.records import Record, find_record
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.consent import (
    LONGEST_SOURCE,
    Basis,
    Channel,
    Via,
    standing,
    told_by,
)  # fmt: skip
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.touchpoints import Direction


def record_consent(
    work: Work,
    lead_id: int,
    channels: Collection[Channel],
    basis: Basis,
    on: date,
    source: str,
    contact_id: int | None = None,
) -> int:
    """On these channels the person (None: everybody at the lead) may be approached, for this
    reason; returns for how many channels that is new. `source`: how it is known, the evidence.

    Refused: consent_channel_missing, consent_source_missing, consent_source_long,
    consent_in_future, unknown_contact; consent_before_objection where they have objected since,
    consent_lead_objected where an objection of the whole lead stands.
    """
    demand(work, Right.WORK)
    record = find_record(work, lead_id)
    _require(work, record, channels, on, contact_id)
    source = _source(source)
    if not source:
        raise Refused(Problem("consent_source_missing"))
    for channel in channels:
        _require_not_objected(work, lead_id, contact_id, channel, on)
    changed = enter_consent(work, lead_id, contact_id, channels, basis, on, source, Via.HAND)
    work.title("consent_recorded", name=record.name)
    return changed


def record_objection(
    work: Work,
    lead_id: int,
    channels: Collection[Channel],
    on: date,
    source: str = "",
    contact_id: int | None = None,
) -> int:
    """The person (None: everybody at the lead) objects to advertising on these channels; returns
    for how many that is new. The history tells it as a touchpoint. Refused:
    consent_channel_missing, consent_source_long, consent_in_future, unknown_contact."""
    demand(work, Right.WORK)
    record = find_record(work, lead_id)
    _require(work, record, channels, on, contact_id)
    source = _source(source)
    changed = enter_consent(
        work, lead_id, contact_id, channels, Basis.OBJECTION, on, source, Via.HAND
    )
    kind = told_by(channels)
    if changed and kind is not None:
        work.add(
            Touchpoint(
                id=take_ids(work.connection(), Touchpoint.__tablename__), lead_id=lead_id,
                at=_moment(work.now, on), kind=kind.value, direction=Direction.IN.value,
                user_id=work.user_id, contact_id=contact_id or record.lead.contact_id,
                text=source or None,
            )
        )  # fmt: skip
    work.title("objection_recorded", name=record.name)
    return changed


def _require(
    work: Work, record: Record, channels: Collection[Channel], on: date, contact_id: int | None
) -> None:
    if not channels:
        raise Refused(Problem("consent_channel_missing"))
    if on > work.now.astimezone().date():
        raise Refused(Problem("consent_in_future"))
    if contact_id is None or contact_id == record.lead.contact_id:
        return
    contact = work.get(Contact, contact_id)
    if contact is None or not record.company or contact.company_id != record.company.id:
        raise Refused(Problem("unknown_contact"))


def _source(typed: str) -> str:
    source = " ".join(typed.split())
    if len(source) > LONGEST_SOURCE:
        raise Refused(Problem("consent_source_long", args={"most": str(LONGEST_SOURCE)}))
    return source


def _require_not_objected(
    work: Work, lead_id: int, contact_id: int | None, channel: Channel, on: date
) -> None:
    """Only who has objected can take it back, and only afterwards."""
    now = standing(read_consents(work, lead_id), contact_id, channel)
    if now is None or now.basis != Basis.OBJECTION:
        return
    if now.contact_id != contact_id:
        raise Refused(Problem("consent_lead_objected"))
    if on < now.given_on:
        args = {"date": now.given_on.isoformat()}
        raise Refused(Problem("consent_before_objection", args=args))


def _moment(now: datetime, on: date) -> datetime:
    """Today: now; of a day before its noon is as good as any."""
    if on == now.astimezone().date():
        return now
    return datetime.combine(on, time(12)).astimezone()

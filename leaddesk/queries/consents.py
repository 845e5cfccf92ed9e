"""The consents and objections of a lead, and the leads that have such: for the pane, `show`,
filters and files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, bindparam, or_, select
from sqlalchemy.orm import Session

from leaddesk.models import Consent, Lead, User
from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_rows
from leaddesk.queries.plain import day, moment, plain
from leaddesk.rules.consent import GRANTING, Basis, Channel, standing


class ConsentEntry(NamedTuple):
    """On what advertising to a person (None: to everybody at the lead) rests on a channel, or that
    they have objected. `ended_on`: it holds no more since then; `who`: initials, "" by a list."""

    consent_id: int
    contact_id: int | None
    channel: str
    basis: str
    given_on: date
    source: str
    ended_on: date | None
    at: datetime
    via: str
    who: str


_C, _USER, _LEAD = Consent.__table__.c, User.__table__.c, Lead.__table__.c
_ENTRIES = (
    select(
        _C.id, _C.contact_id, _C.channel, _C.basis, plain(_C.given_on), _C.source,
        plain(_C.ended_on), plain(_C.at), _C.via, _USER.initials,
    )
    .select_from(Consent.__table__)
    .outerjoin(User.__table__, _USER.id == _C.user_id)
    .where(_C.lead_id == bindparam("lead"))
    .order_by(_C.id.desc())
)  # fmt: skip


def consents_of(session: Session, which: Mapping[str, int]) -> tuple[ConsentEntry, ...]:
    """All of {"lead": id}, the latest first."""
    return tuple(
        ConsentEntry(
            entry, contact, channel, basis, date.fromisoformat(given), source, day(ended),
            moment(at), via, who or "",
        )
        for entry, contact, channel, basis, given, source, ended, at, via, who in plain_rows(
            session, _ENTRIES, which
        )
    )  # fmt: skip


class StandingConsent(NamedTuple):
    """What stands for a person and a channel."""

    contact_id: int | None
    channel: str
    basis: str
    given_on: date
    source: str
    ended_on: date | None = None


_WANTED = listed_numbers("ids")
_STANDING = (
    select(
        _C.lead_id, _LEAD.contact_id, _C.contact_id, _C.channel, _C.basis, plain(_C.given_on),
        _C.source,
    )
    .select_from(_WANTED)
    .join(Consent.__table__, _C.lead_id == _WANTED.c.value)
    .join(Lead.__table__, _LEAD.id == _C.lead_id)
    .where(_C.ended_on.is_(None))
)  # fmt: skip


def standing_consents(
    session: Session, *, ids: Sequence[int]
) -> dict[int, dict[Channel, StandingConsent]]:
    """By lead what stands for its own person on each channel; leads without any are left out."""
    known: dict[int, list[StandingConsent]] = {}
    whose: dict[int, int | None] = {}
    for lead, own, *said in plain_rows(session, _STANDING, {"ids": str(list(ids))}):
        contact, channel, basis, given, source = said
        whose[lead] = own
        entry = StandingConsent(contact, channel, basis, date.fromisoformat(given), source)
        known.setdefault(lead, []).append(entry)
    found: dict[int, dict[Channel, StandingConsent]] = {}
    for lead, entries in known.items():
        by_channel = {channel: standing(entries, whose[lead], channel) for channel in Channel}
        stands = {channel: entry for channel, entry in by_channel.items() if entry is not None}
        if stands:
            found[lead] = stands
    return found


def blocked_leads(channel: Channel | None = None) -> Select[Any]:
    """Leads of whose own person, or of whom as a whole, an objection stands, on this channel or on
    any."""
    return _said_of([Basis.OBJECTION], channel)


def leads_with_consent(channel: Channel | None, lead: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether `lead` may be approached on this channel, or on any, for a reason that is kept."""
    if channel is None:
        return or_(*(leads_with_consent(one, lead) for one in Channel))
    return and_(lead.in_(_said_of(GRANTING, channel)), lead.not_in(blocked_leads(channel)))


def _said_of(bases: Sequence[Basis], channel: Channel | None) -> Select[Any]:
    own = or_(_C.contact_id.is_(None), _C.contact_id == _LEAD.contact_id)
    found = (
        select(_C.lead_id)
        .select_from(Consent.__table__)
        .join(Lead.__table__, _LEAD.id == _C.lead_id)
        .where(_C.basis.in_([basis.value for basis in bases]), _C.ended_on.is_(None), own)
    )
    return found if channel is None else found.where(_C.channel == channel.value)

"""Who may be written to and called, and why: consents per person and channel, and objections.

What is known of a person and a channel is a row of entries, of which at most one stands. An
objection stands until the same person gives a new consent later on; no list lifts one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple, Protocol, TypeVar

from leaddesk.rules.touchpoints import Direction, Kind


class Channel(StrEnum):
    PHONE = "phone"
    EMAIL = "email"
    POST = "post"


class Basis(StrEnum):
    """On what advertising rests (Art. 6 GDPR, § 7 UWG); OBJECTION: there must be none."""

    CONSENT = "consent"
    DOUBLE_OPT_IN = "double_opt_in"
    EXISTING_CUSTOMER = "existing_customer"
    PRESUMED = "presumed"
    CONTRACT = "contract"
    INTEREST = "interest"
    OBJECTION = "objection"


GRANTING: tuple[Basis, ...] = tuple(basis for basis in Basis if basis is not Basis.OBJECTION)
MAILING: tuple[Basis, ...] = (Basis.CONSENT, Basis.DOUBLE_OPT_IN, Basis.EXISTING_CUSTOMER)
"""What allows advertising by e-mail (§ 7 UWG): that somebody may presumably like it does not."""
LONGEST_SOURCE = 1000


class Via(StrEnum):
    """How an entry came about."""

    HAND = "hand"
    TOUCHPOINT = "touchpoint"
    IMPORT = "import"


CHANNEL_OF: Mapping[str, Channel] = {
    Kind.CALL: Channel.PHONE, Kind.EMAIL: Channel.EMAIL, Kind.CONTENT_SENT: Channel.EMAIL,
    Kind.LETTER: Channel.POST,
}  # fmt: skip
"""The channel that a touchpoint of ours takes. Service, visits and meetings are nobody's
advertising."""

OBJECTS: Mapping[str, tuple[Channel, ...]] = {
    Kind.NEWSLETTER_UNSUBSCRIBE: (Channel.EMAIL,),
    Kind.CONTACT_REFUSED: tuple(Channel),
}
"""Touchpoints by which somebody objects."""


def told_by(channels: Iterable[Channel]) -> Kind | None:
    """The touchpoint by which the history and the score tell an objection; None: of post alone."""
    wanted = set(channels)
    if Channel.PHONE in wanted:
        return Kind.CONTACT_REFUSED
    return Kind.NEWSLETTER_UNSUBSCRIBE if Channel.EMAIL in wanted else None


def is_ours(direction: str | None) -> bool:
    """Whether a touchpoint is one that we made: who calls us may be spoken to."""
    return direction != Direction.IN


class Entry(Protocol):
    """What is known of one person (None: of everybody at the lead) and channel."""

    @property
    def contact_id(self) -> int | None: ...
    @property
    def channel(self) -> str: ...
    @property
    def basis(self) -> str: ...
    @property
    def given_on(self) -> date: ...
    @property
    def ended_on(self) -> date | None: ...


E = TypeVar("E", bound=Entry)


def standing(entries: Iterable[E], contact_id: int | None, channel: str) -> E | None:
    """What holds for this person: an objection of theirs or of the whole lead before anything else,
    then their own consent before the lead's."""
    mine = [
        entry
        for entry in entries
        if entry.ended_on is None
        and entry.channel == channel
        and entry.contact_id in (None, contact_id)
    ]
    return min(mine, key=_strictness, default=None)


def _strictness(entry: Entry) -> tuple[bool, bool]:
    return entry.basis != Basis.OBJECTION, entry.contact_id is None


def objections(entries: Iterable[E], contact_id: int | None) -> dict[Channel, E]:
    """The channels on which this person must not be approached, with why."""
    known = list(entries)
    found = {channel: standing(known, contact_id, channel) for channel in Channel}
    return {
        channel: entry
        for channel, entry in found.items()
        if entry is not None and entry.basis == Basis.OBJECTION
    }


def is_withdrawn(entries: Iterable[Entry], contact_id: int | None, channel: str) -> bool:
    """Whether something was known of them that holds no more: then no list grants it anew."""
    return any(
        entry.channel == channel and entry.contact_id in (None, contact_id) for entry in entries
    )


class Marks(NamedTuple):
    """Of a lead's own person: the channels on which there is a reason to approach them, and those
    on which they have objected."""

    granted: tuple[Channel, ...] = ()
    objected: tuple[Channel, ...] = ()


def mark_of(channel: Channel, *, objected: bool) -> int:
    """The bit of a channel in a mask of both."""
    place = tuple(Channel).index(channel)
    return 1 << (place + len(Channel) if objected else place)


@lru_cache(maxsize=64)
def marks_of(mask: int | None) -> Marks:
    """An objection counts before a consent of the whole lead."""
    kept = mask or 0
    against = tuple(c for c in Channel if kept & mark_of(c, objected=True))
    granted = tuple(c for c in Channel if kept & mark_of(c, objected=False) and c not in against)
    return Marks(granted, against)

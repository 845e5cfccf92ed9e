"""On what it rests that the people of the sample data are called and written to: what they did."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from leaddesk.rules.consent import OBJECTS, Basis, Channel
from leaddesk.rules.sample_data import SampleLead
from leaddesk.rules.touchpoints import Kind


class SampleConsent(NamedTuple):
    """`contact` as in the touchpoint that it comes from."""

    contact: int
    channels: tuple[Channel, ...]
    basis: Basis
    on: date
    source: str


_GIVEN: Mapping[str, tuple[tuple[Channel, ...], Basis, str]] = {
    Kind.NEWSLETTER_SIGNUP: (
        (Channel.EMAIL,), Basis.DOUBLE_OPT_IN, "Newsletter, Anmeldung durch den Link bestätigt",
    ),
    Kind.DOWNLOAD: ((Channel.EMAIL,), Basis.CONSENT, "Häkchen beim Abruf auf der Webseite"),
    Kind.WEBINAR: ((Channel.EMAIL,), Basis.CONSENT, "Häkchen bei der Anmeldung zum Webinar"),
    Kind.FAIR: (
        (Channel.PHONE, Channel.EMAIL), Basis.CONSENT, "Karte vom Messestand, unterschrieben",
    ),
    Kind.ORDER: (tuple(Channel), Basis.EXISTING_CUSTOMER, "erste Bestellung"),
}  # fmt: skip
_OBJECTED = "hat es selbst gesagt"


def sample_consents(lead: SampleLead) -> Iterator[SampleConsent]:
    """What the lead's history has brought, oldest first. What a person has first said of a channel
    stands; only an objection comes in its place."""
    known: set[tuple[int, Channel]] = set()
    for touchpoint in lead.touchpoints:
        if touchpoint.contact is None or touchpoint.contact >= len(lead.contacts):
            continue
        who, on = touchpoint.contact, touchpoint.at.date()
        if against := OBJECTS.get(touchpoint.kind):
            yield SampleConsent(who, against, Basis.OBJECTION, on, _OBJECTED)
        if touchpoint.kind in _GIVEN:
            channels, basis, source = _GIVEN[touchpoint.kind]
            new = tuple(channel for channel in channels if (who, channel) not in known)
            known |= {(who, channel) for channel in new}
            if new:
                yield SampleConsent(who, new, basis, on, source)

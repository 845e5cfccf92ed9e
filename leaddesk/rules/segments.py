"""Segments: the numbered lead groups, the six that come with it, and sets of them as bits.

The texts here are the first content of the store, not words of the window: they are written into
a new store in both languages, and from then on they are the user's to edit.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

COLORS = 6
"""So many segment colours there are; further segments begin again with the first."""

LAST_IN_MASK = 62
"""The highest number with a bit of its own: a mask stays a positive 64-bit integer."""


class Origin(StrEnum):
    """How a lead came into a segment."""

    VISIT = "visit"
    HAND = "hand"
    BULK = "bulk"
    IMPORT = "import"
    RULE = "rule"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class Wording:
    """A text in both languages."""

    de: str
    en: str

    def of(self, language: str) -> str:
        """The German one for "de" and "de_AT", else the English one."""
        return self.de if language[:2].lower() == "de" else self.en


@dataclass(frozen=True, slots=True)
class SegmentDefinition:
    """One segment. `name` is short (chips, lists), `meaning` says it in full, `question` stands
    at its box in the visit report; `follow_ups` are the fields asked for once it is ticked.
    """

    number: int
    key: str
    name: Wording
    meaning: Wording
    question: Wording
    color: int
    follow_ups: tuple[str, ...] = ()


DEFAULT_SEGMENTS: tuple[SegmentDefinition, ...] = (
    SegmentDefinition(
        1,
        "founders",
        Wording("Gründer und Start-ups", "Founders and start-ups"),
        Wording(
            "Neu gegründete Unternehmen, die ihre Lieferanten erst noch wählen",
            "Newly founded companies that are still choosing their suppliers",
        ),
        Wording(
            "Wurde das Unternehmen in den letzten Jahren gegründet?",
            "Was the company founded in the last few years?",
        ),
        1,
    ),
    SegmentDefinition(
        2,
        "situation_changed",
        Wording("Lage geändert (Listung)", "Situation changed (listing)"),
        Wording(
            "Bisher verschlossene Kunden, bei denen sich intern etwas geändert hat: "
            "Eine Listung als Lieferant wird möglich",
            "So far closed customers where the internal situation has changed: "
            "a listing as supplier becomes possible",
        ),
        Wording(
            "Hat sich intern etwas geändert, sodass wir als Lieferant gelistet werden können?",
            "Has something changed internally, so that we can be listed as a supplier?",
        ),
        2,
    ),
    SegmentDefinition(
        3,
        "abroad",
        Wording("Ausland: neuer Partner", "Abroad: new partner"),
        Wording(
            "Kunden im Ausland, erreichbar durch eine neue Tochtergesellschaft oder einen "
            "Partnerwechsel",
            "Customers abroad, within reach through a new subsidiary or a change of partner",
        ),
        Wording(
            "Gibt es im Ausland eine neue Tochtergesellschaft oder einen neuen Partner?",
            "Is there a new subsidiary or a new partner abroad?",
        ),
        3,
        ("company.country",),
    ),
    SegmentDefinition(
        4,
        "unhappy_with_competitor",
        Wording("Unzufriedene Wettbewerbskunden", "Unhappy with a competitor"),
        Wording(
            "Kunden eines Wettbewerbers, die mit ihm unzufrieden sind",
            "Customers of a competitor who are unhappy with it",
        ),
        Wording(
            "Ist der Kunde mit einem Wettbewerber unzufrieden?",
            "Is the customer unhappy with a competitor?",
        ),
        4,
        ("lead.competitor", "lead.competitor_reason"),
    ),
    SegmentDefinition(
        5,
        "better_products",
        Wording("Neue/bessere Produkte", "New or better products"),
        Wording(
            "Durch verbesserte Produkte und Leistungen erreichbar, bisher nicht ansprechbar",
            "Within reach through improved products and services, could not be approached before",
        ),
        Wording(
            "Passt ein neues oder verbessertes Produkt, das wir früher nicht bieten konnten?",
            "Does a new or improved product fit that we could not offer before?",
        ),
        5,
        ("lead.product",),
    ),
    SegmentDefinition(
        6,
        "lost_customers",
        Wording("Verlorene Kunden", "Lost customers"),
        Wording(
            "Kunden, die seit zwei oder mehr Jahren nichts gekauft haben",
            "Customers who have bought nothing for two or more years",
        ),
        Wording(
            "Hat der Kunde seit zwei oder mehr Jahren nichts bei uns gekauft?",
            "Has the customer bought nothing from us for two or more years?",
        ),
        6,
    ),
)


def color_of(number: int) -> int:
    """The colour index 1..6 that a segment of this number gets, if nobody chooses another."""
    return (number - 1) % COLORS + 1


def mask(numbers: Iterable[int]) -> int:
    """Bit n set for segment n. Numbers over LAST_IN_MASK have no bit and are passed over: they
    are found through the memberships. ValueError for numbers below 1."""
    bits = 0
    for number in numbers:
        if number < 1:
            raise ValueError(number)
        if number <= LAST_IN_MASK:
            bits |= 1 << number
    return bits


def numbers_of(bits: int) -> tuple[int, ...]:
    """The segments of a mask, in rising order."""
    return tuple(number for number in range(1, LAST_IN_MASK + 1) if bits >> number & 1)

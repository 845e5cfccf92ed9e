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
    """One segment. `name` is short (chips, lists), `question` stands at its box in the visit
    report; `follow_ups` are the fields asked for once it is ticked.
    """

    number: int
    name: Wording
    question: Wording
    follow_ups: tuple[str, ...] = ()


DEFAULT_SEGMENTS: tuple[SegmentDefinition, ...] = (
    SegmentDefinition(
        1,
        Wording("Gründer und Start-ups", "Founders and start-ups"),
        Wording(
            "Wurde das Unternehmen in den letzten Jahren gegründet?",
            "Was the company founded in the last few years?",
        ),
    ),
    SegmentDefinition(
        2,
        Wording("Lage geändert (Listung)", "Situation changed (listing)"),
        Wording(
            "Hat sich intern etwas geändert, sodass wir als Lieferant gelistet werden können?",
            "Has something changed internally, so that we can be listed as a supplier?",
        ),
    ),
    SegmentDefinition(
        3,
        Wording("Ausland: neuer Partner", "Abroad: new partner"),
        Wording(
            "Gibt es im Ausland eine neue Tochtergesellschaft oder einen neuen Partner?",
            "Is there a new subsidiary or a new partner abroad?",
        ),
        ("company.country",),
    ),
    SegmentDefinition(
        4,
        Wording("Unzufriedene Wettbewerbskunden", "Unhappy with a competitor"),
        Wording(
            "Ist der Kunde mit einem Wettbewerber unzufrieden?",
            "Is the customer unhappy with a competitor?",
        ),
        ("lead.competitor", "lead.competitor_reason"),
    ),
    SegmentDefinition(
        5,
        Wording("Neue/bessere Produkte", "New or better products"),
        Wording(
            "Passt ein neues oder verbessertes Produkt, das wir früher nicht bieten konnten?",
            "Does a new or improved product fit that we could not offer before?",
        ),
        ("lead.product",),
    ),
    SegmentDefinition(
        6,
        Wording("Verlorene Kunden", "Lost customers"),
        Wording(
            "Hat der Kunde seit zwei oder mehr Jahren nichts bei uns gekauft?",
            "Has the customer bought nothing from us for two or more years?",
        ),
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

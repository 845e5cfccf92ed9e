"""What the cards of leads are made of that a step has made: out of its own hands, not read back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from leaddesk.derived.cards import OF_A_LEAD, CardFacts, Children, Row, first_due, group_by_lead
from leaddesk.models.made_leads import MadeLeads


def made_portions(
    made: MadeLeads, size: int, clocks: Mapping[int, Row]
) -> Iterator[CardFacts]:  # fmt: skip
    """The facts of so many leads after the other. The rows of a portion are put together when they
    are gone through. `clocks`: of those that have one, as `cards.first_clocks`."""
    children = Children(
        touchpoints={}, segments=group_by_lead(made.segments), due=first_due(made.due),
        reasons={}, handed=frozenset(), colleagues=group_by_lead(made.colleagues), own={},
        merged={}, clocks=clocks,
    )  # fmt: skip
    ids = made.ids
    for start in range(ids.start, ids.stop, size):
        some = range(start, min(start + size, ids.stop))
        yield CardFacts(made.joined(OF_A_LEAD, some), children)

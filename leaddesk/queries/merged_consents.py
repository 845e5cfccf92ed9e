"""Which consents and objections stand once two leads are one, with what each of them says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from leaddesk.queries.consents import ConsentEntry
from leaddesk.rules.consent import Channel
from leaddesk.rules.merged_consents import stands_of

Row = dict[str, Any]


class ConsentSide(NamedTuple):
    """Of one of the two leads: its own person and all its entries."""

    contact_id: int | None
    entries: Sequence[ConsentEntry]


class MergedConsent(NamedTuple):
    """Of the lead's own person (`for_all`: of everybody at it) on a channel. `stands`: what is
    left, None: nothing; `kept`, `gone`: what stands at each now; `says_kept`, `says_gone`: whether
    it has any entry: one without `kept` was withdrawn."""

    channel: str
    for_all: bool
    stands: ConsentEntry | None
    kept: ConsentEntry | None
    gone: ConsentEntry | None
    says_kept: bool
    says_gone: bool


def merged_consents(
    kept: ConsentSide, gone: ConsentSide, same_person: bool
) -> tuple[MergedConsent, ...]:
    """By channel, as `operations.merging.merge_leads` will leave them; of people who only come
    along as colleagues nothing is decided."""
    own = kept.contact_id or gone.contact_id
    groups: dict[tuple[bool, str], tuple[list[Row], list[Row]]] = defaultdict(lambda: ([], []))
    for place, side in enumerate((kept, gone)):
        for entry in side.entries:
            whose = entry.contact_id
            if place and same_person and whose is not None and whose == gone.contact_id:
                whose = own
            if whose in (None, own):
                row = {**entry._asdict(), "id": entry.consent_id, "entry": entry}
                groups[whose is None, entry.channel][place].append(row)
    found = []
    for for_all in (False, True):
        for channel in Channel:
            sides = groups.get((for_all, channel))
            if sides is not None and any(row["ended_on"] is None for s in sides for row in s):
                now = [next((r["entry"] for r in s if r["ended_on"] is None), None) for s in sides]
                left = stands_of(sides)
                stands = None if left is None else left["entry"]
                says = bool(sides[0]), bool(sides[1])
                found.append(MergedConsent(channel, for_all, stands, now[0], now[1], *says))
    return tuple(found)

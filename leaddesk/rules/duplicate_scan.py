"""The pairs worth comparing out of any number of leads, in little memory.

Each key of a lead is kept as one number (hash and place), sorted in portions: those of one key then
lie side by side. Two keys of one hash only mean a comparison for nothing.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from itertools import combinations

from leaddesk.rules.duplicate_keys import MOST_PER_KEY, keys_of
from leaddesk.rules.identity import Identity

_PORTIONS = 16
_PLACE_BITS = 24
_PLACE = (1 << _PLACE_BITS) - 1
_HASH = (1 << 64 - _PLACE_BITS) - 1


def pairs_to_compare(leads: Iterable[Identity]) -> Iterator[tuple[int, int]]:
    """The places (in the order given, at most 2^24) of two leads that share a key, each pair once,
    the smaller place first; those of one key behind each other, so that whoever looks the leads up
    needs few at a time."""
    portions = [array("Q") for _ in range(_PORTIONS)]
    for place, who in enumerate(leads):
        for key in keys_of(who):
            number = hash(key) & _HASH
            portions[number % _PORTIONS].append(number << _PLACE_BITS | place)
    found: dict[int, None] = {}
    for portion in portions:
        for places in _sharing(portion):
            found.update(dict.fromkeys(a << _PLACE_BITS | b for a, b in combinations(places, 2)))
    for pair in found:
        yield pair >> _PLACE_BITS, pair & _PLACE


def _sharing(portion: array[int]) -> Iterator[list[int]]:
    """The places that share a key, in order; not those of a key that too many have."""
    before, places = -1, list[int]()
    for number in sorted(set(portion)):
        if number >> _PLACE_BITS != before:
            if 1 < len(places) <= MOST_PER_KEY:
                yield places
            before, places = number >> _PLACE_BITS, []
        places.append(number & _PLACE)
    if 1 < len(places) <= MOST_PER_KEY:
        yield places

"""All leads in bands of neighbouring scores.

The best scores have few leads each, and a page behind a filter may be made of a hundred scores: to
meet each of them with all that is chosen takes as long as to read the rows. A band is met at once,
and only what was found in it is put in order, by a list that has the score of each lead.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pyroaring import BitMap

from leaddesk.queries.grouped import Grouped, is_at_hand, leads_by
from leaddesk.queries.memory import Reading

LEAST = 512
"""So many leads are in the band of the best scores; each other one has about as many as all better
ones together, so there are a dozen of them."""
SORTED = 4 * LEAST
"""So many leads that were found in a band are sorted; of more its scores are gone through."""
WINDOW = 1 << 16
"""Of so many neighbouring ids those that are in two sets are found at once."""
_AT_ONCE = 1_000
_POINTS = "points of leads"


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """The leads of some neighbouring scores, together and of each score; the scores ascend."""

    leads: BitMap
    of_each: tuple[tuple[int, BitMap], ...]

    def page(
        self, found: BitMap, points: Sequence[int], down: bool, skip: int, take: int
    ) -> list[int]:
        """Of the leads that were found in it, by score and id, those from `skip` on. `points`: the
        score at the place of each lead's id."""
        if len(found) > SORTED or len(self.of_each) == 1:
            return self._by_each(found, down, skip, take)
        ids = _ids(found, down)  # those of one score stay in this order
        ids.sort(key=points.__getitem__, reverse=down)
        return ids[skip : skip + take]

    def _by_each(self, found: BitMap, down: bool, skip: int, take: int) -> list[int]:
        page: list[int] = []
        for _, leads in reversed(self.of_each) if down else self.of_each:
            some = _both(leads, found, down, skip + take - len(page))
            count = len(some)
            if count > skip:
                page += _some(some, down, skip, take - len(page))
                if len(page) >= take:
                    break
            skip = max(0, skip - count)
        return page


def scores_by_lead(reading: Reading, rest: Callable[[], None] | None = None) -> Grouped:
    """The leads of each score; found gently with a `rest`, as by `leads_by`."""
    scores = leads_by(reading, "score", rest)
    assert scores is not None  # it has not that many values
    return scores


def bands(reading: Reading) -> tuple[Band, ...]:
    """All leads; the scores ascend."""
    scores = scores_by_lead(reading)
    return reading.keep("bands of scores", lambda: _made(scores), None)


def are_at_hand(reading: Reading) -> bool:
    """Whether a list by score can be made at once, or all scores would have to be found first."""
    return is_at_hand(reading, "score") and reading.has(_POINTS)


def points_of_leads(reading: Reading, rest: Callable[[], None] | None = None) -> array[int]:
    """The score at the place of each lead's id; found gently with a `rest`."""

    def follow(known: array[int], touched: BitMap) -> array[int]:
        points = known[:]
        for score, leads in scores_by_lead(reading).sets.items():
            if leads.intersect(touched):
                _put(points, leads & touched, score)
        return points

    return reading.keep(_POINTS, lambda: _points(reading, rest), follow)


def _points(reading: Reading, rest: Callable[[], None] | None) -> array[int]:
    points = array("i")
    done = 0
    for score, leads in scores_by_lead(reading, rest).sets.items():
        for start in range(0, len(leads), _AT_ONCE):
            _put(points, leads[start : start + _AT_ONCE], score)
            done += min(_AT_ONCE, len(leads) - start)
            if rest is not None and done >= _AT_ONCE:
                done = 0
                rest()
    return points


def _put(points: array[int], leads: BitMap, score: int) -> None:
    if not leads:
        return
    if (missing := leads.max() + 1 - len(points)) > 0:
        points.frombytes(bytes(missing * points.itemsize))
    for lead in leads:
        points[lead] = score


def _made(scores: Grouped) -> tuple[Band, ...]:
    found: list[Band] = []
    of_each: list[tuple[int, BitMap]] = []
    better = together = 0
    for score in reversed(scores.values):
        leads = scores.sets[score]
        of_each.append((score, leads))
        together += len(leads)
        if together >= max(better, LEAST) or score == scores.values[0]:
            found.append(Band(BitMap.union(*(s for _, s in of_each)), tuple(reversed(of_each))))
            of_each.clear()
            better, together = better + together, 0
    return tuple(reversed(found))


def _both(leads: BitMap, found: BitMap, down: bool, enough: int) -> BitMap:
    """What is in both; of many that are, those with the lowest ids, or highest, where they do: to
    write down half a million for a page of a hundred takes as long as to read its rows."""
    if len(leads) > WINDOW:
        first = max(0, leads.max() + 1 - WINDOW) if down else leads.min()
        near = BitMap(range(first, first + WINDOW)) & leads & found
        if len(near) >= enough:
            return near
    return leads & found


def _some(leads: BitMap, down: bool, skip: int, wanted: int) -> list[int]:
    """From the lowest id or from the highest."""
    end = len(leads)
    if skip or end > wanted:
        first = max(0, end - skip - wanted) if down else skip
        leads = leads[first : first + min(wanted, end - skip)]
    return _ids(leads, down)


def _ids(leads: BitMap, down: bool) -> list[int]:
    return list(leads)[::-1] if down else list(leads)


__all__ = ["Band", "are_at_hand", "bands", "points_of_leads", "scores_by_lead"]

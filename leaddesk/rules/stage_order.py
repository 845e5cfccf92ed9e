"""The order of the stages, which the team may set within the sales part, and what follows from it.

Every comparison of two stages that depends on the order asks this value; where the parts of the
funnel begin and end is the same in every order, so `stage < Stage.SAL` says it as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from leaddesk.rules.problem import Problem
from leaddesk.rules.stages import FUNNEL, WAYS_OUT, Stage

MOVABLE = (Stage.SQL, Stage.PROSPECT, Stage.QUOTE)
"""Cold begins the funnel, marketing qualified ends the marketing part (it is the hand-over), sales
accepted begins the sales part, won ends it. Between cold and marketing qualified there is but one
stage; so these are what an order can differ in."""


@dataclass(frozen=True, slots=True)
class StageOrder:
    """`funnel`: each of its stages once, first to last. Made by `order_of` only, or as it comes."""

    funnel: tuple[Stage, ...] = FUNNEL

    @property
    def every(self) -> tuple[Stage, ...]:
        """The funnel, then the ways out."""
        return (*self.funnel, *WAYS_OUT)

    @property
    def places(self) -> Mapping[Stage, int]:
        """1 to 8; ways out stand apart, behind all of them."""
        return _places(self.funnel)

    def place(self, stage: Stage) -> int:
        return self.places[stage]

    def from_on(self, stage: Stage) -> tuple[Stage, ...]:
        """The stage and those of the funnel behind it."""
        return self.funnel[self.funnel.index(stage) :]

    def up_to(self, stage: Stage) -> tuple[Stage, ...]:
        """Those of the funnel before the stage, and the stage."""
        return self.funnel[: self.funnel.index(stage) + 1]

    def between(self, one: Stage, other: Stage) -> tuple[Stage, ...]:
        """From the one of the two that comes first to the other, both included."""
        low, high = sorted((self.funnel.index(one), self.funnel.index(other)))
        return self.funnel[low : high + 1]

    def next(self, stage: Stage) -> Stage:
        """The one that follows in the funnel; from a way out back into it."""
        if not stage.in_funnel:
            return Stage.WARM
        return self.funnel[min(len(self.funnel) - 1, self.funnel.index(stage) + 1)]

    def next_gate(self, stage: Stage) -> Stage:
        """The stage whose gate is shown as the next one: before marketing qualified all work is for
        the hand-over to sales."""
        return Stage.MQL if stage < Stage.MQL else self.next(stage) if stage.in_funnel else stage


@lru_cache(maxsize=8)
def _places(funnel: tuple[Stage, ...]) -> Mapping[Stage, int]:
    places = {stage: place for place, stage in enumerate(funnel, 1)}
    return MappingProxyType(places | {stage: int(stage) for stage in WAYS_OUT})


AS_IT_COMES = StageOrder()


def order_problems(wanted: Iterable[Stage]) -> tuple[Problem, ...]:
    """Why the funnel can't have this order; value: the key of the stage it is about.

    Codes: stage_order_lacks, stage_order_twice, stage_order_out (a way out has no place);
    stage_stays_cold, stage_stays_warm, stage_stays_mql, stage_stays_sal, stage_stays_won: it is
    not where it has to be.
    """
    given = tuple(wanted)
    found = [Problem("stage_order_out", value=s.key) for s in given if not s.in_funnel]
    found += [Problem("stage_order_lacks", value=s.key) for s in FUNNEL if s not in given]
    found += [Problem("stage_order_twice", value=s.key) for s in FUNNEL if given.count(s) > 1]
    if found:
        return tuple(found)
    displaced = (s for s, here in zip(FUNNEL, given, strict=True) if s is not here)
    return tuple(Problem(_STAYS[s], value=s.key) for s in displaced if s in _STAYS)


_STAYS = {
    Stage.COLD: "stage_stays_cold",
    Stage.WARM: "stage_stays_warm",
    Stage.MQL: "stage_stays_mql",
    Stage.SAL: "stage_stays_sal",
    Stage.WON: "stage_stays_won",
}


def swapped(order: StageOrder, stage: Stage, by: int) -> tuple[Stage, ...]:
    """The funnel with this stage one further on (`by` 1) or back (-1); as it is at the ends."""
    funnel = list(order.funnel)
    here = funnel.index(stage)
    there = min(max(here + by, 0), len(funnel) - 1)
    funnel[here], funnel[there] = funnel[there], funnel[here]
    return tuple(funnel)


def rearranged(order: StageOrder, named: Sequence[Stage]) -> tuple[Stage, ...]:
    """The funnel in which those that are named follow each other so, in the places that they have
    together; with one that is named twice, or a way out, as it was named (`order_problems`)."""
    if len(set(named)) < len(named) or not set(named) <= set(order.funnel):
        return tuple(named)
    following = iter(named)
    return tuple(next(following) if stage in named else stage for stage in order.funnel)


def order_of(keys: Iterable[str]) -> StageOrder:
    """As it is kept. What can't be read, say from a newer program, is as it comes."""
    known = {stage.key: stage for stage in FUNNEL}
    funnel = tuple(known[key] for key in keys if key in known)
    return AS_IT_COMES if order_problems(funnel) else StageOrder(funnel)


def turned_around(before: StageOrder, after: StageOrder) -> tuple[tuple[Stage, Stage], ...]:
    """The moves (from, to) that lead on in the order before and back in the one after."""
    return tuple(
        (frm, to)
        for place, frm in enumerate(before.funnel)
        for to in before.funnel[place + 1 :]
        if after.place(to) < after.place(frm)
    )


__all__ = [
    "AS_IT_COMES", "MOVABLE", "StageOrder", "order_of", "order_problems", "rearranged", "swapped",
    "turned_around",
]  # fmt: skip

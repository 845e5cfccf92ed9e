"""The stages of the funnel and the ways out (product.md section 1). Keys are fixed for ever."""

from __future__ import annotations

from enum import IntEnum


class Stage(IntEnum):
    """Where a lead stands. The number is the order in the funnel; ways out stand apart at 90+."""

    COLD = 1
    WARM = 2
    MQL = 3
    SAL = 4
    SQL = 5
    PROSPECT = 6
    QUOTE = 7
    WON = 8
    LOST = 90
    EXCLUDED = 91
    PARTNER = 92

    @property
    def key(self) -> str:
        """The fixed key: "cold" ... "won", "lost", "excluded", "partner"."""
        return self.name.lower()

    @property
    def in_funnel(self) -> bool:
        return self <= Stage.WON

    @classmethod
    def of(cls, key: str) -> Stage:
        """The stage of a key; ValueError if there is none."""
        try:
            return cls[key.upper()]
        except KeyError:
            raise ValueError(key) from None


FUNNEL = tuple(s for s in Stage if s.in_funnel)
WAYS_OUT = tuple(s for s in Stage if not s.in_funnel)


def next_stage(stage: Stage) -> Stage:
    """The one that follows in the funnel; from a way out back into it."""
    if not stage.in_funnel:
        return Stage.WARM
    return FUNNEL[min(len(FUNNEL) - 1, FUNNEL.index(stage) + 1)]


def next_gate(stage: Stage) -> Stage:
    """The stage whose gate is shown as the next one: before marketing qualified all work is for
    the hand-over to sales."""
    return max(Stage.MQL, next_stage(stage)) if stage.in_funnel else stage

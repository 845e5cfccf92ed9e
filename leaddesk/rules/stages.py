"""The stages of the funnel and the ways out (product.md section 1). Keys are fixed for ever."""

from __future__ import annotations

from enum import IntEnum


class Stage(IntEnum):
    """Where a lead stands. The number is what is kept; ways out stand apart at 90+. Which of two
    stages comes first within sales is asked of `rules.stage_order`."""

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
"""In the order as it comes."""
WAYS_OUT = tuple(s for s in Stage if not s.in_funnel)

"""The segments with their figures. Excluded leads are left out, as in the list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import combinations as pairs_of

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from leaddesk.models import Membership, Segment, SegmentLead, StageCount
from leaddesk.queries.columns import SCORE, cards_along
from leaddesk.rules.segments import color_of, numbers_of
from leaddesk.rules.stages import Stage

_NEW = timedelta(days=30)
_HIDDEN = int(Stage.EXCLUDED)
_CARDS = cards_along("ix_card_stage").c


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """One segment. `asks`: the fields asked for when its box is ticked. `mean_score`: None where
    it is empty or was not asked for. `new_30_days`: memberships of the last thirty days. `pitches`:
    what to say, by the key of the stage. `follow_up_days`: its own interval."""

    number: int
    name_de: str
    name_en: str
    question_de: str
    question_en: str
    asks: tuple[str, ...]
    active: bool
    color: int
    leads: int
    mean_score: float | None
    new_30_days: int
    pitches: Mapping[str, str]
    follow_up_days: int | None

    def name(self, language: str) -> str:
        return self.name_de if language[:2].lower() == "de" else self.name_en

    def question(self, language: str) -> str:
        return self.question_de if language[:2].lower() == "de" else self.question_en


@dataclass(frozen=True, slots=True)
class Combination:
    """So many leads are in both segments (and perhaps in more)."""

    first: int
    second: int
    leads: int


def segments(session: Session, *, now: datetime | None = None) -> tuple[SegmentRow, ...]:
    """All segments in the order of their numbers. Without `now` their names and how many leads they
    have, at once; mean score and new members, for which all memberships are looked at, are left
    out."""
    counts = dict(session.execute(_COUNTS).all())
    means: dict[int, float] = {}
    new: dict[int, int] = {}
    if now is not None:
        means = dict(session.execute(_MEANS).all())
        new = dict(session.execute(_NEW_ONES, {"since": now - _NEW}).all())
    found = []
    for s in session.execute(select(*Segment.__table__.c).order_by(Segment.__table__.c.number)):
        found.append(
            SegmentRow(
                s.number, s.name_de, s.name_en, s.question_de, s.question_en, tuple(s.asks),
                s.active, color_of(s.number), counts.get(s.number, 0), means.get(s.number),
                new.get(s.number, 0), s.pitches or {}, (s.steering or {}).get("follow_up_days"),
            )
        )  # fmt: skip
    return tuple(found)


def combinations(
    session: Session, *, limit: int = 8, of: int | None = None
) -> tuple[Combination, ...]:
    """The pairs of segments (with this one first, where one is named) that most leads share: what
    `p:4 p:2` would list."""
    mask = _CARDS.segmask
    several = mask.op("&")(mask - 1) != 0
    rows = session.execute(
        select(mask, func.count()).where(_CARDS.stage != _HIDDEN, several).group_by(mask)
    )
    shared: Counter[tuple[int, int]] = Counter()
    for bits, count in rows:
        for first, second in pairs_of(numbers_of(bits), 2):
            if of in (None, first):
                shared[first, second] += count
            elif of == second:
                shared[second, first] += count
    ordered = sorted(shared.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Combination(*pair, count) for pair, count in ordered[:limit])


def unassigned_count(session: Session) -> int:
    """The leads in no segment."""
    query = select(func.count()).where(_CARDS.stage != _HIDDEN, _CARDS.segmask == 0)
    return session.scalar(query) or 0


def _counts() -> Select[int, int]:
    counted = StageCount.__table__.c
    shown = (counted.segment != 0, counted.stage != _HIDDEN)
    return select(counted.segment, func.sum(counted.leads)).where(*shown).group_by(counted.segment)


def _means() -> Select[int, float]:
    member = SegmentLead.__table__.c
    scored = select(member.segment, func.avg(SCORE.c.score)).join(
        SCORE, SCORE.c.lead_id == member.lead_id
    )
    return scored.where(member.stage != _HIDDEN).group_by(member.segment)


def _new_ones() -> Select[int, int]:
    membership = Membership.__table__.c
    recent = membership.since >= bindparam("since", type_=membership.since.type)
    return select(membership.segment, func.count()).where(recent).group_by(membership.segment)


_COUNTS, _MEANS, _NEW_ONES = _counts(), _means(), _new_ones()

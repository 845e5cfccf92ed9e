"""The ledger of a score: whole points, line by line, that add up exactly to what is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from leaddesk.rules.score_conditions import TouchpointFact
from leaddesk.rules.score_rules import Group, Mode, ScoreRule

MICRO = 1_000_000
"""Decaying points are counted in millionths, as whole numbers: sums of them are exact, so neither
the order of the touchpoints nor the way of adding can change a score."""


class Hit(NamedTuple):
    """One rule met once: by a touchpoint (`fact`) or by the `value` of a `field`."""

    rule: ScoreRule
    micros: int
    fact: TouchpointFact | None = None
    field: str | None = None
    value: str = ""


class Addend(NamedTuple):
    """One line: these points, by this rule, because of this touchpoint or this field. A named
    tuple, since a ledger may have hundreds.

    `value` is the kind of the touchpoint or what stands in the field; of a line by hand its reason,
    of an answer "yes" or "no" (the question's id stands in `field`). `who`: whose line it is.
    """

    rule_key: str
    group: Group
    points: int
    touchpoint_id: int | None
    field: str | None
    at: datetime | None
    value: str
    who: str = ""
    line_id: int | None = None


BY_HAND, ANSWER, GROUP_CAP = "by_hand", "answer", "group_cap"
"""What stands for a rule's key where no rule gave the points: somebody did, with a reason; an
answer of the checklist; or they are too many for the group, and taken off again."""


class OwnLine(NamedTuple):
    """Points that somebody gave by hand, and why."""

    id: int
    group: Group
    points: int
    at: datetime | None = None
    reason: str = ""
    who: str = ""


class Own(NamedTuple):
    """What people said of a lead themselves. `answers`: yes or no, by the question's id."""

    lines: Sequence[OwnLine] = ()
    answers: Mapping[int, bool] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Topic:
    """A product or topic, and the points of behaviour that were about it."""

    product: str
    points: int


class Fit(StrEnum):
    """Whether they are whom we want, and we have what they need."""

    KNOWN = "known"
    NOT = "not"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Way:
    """A rule that has given nothing yet, and the points that it would bring."""

    rule_key: str
    points: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """A score that explains itself. `missing` are the points to the threshold, 0 from there on.

    `ways`: what would give more, most first; `shortest`: the fewest of them that together reach the
    threshold. `topics`: what the behaviour was about, the strongest first. `fit_asks`: where the
    fit is not known, the field that would settle it.
    """

    addends: tuple[Addend, ...]
    behaviour: int
    fit: int
    total: int
    threshold: int
    missing: int
    ways: tuple[Way, ...]
    rules_version: int = 1
    assessment: int = 0
    shortest: tuple[tuple[Way, ...], ...] = ()
    topics: tuple[Topic, ...] = ()
    fit_state: Fit = Fit.UNKNOWN
    fit_asks: str = ""


def whole_points(micros: int) -> int:
    """Millionths to points, half a point upwards."""
    return (micros + MICRO // 2) // MICRO


def lines_of(group: Group, hits: Sequence[Hit]) -> tuple[Addend, ...]:
    """The hits of one group as lines that sum to its rounded total.

    Largest remainder: each line is rounded down, and the points still missing go to the lines
    that lost most, of equals to the first. Lines that round to nothing are left out, except the
    class of the first contact: that it gave 0 explains something.
    """
    points = [hit.micros // MICRO for hit in hits]
    left = whole_points(sum(hit.micros for hit in hits)) - sum(points)
    if left:
        by_loss = sorted(range(len(hits)), key=lambda i: -(hits[i].micros % MICRO))
        for i in by_loss[:left]:
            points[i] += 1
    return tuple(
        _addend(group, hit, given)
        for hit, given in zip(hits, points, strict=True)
        if given or hit.rule.mode is Mode.FIRST_CONTACT
    )


def _addend(group: Group, hit: Hit, points: int) -> Addend:
    fact = hit.fact
    if fact is None:
        return Addend(hit.rule.key, group, points, None, hit.field, None, hit.value)
    return Addend(hit.rule.key, group, points, fact.id, hit.field, fact.at, fact.kind)

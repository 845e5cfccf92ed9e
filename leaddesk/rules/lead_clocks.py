"""The clocks of one lead, out of what happened to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from leaddesk.rules.clocks import WARNINGS, Clock, Pause, moment_at, used_seconds
from leaddesk.rules.sla import OFFER, RuleVersion, Until, in_force
from leaddesk.rules.stages import Stage
from leaddesk.rules.working_time import WorkingTime

BREACH = 100
"""The level at which something becomes of the lead, whether or not it is told of."""


@dataclass(frozen=True, slots=True)
class Move:
    """The lead came to stand in the stage."""

    at: datetime
    to: Stage


@dataclass(frozen=True, slots=True)
class OfferFact:
    """It was offered to sales; `decided` None: nobody has answered yet. `time`: in which whoever is
    to answer works."""

    at: datetime
    decided: datetime | None = None
    time: WorkingTime | None = None


@dataclass(frozen=True, slots=True)
class InSegment:
    """The lead is in the segment, or was `until` then."""

    segment: int
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class History:
    """Of one lead, everything in the order of time. `contacts`: when somebody of ours was in
    touch; `told`: the highest level that was told of a clock, by its key and start; `segments` in
    any order."""

    moves: Sequence[Move] = ()
    offers: Sequence[OfferFact] = ()
    pauses: Sequence[Pause] = ()
    contacts: Sequence[datetime] = ()
    told: Mapping[tuple[str, datetime], int] = field(default_factory=dict)
    segments: Sequence[InSegment] = ()

    def segments_at(self, ended: datetime | None) -> set[int]:
        """Those that it was in just before then; None: those that it is in."""
        if ended is None:
            return {one.segment for one in self.segments if one.until is None}
        return {
            one.segment
            for one in self.segments
            if one.since < ended and (one.until is None or ended <= one.until)
        }


@dataclass(frozen=True, slots=True)
class RunClock:
    """One clock with its moments in working time, as it is kept.

    `half_at`, `most_at`, `due_at`: when 50, 80 and 100 % are reached; None: the clock stands
    before that, or nobody ever works. `next_at`: the next of them that somebody is to be told of
    and was not yet. `used`: seconds it ran, where it has ended. `segment`: whose hours are allowed;
    None: those of the rule itself.
    """

    key: str
    version: int
    started: datetime
    allowed: int
    until: Until
    half_at: datetime | None
    most_at: datetime | None
    due_at: datetime | None
    next_at: datetime | None
    paused: bool
    ended: datetime | None
    used: int | None
    segment: int | None = None

    @property
    def kept(self) -> bool | None:
        """Whether it ended in time; None: it still runs."""
        return None if self.used is None else self.used <= self.allowed


def clocks_of(
    history: History, rules: Sequence[RuleVersion], time: WorkingTime
) -> Iterator[RunClock]:
    """All clocks that the lead has started, those that have ended among them. `time`: in which
    whoever has it works."""
    for offer in history.offers:
        version = in_force(rules, OFFER, offer.at)
        if version is not None:
            gone = next(
                (m.at for m in history.moves if m.at > offer.at and m.to is not Stage.MQL), None
            )
            ended = min((at for at in (offer.decided, gone) if at is not None), default=None)
            yield _run(version, offer.at, ended, history, offer.time or time)
    stays = _stays(history.moves)
    for stage, started, left in stays:
        version = in_force(rules, stage.key, started)
        if version is not None:
            ended = left
            if version.rule.until is Until.CONTACT:
                met = next((at for at in history.contacts if at > started), None)
                ended = min((at for at in (met, left) if at is not None), default=None)
            yield _run(version, started, ended, history, time)


def _stays(moves: Sequence[Move]) -> Iterator[tuple[Stage, datetime, datetime | None]]:
    """Stage, since when, until when. A move to where it stands already is none."""
    at: Move | None = None
    for move in moves:
        if at is not None and move.to is at.to:
            continue
        if at is not None:
            yield at.to, at.at, move.at
        at = move
    if at is not None:
        yield at.to, at.at, None


def _run(
    version: RuleVersion, started: datetime, ended: datetime | None, history: History,
    time: WorkingTime,
) -> RunClock:  # fmt: skip
    rule = version.rule
    # A clock that runs goes by the segments of now, one that has ended by those of then.
    minutes, segment = rule.allowed(history.segments_at(ended) if rule.segments else ())
    allowed = minutes * 60
    # Those that were over before it started, or began after it had ended, are none of its.
    own = tuple(
        pause
        for pause in history.pauses
        if (pause.until is None or pause.until > started) and (ended is None or pause.since < ended)
    )
    clock = Clock(started, allowed, own, ended, version.version)
    moments = {level: moment_at(clock, time, allowed * level // 100) for level in WARNINGS}
    half, most, due = moments.values()
    told = history.told.get((rule.key, started), 0)
    ahead = [moments[level] for level in WARNINGS
             if level > told and (level in rule.levels or level == BREACH)]  # fmt: skip
    return RunClock(
        rule.key, version.version, started, allowed, rule.until, half, most, due,
        ahead[0] if ahead and ended is None else None,
        ended is None and any(pause.until is None for pause in own),
        ended, None if ended is None else used_seconds(clock, time, ended),
        segment,
    )  # fmt: skip


def level_at(
    moments: Sequence[datetime | None], levels: Sequence[int], now: datetime
) -> int:  # fmt: skip
    """The highest level that the clock has reached and that is told of; 0: none yet. `moments`: of
    WARNINGS. Of several that were passed while the program was switched off only this one counts.
    """
    return max(
        (
            level
            for level, at in zip(WARNINGS, moments, strict=True)
            if at is not None and at <= now and (level in levels or level == BREACH)
        ),
        default=0,
    )

"""Nurturing tracks: what somebody is sent or told, step by step, and when that ends.

A step is due so many days after the lead was put on the track. One that was done late moves the
next by as much as the track leaves between them, so that nobody gets two on one day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from leaddesk.rules.problem import Problem

LONGEST_NAME, LONGEST_TOPIC = 120, 300
MOST_STEPS, LAST_DAY = 40, 1000


class StepKind(StrEnum):
    """CONTENT is sent by e-mail, a TASK is something that somebody of ours does."""

    CONTENT = "content"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class TrackStep:
    """`day` after the beginning; a content step names a piece, a task says what is to be done."""

    day: int
    kind: StepKind = StepKind.TASK
    piece_id: int | None = None
    topic: str = ""


class End(StrEnum):
    """Why a lead is on a track no more."""

    DONE = "done"
    """All steps are done."""
    TAKEN_OFF = "taken_off"
    REFUSED = "refused"
    """The salesperson has said no."""
    REPLIED = "replied"
    MQL = "mql"
    WON = "won"
    OBJECTED = "objected"
    LEFT = "left"
    """The lead has left the funnel."""


STOPS = (End.REPLIED, End.MQL, End.WON)
"""Those that a track may do without: one for customers goes on when they answer. An objection ends
every track, and so does leaving the funnel."""


@dataclass(frozen=True, slots=True)
class Track:
    name: str
    steps: tuple[TrackStep, ...] = ()
    stops: tuple[End, ...] = STOPS
    active: bool = True

    @property
    def writes(self) -> bool:
        """Whether anybody on it is written to."""
        return any(step.kind is StepKind.CONTENT for step in self.steps)

    def as_json(self) -> list[dict[str, Any]]:
        return [
            {"day": s.day, "kind": s.kind.value, "piece": s.piece_id, "topic": s.topic}
            for s in self.steps
        ]


def steps_from_json(kept: Iterable[Mapping[str, Any]]) -> tuple[TrackStep, ...]:
    return tuple(
        TrackStep(int(k["day"]), StepKind(k["kind"]), k["piece"], str(k["topic"])) for k in kept
    )


def track_problems(track: Track) -> tuple[Problem, ...]:
    """track_unnamed, track_empty, track_too_long, track_days (they must grow), track_step (`value`:
    its place: a piece or what is to be done is missing)."""
    found: list[Problem] = []
    if not track.name.strip() or len(track.name) > LONGEST_NAME:
        found.append(Problem("track_unnamed"))
    if not track.steps:
        found.append(Problem("track_empty"))
    if len(track.steps) > MOST_STEPS:
        found.append(Problem("track_too_long"))
    days = [step.day for step in track.steps]
    if days != sorted(set(days)) or any(not 0 <= day <= LAST_DAY for day in days):
        found.append(Problem("track_days"))
    for place, step in enumerate(track.steps, 1):
        says = step.piece_id if step.kind is StepKind.CONTENT else step.topic.strip()
        if not says or len(step.topic) > LONGEST_TOPIC:
            found.append(Problem("track_step", value=str(place)))
    return tuple(found)


def next_date(steps: Sequence[TrackStep], place: int, started: date, done: date) -> date | None:
    """When the step after the one at `place`, which is done on that day, is due. None: it was the
    last."""
    if place + 1 >= len(steps):
        return None
    apart = timedelta(days=steps[place + 1].day - steps[place].day)
    return max(started + timedelta(days=steps[place + 1].day), done + apart)


class Barred(StrEnum):
    """Why somebody is not put on a track, the first that holds."""

    ENDED = "ended"
    """Excluded, lost or with a partner."""
    OBJECTED = "objected"
    NO_CONSENT = "no_consent"
    NO_ADDRESS = "no_address"
    """Nobody to be written to: there is no e-mail address."""
    ALREADY = "already"
    """On this track now."""


class PutOn(NamedTuple):
    """How many were put on a track, how many of them wait for their salesperson's yes, and how many
    were left out, by why."""

    leads: int
    waiting: int
    barred: Mapping[str, int]

"""How a segment steers the work: what to say to its leads stage by stage, and when to be in touch
with them again."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from leaddesk.rules.problem import Problem
from leaddesk.rules.stages import FUNNEL

LONGEST_PITCH = 2000
MOST_DAYS = 3650
PITCHED = tuple(stage.key for stage in FUNNEL)
"""The stages for which there can be something to say."""


def steering_problems(
    number: int, pitches: Mapping[str, str], follow_up_days: int | None
) -> tuple[Problem, ...]:
    """What can't be. Codes: segment_pitch_stage (value: the stage), segment_pitch_long (args:
    most), segment_interval (value: what was given)."""
    found = [
        Problem("segment_pitch_stage", value=stage) for stage in pitches if stage not in PITCHED
    ]
    if any(len(text) > LONGEST_PITCH for text in pitches.values()):
        found.append(
            Problem("segment_pitch_long", value=str(number), args={"most": str(LONGEST_PITCH)})
        )
    if follow_up_days is not None and not 1 <= follow_up_days <= MOST_DAYS:
        found.append(Problem("segment_interval", value=str(follow_up_days)))
    return tuple(found)


def own_interval(days: Collection[int | None]) -> str:
    """The follow-up text of a lead whose segments have these intervals: the shortest counts; "" if
    none has one of its own."""
    known = [count for count in days if count]
    return f"+{min(known)}" if known else ""

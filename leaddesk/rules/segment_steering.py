"""How a segment steers the work: what to say to its leads stage by stage, and when to be in touch
with them again."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from leaddesk.rules.languages import languages_of
from leaddesk.rules.problem import Problem
from leaddesk.rules.stages import FUNNEL

LONGEST_PITCH = 2000
MOST_DAYS = 3650
PITCHED = tuple(stage.key for stage in FUNNEL)
"""The stages for which there can be something to say."""
IN_LANGUAGE = ("de", "en")
"""The languages in which it can be said: `mql.en` behind the stage's key; without one: in any."""


def pitch_key(stage: str, language: str = "") -> str:
    """Under which key of `pitches` it stands; no language: whatever is spoken."""
    return f"{stage}.{language}" if language else stage


PITCH_KEYS = tuple(pitch_key(stage, said) for stage in PITCHED for said in ("", *IN_LANGUAGE))


def pitch_for(pitches: Mapping[str, str], stage: str, country: str, desk_language: str) -> str:
    """What to say to a lead in this stage: in its country's language, where that is told and there
    is a text; else in the desk's; else in any."""
    spoken = languages_of(country)
    theirs = next((said for said in IN_LANGUAGE if said in spoken), "en")
    order = (*((theirs,) if spoken else ()), desk_language, "", *IN_LANGUAGE)
    keys = (pitch_key(stage, said) for said in order)
    return next((text for key in keys if (text := pitches.get(key))), "")


def steering_problems(
    number: int, pitches: Mapping[str, str], follow_up_days: int | None
) -> tuple[Problem, ...]:
    """What can't be. Codes: segment_pitch_stage (value: the stage), segment_pitch_long (args:
    most), segment_interval (value: what was given)."""
    found = [Problem("segment_pitch_stage", value=key) for key in pitches if key not in PITCH_KEYS]
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

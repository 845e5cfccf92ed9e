"""Follow-ups: where one comes from, what each outcome of a call presets, how many fit a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Any

from leaddesk.rules.due_text import parse_due
from leaddesk.rules.problem import Problem
from leaddesk.rules.touchpoints import DEFAULT_FOLLOW_UP, Kind, Outcome
from leaddesk.rules.working_days import IsHoliday
from leaddesk.rules.working_time import WorkingHours

MOST_A_DAY = 20


class Origin(StrEnum):
    """How a follow-up came."""

    HAND = "hand"
    TOUCHPOINT = "touchpoint"
    """In one step with what was logged."""
    AUTO = "auto"
    """A rule made it."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """The follow-up that is wanted. `on` None: none is (with `reason` why). `kind`: what is to be
    done then."""

    on: date | None
    minute: int | None = None
    topic: str = ""
    reason: str = ""
    kind: Kind = Kind.CALL


def _presets() -> dict[Outcome, tuple[str, ...]]:
    """One text per outcome; where nobody was reached one per attempt, ever further apart."""
    single = {outcome: (text,) for outcome, text in DEFAULT_FOLLOW_UP.items()}
    redial = {
        Outcome.NOT_REACHED: ("1at", "1at 15", "3at", "1w", "2w"),
        Outcome.MAILBOX: ("2at", "3at", "1w", "2w"),
    }
    return {**single, **redial}


@dataclass(frozen=True, slots=True)
class FollowUpSettings:
    """What the team has agreed on.

    `presets`: per outcome the follow-up text (grammar of `rules.due_text`) of the first attempt,
    the second, ...; the last one goes for all that come after it. Which days are worked is the
    company's calendar.
    """

    presets: Mapping[Outcome, tuple[str, ...]] = field(default_factory=_presets)
    most_a_day: int = MOST_A_DAY


def preset(settings: FollowUpSettings, outcome: Outcome, missed: int) -> str:
    """The follow-up text for the outcome of a call, after `missed` calls in a row without reaching
    anybody."""
    texts = settings.presets.get(outcome) or (DEFAULT_FOLLOW_UP[outcome],)
    attempt = 0 if outcome.reached else missed
    return texts[min(attempt, len(texts) - 1)]


BEFORE = timedelta(minutes=5)
"""So long before its time somebody is reminded of an appointment."""
MORNING = time(8)
"""When somebody is reminded of what is due some time that day."""


def reminder_moment(
    on: date, minute: int | None, snoozed_until: datetime | None, zone: tzinfo | None
) -> datetime:
    """When somebody is to be reminded: once it was put off, at that moment."""
    if snoozed_until is not None:
        return snoozed_until
    if minute is None:
        return datetime.combine(on, MORNING, zone)
    return datetime.combine(on, time(minute // 60, minute % 60), zone) - BEFORE


def is_off(hours: WorkingHours, is_holiday: IsHoliday) -> IsHoliday:
    """Whether nobody works on a day: a holiday, a closed day, a weekday without hours."""

    def off(day: date) -> bool:
        return not hours.week[day.weekday()] or day in hours.closed or is_holiday(day)

    return off


def settings_problems(settings: FollowUpSettings, today: date) -> tuple[Problem, ...]:
    """What is wrong. Codes: most_a_day (value: what was given); preset_unreadable (value: the
    text; args: outcome); preset_missing (args: outcome)."""
    found = []
    if not 1 <= settings.most_a_day <= 500:
        found.append(Problem("most_a_day", value=str(settings.most_a_day)))
    for outcome in Outcome:
        texts = settings.presets.get(outcome, ())
        if not texts:
            found.append(Problem("preset_missing", args={"outcome": outcome.value}))
        for text in texts:
            if isinstance(parse_due(text, today), Problem):
                args = {"outcome": outcome.value}
                found.append(Problem("preset_unreadable", value=text, args=args))
    return tuple(found)


def settings_to_json(settings: FollowUpSettings) -> dict[str, Any]:
    return {
        "presets": {outcome.value: list(texts) for outcome, texts in settings.presets.items()},
        "most_a_day": settings.most_a_day,
    }


def settings_from_json(kept: Mapping[str, Any]) -> FollowUpSettings:
    """The opposite; what an older program did not keep is as it comes."""
    usual = FollowUpSettings()
    presets = dict(usual.presets)
    for key, texts in kept.get("presets", {}).items():
        if key in tuple(Outcome) and texts:
            presets[Outcome(key)] = tuple(str(text) for text in texts)
    return FollowUpSettings(presets, int(kept.get("most_a_day", usual.most_a_day)))

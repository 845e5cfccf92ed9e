"""Follow-ups: what each outcome presets, attempt after attempt, and whether settings make sense."""

from __future__ import annotations

from datetime import date

from leaddesk.rules.follow_ups import (
    FollowUpSettings,
    preset,
    settings_from_json,
    settings_problems,
    settings_to_json,
)
from leaddesk.rules.touchpoints import Outcome


def test_each_attempt_has_its_own_distance_and_the_last_goes_on() -> None:
    settings = FollowUpSettings({Outcome.NOT_REACHED: ("1at", "2at", "1w"), Outcome.LATER: ("2w",)})
    texts = [preset(settings, Outcome.NOT_REACHED, missed) for missed in range(5)]
    assert texts == ["1at", "2at", "1w", "1w", "1w"]
    assert preset(settings, Outcome.LATER, 3) == "2w"
    assert preset(settings, Outcome.INTEREST, 0) == "+3"


def test_settings_come_back_as_they_were_kept() -> None:
    settings = FollowUpSettings(most_a_day=7)
    assert settings_from_json(settings_to_json(settings)) == settings
    assert settings_from_json({"presets": {"gone": ["1w"]}}) == FollowUpSettings()


def test_what_comes_with_it_is_sound() -> None:
    assert settings_problems(FollowUpSettings(), date(2025, 11, 24)) == ()

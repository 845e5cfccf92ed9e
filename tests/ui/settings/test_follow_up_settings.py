"""Settings of the follow-ups: kept by "Apply" only, nonsense is said, the rules show first."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.queries.follow_up_rules import follow_up_rules
from leaddesk.queries.presets import follow_up_settings, outcome_presets, priority_weights
from leaddesk.rules.touchpoints import Outcome
from leaddesk.ui.settings.follow_up_settings import FollowUpPart


@pytest.fixture
def part(sample_desk: Desk, qtbot: QtBot) -> FollowUpPart:
    part = FollowUpPart(sample_desk)
    qtbot.addWidget(part)
    part.look()
    return part


def test_all_of_it_is_kept_by_one_button(part: FollowUpPart, sample_desk: Desk) -> None:
    part.outcomes.lines[Outcome.NOT_REACHED].setText("+1; 1w")
    box, days, _ = part.rules.rows["no_contact"]
    box.setChecked(False)
    days.setText("45")
    part.weights.lines["value"].setText("0")
    part.apply()
    store = sample_desk.store
    assert store.ask(follow_up_settings).presets[Outcome.NOT_REACHED] == ("+1", "1w")
    rule = next(r for r in store.ask(follow_up_rules) if r.key == "no_contact")
    assert (rule.active, rule.days) == (False, 45)
    assert store.ask(priority_weights).value == 0
    assert part.bar.text() == "Gespeichert"
    assert store.ask(outcome_presets, lead_id=1)[Outcome.NOT_REACHED] == "+1"


def test_what_makes_no_sense_is_said_and_stays_in_the_field(part: FollowUpPart) -> None:
    part.outcomes.lines[Outcome.MAILBOX].setText("x9")
    part.apply()
    assert "x9" in part.bar.text()
    assert part.outcomes.lines[Outcome.MAILBOX].text() == "x9"


def test_what_the_rules_would_make_is_shown_before_they_are_kept(
    part: FollowUpPart, sample_desk: Desk
) -> None:
    part.rules.rows["no_contact"][1].setText("1")
    part.show_made()
    assert "Kein" in part.preview.text() or "würde" in part.preview.text()
    rule = next(r for r in sample_desk.store.ask(follow_up_rules) if r.key == "no_contact")
    assert rule.days == 30

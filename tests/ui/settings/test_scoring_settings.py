"""Score rules are changed as a draft; what they would do stands there before they are applied."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.queries.settings import score_rules
from leaddesk.rules.conditions import Between, Known, OneOf
from leaddesk.rules.problem import Refused
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.score_rules import Group, Mode, Period, ScoreRule
from leaddesk.rules.scoring_defaults import DEFAULT_RULES
from leaddesk.ui.settings.score_rule_dialog import ScoreRuleDialog
from leaddesk.ui.settings.scoring_settings import ScoringSettings
from leaddesk.ui.words.score_rules import rule_name


@pytest.fixture
def part(sample_desk: Desk, qtbot: QtBot) -> ScoringSettings:
    made = ScoringSettings(sample_desk)
    qtbot.addWidget(made)
    made.look()
    return made


def test_the_threshold_is_looked_at_before_it_is_applied(
    part: ScoringSettings, sample_desk: Desk, qtbot: QtBot
) -> None:
    assert part.frame.threshold.text() == "250"
    assert not part.apply.isEnabled()
    part.frame.threshold.setText("100")
    part.frame._on_typed()
    rows = part.effect.crossing.choices()
    assert "100" in part.effect.words.text() and rows and all("→" in row.second for row in rows)
    with qtbot.waitSignal(part.lead_wanted) as opened:
        part.effect.crossing.taken.emit(rows[0].key)
    assert opened.args == [int(rows[0].key)]
    part.note.setText("Messe vorbei")
    assert sample_desk.store.ask(score_rules).threshold == 250
    part.apply.click()
    assert sample_desk.store.ask(score_rules).threshold == 100
    assert part.frame.version.count() == 2 and not part.apply.isEnabled()
    assert "Messe vorbei" in part.frame.version.itemText(0) and not part.note.text()
    sample_desk.undo()
    assert sample_desk.store.ask(score_rules).threshold == 250


def test_a_rule_is_switched_off_and_the_draft_thrown_away(part: ScoringSettings) -> None:
    part.lists[Group.FIT].choose("fit.product_a")
    part._switch(Group.FIT)
    assert part.draft is not None
    off = [rule.key for rule in part.draft.rules if not rule.active]
    assert off == ["fit.product_a"] and part.apply.isEnabled()
    part.discard.click()
    assert all(rule.active for rule in part.draft.rules)


def test_what_can_not_be_used_is_said_and_not_applied(part: ScoringSettings) -> None:
    part.frame.threshold.setText("0")
    part.frame._on_typed()
    assert part.bar.text() and not part.apply.isEnabled()
    part.frame.threshold.setText("viel")
    part.frame._on_typed()
    assert "viel" in part.bar.text()


def test_what_can_not_be_read_keeps_the_draft_from_being_applied(part: ScoringSettings) -> None:
    """Else another threshold than the one that stands there came into force."""
    for typed, usable in (("300", True), ("350 Punkte", False), ("300", True)):
        part.frame.threshold.setText(typed)
        part.frame._on_typed()
        assert part.apply.isEnabled() is usable
        assert bool(part.bar.text()) is not usable or not part.bar.isVisible()
    for group in Group:
        part.frame.caps[group].setText("50")
    part.frame._on_typed()
    assert "150" in part.bar.text() and not part.apply.isEnabled()


def test_a_refusal_names_the_rule_as_the_list_does(part: ScoringSettings) -> None:
    assert part.draft is not None
    call = next(rule for rule in part.draft.rules if rule.key == "next.service_call")
    part._put(replace(call, key="own.1", points=10**9))
    assert not part.apply.isEnabled()
    assert part.bar.text().count(rule_name(call)) == 2 and "own.1" not in part.bar.text()


def test_the_draft_is_tried_on_one_lead(part: ScoringSettings) -> None:
    part.lead.setText("I-000018")
    part._on_try()
    assert part.tried.text().startswith("Score ")
    part.lead.setText("I-999999")
    part._on_try()
    assert "gibt es nicht" in part.tried.text()


def test_an_older_version_becomes_the_draft(part: ScoringSettings) -> None:
    part.frame.threshold.setText("100")
    part.frame._on_typed()
    part.apply.click()
    part.frame.version.setCurrentIndex(1)
    part.frame._on_version()
    assert part.draft is not None and part.draft.threshold == 250


FULL = ScoreRule(
    "own.1", Group.BEHAVIOUR, 40, Happened(("call", "visit"), "in", ("interest",), ("Öl & <b>",)),
    Mode.EACH, cap=90, linear_days=60, most=2, period=Period.MONTH,
)  # fmt: skip
BY = ScoreRule(
    "own.2", Group.FIT, 5, OneOf("company.industry", ("Möbel", "Druck")), Mode.ONCE,
    points_by=(("Möbel", 50),),
)  # fmt: skip


SEVERAL = replace(
    FULL, condition=Happened(("download",), within_days=90),
    besides=(OneOf("company.industry", ("Möbel",)), Between("company.employees", 50, None)),
)  # fmt: skip
BY_SEVERAL = replace(BY, besides=(Known("contact.position"), Between("lead.value", 1000)))


@pytest.mark.parametrize("rule", [FULL, BY, SEVERAL, BY_SEVERAL, *DEFAULT_RULES])
def test_a_rule_comes_out_of_its_dialog_as_it_went_in(
    sample_desk: Desk, qtbot: QtBot, rule: ScoreRule
) -> None:
    dialog = ScoreRuleDialog(None, rule)
    qtbot.addWidget(dialog)
    assert dialog.read() == rule


def test_a_rule_says_all_that_it_asks_for(sample_desk: Desk, qtbot: QtBot) -> None:
    said = rule_name(SEVERAL)
    assert said == "Download, höchstens 90 Tage her, wenn Branche: Möbel · Mitarbeiterzahl: ab 50"
    dialog = ScoreRuleDialog(None, BY)
    qtbot.addWidget(dialog)
    dialog.condition.show_conditions([Known("lead.value"), Known("lead.value", False)])
    dialog.accept()
    assert dialog.bar.text() and dialog.rule == BY


def test_the_dialog_says_what_is_missing(sample_desk: Desk, qtbot: QtBot) -> None:
    dialog = ScoreRuleDialog(None, replace(FULL, condition=Happened(())))
    qtbot.addWidget(dialog)
    dialog.accept()
    assert dialog.bar.text() and dialog.rule.condition == Happened(())
    dialog.valid_from.setText("irgendwann")
    dialog.kinds.tick("call")
    with pytest.raises(Refused) as refused:
        dialog.read()
    assert refused.value.problems[0].code == "score_day"
    dialog.valid_from.setText("24.11.2025")
    dialog.accept()
    assert dialog.rule.valid_from is not None


def test_a_group_is_bounded_and_counting_begins_on_a_day(
    part: ScoringSettings, sample_desk: Desk
) -> None:
    part.frame.caps[Group.FIT].setText("40")
    part.frame.since.setText("1.1.2020")
    part.frame._on_typed()
    assert part.draft is not None and part.draft.cap_of(Group.FIT) == 40
    part.apply.click()
    kept = sample_desk.store.ask(score_rules)
    assert kept.caps == ((Group.FIT, 40),) and kept.count_from == date(2020, 1, 1)
    part.frame.caps[Group.FIT].setText("")
    part.frame.since.setText("irgendwann")
    part.frame._on_typed()
    assert "irgendwann" in part.bar.text() and part.draft.cap_of(Group.FIT) == 40

"""The rules of the duplicates in the settings: shown in words, edited, tried, then saved."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.leads import add_lead
from leaddesk.queries.duplicate_scan import duplicate_rules
from leaddesk.rules.duplicates import DEFAULT_RULES, DuplicateRule
from leaddesk.rules.likeness import Sign
from leaddesk.ui.settings import duplicate_settings
from leaddesk.ui.settings.duplicate_rule_dialog import DuplicateRuleDialog
from leaddesk.ui.settings.duplicate_settings import DuplicateSettings


@pytest.fixture
def part(sample_desk: Desk, qtbot: QtBot) -> DuplicateSettings:
    part = DuplicateSettings(sample_desk)
    qtbot.addWidget(part)
    part.look()
    return part


def answering(
    monkeypatch: pytest.MonkeyPatch, type_in: Callable[[DuplicateRuleDialog], None]
) -> None:
    def run(dialog: DuplicateRuleDialog) -> int:
        type_in(dialog)
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(duplicate_settings, "run_dialog", run)


def test_rules_in_words(part: DuplicateSettings) -> None:
    first = part.list.choices()[0]
    assert first.text == "gleiche USt-IdNr. + Firmenname ab 60 %"
    assert first.second == "98\N{NO-BREAK SPACE}%" and part.threshold.text() == "80"
    assert not part.try_it.isEnabled()


def test_a_rule_is_added_tried_and_saved(
    part: DuplicateSettings, sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for city in ("Köln", "Bonn"):
        sample_desk.store.run(add_lead, {"company.name": "Ölmühle Grünewald", "company.city": city})

    def type_in(dialog: DuplicateRuleDialog) -> None:
        dialog.degrees[Sign.NAME].setText("100")
        dialog.weight.setText("85")

    answering(monkeypatch, type_in)
    part._on_add()
    assert part.rules.rules[-1] == DuplicateRule(((Sign.NAME, 100),), 85)
    assert sample_desk.store.ask(duplicate_rules) == DEFAULT_RULES, "nothing is saved yet"
    part.try_it.click()
    assert "1 Paar würde vorgeschlagen" in part.bar.text()
    part._save()
    assert sample_desk.store.ask(duplicate_rules) == part.rules
    assert not part.try_it.isEnabled()
    part._on_usual()
    assert part.rules == DEFAULT_RULES and part.try_it.isEnabled()


def test_a_rule_that_makes_no_sense_is_said_while_editing(
    part: DuplicateSettings, qtbot: QtBot
) -> None:
    dialog = DuplicateRuleDialog(part, DuplicateRule(((Sign.CITY, 100),), 90), 80)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert "nur nach dem Ort" in dialog.bar.text() and not dialog.result()
    dialog.degrees[Sign.NAME].setText("viel")
    dialog.accept()
    assert "1 bis 100" in dialog.bar.text()


def test_all_rules_removed_can_not_be_tried(part: DuplicateSettings) -> None:
    for _ in DEFAULT_RULES.rules:
        part.list.choose(part.list.choices()[0].key)
        part._on_remove()
    assert "mindestens eine" in part.bar.text() and not part.try_it.isEnabled()


def test_a_threshold_that_is_no_number(part: DuplicateSettings) -> None:
    part.threshold.setText("viel")
    part._on_threshold()
    assert "1 bis 99" in part.bar.text() and not part.try_it.isEnabled()

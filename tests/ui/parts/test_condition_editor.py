"""Conditions are put together by keys alone, and what is wrong with them is said at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.rules.conditions import (
    Between,
    Condition,
    Contains,
    InSegment,
    Known,
    NoneOf,
    OlderThan,
    OneOf,
    StartsWith,
    Touched,
    Within,
)
from leaddesk.ui.parts.condition_editor import ConditionEditor
from leaddesk.ui.parts.condition_values import Offered
from leaddesk.ui.words import install_language
from leaddesk.ui.words.conditions import conditions_text

OFFERED = Offered({4: "Unzufriedene & <b>Kunden</b>", 6: "Verlorene"}, {"budget": "Budget"})
ALL: tuple[Condition, ...] = (
    OneOf("company.industry", ("Möbelbau; Küchen", "Druck")),
    NoneOf("company.country", ("DE",)),
    OneOf("lead.stage", ("mql", "sal")),
    OneOf("question.budget", ("yes",)),
    StartsWith("company.postal_code", ("33", "0")),
    Contains("contact.position", ("einkauf",)),
    Between("company.employees", 50, None),
    Known("contact.email"),
    Known("contact.phone", False),
    OlderThan("lead.last_touch", 30),
    Within("lead.created_at", 7),
    InSegment((4, 6), False),
    Touched(("call", "visit"), 14),
    Touched(("download",), None, False),
)


@pytest.fixture
def editor(qtbot: QtBot) -> ConditionEditor:
    install_language("de")
    made = ConditionEditor()
    qtbot.addWidget(made)
    made.offer(OFFERED)
    made.show()
    return made


def test_what_is_shown_comes_back_as_it_was(editor: ConditionEditor) -> None:
    editor.show_conditions(ALL)
    assert editor.conditions() == ALL
    assert editor.problems() == ()


@pytest.mark.parametrize("language", ["de", "en"])
def test_all_of_them_can_be_said(qtbot: QtBot, language: str) -> None:
    install_language("de" if language == "de" else "en")
    said = conditions_text(ALL, OFFERED.questions)
    assert said.count(" · ") == len(ALL) - 1
    assert "None" not in said and "{" not in said


def test_one_is_added_and_taken_away_by_keys(editor: ConditionEditor, qtbot: QtBot) -> None:
    editor.add.setFocus()
    QTest.keyClick(editor.add, Qt.Key.Key_Return)
    assert editor.conditions() == (Known("company.industry"),)
    row = editor.rows[0]
    row.field.choose("company.postal_code")
    row.comparison.choose("starts_with")
    assert [problem.code for problem in editor.problems()] == ["condition_empty"]
    assert not editor._problem.isHidden()
    QTest.keyClicks(row.value.line, "33; 32")  # type: ignore[union-attr]
    assert editor.conditions() == (StartsWith("company.postal_code", ("33", "32")),)
    assert editor._problem.isHidden()
    row.removed.emit()
    assert editor.conditions() == ()
    assert QApplication.focusWidget() in (editor.add, None)


def test_numbers_are_read_as_people_write_them(editor: ConditionEditor) -> None:
    editor.show_conditions([Between("lead.value", 5)])
    part = editor.rows[0].value
    part.low.setText("1.500")  # type: ignore[union-attr]
    part.high.setText("2 000")  # type: ignore[union-attr]
    assert editor.conditions() == (Between("lead.value", 1500, 2000),)
    part.high.setText("viel")  # type: ignore[union-attr]
    assert editor.conditions() == ()
    assert [problem.code for problem in editor.problems()] == ["condition_number"]


def test_another_comparison_keeps_the_values(editor: ConditionEditor) -> None:
    editor.show_conditions([OneOf("lead.stage", ("mql",))])
    editor.rows[0].comparison.choose("none_of")
    assert editor.conditions() == (NoneOf("lead.stage", ("mql",)),)
    editor.rows[0].value.menu.tick("won")  # type: ignore[union-attr]
    assert editor.conditions() == (NoneOf("lead.stage", ("mql", "won")),)


def test_contradictions_are_said_while_editing(editor: ConditionEditor) -> None:
    editor.show_conditions([Known("company.city"), Known("company.city", False)])
    assert [problem.code for problem in editor.problems()] == ["condition_contradiction"]
    assert "Stadt" in editor._problem.text() or "Ort" in editor._problem.text()


def test_only_some_fields_are_offered(qtbot: QtBot) -> None:
    install_language("de")
    made = ConditionEditor(fields=("company.city", "company.country"), most=1)
    qtbot.addWidget(made)
    made.add.click()
    assert made.rows[0].field.count() == 2
    assert made.add.isHidden()


def test_the_menu_ticks_several_and_stays_open(editor: ConditionEditor, qtbot: QtBot) -> None:
    editor.show_conditions([InSegment((4,))])
    menu = editor.rows[0].value.menu  # type: ignore[union-attr]
    menu._menu.setActiveAction(menu._menu.actions()[1])
    QTest.keyClick(menu._menu, Qt.Key.Key_Space)
    assert editor.conditions() == (InSegment((4, 6)),)
    assert "&&" in menu.text()

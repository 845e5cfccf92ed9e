"""The score's layer: its lines lead where their points come from."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leaddesk.operations.qualification import answer_question, set_question
from leaddesk.operations.scoring import add_score_line
from leaddesk.rules.qualification import DEFAULT_QUESTIONS
from leaddesk.rules.score_rules import Group
from leaddesk.ui.lead.entry_popover import EntryPopover
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.lead.ledger_column import LedgerLine
from leaddesk.ui.lead.score_popover import ScorePopover
from tests.ui.lead.conftest import Person, detail_of

NEED = DEFAULT_QUESTIONS[0]


def now(pane: LeadPane):  # type: ignore[no-untyped-def]
    return detail_of(pane.desk, pane.lead_id)


def opened_score(pane: LeadPane) -> ScorePopover:
    pane.run_command("why_score")
    popover = pane.popovers.current
    assert isinstance(popover, ScorePopover)
    return popover


def lines_of(popover: ScorePopover, words: str) -> list[LedgerLine]:
    """The lines of these words."""
    found = popover.findChildren(LedgerLine)
    return [line for line in found if words in line.accessibleName()]


def test_a_line_of_the_score_leads_to_its_touchpoint_or_field(
    pane: LeadPane, person: Person
) -> None:
    popover = opened_score(pane)
    touched = next(line for line in popover.lines if line.touchpoint_id is not None)
    line = popover.findChildren(LedgerLine)[popover.lines.index(touched)]
    line.setFocus()
    line.grab()
    person.press(Qt.Key.Key_Return)
    assert isinstance(pane.popovers.current, EntryPopover)
    pane.popovers.leave()
    lines_of(opened_score(pane), "Entscheid")[0].opened.emit()
    assert pane.popovers.current is None and pane.page.master.is_editing()


def test_points_by_hand_are_taken_away_and_an_answer_leads_to_the_checklist(
    pane: LeadPane,
) -> None:
    lead_id = pane.lead_id
    before = now(pane).score
    what = {"lead_id": lead_id, "group": Group.ASSESSMENT, "points": 20, "reason": "Gut <b>im"}
    pane.desk.run(add_score_line, **what)
    pane.desk.run(set_question, question=replace(NEED, points_yes=15))
    pane.desk.run(answer_question, lead_id=lead_id, question_id=NEED.id, yes=True)
    popover = opened_score(pane)
    assert now(pane).score == before + 35
    answer = lines_of(popover, "Bedarf: ja")[0]
    lines_of(popover, "Gut <b>im")[0].removed.emit()
    assert now(pane).score == before + 15 and pane.popovers.current is None
    opened_score(pane)
    answer.opened.emit()
    assert pane.page.checklist.isVisible()


def test_the_rules_are_shown_to_who_may_change_them(pane: LeadPane, qtbot: QtBot) -> None:
    popover = opened_score(pane)
    with qtbot.waitSignal(pane.view_wanted) as wanted:
        popover.rules_button.click()
    assert wanted.args == ["settings/scoring"] and pane.popovers.current is None

"""Stage, parameters, owner, follow-up, score: a key, a digit, Enter; Esc gives the focus back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget
from pytestqt.qtbot import QtBot

from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.timeline import timeline
from leaddesk.rules.score_rules import Group
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.lead.score_popover import ScorePopover
from leaddesk.ui.lead.stage_popover import StagePopover
from tests.ui.lead.conftest import KRUEGER, LOST, OFFERED, WARM, Person, detail_of, lead_of
from tests.ui.looks import shown_children


def begin(pane: LeadPane, person: Person, key: str) -> None:
    pane.run_command(key)
    person.presses += 1


def now(pane: LeadPane):  # type: ignore[no-untyped-def]
    return detail_of(pane.desk, pane.lead_id)


def test_the_next_stage_takes_two_presses(pane: LeadPane, person: Person) -> None:
    begin(pane, person, "stage")
    person.press(Qt.Key.Key_Return)
    assert person.presses == 2
    assert now(pane).stage is Stage.PROSPECT
    assert isinstance(person.focus, QListWidget)
    assert pane.page.head.bar.accessibleName() == "Stufe Interessent, 6 von 8"


def test_a_way_out_asks_for_a_reason_by_digit(pane: LeadPane, person: Person) -> None:
    begin(pane, person, "stage")
    person.press("9", Qt.Key.Key_Return, "1")
    person.write("Zehn Prozent teurer")
    person.press(Qt.Key.Key_Return)
    assert now(pane).stage is Stage.LOST
    moves = pane.desk.store.ask(lambda s: timeline(s, lead_id=pane.lead_id))
    move = next(entry for entry in moves if entry.sort == "stage")
    assert (move.reason, move.text) == ("price", "Zehn Prozent teurer")
    assert pane.page.head.badge.text() == "Verloren"


def test_the_gate_says_what_is_missing_and_opens_by_a_reason(
    pane: LeadPane, person: Person
) -> None:
    pane.show_lead(lead_of(pane.desk, WARM))
    begin(pane, person, "stage")
    popover = pane.popovers.current
    assert isinstance(popover, StagePopover)
    assert popover._text.text() == "Für MQL fehlt: 50 Punkte. Mit einem Grund geht es trotzdem."
    person.press(Qt.Key.Key_Return)
    assert now(pane).stage is Stage.WARM
    person.press("2", Qt.Key.Key_Return)
    assert now(pane).stage is Stage.MQL


def test_a_click_on_the_bar_preselects_that_stage(pane: LeadPane) -> None:
    pane.page.head.bar.picked.emit(Stage.QUOTE)
    popover = pane.popovers.current
    assert isinstance(popover, StagePopover)
    assert popover.chosen() is Stage.QUOTE


def test_back_into_the_funnel_from_a_way_out(pane: LeadPane, person: Person) -> None:
    pane.show_lead(lead_of(pane.desk, LOST))
    begin(pane, person, "stage")
    person.press(Qt.Key.Key_Return, "1", Qt.Key.Key_Return)
    assert now(pane).stage is Stage.WARM


def test_parameters_by_digit(pane: LeadPane, person: Person) -> None:
    begin(pane, person, "segments")
    person.press("6", "2", Qt.Key.Key_Return)
    assert {entry.number for entry in now(pane).segments} == {4, 6}
    assert person.presses == 4
    pane.desk.undo()
    assert {entry.number for entry in now(pane).segments} == {2, 4}


def test_a_follow_up_takes_four_presses(pane: LeadPane, person: Person) -> None:
    topic = now(pane).follow_ups[0].topic
    begin(pane, person, "follow_up")
    person.press("+", "1", Qt.Key.Key_Return)
    assert person.presses == 4
    follow_up = now(pane).follow_ups[0]
    assert follow_up.on == date(2025, 11, 25)
    assert follow_up.topic == topic  # what it is about stays


def test_a_follow_up_that_is_no_date_stays_open_and_says_so(pane: LeadPane, person: Person) -> None:
    before = now(pane).follow_ups
    begin(pane, person, "follow_up")
    person.write("x9")
    person.press(Qt.Key.Key_Return)
    assert pane.popovers.current is not None
    assert now(pane).follow_ups == before
    person.press(Qt.Key.Key_Escape)
    assert pane.popovers.current is None


def test_the_owner_is_found_by_the_start_of_a_name(pane: LeadPane, person: Person) -> None:
    begin(pane, person, "owner")
    other = next(p for p in pane.popovers.current._people if p.name != "Anna Berg")  # type: ignore[union-attr]
    person.write(other.name.split()[-1][:3])
    person.press(Qt.Key.Key_Return)
    assert now(pane).owner_id == other.user_id
    assert now(pane).owner_name in pane.page.head.owner.accessibleName()


@pytest.mark.parametrize("number", [KRUEGER, WARM, OFFERED, LOST])
def test_the_shown_points_add_up_to_the_shown_score(pane: LeadPane, number: str) -> None:
    pane.show_lead(lead_of(pane.desk, number))
    pane.run_command("why_score")
    popover = pane.popovers.current
    assert isinstance(popover, ScorePopover)
    detail = now(pane)
    sums = {
        group: sum(line.points for line in popover.lines if line.group is group) for group in Group
    }
    wanted = {Group.BEHAVIOUR: detail.behaviour, Group.FIT: detail.fit, Group.ASSESSMENT: 0}
    assert sums == wanted
    assert sum(sums.values()) == detail.score
    shown = [c.text() for c in shown_children(popover) if isinstance(c, QLabel)]
    numbers = [int(t.replace("−", "-")) for t in shown if t.strip("+−").isdecimal()]
    assert sum(numbers) == detail.score


def test_many_lines_are_folded_and_still_add_up(pane: LeadPane) -> None:
    for _ in range(40):
        happening = Happening(Kind.NEWSLETTER_OPEN)
        pane.desk.run(log_touchpoint, lead_id=pane.lead_id, happening=happening)
    pane.run_command("why_score")
    popover = pane.popovers.current
    assert popover is not None
    shown = [c.text().replace(".", "") for c in shown_children(popover) if isinstance(c, QLabel)]
    points = [int(t.replace("−", "-")) for t in shown if t[:1] in "+−" and t[1:].isdecimal()]
    assert sum(points) == now(pane).score


def test_headlines_of_the_score(pane: LeadPane, person: Person) -> None:
    pane.run_command("why_score")
    assert pane.popovers.current.title.text() == "Warum 355?"  # type: ignore[union-attr]
    person.press(Qt.Key.Key_Escape)
    assert isinstance(person.focus, QListWidget)
    pane.show_lead(lead_of(pane.desk, WARM))
    pane.run_command("why_score")
    assert pane.popovers.current.title.text() == "Noch 50 Punkte bis 250"  # type: ignore[union-attr]


def test_tab_stays_within_the_layer(pane: LeadPane, person: Person) -> None:
    pane.run_command("follow_up")
    popover = pane.popovers.current
    assert popover is not None
    for _ in range(12):
        person.press(Qt.Key.Key_Tab)
        assert popover.isAncestorOf(person.focus)
    person.press(Qt.Key.Key_Backtab)
    assert popover.isAncestorOf(person.focus)


def test_a_click_elsewhere_closes_it(pane: LeadPane, qtbot: QtBot) -> None:
    pane.run_command("segments")
    listed = pane.window().findChild(QListWidget, "list")
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton)
    assert pane.popovers.current is None


def test_another_lead_closes_it(pane: LeadPane) -> None:
    pane.run_command("stage")
    pane.show_lead(lead_of(pane.desk, WARM))
    assert pane.popovers.current is None

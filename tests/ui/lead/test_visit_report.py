"""The visit report: four presses, ticks with their questions, one step, words about what it did."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leaddesk.operations.leads import edit_fields
from leaddesk.queries.timeline import timeline
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.lead.visit_times import read_clock, read_past_day
from leaddesk.ui.parts.buttons import Button
from tests.ui.lead.conftest import WARM, Person, detail_of, lead_of


@pytest.fixture
def visited(pane: LeadPane) -> LeadPane:
    pane.show_lead(lead_of(pane.desk, WARM))
    return pane


def newest(pane: LeadPane):  # type: ignore[no-untyped-def]
    return pane.desk.store.ask(lambda s: timeline(s, lead_id=pane.lead_id))[0]


def test_a_report_with_parameter_4_takes_four_presses(
    visited: LeadPane, person: Person, qtbot: QtBot
) -> None:
    visited.run_command("visit")
    person.presses += 1
    person.press("4", Qt.Key.Key_Return)
    person.write("Klagt ueber 6 Wochen Lieferzeit")
    with qtbot.waitSignal(visited.toast_wanted) as told:
        person.press("Ctrl+Enter")
    assert person.presses == 4
    entry = newest(visited)
    assert entry.kind == "visit"
    assert entry.ticked == (4,)
    assert entry.text == "Klagt ueber 6 Wochen Lieferzeit"
    assert 4 in {s.number for s in detail_of(visited.desk, visited.lead_id).segments}
    text, actions = told.args
    assert text == "Parameter 4 gesetzt – 7 Leads mit Parameter 4"
    assert [words for words, _ in actions] == ["4 anzeigen"]
    with qtbot.waitSignal(visited.query_wanted) as wanted:
        actions[0][1]()
    assert wanted.args == ["p:4"]
    assert visited.stack.currentWidget() is visited.page


def test_the_tick_asks_for_competitor_and_reason(visited: LeadPane, person: Person) -> None:
    visited.run_command("visit")
    asked = visited.visit.form.asked
    assert asked.isHidden()
    person.press("4")
    asked.line("lead.competitor").setText("Muster AG")
    asked.line("lead.competitor_reason").setText("Lieferzeit")
    visited.visit.save()
    values = detail_of(visited.desk, visited.lead_id).values
    assert values["lead.competitor"] == "Muster AG"
    assert values["lead.competitor_reason"] == "Lieferzeit"
    visited.desk.undo()
    undone = detail_of(visited.desk, visited.lead_id)
    assert undone.values["lead.competitor"] != "Muster AG"
    assert 4 not in {s.number for s in undone.segments}


def test_digits_toggle_arrows_move_space_toggles(visited: LeadPane, person: Person) -> None:
    visited.run_command("visit")
    tiles = visited.visit.form.tiles
    before = tiles.ticked()
    person.press("6")
    assert tiles.ticked() == before | {6}
    person.press("6")
    assert tiles.ticked() == before
    person.press("1", Qt.Key.Key_Right)
    assert person.focus is tiles.boxes[4]
    person.press(Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert tiles.boxes[5].isChecked() is (5 not in before)


def test_day_hours_people_and_next_step(visited: LeadPane, person: Person) -> None:
    visited.run_command("visit")
    form = visited.visit.form
    form.day.setText("20.11.")
    form.start.setText("14")
    form.end.setText("15:10")
    form.people.setText("Frau Krüger, Herr Dietz (Technik)")
    form.step.due.set_text("mo 10")
    form.step.topic.setText("Muster mitbringen")
    visited.visit.save()
    entries = visited.desk.store.ask(lambda s: timeline(s, lead_id=visited.lead_id))
    entry = next(e for e in entries if e.details.get("participants"))
    local = entry.at.astimezone()
    assert (local.date(), local.hour) == (date(2025, 11, 20), 14)
    assert entry.details["participants"] == "Frau Krüger, Herr Dietz (Technik)"
    assert entry.details["to"] == "15:10"
    follow_up = detail_of(visited.desk, visited.lead_id).follow_ups[0]
    assert (follow_up.on, follow_up.minute) == (date(2025, 12, 1), 600)
    assert follow_up.topic == "Muster mitbringen"


@pytest.mark.parametrize(("day", "start"), [("30.11.2025", ""), ("quark", ""), ("heute", "25:00")])
def test_what_makes_no_sense_is_said_at_its_field(
    visited: LeadPane, person: Person, day: str, start: str
) -> None:
    before = detail_of(visited.desk, visited.lead_id).touches
    visited.run_command("visit")
    visited.visit.form.day.setText(day)
    visited.visit.form.start.setText(start)
    visited.visit.save()
    assert not visited.visit.form._problem.isHidden()
    assert person.focus is (visited.visit.form.start if start else visited.visit.form.day)
    assert detail_of(visited.desk, visited.lead_id).touches == before


@pytest.mark.parametrize("mine", [True, False])
def test_what_somebody_else_filled_in_is_asked_about(
    visited: LeadPane, person: Person, mine: bool
) -> None:
    visited.run_command("visit")
    person.press("4")
    line = visited.visit.form.asked.line("lead.competitor")
    line.setText("Muster AG")
    visited.visit.form.note.setPlainText("Bleibt stehen")
    edits = {"lead.competitor": (None, "Beispiel SE")}
    visited.desk.store.run(edit_fields, visited.lead_id, edits)
    visited.visit.save()
    said = visited.visit.bar.text()
    assert "Beispiel SE" in said and "Muster AG" in said
    assert detail_of(visited.desk, visited.lead_id).values["lead.competitor"] == "Beispiel SE"
    assert visited.visit.form.note.text() == "Bleibt stehen"
    use, keep = visited.visit.bar.findChildren(Button)[:2]
    (use if mine else keep).click()
    if not mine:
        assert line.text() == "Beispiel SE"
        visited.visit.save()
    kept = detail_of(visited.desk, visited.lead_id).values["lead.competitor"]
    assert kept == ("Muster AG" if mine else "Beispiel SE")
    assert newest(visited).text == "Bleibt stehen"
    assert visited.visit.bar.text() == ""


def test_escape_keeps_the_report_as_a_draft(visited: LeadPane, person: Person) -> None:
    visited.run_command("visit")
    person.press("4", Qt.Key.Key_Return)
    person.write("Halb fertig")
    visited.visit.keep_draft()
    at = visited.desk.now().strftime("%H:%M")
    assert visited.visit._kept.text() == f"Entwurf gespeichert {at}"
    person.press(Qt.Key.Key_Escape)
    assert visited.stack.currentWidget() is visited.page
    visited.run_command("visit")
    assert visited.visit.form.note.text() == "Halb fertig"
    assert 4 in visited.visit.form.tiles.ticked()


def test_an_untouched_report_leaves_no_draft(visited: LeadPane, person: Person) -> None:
    visited.run_command("visit")
    person.press(Qt.Key.Key_Escape)
    assert visited.lead_id is not None
    assert visited.drafts.kinds_of(visited.lead_id) == ()


def test_days_and_hours_as_people_write_them() -> None:
    today = date(2025, 11, 24)
    assert read_past_day("gestern", today) == date(2025, 11, 23)
    assert read_past_day("20.11.", today) == date(2025, 11, 20)
    assert read_past_day("20.11.2024", today) == date(2024, 11, 20)
    assert read_past_day("fr", today) == date(2025, 11, 21)
    assert read_past_day("", today) is None
    assert read_clock("14") == time(14)
    assert read_clock("9.30 Uhr") == time(9, 30)
    assert read_clock("1430") == time(14, 30)
    assert read_clock("24") is None

"""Logging by keys: the presses of ux.md section 1, the follow-up that goes with it, drafts."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.queries.timeline import Entry, timeline
from leaddesk.store.store import Store
from leaddesk.ui.lead.layers import LAYERS
from leaddesk.ui.lead.lead_pane import LeadPane
from tests.ui.lead.conftest import KRUEGER, WARM, Person, detail_of, lead_of


def newest(desk: Desk, lead_id: int | None) -> Entry:
    assert lead_id is not None
    return desk.store.ask(lambda s: timeline(s, lead_id=lead_id))[0]


def begin(pane: LeadPane, person: Person, key: str) -> None:
    """The page's list makes the letter run the command."""
    pane.run_command(key)
    person.presses += 1


def test_a_good_call_with_a_follow_up_takes_six_presses(
    pane: LeadPane, person: Person, qtbot: QtBot
) -> None:
    lead_id = pane.lead_id
    begin(pane, person, "log_call")
    person.press("1")
    person.write("Budget steht, 3 Angebote bis Freitag")  # digits in the note are text
    with qtbot.waitSignal(pane.next_wanted):
        person.press(Qt.Key.Key_Tab, "+", "3", "Ctrl+Enter")
    assert person.presses == 6
    entry = newest(pane.desk, lead_id)
    assert (entry.kind, entry.outcome, entry.direction) == ("call", "interest", "out")
    assert entry.text == "Budget steht, 3 Angebote bis Freitag"
    assert [f.on for f in detail_of(pane.desk, lead_id).follow_ups] == [date(2025, 11, 27)]
    assert isinstance(person.focus, QListWidget)  # the focus goes back where it came from


def test_not_reached_takes_three_presses(pane: LeadPane, person: Person, qtbot: QtBot) -> None:
    lead_id = pane.lead_id
    begin(pane, person, "log_call")
    with qtbot.waitSignal(pane.next_wanted):
        person.press("4", "Ctrl+Enter")
    assert person.presses == 3
    assert newest(pane.desk, lead_id).outcome == "not_reached"
    assert detail_of(pane.desk, lead_id).follow_ups[0].on == date(2025, 11, 25)


def test_one_step_takes_back_all_of_it(pane: LeadPane, person: Person, store: Store) -> None:
    before = detail_of(pane.desk, pane.lead_id)
    begin(pane, person, "log_call")
    person.press("4", "Ctrl+Enter")
    pane.desk.undo()
    after = detail_of(pane.desk, pane.lead_id)
    assert after.follow_ups == before.follow_ups
    assert after.touches == before.touches


def test_without_an_outcome_it_is_asked_for(pane: LeadPane, person: Person) -> None:
    before = detail_of(pane.desk, pane.lead_id).touches
    begin(pane, person, "log_call")
    person.press("Ctrl+Enter")
    assert "Ziffer" in pane.page.composer.form.problem.text()
    assert pane.page.composer.form.outcomes.isAncestorOf(person.focus)
    assert detail_of(pane.desk, pane.lead_id).touches == before


def test_who_writes_before_choosing_writes_the_note(pane: LeadPane, person: Person) -> None:
    begin(pane, person, "log_call")
    person.write("W")
    person.write("ill 3 Muster")  # the digit, too: the note has the focus by now
    assert pane.page.composer.form.note.text() == "Will 3 Muster"
    assert pane.page.composer.form.outcomes.current() == ""
    assert person.focus is pane.page.composer.form.note


def test_a_command_is_no_writing(pane: LeadPane, person: Person) -> None:
    begin(pane, person, "log_call")
    QTest.keyClick(person.focus, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert pane.page.composer.form.note.text() == ""
    assert pane.page.composer.form.outcomes.isAncestorOf(person.focus)


def test_the_next_call_begins_with_the_first_outcome(
    pane: LeadPane, person: Person, qtbot: QtBot
) -> None:
    begin(pane, person, "log_call")
    with qtbot.waitSignal(pane.next_wanted):
        person.press("4", "Ctrl+Enter")
    begin(pane, person, "log_call")
    outcomes = pane.page.composer.form.outcomes
    assert person.focus is next(iter(outcomes.chips.values()))
    assert outcomes.current() == ""


def test_no_follow_up_wants_a_reason_by_digit(pane: LeadPane, person: Person, qtbot: QtBot) -> None:
    lead_id = pane.lead_id
    begin(pane, person, "log_call")
    person.press("3", "Ctrl+Enter")
    assert person.focus is pane.page.composer.form.step.reasons
    with qtbot.waitSignal(pane.next_wanted):
        person.press("2")
    assert newest(pane.desk, lead_id).details["no_follow_up"] == "no_need"
    assert detail_of(pane.desk, lead_id).follow_ups == ()


def test_a_date_that_is_none_is_said_and_nothing_is_saved(pane: LeadPane, person: Person) -> None:
    before = detail_of(pane.desk, pane.lead_id).touches
    begin(pane, person, "log_call")
    person.press("1", Qt.Key.Key_Tab)
    person.write("x9")
    person.press("Ctrl+Enter")
    assert person.focus is pane.page.composer.form.step.due.line
    assert "x9" in pane.page.composer.form.step.due.preview.text()
    assert detail_of(pane.desk, pane.lead_id).touches == before
    assert not pane.page.composer.isHidden()


def test_tab_goes_in_the_order_that_is_seen(pane: LeadPane, person: Person) -> None:
    begin(pane, person, "log_call")
    person.press("1")
    composer = pane.page.composer
    seen = []
    for _ in range(8):
        person.press(Qt.Key.Key_Tab)
        seen.append(person.focus)
    assert seen[0] is composer.form.step.due.line
    assert seen[1] is composer.form.step.topic
    assert seen[2] is composer.form.boxes.boxes[1]
    assert composer.form.boxes.isAncestorOf(seen[7])


def test_segments_are_ticked_by_digit_while_they_have_the_focus(
    pane: LeadPane, person: Person
) -> None:
    pane.show_lead(lead_of(pane.desk, WARM))
    before = {s.number for s in detail_of(pane.desk, pane.lead_id).segments}
    begin(pane, person, "log_call")
    person.press("1", Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, "6", "Ctrl+S")
    after = {s.number for s in detail_of(pane.desk, pane.lead_id).segments}
    assert before ^ after == {6}


def test_a_mail_needs_no_follow_up(pane: LeadPane, person: Person) -> None:
    before = detail_of(pane.desk, pane.lead_id)
    begin(pane, person, "log_mail")
    person.write("Katalog geschickt")
    person.press("Ctrl+S")
    after = detail_of(pane.desk, pane.lead_id)
    assert newest(pane.desk, pane.lead_id).kind == "email"
    assert after.follow_ups == before.follow_ups
    assert pane.lead_id == before.lead_id


def test_a_draft_outlives_the_window(pane: LeadPane, person: Person) -> None:
    begin(pane, person, "log_call")
    person.press("1")
    person.write("Halb getippt")
    pane.page.composer._timer.timeout.emit()  # half a second later; then the power goes
    again = LeadPane(pane.desk, lambda: LAYERS)
    again.show_lead(lead_of(pane.desk, KRUEGER))
    again.run_command("log_call")
    assert again.page.composer.form.note.text() == "Halb getippt"
    assert again.page.composer.form.outcomes.current() == "interest"
    assert again.drafts.kinds_of(lead_of(pane.desk, KRUEGER)) == ("call",)
    again.page.composer.discard()
    again.deleteLater()


def test_escape_keeps_the_draft_and_saving_ends_it(pane: LeadPane, person: Person) -> None:
    lead_id = pane.lead_id
    assert lead_id is not None
    begin(pane, person, "log_note")
    person.write("Ruft zurueck")
    person.press(Qt.Key.Key_Escape)
    assert pane.page.composer.isHidden()
    assert pane.drafts.kinds_of(lead_id) == ("note",)
    assert "Notiz" in pane.page.bar.text()
    begin(pane, person, "log_note")
    assert pane.page.composer.form.note.text() == "Ruft zurueck"
    person.press("Ctrl+S")
    assert pane.drafts.kinds_of(lead_id) == ()
    assert newest(pane.desk, lead_id).text == "Ruft zurueck"


def test_another_lead_does_not_get_the_text(pane: LeadPane, person: Person) -> None:
    first = pane.lead_id
    assert first is not None
    begin(pane, person, "log_call")
    person.press("2")
    person.write("Fuer den Ersten")
    pane.show_lead(lead_of(pane.desk, WARM))
    assert pane.page.composer.isHidden()
    pane.run_command("log_call")
    assert pane.page.composer.form.note.text() == ""
    assert pane.drafts.find(first, "call")["text"] == "Fuer den Ersten"


def test_a_failure_loses_nothing(pane: LeadPane, person: Person, monkeypatch: object) -> None:
    begin(pane, person, "log_call")
    person.press("1")
    person.write("Bleibt stehen")
    pane.page.composer.lead_id = 999_999  # removed by somebody else
    person.press("Ctrl+S")
    assert pane.page.composer.form.note.text() == "Bleibt stehen"
    assert pane.page.composer.form.problem.text()
    pane.page.composer.discard()


def test_a_report_keeps_the_call_that_was_begun(pane: LeadPane, person: Person) -> None:
    lead_id = pane.lead_id
    assert lead_id is not None
    begin(pane, person, "log_call")
    person.press("1")
    person.write("Erst das Telefonat")
    pane.run_command("visit")
    assert pane.drafts.kinds_of(lead_id) == ("call",)
    person.press(Qt.Key.Key_Escape)
    assert isinstance(person.focus, QListWidget)
    pane.run_command("visit")
    pane.run_command("log_call")
    assert pane.stack.currentWidget() is pane.page
    assert pane.page.composer.form.note.text() == "Erst das Telefonat"
    pane.page.composer.discard()
    assert isinstance(person.focus, QListWidget)

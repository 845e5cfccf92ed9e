"""A service contact is logged by keys: how satisfied they are by one digit, or without a rating."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.lead.timeline_words import entry_words
from tests.ui.lead.conftest import Person, detail_of
from tests.ui.lead.test_composer import begin, newest


def test_a_low_rating_takes_one_digit_and_is_followed_up_on_the_next_day(
    pane: LeadPane, person: Person, qtbot: QtBot
) -> None:
    lead_id = pane.lead_id
    begin(pane, person, "log_service")
    person.press("2")
    person.write("Lieferung <b>3</b> Tage im Verzug")
    with qtbot.waitSignal(pane.next_wanted):
        person.press("Ctrl+Enter")
    entry = newest(pane.desk, lead_id)
    assert (entry.kind, entry.satisfaction, entry.direction) == ("service_call", 2, "in")
    assert entry.text == "Lieferung <b>3</b> Tage im Verzug"
    assert detail_of(pane.desk, lead_id).follow_ups[0].on == date(2025, 11, 25)
    assert "Zufriedenheit 2 von 5" in entry_words(entry).effect
    pane.desk.undo()
    assert newest(pane.desk, lead_id).entry_id != entry.entry_id


def test_it_need_not_be_rated_and_who_writes_first_writes_the_note(
    pane: LeadPane, person: Person
) -> None:
    begin(pane, person, "log_service")
    person.write("F")
    person.write("ragt nach 5 Filtern")
    person.press("Ctrl+S")
    entry = newest(pane.desk, pane.lead_id)
    assert (entry.text, entry.satisfaction) == ("Fragt nach 5 Filtern", None)


def test_a_complaint_is_kept_as_a_draft_and_logged_as_one(pane: LeadPane, person: Person) -> None:
    begin(pane, person, "log_service")
    service = pane.page.composer.form.service
    service.complaint.click()
    assert pane.page.composer.form.step.due.text() == "1at"
    person.press("1")
    person.press(Qt.Key.Key_Escape)
    begin(pane, person, "log_service")
    assert (service.rating, service.kind) == (1, Kind.COMPLAINT)
    person.press("Ctrl+S")
    assert newest(pane.desk, pane.lead_id).kind == Kind.COMPLAINT
    begin(pane, person, "log_service")
    assert (service.rating, service.kind) == (None, Kind.SERVICE_CALL)


def test_a_happy_one_presets_nothing(pane: LeadPane, person: Person) -> None:
    before = detail_of(pane.desk, pane.lead_id).follow_ups
    begin(pane, person, "log_service")
    person.press("2")
    pane.page.composer.form.service.ratings.chips["5"].click()
    person.press("Ctrl+S")
    assert newest(pane.desk, pane.lead_id).satisfaction == 5
    assert detail_of(pane.desk, pane.lead_id).follow_ups == before

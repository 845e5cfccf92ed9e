"""The keys of a lead: each does its thing where one reads, and is text where one types."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.queries.timeline import timeline
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.lead_commands import IN_FORM
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.lead.reason_popover import ReasonPopover
from leaddesk.ui.shell.actions import Scope
from leaddesk.ui.words.formats import date_text
from tests.conftest import Clock
from tests.ui.lead.conftest import (
    Person,
    detail_of,
)


def test_every_key_works_on_what_is_read_and_is_text_where_one_types(
    pane: LeadPane, person: Person
) -> None:
    pane.page.timeline.list.setFocus()
    person.press("n")
    assert not pane.page.composer.isHidden()
    person.write("Notiz mit t, w, s, p, b und 4")
    assert pane.page.composer.form.note.text() == "Notiz mit t, w, s, p, b und 4"
    assert pane.popovers.current is None
    pane.page.composer.discard()


def test_a_letter_in_a_closed_choice_is_no_command(pane: LeadPane, person: Person) -> None:
    pane.page.tabs.choose("master")
    pane.page.master.edit("company.relation")
    person.press("w", "s", "b")
    assert pane.popovers.current is None
    assert pane.stack.currentWidget() is pane.page


def test_tabs_go_round_by_keys(pane: LeadPane, person: Person) -> None:
    pane.page.tabs.setFocus()
    person.press("Ctrl+PgDown")
    assert pane.page.contents.currentWidget() is pane.page.checklist
    person.press("Ctrl+PgDown")
    assert pane.page.contents.currentWidget() is pane.page.master
    person.press("Ctrl+PgDown", "Ctrl+PgDown")
    assert pane.page.contents.currentWidget() is pane.page.timeline
    person.press("Ctrl+PgUp")
    assert pane.page.contents.currentWidget() is pane.page.contacts


def test_commands_are_complete_and_have_no_key_twice(pane: LeadPane) -> None:
    keys = [command.key for command in pane.commands()]
    assert len(keys) == len(set(keys))
    assert {
        "log_call", "log_mail", "log_note", "visit", "follow_up", "stage", "segments",
        "why_score", "owner", "edit_field", "hand_to_sales", "next_tab", "previous_tab",
        "save_stay",
    } <= set(keys)  # fmt: skip
    shortcuts = [c.shortcut for c in pane.commands() if c.shortcut]
    assert len(shortcuts) == len(set(shortcuts))
    assert {command.scope for command in pane.commands()} == {Scope.LEAD}
    assert "Nichts" not in " ".join(c.name() for c in pane.commands())
    assert set(keys) >= IN_FORM


def test_done_finishes_the_follow_up(pane: LeadPane, person: Person) -> None:
    pane.setFocus()
    said: list[str] = []
    pane.toast_wanted.connect(lambda text, _: said.append(text))
    assert detail_of(pane.desk, pane.lead_id).follow_ups
    person.press("e")
    assert not detail_of(pane.desk, pane.lead_id).follow_ups
    assert len(said) == 1 and "Krüger" in said[0]
    person.press("e")  # nothing is left to be done
    assert len(said) == 1


def test_excluding_asks_for_its_reason(pane: LeadPane, person: Person) -> None:
    pane.setFocus()
    person.press(Qt.Key.Key_Delete)
    assert isinstance(pane.popovers.current, ReasonPopover)
    person.press("1", Qt.Key.Key_Return)
    assert detail_of(pane.desk, pane.lead_id).stage is Stage.EXCLUDED
    today = date_text(pane.desk.today())
    assert pane.page.bar.text() == (
        f"Ausgeschlossen: Ist Wettbewerber ({today}, Anna Berg)."
        " Telefonate und Mails werden nicht erfasst."
    )


def test_the_phone_number_is_copied_and_dialled(
    pane: LeadPane, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialled: list[str] = []
    monkeypatch.setattr("leaddesk.ui.lead.lead_pane.dial", dialled.append)
    pane.setFocus()
    pane.run_command("copy_phone")
    number = QApplication.clipboard().text()
    assert number == detail_of(pane.desk, pane.lead_id).values["contact.phone"]
    QTest.keyClick(person.focus, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert dialled == [number]
    assert pane.page.composer.isVisible()


def test_a_dialled_call_keeps_how_long_it_took(
    pane: LeadPane, person: Person, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leaddesk.ui.lead.lead_pane.dial", lambda _: None)
    pane.run_command("dial")
    clock.now += timedelta(seconds=95)
    person.press("1", "Ctrl+S")
    details = pane.desk.store.ask(timeline, lead_id=pane.lead_id)[0].details
    assert details["seconds"] == 95
    pane.run_command("log_call")
    person.press("1", "Ctrl+S")
    assert "seconds" not in pane.desk.store.ask(timeline, lead_id=pane.lead_id)[0].details


def test_the_lead_is_put_up_for_hand_over(pane: LeadPane, person: Person, qtbot: QtBot) -> None:
    pane.setFocus()
    with qtbot.waitSignal(pane.hand_over_wanted) as wanted:
        person.press("h")
    assert wanted.args == [(pane.lead_id,)]


def test_escape_leads_back(pane: LeadPane, person: Person, qtbot: QtBot) -> None:
    pane.page.timeline.list.setFocus()
    with qtbot.waitSignal(pane.back_wanted):
        person.press(Qt.Key.Key_Escape)

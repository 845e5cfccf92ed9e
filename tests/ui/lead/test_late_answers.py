"""What is pressed between a wish and its answer: once is once, and nobody's words are lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from leaddesk.desk import Failure
from leaddesk.store.store import Store
from leaddesk.ui.lead import composer, visit_report
from leaddesk.ui.leads.leads_page import LeadsPage
from tests.ui.lead.conftest import late, refuse, told_later
from tests.ui.looks import settle_down


def delete_what_is_gone() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opened(page: LeadsPage, name: str) -> Any:
    page.pane.run_command(name)
    popover = page.pane.popovers.current
    assert popover is not None
    return popover


def plan(page: LeadsPage) -> Callable[[], object]:
    popover = opened(page, "follow_up")
    popover.due.line.setText("+3")
    return popover.save


def tick(page: LeadsPage) -> Callable[[], object]:
    popover = opened(page, "segments")
    popover.tiles.toggle(5)
    return popover.save


def add_person(page: LeadsPage) -> Callable[[], object]:
    page.pane.run_command("add_contact")
    form = page.pane.page.contacts.new
    form.line("contact.last_name").setText("Ümläut-Meier")
    return form.save


@pytest.mark.parametrize("begin", [plan, tick, add_person])
def test_pressing_twice_saves_once(
    page: LeadsPage, store: Store, begin: Callable[[LeadsPage], Callable[[], object]]
) -> None:
    save = begin(page)
    before = store.last_step()
    late(page).late = True
    save()
    save()
    assert store.last_step() == before + 1
    late(page).answer()


@pytest.mark.parametrize("name", ["follow_up", "why_score", "owner"])
def test_an_answer_for_a_popover_that_was_left(page: LeadsPage, name: str) -> None:
    late(page).late = True
    popover = opened(page, name)
    if name == "follow_up":
        popover.due.line.setText("+3")
        popover.save()
    popover.leave()
    delete_what_is_gone()
    late(page).answer()
    assert page.pane.popovers.current is None


def test_a_call_that_was_not_saved_is_not_said_of_another_lead(
    page: LeadsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Failure] = []
    page.desk.failed.connect(told.append)
    page.pane.run_command("log_note")
    form = page.pane.page.composer.form
    form.note.setPlainText("Rückruf vereinbart")
    first = page.pane.lead_id
    assert first is not None
    with monkeypatch.context() as patch:
        patch.setattr(composer, "log_touchpoint", refuse)
        late(page).late = True
        page.pane.page.composer.save(False)
    held = told_later(page)
    page.step(1)
    page.pane.run_command("log_note")
    assert page.pane.lead_id != first
    for call in held:
        call()
    assert form.problem.isHidden()
    assert [failure.code for failure in told] == ["lead_gone"]
    assert page.pane.drafts.find(first, "note")["text"] == "Rückruf vereinbart"


def test_a_visit_report_that_was_not_saved_is_told_though_it_was_left(
    page: LeadsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Failure] = []
    page.desk.failed.connect(told.append)
    page.pane.run_command("visit")
    page.pane.visit.form.note.setPlainText("Werksführung")
    with monkeypatch.context() as patch:
        patch.setattr(visit_report, "log_touchpoint", refuse)
        late(page).late = True
        page.pane.visit.save()
    page.pane.visit.close_keeping()
    late(page).answer()
    assert [failure.code for failure in told] == ["lead_gone"]


def test_a_person_half_typed_waits_and_leaves_the_focus_alone(page: LeadsPage) -> None:
    add_person(page)
    page.table.setFocus()
    page.table.go_to(page.table.currentIndex().row() + 1)
    settle_down()
    assert page.table.hasFocus()
    contacts = page.pane.page.contacts
    assert contacts.new.isHidden()
    page.pane.run_command("add_contact")
    assert contacts.new.texts() == {}
    page.table.go_to(page.table.currentIndex().row() - 1)
    page.pane.run_command("add_contact")
    assert contacts.new.line("contact.last_name").text() == "Ümläut-Meier"


def test_asking_for_the_open_form_of_a_person_again_keeps_it(page: LeadsPage) -> None:
    add_person(page)
    page.pane.run_command("add_contact")
    form = page.pane.page.contacts.new
    assert form.texts() == {"contact.last_name": "Ümläut-Meier"}
    assert form.line("contact.first_name").hasFocus()


def test_esc_puts_a_person_half_typed_by(page: LeadsPage) -> None:
    add_person(page)
    contacts = page.pane.page.contacts
    QTest.keyClick(contacts.new.line("contact.last_name"), Qt.Key.Key_Escape)
    assert contacts.new.isHidden()
    assert contacts.add_button.hasFocus()
    assert "Ansprechperson" in page.pane.page.bar.text()
    page.pane.run_command("add_contact")
    assert contacts.new.texts() == {"contact.last_name": "Ümläut-Meier"}
    contacts.new.save()
    assert contacts.new.isHidden()
    page.pane.run_command("add_contact")
    assert contacts.new.texts() == {}


def test_what_is_typed_while_a_note_is_being_saved_is_a_draft_of_its_own(page: LeadsPage) -> None:
    pane = page.pane
    pane.run_command("log_note")
    note = pane.page.composer.form.note
    note.setPlainText("Rückruf vereinbart")
    late(page).late = True
    pane.page.composer.save(False)
    note.appendPlainText("um 14 Uhr")
    late(page).answer()
    assert not pane.page.composer.isVisible()
    assert pane.lead_id is not None
    assert pane.drafts.find(pane.lead_id, "note") == {"text": "um 14 Uhr"}
    assert "Entwurf" in pane.page.bar.text()
    pane.run_command("log_note")
    assert note.toPlainText() == "um 14 Uhr"

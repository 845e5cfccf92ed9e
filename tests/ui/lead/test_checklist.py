"""The checklist in the pane: Q, digits, notes, progress."""

from __future__ import annotations

from PySide6.QtCore import Qt

from leaddesk.queries.lead_detail import find_lead
from leaddesk.queries.qualification import checklist
from leaddesk.store.store import Store
from leaddesk.ui.lead.lead_pane import LeadPane
from tests.ui.lead.conftest import KRUEGER, Person


def pane_lead(store: Store) -> int:
    found = store.ask(find_lead, number=KRUEGER)
    assert found is not None
    return found


def answers(store: Store) -> dict[str, bool | None]:
    rows = store.ask(checklist, lead_id=pane_lead(store)).rows
    return {row.question.key: row.yes for row in rows if row.yes is not None}


def test_q_and_digits_answer_yes_no_and_open(pane: LeadPane, person: Person, store: Store) -> None:
    before = answers(store)
    pane.run_command("qualify")
    assert pane.page.tabs.current() == "checklist"
    person.press("5")
    assert answers(store) == {**before, "timing": True}
    person.press("5")
    assert answers(store) == {**before, "timing": False}
    person.press("5")
    assert answers(store) == before


def test_enter_notes_at_the_answer(pane: LeadPane, person: Person, store: Store) -> None:
    pane.run_command("qualify")
    view = pane.page.checklist
    person.press("5", Qt.Key.Key_Return)
    assert person.focus is view.note
    person.write("bis Ostern")
    person.press(Qt.Key.Key_Return)
    rows = store.ask(checklist, lead_id=pane_lead(store)).rows
    assert next(row.note for row in rows if row.question.key == "timing") == "bis Ostern"
    assert person.focus is view.list


def test_an_open_question_takes_no_note(pane: LeadPane, person: Person) -> None:
    pane.run_command("qualify")
    pane.page.checklist.list.choose("8")
    person.press(Qt.Key.Key_Return)
    assert pane.page.checklist.note.isHidden()
    assert not pane.page.checklist._problem.isHidden()


def test_the_tab_says_how_far_it_is(pane: LeadPane, person: Person) -> None:
    pane.run_command("qualify")
    detail = pane.reader.current()
    assert detail is not None
    done = detail.checklist.progress.answered
    person.press("8")
    tabs = {key: count for key, _, count in pane.page.tabs._tabs}
    assert tabs["checklist"] == f"{done + 1}/9"
    assert pane.page.checklist.progress.text().startswith(f"{done + 1} von 9, Pflicht ")

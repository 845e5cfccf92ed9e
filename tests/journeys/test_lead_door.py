"""What a lead's command opens is seen, wherever it comes from; several leads are never one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from leaddesk.operations.leads import add_lead
from leaddesk.queries.lead_list import lead_count
from leaddesk.rules.filter_text import parse_filter
from leaddesk.ui.hand_over.hand_over_page import HandOverPage
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words.keys import key_text
from tests.journeys.conftest import focus, leads_of, press

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
OPENERS = ("t", "m", "n", "b", "w", "s", "p", "i", "o")


def stacked(window: MainWindow) -> None:
    """A small window with large letters."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", scale=1.5, own_font=True)
    window.resize(1280, 720)
    QApplication.processEvents()
    assert leads_of(window).panes.stacked()


def hidden_by_hand(window: MainWindow) -> None:
    press(Qt.Key.Key_D, CONTROL | SHIFT)
    assert not leads_of(window).detail.isVisible()


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize("begin", [stacked, hidden_by_hand])
def test_what_opens_is_seen_and_the_list_comes_back(
    window: MainWindow, begin: Callable[[MainWindow], None], opener: str
) -> None:
    page = leads_of(window)
    page.table.go_to(3)
    begin(window)
    page.table.setFocus()
    QTest.keyClick(page.table, opener)
    QApplication.processEvents()
    assert page.pane.isVisible()
    assert focus().isVisible()
    assert page.pane.is_busy()
    press(Qt.Key.Key_Escape)
    assert not page.pane.is_busy()
    assert page.table.isVisible()
    assert page.table.hasFocus()
    assert not page.pane.isVisible()


@pytest.mark.parametrize("go_on", [True, False])
def test_the_list_comes_back_after_a_save(window: MainWindow, go_on: bool) -> None:
    page = leads_of(window)
    page.table.go_to(3)
    stacked(window)
    lead = page.shown_lead
    QTest.keyClick(page.table, "t")
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return if go_on else Qt.Key.Key_S, CONTROL)
    assert page.table.isVisible()
    assert page.table.hasFocus()
    assert (page.shown_lead != lead) is go_on


def test_the_list_comes_back_after_a_field(window: MainWindow) -> None:
    page = leads_of(window)
    stacked(window)
    press(Qt.Key.Key_F2)
    assert focus().isVisible()
    assert page.pane.page.master.is_editing()
    press(Qt.Key.Key_Return)
    assert page.table.hasFocus()
    assert page.table.isVisible()


def test_who_is_in_the_detail_stays_there(window: MainWindow) -> None:
    page = leads_of(window)
    stacked(window)
    press(Qt.Key.Key_Return)
    assert page.pane.isAncestorOf(focus())
    page.pane.page.tabs.setFocus()
    press(Qt.Key.Key_W)
    press(Qt.Key.Key_Escape)
    assert page.pane.page.tabs.hasFocus()
    press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    assert page.table.isVisible()


def test_a_visit_instead_of_a_call_is_seen_too(window: MainWindow) -> None:
    page = leads_of(window)
    stacked(window)
    QTest.keyClick(page.table, "t")
    page.pane.run_command("visit")
    assert page.pane.visit.isVisible()
    assert page.pane.visit.isAncestorOf(focus())
    press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    assert page.table.isVisible()


def test_a_search_brings_the_list_back_and_is_typed_to_its_end(window: MainWindow) -> None:
    page = leads_of(window)
    stacked(window)
    QTest.keyClick(page.table, "t")
    press(Qt.Key.Key_F, CONTROL)
    for letter in "krueger":
        QTest.keyClick(focus(), letter)
        window.top.search._tell()
    assert focus() is window.top.search.line
    assert page.table.isVisible()
    press(Qt.Key.Key_Return)
    assert page.table.hasFocus()


def test_more_room_and_less_leave_the_focus_where_it_is_seen(window: MainWindow) -> None:
    page = leads_of(window)
    press(Qt.Key.Key_N)
    stacked(window)
    assert page.pane.page.composer.isAncestorOf(focus())
    assert focus().isVisible()
    window.resize(2200, 1200)
    QApplication.processEvents()
    assert page.table.isVisible()
    assert page.pane.page.composer.isAncestorOf(focus())
    press(Qt.Key.Key_Escape)
    stacked(window)
    assert page.table.isVisible()
    assert page.table.hasFocus()


def test_a_pane_that_is_hidden_hands_its_focus_to_the_list(window: MainWindow) -> None:
    page = leads_of(window)
    page.pane.page.tabs.setFocus()
    press(Qt.Key.Key_D, CONTROL | SHIFT)
    assert page.table.hasFocus()


@pytest.mark.parametrize(
    "key", ["visit", "log_note", "follow_up", "edit_field", "stage", "add_contact", "log_call"]
)
@pytest.mark.parametrize("narrow", [False, True])
def test_from_another_page_a_command_goes_to_the_leads_first(
    window: MainWindow, key: str, narrow: bool
) -> None:
    if narrow:
        stacked(window)
    page = leads_of(window)
    window.show_page("funnel")
    window.commands.run(key)
    QApplication.processEvents()
    assert window.stack.currentWidget() is page
    assert focus().isVisible()
    assert page.pane.is_busy()
    press(Qt.Key.Key_Escape)
    assert page.table.isVisible()


def test_the_palette_names_the_lead_of_another_page(window: MainWindow) -> None:
    window.show_query("krueg")
    window.show_page("funnel")
    press(Qt.Key.Key_K, CONTROL)
    window.palette_box.line.setText("wied")
    found = {choice.text: choice.second for choice in window.palette_box.rows.choices()}
    assert found["Wiedervorlage setzen"] == "Maschinenbau Krüger & Tochter GmbH"


# Several leads


def mark(page: LeadsPage, count: int = 3) -> list[int]:
    """With Shift+Down from the first row."""
    page.table.go_to(0)
    for _ in range(count - 1):
        press(Qt.Key.Key_Down, SHIFT)
    assert page.detail.currentWidget() is page.bulk
    leads = [page.model.lead(row) for row in range(count)]
    return [lead.lead_id for lead in leads if lead is not None]


def hits(page: LeadsPage, query: str) -> int:
    found = parse_filter(query, page.desk.today())
    return page.desk.store.ask(lead_count, filter=found, me=page.desk.me, today=page.desk.today())


@pytest.mark.parametrize("narrow", [False, True])
def test_the_keys_of_many_are_taken_by_their_pane(window: MainWindow, narrow: bool) -> None:
    window.show_query("-p:5")
    if narrow:
        stacked(window)
    page = leads_of(window)
    fields = {"p": page.bulk.segment, "s": page.bulk.stage, "o": page.bulk.owner,
              "w": page.bulk.due.line}  # fmt: skip
    for letter, field in fields.items():
        mark(page)
        QTest.keyClick(page.table, letter)
        assert field.hasFocus(), letter
        assert field.isVisible()
        assert page.pane.popovers.current is None
        press(Qt.Key.Key_Escape)
        assert page.table.hasFocus()
        assert page.hits.marked() == 3


def test_a_parameter_is_set_for_many_in_three_presses(window: MainWindow) -> None:
    page = leads_of(window)
    before = hits(page, "p:3")
    mark(page, 4)
    new = 4 - sum(3 in page.model.lead(row).segments for row in range(4))  # type: ignore[union-attr]
    assert new
    press(Qt.Key.Key_P)
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_Return)
    assert hits(page, "p:3") == before + new
    assert page.table.hasFocus()


def test_stage_owner_and_follow_up_of_many_by_keys_alone(window: MainWindow) -> None:
    window.show_query("stage:cold")
    page = leads_of(window)
    mark(page)
    press(Qt.Key.Key_W)
    QTest.keyClicks(focus(), "mo 10")
    press(Qt.Key.Key_Return)
    assert "3" in window.commands["undo"].name()
    assert page.table.hasFocus()
    press(Qt.Key.Key_O)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert hits(page, "stage:cold owner:AB") >= 3
    mark(page)
    before = hits(page, "stage:warm")
    press(Qt.Key.Key_S)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert hits(page, "stage:warm") == before + 3
    assert page.table.hasFocus()


def test_a_reason_of_many_is_asked_for_and_given_by_enter(window: MainWindow) -> None:
    window.show_query("stage:warm")
    page = leads_of(window)
    mark(page, 2)
    before = hits(page, "stage:lost")
    press(Qt.Key.Key_S)
    page.bulk.stage.setCurrentIndex(page.bulk.stage.findText("Verloren"))
    press(Qt.Key.Key_Return)
    assert page.bulk.reason.hasFocus()
    press(Qt.Key.Key_Return)
    assert hits(page, "stage:lost") == before + 2
    assert page.table.isVisible()
    assert focus() is page.table or focus() is page.hits.nothing


def test_many_are_handed_over_together(window: MainWindow) -> None:
    for place in range(5):
        window.desk.run(add_lead, values={"company.name": f"Übergabe {place} GmbH"})
    window.show_query("Übergabe")
    page = leads_of(window)
    wanted = mark(page, 5)
    press(Qt.Key.Key_H)
    there = window.pages["hand_over"]
    assert isinstance(there, HandOverPage)
    assert window.stack.currentWidget() is there
    assert {lead.lead_id for lead in there._checked} == set(wanted)
    assert there.lists.incomplete.isVisible()
    assert there.lists.incomplete.count() == 5


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key[f"Key_{letter}"], NONE) for letter in "TMBNIAE"]
    + [
        (Qt.Key.Key_F2, NONE), (Qt.Key.Key_Delete, NONE), (Qt.Key.Key_T, SHIFT),
        (Qt.Key.Key_C, CONTROL | SHIFT), (Qt.Key.Key_X, CONTROL | SHIFT),
    ],
)  # fmt: skip
def test_what_is_for_one_lead_does_nothing_to_many(
    window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    page = leads_of(window)
    mark(page)
    said: list[str] = []
    page.status_wanted.connect(said.append)
    steps = window.commands["undo"].name()
    press(key, modifiers)
    assert said[-1:] == ["Mehrere Leads sind ausgewählt"]
    assert not page.pane.is_busy()
    assert window.commands["undo"].name() == steps
    assert page.table.hasFocus()
    assert page.hits.marked() == 3


def test_the_palette_speaks_of_many(window: MainWindow) -> None:
    page = leads_of(window)
    mark(page)
    press(Qt.Key.Key_K, CONTROL)
    choices = window.palette_box.rows.choices()
    assert choices[0].text == "Für 3 Leads"
    assert len([c for c in choices if c.why_not == "Mehrere Leads sind ausgewählt"]) > 8
    window.palette_box.line.setText("zuständig")
    press(Qt.Key.Key_Return)
    assert page.bulk.owner.hasFocus()


def test_the_pane_of_many_shows_its_keys(window: MainWindow) -> None:
    page = leads_of(window)
    mark(page)
    shown = {label.text() for label in page.bulk.findChildren(QLabel) if label.isVisible()}
    assert {key_text(key) for key in "PSOW"} <= shown


@pytest.mark.parametrize("number", [2, 30])
def test_a_lead_that_is_asked_for_elsewhere_is_seen_where_there_is_room_for_one(
    window: MainWindow, number: int
) -> None:
    """One of the list, and one that is excluded and no row of it."""
    stacked(window)
    window.show_page("segments")
    window.show_lead(number)
    QApplication.processEvents()
    page = leads_of(window)
    assert page.pane.isVisible()
    assert page.pane.lead_id == number
    assert page.pane.isAncestorOf(focus())
    press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    assert not page.pane.isVisible()

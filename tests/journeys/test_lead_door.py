"""What a lead's command opens is seen, wherever it comes from; several leads are never one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leaddesk.ui.shell.main_window import MainWindow
from tests.journeys.conftest import focus, leads_of, press, stacked

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OPENERS = ("t", "m", "n", "b", "w", "s", "p", "i", "o")


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

"""Whoever types keeps the focus: what closes meanwhile gives it back only if it still has it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from leaddesk.operations.leads import add_lead
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.parts.popover import Popover
from leaddesk.ui.shell.main_window import MainWindow
from tests.journeys.conftest import focus, leads_of, press
from tests.ui.late import LateDesk

CONTROL = Qt.KeyboardModifier.ControlModifier


def layers(window: MainWindow) -> list[Popover]:
    return [layer for layer in window.findChildren(Popover) if layer.isVisible()]


@pytest.mark.parametrize("opener", ["T", "B", "N", "W", "P", "S", "I", "O"])
def test_a_search_is_typed_to_its_end_whatever_is_open(window: MainWindow, opener: str) -> None:
    """Each letter that shows another lead closes what was open over the one before."""
    page = leads_of(window)
    page.table.go_to(4)
    QTest.keyClick(page.table, opener)
    press(Qt.Key.Key_F, CONTROL)
    for letter in "krueger":
        QTest.keyClick(focus(), letter)
        window.top.search._tell()  # the query runs while it is being typed
        assert focus() is window.top.search.line, letter
    assert window.top.search.query() == "krueger"
    assert not layers(window)
    assert not page.pane.forms.is_open()
    press(Qt.Key.Key_Return)
    assert page.table.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_S])
def test_a_save_that_is_done_late_leaves_the_focus_alone(
    late_window: MainWindow, key: Qt.Key
) -> None:
    desk, page = late_window.desk, leads_of(late_window)
    assert isinstance(desk, LateDesk)
    page.table.go_to(4)
    QTest.keyClick(page.table, "t")
    press(Qt.Key.Key_1)
    desk.late = True
    press(key, CONTROL)
    press(Qt.Key.Key_F, CONTROL)
    desk.answer()
    assert not page.pane.forms.is_open()
    assert focus() is late_window.top.search.line


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_Comma, Qt.Key.Key_F, Qt.Key.Key_2]
)
def test_a_layer_goes_with_a_key_that_leads_elsewhere(window: MainWindow, key: Qt.Key) -> None:
    page = leads_of(window)
    page.table.go_to(4)
    QTest.keyClick(page.table, "s")
    assert layers(window)
    press(key, CONTROL)
    assert not layers(window)
    assert page.pane.popovers.current is None
    assert focus().isVisible()


def test_f6_leaves_a_layer_for_the_next_pane(window: MainWindow) -> None:
    QTest.keyClick(leads_of(window).table, "w")
    press(Qt.Key.Key_F6)
    assert not layers(window)
    assert focus().isVisible()


def test_the_palette_over_a_layer_gives_the_focus_back_to_where_it_was_before(
    window: MainWindow,
) -> None:
    page = leads_of(window)
    QTest.keyClick(page.table, "w")
    press(Qt.Key.Key_K, CONTROL)
    assert not layers(window)
    press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()


def test_the_list_of_its_own_combo_box_leaves_a_layer_open(window: MainWindow) -> None:
    page = leads_of(window)
    layer = Popover(page.table, "Test", 300)
    combo = QComboBox()
    combo.addItems(["eins", "zwei"])
    layer.body.addWidget(combo)
    layer.open(combo)
    combo.showPopup()
    QApplication.processEvents()
    assert layer.isVisible()
    combo.hidePopup()
    QApplication.processEvents()
    assert layer.isVisible()
    layer.leave()
    assert page.table.hasFocus()


@pytest.mark.parametrize("key", ["S", "W", "P", "I", "O"])
def test_a_click_on_what_takes_no_focus_does_not_lose_it(window: MainWindow, key: str) -> None:
    page = leads_of(window)
    for place in (window.status, window.top._count, page.pane.page.head):
        page.table.setFocus()
        QTest.keyClick(page.table, key)
        assert layers(window)
        QTest.mouseClick(place, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
        QApplication.processEvents()
        assert not layers(window)
        assert focus().isVisible()
        assert focus() is not page.pane.page.action_bar.call


def test_a_visit_instead_of_a_call_comes_back_to_the_list(window: MainWindow) -> None:
    page = leads_of(window)
    QTest.keyClick(page.table, "t")
    page.pane.run_command("visit")
    assert page.pane.visit.isVisible()
    press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()


def no_hit(window: MainWindow) -> LeadsPage:
    """By digits, from the list."""
    page = leads_of(window)
    page.table.setFocus()
    for key in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_5):
        press(key)
    assert page.model.total() == 0
    assert page.hits.nothing.isVisible()
    return page


def test_where_nothing_is_found_the_keys_of_the_list_go_on(window: MainWindow) -> None:
    page = no_hit(window)
    assert page.hits.nothing.hasFocus()
    assert page.hits.nothing.accessibleName()
    press(Qt.Key.Key_5)
    assert window.top.search.query() == "3 1"
    assert focus() is page.hits.focusProxy()
    press(Qt.Key.Key_1)
    assert page.table.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_Escape])
def test_where_nothing_is_found_it_is_cleared_by_key(window: MainWindow, key: Qt.Key) -> None:
    page = no_hit(window)
    press(Qt.Key.Key_Tab)
    assert page.hits.nothing.isAncestorOf(focus())
    press(key)
    assert window.top.search.query() == ""
    assert page.table.hasFocus()


def test_a_search_without_hits_is_left_for_where_its_keys_work(window: MainWindow) -> None:
    page = leads_of(window)
    press(Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(focus(), "gibtesnicht")
    press(Qt.Key.Key_Return)
    assert page.hits.nothing.hasFocus()
    press(Qt.Key.Key_3, CONTROL)
    press(Qt.Key.Key_2, CONTROL)
    assert page.hits.nothing.hasFocus()
    press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_toast_that_goes_hands_its_focus_to_the_list(window: MainWindow, key: Qt.Key) -> None:
    page = leads_of(window)
    window.desk.run(add_lead, values={"company.name": "Alpha & Söhne GmbH"})
    window.show_toast("Angelegt")
    window.toast.setFocus()
    assert window.toast.isAncestorOf(focus())
    press(key)
    assert not window.toast.isVisible()
    assert page.table.hasFocus()


def test_a_toast_after_a_toast_keeps_the_focus(window: MainWindow) -> None:
    window.show_toast("Angelegt")
    window.toast.setFocus()
    window.show_toast("Noch einer")
    assert window.toast.isAncestorOf(focus())
    assert focus().isVisible()

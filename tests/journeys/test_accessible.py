"""By the keyboard and by ear: what happened is said, Tab goes through forms as they are seen, and
the focus is never lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.desk import Failure
from leaddesk.operations.leads import add_lead
from leaddesk.rules.problem import Problem
from leaddesk.ui.leads.new_lead_dialog import NewLeadDialog
from leaddesk.ui.parts import announcing
from leaddesk.ui.shell.main_window import MainWindow
from tests.journeys.conftest import focus, leads_of, press
from tests.ui.looks import settle_down


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What a screen reader is told."""
    said: list[str] = []

    class Told:
        isActive = staticmethod(lambda: True)
        updateAccessibility = staticmethod(lambda event: said.append(event.message()))

    monkeypatch.setattr(announcing, "QAccessible", Told)
    yield said


def test_what_happens_is_said(window: MainWindow, heard: list[str]) -> None:
    window.desk.run(add_lead, values={"company.name": "Alpha & Söhne GmbH"})
    assert any(said.startswith("Gespeichert") for said in heard)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert any("Alpha & Söhne GmbH" in said for said in heard)
    window.show_toast("Erledigt")
    window.show_failure(Failure((Problem("no_follow_up"),)))
    assert "Erledigt" in heard
    assert window.message_bar.text() in heard


def test_how_many_are_found_is_said_once(window: MainWindow, heard: list[str]) -> None:
    for query in ("k", "kr", "krue"):
        window.show_query(query)
    assert window.top._calm.isActive()
    window.top._say()
    assert [said for said in heard if said.endswith(" von 29")] == ["1 von 29"]


def test_without_a_search_the_count_is_a_plain_number(window: MainWindow, heard: list[str]) -> None:
    """Of the 30 leads of the sample one is excluded: "29 of 30" would ask what was searched for."""
    count = window.top._count
    assert (count.text(), count.accessibleName()) == ("29", "29 Leads")
    window.show_query("4")
    assert count.text() == "6 von 29"
    window.show_query("ist:ausgeschlossen")
    assert count.text() == "1 von 30", "where the query speaks of them they count"
    window.show_query("sort:priority")
    assert count.text() == "29"
    window.top._say()
    assert heard[-1] == "29 Leads"


def test_a_row_is_read_in_one_sentence(window: MainWindow) -> None:
    model = leads_of(window).model
    said = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    for part in ("Elbinsel Schiffsausrüstung GmbH", "Gewonnen, 8/8", "Score 600", "Parameter 4"):
        assert part in said
    reader = QAccessible.queryAccessibleInterface(leads_of(window).table)
    assert reader is not None


def _order(dialog: QWidget) -> list[QWidget]:
    """The fields as Tab reaches them."""
    found: list[QWidget] = []
    press(Qt.Key.Key_Tab)
    while focus() not in found:
        found.append(focus())
        press(Qt.Key.Key_Tab)
    return found


def test_tab_goes_through_a_form_as_it_is_seen(window: MainWindow) -> None:
    dialog = NewLeadDialog(window.desk, window, leads_of(window).pane.drafts)
    dialog.show()
    dialog.activateWindow()
    settle_down()
    begun = dialog.focusWidget()
    assert begun is not None
    order = _order(dialog)
    fields = [each for each in order if each not in (dialog.cancel_button, dialog.accept_button)]
    assert order[-2:] == [dialog.cancel_button, dialog.accept_button] or begun in fields
    assert {dialog.cancel_button, dialog.accept_button} <= set(order)
    places = [each.mapTo(dialog, each.rect().topLeft()) for each in fields]
    first = fields.index(begun) if begun in fields else 0
    rows = [place.y() for place in places[first:] + places[:first]]
    assert rows == sorted(rows), "from top to bottom"
    dialog.close()
    dialog.deleteLater()


def test_the_focus_goes_on_after_saving_and_leaving(window: MainWindow) -> None:
    page = leads_of(window)
    page.table.setFocus()
    first = page.pane.lead_id
    for key in (Qt.Key.Key_T, Qt.Key.Key_1):
        press(key)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle_down()
    assert page.pane.lead_id != first, "the next lead"
    assert focus() is page.table
    press(Qt.Key.Key_W)
    press(Qt.Key.Key_Escape)
    settle_down()
    assert focus() is page.table
    assert QApplication.activePopupWidget() is None


def test_an_empty_list_takes_the_focus_of_the_lead_that_left_it(window: MainWindow) -> None:
    window.show_query("stage:lost")
    page = leads_of(window)
    page.table.setFocus()
    press(Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)  # open it again: it leaves the list
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle_down()
    assert focus().window() is window

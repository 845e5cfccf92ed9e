"""Trips through the whole window: pages, search, palette, undo, two desks, languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.app import PAGES
from leaddesk.derived.settle import settle
from leaddesk.desk import Failure
from leaddesk.operations.duplicates import keep_apart
from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.operations.merging import merge_leads
from leaddesk.operations.views import save_view
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.rules.problem import Problem
from leaddesk.scanning import scan_now
from leaddesk.store.store import Store
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.shell.main_window import MainWindow
from tests.conftest import Clock
from tests.journeys.conftest import press


def test_every_page_opens_by_its_key(window: MainWindow) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for key, page in (
        (Qt.Key.Key_3, "funnel"), (Qt.Key.Key_4, "segments"), (Qt.Key.Key_6, "hand_over"),
        (Qt.Key.Key_8, "importing"), (Qt.Key.Key_Comma, "settings"), (Qt.Key.Key_2, "leads"),
    ):  # fmt: skip
        press(key, control)
        assert window.stack.currentWidget() is window.pages[page], page


def test_no_page_shows_a_window_of_its_own_while_it_is_made(window: MainWindow) -> None:
    shown = _ShownWindows()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(shown)
    for page in PAGES:
        window.show_page(page)
        QApplication.processEvents()
    app.removeEventFilter(shown)
    assert shown.names == []


def test_saved_views_are_counted_anew_within_the_window(window: MainWindow) -> None:
    """As windows of their own they took the keyboard after every change."""
    window.desk.run(save_view, name="Meine", query="owner:me")
    shown = _ShownWindows()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(shown)
    window.desk.run(add_lead, values={"company.name": "Alpha & Söhne GmbH"})
    QApplication.processEvents()
    app.removeEventFilter(shown)
    assert shown.names == []


class _ShownWindows(QObject):
    """Which widgets were shown as windows: each takes the keyboard from the real one."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def test_a_question_mark_asks_for_the_keys_where_nobody_types(window: MainWindow) -> None:
    asked: list[bool] = []
    window.commands["keys"].run = lambda: asked.append(True)
    for place in (
        window.nav.rows["funnel"],
        window.pages["leads"].table,
        window.pages["leads"].pane.page.timeline.list,
    ):  # type: ignore[attr-defined]
        place.setFocus()
        QTest.keyClick(place, "?")
    assert len(asked) == 3
    window.top.search.line.setFocus()
    QTest.keyClick(window.top.search.line, "?")
    assert len(asked) == 3
    assert window.top.search.query() == "?"


def test_a_saved_view_is_listed_by_its_name(window: MainWindow) -> None:
    page = window.pages["leads"]
    window.show_query(":vier")
    assert window.problem_bar.isVisible()
    window.desk.run(save_view, name="Vier & <b>", query="p:4")
    window.show_query(':"vier & <b>" stage:sql')
    assert not window.problem_bar.isVisible()
    assert page.model.total() == 1  # type: ignore[attr-defined]
    window.desk.run(save_view, name="Vier davon", query=':"vier & <b>"')
    window.show_query(':"vier davon"')
    assert page.model.total() == 6  # type: ignore[attr-defined]


def test_find_a_caller_and_see_them(window: MainWindow) -> None:
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.top.search.line, "krueg")
    press(Qt.Key.Key_Return)
    assert window.pages["leads"].model.total() == 1  # type: ignore[attr-defined]
    assert "Krüger" in window.pages["leads"].model.lead(0).company  # type: ignore[attr-defined]
    assert window.pages["leads"].table.hasFocus()  # type: ignore[attr-defined]


def test_undo_and_redo_say_what_they_are(window: MainWindow) -> None:
    window.desk.run(add_lead, values={"company.name": "Alpha & Söhne GmbH"})
    assert "Alpha & Söhne GmbH" in window.commands["undo"].name()
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "Alpha & Söhne GmbH" in window.status.news()
    assert "Alpha & Söhne GmbH" in window.commands["redo"].name()
    press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert "Alpha & Söhne GmbH" in window.commands["undo"].name()


def test_an_undo_that_takes_nothing_back_says_so_and_offers_the_whole(
    window: MainWindow, clock: Clock
) -> None:
    lead = window.desk.store.run(add_lead, {"company.name": "Alpha GmbH"}).result
    window.desk.run(edit_fields, lead_id=lead, edits={"company.city": (None, "Bonn")})
    carla = Store(window.desk.store.address, who="Carla", settle=settle, clock=clock)
    carla.run(edit_fields, lead, {"company.city": ("Bonn", "Ulm")})
    carla.close()
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.status.news().startswith("Nichts zurückgenommen: ")
    (whole,) = (b for b in window.toast.findChildren(Button) if b.caption() != "Rückgängig")
    assert whole.caption() == "Auch diese zurücknehmen"
    whole.click()
    assert window.status.news().startswith("Rückgängig gemacht: ") and not window.toast.isVisible()
    detail = window.desk.store.ask(lead_detail, lead_id=lead)
    assert detail is not None and not detail.values["company.city"]


def test_the_palette_finds_commands_in_both_languages(window: MainWindow) -> None:
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.palette_box.isVisible()
    for typed in ("trichter", "funnel"):
        window.palette_box.line.setText(typed)
        texts = [choice.text for choice in window.palette_box.rows.choices() if choice.run]
        assert any("Trichter" in text for text in texts), typed
    window.palette_box.line.setText("gehe zu trichter")
    press(Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.pages["funnel"]


def test_the_palette_begins_with_what_acts_on_the_lead_shown(window: MainWindow) -> None:
    window.show_query("krueg")
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    window.palette_box.line.setText("wied")
    texts = [choice.text for choice in window.palette_box.rows.choices()]
    assert texts[:2] == ["Für Maschinenbau Krüger & Tochter GmbH", "Wiedervorlage setzen"]
    press(Qt.Key.Key_Escape)
    window.show_page("funnel")
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    window.palette_box.line.setText("wied")
    headings = [choice.text for choice in window.palette_box.rows.choices() if not choice.run]
    assert headings == ["Beginnt damit", "Befehle"]


def test_a_toast_goes_when_what_it_tells_is_undone(window: MainWindow) -> None:
    window.desk.run(add_lead, values={"company.name": "Alpha & Söhne GmbH"})
    window.show_toast("Angelegt")
    assert window.toast.isVisible()
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.toast.isVisible()


def test_a_saved_view_opens_from_the_navigation(window: MainWindow) -> None:
    window.desk.run(save_view, name="Unzufriedene", query="p:4")
    row = window.nav._views[0]
    assert (row.text(), row.badge) == ("Unzufriedene", "6")
    row.click()
    assert window.top.search.query() == "p:4"
    assert window.pages["leads"].model.total() == 6  # type: ignore[attr-defined]
    window.nav.view_removed.emit(1)
    assert not window.nav._views


def test_a_query_that_cannot_be_read_is_marked_and_the_list_stays(window: MainWindow) -> None:
    window.top.search.line.setText("stge:sql 4")
    window.top.search._take_chips()
    window.top.search._tell()
    assert "stge" in window.problem_bar.text()
    assert window.pages["leads"].model.total() == 6  # type: ignore[attr-defined]


@pytest.mark.parametrize("key", ["funnel", "segments", "hand_over", "importing", "settings"])
def test_f6_leads_into_every_page_and_out_again(window: MainWindow, key: str) -> None:
    window.show_page(key)
    window.top.search.focus()
    press(Qt.Key.Key_F6)
    inside = QApplication.focusWidget()
    assert inside is not None
    assert window.pages[key].isAncestorOf(inside), "a part of the page that takes keys"
    press(Qt.Key.Key_F6)
    assert window.nav.rows[key].hasFocus()
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.pages[key].isAncestorOf(QApplication.focusWidget())


def test_panes_go_round_with_f6(window: MainWindow) -> None:
    window.top.search.focus()
    page = window.pages["leads"]
    press(Qt.Key.Key_F6)
    assert page.table.hasFocus()  # type: ignore[attr-defined]
    press(Qt.Key.Key_F6)
    assert page.pane.isAncestorOf(QApplication.focusWidget())  # type: ignore[attr-defined]
    window.show_toast("Erledigt")
    press(Qt.Key.Key_F6)
    assert window.toast.isAncestorOf(QApplication.focusWidget())
    window.toast.hide()
    page.pane.setFocus()  # type: ignore[attr-defined]
    press(Qt.Key.Key_F6)
    assert window.nav.isAncestorOf(QApplication.focusWidget())
    press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.top.search.line


def test_another_desk_shows_in_the_counts(
    window: MainWindow, store_path: Path, clock: Clock
) -> None:
    other = Store(store_path, who="Michael Roth", settle=settle, clock=clock)
    done = other.run(add_lead, {"company.name": "Beta AG"})
    other.close()
    window.desk.changed.emit(done.changes)
    assert window.nav.rows["leads"].badge == "30"  # without the excluded one


def test_open_duplicates_are_counted(window: MainWindow) -> None:
    def badge() -> str:
        return window.nav.rows["importing"].badge

    assert badge() == ""
    same = {"company.name": "Ölmühle Grünewald GmbH", "company.phone": "0521 998877-0"}
    one, other = (window.desk.store.run(add_lead, same).result for _ in range(2))
    scan_now(window.desk, lambda _: None, lambda _: None)
    assert badge() == "1"
    window.desk.run(merge_leads, kept_id=one, gone_id=other)
    assert badge() == ""
    window.desk.undo()
    assert badge() == "1"
    window.desk.run(keep_apart, one=one, other=other)
    assert badge() == ""


def test_no_window_title_tells_whose_data_it_is(window: MainWindow) -> None:
    window.pages["leads"].show_lead(1)  # type: ignore[attr-defined]
    assert window.windowTitle() == "LeadDesk"


def test_a_failure_says_what_it_was_about(window: MainWindow) -> None:
    window.desk.failed.emit(Failure((Problem("no_follow_up"),), "Notiz von Krüger & Co."))
    assert window.message_bar.text().startswith("Notiz von Krüger & Co.: ")

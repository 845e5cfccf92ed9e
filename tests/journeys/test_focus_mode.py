"""The focus mode (F8): a list worked off by keys alone, and no word of it ever lost."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leaddesk.derived.settle import settle
from leaddesk.operations.follow_ups import set_follow_up
from leaddesk.operations.leads import add_lead
from leaddesk.operations.merging import merge_leads
from leaddesk.operations.stages import move_stage
from leaddesk.queries.timeline import timeline
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from leaddesk.ui.focus.focus_page import FocusPage
from leaddesk.ui.lead.drafts import Drafts
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.theme.style import apply_theme
from tests.journeys.conftest import focus, leads_of, press
from tests.ui.late import LateDesk
from tests.ui.looks import clipped_texts, settle_down

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def write(text: str) -> None:
    QTest.keyClicks(focus(), text)
    QApplication.processEvents()


def begun(window: MainWindow, query: str = "4") -> FocusPage:
    """F8 in the list of this query."""
    window.show_query(query)
    leads_of(window).table.setFocus()
    press(Qt.Key.Key_F8)
    return page_of(window)


def page_of(window: MainWindow) -> FocusPage:
    page = window.stack.currentWidget()
    assert isinstance(page, FocusPage)
    return page


def last_of(window: MainWindow, lead: int | None) -> Any:
    """The newest line of the lead's history."""
    assert lead is not None
    return window.desk.store.ask(lambda s: timeline(s, lead_id=lead))[0]


def place(page: FocusPage) -> str:
    return page.head.place.text()


def test_large_letters_leave_the_head_its_height(window: MainWindow) -> None:
    """What there is no room for is scrolled to in the form; nothing is squeezed or cut."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", scale=1.5, own_font=True)
    window.show_page("day")
    window.commands.run("focus")
    settle_down()
    page = page_of(window).pane.page
    assert page.decision.isVisible() and page.composer.isVisible()
    for part in (page.head, page.head.phone, page.head.why, page.composer.next_button):
        assert part.height() >= part.sizeHint().height(), part
    assert not clipped_texts(page.head)


def test_a_list_is_worked_off_without_a_mouse(window: MainWindow) -> None:
    page = begun(window)
    leads = page.course.leads
    assert (place(page), len(leads)) == ("1 von 6", 6)
    assert page.head._title.text() == "Fokus · Parameter 4: Unzufriedene Wettbewerbskunden"
    assert page.pane.page.composer.form.outcomes.isAncestorOf(focus())
    press(Qt.Key.Key_1)
    write("Will ein Angebot")
    press(Qt.Key.Key_Return, CONTROL)
    assert place(page) == "2 von 6"
    assert last_of(window, leads[0]).text == "Will ein Angebot"
    press(Qt.Key.Key_4)
    press(Qt.Key.Key_Return, CONTROL)
    press(Qt.Key.Key_Down, CONTROL)
    assert (page.course.number, len(page.course.done), page.course.skipped) == (4, 2, {leads[2]})
    press(Qt.Key.Key_Up, CONTROL)
    assert page.course.current == page.pane.lead_id == leads[2]
    for _ in range(4):
        press(Qt.Key.Key_2)
        press(Qt.Key.Key_Return, CONTROL)
    assert page.end.text().startswith("Alle 6 erledigt. Nächste Wiedervorlage: ")
    assert focus().isVisible()
    press(Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.pages["leads"]
    assert leads_of(window).table.hasFocus()


def test_the_order_stands_still(window: MainWindow) -> None:
    page = begun(window, "")
    before = page.course.leads
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return, CONTROL)
    window.desk.run(set_follow_up, lead_id=before[-1], on=window.desk.today(), minute=None)
    assert page.course.leads == before
    assert not page.course.new


def test_what_is_new_waits_its_turn(window: MainWindow) -> None:
    window.show_page("day")
    press(Qt.Key.Key_F8)
    page = page_of(window)
    here, count = page.course.current, page.course.count
    new = window.desk.store.run(
        add_lead, {"company.name": "Eilig AG", "lead.owner": window.desk.me}
    ).result
    window.desk.run(set_follow_up, lead_id=new, on=window.desk.today(), minute=1)
    assert page.head.new_button.caption() == "1 neuer Eintrag"
    assert (page.course.current, page.course.count) == (here, count)
    press(Qt.Key.Key_Down, CONTROL | SHIFT)
    assert (page.course.current, page.course.following) == (here, new)
    assert page.side.next.text() == "Danach: Eilig AG"
    assert not page.head.new_button.isVisible()


@pytest.mark.parametrize("typed", [False, True])
def test_who_is_gone_meanwhile_is_told_of_and_passed_over(window: MainWindow, typed: bool) -> None:
    page = begun(window)
    first, second, third = page.course.leads[:3]
    window.desk.run(move_stage, lead_ids=[second], to=Stage.EXCLUDED, reason="competitor")
    assert page.course.current == first
    press(Qt.Key.Key_Down, CONTROL)
    assert page.course.current == page.pane.lead_id == third
    assert "inzwischen ausgeschlossen" in page.bar.text()
    assert place(page) == "2 von 5"
    if typed:
        press(Qt.Key.Key_1)
        write("Noch nicht fertig")
    other = Store(window.desk.store.address, who="Ben Kurz", settle=settle)  # type: ignore[arg-type]
    other.run(merge_leads, page.course.leads[3], third)
    other.close()
    window.desk.look()
    assert "wurde gerade gelöscht" in page.bar.text()
    write("abc1")  # nothing of it goes to whoever comes next
    assert page.course.current == third
    found = Drafts(window.desk).find(third, "call")
    assert found.get("text", "") == ("Noch nicht fertig" if typed else "")
    press(Qt.Key.Key_Down, CONTROL)
    assert page.course.current not in (first, second, third)
    assert page.pane.page.composer.form.note.text() == ""


def test_moving_or_finishing_the_follow_up_is_an_outcome(window: MainWindow) -> None:
    window.show_page("day")
    press(Qt.Key.Key_F8)
    page = page_of(window)
    waiting = [one for one in page.course.leads if page.course.leads.index(one) > 1]
    while page.course.current != waiting[0]:  # behind the offers that wait for an answer
        press(Qt.Key.Key_Down, CONTROL)
    press(Qt.Key.Key_E)
    assert page.course.current == waiting[1]
    press(Qt.Key.Key_W)
    write("+2")
    press(Qt.Key.Key_Return)
    assert page.course.current == waiting[2]
    assert {waiting[0], waiting[1]} <= page.course.done
    assert page.pane.page.composer.form.outcomes.isAncestorOf(focus())


def test_letters_are_commands_until_something_is_typed(window: MainWindow) -> None:
    page = begun(window)
    lead = page.course.current
    press(Qt.Key.Key_Q)
    assert page.pane.page.checklist.isVisible()
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Escape)
    assert page.pane.page.composer.form.outcomes.isAncestorOf(focus())
    assert page.side.strip.texts()[0].startswith("✓")
    press(Qt.Key.Key_S)
    assert page.pane.popovers.current is not None
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_B)
    assert page.pane.visit.isVisible()
    press(Qt.Key.Key_Escape)
    assert page.pane.page.composer.isVisible()
    press(Qt.Key.Key_M)
    write("Mail mit w und s")
    assert page.pane.page.composer.form.note.text() == "Mail mit w und s"
    press(Qt.Key.Key_Escape)
    assert page.course.current == lead and page.isVisible()
    press(Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_it_goes_on_where_it_was_left(window: MainWindow) -> None:
    page = begun(window)
    press(Qt.Key.Key_Down, CONTROL)
    press(Qt.Key.Key_1)
    write("Rueckruf")
    press(Qt.Key.Key_F, CONTROL)
    write("krueg")
    press(Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.pages["leads"]
    press(Qt.Key.Key_F8, SHIFT)
    assert page.isVisible() and place(page) == "2 von 6"
    assert page.pane.page.composer.form.note.text() == "Rueckruf"
    assert page.pane.page.composer.isAncestorOf(focus())
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_F8)
    assert page_of(window).course.count != 6  # another list: a new course


def test_an_answer_that_comes_late_does_not_lose_the_next_one(late_window: MainWindow) -> None:
    page = begun(late_window)
    desk = late_window.desk
    assert isinstance(desk, LateDesk)
    first, second = page.course.leads[:2]
    press(Qt.Key.Key_1)
    write("Erster")
    desk.late = True
    press(Qt.Key.Key_Return, CONTROL)
    write(" und noch etwas")
    desk.answer()
    assert page.course.current == second
    assert last_of(late_window, first).text == "Erster"
    assert Drafts(desk).find(first, "call")["text"] == "und noch etwas"
    assert page.pane.page.composer.form.note.text() == ""

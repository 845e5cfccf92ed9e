"""Several marked leads are worked by keys as one, and never one instead of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from leaddesk.operations.leads import add_lead
from leaddesk.queries.lead_list import lead_count
from leaddesk.rules.filter_text import parse_filter
from leaddesk.ui.hand_over.hand_over_page import HandOverPage
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.words.keys import key_text
from tests.journeys.conftest import focus, leads_of, press, stacked

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


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


def test_many_are_excluded_for_a_reason(window: MainWindow) -> None:
    window.show_query("stage:warm")
    page = leads_of(window)
    mark(page, 2)
    before = hits(page, "stage:excluded")
    press(Qt.Key.Key_X, CONTROL | SHIFT)
    assert page.bulk.reason.hasFocus()
    press(Qt.Key.Key_Down)
    assert page.bulk.preview.text() == "Stufe: 2 Leads ändern sich"
    press(Qt.Key.Key_Return)
    assert hits(page, "stage:excluded reason:consultant") == before + 2


def test_what_comes_of_it_is_said_before(window: MainWindow) -> None:
    """Who is so already, and who can't be changed and why; the others are changed, as one step."""
    for number in ("I-000012", "I-000018"):
        window.desk.run(add_lead, values={"company.name": f"Vorschau {number}"})
    window.desk.run(add_lead, values={"company.name": "Vorschau mit Zwei"}, segments=[2])
    window.show_query("Vorschau")
    page = leads_of(window)
    mark(page, 3)
    press(Qt.Key.Key_P)
    press(Qt.Key.Key_2)
    assert page.bulk.preview.text() == "Parameter: 2 Leads ändern sich · 1 ist schon so"
    told: list[str] = []
    page.toast_wanted.connect(lambda text, _: told.append(text))
    press(Qt.Key.Key_Return)
    assert told == ["Für 2 Leads erledigt · 1 ist schon so"]
    assert hits(page, "Vorschau p:2") == 3
    window.commands.run("undo")
    assert hits(page, "Vorschau p:2") == 1
    mark(page, 3)
    press(Qt.Key.Key_S)
    page.bulk.stage.setCurrentIndex(page.bulk.stage.findText("SQL"))
    assert page.bulk.preview.text().startswith("Stufe: 0 Leads ändern sich · 3 bleiben")


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
        (Qt.Key.Key_F2, NONE), (Qt.Key.Key_T, SHIFT), (Qt.Key.Key_C, CONTROL | SHIFT),
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

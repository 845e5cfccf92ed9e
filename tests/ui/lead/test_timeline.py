"""The history: under its days where it is long; every point of it where it is short."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leaddesk.operations.leads import edit_fields
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.timeline import Entry
from leaddesk.rules.touchpoints import Direction, Kind, Outcome
from leaddesk.ui.lead.entry_popover import EntryPopover
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.lead.timeline_model import BY_DAY_ABOVE
from leaddesk.ui.lead.timeline_rows import sign_box
from leaddesk.ui.words.formats import weekday_date_text
from tests.conftest import Clock
from tests.ui.lead.conftest import Person
from tests.ui.looks import settle_down


def log_notes(pane: LeadPane, count: int) -> None:
    """One a day, going back from now."""
    assert pane.lead_id is not None
    now = pane.desk.now()
    for day in range(count):
        note = Happening(Kind.NOTE, text=f"Notiz {day}", at=now - timedelta(days=day // 2))
        pane.desk.store.run(log_touchpoint, lead_id=pane.lead_id, happening=note)
    pane.page.timeline.show_lead(pane.lead_id)
    settle_down()


def test_a_short_history_says_the_day_with_each_entry(pane: LeadPane) -> None:
    model = pane.page.timeline.model
    assert model.rowCount() <= BY_DAY_ABOVE
    assert not any(model.day(row) for row in range(model.rowCount()))
    assert weekday_date_text(pane.desk.today())[-4:] in model.words(0).right(model.by_day)


def test_a_long_history_stands_under_its_days(pane: LeadPane) -> None:
    log_notes(pane, BY_DAY_ABOVE + 1)
    timeline = pane.page.timeline
    model = timeline.model
    today = pane.desk.today()
    assert model.day(0) == weekday_date_text(today)
    days = [model.day(row) for row in range(model.rowCount()) if model.day(row)]
    assert len(days) == len(set(days)), "each day once"
    assert model.words(0).right(model.by_day).count("·") == 1
    assert str(today.year) not in model.words(0).right(model.by_day)
    assert str(today.year) in model.words(0).spoken
    heads = [row for row in range(model.rowCount()) if model.day(row)]
    row = next(row for row in range(1, model.rowCount()) if row not in heads)
    tall = timeline.list.visualRect(model.index(0)).height()
    assert tall > timeline.list.visualRect(model.index(row)).height()


def test_the_filter_decides_whether_days_are_said(pane: LeadPane) -> None:
    log_notes(pane, BY_DAY_ABOVE + 1)
    timeline = pane.page.timeline
    timeline.filters["system"].click()
    assert not timeline.model.by_day
    timeline.filters["contacts"].click()
    assert timeline.model.by_day


def log_call(pane: LeadPane, text: str) -> None:
    call = Happening(Kind.CALL, Direction.OUT.value, Outcome.LATER.value, text)
    pane.desk.run(log_touchpoint, lead_id=pane.lead_id, happening=call)
    settle_down()


def newest(pane: LeadPane) -> Entry:
    return pane.page.timeline.model.entry(0)


def test_enter_puts_an_own_entry_right(pane: LeadPane, person: Person) -> None:
    log_call(pane, "Ruft morgen an")
    pane.setFocus()
    person.press(Qt.Key.Key_Home, Qt.Key.Key_Return)
    popover = pane.popovers.current
    assert isinstance(popover, EntryPopover)
    assert person.focus is popover.note
    person.write("!")
    popover.clock.setText("0:01")
    assert popover.choices is not None
    popover.choices.chips["interest"].click()
    person.press("Ctrl+S")
    assert pane.popovers.current is None
    model = pane.page.timeline.model
    rows = [model.words(row) for row in range(model.rowCount())]
    corrected = next(words for words in rows if words.quote == "Ruft morgen an!")
    assert corrected.title == "Telefonat · Interesse"
    assert corrected.clock == "00:01"


def test_a_time_that_cannot_be_read_is_said(pane: LeadPane, person: Person) -> None:
    log_call(pane, "Ruft morgen an")
    pane.page.timeline.list.opened.emit(0)
    popover = pane.popovers.current
    assert isinstance(popover, EntryPopover)
    popover.clock.setText("25 Uhr")
    popover.save()
    assert "Uhrzeit" in popover.problem.text() or "Zeit" in popover.problem.text()
    assert person.focus is popover.clock
    popover.day.setText("irgendwann")
    popover.save()
    assert person.focus is popover.day
    assert newest(pane).text == "Ruft morgen an"


def test_an_old_entry_is_added_to(pane: LeadPane, person: Person, clock: Clock) -> None:
    clock.now += timedelta(days=2)
    pane.setFocus()
    person.press(Qt.Key.Key_Home, Qt.Key.Key_Return)
    popover = pane.popovers.current
    assert isinstance(popover, EntryPopover)
    person.write("Nachgefragt")
    person.press(Qt.Key.Key_Escape)
    assert pane.popovers.current is None
    person.press(Qt.Key.Key_Return)
    again = pane.popovers.current
    assert isinstance(again, EntryPopover)
    assert again.note.text() == "Nachgefragt", "left without saving, it is still there"
    person.press("Ctrl+Enter")
    title = pane.page.timeline.model.words(0).title
    assert title.startswith("Ergänzung zu Telefonat vom ")
    pane.page.timeline.list.opened.emit(1)
    third = pane.popovers.current
    assert isinstance(third, EntryPopover)
    assert third.note.text() == ""


def test_the_pencil_opens_the_entry_under_it(pane: LeadPane, qtbot: QtBot) -> None:
    listed = pane.page.timeline.list
    index = pane.page.timeline.model.index(1)
    place = sign_box(listed.visualRect(index), index).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    popover = pane.popovers.current
    assert isinstance(popover, EntryPopover)
    assert popover._entry.touchpoint_id == pane.page.timeline.model.entry(1).entry_id


def test_the_pencil_lies_in_the_row_of_its_entry(pane: LeadPane) -> None:
    """An entry with nothing but its title has room for it too."""
    mail = Happening(Kind.EMAIL, Direction.OUT.value)
    pane.desk.run(log_touchpoint, lead_id=pane.lead_id, happening=mail)
    settle_down()
    timeline = pane.page.timeline
    words = [timeline.model.words(row) for row in range(timeline.model.rowCount())]
    assert any(not (entry.effect or entry.quote) for entry in words)
    for row in range(timeline.model.rowCount()):
        box = timeline.list.visualRect(timeline.model.index(row))
        assert box.contains(sign_box(box, timeline.model.index(row)))


def test_what_the_system_wrote_is_not_opened(pane: LeadPane) -> None:
    timeline = pane.page.timeline
    timeline.filters["system"].click()
    timeline.list.opened.emit(0)
    assert pane.popovers.current is None


def test_changed_fields_are_one_line_that_says_which_when_chosen(pane: LeadPane) -> None:
    edits = {"company.city": ("Köln", "Bonn"), "company.name_extra": (None, "Werk & <b>")}
    pane.desk.run(edit_fields, lead_id=pane.lead_id, edits=edits)
    timeline = pane.page.timeline
    timeline.filters["system"].click()
    model = timeline.model
    words = [model.words(row) for row in range(model.rowCount())]
    (changed,) = [entry for entry in words if entry.title == "2 Felder geändert"]
    assert "Ort (vorher: Köln)" in changed.quote
    assert "(vorher: leer)" in changed.quote
    pane.desk.undo()
    assert not any(model.entry(row).sort == "edits" for row in range(model.rowCount()))
    pane.desk.redo()
    assert any(model.entry(row).sort == "edits" for row in range(model.rowCount()))
    timeline.filters["contacts"].click()
    assert not any(model.entry(row).sort == "edits" for row in range(model.rowCount()))

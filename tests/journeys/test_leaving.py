"""The window goes while something is being typed: nothing of it is lost, nothing is there twice."""

from __future__ import annotations

import gc
import json
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from leaddesk import app as root
from leaddesk import desk as desk_room
from leaddesk.derived.settle import settle
from leaddesk.operations.leads import add_lead
from leaddesk.operations.sample import add_sample
from leaddesk.queries.hand_over import hand_over_totals
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.queries.timeline import timeline
from leaddesk.settings import Settings
from leaddesk.store import backup
from leaddesk.store.engine import connect
from leaddesk.store.store import Store
from leaddesk.ui.lead.lead_forms import LeadForms
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.lead.lead_reader import LeadReader
from leaddesk.ui.leads.lead_model import LeadModel
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.shell.nav_counts import NavCounts
from leaddesk.ui.shell.undoing import Undoing
from leaddesk.ui.words import install_language

BEGUN = Settings(user_name="Anna Berg", initials="AB", language="de")


class Place:
    """A program with its window on the sample leads, and what is on the disk."""

    def __init__(self, qtbot: QtBot, path: Path, settings: Path) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._qtbot, self._path, self._settings = qtbot, path, settings
        self.program = root.Program(app, BEGUN, path)
        assert self.program.start() is None
        assert self.program.window is not None
        qtbot.waitUntil(lambda: self.pane.reader.current() is not None)
        assert self.pane.lead_id is not None
        self.lead_id: int = self.pane.lead_id

    @property
    def window(self) -> MainWindow:
        assert self.program.window is not None
        return self.program.window

    @property
    def pane(self) -> LeadPane:
        pane = self.window.page("leads").pane  # type: ignore[attr-defined]
        assert isinstance(pane, LeadPane)
        return pane

    def drafts(self) -> dict[str, Any]:
        found = (self._settings / "drafts").glob("*.json")
        return {path.stem.split("_", 2)[2]: json.loads(path.read_text("utf-8")) for path in found}

    def stored(self, query: Callable[..., Any]) -> Any:
        store = Store(self._path, who="Michael Roth", settle=settle)
        try:
            return store.ask(query, lead_id=self.lead_id)
        finally:
            store.close()

    def phone(self) -> Any:
        return self.stored(lead_detail).values["contact.phone"]

    def call(self, text: str) -> None:
        self.pane.run_command("log_call")
        form = self.pane.page.composer.form
        form.outcomes.choose("interest")
        form.note.setPlainText(text)

    def edit_phone(self, text: str) -> None:
        self.pane.run_command("edit_field")
        editor = self.pane.page.master.rows["contact.phone"]._editor
        assert editor is not None
        QTest.keyClicks(editor, text)


@pytest.fixture
def place(
    store: Store, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Place]:
    monkeypatch.setenv("LEADDESK_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(desk_room, "FINISH_S", 5.0)  # a busy machine
    said: list[Any] = []
    monkeypatch.setattr(root, "say_problem", said.append)
    store.run(add_sample)
    store.close()  # the program has it to itself
    place = Place(qtbot, store.path, tmp_path / "config")
    yield place
    assert said == []
    if place.program.window is not None:
        window = place.program.window
        window.close()
        delete(window)
    place.program.one.leave()
    install_language("de")


@pytest.fixture
def rival(store: Store) -> Iterator[Any]:
    """Another program that has hold of the store until it is closed."""
    connection = connect(store.path)
    connection.execute("BEGIN IMMEDIATE")
    yield connection
    connection.close()


def wait_for_closing() -> None:
    for thread in threading.enumerate():
        if thread.name == "closing":
            thread.join()


def close(place: Place) -> None:
    place.window.close()


def other_language(place: Place) -> None:
    place.program._on_settings(replace(place.program.settings, language="en"))


def restore(place: Place) -> None:
    copy = backup.back_up(place._path, place._path.with_name("kopie.leaddesk"))
    place.program._restore(str(copy))
    place._qtbot.waitUntil(lambda: place.program.window is not None, timeout=10_000)


WAYS = pytest.mark.parametrize("go", [close, other_language, restore])


@WAYS
def test_a_note_that_is_being_typed_is_a_draft(place: Place, go: Callable[[Place], None]) -> None:
    place.call("Halb fertig & <b>")
    go(place)
    assert place.drafts()["call"]["text"] == "Halb fertig & <b>"


@WAYS
def test_a_visit_report_that_was_begun_is_a_draft(
    place: Place, go: Callable[[Place], None]
) -> None:
    place.pane.run_command("visit")
    place.pane.visit.form.note.setPlainText("Werksführung")
    go(place)
    assert place.drafts()["visit"]["text"] == "Werksführung"


@pytest.mark.parametrize("go", [close, other_language])
def test_a_field_that_is_being_edited_is_saved(place: Place, go: Callable[[Place], None]) -> None:
    place.edit_phone("0521 448120-19")
    go(place)
    assert place.phone() == "0521 448120-19"
    assert place.drafts() == {}


@pytest.mark.parametrize("go", [close, other_language])
def test_a_call_that_was_saved_last_leaves_no_draft(
    place: Place, go: Callable[[Place], None]
) -> None:
    place.call("Fertig")
    place.pane.page.composer.keep_draft()
    place.pane.page.composer.save(True)
    go(place)
    assert place.stored(timeline)[0].text == "Fertig"
    assert place.drafts() == {}


def test_what_a_locked_store_does_not_take_is_a_draft_and_is_not_saved_later(
    place: Place, rival: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_room, "FINISH_S", 0.1)
    monkeypatch.setattr(desk_room, "LET_GO_S", 0.1)
    place.call("Gesperrt")
    place.pane.page.composer.save(True)
    began = time.monotonic()
    place.window.close()
    assert time.monotonic() - began < 3.0  # the store itself would wait for five seconds
    assert place.drafts()["call"]["text"] == "Gesperrt"
    rival.execute("ROLLBACK")
    wait_for_closing()
    assert [entry.text for entry in place.stored(timeline)].count("Gesperrt") == 0


def test_typing_on_does_not_put_the_draft_off(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.pane.run_command("log_note")
    composer = place.pane.page.composer
    starts: list[bool] = []
    start = composer._timer.start
    monkeypatch.setattr(composer._timer, "start", lambda: starts.append(bool(start())))
    for _ in range(12):
        QTest.keyClick(composer.form.note, Qt.Key.Key_A)
    assert starts == [False]  # once


LISTENERS = (MainWindow, NavCounts, Undoing, LeadsPage, LeadModel, LeadReader, LeadForms)


@pytest.fixture
def no_collector() -> Iterator[None]:
    """As in the program, which looks for rings of objects only now and then."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def living() -> dict[str, int]:
    """How many of each hear of changes; dead wrappers that Python has not collected do not."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found = [t for t in gc.get_objects() if isinstance(t, LISTENERS) and isValid(t)]
    return {kind.__name__: sum(isinstance(t, kind) for t in found) for kind in LISTENERS}


def test_a_window_made_anew_leaves_nothing_of_the_old_one(
    place: Place, qtbot: QtBot, no_collector: None
) -> None:
    before = living()
    old: list[Callable[[], object]] = [weakref.ref(place.window), weakref.ref(place.window.counts)]
    for number in range(8):
        language = ("en", "de")[number % 2]
        place.program._on_settings(replace(place.program.settings, language=language))
        place.window.show_page("leads")
        qtbot.waitUntil(lambda: place.pane.reader.current() is not None)
    assert living() == before
    asked: list[object] = []
    ask = place.window.desk.ask

    def count(query: Any, **which: Any) -> Any:
        asked.append(query)
        return ask(query, **which)

    place.window.desk.ask = count  # type: ignore[method-assign]
    place.window.desk.run(add_lead, values={"company.name": "Alpha & Söhne GmbH"})
    qtbot.waitUntil(lambda: hand_over_totals in asked)
    qtbot.wait(100)  # the counts of the old windows would ask, and raise, by now
    assert asked.count(hand_over_totals) == 1
    gc.collect()
    assert [ref() for ref in old] == [None, None]

"""The way to the server is cut while a window, a call or a listener is at work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from leaddesk.cli import main
from leaddesk.models import Touchpoint
from leaddesk.rules.servers import Server
from leaddesk.store.listening import Listener
from leaddesk.store.server import ServerHome
from leaddesk.store.store import Store
from torture.clients import prepare
from torture.cut_window import CutWindow
from torture.cuts import Moment, cut_off
from torture.openers import cut_listener
from torture.wire import Loss, Wire


@pytest.fixture
def wire(database: Server) -> Iterator[Wire]:
    prepare(database)
    with Wire(database.port) as wire:
        yield wire


def notes(database: Server) -> list[str]:
    store = Store(database, who="Anna Berg")
    try:
        return store.ask(lambda s: [t.text for t in s.query(Touchpoint) if t.text == NOTE])
    finally:
        store.close()


NOTE = "Größe <b>klären</b>"


def test_a_window_loses_nothing_and_writes_nothing_twice(
    database: Server, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ServerHome, "news_ms", 200)
    monkeypatch.setattr(Listener, "AGAIN_S", 0.1)
    chosen = [*(Moment(loss, 0.3) for loss in Loss), Moment("cut", 0.0, 4)]
    outcome = cut_off(database, chosen)
    assert (outcome.faults, outcome.unknown) == ([], 0)
    assert outcome.acknowledged >= 2, "both commits that were done were found"
    assert outcome.refused >= 2


def test_the_window_says_that_the_server_is_gone_until_it_is_back(
    wire: Wire, database: Server, qapp: QApplication, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(ServerHome, "news_ms", 200)
    monkeypatch.setattr(Listener, "AGAIN_S", 0.1)
    window = CutWindow(database, wire, tmp_path)
    try:
        window.write(NOTE)
        wire.go_down()
        bar = window.place.bar
        assert window.until(lambda: "nicht erreichbar" in bar.text(), 10)
        assert "Was Sie tippen, bleibt hier als Entwurf" in bar.text()
        window.page.show_lead(window.neighbour)  # what is asked now is answered when it is back
        window.colleague_writes("Köln am Rhein").join()
        wire.mend()
        assert window.until(lambda: bar.text() == "", 10)
        assert window.until(lambda: window.has_caught_up("Köln am Rhein"), 10)
        assert window.pane.lead_id == window.neighbour
        window.page.show_lead(window.lead)
        assert window.until(lambda: window.pane.reader.current() is not None, 10)
        window.pane.run_command("log_note")
        assert window.typed() == NOTE
    finally:
        window.close()


@pytest.mark.parametrize(
    ("how", "then_down", "code", "said", "there"),
    [
        (Loss.AFTER, False, 0, "", 1),
        (Loss.BEFORE, False, 4, "nicht erreichbar", 0),
        (Loss.UNNOTICED, False, 4, "nicht erreichbar", 0),
        (Loss.AFTER, True, 4, "Verlauf", 1),
    ],
)
def test_a_call_tells_what_became_of_its_commit(
    wire: Wire, database: Server, qapp: QApplication, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch, how: Loss, then_down: bool, code: int, said: str, there: int,
) -> None:  # fmt: skip
    monkeypatch.setattr(ServerHome, "patience_s", 2.0 if not then_down else 0.2)
    words = ["log", "I-000018", "--kind", "note", "--note", NOTE, "--lang", "de"]
    address = str(replace(database, port=wire.port))
    wire.lose_commit(how, then_down=then_down, but=1)
    assert main([*words, "--store", address, "--user", "Anna Berg"]) == code
    told = capsys.readouterr().err
    assert said in told and "Traceback" not in told
    assert len(notes(database)) == there


def test_a_listener_comes_back_and_goes(database: Server) -> None:
    heard = cut_listener(database, 20)
    assert (heard.times, heard.threads_more, heard.connections) == (20, 0, 1)

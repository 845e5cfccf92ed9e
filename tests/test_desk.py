"""The doorway: off the GUI thread and back, newest answers, other desks' news."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from leaddesk.derived.settle import settle
from leaddesk.desk import Desk, Failure
from leaddesk.models import Lead
from leaddesk.models.work import Work
from leaddesk.operations.leads import add_lead
from leaddesk.rules.changes import Changes
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Role
from leaddesk.store.store import Store
from tests.conftest import Clock
from tests.engines import engine as engine


@pytest.fixture
def desk(store: Store, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(store)
    yield desk
    desk.close()


def count(session: Any) -> int:
    return session.query(Lead).count()


def test_work_is_done_elsewhere_and_told_here(desk: Desk, qtbot: QtBot) -> None:
    threads: list[Any] = []
    here = threading.get_ident()

    def operation(work: Work) -> str:
        threads.append(threading.get_ident())
        return "x"

    done: list[Any] = []
    desk.run(operation).done(lambda result: done.append((result, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(done))
    assert done == [("x", here)]
    assert threads[0] != here


def test_changes_are_told_once(desk: Desk, qtbot: QtBot) -> None:
    told: list[Changes] = []
    desk.changed.connect(told.append)
    with qtbot.waitSignal(desk.changed):
        desk.run(add_lead, values={"company.name": "Alpha GmbH"})
    assert told[0].own
    assert "lead" in told[0].tables
    qtbot.wait(1300)  # the feed has looked at the journal meanwhile
    assert len(told) == 1


def test_another_process_is_noticed_within_three_seconds(
    desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    other = Store(desk.store.address, who="Michael Roth", settle=settle, clock=clock)
    with qtbot.waitSignal(desk.changed, timeout=3000) as blocker:
        other.run(add_lead, {"company.name": "Beta AG"})
    other.close()
    changes = blocker.args[0]
    assert not changes.own
    assert changes.title["code"] == "lead_added"
    assert changes.leads


def test_only_the_newest_answer_is_told(desk: Desk, qtbot: QtBot) -> None:
    gate = threading.Event()
    told: list[str] = []

    def slow(session: Any) -> str:
        gate.wait(5)
        return "old"

    desk.ask(slow).newest("list").done(told.append)
    desk.ask(lambda session: "new").newest("list").done(told.append)
    qtbot.waitUntil(lambda: told == ["new"])
    gate.set()
    desk.ask(lambda session: "later").done(told.append)
    qtbot.waitUntil(lambda: "later" in told)
    qtbot.wait(50)
    assert told == ["new", "later"]


def test_a_refusal_is_a_value(desk: Desk, qtbot: QtBot) -> None:
    failures: list[Failure] = []

    def refuse(work: Work) -> None:
        raise Refused(Problem("reason_missing"))

    desk.run(refuse).failed(failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].code == "reason_missing"


def test_a_bug_is_one_calm_sentence_and_no_personal_data_in_the_log(
    desk: Desk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    failures: list[Failure] = []
    desk.failed.connect(failures.append)

    person = " ".join(("Sabine", "Krüger,", "0521", "448120"))

    def stumble(work: Work) -> None:
        raise ValueError(person)

    desk.run(stumble)
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].code == "unexpected"
    assert "ValueError" in caplog.text
    assert person not in caplog.text


def test_cancelling_leaves_nothing(desk: Desk, qtbot: QtBot) -> None:
    begun, failures = threading.Event(), []

    def long(work: Work) -> None:
        add_lead(work, {"company.name": "Alpha GmbH"})
        for done in range(10_000):
            begun.set()
            work.report(done, 10_000)
            threading.Event().wait(0.001)

    reply = desk.run(long).failed(failures.append)
    assert begun.wait(5)
    reply.cancel()
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].code == "cancelled"
    assert desk.store.ask(count) == 0


def test_inline_answers_at_once(store: Store, qtbot: QtBot) -> None:
    desk = Desk(store, inline=True)
    told: list[Any] = []
    desk.changed.connect(told.append)
    desk.run(add_lead, values={"company.name": "Alpha GmbH"}).done(told.append)
    assert len(told) == 2
    desk.undo().done(told.append)
    assert desk.store.ask(count) == 0


class Pane(QWidget):
    """Takes answers, as long as it is there."""

    def __init__(self) -> None:
        super().__init__()
        self.said = QLabel("", self)

    def take(self, result: object) -> None:
        self.said.setText(str(result))


def test_an_answer_for_a_widget_that_is_gone_is_dropped(desk: Desk, qtbot: QtBot) -> None:
    pane = Pane()
    heard: list[Any] = []
    desk.ask(count).done(pane.take).done(heard.append)
    desk.ask(count).done(lambda result: pane.take(result)).done(heard.append)
    desk.ask(count).done(partial(Pane.take, pane)).done(heard.append)
    desk.ask(count).done(pane.said.setText).done(heard.append)
    delete(pane)
    qtbot.waitUntil(lambda: len(heard) == 4)  # a slot that fails would fail the test


def test_a_failure_for_a_widget_that_is_gone_is_told_by_the_desk(desk: Desk, qtbot: QtBot) -> None:
    def refuse(work: Work) -> None:
        raise Refused(Problem("lead_gone"))

    pane = Pane()
    told: list[Failure] = []
    desk.failed.connect(told.append)
    desk.run(refuse).failed(pane.take)
    delete(pane)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].code == "lead_gone"


def test_a_closed_desk_does_nothing_and_minds_nothing(store: Store, qtbot: QtBot) -> None:
    desk = Desk(store)
    desk.close()
    for reply in (desk.ask(count), desk.run(count), desk.work(len, obj=()), desk.undo()):
        assert not reply.is_cancelled()


def test_what_was_typed_is_put_by_though_all_workers_are_at_work(desk: Desk, qtbot: QtBot) -> None:
    gate = threading.Event()
    for _ in range(4):
        desk.work(gate.wait, timeout=5)
    kept: list[Any] = []
    desk.keep(dict, a=1).done(kept.append)
    qtbot.waitUntil(lambda: kept == [{"a": 1}])
    gate.set()


def test_closing_tells_the_outcome_of_what_was_wished_last(store: Store, qtbot: QtBot) -> None:
    desk, told = Desk(store), list[Any]()
    desk.leaving.connect(lambda: desk.run(add_lead, values={"company.name": "Alpha GmbH"}).done(
        lambda lead: desk.keep(lambda: ("kept", lead)).done(told.append)
    ))  # fmt: skip
    desk.close()
    assert told and told[0][0] == "kept"


def test_closing_calls_off_what_is_not_done_in_time_and_lets_long_work_go_on(
    store: Store, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("leaddesk.desk.FINISH_S", 0.01)
    monkeypatch.setattr("leaddesk.desk.LET_GO_S", 0.01)
    desk, gate = Desk(store), threading.Event()

    def add(work: Work, name: str) -> None:
        gate.wait(5)
        add_lead(work, {"company.name": name})

    desk.run(add, name="Lange GmbH").progress(lambda done, total: None)
    desk.run(add, name="Kurz GmbH")
    desk.close()
    gate.set()
    for thread in threading.enumerate():
        if thread.name == "closing":
            thread.join()
    other = Store(store.address, who="Michael Roth", settle=settle)
    assert other.ask(count) == 1
    other.close()


def test_nothing_is_read_of_a_role_once_the_desk_is_closed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection opened by a window that goes away would keep hold of the store."""
    desk = Desk(store)
    desk.close()
    monkeypatch.setattr(store, "ask", lambda *_: pytest.fail("asked"))
    assert desk.own_role.now() is Role.MANAGER and desk.own_role.managers() == ()
    assert desk.me is None

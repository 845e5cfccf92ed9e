"""What takes its time at the store's file does not keep the window waiting."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

import leaddesk.desk
from leaddesk.models.work import Work
from leaddesk.queries.lead_list import total_leads
from leaddesk.rules.backup_plan import Backup
from leaddesk.rules.problem import Problem
from leaddesk.store import own_backups
from leaddesk.store.backup_files import backup_folder
from leaddesk.ui.settings.settings_page import SettingsPage
from tests.journeys.test_program import Start, start
from tests.journeys.test_recovery import WAIT_MS, filled, opened

__all__ = ["filled", "start"]


def test_a_restore_waits_beside_the_window_for_what_is_at_the_store(
    start: Start, filled: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window stood still until a long operation was done; a backup that somebody had wanted
    just before had the store open, so that it was refused."""
    monkeypatch.setattr(leaddesk.desk, "FINISH_S", 0.1)
    program = start(filled)
    program.start()
    store = opened(program, qtbot)
    begun, copying, go_on, done = (threading.Event() for _ in range(4))
    real = own_backups.back_up

    def slow_copy(*args: Any, **more: Any) -> Path:
        copying.set()
        go_on.wait(20)
        return real(*args, **more)

    def slow(work: Work) -> None:
        begun.set()
        go_on.wait(20)
        done.set()

    monkeypatch.setattr(own_backups, "back_up", slow_copy)
    assert program.workplace is not None
    assert store.backups is not None
    program.workplace.care.back_up(lambda problem: None)
    program.workplace.desk.run(slow)
    assert begun.wait(20) and copying.wait(20)
    program._restore(str(min(backup_folder(filled).glob("*.leaddesk"))))
    assert not done.is_set(), "the window does not wait"
    assert program.recovery is not None
    assert not program.recovery.window.restore.isEnabled()
    go_on.set()
    assert opened(program, qtbot).ask(total_leads) == 30


def test_nothing_is_restored_where_nothing_is_chosen(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "leads.leaddesk"
    path.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    program = start(path)
    program.start()
    assert program.recovery is not None
    window = program.recovery.window
    window.show_problem(Problem("nothing_readable", args={"path": str(path)}))
    assert window.ways[0].isEnabled()
    assert not window.restore.isEnabled()


def test_the_window_does_not_wait_for_the_drive_of_the_backups(
    start: Start, filled: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, asked = own_backups.OwnBackups.there, []

    def there(own: own_backups.OwnBackups) -> list[Backup]:
        asked.append(threading.current_thread() is not threading.main_thread())
        return real(own)

    monkeypatch.setattr(own_backups.OwnBackups, "there", there)
    program = start(filled)
    program.start()
    opened(program, qtbot)
    assert program.window is not None
    page = program.window.page("settings")
    assert isinstance(page, SettingsPage)
    page.show_part("store")
    assert not page.store.restore.isEnabled(), "not before one is there"
    qtbot.waitUntil(page.store.restore.isEnabled, timeout=WAIT_MS)
    program._restore(str(filled))
    opened(program, qtbot)  # the window with the list may be gone again by now
    qtbot.waitUntil(lambda: len(asked) >= 2, timeout=WAIT_MS)
    assert all(asked)


def test_a_drive_that_hangs_gets_hold_of_one_worker_only(
    start: Start, filled: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(filled)
    program.start()
    store = opened(program, qtbot)
    go_on, asked = threading.Event(), []

    def is_there() -> bool:
        asked.append(True)
        return go_on.wait(20)

    monkeypatch.setattr(store.gate, "is_there", is_there)
    assert program.workplace is not None
    care, done = program.workplace.care, threading.Event()
    for _ in range(4):
        care._look_whether_there()
    program.workplace.desk.work(done.set)
    assert done.wait(20), "a list can be read meanwhile"
    assert len(asked) == 1
    go_on.set()
    qtbot.waitUntil(lambda: not care._looking, timeout=WAIT_MS)
    care._look_whether_there()
    qtbot.waitUntil(lambda: len(asked) == 2, timeout=WAIT_MS)

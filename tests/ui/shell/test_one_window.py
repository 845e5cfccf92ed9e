"""One window per store: the second start raises the first."""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QSysInfo
from pytestqt.qtbot import QtBot

from leaddesk.ui.shell.one_window import OneWindow
from torture.windows import PATIENCE_S, all_at_once, take_over


def test_the_second_raises_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = OneWindow(tmp_path / "a.leaddesk"), OneWindow(tmp_path / "a.leaddesk")
    assert first.take()
    with qtbot.waitSignal(first.raised, timeout=3000):
        assert not second.take()
    first.leave()
    assert second.take()
    second.leave()


def test_two_stores_have_two_windows(tmp_path: Path, qtbot: QtBot) -> None:
    one, other = OneWindow(tmp_path / "a.leaddesk"), OneWindow(tmp_path / "b.leaddesk")
    assert one.take()
    assert other.take()
    one.leave()
    other.leave()


def lock_of(path: Path, computer: str, process: int = 4_194_000) -> Path:
    """The lock of a program that is gone, or of one that nobody here can see."""
    path.write_text(f"{process}\nleaddesk\n{computer}\n\n\n")
    return path


def test_a_dead_owner_is_no_hindrance(tmp_path: Path, qtbot: QtBot) -> None:
    lock_of(tmp_path / "a.leaddesk.window", QSysInfo.machineHostName())
    window = OneWindow(tmp_path / "a.leaddesk")
    assert window.take()
    window.leave()


def test_an_owner_on_another_computer_is_named(tmp_path: Path, qtbot: QtBot) -> None:
    lock = lock_of(tmp_path / "a.leaddesk.window", "buero-2")
    window = OneWindow(tmp_path / "a.leaddesk")
    assert not window.take()
    assert window.computer() == "buero-2"
    long_ago = time.time() - 3600
    os.utime(lock, (long_ago, long_ago))
    assert window.take(), "its computer went off without a word"
    assert window.computer() == ""
    os.utime(lock, (long_ago, long_ago))
    window._keep_fresh()
    assert time.time() - lock.stat().st_mtime < 60
    window.leave()


def test_where_no_lock_can_be_made_the_door_alone_decides(tmp_path: Path, qtbot: QtBot) -> None:
    gone = tmp_path / "kein Laufwerk" / "a.leaddesk"
    first, second = OneWindow(gone), OneWindow(gone)
    assert first.take()
    with qtbot.waitSignal(first.raised, timeout=3000):
        assert not second.take()
    first.leave()


def test_of_starts_at_once_one_has_the_store_and_a_killed_one_lets_go(tmp_path: Path) -> None:
    store = tmp_path / "a.leaddesk"
    assert all_at_once(store, 4) == (1, 3)
    assert take_over(store) < PATIENCE_S

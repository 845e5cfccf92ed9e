"""One window per store: the second start raises the first."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from leaddesk.ui.shell.one_window import OneWindow


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


def test_a_dead_owner_is_no_hindrance(tmp_path: Path, qtbot: QtBot) -> None:
    lock = tmp_path / "a.leaddesk.window"
    lock.write_text("4194000\nleaddesk\nnowhere\n")
    window = OneWindow(tmp_path / "a.leaddesk")
    assert window.take()
    window.leave()

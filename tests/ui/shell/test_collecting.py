"""Rings of objects go away, on the window's thread and without Python's own search."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.ui.shell import collecting
from leaddesk.ui.shell.collecting import Collecting


class Ring:
    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def looking(qtbot: QtBot, qapp: QApplication) -> Iterator[Collecting]:
    looking = Collecting(qapp)
    yield looking
    looking.stop()
    looking.deleteLater()


def ring_left_alone() -> weakref.ref[Ring]:
    return weakref.ref(Ring())


def test_python_itself_does_not_look_meanwhile(looking: Collecting) -> None:
    assert not gc.isenabled()
    looking.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_new_rings_go_away(looking: Collecting) -> None:
    left = ring_left_alone()
    kept = [[place] for place in range(1000)]
    looking.look()
    assert left() is None
    assert len(kept) == 1000


def test_a_list_that_was_read_is_put_aside_and_looked_through_later(
    looking: Collecting, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = ring_left_alone()
    before = gc.get_freeze_count()
    rows = [[place] for place in range(collecting._MANY + 1000)]
    looking.look()
    assert gc.get_freeze_count() >= before + len(rows)
    assert left() is not None
    monkeypatch.setattr(collecting, "_AWAY_EVERY_S", -1.0)
    looking._on_state(Qt.ApplicationState.ApplicationActive)
    assert left() is not None
    looking._on_state(Qt.ApplicationState.ApplicationInactive)
    assert left() is None


def test_nothing_is_looked_for_after_the_end(
    looking: Collecting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "_AWAY_EVERY_S", -1.0)
    looking.stop()
    looking._on_state(Qt.ApplicationState.ApplicationInactive)
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0

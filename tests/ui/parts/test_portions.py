"""Portions: what fills the view is there at once, the rest follows, a new start gives it up."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from leaddesk.ui.parts.portions import FIRST, Portions


def making(made: list[int], count: int) -> Iterator[None]:
    for number in range(count):
        made.append(number)
        yield
    made.append(-1)


def test_a_few_at_once_and_the_rest_in_turns(qtbot: QtBot) -> None:
    parent, made = QObject(), list[int]()
    Portions(parent).start(making(made, 200))
    assert made == list(range(FIRST))
    qtbot.waitUntil(lambda: made == [*range(200), -1])


def test_what_is_short_is_whole_at_once(qtbot: QtBot) -> None:
    parent, made = QObject(), list[int]()
    Portions(parent).start(making(made, 3))
    assert made == [0, 1, 2, -1]


def test_a_later_start_gives_up_what_is_left(qtbot: QtBot) -> None:
    parent, first, second = QObject(), list[int](), list[int]()
    portions = Portions(parent)
    portions.start(making(first, 200))
    portions.start(making(second, 50))
    portions.finish()
    assert first == list(range(FIRST))
    assert second == [*range(50), -1]

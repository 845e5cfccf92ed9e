"""What is done for an open store beside the window, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.care import Care
from leaddesk.desk import Desk
from leaddesk.rules.problem import Problem
from leaddesk.store.store import Store


@pytest.fixture(scope="module")
def engine() -> str:
    """These are about the file."""
    return "sqlite"


def test_a_failure_is_said_once_until_it_goes_better(store: Store, qtbot: QtBot) -> None:
    """That the second drive is not plugged in was said with every backup, all day long."""
    care, said = Care(Desk(store, inline=True)), []
    care.warned.connect(lambda problem: said.append(problem.code))
    failed, second = Problem("own_backup_failed"), Problem("second_backup_failed")
    for outcome in (second, Path("a"), second, Path("b"), second):
        care._on_backup(outcome)
    assert said == ["second_backup_failed"]
    for outcome in (failed, failed, Path("c"), failed):
        care._on_backup(outcome)
    assert said[1:] == ["own_backup_failed", "own_backup_failed"]
    care.close()

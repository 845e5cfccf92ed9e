"""Calls of the command line beside a window: none is refused, none is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from torture.beside import Together, all_at_once
from torture.kill import prepare_place


@pytest.mark.skipif(os.name == "nt", reason="processes that stand ready are forked")
def test_calls_at_once_while_a_window_saves(tmp_path: Path, qapp: QCoreApplication) -> None:
    together = Together()
    all_at_once(prepare_place(tmp_path / "place", 1), 8, together)
    assert together.refused == []
    assert (together.lost, together.unsound) == (0, 0)
    assert together.saved > 0

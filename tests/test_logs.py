"""The log: kind and place of what went wrong, and nothing about anybody."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

from leaddesk.logs import PROGRAM, log_folder, start_log


@pytest.fixture(autouse=True)
def _put_away() -> Iterator[None]:
    yield
    root = logging.getLogger(PROGRAM)
    for handler in [h for h in root.handlers if isinstance(h, RotatingFileHandler)]:
        root.removeHandler(handler)
        handler.close()


def test_exceptions_are_told_without_what_was_in_them(tmp_path: Path) -> None:
    path = start_log(tmp_path)
    assert path is not None
    number = str(30 * 17)
    try:
        try:
            raise ValueError(f"0171 {number}")
        except ValueError as error:
            raise RuntimeError(number) from error
    except RuntimeError:
        logging.getLogger("leaddesk.cli").exception("failed")
    text = path.read_text(encoding="utf-8")
    assert "builtins.RuntimeError" in text and "builtins.ValueError" in text
    assert "test_logs.py" in text
    assert number not in text


def test_starting_twice_is_starting_once(tmp_path: Path) -> None:
    path = start_log(tmp_path)
    assert start_log(tmp_path) == path
    logging.getLogger("leaddesk.x").info("once")
    assert path is not None and path.read_text(encoding="utf-8").count("once") == 1
    other = start_log(tmp_path / "anderswo")
    logging.getLogger("leaddesk.x").info("moved")
    assert other is not None and "moved" in other.read_text(encoding="utf-8")
    assert "moved" not in path.read_text(encoding="utf-8")


def test_no_place_for_a_log_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "datei").touch()
    assert start_log(tmp_path / "datei") is None
    assert log_folder({"LEADDESK_CONFIG": str(tmp_path)}) == tmp_path / "logs"

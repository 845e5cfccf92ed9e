"""The command line and the window on a store that a server keeps."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.cli import main
from leaddesk.rules.problem import Problem
from leaddesk.rules.servers import Server
from leaddesk.server_window import ELSEWHERE, NO_STORE, ServerProgram
from leaddesk.settings import Settings


@pytest.fixture(autouse=True)
def _own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setenv("LEADDESK_CONFIG", str(tmp_path / "config"))


def test_a_day_by_the_command_line(database: Server, capsys: pytest.CaptureFixture[str]) -> None:
    def run(*words: str) -> tuple[int, str]:
        code = main([*words, "--store", str(database), "--user", "Anna Berg", "--lang", "de"])
        said = capsys.readouterr()
        return code, said.out + said.err

    assert run("sample")[0] == 0
    assert run("check") == (0, run("check")[1])
    code, text = run("list", "Krüger", "--json")
    assert (code, '"leads"' in text) == (0, True), text
    assert run("log", "I-000001", "--kind", "call", "--note", "Rückruf")[0] == 0
    assert run("undo")[0] == 0
    assert run("redo")[0] == 0
    assert run("settle")[0] == 0
    code, text = run("backup")
    assert code == 4 and "Server" in text
    assert "Traceback" not in text


def test_the_window_opens_and_a_second_one_raises_it(
    database: Server, qtbot: QtBot, qapp: QApplication
) -> None:
    said: list[Problem] = []
    program = ServerProgram(qapp, Settings(user_name="Anna Berg"), database, said.append)
    assert program.start() is None
    assert program.workplace is not None
    try:
        assert program.workplace.desk.me is not None
        second = ServerProgram(qapp, Settings(user_name="Anna Berg"), database, said.append)
        with qtbot.waitSignal(program.one.raised):
            assert second.start() == ELSEWHERE
        program.workplace.window.show_page("settings")
    finally:
        program.workplace.close()
        program.one.leave()
    assert said == []


def test_a_server_that_is_not_there_is_said(qapp: QApplication) -> None:
    said: list[Problem] = []
    program = ServerProgram(qapp, Settings(), Server("leads", "127.0.0.1", 1), said.append)
    assert program.start() == NO_STORE
    assert [problem.code for problem in said] == ["server_unreachable"]


def test_a_window_on_a_file_loads_nothing_of_servers() -> None:
    code = (
        "import sys, leaddesk.app\n"
        "print([m for m in sys.modules if m.startswith(('psycopg', 'sqlalchemy.dialects.p'))])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"

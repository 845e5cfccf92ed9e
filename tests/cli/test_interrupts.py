"""Ctrl+C before the writing, while it goes on and after it; an answer that can't be written."""

from __future__ import annotations

import errno
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from leaddesk.cli import importing
from leaddesk.operations.import_leads import import_leads
from tests.cli.conftest import Run, csv_file


@pytest.fixture
def fair(tmp_path: Path) -> Path:
    return csv_file(
        tmp_path / "messe.csv", ["Firma", "Tel"], ["Öz & Söhne", "0521 4481"],
        ["Elbe", "0351 99"],
    )  # fmt: skip


def leads(run: Run) -> int:
    return int(run.json("list")["total"])


def press() -> None:
    signal.raise_signal(signal.SIGINT)


def test_before_anything_is_written_it_cancels(
    run: Run, fair: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = leads(run)
    monkeypatch.setattr(importing, "check_list", lambda *_, **__: press())
    outcome = run("import", str(fair))
    assert outcome.code == 130
    assert "Abgebrochen" in outcome.err
    monkeypatch.undo()
    assert leads(run) == before


def test_while_it_is_written_it_is_taken_back(
    run: Run, fair: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(work: Any, **what: Any) -> Any:
        press()
        return import_leads(work, **what)

    before = leads(run)
    monkeypatch.setattr(importing, "import_leads", interrupted)
    assert run("import", str(fair)).code == 130
    assert leads(run) == before


def test_after_it_is_written_it_comes_too_late(
    run: Run, fair: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = leads(run)
    told = importing.tell

    def interrupted(*what: Any) -> None:
        press()
        told(*what)

    monkeypatch.setattr(importing, "tell", interrupted)
    outcome = run("import", str(fair))
    assert outcome.code == 0
    assert "Abgebrochen" not in outcome.err
    assert leads(run) == before + 2


def test_the_usual_answer_to_ctrl_c_is_back_afterwards(run: Run) -> None:
    usual = signal.getsignal(signal.SIGINT)
    run("list")
    assert signal.getsignal(signal.SIGINT) is usual


class Full:
    """Standard output on a disk without room."""

    def write(self, _: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    def flush(self) -> None:
        pass

    def fileno(self) -> int:
        raise OSError(errno.EBADF, "none")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("log", "I-000002", "--kind", "note", "--note", "x"), "Die Änderung selbst ist gemacht"),
        (("list",), "Ihre Daten sind unverändert"),
    ],
)
def test_an_answer_that_finds_no_room(
    run: Run, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", Full())
        outcome = run(*words)
    assert outcome.code == 3
    assert "kein Platz" in outcome.err
    assert said in outcome.err

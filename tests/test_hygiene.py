"""Whatever fails on purpose: no name, number or password in the log, on standard error, in the
texts of exceptions, or in what another process gets to see."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from leaddesk import logs
from leaddesk.cli import main
from leaddesk.desk import Desk, Failure
from leaddesk.exchange import child
from leaddesk.models import Lead
from leaddesk.models.work import Work
from leaddesk.store.store import Store
from torture.packages import HEADER, row, xlsx

NAME, MAIL, PHONE, SECRET = "Zacharias Kanari", "z@kanari.example", "0171 5550917", "geheim-4711"
CANARIES = (NAME, MAIL, PHONE, SECRET, "Kanari", "5550917")


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("LEADDESK_CONFIG", str(tmp_path))
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    path = logs.start_log(tmp_path / "logs")
    assert path is not None
    yield path
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    root = logging.getLogger(logs.PROGRAM)
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()


def _clean(*texts: str) -> None:
    for said in texts:
        assert [canary for canary in CANARIES if canary in said] == []


def broken(work: Work, name: str) -> None:
    work.add(Lead(number=name, stage=1, stage_since=work.now, created_at=work.now))
    work.flush()
    raise ValueError(f"{name} {MAIL} {PHONE}")


def doubled(work: Work, name: str) -> None:
    for _ in range(2):
        work.add(Lead(number=name, stage=1, stage_since=work.now, created_at=work.now))
    work.flush()


def asks_wrongly(session: Any, name: str) -> object:
    return session.execute(text("SELECT nowhere FROM lead WHERE number = :n"), {"n": name}).all()


@pytest.mark.parametrize("operation", [broken, doubled])
def test_operations_that_fail(
    store: Store,
    log: Path,
    qapp: QCoreApplication,
    operation: Any,
    capfd: pytest.CaptureFixture[str],
) -> None:
    desk = Desk(store, inline=True)
    failures: list[Failure] = []
    desk.run(operation, name=NAME).failed(failures.append)
    desk.ask(asks_wrongly, name=NAME).failed(failures.append)
    said = capfd.readouterr()
    _clean(log.read_text("utf-8"), repr(failures), said.out, said.err)
    assert [f.problems[0].code for f in failures] == ["unexpected", "unexpected"]
    assert "a job failed" in log.read_text("utf-8")


def test_the_store_s_own_complaint_holds_no_value(store: Store) -> None:
    with pytest.raises(IntegrityError) as failed:
        store.run(doubled, name=NAME)
    _clean(str(failed.value), repr(failed.value))


def test_what_nobody_catches(log: Path, capfd: pytest.CaptureFixture[str]) -> None:
    logs.catch_the_rest()
    try:
        raise ValueError(f"{NAME} {PHONE}")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    thread = threading.Thread(target=int, args=(PHONE,))
    thread.start()
    thread.join()
    said, kept = capfd.readouterr(), log.read_text("utf-8")
    _clean(said.out, said.err, kept)
    assert kept.count("nobody caught a ValueError") == 2
    assert "test_hygiene.py" in kept


def test_without_a_log_nothing_goes_to_standard_error(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "datei").touch()
    assert logs.start_log(tmp_path / "datei") is None
    try:
        raise ValueError(NAME)
    except ValueError:
        logging.getLogger("leaddesk.x").exception("failed")
    said = capfd.readouterr()
    _clean(said.out, said.err)
    logging.getLogger(logs.PROGRAM).handlers.clear()


def test_a_reader_that_falls(
    tmp_path: Path, log: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = xlsx(tmp_path / "liste.xlsx", HEADER + row(2, NAME, PHONE))
    shout = f"import sys; print({PHONE!r}); raise ValueError({NAME!r})"
    monkeypatch.setattr(child, "_command", lambda: [sys.executable, "-c", shout])
    found = child.read_in_child(path)
    said = capfd.readouterr()
    _clean(repr(found), said.out, said.err, log.read_text("utf-8"))


def test_a_password_in_an_address_is_said_to_nobody(
    log: Path, capfd: pytest.CaptureFixture[str], qapp: QCoreApplication
) -> None:
    for address in (f"postgresql://anna:{SECRET}@localhost:1/x", f"postgres://a:{SECRET}@h/x?y=1"):
        assert main(["list", "--store", address]) != 0
    said = capfd.readouterr()
    _clean(said.out, said.err, log.read_text("utf-8"))

"""What the tests of the command line share: a call in this process, on a store of its own."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from leaddesk.cli import main
from leaddesk.derived.settle import settle
from leaddesk.operations.sample import add_sample
from leaddesk.operations.set_up import set_up_store
from leaddesk.store import engine
from leaddesk.store.store import Store
from leaddesk.ui.words import install_language

WHO = "Anna Berg"


@dataclass(frozen=True)
class Outcome:
    """What a call gave: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Standard output as the one JSON document that it has to be."""
        return json.loads(self.out)


class Run:
    """Calls the program: `run("list", "4")`; by default German, as Anna Berg."""

    def __init__(self, store: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.store = store
        self._capsys = capsys

    def __call__(self, *words: str, store: Path | None = None, lang: str = "de") -> Outcome:
        return self.bare(*words, "--store", str(store or self.store), "--lang", lang, "--user", WHO)

    def bare(self, *words: str) -> Outcome:
        """Just these words."""
        self._capsys.readouterr()
        code = main(list(words))
        said = self._capsys.readouterr()
        return Outcome(code, said.out, said.err)

    def json(self, *words: str, store: Path | None = None) -> Any:
        """The document of a call that has to succeed."""
        outcome = self(*words, "--json", store=store)
        assert outcome.code == 0, outcome.err
        return outcome.document


@pytest.fixture(autouse=True)
def _own_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QCoreApplication, quick_disk: None
) -> Iterator[None]:
    """Settings and log of the test's own; no environment of whoever runs the tests."""
    monkeypatch.setenv("LEADDESK_CONFIG", str(tmp_path / "config"))
    monkeypatch.delenv("LEADDESK_STORE", raising=False)
    monkeypatch.setenv("COLUMNS", "120")
    yield
    install_language("en")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who finds the store locked does not wait for long."""
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.05)


def _template(path: Path, *, sample: bool) -> Path:
    store = Store.create(path, who=WHO, settle=settle)
    store.run(set_up_store, name=WHO, initials="AB")
    if sample:
        store.run(add_sample)
    store.close()
    return path


@pytest.fixture(scope="session")
def sample_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _template(tmp_path_factory.mktemp("cli") / "sample.leaddesk", sample=True)


@pytest.fixture(scope="session")
def empty_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _template(tmp_path_factory.mktemp("cli") / "set_up.leaddesk", sample=False)


@pytest.fixture
def run(sample_template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Calls on a store with the sample data."""
    return Run(Path(shutil.copy(sample_template, tmp_path / "leads.leaddesk")), capsys)


@pytest.fixture
def run_empty(empty_template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Calls on a store that is set up and empty."""
    return Run(Path(shutil.copy(empty_template, tmp_path / "empty.leaddesk")), capsys)


def csv_file(path: Path, *rows: Sequence[str]) -> Path:
    """A list as a German spreadsheet writes it."""
    text = "\r\n".join(";".join(row) for row in rows)
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    return path

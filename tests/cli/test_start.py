"""Starting the program as an operating system does."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from pathlib import Path

from leaddesk.exchange.child_main import ANY, HIDDEN_WORD
from tests.cli.conftest import Run, csv_file

ROOT = Path(__file__).parents[2]


def started(*words: str, **environ: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "leaddesk", *words],
        cwd=ROOT, env={**os.environ, **environ}, capture_output=True, check=False, timeout=60,
    )  # fmt: skip


def test_a_command_answers_in_utf8_whatever_the_locale(run: Run) -> None:
    done = started(
        "list", "4", "--json", LEADDESK_STORE=str(run.store), LC_ALL="C", PYTHONIOENCODING="ascii"
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout.decode("utf-8"))["total"] > 3
    assert "ö".encode() in done.stdout


def test_the_hidden_word_reads_a_file_and_nothing_else(run: Run, tmp_path: Path) -> None:
    file = csv_file(tmp_path / "liste.csv", ("Firma",), ("Müller",))
    result = tmp_path / "result"
    done = started(HIDDEN_WORD, str(file), str(result), "0", ANY, "", "")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    with result.open("rb") as file:  # the book without its rows, how many there are, the rows
        book, count, rows = (pickle.load(file) for _ in range(3))
    assert (book.sheets[0].rows, count, rows) == ((), 2, (("Firma",), ("Müller",)))

"""The child process: limits, cancelling, and that nothing foreign comes back."""

from __future__ import annotations

import os
import pickle
import sys
from pathlib import Path

import pytest

from leaddesk.exchange import child
from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.child_main import BLOCK
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import Sheet
from torture.packages import HEADER, text_cell, xlsx


def _code(found: Workbook | Problem) -> str:
    assert isinstance(found, Problem)
    return found.code


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "Kunden ä.csv"
    path.write_text("Firma;Ort\nWeiß AG;Köln\n", encoding="utf-8")
    return path


def test_it_reads_what_reading_here_reads(small: Path) -> None:
    assert read_in_child(small) == read_file(small)


def test_reasons_come_through(tmp_path: Path) -> None:
    found = read_in_child(tmp_path / "fehlt.xlsx")
    assert found == Problem("file_missing", value="fehlt.xlsx")


def test_a_relative_path(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(small.parent)
    assert isinstance(read_in_child(Path(small.name)), Workbook)


def test_cancelled(small: Path) -> None:
    assert _code(read_in_child(small, cancelled=lambda: True)) == "cancelled"


def test_too_slow(small: Path) -> None:
    assert _code(read_in_child(small, timeout=0.0)) == "reader_timeout"


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is Linux's")
def test_too_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "groß.csv"
    path.write_text("Firma;Ort\n" + "Weiß AG;Köln\n" * 400_000, encoding="utf-8")
    assert _code(read_in_child(path, memory=50_000_000)) == "reader_memory"


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is Linux's")
def test_what_kills_the_fast_reader_is_read_by_the_slow_one(
    tmp_path: Path,
) -> None:
    # Too many cells for the memory given, too few for the check that looks beforehand.
    far = "".join(
        f'<row r="{row}">{text_cell(f"{column}{row}", "weit")}</row>'
        for row, column in ((2, "A"), (99_000, "HZ"))
    )
    path = xlsx(tmp_path / "a.xlsx", HEADER + far)
    found = read_in_child(path, memory=400_000_000)
    assert isinstance(found, Workbook)
    assert found.sheets[0].rows[0] == ("Firma", "Ort")


def test_a_child_that_dies_says_so(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "_command", lambda: [sys.executable, "-c", "import os; os.abort()"])
    assert _code(read_in_child(small)) == "reader_crashed"


def test_a_child_that_may_not_be_started(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "_command", lambda: [str(small)])
    assert _code(read_in_child(small)) == "reader_crashed"


def test_nothing_foreign_comes_back(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Evil:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return os.mkdir, (str(tmp_path / "owned"),)

    payload = pickle.dumps(Evil())
    script = f"import sys; open(sys.argv[2], 'wb').write({payload!r})"
    monkeypatch.setattr(child, "_command", lambda: [sys.executable, "-c", script])
    assert _code(read_in_child(small)) == "reader_crashed"
    assert not (tmp_path / "owned").exists()


@pytest.mark.parametrize("blocks", [[], ["many"], [3], [3, ()], [3, 5], [3, ((), ()), None]])
def test_blocks_that_are_no_rows_are_refused(
    small: Path, monkeypatch: pytest.MonkeyPatch, blocks: list[object]
) -> None:
    bare = Workbook("messe.xlsx", "xlsx", (Sheet("Tabelle1", ()),))
    payload = b"".join(pickle.dumps(part) for part in (bare, *blocks))
    script = f"import sys; open(sys.argv[2], 'wb').write({payload!r})"
    monkeypatch.setattr(child, "_command", lambda: [sys.executable, "-c", script])
    assert _code(read_in_child(small)) == "reader_crashed"


def test_sheets_come_back_whole_in_blocks(tmp_path: Path) -> None:
    path = tmp_path / "lang.csv"
    lines = [f"Röder {number} GmbH & Co. KG;{number}" for number in range(2 * BLOCK + 7)]
    path.write_text("Firma;Nr.\n" + "\n".join(lines), encoding="utf-8")
    book = read_in_child(path)
    assert isinstance(book, Workbook)
    assert book == read_file(path)
    assert len(book.sheets[0].rows) == len(lines) + 1


def test_the_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child._command() == [sys.executable, child.HIDDEN_WORD]


def test_starting_loads_nothing_heavy() -> None:
    import subprocess

    code = (
        "import sys, leaddesk.exchange.child_main\n"
        "heavy = {'PySide6', 'sqlalchemy', 'openpyxl', 'charset_normalizer', 'python_calamine'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    root = Path(child.__file__).parents[2]
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=root)
    assert said.stdout.strip() == "[]"

"""A few of the hostile files, the quick ones; `python -m torture hostile` goes through all."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from leaddesk.exchange import child_main
from leaddesk.exchange.child import _environment, read_in_child
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.rules.problem import Problem
from torture.hostile import Findings, read_watched
from torture.hostile_files import READ, Case, cases
from torture.packages import GOOD_ROWS, HEADER, row, xlsx
from torture.watched import Watched

QUICK = (
    "billion laughs", "laughs in the strings", "far corner", "far corner without rows", "zip slip",
    "sheet outside", "wrong check sum", "encrypted", "web page.xls", "negative rows", "huge rows",
    "rows out of order", "dimension too small", "dimension nonsense", "escaped controls",
    "lone surrogates", "old named new", "new named old.xls", "cut in the middle",
    "broken directory", "directory beyond the end", "repeated columns.ods", "damaged.xlsb",
    "behind a program", "mixed encodings.csv", "half UTF-16.csv", "backslashes.csv",
    "odd escapes.vcf", "unknown charset.vcf", "laughs.xml", "external.xml", "far cells.xml",
    "deep.xml", "bomb in a list.zip", "odd names.zip",
)  # fmt: skip


@pytest.mark.parametrize("name", QUICK)
def test_each_has_its_answer(tmp_path: Path, name: str) -> None:
    case = next(case for case in cases() if case.name == name)
    path = case.make(tmp_path / case.file)
    found = read_file(path)
    outcome = found.code if isinstance(found, Problem) else READ
    assert outcome in case.right
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")
@pytest.mark.parametrize("name", ["external entity", "external link", "declared size lies"])
def test_under_the_eyes_of_the_system(tmp_path: Path, name: str) -> None:
    case = _case(name)
    found = Findings()
    found.take(name, read_watched(case.make(tmp_path / case.file), tmp_path), case.right)
    assert [figure.line for figure in found.lines() if not figure.met] == []


def _case(name: str) -> Case:
    return next(case for case in cases(port=9) if case.name == name)


def test_what_harms_is_counted() -> None:
    found = Findings()
    bad = '{"child_mb": 600, "own_mb": 1, "seconds": 40, "outcome": "file_empty", "sentences": '
    bad += '["(code: x)", "(code: x)"]}'
    found.take("a", Watched(0, bad, "", frozenset({Path("/etc/x")}), 1, True), (READ,))
    found.take("b", Watched(-9, "", "gone", frozenset(), 0, True), ())
    assert sum(1 for figure in found.lines() if not figure.met) == 7


def test_a_name_with_another_ending_does_not_matter(tmp_path: Path) -> None:
    for careful in (False, True):
        book = read_file(xlsx(tmp_path / "liste.xls", GOOD_ROWS), careful=careful)
        assert isinstance(book, Workbook)
        assert book.sheets[0].rows[2] == ("Weiß AG", "Gießen")


def test_more_than_can_be_taken_back_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = xlsx(tmp_path / "liste.xlsx", HEADER + row(2, "Röder GmbH", "x" * 3_000))
    result = tmp_path / "result"
    monkeypatch.setattr(child_main, "MOST_BYTES", 2_000)
    monkeypatch.setattr(child_main, "_limit_memory", lambda size: None)
    monkeypatch.setattr(child_main.gc, "disable", lambda: None)
    assert child_main.main([str(path), str(result), "0", child_main.ANY, "", ""]) == 0
    assert b"reader_memory" in result.read_bytes()
    assert b"xxx" not in result.read_bytes()


def test_the_child_gets_no_secret() -> None:
    own = {
        "PATH": "/bin",
        "LC_ALL": "C",
        "PGPASSWORD": "geheim",
        "LEADDESK_STORE": "postgresql://a",
    }
    assert _environment(own) == {
        "PATH": "/bin",
        "LC_ALL": "C",
        "RUST_BACKTRACE": "0",
        "MALLOC_ARENA_MAX": "1",
    }


def test_it_still_reads_with_so_little(tmp_path: Path) -> None:
    assert isinstance(read_in_child(xlsx(tmp_path / "ä.xlsx", GOOD_ROWS)), Workbook)

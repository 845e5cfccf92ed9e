"""Sixty payloads in everything that is written: `python -m torture formulas`, as it is."""

from __future__ import annotations

import zipfile
from pathlib import Path

from leaddesk.exchange.atomic import safe_file_name
from torture.formulas import Findings, _look_at_workbook, tried
from torture.packages import HEADER, book_parts, zipped


def test_nothing_computes_and_nothing_changes(tmp_path: Path) -> None:
    found = tried(tmp_path)
    assert (found.live, found.changed) == ([], [])
    assert found.cells > 10_000


def test_a_live_formula_would_be_seen(tmp_path: Path) -> None:
    cells = HEADER + '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>'
    path = zipped(tmp_path / "a.xlsx", book_parts(cells, external="rId1"))
    found = Findings()
    _look_at_workbook(path, found)
    assert len(found.live) == 2
    assert zipfile.is_zipfile(path)


def test_a_file_name_does_not_begin_like_a_formula_or_an_option() -> None:
    assert safe_file_name("=cmd.xlsx") == "_cmd.xlsx"
    assert safe_file_name("-rf.csv") == "_rf.csv"
    assert safe_file_name("Röder-Liste.csv") == "Röder-Liste.csv"

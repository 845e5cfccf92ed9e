"""A seeded piece of `python -m torture fuzz`, and the files that it found something with."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path

import pytest

from leaddesk.exchange.sheets import read_file
from leaddesk.rules.problem import Problem
from torture.fuzz import Findings, portion
from torture.mutate import mutated
from torture.packages import GOOD_ROWS, book_parts, ods, ods_row, zipped


def test_two_hundred_mutated_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADDESK_SAMPLES", str(tmp_path))  # own files only: the same everywhere
    found = Findings()
    assert portion(0, 200, tmp_path, found) == 200
    assert (found.errors, found.hung, found.fallen) == ([], [], [])
    assert found.files == 200


def test_a_number_is_always_the_same_file() -> None:
    data = b"Firma;Ort\r\nR\xc3\xb6der;K\xc3\xb6ln\r\n" * 20
    files = {mutated(data, random.Random(7)) for _ in range(3)}
    assert len(files) == 1
    assert files != {data}


@pytest.mark.parametrize("at", [40, 300, 420])
def test_an_opendocument_sheet_that_breaks_off_is_damaged(tmp_path: Path, at: int) -> None:
    """calamine waits for ever there."""
    whole = ods(tmp_path / "a.ods", ods_row("Firma", "Ort") + ods_row("Röder", "Köln"))
    broken = tmp_path / "b.ods"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(broken, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, data[:at] if name == "content.xml" else data)
    assert read_file(broken) == Problem("file_damaged", value="b.ods")


def test_entities_of_an_opendocument_sheet_are_refused(tmp_path: Path) -> None:
    path = ods(tmp_path / "a.ods", ods_row("Firma", "&a;"))
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["content.xml"] = parts["content.xml"].replace(
        b'<?xml version="1.0"?>', b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "b">]>'
    )
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    assert read_file(path) == Problem("file_damaged", value="a.ods")


def test_an_encoding_that_nobody_knows_is_no_crash(tmp_path: Path) -> None:
    """Found by fuzzing: Python looks for the encoding by its name, and does not find it."""
    parts = book_parts(GOOD_ROWS)
    for name in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"):
        xml = str(parts[name]).replace('version="1.0"?', 'version="1.0" encoding="XFD1"?')
        found = read_file(zipped(tmp_path / "a.xlsx", {**parts, name: xml}))
        assert not isinstance(found, Problem) or found.code == "file_damaged"

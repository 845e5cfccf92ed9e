"""Files whole or not at all, and names that every system takes."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.exchange.atomic import safe_file_name, write_atomically


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_writes_and_replaces(tmp_path: Path) -> None:
    path = tmp_path / "Übergabe.xlsx"
    assert write_atomically(path, lambda file: file.write(b"alt") and None) is None
    assert write_atomically(path, lambda file: file.write(b"neu") and None) is None
    assert path.read_bytes() == b"neu"
    assert _names(tmp_path) == ["Übergabe.xlsx"]


@pytest.mark.parametrize(
    ("error", "code"),
    [(OSError(errno.ENOSPC, "full"), "disk_full"), (OSError(errno.EIO, "bad"), "file_not_written")],
)
def test_a_failed_write_leaves_the_old_file(tmp_path: Path, error: OSError, code: str) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(b"alt")

    def write(file: BinaryIO) -> None:
        file.write(b"halb")
        raise error

    problem = write_atomically(path, write)
    assert problem is not None
    assert problem.code == code
    assert path.read_bytes() == b"alt"
    assert _names(tmp_path) == ["liste.csv"]


def test_a_bug_while_writing_leaves_no_rest(tmp_path: Path) -> None:
    def write(file: BinaryIO) -> None:
        raise KeyError("bug")

    with pytest.raises(KeyError):
        write_atomically(tmp_path / "liste.csv", write)
    assert _names(tmp_path) == []


def test_full_when_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", no_room)
    problem = write_atomically(tmp_path / "liste.csv", lambda file: file.write(b"x") and None)
    assert problem is not None
    assert problem.code == "disk_full"
    assert _names(tmp_path) == []


def test_open_in_excel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "locked")

    monkeypatch.setattr(Path, "replace", locked)
    problem = write_atomically(tmp_path / "liste.csv", lambda file: file.write(b"x") and None)
    assert problem is not None
    assert (problem.code, problem.value) == ("file_open_elsewhere", "liste.csv")
    assert _names(tmp_path) == []


def test_folders_that_do_not_take_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    missing = write_atomically(tmp_path / "fehlt" / "a.csv", lambda file: None)
    assert missing is not None
    assert missing.code == "folder_missing"

    def refused(self: Path, *args: object, **more: object) -> object:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "open", refused)
    closed = write_atomically(tmp_path / "a.csv", lambda file: None)
    assert closed is not None
    assert closed.code == "folder_not_writable"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Übergabe 24.11.2025.xlsx", "Übergabe 24.11.2025.xlsx"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("CON", "_CON"),
        ("com1.csv", "_com1.csv"),
        ('a<b>:"c"|?*.csv', "a_b___c____.csv"),
        ("Liste. . ", "Liste"),
        ("", "leaddesk"),
        ("\u202efdp.exe", "_fdp.exe"),
    ],
)
def test_safe_names(text: str, name: str) -> None:
    assert safe_file_name(text) == name


@given(st.text(max_size=400))
def test_any_text_becomes_a_name(text: str) -> None:
    name = safe_file_name(text)
    assert 0 < len(name.encode()) <= 255
    assert name == name.strip(" .")
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert safe_file_name(name) == name

"""Where a file dialog begins: never in a folder that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.ui.shell.folders import documents, kept_folder
from leaddesk.ui.shell.remember import remember


def test_a_folder_that_is_gone_is_not_where_one_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert documents() == tmp_path  # there is no folder of documents in it
    stick = tmp_path / "Übergabe"
    stick.mkdir()
    remember("hand_over/folder", str(stick))
    assert kept_folder("hand_over/folder") == stick
    stick.rmdir()
    assert kept_folder("hand_over/folder") == tmp_path

"""A few of the drills of `python -m torture restore`."""

from __future__ import annotations

from pathlib import Path

import pytest

from torture.restore import drill, furnish


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return furnish(tmp_path_factory.mktemp("origin"))


@pytest.mark.parametrize("seed", range(6))
def test_what_is_restored_is_what_was_backed_up(origin: Path, tmp_path: Path, seed: int) -> None:
    assert drill(origin, tmp_path, seed, stale=seed % 2 == 0) == ""

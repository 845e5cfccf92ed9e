"""What all tests share: a store to work on, and where the real files lie, if they are there."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from torture.contents import Clock as Clock
from torture.samples import SAMPLES

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _let_go_of_widgets() -> Iterator[None]:
    """What was to be deleted later is deleted now: no event loop comes that would do it, and each
    window that stays makes the next one slower to dress."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def samples() -> Callable[[str], Path]:
    """The path of a real file by the start of its name; skips where the files are absent."""

    def find(prefix: str) -> Path:
        found = sorted(SAMPLES.glob(prefix + "*"))
        if not found:
            pytest.skip(f"the real file {prefix}* is not here")
        return found[0]

    return find


@pytest.fixture(scope="session")
def empty_store_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store, made once by the migrations; copied for each test."""
    from leaddesk.store import upgrade

    path = tmp_path_factory.mktemp("template") / "empty.leaddesk"
    upgrade.create(path)
    return path


@pytest.fixture
def store_path(empty_store_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(empty_store_file, tmp_path / "leads.leaddesk"))


@pytest.fixture
def bare_store(store_path: Path, clock: Clock) -> Iterator[object]:
    """A store without derived values: for the tests of the store itself."""
    from leaddesk.store.store import Store

    store = Store(store_path, who="Anna Berg", clock=clock)
    yield store
    store.close()


@pytest.fixture
def store(store_path: Path, clock: Clock) -> Iterator[object]:
    """A store as the program has it: settled after every operation, set up with its defaults."""
    from leaddesk.derived.settle import settle
    from leaddesk.operations.set_up import set_up_store
    from leaddesk.store.store import Store

    store = Store(store_path, who="Anna Berg", settle=settle, clock=clock)
    store.run(set_up_store, name="Anna Berg", initials="AB")
    yield store
    store.close()

"""What all tests share: a store to work on, and where the real files lie, if they are there."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

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


@pytest.fixture(scope="session")
def sample_store_file(
    empty_store_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:  # fmt: skip
    """A store that is set up and has the sample in it, made once; copied for each test."""
    path = shutil.copy(empty_store_file, tmp_path_factory.mktemp("template") / "sample.leaddesk")
    _fill(path)
    return Path(path)


def _fill(address: Any) -> None:
    from leaddesk.derived.settle import settle
    from leaddesk.operations.sample import add_sample
    from leaddesk.operations.set_up import set_up_store
    from leaddesk.store.store import Store

    store = Store(address, who="Anna Berg", settle=settle, clock=Clock())
    store.run(set_up_store, name="Anna Berg", initials="AB")
    store.run(add_sample)
    store.close()


@pytest.fixture
def with_sample() -> None:
    """Whoever asks for this finds the sample in `store`: as `add_sample` run on it, but copied."""


_ABOUT_THE_DISK = frozenset({"store", "postgres", "exchange"})
"""Folders whose tests have stores that wait for the disk, as the program's do."""


@pytest.fixture
def quick_disk(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Stores that wait for no disk, except where the tests are about that."""
    if request.path.parent.name not in _ABOUT_THE_DISK:
        from leaddesk.store import engine

        monkeypatch.setattr(engine, "SYNCHRONOUS", 0)


@pytest.fixture
def store_path(tmp_path: Path, quick_disk: None, request: pytest.FixtureRequest) -> Path:
    sample = "with_sample" in request.fixturenames
    template = request.getfixturevalue("sample_store_file" if sample else "empty_store_file")
    return Path(shutil.copy(template, tmp_path / "leads.leaddesk"))


@pytest.fixture(scope="session")
def server() -> Iterator[int]:
    """The port of a PostgreSQL server, started when the first test wants one. Where none can be
    started, the test is skipped and says why."""
    from torture.postgres import NoServer, running_server

    try:
        with running_server() as port:
            yield port
    except NoServer as why:
        pytest.skip(str(why))


@pytest.fixture(scope="session")
def empty_database(server: int) -> str:
    """The name of a database with the empty schema, made once; copied for each test."""
    from torture.postgres import make_template

    return make_template(server)


@pytest.fixture(scope="session")
def sample_database(server: int, empty_database: str) -> Iterator[str]:
    """The name of a database that is set up and has the sample in it."""
    from torture import postgres

    with postgres.database(server, empty_database) as address:
        _fill(address)
        yield address.database


@pytest.fixture
def database(server: int, request: pytest.FixtureRequest) -> Iterator[object]:
    """A database with an empty store, or one with the sample, the test's own."""
    from torture import postgres

    sample = "with_sample" in request.fixturenames
    template = request.getfixturevalue("sample_database" if sample else "empty_database")
    with postgres.database(server, template) as address:
        yield address


@pytest.fixture(scope="session")
def engine() -> str:
    """What keeps the store of a test. Folders whose tests run on both import `tests.engines`'."""
    return "sqlite"


@pytest.fixture
def address(engine: str, request: pytest.FixtureRequest) -> object:
    """Where the store of this test is: a file, or a database."""
    return request.getfixturevalue("store_path" if engine == "sqlite" else "database")


@pytest.fixture
def bare_store(address: Any, clock: Clock) -> Iterator[object]:
    """A store without derived values: for the tests of the store itself."""
    from leaddesk.store.store import Store

    store = Store(address, who="Anna Berg", clock=clock)
    yield store
    store.close()


@pytest.fixture
def store(address: Any, clock: Clock, request: pytest.FixtureRequest) -> Iterator[object]:
    """A store as the program has it: settled after every operation, set up with its defaults."""
    from leaddesk.derived.settle import settle
    from leaddesk.operations.set_up import set_up_store
    from leaddesk.store.store import Store

    store = Store(address, who="Anna Berg", settle=settle, clock=clock)
    if "with_sample" not in request.fixturenames:
        store.run(set_up_store, name="Anna Berg", initials="AB")
    yield store
    store.close()

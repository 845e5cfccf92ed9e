"""Which backups of a store there are, and what one of them holds."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from glob import escape
from pathlib import Path
from typing import Any
from unicodedata import normalize

from leaddesk.rules.backup_plan import Backup, Contents, Why
from leaddesk.store.files import COMPANIONS
from leaddesk.store.opening import (
    FAILURES,
    StoreRefused,
    connect_to_read,
    look_at,
    quick_check,
    refusal_of,
)
from leaddesk.store.tables import row_counts
from leaddesk.store.upgrade import look_at_known

SUFFIX = ".leaddesk"
_STAMP = "%Y-%m-%d_%H%M%S"
_DATED = re.compile(r"_(\d{4}-\d\d-\d\d_\d{6})(?:_([a-z]+))?(?:-\d+)?$")
_ASIDE = re.compile(r"\.before-restore-(\d{4}-\d\d-\d\d_\d{6})(?:-\d+)?$")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Mark = tuple[int, int]
"""The last step of a state, by number and moment: two states with the same one are the same."""


def backup_folder(store: Path) -> Path:
    """Where backups of a store lie unless somebody says otherwise."""
    return store.with_name("backups")


def backup_name(store: Path, folder: Path, now: datetime, why: Why) -> Path:
    stamp = now.astimezone().strftime(_STAMP)
    return folder / f"{store.stem}_{stamp}_{why}{SUFFIX}"


def backups_in(folder: Path, store: Path) -> list[Backup]:
    """The backups of this store in the folder, the newest first; none where it can't be read."""
    found: list[Backup] = []
    with suppress(OSError):
        there = folder.glob(f"{escape(store.stem)}_*{SUFFIX}")
        found = [b for path in there if (b := _dated(path, store)) is not None]
    return sorted(found, key=lambda backup: backup.made, reverse=True)


def kept_beside(store: Path) -> list[Backup]:
    """What a restore or an upgrade kept of the store beside it, the newest first."""
    found: list[Backup] = []
    stem, name = escape(store.stem), escape(store.name)
    with suppress(OSError):
        for path in store.parent.glob(f"{stem}.before-restore-*{store.suffix}"):
            told = _ASIDE.search(path.stem)
            if told is not None and _is_named(path, told, store) and not _is_itself(path, store):
                found.append(_backup(path, _moment(told[1]), Why.RESTORE))
        for path in store.parent.glob(f"{name}.pre-*"):
            if not path.name.endswith(COMPANIONS) and not _is_itself(path, store):
                facts = path.stat()  # it got its second name when it was kept
                made = datetime.fromtimestamp(max(facts.st_mtime, facts.st_ctime), UTC)
                found.append(_backup(path, made, Why.UPGRADE))
    return sorted(found, key=lambda backup: backup.made, reverse=True)


def _is_itself(path: Path, store: Path) -> bool:
    """A restore or an upgrade was broken off just before another file took the store's place: no
    copy, and whoever opens it beside SQLite takes the locks off the store."""
    return store.exists() and path.samefile(store)


def _is_named(path: Path, told: re.Match[str], store: Path) -> bool:
    """Named after this store, not after another one whose name begins as this one's does; whether
    capitals count the folder has said."""
    return _plain(path.stem[: told.start()]) == _plain(store.stem)


def _plain(name: str) -> str:
    return normalize("NFC", name).casefold()


def _dated(path: Path, store: Path) -> Backup | None:
    told = _DATED.search(path.stem)
    if told is None or not _is_named(path, told, store):
        return None
    why = told[2] if told[2] in frozenset(Why) else Why.HAND
    with suppress(ValueError, OSError):
        return _backup(path, _moment(told[1]), Why(why))
    return None


def _backup(path: Path, made: datetime, why: Why) -> Backup:
    return Backup(str(path), made, why, path.stat().st_size)


def _moment(stamp: str) -> datetime:
    return datetime.strptime(stamp, _STAMP).astimezone()


def mark_of(connection: Any) -> Mark | None:
    """None: nothing was done in it yet but setting it up."""
    row = connection.execute("SELECT id, at FROM step ORDER BY id DESC LIMIT 1").fetchone()
    return None if row is None or row[0] < 2 else (row[0], row[1])


def mark_in(path: Path) -> Mark | None:
    """The mark of the state in a file; None also where it can't be read."""
    try:
        with closing(connect_to_read(path)) as connection:
            return mark_of(connection)
    except FAILURES:
        return None


def is_good(path: Path) -> bool:
    """Whether the backup is ours and whole."""
    try:
        return look_at(path) != "" and quick_check(path)
    except StoreRefused:
        return False


def contents(path: Path, present: Path | None = None) -> Contents:
    """What is in a backup, and how far the `present` store is ahead; StoreRefused where it is no
    store of this program's or damaged."""
    look_at_known(path)
    try:
        with closing(connect_to_read(path)) as connection:
            found = dict(_last(connection))
            ahead = None if present is None else _steps_ahead(present, mark_of(connection))
            return Contents(rows=row_counts(connection), steps_since=ahead, **found)
    except FAILURES as error:
        raise refusal_of(error, path) or error from error


def _last(connection: Any) -> Iterator[tuple[str, Any]]:
    lead = connection.execute("SELECT number, created_at FROM lead ORDER BY id DESC").fetchone()
    if lead is not None:
        yield from (("lead", str(lead[0])), ("lead_made", _instant(lead[1])))
    step = connection.execute("SELECT at, title FROM step ORDER BY id DESC").fetchone()
    if step is not None:
        yield from (("last_step", _instant(step[0])), ("title", json.loads(step[1])))


def _instant(milliseconds: int) -> datetime:
    return _EPOCH + timedelta(milliseconds=milliseconds)


def _steps_ahead(present: Path, mark: Mark | None) -> int | None:
    if mark is None:
        return None
    try:
        with closing(connect_to_read(present)) as connection:
            same = connection.execute("SELECT 1 FROM step WHERE id = ? AND at = ?", mark).fetchone()
            ahead = connection.execute("SELECT count(*) FROM step WHERE id > ?", mark[:1])
            return None if same is None else int(ahead.fetchone()[0])
    except FAILURES:
        return None

"""Bringing a store's file to this program's schema: copy, migrate, verify, swap.

Migrations run on a copy with foreign keys off (Alembic's batch mode with them on deletes every
child row without a word, reliability.md E2), and only a verified copy takes the place of the
original, which stays beside it as `<name>.pre-<version>`. Whenever it is broken off, there is a
whole store, old or new.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

from leaddesk.models import Base
from leaddesk.store.engine import APPLICATION_ID, connect, has_log
from leaddesk.store.files import (
    draft_for,
    free_place,
    keep_as,
    make_single,
    new_draft,
    take_free_place,
    take_place,
    which_file,
    without_companions,
)
from leaddesk.store.opening import StoreRefused, is_there, known_failures, look_at, refuse
from leaddesk.store.tables import row_counts

log = logging.getLogger(__name__)

MIGRATIONS = Path(__file__).with_name("migrations")

HEAD = "0003"
"""The newest migration; a test holds it against the files. Opening a store needs no Alembic."""

KNOWN = frozenset({"0001", "0002", "0003"})

ROOM = 2.2
"""So many times the size of a store has to be free before it is upgraded."""


def configuration(url_connection: Any) -> Any:
    """Alembic's, for the migrations here on an open connection."""
    from alembic.config import Config  # heavy: imported when first needed

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = url_connection
    return config


@cache
def _engine_module() -> Any:
    from sqlalchemy import create_engine  # heavy: imported when first needed

    return create_engine


def migrate(path: Path) -> None:
    """Run the missing migrations on the file itself, in one transaction. For copies, new files."""
    from sqlcipher3 import dbapi2  # heavy: imported when first needed

    raw = connect(path)
    raw.execute("PRAGMA foreign_keys=OFF")
    engine = _engine_module()("sqlite://", module=dbapi2, creator=lambda: raw, hide_parameters=True)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            migrate_on(connection)
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.commit()
    finally:
        engine.dispose()
        raw.close()


def migrate_on(connection: Any) -> None:
    """Run the missing migrations within the connection's transaction, on either engine."""
    from alembic import command  # heavy: imported when first needed

    command.upgrade(configuration(connection), "head")


def create(path: Path) -> None:
    """Make a new, empty store at `path`: built beside it and moved into place when complete.

    FileExistsError where there is something, also where another program was first; StoreRefused
    where none can be made.
    """
    if is_there(path):
        raise FileExistsError(path)
    draft = draft_for(path, ".new")
    new_draft(draft, path)
    with known_failures(path), _taken_away(draft):
        without_companions(path)  # of a store that is gone
        migrate(draft)
        with closing(connect(draft)) as connection:
            if has_log(path):
                connection.execute("PRAGMA journal_mode=WAL")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        first = take_free_place(draft, path)
    if not first:
        raise FileExistsError(path)


def upgrade(path: Path, version: str) -> None:
    """Bring the store at `path` from `version` to HEAD; refuses a newer one untouched.

    Whatever goes wrong on the way is a StoreRefused, and the store is what it was.
    """
    if version == HEAD:
        return
    if version not in KNOWN:
        raise refuse("store_newer", path, version=version, known=HEAD)
    _require_room(path)
    copy = draft_for(path, ".upgrading")
    with _taken_away(copy):
        try:
            with known_failures(path):
                new_draft(copy, path)
                _upgrade(path, copy, path.with_name(f"{path.name}.pre-{version}"))
        except StoreRefused:
            raise
        except Exception as error:  # a migration may fail in any way
            log.error("an upgrade failed", exc_info=error)
            raise refuse("store_upgrade_failed", path) from error


def look_at_known(path: Path) -> str:
    """`look_at`, which refuses what comes from a newer program too: nobody here could open it."""
    version = look_at(path)
    if version not in KNOWN:
        raise refuse("store_newer", path, version=version, known=HEAD)
    return version


def _upgrade(path: Path, copy: Path, kept: Path) -> None:
    there = which_file(path)
    with closing(connect(path)) as original:
        original.execute("BEGIN IMMEDIATE")  # nobody writes while the copy is made
        state = _state(original)
        with closing(connect(path, read_only=True)) as source, closing(connect(copy)) as target:
            source.backup(target)
            before = row_counts(source)
        migrate(copy)
        _verify(copy, before, path)
        original.execute("ROLLBACK")
        # Whoever has it open would go on writing into the file that goes.
        make_single(path, original)
        original.execute("BEGIN EXCLUSIVE")  # where there is no log nobody was kept out by that
        if which_file(path) != there:  # another program was first
            raise refuse("store_locked", path)
        place = free_place(kept, path)
        keep_as(path, place)
        if _state(original) != state:  # in the moment between the two, or while it was copied
            place.unlink()
            raise refuse("store_locked", path)
    take_place(copy, path)


def _state(connection: Any) -> Any:
    """Another one when somebody else has written."""
    return connection.execute("PRAGMA data_version").fetchone()[0]


def _require_room(path: Path) -> None:
    """For the copy, for what migrations rewrite in it, and for its journal."""
    files = (path, path.with_name(path.name + "-wal"))
    needed = int(ROOM * sum(file.stat().st_size for file in files if file.exists()))
    free = shutil.disk_usage(path.parent).free
    if free < needed:
        args = {"needed": str(needed // 1_000_000 + 1), "free": str(free // 1_000_000)}
        raise refuse("upgrade_needs_room", path, **args)


@contextmanager
def _taken_away(draft: Path) -> Iterator[None]:
    """What is left of a draft that did not become the store takes room that may be short."""
    try:
        yield
    finally:
        with suppress(OSError):
            without_companions(draft)
            draft.unlink(missing_ok=True)


def _row_counts(path: Path) -> dict[str, int]:
    with closing(connect(path, read_only=True)) as connection:
        return row_counts(connection)


def _verify(copy: Path, before: dict[str, int], path: Path) -> None:
    """The copy is whole and no table that lives on has lost a row."""
    after = _row_counts(copy)
    lost = [name for name, rows in before.items() if name in after and after[name] < rows]
    lost += sorted(Base.metadata.tables.keys() - after.keys())
    with closing(connect(copy, read_only=True)) as connection:
        sound = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        orphans = connection.execute("PRAGMA foreign_key_check").fetchone()
    if lost or not sound or orphans is not None:
        raise refuse("store_upgrade_failed", path, tables=", ".join(lost))

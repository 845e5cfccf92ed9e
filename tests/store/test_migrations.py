"""Every schema that there was comes to today's with all that is in it; broken off, old or new."""

from __future__ import annotations

import os
import shutil
from collections import namedtuple
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory

from leaddesk.store import upgrade
from leaddesk.store.engine import connect
from leaddesk.store.opening import StoreRefused, look_at
from leaddesk.store.store import Store
from leaddesk.ui.words.problems import problem_text
from tests.store.test_files import add, names
from torture.kept_stores import kept_stores, rows, schema, tables, unpack
from torture.migration import BREAKS, STEPS, fail_everywhere, kill_in_the_middle, upgraded_wrongly
from torture.newer import NEXT, newer

KEPT = kept_stores()
HOW = "python -m scripts.keep_store"


def test_a_filled_store_of_every_schema_is_kept() -> None:
    known = {
        script.revision for script in ScriptDirectory(str(upgrade.MIGRATIONS)).walk_revisions()
    }
    assert KEPT.keys() == known == upgrade.KNOWN, f"a schema without its store: {HOW}"


def test_the_newest_is_of_todays_schema(tmp_path: Path, empty_store_file: Path) -> None:
    path = unpack(KEPT[upgrade.HEAD], tmp_path / "kept.leaddesk")
    said = f"a released schema never changes; until it is released: {HOW}"
    assert schema(path) == schema(empty_store_file), said
    empty = [name for name, found in rows(path, tables(path)).items() if not found]
    assert empty == []


@pytest.mark.parametrize("version", sorted(KEPT))
def test_nothing_is_lost_on_the_way(tmp_path: Path, version: str) -> None:
    assert upgraded_wrongly(KEPT[version], tmp_path) == []


def test_who_has_brought_a_store_up_can_write_at_once(tmp_path: Path) -> None:
    path = unpack(KEPT[upgrade.HEAD], tmp_path / "kept.leaddesk")
    with newer(tmp_path / "newer"), closing(Store(path, who="Anna Berg")) as store:
        store.run(add, "Größe & Söhne KG")
        assert "Größe & Söhne KG" in names(path)


LOSSY = """
from alembic import op

revision = "{next}"
down_revision = "{head}"


def upgrade() -> None:
    op.execute("UPDATE company SET city = NULL")
"""


def test_what_compares_sees_a_value_that_is_lost(tmp_path: Path) -> None:
    with newer(tmp_path / "newer", LOSSY):
        pass  # these migrations are there, and are used from now on
    assert f"{upgrade.HEAD}: company" in upgraded_wrongly(KEPT[upgrade.HEAD], tmp_path)


def test_a_step_that_fails_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    times, faults = fail_everywhere(tmp_path, BREAKS[:1])
    assert faults == []
    assert times == len(STEPS)


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_killed_in_the_middle(tmp_path: Path) -> None:
    found = kill_in_the_middle(tmp_path, 3, 0)
    assert found["wrong"] == 0
    assert found["old"] + found["new"] == 3


MOTHERS = """
import sqlalchemy as sa
from alembic import op

revision = "{next}"
down_revision = "{head}"


def upgrade() -> None:
    op.execute("CREATE TABLE mother (id INTEGER PRIMARY KEY, name TEXT)")
    op.execute("CREATE TABLE daughter (id INTEGER PRIMARY KEY, mother_id INTEGER NOT NULL"
               " REFERENCES mother (id) ON DELETE CASCADE)")
    op.execute("INSERT INTO mother (id, name) VALUES (1, 'Käthe')")
    op.execute("INSERT INTO daughter (id, mother_id) VALUES (1, 1), (2, 1)")
    with op.batch_alter_table("mother", recreate="always") as batch:
        batch.add_column(sa.Column("town", sa.Text()))
"""


@pytest.mark.parametrize(("keys", "daughters"), (("OFF", 2), ("ON", 0)))
def test_a_table_made_anew_takes_no_children_with_it(
    store_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keys: str, daughters: int
) -> None:
    """The trap of Alembic's batch mode: with foreign keys on, as the second case shows, all that
    refers to the table is deleted without a word."""
    if keys == "ON":
        monkeypatch.setattr(upgrade, "connect", with_foreign_keys)
    with newer(tmp_path / "newer", MOTHERS):
        upgrade.migrate(store_path)
    with closing(connect(store_path)) as connection:
        assert connection.execute("SELECT count(*) FROM daughter").fetchone() == (daughters,)


def with_foreign_keys(path: Path) -> Any:
    """A connection that can't be talked out of its foreign keys."""
    real = connect(path)

    class Stubborn:
        def execute(self, sql: str, *args: Any) -> Any:
            return real.execute(sql.replace("foreign_keys=OFF", "foreign_keys=ON"), *args)

        def __getattr__(self, name: str) -> Any:
            return getattr(real, name)

    return Stubborn()


def test_a_copy_that_has_lost_all_its_tables_is_not_taken(
    store_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rows(store_path, tables(store_path))
    real = upgrade.migrate

    def emptied(copy: Path) -> None:
        real(copy)
        upgrade.without_companions(copy)
        copy.write_bytes(b"")

    with newer(tmp_path / "newer"):
        monkeypatch.setattr(upgrade, "migrate", emptied)
        with pytest.raises(StoreRefused, match="store_upgrade_failed"):
            upgrade.upgrade(store_path, look_at(store_path))
    assert rows(store_path, tables(store_path)) == before


def test_an_upgrade_asks_for_room_first(
    store_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = store_path.read_bytes()
    usage = namedtuple("usage", "free")
    size = len(before)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(int(2.2 * size) - 1))
    with newer(tmp_path / "newer"):
        with pytest.raises(StoreRefused) as refused:
            upgrade.upgrade(store_path, look_at(store_path))
        said = problem_text(refused.value.problem)
        assert "MB" in said and str(tmp_path)[:20] in said
        assert store_path.read_bytes() == before
        monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage(int(2.2 * size) + 1))
        upgrade.upgrade(store_path, look_at(store_path))
        assert look_at(store_path) == NEXT


def test_what_others_write_just_before_the_swap_is_not_left_behind(
    store_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = upgrade.make_single

    def late(path: Path, connection: Any) -> None:
        with closing(connect(path)) as other:
            other.execute("INSERT INTO counter (name, value) VALUES ('Größe', 7)")
        real(path, connection)

    monkeypatch.setattr(upgrade, "make_single", late)
    with newer(tmp_path / "newer"):
        with pytest.raises(StoreRefused, match="store_locked"):
            Store(store_path, who="Anna Berg")
        monkeypatch.undo()
    with newer(tmp_path / "newer"):
        Store(store_path, who="Anna Berg").close()
    with closing(connect(store_path)) as connection:
        row = connection.execute("SELECT value FROM counter WHERE name = 'Größe'").fetchone()
    assert row == (7,)

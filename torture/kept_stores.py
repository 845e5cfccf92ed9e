"""A filled store of every schema that there was, kept as a file for the tests of upgrades.

`python -m scripts.keep_store` writes the one of today's schema anew.
"""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select

from leaddesk.derived.settle import settle
from leaddesk.exchange.erp_answer import AnswerRow
from leaddesk.models import BatchRow
from leaddesk.operations.leads import add_lead
from leaddesk.operations.sample import add_sample
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.take_answer import take_answer
from leaddesk.operations.team import set_absence
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.duplicate_scan import scan
from leaddesk.rules.problem import Refused
from leaddesk.rules.touchpoints import Kind
from leaddesk.scanning import kept
from leaddesk.store import backup, upgrade
from leaddesk.store.engine import connect
from leaddesk.store.store import Store
from torture.contents import Clock
from torture.dice import Dice
from torture.examples import EXAMPLES, operations

FOLDER = Path(__file__).parents[1] / "tests" / "fixtures" / "stores"
ME = "Jörg Größe"
_LAST = (
    "mark_sent", "take_answer", "save_view", "remember_columns", "set_absence", "distribute_leads",
    "lift_exclusion", "list_exclusions", "set_product", "set_market",
    "refuse_suggestions", "keep_apart", "merge_leads", "keep_erp_profile", "import_purchases",
    "set_piece", "put_on_track", "add_score_line",
)  # fmt: skip


def keep_store(folder: Path = FOLDER) -> Path:
    """Fill a store of this schema and zip it; returns the zip."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{upgrade.HEAD}.zip"
    with tempfile.TemporaryDirectory(prefix="leaddesk-keep-") as workshop:
        path = Path(workshop) / f"{upgrade.HEAD}.leaddesk"
        fill(path)
        single = backup.back_up(path, path.with_suffix(".single"))  # nothing beside it
        with closing(connect(single)) as connection:
            connection.execute("VACUUM")
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            entry = zipfile.ZipInfo(path.name, (2025, 11, 24, 9, 34, 0))  # the same each time
            archive.writestr(entry, single.read_bytes(), zipfile.ZIP_DEFLATED)
    return target


def fill(path: Path) -> None:
    """The sample, every operation once, and a few days of work with undoing and redoing."""
    clock = Clock()
    with closing(Store.create(path, who=ME, settle=settle, clock=clock)) as store:
        store.run(set_up_store, name=ME, initials="JG")
        store.run(add_sample)
        _every_operation(store, clock, tuple(EXAMPLES))
        dice = Dice(7, clock)
        for number in range(60):
            dice.work(store)
            if number % 10 == 0:
                store.undo()
                store.redo()
        with suppress(Refused):
            store.run(add_sample)
        _every_operation(store, clock, _LAST)
        _seldom_filled(store)


def _seldom_filled(store: Store) -> None:
    ours = store.ask(lambda s: list(s.scalars(select(BatchRow.reference))))
    store.run(take_answer, [AnswerRow(2, ours[0], "Ä-4711")], "Rückläufer.xlsx")
    values = {"company.name": "Süßwaren Ötztal", "company.name_extra": "Werk Süd",
              "company.vat_id": "DE136695976", "lead.external_id": "ü-17"}  # fmt: skip
    lead = store.run(add_lead, values).result
    said = Happening(Kind.SERVICE_CALL, text="Fünf Tage <b>gewartet</b>", satisfaction=2, points=5)
    store.run(log_touchpoint, lead, said)
    me = store.user_id()
    assert me is not None  # who set the store up
    store.repair(kept(store.ask(scan)))  # the leads of the dice are alike enough
    store.run(set_absence, me, date(2027, 5, 3), date(2027, 5, 7), None, "Kur")


def _every_operation(store: Store, clock: Clock, names: tuple[str, ...]) -> None:
    known = operations()
    for name in names:
        clock.forward(minutes=7)
        with suppress(Refused):  # the same a second time
            store.run(known[name], *EXAMPLES[name](store))


def kept_stores(folder: Path = FOLDER) -> dict[str, Path]:
    """The zips by their schema."""
    return {path.stem: path for path in sorted(folder.glob("*.zip"))}


def unpack(kept: Path, target: Path) -> Path:
    """The store of the zip, at the target."""
    with zipfile.ZipFile(kept) as archive:
        (name,) = archive.namelist()
        with archive.open(name) as source, target.open("wb") as file:
            shutil.copyfileobj(source, file)
    return target


def tables(path: Path) -> dict[str, list[str]]:
    """The columns of each table."""
    with closing(connect(path, read_only=True)) as connection:
        return {name: [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
                for name in _names(connection)}  # fmt: skip


def rows(path: Path, columns: dict[str, list[str]]) -> dict[str, list[Any]]:
    """The rows of these columns of each table, in an order of their own."""
    with closing(connect(path, read_only=True)) as connection:
        return {
            name: sorted(connection.execute(_select(name, of)).fetchall(), key=repr)
            for name, of in columns.items()
        }


def _select(table: str, columns: list[str]) -> str:
    quoted = ", ".join(f'"{column}"' for column in columns)
    return f'SELECT {quoted} FROM "{table}"'


def schema(path: Path) -> list[str]:
    """What the file says about itself, to compare two of them."""
    with closing(connect(path, read_only=True)) as connection:
        query = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"
        return [str(row[0]) for row in connection.execute(query)]


def _names(connection: Any) -> Iterator[str]:
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND name NOT LIKE 'lead_search%' AND name <> 'alembic_version' ORDER BY name"
    )
    for (name,) in connection.execute(query).fetchall():
        yield str(name)

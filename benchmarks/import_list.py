"""A workbook of 10,000 rows comes in and goes out again.

The floor is reading the workbook with calamine, and inserting the very rows that the import made
into the same three tables with the same indexes and content, in one durable transaction. It is
told nothing that it has to work out: keys and ids are given to it, and columns that no row fills
are left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from openpyxl import Workbook
from python_calamine import CalamineWorkbook
from sqlalchemy import TextClause, text
from sqlalchemy.orm import Session

from benchmarks.make_store import FOLDER, copied, open_store
from benchmarks.measure import Figure, figure, timed
from benchmarks.people import SOURCES, Firm, firm
from benchmarks.raw import raw_connection
from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.sheets import Workbook as ReadWorkbook
from leaddesk.operations.import_leads import import_leads
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.list_plan import ListPlan, check_list, plan_list
from leaddesk.store.engine import connect
from leaddesk.store.store import Store

ROWS = 10_000
HEADERS = ("Firma", "Straße", "PLZ", "Ort", "Telefon", "E-Mail", "Homepage", "Branche", "Anrede",
           "Vorname", "Nachname", "Funktion", "Quelle", "Bemerkung", "Parameter")  # fmt: skip
_TABLES = ("company", "contact", "lead")


def workbook(leads: int) -> Path:
    """The list: one row in twenty is in the store already, one in twenty is there twice."""
    path = FOLDER / f"list-{ROWS}-beside-{leads}.xlsx"
    if path.exists():
        return path
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Leads")
    sheet.append(HEADERS)
    kept, new = Random(leads), Random(1)
    present = [firm(number, kept) for number in range(1, min(leads, 20_000) + 1)]
    rows: list[Firm] = []
    for number in range(ROWS):
        if number % 20 == 7:
            rows.append(present[number * 7 % len(present)])
        elif number % 20 == 13:
            rows.append(rows[number // 2])
        else:
            rows.append(firm(5_000_000 + number, new))
    for row in rows:
        sheet.append(_cells(row, new))
    book.save(path)
    return path


def _cells(row: Firm, random: Random) -> list[str]:
    return [
        row.name, row.street, row.postal_code, row.city, row.direct, row.own_email,
        f"www.{row.domain}", row.industry, "Herr" if row.salutation == "mr" else "Frau",
        row.first_name, row.last_name, row.position or "", random.choice(SOURCES),
        "Gespräch am Stand, bitte anrufen", random.choice(("4", "", "2, 4", "")),
    ]  # fmt: skip


def run_import(store: Store, path: Path) -> int:
    """The whole way of a list, as window and command line go it. Returns the step."""
    book = read_in_child(path)
    assert isinstance(book, ReadWorkbook)
    plan = plan_list(book.sheets)
    assert isinstance(plan, ListPlan)
    rows = check_list(book.sheets, plan, CheckContext(today=date(2025, 11, 24)))
    done = store.run(import_leads, rows, "Messe", path.name)
    assert done.changes is not None
    return done.changes.step


@dataclass(frozen=True, slots=True)
class _Bare:
    """What the floor inserts, per table."""

    statements: dict[str, str]
    rows: dict[str, list[tuple[Any, ...]]]


def _all(session: Session, query: TextClause) -> Sequence[Any]:
    return session.execute(query).fetchall()


def _new_rows(store: Store, before: dict[str, int]) -> _Bare:
    """The rows that the import made, without the columns that all of them leave empty."""
    statements, rows = {}, {}
    for name in _TABLES:
        made = text(f"SELECT * FROM {name} WHERE id > {before[name]} ORDER BY id")
        found = store.ask(_all, made)
        columns = list(found[0]._fields)
        filled = [i for i in range(len(columns)) if any(row[i] is not None for row in found)]
        rows[name] = [tuple(row[i] for i in filled) for row in found]
        names = ", ".join(columns[i] for i in filled)
        marks = ", ".join("?" * len(filled))
        statements[name] = f"INSERT INTO {name} ({names}) VALUES ({marks})"
    return _Bare(statements, rows)


def _last_ids(store: Store) -> dict[str, int]:
    return {name: store.ask(_all, text(f"SELECT max(id) FROM {name}"))[0][0] for name in _TABLES}


def _bare_file(source: Path) -> Path:
    """A database with nothing but the three tables of the store, their indexes and their rows."""
    path = FOLDER / "bare.db"
    path.unlink(missing_ok=True)
    path.touch()
    connection = connect(path)
    connection.execute("ATTACH ? AS store", (str(source),))
    made = "SELECT sql FROM store.sqlite_master WHERE tbl_name = ? AND sql NOT NULL"
    referred = ("app_user", "import_run")
    for name in (*referred, *_TABLES):
        for (sql,) in connection.execute(f"{made} ORDER BY type DESC", (name,)).fetchall():
            connection.execute(sql)
        connection.execute(f"INSERT INTO {name} SELECT * FROM store.{name}")
    connection.execute("INSERT INTO import_run SELECT 1, 0, '', '', '{}'")
    connection.close()
    return path


def _insert_bare(path: Path, bare: _Bare) -> None:
    connection = raw_connection(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("BEGIN IMMEDIATE")
    for name in _TABLES:
        connection.executemany(bare.statements[name], bare.rows[name])
    connection.execute("COMMIT")
    connection.close()


def figures(source: Path, leads: int, runs: int = 5) -> list[Figure]:
    """Import and undo, each run on a fresh copy of the store."""
    path = workbook(leads)
    bare_file = _bare_file(source)
    bare: _Bare | None = None
    mine, back, reading, inserting = [], [], [], []
    for _ in range(runs):
        with copied(source, "import.leaddesk") as copy:
            store = open_store(copy)
            before = _last_ids(store)
            mine.append(timed(partial(run_import, store, path)))
            if bare is None:
                bare = _new_rows(store, before)
            back.append(timed(store.undo))
            store.close()
        reading.append(
            timed(lambda: CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python())
        )
        with copied(bare_file, "bare-copy.db") as copy:
            inserting.append(timed(partial(_insert_bare, copy, bare)))
    bare_file.unlink()
    floor = [r + i for r, i in zip(reading, inserting, strict=True)]
    return [
        figure("import of 10,000 rows", mine, floor, limit=3.0,
               what_floor="calamine alone + bare insert of the same rows, same three tables"),
        figure("  reading alone", reading),
        figure("  bare insert alone", inserting),
        figure("undo of that import", back, mine, limit=1.5, what_floor="the import itself"),
    ]  # fmt: skip

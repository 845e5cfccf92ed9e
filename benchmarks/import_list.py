"""A workbook of 100,000 rows comes in and goes out again.

The floor is reading the workbook with calamine, and inserting the very rows that the import made
into the same tables of the same store with all their indexes, in one durable transaction. It is
told nothing that it has to work out: keys, ids and cards are given to it, and columns that no row
fills are left out. It checks nothing, looks for no duplicate, and writes no journal, no search
index, no membership, stage move or counter.

There are two of them, for "its indexes" can be read in two ways: company, contact and lead alone;
and with the row that the list shows, on which all covering indexes lie.
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
from sqlalchemy import TextClause, select, text
from sqlalchemy.orm import Session

from benchmarks.make_store import FOLDER, copied, open_store
from benchmarks.measure import Figure, figure, timed
from benchmarks.memory import forget_peak, peak_mb
from benchmarks.people import SOURCES, Firm, firm
from benchmarks.raw import raw_connection
from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.sheets import Workbook as ReadWorkbook
from leaddesk.models import Lead
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.leads import assign_owner
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.list_plan import ListPlan, check_list, plan_list
from leaddesk.store.steps import collector_at_rest
from leaddesk.store.store import Store
from leaddesk.store.undo_whole import would_undo

ROWS = 100_000
HEADERS = ("Firma", "Straße", "PLZ", "Ort", "Telefon", "E-Mail", "Homepage", "Branche", "Anrede",
           "Vorname", "Nachname", "Funktion", "Quelle", "Bemerkung", "Parameter")  # fmt: skip
_FACTS = ("company", "contact", "lead")
_WITH_CARD = (*_FACTS, "lead_card", "lead_score")


def workbook(leads: int, rows: int = 10_000) -> Path:
    """The list: one row in twenty is in the store already, one in twenty is there twice."""
    path = FOLDER / f"list-{rows}-beside-{leads}.xlsx"
    if path.exists():
        return path
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Leads")
    sheet.append(HEADERS)
    kept, new = Random(leads), Random(1)
    present = [firm(number, kept) for number in range(1, min(leads, 20_000) + 1)]
    listed: list[Firm] = []
    for number in range(rows):
        if number % 20 == 7:
            listed.append(present[number * 7 % len(present)])
        elif number % 20 == 13:
            listed.append(listed[number // 2])
        else:
            listed.append(firm(5_000_000 + number, new))
    for row in listed:
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
    """The whole way of a list, as window and command line go it: in both the collector rests.
    Returns the step."""
    with collector_at_rest():
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


def _key(name: str) -> str:
    return "id" if name in _FACTS else "lead_id"


def _new_rows(store: Store, before: dict[str, int]) -> _Bare:
    """The rows that the import made, without the columns that all of them leave empty."""
    statements, rows = {}, {}
    for name in _WITH_CARD:
        made = text(f"SELECT * FROM {name} WHERE {_key(name)} > {before[name]} ORDER BY 1")
        found = store.ask(_all, made)
        columns = list(found[0]._fields)
        filled = [i for i in range(len(columns)) if any(row[i] is not None for row in found)]
        rows[name] = [tuple(row[i] for i in filled) for row in found]
        names = ", ".join(columns[i] for i in filled)
        marks = ", ".join("?" * len(filled))
        statements[name] = f"INSERT INTO {name} ({names}) VALUES ({marks})"
    return _Bare(statements, rows)


def _last_ids(store: Store) -> dict[str, int]:
    return {
        name: store.ask(_all, text(f"SELECT max({_key(name)}) FROM {name}"))[0][0]
        for name in _WITH_CARD
    }


def _insert_bare(path: Path, bare: _Bare, tables: Sequence[str]) -> None:
    connection = raw_connection(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA wal_autocheckpoint=0")  # as the program's writer has it
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO import_run VALUES (1, 0, '', '', '{}')")
    for name in tables:
        connection.executemany(bare.statements[name], bare.rows[name])
    connection.execute("COMMIT")
    connection.close()


def _read_bare(path: Path) -> None:
    CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def figures(source: Path, leads: int, runs: int = 3) -> list[Figure]:
    """Import and undo, each run on a fresh copy of the store, by turns with the floors."""
    path = workbook(leads, ROWS)
    bare: _Bare | None = None
    times: dict[str, list[float]] = {k: [] for k in ("in", "back", "idle", "read", "facts", "card")}
    peak = peak_back = 0.0
    for _ in range(runs):
        with copied(source, "import.leaddesk") as copy:
            store = open_store(copy)
            before = _last_ids(store)
            forget_peak()
            times["in"].append(timed(partial(run_import, store, path)))
            peak = max(peak, peak_mb())
            bare = bare or _new_rows(store, before)
            forget_peak()
            times["back"].append(timed(store.undo))
            peak_back = max(peak_back, peak_mb())
            times["idle"].append(_edited_since(store, before))
            store.close()
        times["read"].append(timed(partial(_read_bare, path)))
        for name, tables in (("facts", _FACTS), ("card", _WITH_CARD)):
            with copied(source, "bare.leaddesk") as copy:
                times[name].append(timed(partial(_insert_bare, copy, bare, tables)))
    what = f"import of {ROWS:,} rows"
    reading, mine = times["read"], times["in"]
    by_facts = [r + i for r, i in zip(reading, times["facts"], strict=True)]
    by_card = [r + i for r, i in zip(reading, times["card"], strict=True)]
    return [
        figure(what, mine, by_card, limit=2.5, peak=peak,
               what_floor="import: calamine alone + bare insert of the same companies, contacts,"
               " leads and list rows, with all their indexes"),
        figure(f"{what}, beside the facts alone", mine, by_facts, limit=2.5, peak=peak,
               what_floor="import beside the facts: the same without the row of the list"),
        figure("  reading alone", reading),
        figure("  bare insert of the facts", times["facts"]),
        figure("  bare insert of facts and list rows", times["card"]),
        figure("undo of that import", times["back"], mine, limit=1.5, peak=peak_back,
               what_floor="undo: the import itself"),
        figure("undo of it where all of it was edited since, and stays", times["idle"], mine,
               limit=1.5, what_floor="undo: the import itself"),
    ]  # fmt: skip


def _edited_since(store: Store, before: dict[str, int]) -> float:
    """The import done again, then all of its leads given to somebody; how long its undo takes to
    find out that nothing of it goes."""
    step = store.redo().changes
    made = store.ask(lambda s: list(s.scalars(select(Lead.id).where(Lead.id > before["lead"]))))
    store.run(assign_owner, made, 2)
    assert step is not None
    return timed(partial(would_undo, store, step.step))

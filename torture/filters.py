"""The filter: whatever is asked, only known columns and bound values reach the store, and what
comes back is what a slow reading of the facts in Python finds."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Engine, event

from leaddesk.derived.settle import settle
from leaddesk.models import LeadCard, quick
from leaddesk.operations.set_up import set_up_store
from leaddesk.queries.duplicate_scan import scan
from leaddesk.queries.lead_list import BY_SCORE, lead_count, lead_ids
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.filter_tree import LeadFilter
from leaddesk.rules.stages import FUNNEL, Stage
from leaddesk.scanning import kept
from leaddesk.store import upgrade
from leaddesk.store.store import Store
from tests.queries.conftest import NOW, TODAY, fill
from tests.queries.oracle import Oracle
from torture.figures import Figure
from torture.filter_dice import TOKEN, any_filter, any_text

DEFAULTS = {"filters": 20_000, "seed": 1}

ME = 1
_NAME = re.compile(r"[A-Za-z_][A-Za-z_0-9]*")
_QUOTED = re.compile(r"'[^']*'|%\(\w+\)s")
"""Texts that the program itself says, and places of values."""


@dataclass(slots=True)
class Findings:
    """What was found; texts say with which filter."""

    filters: int = 0
    statements: set[str] = field(default_factory=set)
    failed: list[str] = field(default_factory=list)
    literal: list[str] = field(default_factory=list)
    strange: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    problems: int = 0


def figures(filters: int, seed: int) -> Iterable[Figure]:
    with TemporaryDirectory(prefix="filters-") as folder:
        store = filled_store(Path(folder) / "a.leaddesk")
        found = tried(store, filters, seed)
        store.close()
    for line in (*found.failed[:20], *found.literal[:20], *found.wrong[:20], *found.strange):
        print(f"  {line}", flush=True)
    yield Figure("filters: tried", found.filters)
    yield Figure("filters: different statements", len(found.statements))
    yield Figure("filters: texts told to be unreadable", found.problems)
    yield Figure("filters: exceptions", len(found.failed), "= 0")
    yield Figure("filters: values in the SQL itself", len(found.literal), "= 0")
    yield Figure("filters: names in the SQL that are not ours", len(found.strange), "= 0")
    yield Figure("filters: other leads than Python finds", len(found.wrong), "= 0")


def filled_store(path: Path) -> Store:
    """Some two hundred leads, those of the tests."""
    upgrade.create(path)
    store = Store(path, who="Anna Berg", settle=settle, clock=lambda: NOW)
    store.run(set_up_store, name="Anna Berg", initials="AB")
    store.run(fill)
    store.repair(kept(store.ask(scan)))
    return store


def tried(store: Store, filters: int, seed: int, funnel: Sequence[Stage] = FUNNEL) -> Findings:
    """Half of the filters as trees, half as texts. `funnel`: the order that is set."""
    chance = random.Random(seed)
    found = Findings()
    oracle = store.ask(lambda session: Oracle(session, TODAY, ME, funnel))
    with overheard(found):
        for number in range(filters):
            found.filters += 1
            if number % 2:
                _try(store, any_filter(chance), oracle, found)
                continue
            text = any_text(chance)
            read = parse_filter(text, TODAY, {})
            found.problems += bool(read.problems)
            _try(store, read, oracle, found)
    _look_at_names(found)
    return found


def _try(store: Store, wanted: LeadFilter, oracle: Oracle, found: Findings) -> None:
    what: dict[str, Any] = {"filter": wanted, "me": ME, "today": TODAY}
    try:
        ids = store.ask(lead_ids, sort=BY_SCORE, **what)
        count = store.ask(lead_count, **what)
        expected = oracle.find(wanted)
    except Exception as error:  # whatever comes out is what is looked for
        found.failed.append(f"{type(error).__name__} {error!s:.100} {wanted.terms!r:.300}")
        return
    if set(ids) != expected or len(ids) != count:
        more, less = sorted(set(ids) - expected)[:3], sorted(expected - set(ids))[:3]
        found.wrong.append(f"{more} too many, {less} missing, {count}: {wanted.terms!r:.300}")


@contextmanager
def overheard(found: Findings) -> Iterator[None]:
    """Listens to every statement on the way to the store."""

    def hear(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        found.statements.add(statement)
        if TOKEN in statement.lower():
            found.literal.append(statement[:200])

    made = quick._made

    def made_and_heard(*what: Any) -> Any:
        known = made(*what)
        hear(None, None, known[0])
        return known

    quick._made = made_and_heard  # type: ignore[assignment]
    event.listen(Engine, "before_cursor_execute", hear)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
        quick._made = made


def _look_at_names(found: Findings) -> None:
    """Every name in the statements is a table or column of ours, an index, or a word of SQL."""
    ours = {"lead_search", "rowid", "json_each", "seen", "unnest", "ids"}
    for table in LeadCard.metadata.tables.values():
        ours |= {
            table.name,
            *(c.name for c in table.columns),
            *(str(i.name) for i in table.indexes),
        }
    for statement in found.statements:
        for name in _NAME.findall(_QUOTED.sub("", statement)):
            if name not in _SQL and name not in ours and not _MADE.fullmatch(name):
                found.strange[name] += 1


_MADE = re.compile(r"\w+_\d+|\w+__\w+|v\d+")
_SQL = frozenset(
    """SELECT FROM WHERE AND OR NOT IN IS NULL AS ON JOIN LEFT OUTER INNER EXISTS BETWEEN LIKE BEGIN
    ESCAPE ORDER BY ASC DESC LIMIT OFFSET GROUP HAVING UNION ALL CASE WHEN THEN ELSE END DISTINCT
    INDEXED VALUES CAST INTEGER TEXT MATCH WITH RECURSIVE
    BIGINT INT4 VARCHAR TSQUERY ILIKE true false translate JSON json_array_elements_text json_each
    count min max sum coalesce length instr lower substr rtrim trim nullif replace""".split()  # noqa: SIM905 (a list of words)
)

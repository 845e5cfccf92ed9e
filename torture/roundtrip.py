"""Leads out, into an empty store, and out again: not one field may differ."""

from __future__ import annotations

import random
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PySide6.QtCore import QCoreApplication
from sqlalchemy import select

from leaddesk.derived.settle import settle
from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.columns import Value
from leaddesk.exchange.sheets import Workbook
from leaddesk.exchange.write_list import write_list
from leaddesk.models import Lead
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.set_up import set_up_store, set_user
from leaddesk.queries.lead_facts import FACT_KEYS, Fact, lead_facts
from leaddesk.queries.users import users
from leaddesk.rules.cells import SPECIAL_WORDS
from leaddesk.rules.changes import Tried
from leaddesk.rules.checks import CheckContext, CheckedRow
from leaddesk.rules.fields import BY_KEY, Shape
from leaddesk.rules.fold import fold
from leaddesk.rules.list_plan import check_list, plan_list
from leaddesk.rules.list_rows import Duplicates, ImportResult, Outcome
from leaddesk.store import upgrade
from leaddesk.store.store import Store
from leaddesk.ui.words import install_language
from leaddesk.ui.words.lead_file import fact_cell, fact_titles
from torture.contents import MONDAY, Clock
from torture.figures import Figure
from torture.nasty import raw_lead

DEFAULTS = {"leads": 10_000, "seed": 1}

Kind = Literal["xlsx", "csv"]
Facts = tuple[tuple[Fact, ...], ...]


@dataclass(slots=True)
class Trip:
    """What a round trip found, by kind of file. `differing`: fields that are not what they were;
    `silent`: texts of the first list that were taken in as another text without a word."""

    leads: int = 0
    rejected: int = 0
    unaccounted: int = 0
    silent: list[str] = field(default_factory=list)
    differing: dict[str, list[str]] = field(default_factory=dict)


def figures(leads: int, seed: int) -> Iterable[Figure]:
    trip = round_trip(leads, seed)
    for name, lines in (("silent", trip.silent), *trip.differing.items()):
        for line, count in Counter(lines).most_common(20):
            print(f"  {name}: {line} ({count})", flush=True)
    yield Figure("roundtrip: leads", trip.leads, f">= {leads * 0.9:.0f}")
    yield Figure("roundtrip: rows rejected, with a reason", trip.rejected)
    yield Figure("roundtrip: rows unaccounted for", trip.unaccounted, "= 0")
    yield Figure("roundtrip: texts altered without a word", len(trip.silent), "= 0")
    for kind, lines in trip.differing.items():
        yield Figure(f"roundtrip: fields that differ, {kind}", len(lines), "= 0")


def round_trip(leads: int, seed: int) -> Trip:
    """The whole way, through files and stores, for both kinds of files and both languages."""
    chance = random.Random(seed)
    app = QCoreApplication.instance() or QCoreApplication([])
    install_language("de")
    trip = Trip()
    with TemporaryDirectory(prefix="roundtrip-") as folder:
        place = Path(folder)
        raw = [raw_lead(number, chance) for number in range(leads)]
        first = new_store(place / "a.leaddesk")
        rows, result = _brought_in(first, place / "raw.xlsx", fact_titles(FACT_KEYS), raw)
        trip.rejected = result.count(Outcome.REJECTED)
        trip.unaccounted = leads - sum(result.count(outcome) for outcome in Outcome)
        facts = all_facts(first)
        trip.leads = len(facts)
        trip.silent = _silent(raw, rows)
        exports: tuple[tuple[str, Kind, Literal["de", "en"], bool], ...] = (
            ("xlsx", "xlsx", "de", False), ("csv exact", "csv", "de", False),
            ("csv protected", "csv", "de", True), ("xlsx, English", "xlsx", "en", False),
        )  # fmt: skip
        for name, kind, language, protect in exports:
            install_language(language)
            again = _there_and_back(place, facts, kind, protect)
            trip.differing[name] = differences(facts, again)
        first.close()
    del app
    return trip


def new_store(path: Path) -> Store:
    """An empty store with two people."""
    upgrade.create(path)
    store = Store(path, who="Anna Berg", settle=settle, clock=Clock())
    store.run(set_up_store, name="Anna Berg", initials="AB")
    store.run(set_user, name="Jörg Öztürk", initials="JÖ")
    return store


def all_facts(store: Store) -> Facts:
    """Every field of all leads, in the order of their numbers."""
    ids = store.ask(lambda session: list(session.scalars(select(Lead.id).order_by(Lead.id))))
    return store.ask(lead_facts, ids=ids)


def _there_and_back(place: Path, facts: Facts, kind: Kind, protect: bool) -> Facts:
    """The facts written, read into an empty store, and asked for again; the second file must be
    the first one to the byte."""
    cells = [list(map(fact_cell, FACT_KEYS, values)) for values in facts]
    path = place / f"export.{kind}"
    store = new_store(place / f"{kind}{protect}{len(list(place.iterdir()))}.leaddesk")
    _brought_in(store, path, fact_titles(FACT_KEYS), cells, kind=kind, protect=protect)
    again = all_facts(store)
    store.close()
    return again


def _brought_in(
    store: Store,
    path: Path,
    titles: Sequence[str],
    cells: Sequence[Sequence[Value]],
    *,
    kind: Kind = "xlsx",
    protect: bool = False,
) -> tuple[tuple[CheckedRow, ...], ImportResult]:
    """Writes the list and imports it as the program does."""
    problem = write_list(path, titles, cells, kind=kind, protect=protect)
    book = read_in_child(path)
    if problem is not None or not isinstance(book, Workbook):
        raise RuntimeError("the list did not come back")
    plan = plan_list(book.sheets)
    people = {fold(user.name): user.user_id for user in store.ask(users)}
    rows = check_list(book.sheets, plan, CheckContext(MONDAY.date(), people))  # type: ignore[arg-type]
    result = store.run(
        import_leads, rows=rows, source="Messe", file_name=path.name, duplicates=Duplicates.CREATE
    ).result
    if isinstance(result, Tried):
        raise TypeError
    return rows, result


_TEXTS = frozenset((Shape.TEXT, Shape.NUMBER, Shape.LONG_TEXT))
_JOINERS = "\u200c\u200d"


def _silent(raw: Sequence[Sequence[str]], rows: Sequence[CheckedRow]) -> list[str]:
    """Texts that were taken in as another text or not at all, and nobody was told. How a letter is
    composed, blanks around and between words, and what can't be seen go at entry; words such as
    "--" say that there is nothing."""
    found: list[str] = []
    for texts, row in zip(raw, rows, strict=True):
        told = {problem.field for problem in row.problems}
        for key, text in zip(FACT_KEYS, texts, strict=True):
            if key in told or key == "lead.segments" or text in SPECIAL_WORDS or not seen(text):
                continue
            kept = row.values.get(key)
            shape = BY_KEY[key].shape if key in BY_KEY else None
            shown = seen(text, lines=shape is Shape.LONG_TEXT)
            if kept is None or (shape in _TEXTS and kept != shown):
                found.append(f"{key}: {text[:40]!r} became {str(kept)[:40]!r}")
        if row.rejected and not told:
            found.append("rejected without a reason")
    return found


def seen(text: str, lines: bool = False) -> str:
    """What a person sees of a text: said a second time, in another way than the program does it.
    `_x000D_` is how Excel writes a line end."""
    whole = unicodedata.normalize("NFC", text).replace("_x000D_", "\n")
    shown = [" ".join("".join(filter(_is_seen, line)).split()) for line in whole.splitlines()]
    return "\n".join(shown).strip("\n") if lines else " ".join(filter(None, shown))


def _is_seen(letter: str) -> bool:
    kind = unicodedata.category(letter)
    return letter in _JOINERS or letter == "\t" or kind not in ("Cc", "Cf", "Cs")


def differences(before: Facts, after: Facts) -> list[str]:
    """Field by field; one more line for a lead that is missing or too many."""
    found = [] if len(before) == len(after) else [f"{len(before)} leads became {len(after)}"]
    for old, new in zip(before, after, strict=False):
        for key, one, other in zip(FACT_KEYS, old, new, strict=True):
            if one != other:
                found.append(f"{key}: {str(one)[:60]!r} became {str(other)[:60]!r}")
    return found

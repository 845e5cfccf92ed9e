"""Free text as people type it: one to three words or their beginnings, umlauts in any spelling, a
piece of a phone number. Each question is new to the program: nothing that it kept helps it.

The floor takes the better of two ways by the raw driver, found out beforehand for each question:
all hits of the search index sorted by score, or the order of the score walked with a test of each
text. What most programs do, LIKE over all texts, is measured beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.floor_cards import ROWS_OF_STORE
from benchmarks.make_store import TODAY, open_store
from benchmarks.measure import Figure, figure, quick
from benchmarks.people import FIRST_NAMES, SURNAMES, TOWNS, TRADES, skewed
from benchmarks.raw import raw_connection
from leaddesk.queries.lead_list import BY_SCORE, LeadRow, lead_count, lead_page
from leaddesk.queries.search_index import all_of, match_text
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.fold import words
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store

QUESTIONS = 120
SCANS = 10
"""So many of them by LIKE, for each takes a second."""
_SHOWN = f"stage <> {int(Stage.EXCLUDED)}"
_ORDER = "ORDER BY score DESC, lead_id DESC LIMIT 100"
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_BARE = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})


def questions(random: Random) -> list[str]:
    """The same ones every time."""
    return [_question(random, number) for number in range(QUESTIONS)]


def _question(random: Random, number: int) -> str:
    if number % 6 == 5:
        area = skewed(random, TOWNS)[2]
        local = str(1_000_000 + random.randrange(8_000_000))
        return random.choice((local[:5], local[1:6], f"{area}{local[:3]}", local[-4:]))
    said = [
        skewed(random, SURNAMES), skewed(random, TRADES), skewed(random, TOWNS)[1].split()[-1],
        random.choice(FIRST_NAMES)[1],
    ]  # fmt: skip
    random.shuffle(said)
    typed = [_typed(random, word) for word in said[: number % 3 + 1]]
    return " ".join(typed)


def _typed(random: Random, word: str) -> str:
    spelling = random.randrange(3)
    spelt = word if spelling == 0 else word.translate(_UMLAUTS if spelling == 1 else _BARE)
    return spelt if random.random() < 0.5 else spelt[: random.randrange(3, len(spelt) + 1)]


class _Asked:
    """One question and its answers."""

    def __init__(self, store: Store, raw: Any, typed: str) -> None:
        self.store, self.raw = store, raw
        self.filter = parse_filter(typed, TODAY)
        self.which: dict[str, Any] = {"me": store.user_id(), "today": TODAY}
        said = words(typed)
        self.digits = all(word.isdigit() for word in said)
        match = all_of([match_text(term) for term in self.filter.terms])  # type: ignore[arg-type]
        hits = f"SELECT rowid FROM lead_search WHERE lead_search MATCH '{match}'"
        found = f"lead_id IN ({hits}) AND {_SHOWN}"
        tests = " AND ".join(f"' ' || search_text LIKE '% {word}%'" for word in said)
        scored = "SELECT lead_id FROM lead_card NOT INDEXED JOIN lead_score USING (lead_id) WHERE"
        self._by_hits = ROWS_OF_STORE.format(ids=f"{scored} {found} {_ORDER}")
        walk = (
            "SELECT lead_id FROM lead_score INDEXED BY ix_score CROSS JOIN lead_card"
            f" USING (lead_id) WHERE {_SHOWN} AND {tests}"
        )
        self._by_walk = ROWS_OF_STORE.format(ids=f"{walk} {_ORDER}")
        self._count = f"SELECT count(*) FROM lead_card NOT INDEXED WHERE {found}"
        self._by_scan = ROWS_OF_STORE.format(ids=f"{scored} {tests} AND {_SHOWN} {_ORDER}")

    def page(self) -> tuple[LeadRow, ...]:
        return self.store.ask(
            lead_page, filter=self.filter, sort=BY_SCORE, offset=0, limit=100, **self.which
        )

    def total(self) -> int:
        return self.store.ask(lead_count, filter=self.filter, **self.which)

    def best(self) -> Callable[[], Any]:
        """The better way of the floor."""
        ways = [self._by_hits] if self.digits else [self._by_hits, self._by_walk]
        return self.run(min(ways, key=lambda sql: quick(self.run(sql))))

    def run(self, sql: str) -> Callable[[], Any]:
        return lambda: self.raw.execute(sql).fetchall()

    def count(self) -> Callable[[], Any]:
        return self.run(self._count)

    def scan(self) -> Callable[[], Any]:
        return self.run(self._by_scan)


def figures(path: Path, leads: int) -> list[Figure]:
    store, raw = open_store(path), raw_connection(path)
    try:
        asked = [_Asked(store, raw, typed) for typed in questions(Random(7))]
        return [_pages(asked), _totals(asked), _against_scan(asked)]
    finally:
        raw.close()
        store.close()


def _new(store: Store, ask: Callable[[], Any]) -> Callable[[], Any]:
    """All forgotten, but for the order of the score, which the program has shown before."""
    store.memory.forget()
    for _ in range(2):
        store.ask(lead_page, filter=parse_filter("", TODAY), offset=0, limit=100, me=1, today=TODAY)
    return ask


def _pages(asked: list[_Asked]) -> Figure:
    mine, least = [], []
    for one in asked:
        best = one.best()
        theirs = {row[1] for row in best()}
        if {row.lead_id for row in one.page()} != theirs:
            raise RuntimeError("the floor of a search answers another question")
        least.append(quick(best))
        mine.append(quick(_new(one.store, one.page)))
    return figure(
        f"search: first page, {len(asked)} new questions", mine, least, limit=3.0,
        what_floor="the better of index hits sorted and a walk with tests, by raw driver",
    )  # fmt: skip


def _totals(asked: list[_Asked]) -> Figure:
    mine, least = [], []
    for one in asked:
        least.append(quick(one.count()))
        mine.append(quick(_new(one.store, one.total)))
    return figure(
        f"search: exact total, {len(asked)} new questions", mine, least, limit=3.0,
        what_floor="counting the hits of the index that are not excluded, by raw driver",
    )  # fmt: skip


def _against_scan(asked: list[_Asked]) -> Figure:
    mine, scanned = [], []
    for one in [a for a in asked if not a.digits][:: len(asked) // SCANS]:
        scanned.append(quick(one.scan()))
        mine.append(quick(_new(one.store, one.page)))
    return figure(
        "search: first page beside LIKE over all texts", mine, scanned, limit=0.1,
        what_floor="LIKE over the text of every lead, as most programs search",
    )  # fmt: skip

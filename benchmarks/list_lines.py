"""The list: the first page and the total of eight typical filters and all their combinations, of
each order, and a page in the depth after a jump of the scroll bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from benchmarks.floor_cards import BY_SCORE as SCORE_ORDER
from benchmarks.floor_cards import Cards
from benchmarks.make_store import TODAY, open_store
from benchmarks.measure import Figure, by_turns, typical_and_worst
from leaddesk.queries.lead_list import BY_SCORE, SORTS, LeadRow, Sort, lead_count, lead_page
from leaddesk.queries.lead_sorts import MISSING
from leaddesk.queries.score_order import scores_at_hand
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store

_NOT_EXCLUDED = f"stage <> {int(Stage.EXCLUDED)}"
PAGE = "the same rows by raw driver: ids out of an index made for this question, rows by key"
TOTAL = "counting the entries of an index made for this question, by raw driver"


@dataclass(frozen=True, slots=True)
class Question:
    """A filter as a person types it and as SQL says it of a card."""

    name: str
    typed: str
    where: str


FILTERS = (
    Question("segment", "p:4", "segmask & 16 <> 0"),
    Question("stage", "stage:sql", f"stage = {int(Stage.SQL)}"),
    Question("owner", "owner:me", "owner_id = 1"),
    Question("score", "score>=200", "score >= 200"),
    Question("due", "due<=today", f"due_sort <= {TODAY:%Y%m%d}9999"),
    Question("place", "city:köln", "city_sort = 'koln'"),
    Question("product", 'product:"Serie B"', "product_sort = 'serie b'"),
)
NONE = Question("none", "", _NOT_EXCLUDED)


def together(questions: Sequence[Question]) -> Question:
    """All of them at once."""
    return Question(
        " + ".join(q.name for q in questions),
        " ".join(q.typed for q in questions),
        " AND ".join([_NOT_EXCLUDED, *(q.where for q in questions)]),
    )


class Lists:
    """The store and the floor, asked the same."""

    def __init__(self, store: Store, cards: Cards) -> None:
        self.store, self.cards = store, cards
        self.asked: dict[str, Any] = {"me": store.user_id(), "today": TODAY}

    def page(
        self, line: str, question: Question, sort: Sort = BY_SCORE, order: str = SCORE_ORDER,
        *, skip: int = 0, limit: float = 2.0, runs: int = 100,
    ) -> Figure:  # fmt: skip
        wanted = parse_filter(question.typed, TODAY)

        def program() -> tuple[LeadRow, ...]:
            return self.store.ask(
                lead_page, filter=wanted, sort=sort, offset=skip, limit=100, **self.asked
            )

        with self.cards.index_for(question.where, order):
            sql = self.cards.page(question.where, order, skip)
            theirs = [row[_ID] for row in self.cards.raw.execute(sql)]
            if [row.lead_id for row in program()] != theirs:
                raise RuntimeError(f"the floor of {line!r} answers another question")
            return by_turns(
                line, program, lambda: self.cards.raw.execute(sql).fetchall(),
                what_floor=PAGE, limit=limit, runs=runs,
            )  # fmt: skip

    def count(self, line: str, question: Question, runs: int = 100) -> Figure:
        wanted = parse_filter(question.typed, TODAY)
        with self.cards.index_for(question.where):
            sql = self.cards.count(question.where)
            mine = self.store.ask(lead_count, filter=wanted, **self.asked)
            if mine != self.cards.raw.execute(sql).fetchone()[0]:
                raise RuntimeError(f"the floor of {line!r} answers another question")
            return by_turns(
                line, lambda: self.store.ask(lead_count, filter=wanted, **self.asked),
                lambda: self.cards.raw.execute(sql).fetchone(),
                what_floor=TOTAL, limit=3.0, runs=runs,
            )  # fmt: skip


_ID = LeadRow._fields.index("lead_id")


def figures(path: Path, leads: int) -> list[Figure]:
    store, cards = open_store(path), Cards(path)
    lists = Lists(store, cards)
    try:
        return [
            *_right_after_the_start(lists), *_pages(lists), *_sorts(lists),
            *_depth(lists, leads), *_totals(lists),
        ]  # fmt: skip
    finally:
        cards.close()
        store.close()


def _right_after_the_start(lists: Lists) -> list[Figure]:
    """Before the sets of the scores are found, which the window does while nobody waits
    (`workplace.py`). The pages behind this are those of a window that has rested once."""
    questions = (NONE, *(together([q]) for q in FILTERS))
    several = [lists.page(f"page: {q.typed or 'no filter'}", q) for q in questions]
    lists.store.ask(scores_at_hand, rest=lambda: None)
    return typical_and_worst("page right after the start: none, or one of seven filters", several)


def _pages(lists: Lists) -> list[Figure]:
    found = [lists.page("page: no filter", NONE)]
    found += [lists.page(f"page: {q.typed}", together([q])) for q in FILTERS]
    for size in range(2, len(FILTERS) + 1):
        all_of = [together(chosen) for chosen in combinations(FILTERS, size)]
        several = [lists.page(f"page: {q.typed}", q, runs=25) for q in all_of]
        found += typical_and_worst(f"page: {len(several)} combinations of {size} filters", several)
    return found


def _totals(lists: Lists) -> list[Figure]:
    found = [lists.count("total: no filter", NONE)]
    found += [lists.count(f"total: {q.typed}", together([q])) for q in FILTERS]
    for size in range(2, len(FILTERS) + 1):
        all_of = [together(chosen) for chosen in combinations(FILTERS, size)]
        several = [lists.count(f"total: {q.typed}", q, runs=25) for q in all_of]
        found += typical_and_worst(f"total: {len(several)} combinations of {size} filters", several)
    return found


def _sorts(lists: Lists) -> list[Figure]:
    return [
        lists.page(f"page by {by}, {'down' if down else 'up'}", NONE, Sort(by, down),
                   order_sql(by, down), runs=50)
        for by in SORTS
        if by != "owner"  # by initials: the floor's index can't know them
        for down in (False, True)
    ]  # fmt: skip


def order_sql(by: str, down: bool) -> str:
    """The order as the floor's index keeps it: what has nothing to sort by comes last."""
    way = "DESC" if down else "ASC"
    columns = [f"{name} {way}" for name in (*SORTS[by][0], "lead_id")]
    first = SORTS[by][0][:1]
    if first and first[0] in MISSING:
        value = MISSING[first[0]]
        columns.insert(0, f"({first[0]} IS {'NULL' if value is None else repr(value)})")
    return ", ".join(columns)


def _depth(lists: Lists, leads: int) -> list[Figure]:
    deep = leads // 2
    return [
        lists.page(f"page at depth {deep:,}", NONE, skip=deep, limit=3.0, runs=50),
        lists.page(f"page at depth {deep:,} by company", NONE, Sort("company"),
                   order_sql("company", False), skip=deep, limit=3.0, runs=50),
    ]  # fmt: skip

"""The funnel: the stock of all leads and under filters, the cohort of a quarter."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from benchmarks.floor_cards import Cards
from benchmarks.list_lines import FILTERS, Question
from benchmarks.make_store import NOW, TODAY, open_store
from benchmarks.measure import Figure, by_turns
from leaddesk.queries.days import milliseconds
from leaddesk.queries.funnel import funnel_cohort, funnel_stock
from leaddesk.queries.funnel_flow import funnel_flow
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.funnel import DEFAULT_TARGET_DAYS
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store

_AT = int(NOW.timestamp() * 1000)
_DAY = 86_400_000
_LATE = " ".join(
    f"WHEN {int(stage)} THEN stage_since < {_AT - days * _DAY}"
    for stage, days in DEFAULT_TARGET_DAYS.items()
)
STOCK = f"""
SELECT stage, count(*), sum(value), sum({_AT} - stage_since), sum(CASE stage {_LATE} ELSE 0 END)
FROM lead_card INDEXED BY question WHERE {{where}} GROUP BY stage
"""
WAYS = """
SELECT stage, reason, count(*) FROM lead_card INDEXED BY question
WHERE stage >= 90 AND {where} GROUP BY stage, reason
"""
COLUMNS = "stage, stage_since, value, reason"
QUARTER = timedelta(days=91)
FUNNEL_LIMIT = 3.0


def figures(path: Path, leads: int) -> list[Figure]:
    store, cards = open_store(path), Cards(path)
    everything = Question("none", "", "stage >= 1")
    asked = [everything, *(q for q in FILTERS if q.name in ("segment", "owner", "product", "due"))]
    try:
        return [*(_stock(store, cards, q) for q in asked),
                *(_cohort(store, cards, q) for q in asked[:2]),
                _flow(store, cards, asked[0])]  # fmt: skip
    finally:
        cards.close()
        store.close()


def _stock(store: Store, cards: Cards, question: Question) -> Figure:
    which = {"filter": parse_filter(question.typed, TODAY), "me": store.user_id(), "today": TODAY}
    line = f"funnel, stock: {question.typed or 'all leads'}"
    with cards.index_for(question.where, COLUMNS):
        stock, ways = STOCK.format(where=question.where), WAYS.format(where=question.where)
        theirs = {row[0]: row[1:] for row in cards.raw.execute(stock)}
        mine = store.ask(funnel_stock, now=NOW, **which)  # type: ignore[arg-type]
        for row in mine.rows:
            counted = theirs.get(int(row.stage), (0, 0, 0, 0))
            if (row.count, row.over_target) != (counted[0], counted[3]):
                raise RuntimeError(f"the floor of {line!r} answers another question")
        return by_turns(
            line, lambda: store.ask(funnel_stock, now=NOW, **which),  # type: ignore[arg-type]
            lambda: (cards.raw.execute(stock).fetchall(), cards.raw.execute(ways).fetchall()),
            what_floor="summed up over an index made for this question, by raw driver",
            limit=FUNNEL_LIMIT, runs=20,
        )  # fmt: skip


def _flow(store: Store, cards: Cards, question: Question) -> Figure:
    """The floor: who came and who went, and who is there."""
    which = {"filter": parse_filter(question.typed, TODAY), "me": store.user_id(), "today": TODAY}
    raw, first = cards.raw, TODAY - QUARTER
    begin, end = milliseconds(first), milliseconds(TODAY + timedelta(days=1))
    raw.execute("ATTACH ? AS store", (str(store.path),))
    raw.execute("CREATE TABLE moved AS SELECT lead_id, at, from_stage, to_stage"
                " FROM store.stage_move")  # fmt: skip
    raw.execute("CREATE INDEX moved_at ON moved (at, from_stage, to_stage, lead_id)")
    raw.execute("CREATE INDEX moved_lead ON moved (lead_id, at, to_stage)")
    counted = (
        "SELECT from_stage, to_stage, count(DISTINCT lead_id) FROM moved"
        f" WHERE at >= {begin} AND at < {end} GROUP BY 1, 2"
    )
    there = (
        "SELECT to_stage, count(*) FROM (SELECT lead_id, to_stage, max(at) FROM moved"
        f" WHERE at < {end} GROUP BY lead_id) GROUP BY 1"
    )
    try:
        return by_turns(
            f"funnel, flow of a quarter: {question.typed or 'all leads'}",
            lambda: store.ask(funnel_flow, first=first, last=TODAY, **which),  # type: ignore[arg-type]
            lambda: (raw.execute(counted).fetchall(), raw.execute(there).fetchall()),
            what_floor="two aggregates over indexes of the moves made for them, by raw driver",
            limit=FUNNEL_LIMIT, runs=10,
        )  # fmt: skip
    finally:
        raw.execute("DROP TABLE moved")
        raw.execute("DETACH store")


def _cohort(store: Store, cards: Cards, question: Question) -> Figure:
    which = {"filter": parse_filter(question.typed, TODAY), "me": store.user_id(), "today": TODAY}
    raw, start = cards.raw, int((NOW - QUARTER).timestamp() * 1000)
    raw.execute("ATTACH ? AS store", (str(store.path),))
    raw.execute(
        "CREATE TABLE moved AS SELECT m.lead_id, m.at, m.to_stage FROM store.stage_move m"
        " JOIN lead_card c USING (lead_id) JOIN"
        f" (SELECT lead_id, min(at) AS entered FROM store.stage_move"
        f"  WHERE to_stage <= {int(Stage.WON)} GROUP BY lead_id) e USING (lead_id)"
        f" WHERE entered >= {start} AND entered < {_AT} AND {question.where}"
        " ORDER BY m.lead_id, m.at"
    )
    try:
        return by_turns(
            f"funnel, cohort of a quarter: {question.typed or 'all leads'}",
            lambda: store.ask(
                funnel_cohort, start=NOW - QUARTER, end=NOW, now=NOW, **which  # type: ignore[arg-type]
            ),
            lambda: raw.execute("SELECT lead_id, to_stage, at FROM moved").fetchall(),
            what_floor="reading the moves of just these leads, by raw driver",
            limit=FUNNEL_LIMIT, runs=10,
        )  # fmt: skip
    finally:
        raw.execute("DROP TABLE moved")
        raw.execute("DETACH store")

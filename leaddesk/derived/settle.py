"""Settling: what follows from the facts is brought up to date, for the leads that were touched.

The store calls `settle` at the end of each operation; `settle_all` does it for the whole store and
tells what differed. Only cards that come out different are written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    MetaData,
    Table,
    delete,
    select,
    text,
)  # fmt: skip

from leaddesk.derived.cards import (
    CARD_COLUMNS,
    STORED_CARDS,
    Card,
    CardFacts,
    build_cards,
    cards_of,
    plain_tuples,
    read_facts,
    search_tokens,
)
from leaddesk.derived.clocks import rebuild_clocks, settle_clocks
from leaddesk.derived.made_cards import made_portions
from leaddesk.derived.matrix import is_matrix_changed, settle_all_fields, settle_fields
from leaddesk.derived.narrow import settle_narrowly
from leaddesk.derived.places import Place, delete_by_id, move_places
from leaddesk.derived.points import SCORES
from leaddesk.derived.rescore import rescore
from leaddesk.derived.shown_clocks import first_clocks
from leaddesk.derived.touched_leads import touched_leads
from leaddesk.models import (
    Lead,
    LeadCard,
    LeadScore,
    Question,
    ScoreRule,
    Setting,
    StageCount,
)
from leaddesk.models.as_of import keep_scores_day, scored_at
from leaddesk.models.bulk import insert_plain
from leaddesk.models.filled import filled
from leaddesk.models.made_leads import MadeLeads
from leaddesk.models.rulebook import read_rules, rules_before
from leaddesk.models.search_index import SEARCH, index_texts, indexing_beside, many_at_once
from leaddesk.models.work import Work
from leaddesk.rules.score_differences import kinds_concerned, moves_with_time
from leaddesk.rules.score_rules import RuleSet
from leaddesk.rules.scoring import compile_rules

_TOUCHED = Table("touched_lead", MetaData(), Column("lead_id", Integer, primary_key=True))
_NEW_TOUCHED = (
    "CREATE TEMPORARY TABLE IF NOT EXISTS touched_lead (lead_id INTEGER PRIMARY KEY)",
    "DELETE FROM touched_lead",
)
_CARD = LeadCard.metadata.tables["lead_card"]
_SCORE = LeadScore.metadata.tables["lead_score"]


class _Part(NamedTuple):
    """A table with one row of a lead, and where a card has what stands in it beside the id."""

    table: Table
    columns: tuple[str, ...]
    of_card: slice


_PARTS = (
    _Part(_CARD, CARD_COLUMNS, slice(1, len(CARD_COLUMNS))),
    _Part(_SCORE, ("lead_id", *SCORES), slice(len(CARD_COLUMNS), None)),
)
_STORED = f"{STORED_CARDS} IN (SELECT lead_id FROM touched_lead)"
_scorer = lru_cache(maxsize=8)(compile_rules)
CHUNK = 5_000
OF_MADE = 2_000
"""Leads at a time of those that a step has made: while the first are worked out nothing is
written, and while the last are indexed nothing is worked out."""
_MANY = 2_000

Words: TypeAlias = list[tuple[int, str]]
"""Leads and what goes into the search index of each."""

_STAGE = CARD_COLUMNS.index("stage")
_OWNER = CARD_COLUMNS.index("owner_id")
_MASK = CARD_COLUMNS.index("segmask")
_SEARCH = CARD_COLUMNS.index("search_text")


def settle(work: Work) -> frozenset[int] | None:
    """Bring the derived values of this step's leads up to date; returns the leads, None: all."""
    leads = settle_narrowly(work)
    all_clocks = settle_clocks(work)
    if leads is None:
        touched = touched_leads(work)
        _settle_many(work, touched, work.made)
        leads = frozenset(touched).union(work.made.ids if work.made is not None else ())
        settle_fields(work, leads)
    of_all = is_matrix_changed(work)
    if of_all:
        settle_all_fields(work)
    if _rescored(work) or of_all or all_clocks:
        return None
    return leads


def _rescored(work: Work) -> bool:
    """Whether the rules are others now, and with them the score of any lead may be."""
    if not work.tables & {model.__tablename__ for model in (ScoreRule, Setting, Question)}:
        return False
    rules, before = read_rules(work), rules_before(work, work.step_id)
    concerned = kinds_concerned(before, rules)
    if Question.__tablename__ in work.tables:
        concerned = None  # any answer may give something else
    elif rules == before:
        return False  # other settings
    elif concerned == frozenset() and ScoreRule.__tablename__ not in work.tables:
        return False
    _rescore(work, rules, concerned)
    return True


def rescore_all(work: Work) -> None:
    """Every score as of today, of rules that move with time."""
    rules = read_rules(work)
    _rescore(work, rules, kinds_concerned(rules, rules))


def _rescore(work: Work, rules: RuleSet, concerned: frozenset[str] | None) -> None:
    connection = work.connection()

    def cards_of(leads: Sequence[int]) -> Iterable[Card]:
        _fill_touched(connection, leads)
        return build_cards(connection, _scorer(rules), work.now)

    rescore(work, rules, concerned, work.now, cards_of)
    _keep_scores_day(work, rules)


def _keep_scores_day(work: Work, rules: RuleSet) -> None:
    if moves_with_time(rules):
        keep_scores_day(work.connection(), work.now.date())


def settle_all(work: Work) -> int:
    """Recompute everything derived; returns how many cards, memberships, clocks and counters
    differed."""
    connection = work.connection()
    before = _counters(connection)
    differed = _drop_orphans(connection)
    leads = [row[0] for row in connection.execute(select(Lead.id).order_by(Lead.id))]
    _keep_scores_day(work, read_rules(work))
    differed += rebuild_clocks(work)
    differed += _settle_many(work, leads, report=work.report)
    _recount(connection)
    after = _counters(connection)
    differed += settle_all_fields(work)
    return differed + len(set(before.items()) ^ set(after.items()))


def _settle_many(
    work: Work,
    leads: Sequence[int],
    made: MadeLeads | None = None,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> int:
    """Settle these leads and what was made; returns how many differed from what was stored."""
    connection, differed = work.connection(), 0
    many = len(leads) + (len(made.ids) if made is not None else 0)
    unwritten: Words = []
    with many_at_once(connection) if many > _MANY else nullcontext():
        for start in range(0, len(leads), CHUNK):
            report(start, len(leads))
            _fill_touched(connection, leads[start : start + CHUNK])
            old, facts = _stored_cards(connection), read_facts(connection)
            differing, unwritten = _settle_chunk(work, old, facts, unwritten)
            differed += differing
        for facts in _made(connection, made) if made is not None else ():
            differing, unwritten = _settle_chunk(work, {}, facts, unwritten)
            differed += differing
        index_texts(connection, unwritten)
    return differed


def _made(connection: Connection, made: MadeLeads) -> Iterable[CardFacts]:
    """What the step has made. The clocks of it are settled by now."""
    ids = made.ids
    there = f"lead_id BETWEEN {ids.start} AND {ids.stop - 1} AND +ended IS NULL"
    sql = f"SELECT lead_id, due_at, allowed FROM lead_clock WHERE {there}"
    rows = plain_tuples(connection, sql)
    return made_portions(made, OF_MADE, first_clocks(rows))


def _settle_chunk(
    work: Work, old: dict[int, Card], facts: CardFacts, unwritten: Words
) -> tuple[int, Words]:
    """Returns how many differed, and the words of these leads, which are still to be written:
    those of the leads before them (`unwritten`) are, while these are worked out."""
    connection = work.connection()
    rules = read_rules(work)
    scorer, as_of = _scorer(rules), scored_at(connection, rules, work.now)
    with indexing_beside(connection, unwritten):
        new = {card[0]: card for card in cards_of(facts, scorer, as_of)}
        changed = [card for lead, card in new.items() if old.get(lead) != card]
        gone = [lead for lead in old if lead not in new]
        retold = [c for c in changed if c[0] not in old or old[c[0]][_SEARCH] != c[_SEARCH]]
        words = [(card[0], search_tokens(card[_SEARCH])) for card in retold]
        to_write = [_to_write(part, changed, gone, old) for part in _PARTS]
        places = [_place(card) for card in changed]
    _write_cards(connection, to_write)
    stale = [lead for lead, _ in words if lead in old] + gone
    delete_by_id(connection, SEARCH.c.rowid, stale)
    was = {lead: _place(old[lead]) for lead in (*(c[0] for c in changed if c[0] in old), *gone)}
    move_places(connection, was, places, gone)
    return len(changed) + len(gone), words


def _fill_touched(connection: Connection, leads: Iterable[int]) -> None:
    for statement in _NEW_TOUCHED:
        connection.exec_driver_sql(statement)
    insert_plain(connection, _TOUCHED, ("lead_id",), [(lead,) for lead in leads])


def _stored_cards(connection: Connection) -> dict[int, Card]:
    return {row[0]: row for row in plain_tuples(connection, _STORED)}


class _Writing(NamedTuple):
    table: Table
    stale: Sequence[int]
    columns: Sequence[str]
    rows: Sequence[Card]


def _write_cards(connection: Connection, to_write: Iterable[_Writing]) -> None:
    for table, stale, columns, rows in to_write:
        delete_by_id(connection, table.c.lead_id, stale)
        insert_plain(connection, table, columns, rows)


def _to_write(
    part: _Part, changed: Sequence[Card], gone: Sequence[int], old: dict[int, Card]
) -> _Writing:
    """The leads that the table is to lose, and its new rows. Cards and points apart: where only
    the one differs the other is left as it is."""
    here = part.of_card
    other = [c for c in changed if c[0] not in old or old[c[0]][here] != c[here]]
    stale = [c[0] for c in other if c[0] in old] + list(gone)
    return _Writing(part.table, stale, *filled(part.columns, [(c[0], *c[here]) for c in other]))


def _place(card: Card) -> Place:
    return Place(card[0], card[_STAGE], card[_OWNER], card[_MASK])


def _counters(connection: Connection) -> dict[tuple[int, int, int], int]:
    c = StageCount.__table__.c
    rows = connection.execute(select(c.segment, c.owner_id, c.stage, c.leads))
    return {(row[0], row[1], row[2]): row[3] for row in rows}


def _recount(connection: Connection) -> None:
    connection.execute(delete(StageCount))
    connection.execute(
        text(
            "INSERT INTO stage_count (segment, owner_id, stage, leads)"
            " SELECT 0, owner_id, stage, count(*) FROM lead_card GROUP BY owner_id, stage"
            " UNION ALL SELECT segment, owner_id, stage, count(*) FROM segment_lead"
            " GROUP BY segment, owner_id, stage"
        )
    )


def _drop_orphans(connection: Connection) -> int:
    """Derived rows of leads that are no more."""
    found = 0
    cards = "SELECT lead_id FROM lead_card"
    for table, there in (
        ("lead_card", "SELECT id FROM lead"), ("lead_score", cards), ("segment_lead", cards),
        ("lead_strategy", cards),
    ):  # fmt: skip
        result = connection.execute(text(f"DELETE FROM {table} WHERE lead_id NOT IN ({there})"))
        found += result.rowcount
    result = connection.execute(
        text("DELETE FROM lead_search WHERE rowid NOT IN (SELECT id FROM lead)")
    )
    return found + result.rowcount

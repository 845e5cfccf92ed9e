"""The list: its first page under a filter, how many there are, free text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.make_store import TODAY, open_store
from benchmarks.measure import Figure, by_turns
from benchmarks.raw import raw_connection
from leaddesk.queries.lead_list import BY_SCORE, LeadRow, lead_count, lead_page
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.fold import words
from leaddesk.rules.stages import Stage

_OTHERWISE = {"segments": "c.segmask", "owner_initials": "u.initials"}
_ROW = ", ".join(_OTHERWISE.get(name, f"c.{name}") for name in LeadRow._fields)
_PAGE = f"""
SELECT {_ROW} FROM ({{ids}}) w JOIN lead_card c ON c.lead_id = w.lead_id
LEFT JOIN app_user u ON u.id = c.owner_id
"""
_SEGMENT_STAGE = f"""
SELECT lead_id FROM segment_lead INDEXED BY ix_segment_lead_stage
WHERE segment = 4 AND stage = {int(Stage.SQL)} ORDER BY score DESC, lead_id DESC LIMIT 100
"""
_STAGE = f"""
SELECT lead_id FROM lead_card INDEXED BY ix_card_stage
WHERE stage = {int(Stage.SQL)} ORDER BY score DESC, lead_id DESC LIMIT 100
"""
_ALL = f"""
SELECT lead_id FROM lead_card INDEXED BY ix_card_score
WHERE stage <> {int(Stage.EXCLUDED)} ORDER BY score DESC, lead_id DESC LIMIT 100
"""
_TYPED = "brauerei müller"
_MATCH = " AND ".join(f'"{word}"*' for word in words(_TYPED))
_WORDS = f"SELECT rowid AS lead_id FROM lead_search WHERE lead_search MATCH '{_MATCH}'"
_BY_WORDS = f"""
SELECT lead_id FROM lead_card NOT INDEXED
WHERE lead_id IN ({_WORDS}) AND stage <> {int(Stage.EXCLUDED)}
ORDER BY score DESC, lead_id DESC LIMIT 100
"""
_COUNT_WORDS = f"""
SELECT count(*) FROM lead_card NOT INDEXED
WHERE lead_id IN ({_WORDS}) AND stage <> {int(Stage.EXCLUDED)}
"""
_LIMIT = 3.0


def figures(path: Path, leads: int) -> list[Figure]:
    store = open_store(path)
    raw = raw_connection(path)
    asked: dict[str, Any] = {"me": store.user_id(), "today": TODAY}

    def page(line: str, text: str, ids: str) -> Figure:
        wanted = parse_filter(text, TODAY)
        sql = _PAGE.format(ids=ids)
        mine = store.ask(lead_page, filter=wanted, sort=BY_SCORE, offset=0, limit=100, **asked)
        theirs = raw.execute(sql).fetchall()
        place = LeadRow._fields.index("lead_id")
        if {row.lead_id for row in mine} != {row[place] for row in theirs}:
            raise RuntimeError(f"the floor of {line!r} answers another question")
        return by_turns(
            line,
            lambda: store.ask(
                lead_page, filter=wanted, sort=BY_SCORE, offset=0, limit=100, **asked
            ),
            lambda: raw.execute(sql).fetchall(),
            what_floor="the same rows by raw driver, ids out of the one best index",
            limit=_LIMIT,
        )

    def count(line: str, text: str, sql: str) -> Figure:
        wanted = parse_filter(text, TODAY)
        if store.ask(lead_count, filter=wanted, **asked) != raw.execute(sql).fetchone()[0]:
            raise RuntimeError(f"the floor of {line!r} answers another question")
        return by_turns(
            line,
            lambda: store.ask(lead_count, filter=wanted, **asked),
            lambda: raw.execute(sql).fetchone(),
            what_floor="the same number by raw driver, out of the one best index",
        )

    try:
        return [
            page("list: p:4 stage:sql, first 100", "p:4 stage:sql", _SEGMENT_STAGE),
            page("list: stage:sql, first 100", "stage:sql", _STAGE),
            page("list: no filter, first 100", "", _ALL),
            page(f"list: words `{_TYPED}`, first 100", _TYPED, _BY_WORDS),
            count(
                "count: p:4 stage:sql", "p:4 stage:sql",
                "SELECT sum(leads) FROM stage_count WHERE segment = 4 AND stage = 5",
            ),
            count(f"count: words `{_TYPED}`", _TYPED, _COUNT_WORDS),
        ]  # fmt: skip
    finally:
        raw.close()
        store.close()

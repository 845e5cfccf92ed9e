"""Cards cost what their leads cost: no query goes through a table, no text is folded otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from leaddesk.derived import cards, settle
from leaddesk.derived.cards import search_tokens
from leaddesk.models.work import Work
from leaddesk.rules.fold import fold, sort_key
from leaddesk.store.store import Store

QUERIES = {
    name: getattr(cards, name)
    for name in (
        "_LEADS", "_TOUCHPOINTS", "_SEGMENTS", "_FOLLOW_UPS", "_REASONS", "_HANDED", "_COLLEAGUES",
    )
} | {"_STORED": settle._STORED}  # fmt: skip


@pytest.mark.parametrize("engine", ["sqlite"])  # SQLite has no statistics to plan by
@pytest.mark.parametrize("name", QUERIES)
def test_no_table_is_scanned_for_the_sake_of_one_lead(store: Store, name: str) -> None:
    def explain(work: Work) -> list[str]:
        connection = work.connection()
        for statement in settle._NEW_TOUCHED:
            connection.execute(text(statement))
        return [row[3] for row in connection.execute(text(f"EXPLAIN QUERY PLAN {QUERIES[name]}"))]

    plan = store.run(explain).result
    assert plan
    assert not [step for step in plan if step.startswith("SCAN")], plan
    assert "done_at" not in " ".join(plan), plan


@given(st.text(max_size=60))
def test_the_fold_of_a_sort_key_is_the_fold_of_its_text(typed: str) -> None:
    assert fold(sort_key(typed)) == fold(typed)


def test_every_ending_of_a_number_is_the_beginning_of_a_word() -> None:
    tokens = search_tokens("kruger 0521448120 49521448120 4711").split()
    assert set(tokens) == {
        "kruger", "0521448120", "49521448120", "4711", "9521448120", "521448120", "21448120",
        "1448120", "448120", "48120", "8120",
    }  # fmt: skip
    assert len(tokens) == len(set(tokens))

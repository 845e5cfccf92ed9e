"""Whom to call first: the store's order is the rule's, for all leads and any filter."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from leaddesk.operations.follow_up_settings import set_priority_weights
from leaddesk.operations.sample import add_sample
from leaddesk.queries.lead_list import lead_ids
from leaddesk.queries.lead_sorts import Sort
from leaddesk.queries.priority_order import BY_PRIORITY, priorities
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.priority import Weights
from leaddesk.store.store import Store

DAYS = (date(2025, 11, 24), date(2025, 12, 3), date(2026, 6, 1))
MORE = Weights(90, 70, 210, 140, 77, 5, 50, 9_000, 380, 310)


@pytest.mark.parametrize("weights", [Weights(), MORE, replace(MORE, score=0, fresh_days=1)])
def test_the_order_is_that_of_the_rule(store: Store, weights: Weights) -> None:
    store.run(add_sample)
    store.run(set_priority_weights, weights)
    for today in DAYS:
        for query in ("", "4", "stage:sql..quote"):
            found = parse_filter(query, today)
            which = {"filter": found, "me": store.user_id(), "today": today}
            ids = store.ask(lead_ids, sort=Sort(BY_PRIORITY), **which)
            assert set(ids) == set(store.ask(lead_ids, **which))
            morning = datetime.combine(today, time()).astimezone()
            told = store.ask(priorities, lead_ids=ids, now=morning)
            assert list(ids) == sorted(ids, key=lambda lead: (-told[lead].points, lead))
            said = parse_filter(f"{query} sort:Priorität", today)
            assert store.ask(lead_ids, **{**which, "filter": said}) == ids
            page = store.ask(lead_ids, sort=Sort(BY_PRIORITY), offset=3, limit=4, **which)
            assert page == ids[3:7]


def test_reasons_are_there_for_each(store: Store) -> None:
    store.run(add_sample)
    now = datetime(2025, 12, 3, 9, tzinfo=UTC).astimezone()
    told = store.ask(priorities, lead_ids=[1, 2, 3], now=now)
    assert set(told) == {1, 2, 3}
    assert all(sum(b.points for b in one.reasons) == one.points for one in told.values())

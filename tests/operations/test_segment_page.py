"""Who was in a segment at the end of each month, against a book kept beside; who came in last."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from sqlalchemy import select

from leaddesk.models import Membership
from leaddesk.operations.leads import add_lead
from leaddesk.operations.segments import set_segments
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.lead_list import lead_ids
from leaddesk.queries.segment_page import month_ends, segment_page, segment_trend
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from torture.contents import Clock


def test_the_ends_of_the_months() -> None:
    now = datetime(2024, 3, 31, 12, tzinfo=UTC)
    ends = month_ends(now)
    assert len(ends) == 12 and ends[-1] == now
    days = [end.astimezone().date() for end in ends[:-1]]
    assert (days[0], days[-2], days[-1]) == (
        date(2023, 4, 30), date(2024, 1, 31), date(2024, 2, 29),
    )  # fmt: skip


@pytest.mark.parametrize("seed", range(3))
def test_the_trend_is_what_was_so_at_the_time(store: Store, clock: Clock, seed: int) -> None:
    random = Random(seed)
    leads = [store.run(add_lead, {"company.name": f"Größe {n} <b>"}).result for n in range(8)]
    book: list[tuple[datetime, int]] = []
    for _ in range(60):
        clock.now += timedelta(days=random.randrange(1, 14), minutes=random.randrange(600))
        some = random.sample(leads, random.randrange(1, 4))
        store.run(set_segments, some, {4: random.random() < 0.6, 2: random.random() < 0.5})
        book.append((clock.now, len(members(store))))
    clock.now += timedelta(days=1)
    for end in store.ask(segment_trend, 4, clock.now):
        before = [count for at, count in book if at <= end.at]
        assert end.members == (before[-1] if before else 0), end.at
        day = end.at.astimezone().date()
        wanted = parse_filter(f"mitglied:4@{day}", day)
        opened = store.ask(lead_ids, filter=wanted, me=None, today=day)
        assert len(opened) == end.members, end.at


def members(store: Store) -> list[int]:
    kept = select(Membership.lead_id).where(Membership.segment == 4)
    return store.ask(lambda s: list(s.scalars(kept)))


def test_what_was_taken_back_has_never_been(store: Store, clock: Clock) -> None:
    lead = store.run(add_lead, {"company.name": "Öl <b>"}).result
    store.run(set_segments, [lead], {4: True, 2: True})
    clock.now += timedelta(days=40)
    store.run(set_segments, [lead], {4: False})
    clock.now += timedelta(days=40)
    store.undo()
    assert [end.members for end in store.ask(segment_trend, 4, clock.now)][-3:] == [1, 1, 1]
    store.redo()
    assert [end.members for end in store.ask(segment_trend, 4, clock.now)][-3:] == [1, 1, 0]
    store.undo()
    store.undo()
    assert [end.members for end in store.ask(segment_trend, 2, clock.now)] == [0] * 12


def test_who_came_in_last_and_from_where(store: Store, clock: Clock) -> None:
    first, second = (store.run(add_lead, {"company.name": n}).result for n in ("Öl <b>", "Süß"))
    store.run(set_segments, [first], {4: True, 2: True})
    clock.forward(minutes=5)
    store.run(log_touchpoint, second, Happening(Kind.VISIT, segments={4: True}))
    page = store.ask(segment_page, number=4, now=clock.now)
    assert [(t.name, t.origin, t.touchpoint, t.who) for t in page.latest] == [
        ("Süß", "visit", "visit", store.who), ("Öl <b>", "hand", "", store.who),
    ]  # fmt: skip
    assert [(c.first, c.second, c.leads) for c in page.together] == [(4, 2, 1)]
    assert [end.members for end in page.trend][-2:] == [0, 2]

"""What is kept between two questions is what a question that keeps nothing would find."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from leaddesk.derived.settle import settle_all
from leaddesk.models import Lead
from leaddesk.queries import grouped, lead_plan, score_bands, score_order
from leaddesk.queries.funnel import funnel_cohort, funnel_stock
from leaddesk.queries.lead_list import Sort, lead_count, lead_ids, lead_page, total_leads
from leaddesk.queries.memory import MOST_STEPS, Reading
from leaddesk.queries.score_order import scores_at_hand
from leaddesk.rules.filter_text import parse_filter
from leaddesk.store.store import Store
from tests.conftest import Clock
from tests.queries.conftest import TODAY
from torture.dice import Dice

FILTERS = (
    "", "p:4", "p:2,4 gmbh", "stufe:warm fällig<=heute", "owner:me -p:2", "gmbh", "score>=10",
    "ort:bielefeld", "ort:keine", "ist:dublette", "ist:unvollständig", "kontakt<-3", "-gmbh",
    "quelle:messe | p:1", "erreicht:sal", '"gmbh"', "branche:metall score>=1",
    "erreicht:mql@heute", "erreicht:kalt@2025", "annahme:offen", "annahme:rechtzeitig/AB@2025",
    "annahme:verspätet", "abgelehnt:*", "-abgelehnt:not_now@2025", "vorschlag:4", "-vorschlag:*",
    "ansoff:marktdurchdringung", "-ansoff:diversifikation", "ist:sla", "sla:überfällig",
    "sla:heute | sla:ruht", "kampagne:herbst", "bewertet:1..2", "kontaktiert:*/AB@2025",
    "-kontaktiert:call", "gekauft:*", 'angeboten:"Serie A"', 'passt:"Serie A"',
    "geendet:gewonnen", "geendet:verloren/..100", "ist:ausgeschlossen | geendet:verloren",
)  # fmt: skip


SORTS = (Sort("score", True), Sort("city"), Sort("stage", True), Sort("owner"), Sort("company"))


def test_all_of_them_can_be_read() -> None:
    assert not [typed for typed in FILTERS if parse_filter(typed, TODAY).problems]


def _answers(session: Any, clock: Clock) -> list[Any]:
    today = clock().date()
    found: list[Any] = []
    for typed in FILTERS:
        which: dict[str, Any] = {
            "filter": parse_filter(typed, today), "me": 1, "today": today,
        }  # fmt: skip
        found.append((typed, lead_count(session, **which)))
        found += [lead_ids(session, sort=s, **which) for s in SORTS]
        found.append(funnel_stock(session, now=clock(), **which))
        start = clock() - timedelta(days=30)
        found.append(funnel_cohort(session, start=start, end=clock(), now=clock(), **which))
    return found


def _without_memory(session: Any, clock: Clock) -> list[Any]:
    session.info.clear()
    return _answers(session, clock)


@pytest.mark.parametrize(("few", "seed"), [(lead_plan.FEW, 0), (-1, 1)])
def test_it_follows_every_step(
    store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch, seed: int, few: int
) -> None:
    monkeypatch.setattr(lead_plan, "FEW", few)
    monkeypatch.setattr(lead_plan, "MANY", 20_000 * (few > 0))
    monkeypatch.setattr(score_order, "FEW", few)
    dice, when = Dice(seed, clock), random.Random(seed)
    for _ in range(18):
        turn = when.random()
        if turn < 0.1:
            store.undo()
        elif turn < 0.15:
            store.redo()
        else:
            dice.work(store)
        if turn < 0.6:  # else several steps at once are followed
            assert store.ask(_answers, clock) == store.ask(_without_memory, clock)


def test_a_rebuilding_without_a_step_is_noticed(store: Store, clock: Clock) -> None:
    _busy(store, clock, 3)
    before = store.ask(_answers, clock)
    store.repair(_damage)
    assert store.ask(_answers, clock) == store.ask(_without_memory, clock) != before
    store.repair(settle_all)
    assert store.ask(_answers, clock) == before


def _busy(store: Store, clock: Clock, seed: int) -> Dice:
    """Dice that have made some leads already."""
    dice = Dice(seed, clock)
    while store.ask(_leads) < 5:
        dice.work(store)
    return dice


def _leads(session: Any) -> int:
    return int(session.scalar(select(func.count()).select_from(Lead)))


def _damage(work: Any) -> None:
    work.connection().exec_driver_sql("UPDATE lead_card SET city_sort = 'bielefeld'")
    work.connection().exec_driver_sql("UPDATE lead_score SET score = 7")


def test_a_reading_of_an_earlier_state_keeps_to_it(store: Store, clock: Clock) -> None:
    """Another reader is ahead: what it kept is not this one's."""
    dice = _busy(store, clock, 4)
    then = Clock()
    then.now = clock.now
    before = store.ask(_without_memory, then)

    def slow(session: Any) -> list[Any]:
        _leads(session)  # from now on it sees this
        for _ in range(5):
            dice.work(store)
        store.ask(_answers, clock)
        return _answers(session, then)

    assert store.ask(slow) == before
    assert store.ask(_answers, clock) == store.ask(_without_memory, clock)


def test_after_too_many_steps_it_is_found_anew(store: Store, clock: Clock) -> None:
    dice = _busy(store, clock, 5)
    store.ask(_answers, clock)
    done = 0
    while done <= MOST_STEPS:
        done += bool(dice.work(store))
    assert store.ask(_answers, clock) == store.ask(_without_memory, clock)


def test_the_scores_are_found_before_they_are_needed(
    filled: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In portions, with a rest after each."""
    monkeypatch.setattr(lead_plan, "MANY", 0)
    monkeypatch.setattr(grouped, "SMALL_PORTION", 3)
    monkeypatch.setattr(score_bands, "_AT_ONCE", 3)
    rests: list[bool] = []
    filled.memory.forget()
    assert filled.ask(lambda s: lead_plan._is_early(Reading(s)))
    rows = filled.ask(lead_page, filter=parse_filter("", TODAY), limit=500, me=1, today=TODAY)
    scores = {row.score for row in rows}
    filled.memory.forget()
    assert filled.ask(scores_at_hand, rest=lambda: rests.append(True)) >= len(scores) > 3
    assert len(rests) > filled.ask(total_leads) // 3 + filled.ask(total_leads) // 6, "of both"
    assert not filled.ask(lambda s: lead_plan._is_early(Reading(s)))

"""What is gone through lead by lead: in which order, and of which leads."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from leaddesk.operations.follow_ups import set_follow_up, snooze_follow_up
from leaddesk.operations.leads import add_lead
from leaddesk.operations.scoring import add_score_line
from leaddesk.queries.call_card import call_card
from leaddesk.queries.call_list import (
    MOST,
    CallList,
    Why,
    calls_of_day,
    calls_of_leads,
    calls_of_list,
    next_follow_up,
)
from leaddesk.queries.lead_sorts import Sort
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.score_rules import Group
from leaddesk.store.store import Store
from tests.conftest import Clock

TODAY = date(2025, 11, 24)


def _now(clock: Clock) -> datetime:
    return clock.now.astimezone()


def _made(store: Store) -> dict[str, int]:
    """By what is planned for them; the scores of those without an hour differ."""
    planned: dict[str, tuple[date, int | None] | None] = {
        "today low": (TODAY, None), "late": (TODAY - timedelta(days=2), None),
        "at three": (TODAY, 1438), "later": (TODAY + timedelta(days=3), None),
        "at ten": (TODAY, 1), "nothing": None, "today high": (TODAY, None),
        "very late": (TODAY - timedelta(days=9), 600),
    }  # fmt: skip
    leads: dict[str, int] = {}
    for name, plan in planned.items():
        values: dict[str, Any] = {"company.name": name, "lead.owner": store.user_id()}
        leads[name] = store.run(add_lead, values).result
        if plan is not None:
            store.run(set_follow_up, leads[name], *plan, f"Thema {name}")
    store.run(add_score_line, leads["today high"], Group.FIT, 50, "Anruf")
    return leads


def _names(found: CallList) -> list[str]:
    return [one.name for one in found.waiting]


ORDER = ["at ten", "at three", "very late", "late", "today high", "today low"]


def test_the_day_in_its_order(store: Store, clock: Clock) -> None:
    leads = _made(store)
    found = store.ask(lambda s: calls_of_day(s, user_id=store.user_id(), now=_now(clock)))
    assert _names(found) == ORDER
    assert [one.why for one in found.waiting] == (
        [Why.TIMED] * 2 + [Why.OVERDUE] * 2 + [Why.TODAY] * 2
    )
    assert found.urgent == tuple(one.lead_id for one in found.waiting)
    assert store.ask(lambda s: calls_of_day(s, user_id=99, now=_now(clock))).waiting == ()
    store.run(snooze_follow_up, leads["late"], clock.now + timedelta(hours=2))
    team = store.ask(lambda s: calls_of_day(s, user_id=None, now=_now(clock)))
    assert _names(team) == [name for name in ORDER if name != "late"]


def test_a_list_has_what_is_urgent_first_then_its_own_order(store: Store, clock: Clock) -> None:
    _made(store)
    found = store.ask(
        lambda s: calls_of_list(
            s, filter=parse_filter("", TODAY), sort=Sort("company"), me=store.user_id(),
            now=_now(clock),
        )
    )  # fmt: skip
    assert _names(found) == [*ORDER, "later", "nothing"]
    assert (found.total, len(found.urgent)) == (8, 6)
    narrow = store.ask(
        lambda s: calls_of_list(
            s, filter=parse_filter("late", TODAY), me=store.user_id(), now=_now(clock)
        )
    )
    assert _names(narrow) == ["very late", "late", "later"]


def test_offers_that_wait_for_an_answer_come_first(
    store: Store, clock: Clock, with_sample: None
) -> None:
    found = store.ask(lambda s: calls_of_day(s, user_id=store.user_id(), now=_now(clock)))
    whys = [one.why for one in found.waiting]
    assert whys[:2] == [Why.CLOCK, Why.CLOCK]
    assert whys == sorted(whys, key=list(Why).index)
    assert len({one.lead_id for one in found.waiting}) == len(found.waiting) <= MOST


def test_chosen_leads_stay_in_their_order(store: Store, clock: Clock) -> None:
    leads = _made(store)
    ids = (leads["nothing"], leads["at ten"], 4711)
    found = store.ask(lambda s: calls_of_leads(s, lead_ids=ids, now=_now(clock)))
    assert _names(found) == ["nothing", "at ten"]
    assert found.urgent == ()


def test_when_it_goes_on(store: Store, clock: Clock) -> None:
    leads = _made(store)
    me = store.user_id()

    def following() -> Any:
        return store.ask(lambda s: next_follow_up(s, user_id=me, now=_now(clock)))

    assert following() == (TODAY, 1438)
    store.run(set_follow_up, leads["at three"], None, None, "")
    assert following() == (TODAY + timedelta(days=3), None)


def test_the_card_says_what_it_is_about(store: Store, clock: Clock) -> None:
    leads = _made(store)

    def card(name: str) -> Any:
        lead, me = leads[name], store.user_id()
        return store.ask(lambda s: call_card(s, lead_id=lead, me=me, now=_now(clock)))

    found = card("at ten")
    assert (found.plan.topic, found.plan.on, found.plan.minute) == ("Thema at ten", TODAY, 1)
    assert found.plan.mine and found.last == ()
    assert card("nothing").plan is None
    assert card("late").priority.reasons[0].code == "overdue"

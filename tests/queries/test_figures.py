"""Funnel, segments, what is due: figures against the same said slowly."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select, text

from leaddesk.models import Lead, StageMove
from leaddesk.operations.follow_ups import finish_follow_up, set_follow_up
from leaddesk.operations.leads import add_lead, assign_owner
from leaddesk.operations.views import save_view
from leaddesk.queries.follow_ups import due
from leaddesk.queries.funnel import funnel_cohort, funnel_stock
from leaddesk.queries.lead_list import lead_count, lead_ids, lead_page
from leaddesk.queries.segments import combinations, segments, unassigned_count
from leaddesk.queries.settings import score_rules
from leaddesk.queries.users import users
from leaddesk.queries.views import presets, views
from leaddesk.rules import funnel as rule
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.filter_tree import LeadFilter
from leaddesk.rules.stages import FUNNEL, Stage
from leaddesk.store.store import Store
from tests.queries.conftest import LEADS, NOW, TODAY

ALL = LeadFilter()


def _leads(store: Store, typed: str) -> set[int]:
    """All leads of a filter, excluded ones among them."""
    shown = parse_filter(typed, TODAY)
    hidden = parse_filter(f"{typed} ist:ausgeschlossen", TODAY)
    return {
        lead
        for wanted in (shown, hidden)
        for lead in store.ask(lead_ids, filter=wanted, me=1, today=TODAY)
    }


@pytest.mark.parametrize("typed", ["", "p:4", "krüger", "stage:sql", "owner:me score>=50"])
def test_stock_is_what_the_rule_says(filled: Store, typed: str) -> None:
    wanted = _leads(filled, typed)

    def standings(session: Any) -> list[rule.Standing]:
        rows = session.scalars(select(Lead).where(Lead.id.in_(wanted)))
        return [rule.Standing(Stage(x.stage), x.stage_since, x.value) for x in rows]

    expected = rule.stock(filled.ask(standings), NOW)
    found = filled.ask(funnel_stock, filter=parse_filter(typed, TODAY), now=NOW, me=1, today=TODAY)
    for row, should in zip(found.rows, expected, strict=True):
        assert (row.stage, row.count, row.value, row.over_target) == (
            should.stage, should.count, should.value, should.over_target,
        )  # fmt: skip
        assert row.mean_days == pytest.approx(should.mean_days)
    assert found.total == len(wanted)
    out = Counter(way.stage for way in found.ways_out for _ in range(way.count))
    assert all(out[row.stage] == row.count for row in found.rows if not row.stage.in_funnel)


@pytest.mark.parametrize("typed", ["", "p:4", "gmbh"])
@pytest.mark.parametrize("days", [30, 90, 400])
def test_cohort_is_what_the_rule_says(filled: Store, typed: str, days: int) -> None:
    wanted = _leads(filled, typed)
    start, end = NOW - timedelta(days=days), NOW - timedelta(days=10)

    def histories(session: Any) -> list[rule.History]:
        query = select(StageMove).order_by(StageMove.lead_id, StageMove.at, StageMove.id)
        moves: dict[int, list[Any]] = {}
        for move in session.scalars(query):
            moves.setdefault(move.lead_id, []).append((Stage(move.to_stage), move.at))
        return [rule.History(lead, rows) for lead, rows in moves.items() if lead in wanted]

    expected = rule.cohort(filled.ask(histories), start, end, NOW)
    found = filled.ask(
        funnel_cohort, filter=parse_filter(typed, TODAY), start=start, end=end, now=NOW, me=1,
        today=TODAY,
    )  # fmt: skip
    assert found.rows == expected
    assert found.conversion == rule.conversion(expected)
    assert found.size == expected[0].reached > 0
    assert set(found.values) <= set(Stage)


def test_an_empty_store_has_an_empty_funnel(store: Store) -> None:
    stock = store.ask(funnel_stock, filter=ALL, now=NOW, me=1, today=TODAY)
    assert (stock.total, stock.value, stock.ways_out) == (0, Decimal(), ())
    start = NOW - timedelta(days=90)
    cohort = store.ask(funnel_cohort, filter=ALL, start=start, end=NOW, now=NOW, me=1, today=TODAY)
    assert (cohort.size, cohort.conversion) == (0, None)
    assert [row.stage for row in cohort.rows] == list(FUNNEL)


def test_segments_count_what_their_list_shows(filled: Store) -> None:
    rows = filled.ask(segments, now=NOW)
    assert [row.number for row in rows] == [1, 2, 3, 4, 5, 6]
    for row in rows:
        wanted = parse_filter(f"p:{row.number}", TODAY)
        leads = filled.ask(lead_page, filter=wanted, limit=LEADS, me=1, today=TODAY)
        assert row.leads == len(leads)
        mean = sum(lead.score for lead in leads) / len(leads) if leads else None
        assert row.mean_score == pytest.approx(mean)
        assert row.new_30_days == filled.ask(_new_members, row.number)
    assert rows[3].name("de") == "Unzufriedene Wettbewerbskunden"
    assert rows[3].name("en") == "Unhappy with a competitor"
    assert rows[3].asks == ("lead.competitor", "lead.competitor_reason")


def _new_members(session: Any, number: int) -> int:
    since = int((NOW - timedelta(days=30)).timestamp() * 1000)
    query = text("SELECT count(*) FROM membership WHERE segment = :n AND since >= :since")
    found: int = session.scalar(query, {"n": number, "since": since})
    return found


def test_combinations_are_what_both_segments_list(filled: Store) -> None:
    pairs = filled.ask(combinations)
    assert pairs[0].leads == max(pair.leads for pair in pairs)
    for pair in pairs:
        wanted = parse_filter(f"p:{pair.first} p:{pair.second}", TODAY)
        assert filled.ask(lead_count, filter=wanted, me=1, today=TODAY) == pair.leads
    none = parse_filter("p:keine", TODAY)
    assert filled.ask(unassigned_count) == filled.ask(lead_count, filter=none, me=1, today=TODAY)


def test_what_is_due_in_its_order(store: Store) -> None:
    def lead(name: str, on: date | None, minute: int | None = None) -> int:
        new: int = store.run(add_lead, values={"company.name": name}).result
        if on is not None:
            store.run(set_follow_up, lead_id=new, on=on, minute=minute, topic="Angebot")
        return new

    lead("Später", TODAY + timedelta(days=2))
    lead("Ohne Uhrzeit", TODAY)
    lead("Um elf", TODAY, 660)
    lead("Um neun", TODAY, 540)
    lead("Überfällig", TODAY - timedelta(days=3))
    lead("Ohne", None)
    rows = store.ask(due, until=TODAY, today=TODAY)
    assert [row.company for row in rows] == ["Überfällig", "Um neun", "Um elf", "Ohne Uhrzeit"]
    assert [row.overdue for row in rows] == [True, False, False, False]
    assert store.ask(due, until=TODAY, user_id=1, today=TODAY) == rows
    assert store.ask(due, until=TODAY, user_id=2, today=TODAY) == ()
    store.run(finish_follow_up, lead_id=rows[0].lead_id)
    assert store.ask(due, until=TODAY, today=TODAY) == rows[1:]


def test_saved_views_are_counted(filled: Store, store: Store) -> None:
    store.run(save_view, name="Heiß", query="p:4 score>=0")
    store.run(save_view, name="Heiß und kalt", query=':"Heiß" stage:cold')
    store.run(add_lead, values={"company.name": "Ä"}, segments=(4,))
    found = store.ask(views, me=1, today=TODAY)
    assert [(view.name, view.leads) for view in found] == [("Heiß", 1), ("Heiß und kalt", 1)]
    assert store.ask(presets) == {"Heiß": "p:4 score>=0", "Heiß und kalt": ':"Heiß" stage:cold'}


def test_people_and_what_they_own(filled: Store) -> None:
    found = {user.initials: user for user in filled.ask(users)}
    assert set(found) == {"AB", "BÖ", "CA", "AZ"}
    mine = parse_filter("owner:me", TODAY)
    assert found["AB"].leads == filled.ask(lead_count, filter=mine, me=1, today=TODAY)


def test_the_rules_of_the_score(store: Store) -> None:
    rules = store.ask(score_rules)
    assert (rules.threshold, len(rules.rules) > 10) == (250, True)


def test_an_owner_without_leads_counts_none(store: Store) -> None:
    lead = store.run(add_lead, values={"company.name": "A"}).result
    store.run(assign_owner, lead_ids=[lead], owner_id=None)
    assert [user.leads for user in store.ask(users)] == [0]

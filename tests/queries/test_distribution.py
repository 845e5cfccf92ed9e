"""What is shown of pools, rules and shares: names, reasons, and figures that add up."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from leaddesk.operations.distribution import distribute_leads
from leaddesk.operations.leads import add_lead, assign_owner
from leaddesk.operations.pools import (
    PoolPlan,
    RulePlan,
    remove_distribution_rule,
    set_distribution_rule,
    set_pool,
)
from leaddesk.operations.stages import move_stage
from leaddesk.operations.team import Person, set_absence, set_person
from leaddesk.queries.distribution import (
    distribution_rules,
    pools,
    unassigned,
    waiting_leads,
    why_given,
)  # fmt: skip
from leaddesk.queries.fairness import FairRow, fairness
from leaddesk.queries.timeline import timeline
from leaddesk.rules.conditions import StartsWith
from leaddesk.rules.distribution import Member, Way, Why
from leaddesk.rules.roles import Role
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store

Team = tuple[int, int]


@pytest.fixture
def team(store: Store) -> Team:
    """Jürgen, with twice the weight of Inés, in one pool for all leads."""
    juergen, ines = (
        store.run(set_person, Person(name, name[:2], Role.INSIDE_SALES)).result
        for name in ("Jürgen Süß", "Inés Größe")
    )
    members = [Member(juergen, 2, 40), Member(ines)]
    pool = store.run(set_pool, PoolPlan("Süd <b>", Way.TURN, members)).result
    store.run(set_distribution_rule, RulePlan("Übrige", pool))
    return juergen, ines


def give(store: Store, count: int) -> list[int]:
    made = [
        store.run(add_lead, {"company.name": f"Öl & Söhne {n}", "lead.value": Decimal(100)}).result
        for n in range(count)
    ]
    store.run(assign_owner, made, None)
    store.run(distribute_leads)
    return made


def shares(store: Store) -> dict[str, FairRow]:
    today = store.clock().astimezone().date()
    rows = store.ask(fairness, start=today - timedelta(days=6), end=today)
    return {row.name: row for row in rows}


def test_pools_and_rules_as_they_stand(store: Store, team: Team) -> None:
    [pool] = store.ask(pools)
    assert [(m.name, m.weight, m.per_day) for m in pool.members] == [
        ("Jürgen Süß", 2, 40), ("Inés Größe", 1, None),
    ]  # fmt: skip
    area = (StartsWith("company.postal_code", ("7",)),)
    off = store.run(set_distribution_rule, RulePlan("PLZ 7", pool.pool_id, area, False)).result
    first, second = store.ask(distribution_rules)
    assert (first.name, first.conditions, first.pool) == ("Übrige", (), "Süd <b>")
    assert (second.rule_id, second.conditions, second.active) == (off, area, False)


def test_a_pool_whose_people_have_all_left_says_so(store: Store, team: Team) -> None:
    for user, name in zip(team, ("Jürgen Süß", "Inés Größe"), strict=True):
        assert store.ask(pools)[0].problems == ()
        store.run(set_person, Person(name, "X", Role.INSIDE_SALES, active=False), user)
    assert [p.code for p in store.ask(pools)[0].problems] == ["pool_nobody"]


def test_why_somebody_has_a_lead(store: Store, team: Team) -> None:
    [lead] = give(store, 1)
    why = store.ask(why_given, lead_id=lead)
    assert why is not None
    assert (why.user, why.why, why.pool, why.rule, why.version) == (
        "Jürgen Süß", Why.TURN, "Süd <b>", "Übrige", 1,
    )  # fmt: skip
    [entry] = [e for e in store.ask(timeline, lead_id=lead) if e.sort == "given"]
    assert (entry.who, entry.kind, entry.text) == ("Jürgen Süß", "turn", "Süd <b>")
    store.run(remove_distribution_rule, store.ask(distribution_rules)[0].rule_id)
    gone = store.ask(why_given, lead_id=lead)
    assert gone is not None and gone.rule == ""


def test_leads_are_named_in_the_order_asked_for(store: Store, team: Team) -> None:
    first, second = give(store, 2)
    named = store.ask(waiting_leads, lead_ids=[second, first])
    assert [lead.company for lead in named] == ["Öl & Söhne 1", "Öl & Söhne 0"]
    assert store.ask(unassigned) == 0
    store.run(assign_owner, [first], None)
    assert store.ask(unassigned) == 1


def test_shares_by_weight_and_what_became_of_them(store: Store, team: Team) -> None:
    leads = give(store, 6)
    juergen, ines = shares(store).values()
    assert (juergen.given, juergen.expected, juergen.difference) == (4, 4.0, 0.0)
    assert (ines.given, ines.value, ines.reasons) == (2, Decimal(200), {Why.TURN: 2})
    store.run(move_stage, leads, Stage.SQL, "other")
    store.run(move_stage, leads[:1], Stage.WON, "other")
    rows = shares(store)
    assert sum(row.qualified for row in rows.values()) == 6
    assert sum(row.won for row in rows.values()) == 1


def test_nobody_is_behind_for_having_been_away(store: Store, team: Team) -> None:
    today = store.clock().astimezone().date()
    store.run(set_absence, team[0], today, today + timedelta(days=30))
    give(store, 3)
    rows = shares(store)
    assert (rows["Jürgen Süß"].given, rows["Jürgen Süß"].expected) == (0, 0.0)
    assert rows["Jürgen Süß"].away_days == 1
    assert rows["Inés Größe"].difference == 0


def test_only_what_lies_in_the_period_counts(store: Store, team: Team) -> None:
    give(store, 3)
    assert {
        row.given for row in store.ask(fairness, start=date(2020, 1, 1), end=date(2020, 1, 2))
    } == {0}

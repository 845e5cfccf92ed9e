"""The order of the stages is set, taken back, refused; and what depends on it when leads move."""

from __future__ import annotations

import random

import pytest

from leaddesk.operations.leads import add_lead
from leaddesk.operations.merging import merge_leads
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.stage_settings import set_stage, set_stage_order
from leaddesk.operations.stages import move_stage
from leaddesk.operations.team import Person, set_person
from leaddesk.queries.merging import merge_preview
from leaddesk.queries.stage_settings import stage_plan
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Role
from leaddesk.rules.stage_settings import StageSetting
from leaddesk.rules.stages import FUNNEL, Stage
from leaddesk.store.store import Store
from tests.operations.test_daily_work import assert_settled
from tests.rules.test_stage_order import ORDERS, QUOTE_FIRST
from tests.store.test_journal import dump


@pytest.fixture
def desk(store: Store) -> Store:
    store.run(set_up_store, name=store.who, initials="AB")
    return store


def lead(store: Store, name: str, *stages: Stage) -> int:
    made: int = store.run(add_lead, {"company.name": name, "company.phone": "0521 448120"}).result
    for stage in stages:
        store.run(move_stage, [made], stage, "other")
    return made


def codes(store: Store, *what: object) -> list[str]:
    with pytest.raises(Refused) as told:
        store.run(*what)
    return [problem.code for problem in told.value.problems]


def test_it_is_set_with_its_probabilities_and_taken_back(desk: Store) -> None:
    lead(desk, "Größe & Co.", Stage.MQL, Stage.SAL, Stage.QUOTE)
    before = dump(desk)
    done = desk.run(set_stage_order, QUOTE_FIRST.funnel)
    plan = desk.ask(stage_plan)
    assert plan.order == QUOTE_FIRST
    assert list(plan.settings) == list(QUOTE_FIRST.every)
    percents = {s.key: plan.settings[s].probability for s in QUOTE_FIRST.funnel[4:7]}
    assert percents == {"quote": 40, "prospect": 60, "sql": 75}
    assert_settled(desk)
    assert done.changes is not None
    desk.undo(done.changes.step)
    assert desk.ask(stage_plan).order.funnel == FUNNEL
    after = dump(desk)
    assert {t: r for t, r in after.items() if t == "setting"} == {"setting": before["setting"]}
    desk.redo()
    assert desk.ask(stage_plan).order == QUOTE_FIRST


def test_another_order_is_refused_and_nothing_is_kept(desk: Store) -> None:
    assert "stage_stays_won" in codes(desk, set_stage_order, FUNNEL[::-1])
    assert codes(desk, set_stage_order, FUNNEL[:3]) == ["stage_order_lacks"] * 5
    desk.run(set_person, Person("Chef", "CH", Role.MANAGER))
    desk.run(set_person, Person(desk.who, "AB", Role.INSIDE_SALES), desk.user_id())
    assert codes(desk, set_stage_order, QUOTE_FIRST.funnel) == ["not_your_role"]
    assert desk.ask(stage_plan).order.funnel == FUNNEL


def test_a_probability_falls_by_the_order_that_is_set(desk: Store) -> None:
    desk.run(set_stage_order, QUOTE_FIRST.funnel)
    desk.run(set_stage, StageSetting(Stage.SQL, probability=90))
    assert codes(desk, set_stage, StageSetting(Stage.QUOTE, probability=70)) == ["stage_falls"]


def test_the_way_back_asks_for_a_reason_and_the_way_on_for_what_the_gate_asks(desk: Store) -> None:
    one = lead(desk, "Öl & Fett KG", Stage.MQL, Stage.SAL)
    desk.run(set_stage_order, QUOTE_FIRST.funnel)
    desk.run(move_stage, [one], Stage.QUOTE)  # no opportunity is asked for before it any more
    assert "gate_field" in codes(desk, move_stage, [one], Stage.SQL)
    desk.run(move_stage, [one], Stage.SQL, "other")
    assert codes(desk, move_stage, [one], Stage.QUOTE) == ["reason_missing"]


def test_a_merged_lead_has_the_stage_that_has_come_further(desk: Store) -> None:
    one = lead(desk, "Krüger GmbH", Stage.MQL, Stage.SAL, Stage.QUOTE)
    other = lead(desk, "Krueger GmbH", Stage.MQL, Stage.SAL, Stage.SQL)
    assert desk.ask(merge_preview, one=one, other=other).stage is Stage.QUOTE
    desk.run(set_stage_order, QUOTE_FIRST.funnel)
    preview = desk.ask(merge_preview, one=one, other=other)
    assert (preview.stage, preview.kept.lead_id) == (Stage.SQL, other)
    desk.run(merge_leads, preview.kept.lead_id, preview.gone.lead_id)
    assert desk.ask(merge_preview, one=other, other=other).kept.stage is Stage.SQL


def test_whatever_the_order_all_that_is_derived_is_as_freshly_computed(desk: Store) -> None:
    dice = random.Random()
    leads = [lead(desk, f"Maß {n}") for n in range(4)]
    for _ in range(12):
        if dice.random() < 0.3:
            desk.run(set_stage_order, dice.choice(ORDERS).funnel)
        else:
            to = dice.choice([*FUNNEL, Stage.LOST])
            try:
                desk.run(move_stage, dice.sample(leads, 2), to, "other", "")
            except Refused:
                continue
    assert_settled(desk)

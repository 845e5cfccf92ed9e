"""Follow-ups made by rules: each kind finds what it looks for and says why, once per occasion."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.models import FollowUp, Step, User
from leaddesk.models.follow_up_finds import is_anything_found
from leaddesk.operations.follow_up_rules import make_follow_ups, set_follow_up_rule
from leaddesk.operations.follow_up_settings import set_follow_up_settings
from leaddesk.operations.follow_ups import finish_follow_up, set_follow_up, set_follow_ups
from leaddesk.operations.leads import add_lead
from leaddesk.operations.reminders import mark_reminded
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.follow_up_rules import follow_up_rules, follow_ups_to_make
from leaddesk.queries.history import next_undo
from leaddesk.queries.reminders import reminders
from leaddesk.rules.follow_up_rules import DEFAULT_RULES, FollowUpRule, RuleKind
from leaddesk.rules.follow_ups import FollowUpSettings
from leaddesk.rules.problem import Refused
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from tests.conftest import Clock


def only(store: Store, kind: RuleKind, **changes: Any) -> FollowUpRule:
    """This rule alone is in use."""
    for rule in DEFAULT_RULES:
        store.run(set_follow_up_rule, replace(rule, active=rule.kind is kind))
    rule = replace(next(r for r in DEFAULT_RULES if r.kind is kind), **changes)
    store.run(set_follow_up_rule, rule)
    return rule


def lead(store: Store, **values: Any) -> int:
    given = {key.replace("_", ".", 1): value for key, value in values.items()}
    owner = {} if "lead.owner" in given else {"lead.owner": store.user_id()}
    return store.run(add_lead, {"company.name": "Größe & Söhne", **owner, **given}).result


def made(store: Store) -> list[FollowUp]:
    wanted = select(FollowUp).where(FollowUp.origin == "auto").order_by(FollowUp.id)
    return store.ask(lambda s: list(s.scalars(wanted)))


def reasons(store: Store) -> list[Any]:
    return [(f.lead_id, (f.reason or {})["code"]) for f in made(store)]


def test_no_contact_for_long_is_found_once_and_again_after_as_long(
    store: Store, clock: Clock
) -> None:
    only(store, RuleKind.NO_CONTACT, days=30, ahead=1)
    one = lead(store, lead_stage=Stage.WARM)
    lead(store, lead_stage=Stage.COLD)
    assert store.run(make_follow_ups).changes is None
    clock.forward(days=31)
    assert store.run(make_follow_ups).result == 1
    (found,) = made(store)
    assert found.lead_id == one and found.user_id == store.user_id()
    assert found.reason is not None and found.reason["days"] == 31
    assert (found.rule_key, found.reason["version"]) == ("no_contact", 3)
    assert store.run(make_follow_ups).result == 0
    store.run(finish_follow_up, one)
    assert store.run(make_follow_ups).result == 0, "the same occasion once more"
    clock.forward(days=30)
    assert store.run(make_follow_ups).result == 1


def test_whoever_has_a_plan_needs_no_other_one(store: Store, clock: Clock) -> None:
    only(store, RuleKind.NO_CONTACT, days=30)
    one = lead(store, lead_stage=Stage.SQL)
    clock.forward(days=40)
    store.run(set_follow_up, one, clock.now.date() + timedelta(days=90))
    assert store.run(make_follow_ups).result == 0


def test_new_leads_of_nobody_go_to_the_manager(store: Store, clock: Clock) -> None:
    only(store, RuleKind.UNASSIGNED, days=2)
    one = lead(store, lead_owner=None)
    lead(store)
    clock.forward(days=3)
    store.run(make_follow_ups)
    assert reasons(store) == [(one, "unassigned")]
    assert made(store)[0].user_id == store.user_id()


def test_a_quote_without_answer(store: Store, clock: Clock) -> None:
    only(store, RuleKind.QUOTE_SILENT, days=7)
    one = lead(store, lead_stage=Stage.QUOTE)
    two = lead(store, lead_stage=Stage.QUOTE)
    clock.forward(days=8)
    store.run(log_touchpoint, two, Happening(Kind.EMAIL, "in"))
    store.run(make_follow_ups)
    assert reasons(store) == [(one, "quote_silent")]


def test_a_score_over_the_threshold(store: Store) -> None:
    only(store, RuleKind.RIPE)
    one = lead(store, lead_stage=Stage.WARM)
    store.run(log_touchpoint, one, Happening(Kind.NEWSLETTER_SIGNUP, "in"))
    assert store.run(make_follow_ups).result == 0
    store.run(log_touchpoint, one, Happening(Kind.SERVICE_CALL, "in"))
    store.run(make_follow_ups)
    assert reasons(store) == [(one, "ripe")]
    assert (made(store)[0].reason or {})["threshold"] == 250


@pytest.mark.parametrize(
    ("kind", "satisfaction", "rule"),
    [
        (Kind.SERVICE_CALL, 2, RuleKind.UNHAPPY), (Kind.COMPLAINT, None, RuleKind.UNHAPPY),
        (Kind.CONTACT_REFUSED, None, RuleKind.WITHDRAWN),
        (Kind.NEWSLETTER_UNSUBSCRIBE, None, RuleKind.WITHDRAWN),
    ],
)  # fmt: skip
def test_alarms_until_somebody_has_been_in_touch(
    store: Store, clock: Clock, kind: Kind, satisfaction: int | None, rule: RuleKind
) -> None:
    only(store, rule)
    one, two, three = lead(store), lead(store), lead(store)
    for name in (one, two):
        store.run(log_touchpoint, name, Happening(kind, "in", satisfaction=satisfaction))
    store.run(log_touchpoint, three, Happening(Kind.SERVICE_CALL, "in", satisfaction=4))
    clock.forward(hours=1)
    # Who has refused calls is not called, but may call.
    theirs = "in" if kind is Kind.CONTACT_REFUSED else "out"
    store.run(log_touchpoint, two, Happening(Kind.CALL, theirs, "interest"))
    store.run(make_follow_ups)
    assert reasons(store) == [(one, rule.value)]


def test_customers_who_have_gone_silent(store: Store, clock: Clock) -> None:
    only(store, RuleKind.NEARLY_LOST, days=365)
    one = lead(store, company_relation="regular_customer", lead_stage=Stage.WON)
    lead(store, lead_stage=Stage.WON)
    clock.forward(days=366)
    store.run(make_follow_ups)
    assert reasons(store) == [(one, "nearly_lost")]


def test_nobody_gets_more_a_day_than_agreed_and_the_preview_says_the_same(
    store: Store, clock: Clock
) -> None:
    only(store, RuleKind.NO_CONTACT, days=10)
    store.run(set_follow_up_settings, FollowUpSettings(most_a_day=2))
    for _ in range(5):
        lead(store, lead_stage=Stage.WARM)
    clock.forward(days=11)
    told = store.ask(follow_ups_to_make, now=clock.now)
    assert (told.made, told.waiting, len(told.rows)) == (2, 3, 2)
    store.run(make_follow_ups)
    assert [f.lead_id for f in made(store)] == [row.lead_id for row in told.rows]
    assert store.run(make_follow_ups).result == 0
    clock.forward(days=1)
    assert store.run(make_follow_ups).result == 2


def test_it_is_nobodys_step_and_can_be_taken_back(store: Store, clock: Clock) -> None:
    only(store, RuleKind.NO_CONTACT, days=10)
    lead_id = lead(store, lead_stage=Stage.WARM)
    clock.forward(days=11)
    before = store.ask(next_undo, who=store.who)
    step = store.run(make_follow_ups).changes
    assert step is not None
    assert store.ask(next_undo, who=store.who) == before
    assert store.ask(lambda s: s.get_one(Step, step.step).who) == "LeadDesk"
    assert store.ask(lambda s: s.scalars(select(User.name)).all()) == [store.who]
    store.undo(step.step)
    assert made(store) == []
    assert store.run(make_follow_ups).result == 0, "what was taken back is not made again"
    assert not store.ask(is_anything_found, now=clock.now)
    store.redo()
    assert len(made(store)) == 1
    clock.forward(days=10)
    store.run(set_follow_ups, [lead_id], None)
    assert store.run(make_follow_ups).result == 1, "after as long once more it is another occasion"


def test_a_rule_that_makes_no_sense_is_refused_and_each_change_is_a_version(store: Store) -> None:
    rule = FollowUpRule(RuleKind.NO_CONTACT, 45, stages=(Stage.SQL,))
    assert [store.run(set_follow_up_rule, r).result for r in (rule, replace(rule, days=46))][1] > 1
    assert replace(rule, days=46).days in [r.days for r in store.ask(follow_up_rules)]
    for wrong, code in (
        (replace(rule, days=0), "follow_up_rule_days"),
        (replace(rule, ahead=-1), "follow_up_rule_ahead"),
        (replace(rule, mark=5), "follow_up_rule_mark"),
        (replace(rule, stages=(Stage.LOST,)), "follow_up_rule_stages"),
    ):
        with pytest.raises(Refused, match=code):
            store.run(set_follow_up_rule, wrong)


def test_reminded_once_of_each_also_after_a_week_away(store: Store, clock: Clock) -> None:
    one, two = lead(store), lead(store)
    me = store.user_id()
    assert me is not None
    today = clock.now.astimezone().date()
    minute = clock.now.astimezone().hour * 60 + clock.now.astimezone().minute + 60
    store.run(set_follow_up, one, today + timedelta(days=2))
    store.run(set_follow_up, two, today, minute)

    def due() -> list[int]:
        return [row.lead_id for row in store.ask(reminders, user_id=me, now=clock.now.astimezone())]

    def told() -> None:
        rows = store.ask(reminders, user_id=me, now=clock.now.astimezone())
        store.run(mark_reminded, [(row.follow_up_id, row.moment) for row in rows])

    assert due() == []
    clock.forward(minutes=56)
    assert due() == [two]
    told()
    assert due() == []
    clock.forward(days=7)
    assert due() == [one]
    told()
    assert due() == []
    store.run(set_follow_up, two, clock.now.astimezone().date())
    assert due() == [two], "another day is another reminder"

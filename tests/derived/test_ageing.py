"""Points that decay are as of one day for all leads, and go on to the next for all at once."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from leaddesk.derived.ageing import bring_to_today, is_anything_old
from leaddesk.derived.drift import drifted_cards
from leaddesk.derived.settle import settle_all
from leaddesk.models import LeadScore
from leaddesk.operations.leads import add_lead
from leaddesk.operations.scoring import set_score_rules
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.ledger import ledger
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.score_rules import Group, Mode, RuleSet, ScoreRule
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from tests.conftest import Clock

FADING = RuleSet(
    (ScoreRule("own.1", Group.BEHAVIOUR, 100, Happened((Kind.CALL,)), Mode.EACH,
               half_life_days=10),),
    threshold=250,
)  # fmt: skip


def called(store: Store) -> int:
    lead = store.run(add_lead, {"company.name": "Größe & Söhne <b>"}).result
    store.run(log_touchpoint, lead, Happening(Kind.CALL))
    return lead


def score_of(store: Store, lead: int) -> int:
    kept = store.ask(lambda s: s.scalar(select(LeadScore.score).where(LeadScore.lead_id == lead)))
    shown = store.ask(ledger, lead_id=lead, now=store.clock())
    assert shown is not None and kept == shown.total == sum(a.points for a in shown.addends)
    return int(kept)


def test_all_scores_go_on_to_the_next_day_at_once(store: Store, clock: Clock) -> None:
    store.run(set_score_rules, FADING)
    first, second = called(store), called(store)
    assert not store.ask(is_anything_old, now=clock())
    clock.forward(days=10)
    assert store.ask(is_anything_old, now=clock())
    store.run(log_touchpoint, second, Happening(Kind.NOTE))  # settled, as of the old day
    assert (score_of(store, first), score_of(store, second)) == (100, 100)
    assert store.ask(drifted_cards, now=clock()) == 0
    settled = store.ask(store.times_settled)
    store.repair(bring_to_today)
    assert (score_of(store, first), score_of(store, second)) == (50, 50)
    assert store.ask(store.times_settled) == settled + 1
    assert not store.ask(is_anything_old, now=clock())
    assert store.ask(drifted_cards, now=clock()) == 0 == store.repair(settle_all)


def test_rules_that_stand_still_are_never_old(store: Store, clock: Clock) -> None:
    lead = called(store)
    clock.forward(days=400)
    assert not store.ask(is_anything_old, now=clock())
    store.run(set_score_rules, replace(FADING, rules=(replace(FADING.rules[0], active=False),)))
    assert not store.ask(is_anything_old, now=clock())
    assert score_of(store, lead) == 0


def test_a_rule_that_begins_to_fade_begins_today(store: Store, clock: Clock) -> None:
    lead = called(store)
    clock.forward(days=20)
    store.run(set_score_rules, FADING)
    assert score_of(store, lead) == 25
    assert not store.ask(is_anything_old, now=clock())
    store.undo()
    assert store.ask(drifted_cards, now=clock()) == 0


def test_a_change_of_the_rules_brings_all_that_fade_to_today(store: Store, clock: Clock) -> None:
    store.run(set_score_rules, FADING)
    lead = called(store)
    clock.forward(days=10)
    store.run(set_score_rules, replace(FADING, threshold=300))
    assert score_of(store, lead) == 50
    assert not store.ask(is_anything_old, now=clock())

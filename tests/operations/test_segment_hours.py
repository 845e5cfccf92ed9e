"""Leads of a segment have hours of their own: their clocks follow when they come and go."""

from __future__ import annotations

import pytest

from leaddesk.derived.clocks import drifted_clocks
from leaddesk.derived.settle import settle_all
from leaddesk.operations.agreement import set_sla_rules
from leaddesk.operations.leads import add_lead
from leaddesk.operations.offers import accept_offer, offer_lead
from leaddesk.operations.segment_rules import set_by_rules, set_segment_rule
from leaddesk.operations.segments import set_segments
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.agreement import agreement
from leaddesk.queries.deadline_effects import rules_effect
from leaddesk.queries.deadlines import lead_deadlines
from leaddesk.rules.conditions import Known
from leaddesk.rules.segment_rules import RuleMode
from leaddesk.rules.sla import OFFER, SlaRule, Until
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from leaddesk.ui.words import install_language
from leaddesk.ui.words.agreement_paper import agreement_html
from leaddesk.ui.words.deadlines import clock_text
from tests.operations.agreed import clock_of, codes
from torture.contents import Clock

RULE = SlaRule(OFFER, 16 * 60, segments=((4, 8 * 60), (6, 2 * 60)))


@pytest.fixture
def lead(store: Store) -> int:
    """It waits for the answer of sales, in no segment."""
    store.run(set_sla_rules, [RULE, SlaRule("sal", 8 * 60, Until.CONTACT, segments=((4, 60),))])
    made: int = store.run(
        add_lead, {"company.name": "Größe & Söhne KG", "company.phone": "0521 448120"}
    ).result
    store.run(offer_lead, made, override="other")
    return made


def hours(store: Store, lead: int, key: str = OFFER) -> tuple[float, int | None]:
    clock = clock_of(store, lead, key)
    return clock.allowed / 3600, clock.segment


def test_whoever_comes_into_a_segment_has_its_hours(store: Store, lead: int) -> None:
    assert hours(store, lead) == (16, None)
    store.run(set_segments, [lead], {4: True})
    assert hours(store, lead) == (8, 4)
    store.run(log_touchpoint, lead, Happening(Kind.VISIT, segments={6: True}))
    assert hours(store, lead) == (2, 6), "the strictest"
    store.run(set_segments, [lead], {6: False})
    assert hours(store, lead) == (8, 4)
    store.undo()
    assert hours(store, lead) == (2, 6)


def test_a_rule_that_sets_segments_brings_their_hours(store: Store, lead: int) -> None:
    known = Known("company.phone")
    store.run(add_lead, {"company.name": "Süd AG"})
    store.run(set_segment_rule, 4, ((known,),), RuleMode.SET)
    store.run(set_by_rules)
    assert hours(store, lead) == (8, 4)
    assert store.repair(settle_all) == 0


def test_what_has_ended_is_judged_by_what_was(store: Store, clock: Clock, lead: int) -> None:
    """Leaving a segment makes nobody punctual afterwards, coming into one nobody late."""
    store.run(set_segments, [lead], {4: True})
    clock.forward(minutes=600)
    store.run(accept_offer, lead)
    assert hours(store, lead, "sal") == (1, 4)
    clock.forward(minutes=60)
    store.run(set_segments, [lead], {4: False, 6: True})
    assert hours(store, lead) == (8, 4)
    assert hours(store, lead, "sal") == (8, None), "that one still runs"
    store.undo()
    assert hours(store, lead, "sal") == (1, 4)
    store.redo()
    assert store.ask(drifted_clocks) == 0
    assert store.repair(settle_all) == 0


def test_the_lead_and_the_agreement_say_so(store: Store, clock: Clock, lead: int) -> None:
    install_language("en")
    store.run(set_segments, [lead], {4: True})
    told = store.ask(lead_deadlines, lead_id=lead, now=clock.now).clocks[0]
    assert (told.segment, told.allowed) == (4, 8 * 3600)
    assert clock_text(told, clock.now.date()).endswith("; 8 h allowed, because of parameter 4")
    html = agreement_html(store.ask(agreement), (), clock.now.date())
    assert "Parameter 4: 8 h, Parameter 6: 2 h" in html


def test_other_hours_of_segments_are_tried_first(store: Store, clock: Clock, lead: int) -> None:
    store.run(set_segments, [lead], {4: True})
    clock.forward(minutes=120)
    shorter = SlaRule(OFFER, 16 * 60, segments=((4, 60),))
    effect = store.ask(rules_effect, rules=[shorter], now=clock.now)
    assert (effect.changed, effect.running, effect.over, effect.over_then) == (1, 1, 0, 1)
    store.run(set_sla_rules, [shorter])
    assert hours(store, lead) == (8, 4), "it keeps the version it has started by"


def test_a_segment_that_is_not_there_is_refused(store: Store) -> None:
    assert codes(store, set_sla_rules, [SlaRule(OFFER, 60, segments=((61, 30),))]) == [
        "sla_segment"
    ]

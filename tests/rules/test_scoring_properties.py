"""What holds for every score, whatever the rules and whatever happened."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.rules.condition_problems import condition_problems
from leaddesk.rules.conditions import Between, Known, NoneOf, OneOf, StartsWith
from leaddesk.rules.ledger import ANSWER, BY_HAND, GROUP_CAP, Own, OwnLine
from leaddesk.rules.score_conditions import (
    Condition,
    Happened,
    condition_from_json,
    condition_to_json,
)
from leaddesk.rules.score_rules import (
    OF_RULES,
    Group,
    Mode,
    Period,
    RuleSet,
    ScoreRule,
    rule_from_json,
    rule_to_json,
)
from leaddesk.rules.scoring import LeadFacts, TouchpointFact, compile_rules
from leaddesk.rules.scoring_defaults import DEFAULT_RULE_SET
from leaddesk.rules.touchpoints import Kind

NOW = datetime(2025, 11, 24, 10, 0, tzinfo=UTC)
KINDS = st.sampled_from([kind.value for kind in Kind])
POINTS = st.integers(-300, 300)

leads = st.builds(
    LeadFacts,
    decision_role=st.sampled_from(["", "decision_maker", "co_decision_maker", "user"]),
    fit_product=st.sampled_from(["", "A", "B", "C"]),
    industry=st.sampled_from(["", "Möbelbau", "Druck"]),
    employees=st.none() | st.integers(1, 900),
    country=st.sampled_from(["", "DE", "AT"]),
    postal_code=st.sampled_from(["", "01067", "33602"]),
    value=st.none() | st.decimals(0, 3000, places=2),
    mail_kind=st.sampled_from([None, "private", "company"]),
)


@st.composite
def histories(draw: st.DrawFn) -> list[TouchpointFact]:
    """Several touchpoints at few moments, so that the first often has more than one."""
    return [
        TouchpointFact(
            number,
            draw(KINDS),
            NOW
            - timedelta(
                days=draw(st.integers(0, 6)), minutes=draw(st.sampled_from([0, 0, 1, 400]))
            ),
            draw(st.sampled_from(["", "in", "out"])),
            draw(st.sampled_from(["", "interest", "later"])),
            draw(st.sampled_from(["", "Serie B"])),
            draw(st.none() | st.none() | POINTS),
        )
        for number in range(draw(st.integers(0, 7)))
    ]


happenings = st.builds(
    Happened,
    st.lists(KINDS, min_size=1, max_size=4).map(tuple),
    st.sampled_from(["", "", "in", "out"]),
    st.sampled_from([(), (), ("interest",)]),
    st.sampled_from([(), (), ("serie b",)]),
    st.none() | st.none() | st.integers(0, 6),
)
knowns = st.one_of(
    st.just(OneOf("lead.fit_product", ("A", "b"))),
    st.just(OneOf("company.country", ("DE",))),
    st.just(Between("company.employees", 50, 500)),
    st.just(StartsWith("company.postal_code", ("0", "33"))),
    st.just(NoneOf("company.country", ("de",))),
    st.just(Known("company.industry", False)),
    st.just(OneOf("lead.mail_kind", ("private",))),
    st.just(Between("lead.value", 1000)),
)
days = st.none() | st.integers(-5, 3).map(lambda shift: date(2025, 11, 24) + timedelta(days=shift))


@st.composite
def rule_sets(draw: st.DrawFn) -> RuleSet:
    rules = []
    for number in range(draw(st.integers(0, 6))):
        condition: Condition = draw(happenings | knowns)
        touching = isinstance(condition, Happened)
        mode = draw(st.sampled_from(list(Mode) if touching else [Mode.EACH, Mode.ONCE]))
        half_life = draw(st.none() | st.integers(1, 40))
        limited = touching and mode is Mode.EACH and draw(st.booleans())
        by = condition.values if isinstance(condition, OneOf) and draw(st.booleans()) else ()
        besides = tuple(draw(st.lists(knowns, max_size=2)))
        if condition_problems([*besides, *(() if touching else (condition,))]):
            besides = ()
        rules.append(
            ScoreRule(
                f"rule.{number}",
                draw(st.sampled_from(OF_RULES)),
                draw(POINTS),
                condition,
                mode,
                cap=draw(st.none() | st.integers(0, 400)),
                half_life_days=half_life,
                active=draw(st.sampled_from([True, True, True, False])),
                valid_from=draw(days),
                own_points=draw(st.booleans()),
                points_by=tuple((value, draw(POINTS)) for value in by[:1]),
                most=draw(st.integers(1, 2)) if limited else None,
                period=draw(st.sampled_from(Period)) if limited else None,
                linear_days=draw(st.none() | st.integers(1, 9)) if half_life is None else None,
                besides=besides,
            )
        )
    caps = draw(st.lists(st.tuples(st.sampled_from(Group), st.integers(0, 300)), max_size=2))
    return RuleSet(
        tuple(rules), 250, caps=tuple(caps), count_from=draw(days), answers=((3, 40, -20),)
    )


@st.composite
def owns(draw: st.DrawFn) -> Own:
    """Lines by hand, and answers to questions of which one gives points."""
    lines = [
        OwnLine(number, draw(st.sampled_from(Group)), draw(POINTS), NOW, "Größe <b>", "AB")
        for number in range(draw(st.integers(0, 2)))
    ]
    answers = {question: draw(st.booleans()) for question in draw(st.sets(st.integers(2, 4)))}
    return Own(tuple(lines), answers)


sets = st.just(DEFAULT_RULE_SET) | rule_sets()


@given(leads, histories(), sets, owns())
def test_the_lines_sum_exactly_to_what_is_shown(
    lead: LeadFacts, history: list[TouchpointFact], rules: RuleSet, own: Own
) -> None:
    found = compile_rules(rules).ledger(lead, history, NOW, own)
    assert sum(line.points for line in found.addends) == found.total
    assert found.total == found.behaviour + found.fit + found.assessment
    for group, cap in dict(rules.caps).items():
        assert abs(getattr(found, group.value)) <= cap
    assert found.missing == max(0, 250 - found.total)
    keys = {rule.key for rule in rules.rules}
    ids = {fact.id for fact in history}
    for line in found.addends:
        if line.rule_key in (BY_HAND, ANSWER, GROUP_CAP):
            continue
        assert line.rule_key in keys
        assert (line.touchpoint_id in ids) != (line.field is not None)


@given(leads, histories(), sets, owns())
@settings(max_examples=300)
def test_the_quick_way_gives_what_the_ledger_gives(
    lead: LeadFacts, history: list[TouchpointFact], rules: RuleSet, own: Own
) -> None:
    scorer = compile_rules(rules)
    found = scorer.ledger(lead, history, NOW, own)
    assert scorer.totals(lead, history, NOW, own) == (found.behaviour, found.fit, found.assessment)


@given(leads, histories(), sets)
def test_the_shortest_ways_reach_the_threshold(
    lead: LeadFacts, history: list[TouchpointFact], rules: RuleSet
) -> None:
    found = compile_rules(rules).ledger(lead, history, NOW)
    for some in found.shortest:
        assert sum(way.points for way in some) >= found.missing > 0
        assert len(some) == len(found.shortest[0])


@given(leads, histories(), sets)
def test_the_order_in_which_touchpoints_are_given_does_not_matter(
    lead: LeadFacts, history: list[TouchpointFact], rules: RuleSet
) -> None:
    scorer = compile_rules(rules)
    shuffled = sorted(history, key=lambda fact: hash((fact.id * 7919) % 13))
    assert scorer.ledger(lead, shuffled, NOW) == scorer.ledger(lead, history, NOW)
    assert scorer.ledger(lead, history[::-1], NOW) == scorer.ledger(lead, history, NOW)


@given(leads, histories(), histories(), sets)
def test_taking_touchpoints_back_restores_the_ledger(
    lead: LeadFacts, history: list[TouchpointFact], more: list[TouchpointFact], rules: RuleSet
) -> None:
    scorer = compile_rules(rules)
    before = scorer.ledger(lead, history, NOW)
    added = [fact._replace(id=fact.id + 100) for fact in more]
    scorer.ledger(lead, [*added, *history], NOW)
    kept = [fact for fact in [*added, *history] if fact.id < 100]
    assert scorer.ledger(lead, kept, NOW) == before


@given(rule_sets())
def test_rules_survive_the_trip_through_json(rules: RuleSet) -> None:
    for rule in rules.rules:
        assert rule_from_json(json.loads(json.dumps(rule_to_json(rule)))) == rule


@given(happenings | knowns)
def test_conditions_survive_the_trip_through_json(condition: Condition) -> None:
    assert condition_from_json(json.loads(json.dumps(condition_to_json(condition)))) == condition

"""Scoring everything anew as a set gives what the rules give lead by lead, whatever the rules."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from random import Random

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.derived.drift import drifted_cards
from leaddesk.derived.score_sql import odd_leads, touch_rules
from leaddesk.models import LeadScore, ScoreRule, Step, Touchpoint
from leaddesk.models.rulebook import rules_before
from leaddesk.models.work import Work
from leaddesk.operations.leads import add_lead
from leaddesk.rules.score_conditions import Between, Condition, Happened, OneOf, StartsWith
from leaddesk.rules.score_rules import Group, Mode, RuleSet, rule_to_json
from leaddesk.rules.score_rules import ScoreRule as Rule
from leaddesk.rules.scoring_defaults import DEFAULT_RULE_SET
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from tests.conftest import Clock

KINDS = [kind.value for kind in Kind][:9]
PRODUCTS = ("", "Öl & Fett <b>", "öl & fett <B> ", "Serie B")
CONDITIONS: tuple[Condition, ...] = (
    OneOf("lead.fit_product", ("a", "B")),
    OneOf("company.industry", ("möbelbau",)),
    OneOf("contact.decision_role", ("decision_maker",)),
    Between("company.employees", 0, 500),
    StartsWith("company.postal_code", ("0", "33")),
    OneOf("company.country", ("de",)),
)


def _fill(work: Work, random: Random, now: datetime) -> None:
    work.title("test")
    for number in range(60):
        lead_id = add_lead(
            work,
            {
                "company.name": f"Röder & Söhne {number} GmbH & Co. KG",
                "company.industry": random.choice(("Möbelbau", "MÖBELBAU ", "Druck", None)),
                "company.employees": random.choice((None, 0, 5, 900)),
                "company.postal_code": random.choice((None, "01067", "33602", "90402")),
                "company.country": random.choice((None, "DE", "AT")),
                "contact.last_name": "Krüger" if number % 7 else None,
                "contact.decision_role": random.choice((None, "decision_maker", "user")),
                "lead.fit_product": random.choice((None, "A", "B", "C")),
            },
            [n for n in (1, 4) if random.random() < 0.5],
        )
        for _ in range(random.randrange(9)):
            day = random.choice((0, 0, 1, 2, 3, 30, 20_500))
            at = now - timedelta(days=day, minutes=random.choice((0, 0, 1, 400)))
            work.add(
                Touchpoint(
                    lead_id=lead_id, at=at, kind=random.choice(KINDS),
                    direction=random.choice((None, "in", "out")),
                    outcome=random.choice((None, "interest", "later")),
                    product=random.choice(PRODUCTS) or None,
                    points=random.choice((None, None, None, 7, -40)),
                )
            )  # fmt: skip
        work.flush()


def _happened(random: Random) -> Happened:
    return Happened(
        tuple(random.sample(KINDS, random.randrange(1, 4))),
        random.choice(("", "", "in", "out")),
        random.choice(((), (), ("interest",))),
        random.choice(((), (), ("ÖL & fett <b>",))),
    )


def _rule(random: Random, number: int) -> Rule:
    condition = _happened(random) if random.random() < 0.75 else random.choice(CONDITIONS)
    modes = list(Mode) if isinstance(condition, Happened) else [Mode.EACH, Mode.ONCE]
    return Rule(
        f"rule.{number}", random.choice(list(Group)), random.randrange(-300, 300), condition,
        random.choice(modes), cap=random.choice((None, None, 150)),
        half_life_days=random.choice((None, None, 1, 20)), active=random.random() < 0.9,
        valid_from=random.choice((None, None, date(2025, 11, 22))),
        valid_to=random.choice((None, None, date(2025, 11, 23))),
        own_points=random.random() < 0.3,
    )  # fmt: skip


def _set_rules(work: Work, rules: list[Rule]) -> None:
    work.title("test")
    for kept in work.scalars(select(ScoreRule)):
        work.delete(kept)
    work.flush()
    work.add_all(
        ScoreRule(key=rule.key, position=place, definition=rule_to_json(rule))
        for place, rule in enumerate(rules)
    )


def _change_rules(work: Work, rules: list[Rule]) -> None:
    """Those that stay are kept, as the page of the rules does it."""
    work.title("test")
    kept = {rule.key: rule for rule in work.scalars(select(ScoreRule))}
    for key in kept.keys() - {rule.key for rule in rules}:
        work.delete(kept[key])
    for place, rule in enumerate(rules):
        if rule.key in kept:
            kept[rule.key].position, kept[rule.key].definition = place, rule_to_json(rule)
        else:
            work.add(ScoreRule(key=rule.key, position=place, definition=rule_to_json(rule)))


def _scores(session: Session) -> set[tuple[int, int]]:
    return {(row[0], row[1]) for row in session.execute(select(LeadScore.behaviour, LeadScore.fit))}


@pytest.fixture
def filled(store: Store) -> Iterator[Store]:
    store.run(_fill, Random(7), store.clock())
    yield store


@pytest.mark.parametrize("seed", range(40))
def test_any_rules_give_what_they_give_one_by_one(filled: Store, seed: int) -> None:
    random = Random(seed)
    rules = [_rule(random, number) for number in range(random.randrange(1, 7))]
    before = filled.ask(_scores)
    filled.run(_set_rules, rules)
    assert filled.ask(drifted_cards, filled.clock()) == 0, rules
    filled.undo()
    assert filled.ask(drifted_cards, filled.clock()) == 0
    assert filled.ask(_scores) == before


@pytest.mark.parametrize("seed", range(40))
def test_one_rule_of_several_is_changed_later(filled: Store, clock: Clock, seed: int) -> None:
    """Only leads that it concerns are looked at, and those whose points time has changed."""
    random = Random(seed)
    rules = [_rule(random, number) for number in range(random.randrange(2, 7))]
    filled.run(_set_rules, rules)
    clock.now += timedelta(days=10)
    place = random.randrange(len(rules))
    others = [*rules[:place], _rule(random, place), *rules[place + 1 :]]
    if random.random() < 0.3:
        random.shuffle(others)
    filled.run(_change_rules, others)
    assert filled.ask(drifted_cards, filled.clock()) == 0, (rules, others)
    filled.undo()
    assert filled.ask(drifted_cards, filled.clock()) == 0, (rules, others)


def test_the_rules_before_the_last_step(filled: Store) -> None:
    random = Random(3)
    first, second = ([_rule(random, number) for number in range(4)] for _ in range(2))
    second = [*first[2:], *second[:2]]
    were = DEFAULT_RULE_SET.rules
    for rules in (first, second, [], first):
        filled.run(_change_rules, rules)
        assert filled.ask(_rules_before) == were
        were = tuple(rules) or DEFAULT_RULE_SET.rules
    filled.undo()
    assert filled.ask(_rules_before) == tuple(first)


def _rules_before(session: Session) -> tuple[Rule, ...]:
    last = session.scalars(select(Step.id).order_by(Step.id.desc())).first()
    return rules_before(session, last or 0).rules


def test_the_dice_reach_what_sql_leaves_to_the_rules(filled: Store) -> None:
    """Else the test above would show nothing about them."""
    odd = 0
    for seed in range(40):
        random = Random(seed)
        rules = [_rule(random, number) for number in range(random.randrange(1, 7))]
        odd += bool(odd_leads(touch_rules(RuleSet(tuple(rules), 250), date(2025, 11, 24), ())))
    assert 5 < odd < 35


def test_a_rule_change_and_new_leads_in_one_step(filled: Store) -> None:
    def both(work: Work) -> None:
        _set_rules(work, [Rule("one", Group.FIT, 33, OneOf("lead.fit_product", ("A",)))])
        add_lead(work, {"company.name": "Öztürk", "lead.fit_product": "A"})

    filled.run(both)
    assert filled.ask(drifted_cards, filled.clock()) == 0
    assert filled.ask(_scores) == {(0, 0), (0, 33)}

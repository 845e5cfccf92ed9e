"""Scoring everything anew as a set gives what the rules give lead by lead, whatever the rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from random import Random

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.derived.drift import drifted_cards
from leaddesk.derived.score_sql import odd_leads, touch_rules
from leaddesk.models import Answer, Lead, LeadScore, ScoreLine, ScoreRule, Setting, Step, Touchpoint
from leaddesk.models.qualification import read_questions
from leaddesk.models.rulebook import OF_ALL, rules_before
from leaddesk.models.work import Work
from leaddesk.operations.leads import add_lead
from leaddesk.operations.qualification import answer_question, set_question
from leaddesk.rules.condition_problems import condition_problems
from leaddesk.rules.conditions import Between, Contains, InSegment, Known, NoneOf, OneOf, StartsWith
from leaddesk.rules.score_conditions import AttributeCondition, Happened
from leaddesk.rules.score_rules import OF_RULES, Group, Mode, Period, RuleSet, rule_to_json
from leaddesk.rules.score_rules import ScoreRule as Rule
from leaddesk.rules.scoring_defaults import DEFAULT_RULE_SET
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from tests.conftest import Clock

KINDS = [kind.value for kind in Kind][:9]
PRODUCTS = ("", "Öl & Fett <b>", "öl & fett <B> ", "Serie B")
CONDITIONS: tuple[AttributeCondition, ...] = (
    OneOf("lead.fit_product", ("a", "B")),
    OneOf("company.industry", ("möbelbau",)),
    OneOf("contact.decision_role", ("decision_maker",)),
    Between("company.employees", 0, 500),
    StartsWith("company.postal_code", ("0", "33")),
    OneOf("company.country", ("de",)),
    NoneOf("company.country", ("de",)),
    Known("company.industry", False),
    Known("contact.decision_role"),
    Between("lead.completeness", 50),
    OneOf("lead.mail_kind", ("private",)),
    Between("lead.value", 1000, None),
    Contains("contact.position", ("einkauf",)),
    InSegment((4,)),
    InSegment((1, 6)),
    InSegment((1,), wanted=False),
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
                "lead.value": random.choice((None, Decimal("999.99"), Decimal("1000"))),
                "contact.email": random.choice((None, "k@gmx.de", "k@roeder.example")),
                "contact.position": random.choice((None, "Leitung EINKAUF")),
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
        for group in Group if random.random() < 0.2 else ():
            work.add(
                ScoreLine(
                    lead_id=lead_id, at=now, score_group=group.value, reason="Größe <b>",
                    points=random.randrange(-60, 60),
                )
            )  # fmt: skip
        for question in (2, 3) if random.random() < 0.5 else ():
            yes = random.random() < 0.5
            work.add(Answer(lead_id=lead_id, question_id=question, yes=yes, at=now))
        work.flush()


def _happened(random: Random) -> Happened:
    return Happened(
        tuple(random.sample(KINDS, random.randrange(1, 4))),
        random.choice(("", "", "in", "out")),
        random.choice(((), (), ("interest",))),
        random.choice(((), (), ("ÖL & fett <b>",))),
        random.choice((None, None, None, 0, 2, 12)),
    )


def _rule(random: Random, number: int) -> Rule:
    condition = _happened(random) if random.random() < 0.75 else random.choice(CONDITIONS)
    touching = isinstance(condition, Happened)
    mode = random.choice(list(Mode) if touching else [Mode.EACH, Mode.ONCE])
    half_life = random.choice((None, None, 1, 20))
    limited = touching and mode is Mode.EACH and random.random() < 0.5
    besides = tuple(random.sample(CONDITIONS, random.choice((0, 0, 1, 2))))
    if condition_problems([*besides, *(() if touching else (condition,))]):
        besides = ()
    by = condition.values if isinstance(condition, OneOf) and random.random() < 0.5 else ()
    return Rule(
        f"rule.{number}", random.choice(OF_RULES), random.randrange(-300, 300), condition,
        mode, cap=random.choice((None, None, 150)),
        points_by=tuple((value, random.randrange(-50, 99)) for value in by[:1]),
        most=random.choice((1, 2)) if limited else None,
        period=random.choice(list(Period)) if limited else None,
        linear_days=random.choice((None, 2, 40)) if half_life is None else None,
        half_life_days=half_life, active=random.random() < 0.9,
        valid_from=random.choice((None, None, date(2025, 11, 22))),
        valid_to=random.choice((None, None, date(2025, 11, 23))),
        own_points=random.random() < 0.3, besides=besides,
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


def _set_for_all(work: Work, random: Random) -> None:
    """Caps of the groups, and the day from which on touchpoints count."""
    work.title("test")
    caps = {g.value: random.choice((0, 60, 200)) for g in Group if random.random() < 0.5}
    since = random.choice((None, "2025-11-22", "2025-11-24", "1960-01-01"))
    value = {"version": 1, "caps": caps, "count_from": since}
    kept = work.scalars(select(Setting).where(Setting.key == OF_ALL)).first()
    if kept is None:
        work.add(Setting(key=OF_ALL, value=value))
    else:
        kept.value = value


def _scores(session: Session) -> set[tuple[int, ...]]:
    wanted = select(LeadScore.behaviour, LeadScore.fit, LeadScore.assessment)
    return {tuple(row) for row in session.execute(wanted)}


@pytest.fixture
def filled(store: Store) -> Iterator[Store]:
    store.run(_fill, Random(7), store.clock())
    budget = next(q for q in store.ask(read_questions) if q.key == "budget")
    store.run(set_question, replace(budget, points_yes=40, points_no=-20))
    yield store


@pytest.mark.parametrize("seed", range(24))
def test_any_rules_give_what_they_give_one_by_one(filled: Store, seed: int) -> None:
    random = Random(seed)
    rules = [_rule(random, number) for number in range(random.randrange(1, 7))]
    before = filled.ask(_scores)
    filled.run(_set_rules, rules)
    assert filled.ask(drifted_cards, filled.clock()) == 0, rules
    steps = 1
    for _ in range(2):
        steps += filled.run(_set_for_all, random).changes is not None
        assert filled.ask(drifted_cards, filled.clock()) == 0, rules
    for _ in range(steps):
        filled.undo()
        assert filled.ask(drifted_cards, filled.clock()) == 0
    assert filled.ask(_scores) == before


@pytest.mark.parametrize("seed", range(24))
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
    def both(work: Work) -> int:
        _set_rules(work, [Rule("one", Group.FIT, 33, OneOf("lead.fit_product", ("A",)))])
        return add_lead(work, {"company.name": "Öztürk", "lead.fit_product": "A"})

    done = filled.run(both)
    assert filled.ask(drifted_cards, filled.clock()) == 0
    assert filled.ask(_fit, done.result) == (0, 33, 0)


def _fit(session: Session, lead: int) -> tuple[int, ...]:
    wanted = select(LeadScore.behaviour, LeadScore.fit, LeadScore.assessment)
    return tuple(session.execute(wanted.where(LeadScore.lead_id == lead)).one())


def test_answers_and_lines_by_hand_count_at_once(filled: Store) -> None:
    lead = filled.ask(lambda s: s.scalar(select(Lead.id).order_by(Lead.id)))
    assert lead is not None
    before = filled.ask(_assessment, lead)
    filled.run(answer_question, lead, 3, True)
    yes = filled.ask(_assessment, lead)
    assert filled.ask(drifted_cards, filled.clock()) == 0
    filled.run(answer_question, lead, 3, False)
    assert yes - filled.ask(_assessment, lead) == 60
    assert filled.ask(drifted_cards, filled.clock()) == 0
    question = next(q for q in filled.ask(read_questions) if q.id == 3)
    filled.run(set_question, replace(question, points_no=0))
    assert filled.ask(drifted_cards, filled.clock()) == 0
    for _ in range(3):
        filled.undo()
    assert filled.ask(_assessment, lead) == before


def _assessment(session: Session, lead: int) -> int:
    found = session.scalar(select(LeadScore.assessment).where(LeadScore.lead_id == lead))
    assert found is not None
    return found

"""The worked examples of product.md section 4, and what each mode of a rule means."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from leaddesk.rules.conditions import Between, OneOf, StartsWith
from leaddesk.rules.ledger import Ledger, Way
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.score_rules import Group, Mode, RuleSet, ScoreRule
from leaddesk.rules.scoring import LeadFacts, TouchpointFact, compile_rules, score
from leaddesk.rules.scoring_defaults import DEFAULT_RULE_SET, DEFAULT_RULES
from leaddesk.rules.touchpoints import Direction, Kind

NOW = datetime(2025, 11, 24, 10, 0, tzinfo=UTC)
NOBODY = LeadFacts()


def touched(
    *story: tuple[int, Kind] | tuple[int, Kind, int], direction: str = ""
) -> list[TouchpointFact]:
    """(days ago, kind[, own points]) in any order; later entries of a day come later."""
    return [
        TouchpointFact(
            number,
            entry[1],
            NOW - timedelta(days=entry[0]) + timedelta(minutes=number),
            direction,
            points=entry[2] if len(entry) > 2 else None,
        )
        for number, entry in enumerate(story, start=1)
    ]


def ledger(
    touchpoints: list[TouchpointFact], lead: LeadFacts = NOBODY, rules: RuleSet = DEFAULT_RULE_SET
) -> Ledger:
    return score(lead, touchpoints, rules, NOW)


def rules_of(*rules: ScoreRule) -> RuleSet:
    return RuleSet(rules, 250)


CALLS = Happened((Kind.CALL,))


def test_newsletter_signup_and_service_call_is_300_and_ready_for_sales() -> None:
    found = ledger(touched((9, Kind.NEWSLETTER_SIGNUP), (2, Kind.SERVICE_CALL)))
    assert (found.behaviour, found.fit, found.total, found.missing) == (300, 0, 300, 0)
    assert [(a.rule_key, a.points) for a in found.addends] == [
        ("first.newsletter_signup", 50), ("next.service_call", 250),
    ]  # fmt: skip


def test_visitor_download_and_product_a_is_205_and_255_with_an_opened_newsletter() -> None:
    lead = LeadFacts(fit_product="A")
    story = [(30, Kind.WEBSITE_VISIT), (10, Kind.DOWNLOAD)]
    before = ledger(touched(*story), lead)
    after = ledger(touched(*story, (1, Kind.NEWSLETTER_OPEN)), lead)
    assert (before.behaviour, before.fit, before.total, before.missing) == (105, 100, 205, 45)
    assert (after.total, after.missing) == (255, 0)


@pytest.mark.parametrize(("own", "total", "missing"), [(249, 249, 1), (250, 250, 0)])
def test_249_is_one_short_and_250_is_there(own: int, total: int, missing: int) -> None:
    found = ledger(touched((1, Kind.DOWNLOAD, own)))
    assert (found.total, found.missing) == (total, missing)


@pytest.mark.parametrize("order", [1, -1])
def test_a_download_at_the_first_contact_counts_100_not_105(order: int) -> None:
    at = NOW - timedelta(days=5)
    kinds = (Kind.WEBSITE_VISIT, Kind.DOWNLOAD)
    story = [TouchpointFact(number, kind, at) for number, kind in enumerate(kinds, 1)][::order]
    found = ledger(story)
    assert [(a.rule_key, a.points, a.touchpoint_id) for a in found.addends] == [
        ("first.download", 100, 2)
    ]


def test_a_download_later_on_the_same_day_is_a_next_activity() -> None:
    found = ledger(touched((5, Kind.WEBSITE_VISIT), (5, Kind.DOWNLOAD)))
    assert [(a.rule_key, a.points) for a in found.addends] == [
        ("first.website_visit", 5), ("next.download", 100),
    ]  # fmt: skip


def test_a_bounce_alone_shows_its_class_with_0() -> None:
    found = ledger(touched((5, Kind.WEBSITE_BOUNCE)))
    assert [(a.rule_key, a.points) for a in found.addends] == [("first.website_bounce", 0)]
    assert found.total == 0


def test_a_second_download_is_a_next_activity() -> None:
    found = ledger(touched((5, Kind.DOWNLOAD), (3, Kind.DOWNLOAD)))
    assert [a.rule_key for a in found.addends] == ["first.download", "next.download"]
    assert found.total == 200


def test_where_a_fair_comes_first_there_is_no_class() -> None:
    found = ledger(touched((9, Kind.FAIR), (5, Kind.NEWSLETTER_SIGNUP), (3, Kind.DOWNLOAD)))
    assert [(a.rule_key, a.points) for a in found.addends] == [
        ("next.fair_or_webinar", 100), ("next.download", 100),
    ]  # fmt: skip


def test_what_we_did_ourselves_is_no_first_contact() -> None:
    ours = [
        TouchpointFact(1, Kind.CALL, NOW - timedelta(days=30), Direction.OUT),
        TouchpointFact(2, Kind.NOTE, NOW - timedelta(days=29)),
    ]
    signup = TouchpointFact(3, Kind.NEWSLETTER_SIGNUP, NOW - timedelta(days=5), Direction.OUT)
    assert ledger([*ours, signup]).total == 50


@pytest.mark.parametrize(
    ("kind", "points"),
    [
        (Kind.NEWSLETTER_OPEN, 50), (Kind.NEWSLETTER_CLICK, 50), (Kind.DOWNLOAD, 100),
        (Kind.SERVICE_CALL, 250), (Kind.PRESENTATION, 150), (Kind.FAIR, 100),
        (Kind.WEBINAR, 100), (Kind.TRIAL, 150), (Kind.QUOTE_REQUEST, 200),
        (Kind.NEWSLETTER_UNSUBSCRIBE, -100), (Kind.CONTACT_REFUSED, -250), (Kind.CALL, 0),
    ],
)  # fmt: skip
def test_each_next_activity_gives_what_the_product_says(kind: Kind, points: int) -> None:
    assert ledger(touched((9, Kind.CALL), (3, kind))).total == points


@pytest.mark.parametrize(
    ("lead", "points"),
    [
        (LeadFacts(fit_product="A"), 100), (LeadFacts(fit_product="B"), 50),
        (LeadFacts(fit_product="C"), 10), (LeadFacts(decision_role="decision_maker"), 50),
        (LeadFacts(decision_role="co_decision_maker"), 25), (LeadFacts(decision_role="user"), 0),
    ],
)  # fmt: skip
def test_fit_gives_what_the_product_says(lead: LeadFacts, points: int) -> None:
    found = ledger([], lead)
    assert (found.behaviour, found.fit) == (0, points)


def test_a_fit_line_names_its_field_and_value() -> None:
    (line,) = ledger([], LeadFacts(fit_product="A")).addends
    assert (line.field, line.value, line.touchpoint_id, line.at) == (
        "lead.fit_product", "A", None, None,
    )  # fmt: skip


def test_a_download_with_its_own_points_counts_those_first_and_next() -> None:
    assert ledger(touched((5, Kind.DOWNLOAD, 180))).total == 180
    assert ledger(touched((9, Kind.FAIR), (5, Kind.DOWNLOAD, 30))).total == 130


def test_once_counts_the_one_that_is_worth_most() -> None:
    rule = ScoreRule("x", Group.BEHAVIOUR, 80, CALLS, Mode.ONCE, half_life_days=10)
    found = ledger(touched((20, Kind.CALL), (10, Kind.CALL)), rules=rules_of(rule))
    assert [(a.points, a.touchpoint_id) for a in found.addends] == [(40, 2)]


def test_a_cap_cuts_the_line_that_goes_over_it() -> None:
    rule = ScoreRule("x", Group.BEHAVIOUR, 40, CALLS, cap=100)
    found = ledger(touched(*[(d, Kind.CALL) for d in (9, 8, 7, 6)]), rules=rules_of(rule))
    assert [a.points for a in found.addends] == [40, 40, 20]


def test_a_cap_bounds_negative_points_too() -> None:
    rule = ScoreRule("x", Group.BEHAVIOUR, -40, CALLS, cap=60)
    found = ledger(touched((9, Kind.CALL), (8, Kind.CALL)), rules=rules_of(rule))
    assert [a.points for a in found.addends] == [-40, -20]


def test_half_life_lines_sum_to_the_rounded_total() -> None:
    rule = ScoreRule("x", Group.BEHAVIOUR, 25, CALLS, half_life_days=7)
    found = ledger(touched((7, Kind.CALL), (7, Kind.CALL), (7, Kind.CALL)), rules=rules_of(rule))
    assert found.total == 38  # 3 x 12.5 = 37.5
    assert [a.points for a in found.addends] == [13, 13, 12]


def test_validity_bounds_the_days_of_touchpoints_and_today_for_fields() -> None:
    past = ScoreRule("x", Group.BEHAVIOUR, 10, CALLS, valid_to=date(2025, 11, 17))
    later = ScoreRule("y", Group.FIT, 10, OneOf("company.country", ("DE",)),
                      valid_from=date(2025, 11, 25))  # fmt: skip
    found = ledger(
        touched((7, Kind.CALL), (6, Kind.CALL)), LeadFacts(country="DE"), rules_of(past, later)
    )
    assert [(a.rule_key, a.touchpoint_id) for a in found.addends] == [("x", 1)]


def test_an_inactive_rule_gives_nothing() -> None:
    rule = ScoreRule("x", Group.BEHAVIOUR, 10, CALLS, active=False)
    found = ledger(touched((7, Kind.CALL)), rules=rules_of(rule))
    assert (found.total, found.addends, found.ways) == (0, (), ())


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        (Between("company.employees", 50, 500), True),
        (Between("company.employees", 121), False),
        (Between("company.employees", None, 120), True),
        (StartsWith("company.postal_code", ("4", "33")), True),
        (StartsWith("company.postal_code", ("330",)), False),
        (OneOf("company.industry", ("möbelbau", "Druck")), True),
        (OneOf("company.employees", ("120",)), True),
        (OneOf("contact.decision_role", ("",)), False),
    ],
)
def test_conditions_over_fields(condition: OneOf | Between | StartsWith, holds: bool) -> None:
    lead = LeadFacts(employees=120, postal_code="33602", industry=" Möbelbau")
    found = ledger([], lead, rules_of(ScoreRule("x", Group.FIT, 7, condition)))
    assert found.fit == (7 if holds else 0)


def test_a_touchpoint_condition_can_ask_for_direction_outcome_and_product() -> None:
    condition = Happened((Kind.CALL,), "in", ("interest",), ("Serie Ä",))
    rules = rules_of(ScoreRule("x", Group.BEHAVIOUR, 7, condition))
    fits = TouchpointFact(1, Kind.CALL, NOW, "in", "interest", "serie ä")
    others = [fits._replace(direction="out"), fits._replace(outcome="later"),
              fits._replace(product="Serie B"), fits._replace(kind=Kind.EMAIL)]  # fmt: skip
    assert ledger([fits], rules=rules).total == 7
    assert [ledger([other], rules=rules).total for other in others] == [0, 0, 0, 0]


def test_ways_name_what_is_still_to_be_had_most_first() -> None:
    found = ledger(
        touched((9, Kind.NEWSLETTER_SIGNUP)),
        LeadFacts(fit_product="B", decision_role="decision_maker"),
    )
    assert found.missing == 100
    assert found.ways == (
        Way("next.service_call", 250), Way("next.quote_request", 200),
        Way("next.presentation", 150), Way("next.trial", 150), Way("next.download", 100),
        Way("next.fair_or_webinar", 100), Way("next.newsletter", 50), Way("fit.product_a", 50),
    )  # fmt: skip


def test_before_any_contact_the_first_download_is_one_way_not_two() -> None:
    keys = [way.rule_key for way in ledger([]).ways]
    assert "first.download" in keys and "next.download" not in keys


def test_the_defaults_do_not_decay_and_have_keys_of_their_own() -> None:
    assert all(rule.half_life_days is None for rule in DEFAULT_RULES)
    assert len({rule.key for rule in DEFAULT_RULES}) == len(DEFAULT_RULES)


def test_compiled_rules_score_many_leads() -> None:
    scorer = compile_rules(DEFAULT_RULE_SET)
    assert scorer.totals(LeadFacts(fit_product="A"), [], NOW) == (0, 100, 0)
    assert scorer.totals(NOBODY, touched((2, Kind.SERVICE_CALL)), NOW) == (250, 0, 0)

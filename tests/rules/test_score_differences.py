"""Which leads a change of the rules concerns."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from leaddesk.rules.conditions import OneOf
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.score_differences import kinds_concerned
from leaddesk.rules.score_rules import Group, Mode, RuleSet, ScoreRule
from leaddesk.rules.touchpoints import Kind

VISIT = ScoreRule("visit", Group.BEHAVIOUR, 5, Happened((Kind.VISIT, Kind.FAIR)))
CALL = ScoreRule("call", Group.BEHAVIOUR, 9, Happened((Kind.CALL,)))
DOWNLOAD = ScoreRule(
    "first.download", Group.BEHAVIOUR, 100, Happened((Kind.DOWNLOAD,)), Mode.FIRST_CONTACT
)
SIGNUP = ScoreRule(
    "first.signup", Group.BEHAVIOUR, 50, Happened((Kind.NEWSLETTER_SIGNUP,)), Mode.FIRST_CONTACT
)
PRODUCT = ScoreRule("product", Group.FIT, 50, OneOf("lead.fit_product", ("Ä",)))


def concerned(old: tuple[ScoreRule, ...], new: tuple[ScoreRule, ...]) -> frozenset[str] | None:
    return kinds_concerned(RuleSet(old, 250), RuleSet(new, 100))


def test_nothing_but_the_threshold_and_the_order() -> None:
    assert concerned((VISIT, PRODUCT, CALL), (CALL, VISIT, PRODUCT)) == frozenset()


def test_the_kinds_of_a_rule_before_and_after() -> None:
    other = replace(VISIT, condition=Happened((Kind.VISIT, Kind.TRIAL)))
    assert concerned((VISIT, CALL), (other, CALL)) == {Kind.VISIT, Kind.FAIR, Kind.TRIAL}
    assert concerned((VISIT, CALL), (CALL,)) == {Kind.VISIT, Kind.FAIR}
    assert concerned((CALL,), (replace(CALL, active=False),)) == {Kind.CALL}


def test_a_rule_that_rests_concerns_nobody() -> None:
    resting = replace(CALL, active=False)
    assert concerned((VISIT, resting), (VISIT, replace(resting, points=70))) == frozenset()


def test_of_equal_classes_the_first_counts_so_their_order_matters() -> None:
    assert concerned((DOWNLOAD, VISIT, SIGNUP), (SIGNUP, DOWNLOAD, VISIT)) == {
        Kind.DOWNLOAD, Kind.NEWSLETTER_SIGNUP,
    }  # fmt: skip


def test_what_decays_is_another_number_today() -> None:
    fading = replace(CALL, half_life_days=30)
    assert concerned((fading, VISIT), (fading, replace(VISIT, points=6))) == {
        Kind.CALL, Kind.VISIT, Kind.FAIR,
    }  # fmt: skip


def test_a_rule_about_a_field_concerns_any_lead() -> None:
    assert concerned((VISIT, PRODUCT), (VISIT, replace(PRODUCT, points=51))) is None
    dated = replace(PRODUCT, valid_to=date(2026, 1, 1))
    assert concerned((VISIT, dated), (replace(VISIT, points=6), dated)) is None

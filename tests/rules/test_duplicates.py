"""Which leads are proposed as one: what is said of real pairs, and how often that is right."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.labelled_pairs import Pair, make_pairs
from leaddesk.rules.duplicate_keys import MOST_PER_KEY, keys_of
from leaddesk.rules.duplicate_scan import pairs_to_compare
from leaddesk.rules.duplicates import (
    DEFAULT_RULES,
    DuplicateRule,
    DuplicateRules,
    Verdict,
    judge,
    rules_from_json,
    rules_problems,
    rules_to_json,
)
from leaddesk.rules.identity import Identity, identity_of, mailbox, personal_box, street_parts
from leaddesk.rules.likeness import Doubt, Sign, name_likeness

KRUEGER = {
    "company.name": "Krüger Maschinenbau GmbH",
    "company.street": "Jöllenbecker Straße 12 a",
    "company.postal_code": "33613",
    "company.city": "Bielefeld",
    "company.phone": "0521 4481-20",
    "contact.first_name": "Sabine",
    "contact.last_name": "Krüger",
    "contact.email": "s.krueger@krueger-mb.de",
}


def judged(one: dict[str, str], other: dict[str, str]) -> Verdict | None:
    return judge(identity_of(one), identity_of(other), DEFAULT_RULES)


def test_the_reason_is_told() -> None:
    found = judged(
        KRUEGER,
        {"company.name": "Krueger Maschinenb. AG", "company.website": "https://www.krueger-mb.de"},
    )
    assert found is not None
    assert found.signs == ((Sign.DOMAIN, 100), (Sign.NAME, 97))
    assert found.doubts == (Doubt.FORM,)


@pytest.mark.parametrize(
    "other",
    [
        {"company.name": "KRÜGER MASCHINEN-BAU", "company.phone": "+49 521 448120"},
        {"company.name": "Krüger", "company.email": "info@krueger-mb.de"},
        {"contact.last_name": "Krüger", "contact.email": "S.Krueger+Messe@krueger-mb.de"},
        {"company.name": "Maschinenbau Krueger Gesellschaft mit beschränkter Haftung",
         "company.postal_code": "33613"},
        {"company.name": "Kröger Maschinenbau", "company.street": "Jöllenbecker Str. 12",
         "company.postal_code": "33613"},
    ],
)  # fmt: skip
def test_the_same_company(other: dict[str, str]) -> None:
    assert judged(KRUEGER, other) is not None


@pytest.mark.parametrize(
    "other",
    [
        {"company.name": "Krüger Holding GmbH", "company.email": "info@krueger-mb.de"},
        {"company.name": "Krüger Maschinenbau GmbH", "company.postal_code": "80331"},
        {"company.name": "Röder Metallbau GmbH", "company.street": "Jöllenbecker Straße 12",
         "company.postal_code": "33613"},
        {"contact.first_name": "Sabine", "contact.last_name": "Krüger"},
        {},
    ],
)  # fmt: skip
def test_another_company(other: dict[str, str]) -> None:
    assert judged(KRUEGER, other) is None


def test_acme_gmbh_and_acme_ag() -> None:
    one = {"company.name": "Acme GmbH", "company.postal_code": "33602"}
    assert judged(one, {**one, "company.name": "Acme AG", "company.postal_code": "33609"}) is None
    found = judged(one, {**one, "company.name": "Acme AG"})
    assert found is not None and Doubt.FORM in found.doubts, "told as a doubt, never merged unasked"


def test_an_office_community_and_a_free_mail_provider_say_nothing() -> None:
    one = {"company.name": "Anders Beratung", "contact.email": "anders@t-online.de"}
    other = {"company.name": "Vogt Beratung", "contact.email": "vogt@t-online.de"}
    assert judged(one, other) is None


@pytest.mark.parametrize(
    ("more", "other", "found"),
    [
        ({}, {}, True),
        ({"company.city": "Köln"}, {"company.city": "Köln"}, True),
        ({"company.city": "Köln"}, {"company.city": "Köln", "company.postal_code": "50667"}, True),
        ({"company.city": "Köln"}, {"company.city": "Ulm"}, False),
        ({"company.city": "Köln"}, {}, False),
        ({"company.city": "Köln", "company.street": "Weg 1"},
         {"company.city": "Köln", "company.street": "Domplatz 3"}, False),
        ({"company.city": "Köln", "company.postal_code": "50667"},
         {"company.city": "Köln", "company.postal_code": "51149"}, False),
    ],
)  # fmt: skip
def test_a_list_without_postal_codes_is_not_taken_twice_unsaid(
    more: dict[str, str], other: dict[str, str], found: bool
) -> None:
    name = {"company.name": "Alpha Guss GmbH"}
    assert (judged(name | more, name | other) is not None) is found


def test_the_order_makes_no_difference() -> None:
    for pair in make_pairs(300, 7):
        there = judge(identity_of(pair.one), identity_of(pair.other), DEFAULT_RULES)
        back = judge(identity_of(pair.other), identity_of(pair.one), DEFAULT_RULES)
        assert (there is None) == (back is None), pair
        if there and back:
            assert there.sureness == back.sureness, pair


def rate(pairs: list[Pair]) -> tuple[float, float]:
    right = wrong = missed = 0
    for pair in pairs:
        found = judge(identity_of(pair.one), identity_of(pair.other), DEFAULT_RULES)
        right += bool(found and pair.same)
        wrong += bool(found and not pair.same)
        missed += bool(not found and pair.same)
    return right / (right + wrong), right / (right + missed)


def test_precision_and_recall_on_pairs_that_nothing_was_tuned_on() -> None:
    precision, recall = rate(make_pairs(2000, 2026))
    assert precision >= 0.97
    assert recall >= 0.90


def test_whom_a_rule_takes_for_one_is_compared() -> None:
    for pair in make_pairs(1000, 2027):
        one, other = identity_of(pair.one), identity_of(pair.other)
        if judge(one, other, DEFAULT_RULES):
            assert set(keys_of(one)) & set(keys_of(other)), pair


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        ("krueger maschinenbau", "maschinenbau krueger", 100, 100),
        ("krueger maschinenbau", "kruegr maschinenbau", 90, 99),
        ("krueger maschb", "krueger maschinenbau", 95, 95),
        ("mueller metallbau", "moeller metallbau", 80, 95),
        ("mueller metallbau", "schulze metallbau", 0, 60),
        ("autohaus 24", "autohaus 25", 0, 0),
    ],
)
def test_names(one: str, other: str, least: int, most: int) -> None:
    degree = name_likeness(tuple(one.split()), tuple(other.split()))
    assert degree is not None and least <= degree <= most


def test_parts_of_an_identity() -> None:
    assert mailbox("Anna+Messe@GoogleMail.com") == "anna@gmail.com"
    assert personal_box("info@krueger.de") == "" and personal_box("info@t-online.de") != ""
    assert street_parts("Jöllenbecker Straße 12 a") == street_parts("Joellenbecker Str. 12")
    assert street_parts("Strassburger Allee 5")[0] == "strassburgerallee"


def test_the_scan_compares_whom_a_key_brings_together_once() -> None:
    same = identity_of(KRUEGER)
    leads = [same, Identity(words=("roeder",)), same, Identity(), same]
    assert list(pairs_to_compare(leads)) == [(0, 2), (0, 4), (2, 4)]


def test_what_too_many_share_brings_nobody_together() -> None:
    chain = [Identity(domains=frozenset({"kette.de"}))] * (MOST_PER_KEY + 1)
    assert list(pairs_to_compare(chain)) == []
    assert list(pairs_to_compare(chain[:2])) == [(0, 1)]


def test_rules_are_data() -> None:
    assert rules_from_json(rules_to_json(DEFAULT_RULES)) == DEFAULT_RULES
    assert rules_from_json(None) == DEFAULT_RULES
    assert rules_problems(DEFAULT_RULES) == ()


NAME = (Sign.NAME, 90)


@pytest.mark.parametrize(
    ("rules", "code"),
    [
        (DuplicateRules(()), "duplicate_rules_none"),
        (replace(DEFAULT_RULES, threshold=0), "duplicate_threshold"),
        (DuplicateRules((DuplicateRule(((Sign.NAME, 0),), 90),)), "duplicate_rule_degree"),
        (DuplicateRules((DuplicateRule((NAME,), 100),)), "duplicate_rule_weight"),
        (DuplicateRules((DuplicateRule(((Sign.CITY, 100),), 90),)), "duplicate_rule_vague"),
        (DuplicateRules((DuplicateRule((), 90),)), "duplicate_rule_vague"),
        (DuplicateRules((DuplicateRule((NAME,), 40),)), "duplicate_rule_idle"),
        (DuplicateRules((DuplicateRule((NAME,), 90),) * 41), "duplicate_rules_many"),
    ],
)
def test_rules_that_can_not_be(rules: DuplicateRules, code: str) -> None:
    assert code in {problem.code for problem in rules_problems(rules)}

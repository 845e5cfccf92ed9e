"""The digit typed in the list, the chip taken away, and what the box offers while typing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.rules.filter_text import (
    Segment,
    complete,
    parse_filter,
    toggle_segment,
    without_term,
)
from leaddesk.rules.stage_order import order_of
from tests.rules.test_filter_any_text import FRAGMENTS

TODAY = date(2025, 11, 24)


@pytest.mark.parametrize(
    ("text", "number", "becomes"),
    [
        ("", 4, "4"),
        ("4", 2, "4 2"),
        ("4 2", 4, "2"),
        ("4", 4, ""),
        ("p:4", 4, ""),
        ("stage:sql krüger", 4, "4 stage:sql krüger"),
        ("4 stage:sql", 2, "4 2 stage:sql"),
        ("stage:", 4, "4 stage:"),
        ('"offen', 4, '4 "offen'),
        ("oder krüger", 4, '4 "oder" krüger'),
        ("p:2,4", 4, "p:2,4 4"),
        ("4 oder 2", 4, "4 4 oder 2"),
        ("", 7, "p:7"),
    ],
)
def test_a_digit_in_the_list(text: str, number: int, becomes: str) -> None:
    assert toggle_segment(text, number) == becomes


@given(FRAGMENTS.map(" ".join), st.integers(1, 9))
def test_a_digit_is_asked_for_or_no_longer(text: str, number: int) -> None:
    wanted = Segment((number,))
    before = wanted in parse_filter(text, TODAY).terms
    after = wanted in parse_filter(toggle_segment(text, number), TODAY).terms
    assert after is not before


@pytest.mark.parametrize(
    ("text", "index", "becomes"),
    [
        ("4 stage:sql krüger", 1, "4 krüger"),
        ("4 stage:sql krüger", 0, "stage:sql krüger"),
        ('4 ort:"Bad Homburg"', 1, "4"),
        ("a oder b c", 0, "c"),
    ],
)
def test_a_chip_is_taken_away(text: str, index: int, becomes: str) -> None:
    assert without_term(text, parse_filter(text, TODAY).terms[index]) == becomes


def test_one_of_a_choice_is_taken_away_with_its_or() -> None:
    text = "krüger oder weber oder 4 stage:sql"
    choice = parse_filter(text, TODAY).terms[0]
    left = [without_term(text, term) for term in getattr(choice, "terms", ())]
    assert left == [
        "weber oder 4 stage:sql",
        "krüger oder 4 stage:sql",
        "krüger oder weber stage:sql",
    ]


def test_a_part_that_could_not_be_read_is_taken_away() -> None:
    text = "4 stge:sql krüger"
    (problem,) = parse_filter(text, TODAY).problems
    assert without_term(text, problem) == "4 krüger"


def test_a_term_from_no_text_takes_nothing_away() -> None:
    assert without_term("4 krüger", Segment((4,))) == "4 krüger"


@pytest.mark.parametrize(
    ("text", "language", "offered"),
    [
        ("stu", "de", ["stufe:"]),
        ("sta", "de", ["stage:", "stadt:"]),
        ("fal", "de", ["fällig:"]),
        ("4 -fael", "de", ["fällig:"]),
        ("du", "en", ["due:"]),
        ("stufe:in", "de", ["interessent"]),
        ("stage:pro", "en", ["prospect"]),
        ("stufe:mql..s", "de", ["sal", "sql"]),
        ("ist:üb", "de", ["überfällig", "übergeben"]),
        ("p:", "de", ["1", "2", "3", "4", "5", "6", "keine"]),
        ("p:2,", "en", ["1", "2", "3", "4", "5", "6", "none"]),
        ("due:this", "en", ["this-week", "this-month"]),
        ("ort:bie", "de", []),
        ("xyz:1", "de", []),
        ("4 ", "de", []),
        ("", "de", []),
    ],
)
def test_what_is_offered(text: str, language: str, offered: list[str]) -> None:
    assert [c.text for c in complete(text, len(text), language)] == offered


def test_stages_are_offered_in_the_order_of_the_team() -> None:
    order = order_of(("cold", "warm", "mql", "sal", "quote", "sql", "prospect", "won"))
    for name, more in (("reached", []), ("moved", []), ("stage", ["lost", "excluded", "partner"])):
        offers = complete(f"{name}:", len(name) + 1, "en", order)
        assert [offer.key for offer in offers] == [*(s.key for s in order.funnel), *more]


def test_what_is_offered_takes_the_place_of_what_was_typed() -> None:
    (offer,) = complete("4 stufe:kalt,ge krüger", 15)
    assert (offer.kind, offer.text, offer.start, offer.end) == ("value", "gewonnen", 13, 15)


@given(FRAGMENTS.map("".join), st.integers(0, 30))
def test_offers_fit_into_the_text(text: str, cursor: int) -> None:
    for offer in complete(text, cursor):
        assert 0 <= offer.start <= offer.end <= len(text)

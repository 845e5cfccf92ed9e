"""The language of conditions: what holds, what comes back from JSON, what is said while editing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.rules.completeness import completeness
from leaddesk.rules.condition_fields import ASKED, mail_kind
from leaddesk.rules.condition_problems import FITTING, condition_problems
from leaddesk.rules.conditions import (
    Between,
    Condition,
    Contains,
    Facts,
    FieldCondition,
    InSegment,
    Known,
    NoneOf,
    OlderThan,
    OneOf,
    StartsWith,
    Touched,
    Within,
    all_hold,
    condition_from_json,
    conditions_from_json,
    conditions_to_json,
    fields_asked,
    holds,
)
from leaddesk.rules.past_spans import Unit
from leaddesk.rules.problem import Refused

TODAY = date(2025, 11, 24)
FACTS = Facts(
    {
        "company.industry": "Möbelbau ", "company.employees": 120, "lead.value": Decimal("1499.99"),
        "company.country": "", "lead.created_at": TODAY - timedelta(days=30),
        "lead.stage": "mql", "question.budget": "no", "company.postal_code": "01067",
    },
    frozenset({4, 2}),
    {"call": TODAY - timedelta(days=3), "visit": TODAY},
)  # fmt: skip


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (OneOf("company.industry", ("Druck", "MÖBELBAU")), True),
        (OneOf("company.industry", ("Möbel",)), False),
        (NoneOf("company.industry", ("Druck",)), True),
        (NoneOf("company.country", ("DE",)), False),  # not known: neither here nor abroad
        (OneOf("lead.stage", ("mql", "sal")), True),
        (OneOf("question.budget", ("no",)), True),
        (Known("question.need"), False),
        (Known("question.need", False), True),
        (Known("company.country", False), True),
        (Between("company.employees", 120, 120), True),
        (Between("company.employees", None, 119), False),
        (Between("lead.value", 1499, 1500), True),
        (Between("lead.value", 1500), False),
        (StartsWith("company.postal_code", ("1", "0")), True),
        (Contains("company.industry", ("ÖBEL",)), True),
        (Contains("company.industry", ("x",)), False),
        (OlderThan("lead.created_at", 29), True),
        (OlderThan("lead.created_at", 30), False),
        (Within("lead.created_at", 30), True),
        (Within("lead.created_at", 29), False),
        (InSegment((1, 4)), True),
        (InSegment((1, 3)), False),
        (InSegment((1, 3), False), True),
        (InSegment((4,), False), False),
        (Touched(("call",), 3), True),
        (Touched(("call",), 2), False),
        (Touched((), 0), True),
        (Touched(("download",)), False),
        (Touched(("download",), None, False), True),
        (Touched((), 5, False), False),
    ],
)
def test_what_holds(condition: Condition, expected: bool) -> None:
    assert holds(condition, FACTS, TODAY) is expected


def test_all_of_them_have_to_hold() -> None:
    good = Between("company.employees", 1)
    assert all_hold((), FACTS, TODAY)
    assert all_hold((good, InSegment((4,))), FACTS, TODAY)
    assert not all_hold((good, InSegment((5,))), FACTS, TODAY)


def test_a_yes_or_no_is_no_number() -> None:
    assert not holds(Between("company.employees", 0, 5), Facts({"company.employees": "3"}), TODAY)


# No text of a store has the end of a text in it, nor halves of letters.
KEPT = st.characters(exclude_characters="\0", exclude_categories=["Cs"])
TEXTS = st.lists(st.text(KEPT, min_size=1, max_size=5), max_size=3).map(tuple)
KEYS = st.sampled_from([*sorted(ASKED), "question.budget"])
NUMBERS = st.none() | st.integers(-5, 5)
conditions = st.one_of(
    st.builds(OneOf, KEYS, TEXTS),
    st.builds(NoneOf, KEYS, TEXTS),
    st.builds(StartsWith, KEYS, TEXTS),
    st.builds(Contains, KEYS, TEXTS),
    st.builds(Between, KEYS, NUMBERS, NUMBERS),
    st.builds(Known, KEYS, st.booleans()),
    st.builds(OlderThan, KEYS, st.integers(-2, 9), st.sampled_from(Unit)),
    st.builds(Within, KEYS, st.integers(-2, 9), st.sampled_from(Unit)),
    st.builds(InSegment, st.lists(st.integers(1, 9), max_size=3).map(tuple), st.booleans()),
    st.builds(Touched, TEXTS, NUMBERS, st.booleans()),
)


@given(st.lists(conditions, max_size=4).map(tuple))
def test_they_survive_the_trip_through_json(some: tuple[Condition, ...]) -> None:
    assert conditions_from_json(json.loads(json.dumps(conditions_to_json(some)))) == some


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ({}, "condition_unreadable"),
        ({"field": "company.shoe_size", "in": ["44"]}, "condition_field_unknown"),
        ({"field": "lead.segments", "in": ["4"]}, "condition_field_unknown"),
        ({"field": "company.name"}, "condition_unreadable"),
        ({"field": "company.name", "in": "Müller"}, "condition_unreadable"),
        ({"field": "company.employees", "from": "fünf", "to": None}, "condition_unreadable"),
        ({"segments": ["4"], "wanted": True}, "condition_unreadable"),
    ],
)
def test_what_can_not_be_read(data: Mapping[str, object], code: str) -> None:
    with pytest.raises(Refused) as refused:
        condition_from_json(data)
    assert [problem.code for problem in refused.value.problems] == [code]


@pytest.mark.parametrize("data", ["immer", [1], ["x"]])
def test_a_list_of_something_else(data: list[object]) -> None:
    with pytest.raises(Refused):
        conditions_from_json(data)


@pytest.mark.parametrize(
    ("some", "codes"),
    [
        ((), []),
        ((OneOf("company.country", ("DE",)), InSegment((1,))), []),
        ((OneOf("company.shoe_size", ("44",)),), ["condition_field_unknown"]),
        ((OneOf("question.gone", ("yes",)),), ["condition_question_unknown"]),
        ((OneOf("question.budget", ("maybe",)),), ["condition_choice_unknown"]),
        ((OneOf("company.country", ()),), ["condition_empty"]),
        ((OneOf("company.country", (" ",)),), ["condition_empty"]),
        ((InSegment(()),), ["condition_empty"]),
        ((InSegment((9,)),), ["condition_segment_unknown"]),
        ((Between("company.employees"),), ["condition_empty"]),
        ((Between("company.employees", 5, 4),), ["condition_range"]),
        ((Between("company.name", 1, 4),), ["condition_unfit"]),
        ((OneOf("company.employees", ("5",)),), ["condition_unfit"]),
        ((StartsWith("lead.stage", ("m",)),), ["condition_unfit"]),
        ((OneOf("lead.stage", ("lauwarm",)),), ["condition_choice_unknown"]),
        ((Within("lead.last_touch", -1),), ["condition_days"]),
        ((Touched(("call",), -1),), ["condition_days"]),
    ],
)
def test_what_stands_in_the_way(some: tuple[Condition, ...], codes: list[str]) -> None:
    found = condition_problems(some, segments=(1, 4), questions=("budget",))
    assert [problem.code for problem in found] == codes


E, C, P = "company.employees", "company.country", "company.postal_code"
T = "lead.last_touch"


@pytest.mark.parametrize(
    ("some", "possible"),
    [
        ((OneOf(C, ("DE", "AT")), OneOf(C, ("at", "CH"))), True),
        ((OneOf(C, ("DE",)), OneOf(C, ("AT",))), False),
        ((OneOf(C, ("DE",)), NoneOf(C, ("de",))), False),
        ((NoneOf(C, ("DE",)), NoneOf(C, ("AT",))), True),
        ((OneOf(P, ("33602",)), StartsWith(P, ("0", "3"))), True),
        ((OneOf(P, ("33602",)), StartsWith(P, ("0",))), False),
        ((StartsWith(P, ("33",)), StartsWith(P, ("3", "0"))), True),
        ((StartsWith(P, ("33",)), StartsWith(P, ("34",))), False),
        ((OneOf(C, ("DE",)), Contains(C, ("x",))), False),
        ((Between(E, 10), Between(E, None, 9)), False),
        ((Between(E, 10), Between(E, None, 10)), True),
        ((Known(E), Known(E, False)), False),
        ((Known(E, False), Between(E, 1)), False),
        ((Known(E, False),), True),
        ((OlderThan(T, 30), Within(T, 31)), True),
        ((OlderThan(T, 30), Within(T, 30)), False),
        ((OlderThan(T, 2, Unit.YEARS), Within(T, 24, Unit.MONTHS)), False),
        ((OlderThan(T, 23, Unit.MONTHS), Within(T, 2, Unit.YEARS)), True),
        ((NoneOf("lead.fit_product", ("A", "B", "C")),), False),
        ((InSegment((4,)), InSegment((4, 5), False)), False),
        ((InSegment((4, 6)), InSegment((4, 5), False)), True),
        ((Touched(("call",), 10), Touched((), 10, False)), False),
        ((Touched(("call",), 10), Touched(("call", "visit"), None, False)), False),
        ((Touched(("call",), 10), Touched(("call",), 9, False)), True),
        ((Touched((), 10), Touched(("call",), 10, False)), True),
    ],
)
def test_conditions_that_contradict_each_other(some: tuple[Condition, ...], possible: bool) -> None:
    codes = [problem.code for problem in condition_problems(some)]
    touch = isinstance(some[0], Touched)
    code = "condition_touch_contradiction" if touch else "condition_contradiction"
    assert codes == ([] if possible else [code])


def test_every_comparison_fits_something() -> None:
    fitting = {shape for shapes in FITTING.values() for shape in shapes}
    assert fitting == set(get_args(FieldCondition))


def test_which_fields_are_asked() -> None:
    some = (OneOf(C, ("DE",)), InSegment((4,)), Known(E), NoneOf(C, ("AT",)))
    assert fields_asked(some) == (C, E)


@pytest.mark.parametrize(
    ("address", "kind"),
    [(None, None), ("", None), ("x", None), ("a@", None), ("k@GMX.de", "private"),
     ("a@b@web.de", "private"), ("info@roeder.example", "company")],
)  # fmt: skip
def test_whose_mailbox_it_is(address: str | None, kind: str | None) -> None:
    assert mail_kind(address) == kind


def test_completeness_is_a_whole_per_cent() -> None:
    assert completeness({}, True) == 0
    everything: dict[str, object] = dict.fromkeys(ASKED, "x")
    assert completeness(everything, True) == completeness(everything, False) == 100
    assert completeness({"contact.mobile": "0171", "contact.phone": ""}, False) == 20
    assert completeness({"contact.mobile": "0171"}, True) == 10

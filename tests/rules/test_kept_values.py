"""What is taken in comes back: typed, written into a file, read from it, it is the same."""

from __future__ import annotations

import random
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.queries.lead_facts import FACT_KEYS
from leaddesk.rules.checks import CheckContext, CheckedRow, check_row
from leaddesk.rules.column_names import ANY_EMAIL
from leaddesk.rules.columns import guess_columns
from leaddesk.rules.edits import check_value
from leaddesk.rules.fields import FIELDS, Shape
from leaddesk.rules.phones import PhoneNumber, format_phone
from leaddesk.rules.problem import Problem
from leaddesk.rules.row_changes import kept_value
from leaddesk.ui.words.lead_file import fact_cell, fact_titles
from torture.nasty import NASTY, raw_lead
from torture.roundtrip import seen

CONTEXT = CheckContext(date(2025, 11, 24), users={"anna berg": 7})
_TYPED = [f.key for f in FIELDS if f.editable and f.shape not in (Shape.USER, Shape.CHOICE)]
_COUNTRIES = ("DE", "AT", "CH", "FR", "GB")


def _row(key: str, cell: object, country: str) -> CheckedRow:
    columns = {0: "company.country", 1: key}
    return check_row(1, [country, cell], columns, defaults={}, context=CONTEXT)


@settings(max_examples=400, deadline=None)
@given(
    key=st.sampled_from(_TYPED),
    text=st.one_of(st.sampled_from(NASTY), st.text(max_size=40), st.from_regex(r"[+0-9 ()/.,x-]+")),
    country=st.sampled_from(_COUNTRIES),
)
def test_what_a_field_takes_a_list_brings_back(key: str, text: str, country: str) -> None:
    typed = check_value(key, text, CONTEXT, country=country)
    if typed is None or isinstance(typed, Problem):
        return
    kept = kept_value(typed)
    again = _row(key, fact_cell(key, kept), country).values.get(key)
    assert kept_value(again) == kept


@pytest.mark.parametrize("text", [text for text in NASTY if text != "_x000D_"])  # files only
def test_a_text_is_taken_as_it_is_seen(text: str) -> None:
    typed = check_value("contact.position", text, CONTEXT)
    assert typed == seen(text) or (typed is None and text in ("--", "/", "\\"))


def test_our_own_list_is_known_by_its_headers_whatever_stands_in_it() -> None:
    chance = random.Random(5)
    rows = [raw_lead(number, chance) for number in range(3)]
    rows += [["1"] * len(FACT_KEYS)] * 5  # the same number in each: elsewhere that is no number
    guesses = guess_columns(fact_titles(FACT_KEYS), rows)
    assert tuple(guess.field for guess in guesses) == FACT_KEYS
    assert all(guess.sure for guess in guesses)
    assert ANY_EMAIL not in {guess.field for guess in guesses}


def test_a_german_number_of_somebody_abroad_keeps_its_country() -> None:
    """Stored as "0221 ..." the next reader would take it for a number of that country."""
    number = _row("company.phone", "+49 221 448120", "AT").values["company.phone"]
    assert isinstance(number, PhoneNumber)
    assert format_phone(number) == "+49 221 448120"
    again = _row("company.phone", format_phone(number), "AT").values["company.phone"]
    assert isinstance(again, PhoneNumber)
    assert again.e164 == number.e164 == "+49221448120"


def test_fractions_of_a_cent_are_told() -> None:
    checked = _row("lead.value", "12,345", "DE")
    assert [p.code for p in checked.problems if p.field == "lead.value"] == ["amount_rounded"]
    assert checked.values["lead.value"] == Decimal("12.34")
    problem = check_value("lead.value", "12,345", CONTEXT)
    assert isinstance(problem, Problem)
    hair = _row("lead.value", 0.1 + 0.2, "DE")
    assert hair.values["lead.value"] == Decimal("0.30")
    assert [p for p in hair.problems if p.field == "lead.value"] == []


@pytest.mark.parametrize("text", ["#N/A", "#BEZUG!"])
def test_an_error_of_a_spreadsheet_is_no_value(text: str) -> None:
    problem = check_value("lead.product", text, CONTEXT)
    assert isinstance(problem, Problem)
    assert problem.code == "cell_error"


def test_words_for_nothing_are_nothing_but_in_names() -> None:
    assert check_value("contact.position", "k. A.", CONTEXT) is None
    assert check_value("contact.last_name", "Null", CONTEXT) == "Null"

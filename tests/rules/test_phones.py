"""Telephone numbers in the spellings of German lists, and what is written of them."""

from __future__ import annotations

import phonenumbers
import pytest

from leaddesk.rules.phones import PhoneNumber, format_phone, read_phone
from leaddesk.rules.problem import Problem


def number(text: str, country: str = "DE") -> PhoneNumber:
    found = read_phone(text, country)
    assert isinstance(found, PhoneNumber), found
    return found


@pytest.mark.parametrize(
    ("typed", "e164", "shown"),
    [
        ("0521/448120-17", "+4952144812017", "0521 448120-17"),
        ("(0521) 448120", "+49521448120", "0521 448120"),
        ("+49 (0) 521 448120", "+49521448120", "0521 448120"),
        ("+49 0521 448120", "+49521448120", "0521 448120"),
        ("0049521448120", "+49521448120", "0521 448120"),
        ("0521 - 44 81 20", "+49521448120", "0521 448120"),
        ("0521-448120-17", "+4952144812017", "0521 448120-17"),
        ("0521 44-81-20", "+49521448120", "0521 448120"),
        ("0521 448120 – 0", "+495214481200", "0521 448120-0"),
        ("0521 448120 Durchwahl 17", "+4952144812017", "0521 448120-17"),
        ("Tel.: 0521 448120 (Zentrale)", "+49521448120", "0521 448120"),
        ("030/12345-0", "+4930123450", "030 12345-0"),
        ("033631 1234", "+49336311234", "033631 1234"),
        ("0171-1234567", "+491711234567", "0171 1234567"),
        ("0180 5 12345", "+49180512345", "0180 5 12345"),
        ("0800 1234567", "+498001234567", "0800 1234567"),
        ("+43 1 5881060", "+4315881060", "+43 1 5881060"),
        ("+43 1 5881060-17", "+431588106017", "+43 1 5881060-17"),
        ("0041 44 668 18 00", "+41446681800", "+41 44 668 18 00"),
        ("+39 06 6982", "+39066982", "+39 06 6982"),
        ("+1 801-555-7712 x4563", "+18015557712", "+1 801 555 7712 x4563"),
    ],
)
def test_spellings_are_dialled_and_shown(typed: str, e164: str, shown: str) -> None:
    found = number(typed)
    assert (found.e164, format_phone(found), found.typed) == (e164, shown, typed)
    assert not found.doubt


def test_the_country_of_the_address_counts() -> None:
    assert number("01 5881060", "AT").e164 == "+4315881060"
    assert number("044 668 18 00", "CH").e164 == "+41446681800"


@pytest.mark.parametrize(
    ("typed", "shown", "doubt"),
    [
        ("521448120", "0521 448120", "phone_zero_missing"),
        ("521/448120-17", "0521 448120-17", "phone_zero_missing"),
        ("49521448120", "0521 448120", "phone_plus_missing"),
    ],
)
def test_what_a_spreadsheet_took_off_is_proposed(typed: str, shown: str, doubt: str) -> None:
    found = number(typed)
    assert (found.typed, found.doubt) == (shown, doubt)
    assert found.e164.startswith("+49521448120")


@pytest.mark.parametrize("between", ["; ", " / ", "\n", ", ", " oder "])
def test_of_two_numbers_the_first_is_taken(between: str) -> None:
    found = number(f"0521 448120{between}0171 1234567")
    assert (found.typed, found.e164) == ("0521 448120", "+49521448120")
    assert found.doubt == "phone_second_ignored"


@pytest.mark.parametrize(
    "text", ["", "siehe Notiz", "448120", "110", "+1 650", "0521", "12345678", "415-555-0000"]
)
def test_what_nobody_could_dial_is_a_problem(text: str) -> None:
    found = read_phone(text)
    assert isinstance(found, Problem)
    assert found.code == "phone_unreadable"


def test_area_codes_end_where_the_numbering_plan_ends_them() -> None:
    """A sample of the area codes, against the library's own national format."""
    for area in range(2001, 9999, 7):
        typed = f"+49{area}{'1234567'[: 11 - len(str(area))]}"
        parsed = phonenumbers.parse(typed, None)
        if not phonenumbers.is_valid_number(parsed) or area // 10 == 700:
            continue  # 0700: personal numbers, whose letters are grouped by fours
        national = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
        assert format_phone(number(typed)) == national, typed

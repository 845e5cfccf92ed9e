"""Our numbers on their way to the ERP and back: forgiven what spreadsheets do, nothing more."""

from __future__ import annotations

from datetime import date

import pytest

from leaddesk.rules.hand_over import batch_file_name, clean_customer_number, prospect_number


def test_file_name_holds_day_and_number() -> None:
    day = date(2025, 11, 24)
    assert batch_file_name(31, day, "xlsx", "de") == "LeadDesk_Uebergabe_2025-11-24_031.xlsx"
    assert batch_file_name(31, day, "csv", "de_AT") == "LeadDesk_Uebergabe_2025-11-24_031.csv"
    assert batch_file_name(1234, day, "csv", "en") == "LeadDesk_Handover_2025-11-24_1234.csv"


@pytest.mark.parametrize(
    "typed", ["I-000123", "i-000123", "I123", " I-123 ", "I 000123", "I–000123", "i_0123"]
)
def test_our_number_is_known_however_it_comes_back(typed: str) -> None:
    assert prospect_number(typed) == "I-000123"


@pytest.mark.parametrize(
    "typed", ["", "123", "000123", "I٣", "K-000123", "I-", "I-12a", "II-123", "-1"]
)
def test_what_may_be_the_erps_own_is_not_taken_for_ours(typed: str) -> None:
    assert prospect_number(typed) == ""


@pytest.mark.parametrize(
    ("cell", "number"),
    [("10234", "10234"), (" 10234 ", "10234"), ("10234.0", "10234"), ("K 10.5", "K 10.5"),
     ("007", "007"), ("", "")],
)  # fmt: skip
def test_customer_numbers_keep_their_zeros_and_lose_their_fraction(cell: str, number: str) -> None:
    assert clean_customer_number(cell) == number

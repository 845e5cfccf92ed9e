"""A file's sheets become a plan, and the plan checked rows."""

from __future__ import annotations

from datetime import date

import pytest

from leaddesk.rules.checks import CheckContext
from leaddesk.rules.list_plan import (
    ListPlan,
    check_list,
    columns_by_header,
    headers_digest,
    plan_list,
    with_columns,
)  # fmt: skip
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import Sheet

SHEET = Sheet(
    "Leads",
    (
        ("Messe Hannover 2025", None, None, None),
        (None, None, None, None),
        ("Firma 1", "PLZ Ort", "Tel.", "E-Mail"),
        ("Maschinenbau Krüger GmbH", "33602 Bielefeld", "0521/448120", "info@mk.example"),
        ("Nordlicht AG", "01067 Dresden", "0351 309334", "kaputt"),
    ),
)


def plan() -> ListPlan:
    found = plan_list([SHEET])
    assert isinstance(found, ListPlan)
    return found


def test_header_and_columns_are_found() -> None:
    found = plan()
    assert found.table.header_row == 3
    assert dict(found.columns) == {
        0: "company.name", 1: "company.postal_city", 2: "company.phone", 3: "company.email",
    }  # fmt: skip


def test_rows_are_checked_with_their_numbers_in_the_file() -> None:
    rows = check_list([SHEET], plan(), CheckContext(today=date(2025, 11, 24)))
    assert [row.row for row in rows] == [4, 5]
    assert rows[0].values["company.city"] == "Bielefeld"
    assert any(p.code == "email_incomplete" and p.column == "E-Mail" for p in rows[1].problems)


def test_a_mapping_by_header_is_taken_whatever_its_spelling() -> None:
    changed = with_columns(plan(), {"tel": "contact.phone", "E-MAIL": ""})
    assert changed.columns[2] == "contact.phone"
    assert 3 not in changed.columns
    assert columns_by_header(changed)["Tel."] == "contact.phone"


@pytest.mark.parametrize("wrong", [{"Fax": "company.phone"}, {"Tel.": "company.shoe_size"}])
def test_what_does_not_exist_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"Fax|shoe_size"):
        with_columns(plan(), wrong)


def test_an_empty_file_has_no_table() -> None:
    assert plan_list([]) == Problem("file_no_table")
    assert isinstance(plan_list([Sheet("Leer", ())]), Problem)


def test_the_digest_is_that_of_the_set_of_headers() -> None:
    assert headers_digest(["Firma", "Straße"]) == headers_digest(["STRASSE", "firma", ""])
    assert headers_digest(["Firma"]) != headers_digest(["Ort"])

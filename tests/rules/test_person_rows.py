"""Companies and people in the same columns: Odoo's lists of contacts."""

from __future__ import annotations

from datetime import date

import pytest

from leaddesk.rules.checks import CheckContext, CheckedRow, prepare
from leaddesk.rules.person_rows import person_rows

HEADERS = ("Name", "Is a company", "Related company", "City")
COLUMNS = {0: "company.name", 3: "company.city"}


def checked(*cells: object, headers: tuple[str, ...] = HEADERS) -> CheckedRow:
    return prepare(COLUMNS, CheckContext(date(2025, 11, 24)), headers=headers).check(2, cells)


def test_a_company_stays_one() -> None:
    row = checked("Möbel Groß GmbH", "1", "", "Köln")
    assert row.values == {"company.name": "Möbel Groß GmbH", "company.city": "Köln"}


@pytest.mark.parametrize("mark", ["0", False, "FALSE", "nein", 0])
def test_a_person_is_no_company_but_at_one(mark: object) -> None:
    row = checked("Frau Sabine Groß", mark, "Möbel Groß GmbH", "Köln")
    assert row.values == {
        "company.name": "Möbel Groß GmbH", "company.city": "Köln", "contact.salutation": "ms",
        "contact.first_name": "Sabine", "contact.last_name": "Groß",
    }  # fmt: skip
    assert row.problems == ()


def test_a_person_on_their_own() -> None:
    row = checked("Sabine Groß", "0", "", "Köln")
    assert "company.name" not in row.values
    assert row.values["contact.last_name"] == "Groß"


def test_no_word_of_it_leaves_the_row_alone() -> None:
    assert checked("Möbel Groß GmbH", "", "X AG", "Köln").values["company.name"] == (
        "Möbel Groß GmbH"
    )
    assert checked("Möbel Groß GmbH").values["company.name"] == "Möbel Groß GmbH"


def test_lists_that_are_none_of_these() -> None:
    assert person_rows(("Name", "Ort"), {0: "company.name"}) is None
    assert person_rows(HEADERS, {0: "contact.full_name"}) is None
    assert person_rows(HEADERS, COLUMNS | {2: "contact.last_name"}) is None
    assert person_rows(HEADERS, {}) is None

"""Columns of a second, third ... person, by their headers."""

from __future__ import annotations

from datetime import date

import pytest

from leaddesk.rules.checks import CheckContext, prepare
from leaddesk.rules.columns import guess_columns
from leaddesk.rules.further_columns import headers_apart
from leaddesk.rules.list_plan import ListPlan, columns_by_header, plan_list, with_columns
from leaddesk.rules.sheet import Sheet

NAME, MAIL, PHONE = "full_name", "email", "phone"


def found(headers: str) -> list[str]:
    guesses = guess_columns(headers.split(";"), [])
    return [(guess.field or "").removeprefix("contact") for guess in guesses]


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        ("Ansprechpartner;E-Mail;Telefon;Ansprechpartner 2;E-Mail 2;Telefon 2",
         ".full_name .email .phone 2.full_name 2.email 2.phone"),
        ("Ansprechpartner;E-Mail;Name 2;E-Mail 2", ".full_name .email 2.full_name 2.email"),
        ("1. Ansprechpartner;2. Ansprechpartner;Telefon Ansprechpartner 2",
         ".full_name 2.full_name 2.phone"),
        ("Contact 1 Name;Contact 1 Email;Contact 2: Email;Contact3_phone",
         ".full_name .email 2.email 3.phone"),
        ("AP;Zweiter Ansprechpartner;AP2 Mobil", ".full_name 2.full_name 2.mobile"),
        ("Vorname 1;Nachname 1;Telefon 1;Vorname 2;Name 2;Telefon 2",
         ".first_name .last_name .phone 2.first_name 2.last_name 2.phone"),
        ("Anrede;Nachname;E-Mail;Anrede;Nachname;E-Mail",
         ".salutation .last_name .email 2.salutation 2.last_name 2.email"),
        ("Ansprechpartner;Telefon;Ansprechpartner;Telefon;E-Mail",
         ".full_name .phone 2.full_name 2.phone .email"),
    ],
)  # fmt: skip
def test_numbered_and_repeated_headers_are_further_people(headers: str, fields: str) -> None:
    assert found(f"Firma;{headers}")[1:] == fields.split()


@pytest.mark.parametrize(
    "headers",
    [
        "Firma;Ansprechpartner;E-Mail;Telefon;E-Mail 2;Telefon 2;Mobiltelefon 2",
        "Firma;Name 2;PLZ;Telefon;Telefon 2;E-Mail",
        "Name 1;Name 2;Straße;Straße 2;Telefon;Telefon 2;E-Mail",
        "Firma;Ansprechpartner;P1;P2;P3;Parameter 4",
    ],
)
def test_a_number_alone_is_no_second_person(headers: str) -> None:
    assert not [field for field in found(headers) if field[:1].isdigit()]


def test_headers_that_are_alike_have_names_of_their_own() -> None:
    assert headers_apart(("Firma", "E-Mail", "", "e-mail", "")) == (
        "Firma", "E-Mail", "", "e-mail (2)", "",
    )  # fmt: skip
    headers = ("Firma", "Ansprechpartner", "E-Mail", "Ansprechpartner", "E-Mail")
    row = ("A GmbH", "Ina Berg", "i@a.example", "Uwe Dietz", "u@a.example")
    sheet = Sheet("L", (headers, row))
    plan = plan_list([sheet])
    assert isinstance(plan, ListPlan)
    kept = columns_by_header(plan)
    assert kept["E-Mail (2)"] == "contact2.email"
    assert with_columns(plan, dict(kept)).columns == plan.columns
    assert 4 not in with_columns(plan, {"E-Mail (2)": ""}).columns


def test_what_is_wrong_with_a_second_person_names_the_field() -> None:
    columns = ("company.name", "contact2.full_name", "contact2.email", "contact2.salutation")
    checker = prepare(
        dict(enumerate(columns)),
        CheckContext(today=date(2025, 11, 24)),
        headers=("Firma", "Ansprechpartner 2", "E-Mail 2", "Anrede 2"),
        values={"contact2.salutation": {"dame": "Frau"}},
    )
    row = checker.check(2, ("A GmbH", "Dr. Ina Berg", "i@a.example", "Dame"))
    assert not row.rejected and not row.problems
    assert row.value("contact2.last_name") == "Berg"
    assert row.value("contact2.salutation") == "ms"
    assert row.value("contact3.email") is None
    row = checker.check(3, ("A GmbH", "", "nur-text", ""))
    assert [(p.field, p.column) for p in row.problems] == [("contact2.email", "E-Mail 2")]
    assert row.rejected and not row.further

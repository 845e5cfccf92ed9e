"""A field typed by a person is checked as the cell of a list is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from leaddesk.rules.checks import CheckContext, check_row
from leaddesk.rules.edits import check_value
from leaddesk.rules.fields import FIELDS
from leaddesk.rules.phones import PhoneNumber
from leaddesk.rules.problem import Problem
from leaddesk.rules.stages import Stage

CONTEXT = CheckContext(date(2025, 11, 24), users={"mr": 7})


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("company.name", " <b>Krüger</b>  GmbH & Co. KG ", "<b>Krüger</b> GmbH & Co. KG"),
        ("company.phone", "0521/448120-17", PhoneNumber("0521/448120-17", "+4952144812017", "17")),
        ("company.postal_code", "1067", "01067"),
        ("company.postal_code", "D-33602", "33602"),
        ("company.country", "Österreich", "AT"),
        ("contact.salutation", "Frau", "ms"),
        ("lead.value", "17.896,50 €", Decimal("17896.50")),
        ("lead.stage", "Angebot", Stage.QUOTE),
        ("lead.owner", "MR", 7),
        ("lead.note", "eins\nzwei", "eins\nzwei"),
        ("lead.due", "01.12.2025", date(2025, 12, 1)),
        ("contact.email", "  ", None),
    ],
)
def test_values(key: str, text: str, value: object) -> None:
    assert check_value(key, text, CONTEXT) == value


@pytest.mark.parametrize(
    ("key", "text", "code"),
    [
        ("contact.email", "s@krueger", "email_incomplete"),
        ("company.phone", "siehe oben", "phone_unreadable"),
        ("company.postal_code", "336", "postal_code_unreadable"),
        ("company.name", "x" * 301, "text_too_long"),
        ("lead.value", "viel", "number_unreadable"),
        ("company.country", "Atlantis", "country_unknown"),
    ],
)
def test_problems(key: str, text: str, code: str) -> None:
    problem = check_value(key, text, CONTEXT)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.field) == (code, key)


def test_the_country_of_the_lead_counts() -> None:
    assert check_value("company.postal_code", "1010", CONTEXT, country="AT") == "1010"


def test_every_field_can_be_typed_and_listed_alike() -> None:
    for field in FIELDS:
        typed = check_value(field.key, "4", CONTEXT)
        listed = check_row(1, ["4"], {0: field.key}, defaults={}, context=CONTEXT)
        if not isinstance(typed, Problem) and field.key != "lead.segments":
            assert listed.values.get(field.key) == typed, field.key

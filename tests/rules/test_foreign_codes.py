"""A postal code of four digits: a German one without its zero, or a neighbour's."""

from __future__ import annotations

import pytest

from tests.rules.test_checks import row


@pytest.mark.parametrize(
    ("told", "country"),
    [
        ({"company.phone": "+43 732 1234"}, "AT"),
        ({"contact.mobile": "0041 79 123 45 67"}, "CH"),
        ({"company.phone": "00423 237 11 11"}, "LI"),
        ({"company.website": "www.linz-stahl.at/kontakt"}, "AT"),
        ({"company.email": "office@aarau.ch"}, "CH"),
    ],
)
def test_a_neighbours_code_stays_as_it_is(told: dict[str, str], country: str) -> None:
    checked = row({"company.name": "Stahl & Söhne", "company.postal_code": "4020", **told})
    assert checked.values["company.postal_code"] == "4020"
    assert checked.values["company.country"] == country
    assert [problem.code for problem in checked.problems] == ["country_told"]
    assert not checked.rejected


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"company.phone": "0351 4481-0"},
        {"company.phone": "0351 4481-0", "company.website": "www.saale.at"},
        {"company.email": "info@dresden.de"},
        {"company.country": "DE", "company.phone": "+43 732 1234"},
    ],
)
def test_a_german_code_gets_its_zero(told: dict[str, str]) -> None:
    checked = row({"company.name": "Elbe GmbH", "company.postal_code": "1067", **told})
    assert checked.values["company.postal_code"] == "01067"
    assert [problem.code for problem in checked.problems] == ["postal_code_short"]

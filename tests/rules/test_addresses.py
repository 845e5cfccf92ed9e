"""Addresses, taken apart, and countries by their names."""

from __future__ import annotations

import pytest

from leaddesk.rules.addresses import Address, split_address, split_country_code, split_postal_city
from leaddesk.rules.countries import country_code


@pytest.mark.parametrize(
    ("text", "country", "code", "city"),
    [
        ("D-01067 Dresden", "DE", "01067", "Dresden"),
        ("A-1010 Wien", "AT", "1010", "Wien"),
        ("CH-8001 Zürich", "CH", "8001", "Zürich"),
        ("33602 Bielefeld", "", "33602", "Bielefeld"),
        ("60311 Frankfurt am Main", "", "60311", "Frankfurt am Main"),
        ("1067 Dresden", "", "1067", "Dresden"),
        ("Bielefeld 33602", "", "33602", "Bielefeld"),
        ("Bielefeld", "", "", "Bielefeld"),
        ("33602", "", "33602", ""),
        ("1012 AB Amsterdam", "", "1012 AB", "Amsterdam"),
        ("SE-111 22 Stockholm", "SE", "111 22", "Stockholm"),
    ],
)
def test_postal_code_and_city(text: str, country: str, code: str, city: str) -> None:
    assert split_postal_city(text) == Address("", code, city, country)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jöllenbecker Str. 12, 33613 Bielefeld",
         Address("Jöllenbecker Str. 12", "33613", "Bielefeld")),
        ("Straße des 17. Juni 135, 10623 Berlin, Deutschland",
         Address("Straße des 17. Juni 135", "10623", "Berlin", "DE")),
        ("Am Markt 1\nD-33602 Bielefeld", Address("Am Markt 1", "33602", "Bielefeld", "DE")),
        ("Ring 3, A-1010 Wien", Address("Ring 3", "1010", "Wien", "AT")),
        ("Musterstr. 12 33602 Bielefeld", Address("Musterstr. 12", "33602", "Bielefeld")),
        ("Werk 2, Ring 5, 33602 Bielefeld", Address("Werk 2, Ring 5", "33602", "Bielefeld")),
        ("33602 Bielefeld, Ring 5", Address("Ring 5", "33602", "Bielefeld")),
        ("Hauptstr. 5", Address("Hauptstr. 5")),
        ("Industriestr. 10000", Address("Industriestr. 10000")),
        ("", Address()),
    ],
)  # fmt: skip
def test_whole_addresses(text: str, expected: Address) -> None:
    assert split_address(text) == expected


def test_the_country_before_a_code_alone() -> None:
    assert split_country_code("D-01067") == ("DE", "01067")
    assert split_country_code("A 1010") == ("AT", "1010")
    assert split_country_code("SW1A 1AA") == ("", "SW1A 1AA")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Österreich", "AT"), ("Oesterreich", "AT"), ("AUSTRIA", "AT"), ("d", "DE"), ("DEU", "DE"),
        ("Großbritannien", "GB"), ("U.S.A.", "US"), ("Vereinigte Staaten", "US"), ("ch", "CH"),
        ("Atlantis", ""), ("", ""),
    ],
)  # fmt: skip
def test_countries(text: str, code: str) -> None:
    assert country_code(text) == code

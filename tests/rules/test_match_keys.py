"""By which keys the same company, person or number is recognised, and which stay apart."""

from __future__ import annotations

import pytest

from leaddesk.rules.match_keys import (
    company_key,
    company_match_key,
    company_parts,
    email_key,
    number_key,
    phone_key,
    postal_key,
)
from leaddesk.rules.phones import PhoneNumber, read_phone


@pytest.mark.parametrize(
    ("name", "core", "form"),
    [
        ("Krüger & Söhne GmbH", "krueger soehne", "gmbh"),
        ("Krueger und Soehne G.m.b.H.", "krueger soehne", "gmbh"),
        ("Krüger GmbH & Co. KG", "krueger", "gmbh co kg"),
        ("Krüger GmbH, Werk Bielefeld", "krueger werk bielefeld", "gmbh"),
        ("Huber Ges.m.b.H.", "huber", "gmbh"),
        ("Müller Gesellschaft mit beschränkter Haftung", "mueller", "gmbh"),
        ("Blumen Öztürk e.K.", "blumen oeztuerk", "ek"),
        ("Start UG (haftungsbeschränkt)", "start", "ug"),
        ("Foo Sp. z o.o.", "foo", "spzoo"),
        ("Hotel Spa Nord", "hotel spa nord", ""),
        ("KG Bau GmbH", "kg bau", "gmbh"),
        ("AG", "ag", ""),
        ("", "", ""),
    ],
)
def test_a_name_and_its_legal_form(name: str, core: str, form: str) -> None:
    assert company_parts(name) == (core, form)


def test_hyphens_blanks_and_umlauts_make_no_difference() -> None:
    keys = {company_key(name) for name in ("Maschinen-Bau Krüger GmbH", "MASCHINENBAU KRUEGER")}
    assert keys == {"maschinenbaukrueger"}


def test_the_legal_form_keeps_companies_at_one_place_apart() -> None:
    assert company_match_key("Acme GmbH", "33602") == company_match_key("ACME G.m.b.H.", "D-33602")
    assert company_match_key("Acme GmbH", "33602") != company_match_key("Acme AG", "33602")
    assert company_match_key("Acme GmbH", "33602") != company_match_key("Acme GmbH", "33604")
    assert company_match_key("Bauer GmbH", "33602") != company_match_key("Baur GmbH", "33602")


def test_no_key_without_name_or_code() -> None:
    assert company_match_key("", "33602") == company_match_key("Acme", "") == ""


def test_the_longest_name_still_fits_the_store() -> None:
    assert len(company_match_key("ä" * 300 + " GmbH & Co. KGaA", "1" * 40)) <= 340


def test_emails() -> None:
    assert email_key(" mailto:Sabine.Krueger@Krueger.DE ") == "sabine.krueger@krueger.de"
    assert email_key("sabine") == ""


def test_phones_by_what_is_dialled() -> None:
    spellings = ["0521/448120-17", "+49 (0)521 44812017", "00495214481 2017"]
    found = [read_phone(text) for text in spellings]
    assert {phone_key(n) for n in found if isinstance(n, PhoneNumber)} == {"4952144812017"}
    assert phone_key(PhoneNumber("intern 17", "")) == ""


def test_codes_and_numbers() -> None:
    assert postal_key("D-01067") == postal_key("01067") == "01067"
    assert postal_key("SW1A 1AA") == postal_key("sw1a1aa")
    assert number_key(" K-10 234 ") == number_key("k-10234")
    assert number_key("10234.0") == "10234"
    assert number_key("0012") != number_key("12")

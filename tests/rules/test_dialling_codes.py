"""Dialling codes that lists keep in a column of their own."""

from __future__ import annotations

from datetime import date

import pytest

from leaddesk.rules.checks import CheckContext, check_row
from leaddesk.rules.columns import guess_columns
from leaddesk.rules.dialling_codes import dialling_columns, is_dialling_code, whole_number
from leaddesk.rules.phones import PhoneNumber


@pytest.mark.parametrize(
    ("header", "is_one"),
    [
        ("Vorwahl", True), ("Telefonvorwahl", True), ("Tel.-Vorwahl", True), ("Area Code", True),
        ("Vorwahl Tel.", True), ("Dialling code", True), ("Faxvorwahl", False),
        ("Telefax-Vorwahl", False), ("Telefon", False), ("", False),
    ],
)  # fmt: skip
def test_headers(header: str, is_one: bool) -> None:
    assert is_dialling_code(header) is is_one


@pytest.mark.parametrize(
    ("code", "number", "whole"),
    [
        ("0221", "37996433", "0221 37996433"),
        ("(0221)", "37996433", "0221 37996433"),
        (221, 37996433, "0221 37996433"),
        ("+49", "221 37996433", "+49 221 37996433"),
        ("0049", "0221 37996433", "0049 0221 37996433"),
        ("0221", "0221 37996433", "0221 37996433"),
        ("0221", "+49 221 37996433", "+49 221 37996433"),
        ("", "37996433", "37996433"),
        (None, None, None),
        ("0221", "", ""),
        ("null", "37996433", "37996433"),
        ("0221/0222", "37996433", "37996433"),
    ],
)
def test_a_number_gets_its_code(code: object, number: object, whole: object) -> None:
    assert whole_number(code, number) == whole


def test_only_the_column_just_before_a_number_and_of_no_use_else() -> None:
    headers = ("Firma", "Vorwahl", "Telefon", "Faxvorwahl", "Mobil")
    columns = {0: "company.name", 2: "company.phone", 4: "contact.mobile"}
    assert dialling_columns(headers, columns) == {2: 1}
    assert dialling_columns(headers, columns | {1: "lead.note"}) == {}
    assert dialling_columns((), columns) == {}


@pytest.mark.parametrize("headers", ["Firma;Vorwahl;Telefon", "Firma;Tel. Vorwahl;Tel. Nummer"])
def test_the_column_behind_the_code_is_the_phone(headers: str) -> None:
    rows = [("Krüger GmbH", "0521", "448120"), ("Öz AG", "030", "2312510"), ("X", "089", "99998")]
    name, code, phone = guess_columns(headers.split(";"), rows)
    assert (name.field, code.field, phone.field) == ("company.name", None, "company.phone")


def test_a_row_of_the_directory_of_schools() -> None:
    context = CheckContext(date(2025, 11, 24))
    checked = check_row(
        3, ("Gymnasium Köln", "0221", "500558512"), {0: "company.name", 2: "company.phone"},
        defaults={}, context=context, headers=("Kurzbezeichnung", "Telefonvorwahl", "Telefon"),
    )  # fmt: skip
    number = checked.values["company.phone"]
    assert isinstance(number, PhoneNumber)
    assert number.e164 == "+49221500558512"  # and not 05005 58512: its own first digit is no code
    assert checked.problems == ()

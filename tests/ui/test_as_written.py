"""The tables of ux.md 6.1 and 6.2 as they are written there, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication

from leaddesk.rules.amounts import read_money
from leaddesk.rules.due_text import parse_due
from leaddesk.rules.edits import check_value
from leaddesk.rules.fold import sort_key
from leaddesk.rules.list_cells import decimal_context
from leaddesk.rules.mail_templates import Addressed, salutations
from leaddesk.rules.phones import PhoneNumber, format_phone, read_phone
from leaddesk.ui.parts.due_field import due_preview
from leaddesk.ui.words import install_language
from leaddesk.ui.words.formats import money_short, money_text, number_text, percent_text
from leaddesk.ui.words.keys import key_text

MONDAY = date(2025, 11, 24)


@pytest.fixture(autouse=True)
def _language(qapp: QCoreApplication) -> Iterator[None]:
    yield
    install_language("en")


@pytest.mark.parametrize(
    ("typed", "german", "english"),
    [
        ("h", "Mo., 24.11.2025", "Mon, 24 Nov 2025"),
        ("m", "Di., 25.11.2025", "Tue, 25 Nov 2025"),
        ("ü", "Mi., 26.11.2025", "Wed, 26 Nov 2025"),
        ("+3 3t 3d do 27", "Do., 27.11.2025", "Thu, 27 Nov 2025"),
        ("+5 5at 5wd w mo 0112 1.12 1,12", "Mo., 01.12.2025", "Mon, 1 Dec 2025"),
        ("2w kw50", "Mo., 08.12.2025", "Mon, 8 Dec 2025"),
        ("1m ++1", "Mi., 24.12.2025", "Wed, 24 Dec 2025"),
        ("morgen_8", "Di., 25.11.2025, 08:00", "Tue, 25 Nov 2025, 08:00"),
        ("fr_14", "Fr., 28.11.2025, 14:00", "Fri, 28 Nov 2025, 14:00"),
        ("3", "Mi., 03.12.2025", "Wed, 3 Dec 2025"),
        ("- keine none", "keine Wiedervorlage", "no follow-up"),
    ],
)
def test_days(typed: str, german: str, english: str) -> None:
    for language, meant in (("de", german), ("en", english)):
        install_language(language)
        for one in typed.split():
            found = parse_due(one.replace("_", " "), MONDAY)
            said = due_preview(found, MONDAY).removeprefix("→ ").partition(" (")[0]
            assert said == meant, (one, language)
    if "+5" in typed:
        assert "Sat → Mon" in due_preview(parse_due("+5", MONDAY), MONDAY)


def test_numbers_and_money() -> None:
    install_language("de")
    assert (number_text(1284), percent_text(0.38)) == ("1.284", "38\N{NO-BREAK SPACE}%")
    assert (percent_text(0.018, 1), number_text(-9)) == ("1,8\N{NO-BREAK SPACE}%", "−9")
    assert money_text(Decimal("17896.5")) == "17.896,50\N{NO-BREAK SPACE}€"
    assert money_short(310_000).replace("\N{NO-BREAK SPACE}", " ") == "310 Tsd. €"
    assert money_short(1_200_000).replace("\N{NO-BREAK SPACE}", " ") == "1,2 Mio. €"
    for typed in ("1234,5", "1.234,5"):
        assert read_money(typed, ",") == Decimal("1234.5")
    install_language("en")
    assert money_text(Decimal("17896.5")) == "€17,896.50"
    assert read_money("1,234.5", ".") == Decimal("1234.5")


@pytest.mark.parametrize("shown", ["0521 448120-17", "+49 521 448120-17", "0180 5 12345"])
def test_phones_by_din_5008(shown: str) -> None:
    found = read_phone(shown.replace("0521 ", "(0521) "))
    assert isinstance(found, PhoneNumber)
    assert format_phone(found) == shown.replace("+49 521", "0521")  # at home without its country
    assert found.typed  # what was typed is kept, too


def test_addresses_names_order_and_keys() -> None:
    context = decimal_context(MONDAY, ",", {})
    assert check_value("company.postal_code", "1067", context) == "01067"
    weber = salutations(Addressed("ms", "Dr.", "Anna", "Weber"))
    assert weber["salutation_de"] == "Sehr geehrte Frau Dr. Weber"
    meier = salutations(Addressed("", "", "Alex", "Meier"))  # a first name tells nothing
    assert meier["salutation_de"] == "Guten Tag Alex Meier"
    names = ["Zander", "Ätna", "Ahorn", "Öl", "Ort", "Azur"]
    assert sorted(names, key=sort_key) == ["Ahorn", "Ätna", "Azur", "Öl", "Ort", "Zander"]
    install_language("de")
    keys = ("Ctrl+Shift+N", "Del", "Ins", "Home", "End", "PgUp", "Ctrl+Return", "Space")
    assert [key_text(key) for key in keys] == [
        "Strg+Umschalt+N", "Entf", "Einfg", "Pos1", "Ende", "Bild ↑", "Strg+↵", "Leertaste",
    ]  # fmt: skip

"""What single cells mean: texts, amounts, dates, addresses of the net, stages and ticks."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from leaddesk.rules.amounts import read_count, read_money
from leaddesk.rules.cells import cell_text, clean_lines
from leaddesk.rules.choice_words import choice_of, stage_of, tick_of
from leaddesk.rules.list_dates import read_list_date
from leaddesk.rules.online_addresses import read_email, read_vat_id, read_website
from leaddesk.rules.stages import Stage

TODAY = date(2025, 11, 24)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  Krüger \u00a0 GmbH & Co. KG ", "Krüger GmbH & Co. KG"),
        ("Kru\u0308ger", "Krüger"),
        ("\ufeffKr\u00adüger\u200b\x00", "Krüger"),
        ("eine\r\nzweite", "eine zweite"),
        ("<b>fett</b>", "<b>fett</b>"),
        ("x" * 300, "x" * 300),
        ("\ud800kaputt", "kaputt"),
        (1234.0, "1234"),
        (12.5, "12.5"),
        (5.21448120e8, "521448120"),
        (datetime(2025, 11, 24), "2025-11-24"),  # noqa: DTZ001 - cells know no zone
        (None, ""),
    ],
)
def test_cells_as_texts(cell: object, text: str) -> None:
    assert cell_text(cell) == text


def test_the_lines_of_a_note_stay() -> None:
    assert clean_lines(" erste  Zeile\r\n\tzweite\x07\n\n") == "erste Zeile\nzweite"


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("17.896,50 €", "17896.50"), ("1,2 Mio. €", "1200000"), ("TEUR 250", "250000"),
        ("250 T€", "250000"), ("310 Tsd. €", "310000"), ("1.234", "1234"), ("1234,5", "1234.5"),
        ("1,234.50", "1234.50"), ("€ 1.500,-", "1500"), ("1'234.50 CHF", "1234.50"),
        ("12.5", "12.5"), ("-50", "-50"), ("1.234.567", "1234567"), ("1 234,50", "1234.50"),
    ],
)  # fmt: skip
def test_amounts(text: str, amount: str) -> None:
    assert read_money(text) == Decimal(amount)


@pytest.mark.parametrize(
    "text", ["viel", "12 bis 15", "1,2,3.4", "10-20", "", "1" * 40, "12 €/Stk"]
)
def test_no_amounts(text: str) -> None:
    assert read_money(text) is None


def test_the_sign_of_the_column_decides_what_a_text_leaves_open() -> None:
    assert read_money("1.234", ".") == Decimal("1.234")
    assert read_money("1,234", ".") == Decimal("1234")


def test_counts() -> None:
    assert [read_count(t) for t in ("120", "ca. 1.250 MA", "120 Mitarbeiter")] == [120, 1250, 120]
    assert [read_count(t) for t in ("50-100", "12,5", "-3", "viele")] == [None] * 4


@pytest.mark.parametrize(
    "text",
    ["03.12.2025", "3.12.25", "2025-12-03", "2025-12-03 10:00:00", "3. Dezember 2025",
    "Mi 3.12.2025",     "Mittwoch, 03.12.2025", "Dec 3, 2025", "3 Dec 2025"],
)  # fmt: skip
def test_dates(text: str) -> None:
    found = read_list_date(text, text, TODAY)
    assert found is not None
    assert (found.day, found.ambiguous) == (date(2025, 12, 3), False)


def test_dates_of_spreadsheets() -> None:
    for cell in (datetime(2025, 12, 3, 10), date(2025, 12, 3), 45994.0):  # noqa: DTZ001
        found = read_list_date(cell, cell_text(cell), TODAY)
        assert found is not None
        assert found.day == date(2025, 12, 3)


def test_slashes_leave_day_and_month_open() -> None:
    found = read_list_date("03/04/25", "03/04/25", TODAY)
    assert found is not None
    assert (found.day, found.ambiguous) == (date(2025, 4, 3), True)
    american = read_list_date("03/04/25", "03/04/25", TODAY, "mdy")
    assert american is not None
    assert (american.day, american.ambiguous) == (date(2025, 3, 4), False)


@pytest.mark.parametrize("text", ["bald", "31.02.2025", "99", "KW 50", "13/13/2025", ""])
def test_no_dates(text: str) -> None:
    assert read_list_date(text, text, TODAY) is None


def test_emails() -> None:
    assert read_email("S.Krüger@krüger-bau.de") == ("S.Krüger@krüger-bau.de", False)
    assert read_email("Sabine <s@k.de>") == ("s@k.de", False)
    assert read_email("mailto:s@k.de") == ("s@k.de", False)
    assert read_email("a@k.de; b@k.de") == ("a@k.de", True)
    for text in ("s@krueger", "s@@k.de", "@k.de", "keine", "a b@k.de c", "s..k@k.de", "s@k.de@x"):
        assert read_email(text) is None, text


def test_websites() -> None:
    assert read_website("HTTPS://WWW.Krueger.de/") == "https://www.krueger.de"
    assert read_website("www.krüger.de/Über") == "www.krüger.de/Über"
    assert read_website("localhost") is None
    assert read_website("javascript://krueger.de/%0aalert(1)") is None
    assert read_website("info@krueger.de") is None


def test_vat_ids() -> None:
    assert read_vat_id("DE 123 456 789") == "DE123456789"
    assert read_vat_id("123456789") == "DE123456789"
    assert read_vat_id("ATU12345678") == "ATU12345678"
    assert read_vat_id("CHE-123.456.789 MWST") == "CHE123456789MWST"
    assert read_vat_id("DE12345") is None
    assert read_vat_id("XX123456789") is None


def test_stages_by_key_and_by_name() -> None:
    for text in ("sql", "SQL", "Vertriebsqualifiziert", "Sales qualified"):
        assert stage_of(text) is Stage.SQL
    assert stage_of("Gewonnen") is stage_of("Closed Won") is Stage.WON
    assert stage_of("Angebot") is Stage.QUOTE
    assert stage_of("irgendwo") is None


def test_choices_and_ticks() -> None:
    assert choice_of("contact.salutation", "Frau") == "ms"
    assert choice_of("company.relation", "Wettbewerber") == "competitor"
    assert choice_of("company.customer_class", "A-Kunde") == "A"
    assert choice_of("contact.decision_role", "Entscheider") == "decision_maker"
    assert choice_of("company.relation", "Freund") is None
    assert [tick_of(t) for t in ("x", "Ja", "1", "true", "yes", "✓")] == [True] * 6
    assert [tick_of(t) for t in ("nein", "0", "vielleicht")] == [False, False, None]

"""Dates, numbers and amounts in both languages, exactly as ux.md 6 writes them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence

from leaddesk.rules.segments import DEFAULT_SEGMENTS, Origin, Wording
from leaddesk.ui.words import formats, install_language
from leaddesk.ui.words.formats import (
    ago_text,
    due_label,
    money_short,
    money_text,
    number_text,
    percent_text,
    relative_day,
    time_text,
)
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.segments import origin_name, segment_label, segment_name

MONDAY = date(2025, 11, 24)


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[None]:
    install_language("de")
    yield
    install_language("en")


@pytest.fixture
def english(qapp: QCoreApplication) -> None:
    install_language("en")


@pytest.fixture(params=["de_AT", "en_US", "fr_FR"])
def strange_system(request: Any) -> Iterator[None]:
    """The machine's own locale changes nothing."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


def test_german_days(german: None, strange_system: None) -> None:
    assert formats.date_text(MONDAY) == "24.11.2025"
    assert formats.date_text(date(2025, 3, 4)) == "04.03.2025"
    assert formats.weekday_date_text(MONDAY) == "Mo., 24.11.2025"
    assert formats.day_month_text(MONDAY) == "24.11."
    assert formats.week_text(MONDAY) == "KW 48"
    assert formats.week_text(date(2024, 12, 30)) == "KW 1"
    assert formats.moment_text(datetime(2025, 11, 24, 9, 5)) == "24.11.2025, 09:05"  # noqa: DTZ001


def test_english_days(english: None, strange_system: None) -> None:
    assert formats.date_text(MONDAY) == "24 Nov 2025"
    assert formats.date_text(date(2025, 9, 4)) == "4 Sep 2025"
    assert formats.weekday_date_text(MONDAY) == "Mon, 24 Nov 2025"
    assert formats.day_month_text(MONDAY) == "24 Nov"
    assert formats.week_text(MONDAY) == "week 48"
    assert formats.weekday_moment_text(datetime(2025, 11, 24, 14, 0)) == "Mon, 24 Nov 2025, 14:00"  # noqa: DTZ001


@pytest.mark.parametrize(
    ("days", "de", "en"),
    [
        (0, "heute", "today"), (1, "morgen", "tomorrow"),
        (2, "übermorgen", "the day after tomorrow"), (3, "in 3 Tagen", "in 3 days"),
        (-1, "gestern", "yesterday"), (-2, "vor 2 Tagen", "2 days ago"),
        (1284, "in 1.284 Tagen", "in 1,284 days"),
    ],
)  # fmt: skip
def test_days_seen_from_today(qapp: QCoreApplication, days: int, de: str, en: str) -> None:
    for language, wanted in (("de", de), ("en", en)):
        install_language(language)  # type: ignore[arg-type]
        assert relative_day(MONDAY + timedelta(days), MONDAY) == wanted


def test_how_long_ago(german: None) -> None:
    now = datetime(2025, 11, 24, 10, 34, tzinfo=UTC).astimezone().replace(hour=12, minute=0)
    for seconds, wanted in (
        (0, "gerade eben"), (59, "gerade eben"), (60, "vor 1 Minute"), (150, "vor 2 Minuten"),
        (3600, "vor 1 Stunde"), (3 * 3600, "vor 3 Stunden"), (13 * 3600, "gestern, 23:00"),
        (72 * 3600, "21.11.2025, 12:00"),
    ):  # fmt: skip
        assert ago_text(now - timedelta(seconds=seconds), now) == wanted
    install_language("en")
    assert ago_text(now - timedelta(minutes=1), now) == "1 minute ago"
    assert ago_text(now - timedelta(hours=2), now) == "2 hours ago"


def test_due(german: None) -> None:
    assert due_label(MONDAY, 630, MONDAY) == "Heute 10:30"
    assert due_label(MONDAY, None, MONDAY) == "Heute"
    assert due_label(date(2025, 11, 21), None, MONDAY) == "Fr., 21.11.2025"
    assert due_label(date(2025, 11, 28), 840, MONDAY) == "Fr., 28.11.2025, 14:00"
    assert due_label(MONDAY, 0, MONDAY) == "Heute 00:00"
    install_language("en")
    assert due_label(MONDAY, 630, MONDAY) == "Today 10:30"
    assert due_label(date(2025, 11, 21), None, MONDAY) == "Fri, 21 Nov 2025"
    assert time_text(datetime(2025, 1, 1, 8, 5).time()) == "08:05"  # noqa: DTZ001


def test_german_numbers(german: None, strange_system: None) -> None:
    assert number_text(1284) == "1.284"
    assert number_text(1.8, 1) == "1,8"
    assert number_text(-9) == "−9"
    assert formats.signed_text(15) == "+15"
    assert formats.signed_text(0) == "0"
    assert percent_text(0.38) == "38\u00a0%"
    assert percent_text(0.018, 1) == "1,8\u00a0%"
    assert money_text(Decimal("17896.50")) == "17.896,50\u00a0€"
    assert money_text(-3) == "−3,00\u00a0€"


def test_english_numbers(english: None, strange_system: None) -> None:
    assert number_text(1284) == "1,284"
    assert percent_text(0.38) == "38%"
    assert money_text(Decimal("17896.50")) == "€17,896.50"


@pytest.mark.parametrize(
    ("amount", "de", "en"),
    [
        (0, "0\u00a0€", "€0"), (8500, "8.500\u00a0€", "€8,500"),
        (9_999.6, "10\u00a0Tsd.\u00a0€", "€10k"), (310_400, "310\u00a0Tsd.\u00a0€", "€310k"),
        (999_499, "999\u00a0Tsd.\u00a0€", "€999k"), (999_500, "1,0\u00a0Mio.\u00a0€", "€1.0m"),
        (Decimal("1234567.89"), "1,2\u00a0Mio.\u00a0€", "€1.2m"),
    ],
)  # fmt: skip
def test_short_amounts(qapp: QCoreApplication, amount: Any, de: str, en: str) -> None:
    for language, wanted in (("de", de), ("en", en)):
        install_language(language)  # type: ignore[arg-type]
        assert money_short(amount) == wanted


@pytest.mark.parametrize(
    ("portable", "de", "en"),
    [
        ("Ctrl+Shift+N", "Strg+Umschalt+N", "Ctrl+Shift+N"), ("Del", "Entf", "Del"),
        ("Ctrl+Return", "Strg+↵", "Ctrl+↵"), ("PgUp", "Bild ↑", "PgUp"),
        ("Ctrl+PgDown", "Strg+Bild ↓", "Ctrl+PgDn"), ("Home", "Pos1", "Home"),
        ("Space", "Leertaste", "Space"), ("Ctrl++", "Strg++", "Ctrl++"), ("+", "+", "+"),
        ("Ctrl+,", "Strg+,", "Ctrl+,"), ("Ctrl+K, Ctrl+S", "Strg+K Strg+S", "Ctrl+K Ctrl+S"),
        ("Ctrl+Up", "Strg+↑", "Ctrl+↑"), ("", "", ""), ("T", "T", "T"),
    ],
)  # fmt: skip
def test_keys(qapp: QCoreApplication, portable: str, de: str, en: str) -> None:
    for language, wanted in (("de", de), ("en", en)):
        install_language(language)  # type: ignore[arg-type]
        assert key_text(portable) == wanted
        assert key_text(QKeySequence(portable)) == wanted


def test_segments(german: None) -> None:
    four = DEFAULT_SEGMENTS[3]
    assert segment_name(four) == "Unzufriedene Wettbewerbskunden"
    assert segment_name(four, "en") == "Unhappy with a competitor"
    assert segment_name(Wording("Ä", "A")) == "Ä"
    assert segment_label(4) == "Parameter 4"
    assert segment_label(7, "Müller & <b>Co</b> {x}") == "Parameter 7: Müller & <b>Co</b> {x}"
    assert origin_name(Origin.VISIT) == origin_name("visit") == "Besuchsbericht"

"""The line of a day by keys, the month below it, and what a day that has gone offers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from leaddesk.rules.holidays_of import holidays_of
from leaddesk.ui.parts.due_field import DueField
from leaddesk.ui.parts.month_view import MonthView
from leaddesk.ui.words import install_language

MONDAY = date(2025, 11, 24)
KEY = Qt.Key


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DueField]:
    install_language("de")
    field = DueField(MONDAY, "+3")
    field.know_free_days(holidays_of("DE", "NW"))
    qtbot.addWidget(field)
    field.show()
    yield field
    install_language("en")


@pytest.mark.parametrize(
    ("start", "key", "text"),
    [
        ("", KEY.Key_Up, "28.11.2025"),
        ("01.12.2025", KEY.Key_Down, "30.11.2025"),
        ("24.11.2025", KEY.Key_Down, "24.11.2025"),
        ("31.01.2026", KEY.Key_PageUp, "28.02.2026"),
        ("01.12.2025", KEY.Key_PageDown, "24.11.2025"),
        ("mo 10", KEY.Key_Up, "02.12.2025 10:00"),
    ],
)
def test_arrows_step_by_days_and_pages_by_months(
    field: DueField, qtbot: QtBot, start: str, key: Qt.Key, text: str
) -> None:
    field.set_text(start)
    qtbot.keyClick(field.line, key)
    assert field.line.text() == text


@pytest.mark.parametrize("key", [KEY.Key_Period, KEY.Key_Semicolon])
def test_today_is_one_chord(field: DueField, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(field.line, key, Qt.KeyboardModifier.ControlModifier)
    assert field.line.text() == "24.11.2025"


def test_what_a_step_writes_is_read_in_english_too(field: DueField, qtbot: QtBot) -> None:
    install_language("en")
    field.set_text("fri 14")
    qtbot.keyClick(field.line, KEY.Key_Up)
    assert field.line.text() == "29 Nov 2025 14:00"
    found = field.due()
    assert getattr(found, "on", None) == date(2025, 11, 29)


def test_a_day_that_has_gone_offers_the_next_working_day(field: DueField, qtbot: QtBot) -> None:
    assert not field.use_next.isVisible()
    field.set_text("20.11.2025")
    assert "Vergangenheit" in field.preview.text() and field.use_next.isVisible()
    field.use_next.click()
    assert field.line.text() == "25.11.2025" and not field.use_next.isVisible()


@pytest.fixture
def month(field: DueField, qtbot: QtBot) -> MonthView:
    """That which F4 opens, at the 24th of December."""
    field.set_text("24.12.2025")
    return field.line.open_month().view


def test_a_day_of_the_month_is_chosen_by_keys(
    field: DueField, month: MonthView, qtbot: QtBot
) -> None:
    assert (
        month.said().replace("\N{NO-BREAK SPACE}", " ") == "Mi., 24.12.2025 (in 30 Tagen) · KW 52"
    )
    qtbot.keyClick(month, KEY.Key_Right)
    assert "arbeitsfrei" in month.said()  # of the state, not of a weekend
    qtbot.keyClick(month, KEY.Key_Down)
    qtbot.keyClick(month, KEY.Key_Up)
    qtbot.keyClick(month, KEY.Key_PageDown)
    assert month.day == date(2026, 1, 25) and "KW 4" in month.said()
    qtbot.keyClick(month, KEY.Key_PageUp)
    qtbot.keyClick(month, KEY.Key_Return)
    assert field.line.text() == "25.12.2025"


def test_a_day_of_the_month_is_chosen_by_mouse_but_none_that_has_gone(
    field: DueField, month: MonthView, qtbot: QtBot
) -> None:
    month.go_to(date(2025, 11, 1))
    assert month.day == MONDAY
    spots = {month.day_at(QPoint(x, y)): QPoint(x, y) for x in range(5, 300, 9)
             for y in range(5, 290, 9)}  # fmt: skip
    qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=spots[date(2025, 11, 20)])
    assert field.line.text() == "24.12.2025"
    qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=spots[date(2025, 11, 27)])
    assert field.line.text() == "27.11.2025"


def test_escape_leaves_the_line_as_it_was(field: DueField, month: MonthView, qtbot: QtBot) -> None:
    qtbot.keyClick(month, KEY.Key_Right)
    qtbot.keyClick(month, KEY.Key_Escape)
    assert field.line.text() == "24.12.2025" and not month.isVisible()

"""What a typed follow-up means, in words beside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.ui.parts.due_field import DueField
from leaddesk.ui.words import install_language

MONDAY = date(2025, 11, 24)


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DueField]:
    install_language("de")
    field = DueField(MONDAY)
    qtbot.addWidget(field)
    yield field
    install_language("en")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("+3", "→ Do., 27.11.2025 (in 3 Tagen)"),
        ("+5", "→ Mo., 01.12.2025 (in 7 Tagen, Sa → Mo)"),
        ("mo 10", "→ Mo., 01.12.2025, 10:00 (in 7 Tagen)"),
        ("29.11.", "→ Sa., 29.11.2025 (in 5 Tagen)"),
        ("-", "keine Wiedervorlage"),
        ("", ""),
    ],
)
def test_the_day_is_said_with_its_weekday(field: DueField, typed: str, said: str) -> None:
    field.set_text(typed)
    assert field.preview.text().replace("\N{NO-BREAK SPACE}", " ") == said


def test_a_day_that_cannot_be_read_is_marked(field: DueField) -> None:
    field.set_text("quark")
    assert field.line.property("invalid")
    assert "quark" in field.preview.text()

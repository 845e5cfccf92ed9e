"""What is counted in days moves off the days on which nobody works."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from leaddesk.rules.due_text import Due
from leaddesk.ui.parts.due_field import DueField
from leaddesk.ui.words import install_language

WEDNESDAY = date(2025, 12, 24)


def test_a_holiday_is_left_out_where_it_was_counted(qtbot: QtBot) -> None:
    install_language("de")
    field = DueField(WEDNESDAY, "1at")
    qtbot.addWidget(field)
    before = field.due()
    field.know_free_days(lambda day: day in (date(2025, 12, 25), date(2025, 12, 26)))
    after = field.due()
    assert isinstance(before, Due) and before.on == date(2025, 12, 25)
    assert isinstance(after, Due) and after.on == date(2025, 12, 29)
    assert "29.12.2025" in field.preview.text()

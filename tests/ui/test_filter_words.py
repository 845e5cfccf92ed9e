"""What happened to leads, in words on a chip."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.rules.filter_text import parse_filter
from leaddesk.ui.words import install_language
from leaddesk.ui.words.filters import term_text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("erreicht:sql@2025-11", "erreicht: SQL (01.11.2025 bis 30.11.2025)"),
        ("erreicht:sql@24.11.2025", "erreicht: SQL (24.11.2025)"),
        ("annahme:verspätet/AB@2025", "verspätet beantwortet, AB (01.01.2025 bis 31.12.2025)"),
        ("abgelehnt:not_now", "vom Vertrieb zurück: Jetzt nicht"),
        ("abgelehnt:*", "vom Vertrieb zurück"),
        ("abgelehnt:keine@2025-11-24..", "vom Vertrieb zurück: ohne Grund (ab 24.11.2025)"),
        ("erreicht:mql@..2025-11-24", "erreicht: MQL (bis 24.11.2025)"),
    ],
)
def test_what_happened_is_said_with_its_days(qtbot: QtBot, typed: str, said: str) -> None:
    install_language("de")
    found = parse_filter(typed, date(2025, 11, 24))
    assert [term_text(term, {}) for term in found.terms] == [said]

"""Terms about what was done: read, written again, said in words."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication

from leaddesk.rules.filter_done import bounds_of
from leaddesk.rules.filter_text import Happened, parse_filter, to_text
from leaddesk.ui.words import install_language
from leaddesk.ui.words.filters import term_text

TODAY = date(2025, 11, 24)


@pytest.mark.parametrize(
    ("typed", "neutral", "german"),
    [
        ("bewertet:1..2", "rated:1..2", "Zufriedenheit bewertet: 1..2"),
        ("rated:3@2025-10", "rated:3@2025-10-01..2025-10-31", "Zufriedenheit bewertet: 3"),
        ("kontaktiert:*/AB", "touched:*/AB", "Kontaktiert: AB"),
        ("touched:call", "touched:call", "Kontaktiert: Telefonat"),
        ('gekauft:"Größe & <b>"', 'bought:"Größe & <b>"', "Bestellt: Größe & <b>"),
        ("angeboten:Serie", "quoted:Serie", "Angebot für: Serie"),
        ("passt:Serie", "suits:Serie", "Könnte brauchen: Serie"),
        ("geendet:verloren/..-1", "ended:lost/..-1", "Geendet mit Score: Verloren, ..-1"),
        ("ended:won/250..", "ended:won/250..", "Geendet mit Score: Gewonnen, 250.."),
    ],
)
def test_each_is_read_written_and_said(
    qapp: QCoreApplication, typed: str, neutral: str, german: str
) -> None:
    install_language("de")
    found = parse_filter(typed, TODAY)
    assert not found.problems
    (term,) = found.terms
    assert isinstance(term, Happened)
    assert to_text(found) == neutral
    assert parse_filter(neutral, TODAY).terms == found.terms
    assert term_text(term, {}).startswith(german)


@pytest.mark.parametrize(
    "typed", ["rated:gut", "rated:*", "touched:zeppelin", "ended:sql", "ended:won/viel"]
)
def test_what_cannot_be_read_is_said(typed: str) -> None:
    assert parse_filter(typed, TODAY).problems


@pytest.mark.parametrize(
    ("text", "bounds"),
    [("200..249", (200, 249)), ("..-1", (None, -1)), ("-5..", (-5, None)), ("3", (3, 3)),
     ("..", None), ("", None), ("3..x", None)],
)  # fmt: skip
def test_bounds(text: str, bounds: object) -> None:
    assert bounds_of(text) == bounds

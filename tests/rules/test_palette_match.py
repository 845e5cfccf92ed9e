"""What is typed into the palette finds its command, and no chance likeness goes before it."""

from __future__ import annotations

import pytest

from leaddesk.rules.palette_match import likeness


@pytest.mark.parametrize(
    ("better", "worse"),
    [("Setze Wiedervorlage", "Trichter: wiederholen"), ("Wiedervorlage setzen", "Wi der Vorlagen")],
)
def test_beginnings_go_before_likeness(better: str, worse: str) -> None:
    assert likeness("wiedervor", [better]) > likeness("wiedervor", [worse])


@pytest.mark.parametrize("typed", ["wiedervorlgae", "ubergabe", "uebergabe"])
def test_slips_and_umlauts_are_forgiven(typed: str) -> None:
    assert likeness(typed, ["Wiedervorlage", "Übergabe"]) > 0


def test_a_name_of_three_letters_is_like_nothing_but_itself() -> None:
    assert likeness("gehe zu trichter", ["ERP"]) == 0
    assert likeness("erp", ["ERP"]) > 100

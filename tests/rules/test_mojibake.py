"""Texts read in a wrong encoding, and those that only look so."""

from __future__ import annotations

import pytest

from leaddesk.rules.mojibake import broken_cells, repaired, repaired_sheet
from leaddesk.rules.sheet import Sheet

TEXTS = ("Müller & Söhne", "Straße 5 – Köln", "„Größe“ 12 €", "Besançon", "Œuvre", "ÄÖÜ", "Nº 1 …")


@pytest.mark.parametrize("text", TEXTS)
def test_what_went_wrong_once_or_twice_comes_back(text: str) -> None:
    broken = text.encode().decode("cp1252", "ignore")
    if "\x81" not in text.encode().decode("latin-1"):
        assert repaired(broken) == text
    assert repaired(text.encode().decode("mac_roman")) == text
    twice = broken.encode().decode("cp1252", "replace")
    assert "\ufffd" in twice or repaired(twice) == text
    assert repaired(text) == text


@pytest.mark.parametrize(
    "text", ["SÃO PAULO", "„MENÜ“", "„Gruß“", "Ângela", "café", "√ 2", "10 ¬", "Ä“", "Åre", "‚so‘"]
)
def test_what_was_meant_stays(text: str) -> None:
    assert repaired(text) == text


def test_a_sheet_is_counted_and_repaired() -> None:
    sheet = Sheet(
        "A", (("Firma", "Größe"), ("MÃ¼ller GmbH", 3), ("KÃ¶ln", "KÃ¶ln"), (None, "Weiß"))
    )
    found = broken_cells(sheet)
    assert (found.count, found.before, found.after) == (3, "KÃ¶ln", "Köln")
    assert repaired_sheet(sheet).rows == (
        ("Firma", "Größe"), ("Müller GmbH", 3), ("Köln", "Köln"), (None, "Weiß"),
    )  # fmt: skip
    assert broken_cells(repaired_sheet(sheet)).count == 0

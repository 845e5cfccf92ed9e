"""Cologne phonetics: codes as they are published, and names that sound alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.rules.cologne import cologne


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Müller-Lüdenscheidt", "65752682"),  # as in the German Wikipedia
        ("Wikipedia", "3412"),
        ("Breschnew", "17863"),
        ("Meyer", "67"),
        ("Schmidt", "862"),
        ("Philipp", "351"),
        ("Xaver", "4837"),
        ("Cäsar", "487"),
        ("Celle", "85"),
        ("", ""),
        ("24", ""),
    ],
)
def test_published_codes(word: str, code: str) -> None:
    assert cologne(word) == code


@pytest.mark.parametrize(
    ("one", "other"),
    [("Meyer", "Maier"), ("Schmidt", "Schmitt"), ("Krüger", "Krueger"), ("Fischer", "Vischer"),
     ("Christof", "Kristoph"), ("Walter", "Walther")],
)  # fmt: skip
def test_alike(one: str, other: str) -> None:
    assert cologne(one) == cologne(other)


@given(st.text(max_size=30))
def test_any_text_gives_digits_without_doubles(text: str) -> None:
    code = cologne(text)
    assert code == "" or code.isdigit()
    assert "0" not in code[1:]

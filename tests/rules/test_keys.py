"""Which keys a command may have, and which letter of a menu's entry is underlined."""

from __future__ import annotations

import pytest

from leaddesk.rules.key_rules import changed_keys, is_single, kept_keys, key_problem, parts_of
from leaddesk.rules.mnemonics import mnemonics


@pytest.mark.parametrize(
    ("key", "parts"),
    [
        ("Ctrl++", ({"Ctrl"}, "+")), ("+", (set(), "+")),
        ("Ctrl+Shift+N", ({"Ctrl", "Shift"}, "N")),
        ("F8", (set(), "F8")), ("Ctrl+-", ({"Ctrl"}, "-")),
    ],
)  # fmt: skip
def test_modifiers_and_key(key: str, parts: tuple[set[str], str]) -> None:
    assert parts_of(key) == parts


@pytest.mark.parametrize(
    ("key", "everywhere", "code"),
    [
        ("T", False, ""), ("T", True, "key_typing"), ("Shift+T", True, "key_typing"),
        ("?", True, "key_typing"), ("Ctrl+T", True, ""), ("F8", True, ""), ("Del", True, ""),
        ("Ctrl+Alt+Q", True, "key_altgr"), ("Ctrl+Alt+Shift+Q", False, "key_altgr"),
        ("Alt+Q", True, ""), ("Return", False, "key_reserved"), ("Esc", True, "key_reserved"),
        ("Tab", False, "key_reserved"), ("Ctrl+Return", False, ""), ("", False, "key_reserved"),
        ("Ctrl", False, "key_reserved"),
    ],
)  # fmt: skip
def test_what_may_be_a_key(key: str, everywhere: bool, code: str) -> None:
    problem = key_problem(key, everywhere=everywhere)
    assert (problem.code if problem is not None else "") == code


def test_single_keys_write_a_character() -> None:
    keys = ("T", "Shift+T", "4", "F2", "Del", "Ctrl+T", "Alt+T")
    assert [key for key in keys if is_single(key)] == ["T", "Shift+T", "4"]


def test_keys_are_kept_and_read_again() -> None:
    assert changed_keys(kept_keys(("Ctrl+J", "F7"))) == ("Ctrl+J", "F7")
    assert changed_keys("") == ()


def test_each_entry_has_a_letter_of_its_own() -> None:
    texts = ("Öffnen", "Exportieren", "Export als PDF", "Ende", "Yoga", "e")
    places = mnemonics(texts)
    letters = [t[p].upper() for t, p in zip(texts, places, strict=True) if p is not None]
    assert letters == ["F", "E", "A", "N", "O"]
    assert places[-1] is None

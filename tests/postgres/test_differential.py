"""A few random days on both engines; `python -m torture differential` does a thousand."""

from __future__ import annotations

from torture.differential import differences


def test_the_same_days_give_the_same_stores(server: int, empty_database: str) -> None:
    assert differences(server, empty_database, 4) == []

"""A few random days on both engines; `python -m torture differential` does a thousand."""

from __future__ import annotations

from pathlib import Path

from leaddesk.rules.servers import Server
from torture.differential import difference, differences


def test_the_same_days_give_the_same_stores(server: int, empty_database: str) -> None:
    assert differences(server, empty_database, 4) == []


def test_a_list_numbers_new_people_in_the_order_of_their_leads(
    database: Server, tmp_path: Path
) -> None:
    """On the 260th day the server told the known leads in another order than the file."""
    assert difference(tmp_path, database, 260) == ""

"""The floor's way to the store: the driver alone, told by hand which index to use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from leaddesk.store.engine import connect

_PRAGMAS = ("synchronous=FULL", "cache_size=-65536", "temp_store=MEMORY", "secure_delete=FAST",
            "foreign_keys=ON")  # fmt: skip


def raw_connection(path: Path) -> Any:
    """A connection of the driver, set up as the program's are."""
    connection = connect(path)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection

"""Giving memory back that only a large step needed: after an import a sixth of the window's."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

from sqlalchemy import Connection

from leaddesk.store.opening import FAILURES


def give_back(connection: Connection) -> None:
    """Let SQLite forget its pages (the next step finds them in the system's memory), and the C
    library return what it keeps for a next time, as glibc does."""
    with suppress(*FAILURES):
        cursor = connection.connection.cursor()
        cursor.execute("PRAGMA shrink_memory")
        cursor.close()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:  # other libraries have none, and need none
            trim(0)

"""Nothing is left in a store's file of what was deleted or overwritten there.

SQLite leaves it in pages that nothing refers to, in the log beside the file, and in the pieces of
the search index until it puts them together (reliability.md section 6). What the disk itself keeps
of overwritten blocks is out of reach.
"""

from __future__ import annotations

from typing import Any

WAIT_MS = 5_000
"""So long it waits for those who read just now."""


def wipe(driver: Any) -> None:
    """On the writer's connection, within no transaction. In the end the log has nothing in it,
    unless somebody reads for longer than it waits: then the next writer begins it anew."""
    waited = driver.execute("PRAGMA busy_timeout").fetchone()[0]
    driver.execute(f"PRAGMA busy_timeout={WAIT_MS}")
    try:
        driver.execute("INSERT INTO lead_search (lead_search) VALUES ('optimize')")
        driver.execute("PRAGMA temp_store=FILE")  # a copy of all of it
        driver.execute("VACUUM")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        driver.execute("PRAGMA temp_store=MEMORY")
        driver.execute(f"PRAGMA busy_timeout={waited}")

"""The floor of every question to the list: the cards alone, with an index made for that question.

A partial index holds just the leads of the filter, in the order that is asked for: no better one
can be thought of. It is made before the question is measured and dropped afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.make_store import FOLDER
from benchmarks.raw import raw_connection
from leaddesk.queries.lead_list import LeadRow
from leaddesk.store.engine import connect

_POINTS = ("score", "behaviour", "fit")


def _row(points: str, field: str) -> str:
    """`points`, `field`: where the score and the field of Ansoff's matrix stand."""
    own = {"owner_initials": "u.initials", "strategy_kept": f"{field}.strategy"}
    own |= {name: f"{points}.{name}" for name in _POINTS} | {"consents_kept": "NULL"}
    return ", ".join(own.get(name, f"c.{name.removesuffix('_kept')}") for name in LeadRow._fields)


ROWS = f"""
SELECT {_row("c", "c")} FROM ({{ids}}) w JOIN lead_card c ON c.lead_id = w.lead_id
LEFT JOIN app_user u ON u.id = c.owner_id
"""
ROWS_OF_STORE = f"""
SELECT {_row("s", "a")} FROM ({{ids}}) w JOIN lead_card c ON c.lead_id = w.lead_id
JOIN lead_score s ON s.lead_id = w.lead_id LEFT JOIN app_user u ON u.id = c.owner_id
LEFT JOIN lead_strategy a ON a.lead_id = w.lead_id
"""
BY_SCORE = "score DESC, lead_id DESC"


class Cards:
    """A file with the cards, their scores in them, the people, and nothing else."""

    def __init__(self, store: Path) -> None:
        self.path = FOLDER / "floor.db"
        self.path.unlink(missing_ok=True)
        self.path.touch()
        connection = connect(self.path)
        connection.execute("PRAGMA journal_mode=OFF")
        connection.execute("ATTACH ? AS store", (str(store),))
        made = "SELECT sql FROM store.sqlite_master WHERE name = ?"
        for name in ("app_user", "lead_card"):
            connection.execute(connection.execute(made, (name,)).fetchone()[0])
        for name in (*_POINTS, "strategy"):
            connection.execute(f"ALTER TABLE lead_card ADD COLUMN {name} INTEGER")
        connection.execute("INSERT INTO app_user SELECT * FROM store.app_user")
        connection.execute(
            "INSERT INTO lead_card SELECT c.*, s.score, s.behaviour, s.fit, a.strategy"
            " FROM store.lead_card c JOIN store.lead_score s ON s.lead_id = c.lead_id"
            " LEFT JOIN store.lead_strategy a ON a.lead_id = c.lead_id"
        )
        connection.close()
        self.raw: Any = raw_connection(self.path)

    def close(self) -> None:
        self.raw.close()
        self.path.unlink()

    @contextmanager
    def index_for(self, where: str, order: str = BY_SCORE) -> Iterator[None]:
        """With the index of this question; where, in SQL, is what its leads meet."""
        self.raw.execute(f"CREATE INDEX question ON lead_card ({order}) WHERE {where}")
        try:
            yield
        finally:
            self.raw.execute("DROP INDEX question")

    def ids(self, where: str, order: str = BY_SCORE, skip: int = 0, take: int = 100) -> str:
        return (
            f"SELECT lead_id FROM lead_card INDEXED BY question WHERE {where} ORDER BY {order}"
            f" LIMIT {take} OFFSET {skip}"
        )

    def page(self, where: str, order: str = BY_SCORE, skip: int = 0) -> str:
        return ROWS.format(ids=self.ids(where, order, skip))

    def count(self, where: str) -> str:
        return f"SELECT count(*) FROM lead_card INDEXED BY question WHERE {where}"

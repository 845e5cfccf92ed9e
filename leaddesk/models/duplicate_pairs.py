"""The pairs of leads that the last scan proposed as one. Not typed by anybody: a scan finds them
again, so the journal has nothing of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, Index, Integer, SmallInteger, delete, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from leaddesk.models.base import Base, Counter
from leaddesk.models.quick import plain_value

CHOSEN = 100
"""Sureness of a pair that a person wants to look at, whatever the rules say: scans keep it."""

_DAY = "duplicates_day"
_COUNTER = Counter.metadata.tables["counter"]
_WHEN = select(_COUNTER.c.value).where(_COUNTER.c.name == _DAY)


class DuplicatePair(Base):
    """`lead_id` is the smaller of the two ids; `sureness` as `rules.duplicates.Verdict` has it, or
    CHOSEN."""

    __tablename__ = "duplicate_pair"
    lead_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    other_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    sureness: Mapped[int] = mapped_column(SmallInteger)

    __table_args__ = (
        Index("ix_duplicate_pair_other", "other_id"),
        Index("ix_duplicate_pair_sure", "sureness", "lead_id"),
        {"sqlite_with_rowid": False},
    )


_PAIR = DuplicatePair.metadata.tables["duplicate_pair"]


def scanned_on(session: Session | Connection) -> date | None:
    """The day of the last scan; None where there was none yet."""
    kept = plain_value(session, _WHEN)
    return None if kept is None else date.fromordinal(int(kept))


def keep_pairs(connection: Connection, pairs: list[tuple[int, int, int]], day: date) -> None:
    """These (lead, other, sureness) instead of those of the last scan."""
    connection.execute(delete(_PAIR).where(_PAIR.c.sureness < CHOSEN))
    chosen = {(a, b) for a, b in connection.execute(select(_PAIR.c.lead_id, _PAIR.c.other_id))}
    add_pairs(connection, [pair for pair in pairs if pair[:2] not in chosen])
    connection.execute(delete(_COUNTER).where(_COUNTER.c.name == _DAY))
    connection.execute(insert(_COUNTER).values(name=_DAY, value=day.toordinal()))


def add_pairs(connection: Connection, pairs: Iterable[tuple[int, int, int]]) -> None:
    """These (lead, other, sureness) besides; in whichever order the two are named."""
    rows = [
        {"lead_id": min(a, b), "other_id": max(a, b), "sureness": sureness}
        for a, b, sureness in pairs
        if a != b
    ]
    if rows:
        connection.execute(insert(_PAIR), rows)

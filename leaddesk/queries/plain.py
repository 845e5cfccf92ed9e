"""Values read in their plain form and converted by the one who asks.

A list reads thousands of values: SQLAlchemy's converters, called for each value, would take as
long as the store itself (benchmarks: a page of 100 leads 0.42 against 0.25 ms).
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, SmallInteger, String, type_coerce

from leaddesk.models.base import Day, Instant, Json, Money, Quantity, YesNo


def plain(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The column as it is kept: milliseconds, cents, ISO dates, JSON text, 0 and 1."""
    kind = column.type
    if isinstance(kind, Instant | Money | Quantity):
        return type_coerce(column, BigInteger)
    if isinstance(kind, Day | Json):
        return type_coerce(column, String)
    return type_coerce(column, SmallInteger) if isinstance(kind, YesNo) else column


@lru_cache(maxsize=8192)
def moment(milliseconds: int) -> datetime:
    """The moment in UTC. A list is read again after each change: its moments are remembered."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def instant(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else moment(milliseconds)


def money(cents: int | None) -> Decimal | None:
    return None if cents is None else Decimal(cents) / 100


@lru_cache(maxsize=1024)
def day(iso: str | None) -> date | None:
    return None if iso is None else date.fromisoformat(iso)

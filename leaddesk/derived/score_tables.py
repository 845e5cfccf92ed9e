"""What rescoring keeps for a moment: temporary tables of the writer's connection."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, Connection, Integer, MetaData, Table, delete
from sqlalchemy.types import TypeEngine

_META = MetaData()


def _table(name: str, *columns: Column[int]) -> Table:
    return Table(name, _META, *columns, prefixes=["TEMPORARY"])


def _lead() -> Column[int]:
    return Column("lead_id", Integer, primary_key=True, autoincrement=False)


def _number(name: str) -> Column[int]:
    return Column(name, BigInteger, nullable=False)


CONCERNED = _table("score_concerned", _lead())
"""The leads whose numbers may be others, where it is known which."""

TOUCHES = _table("score_touch", _lead(), _number("behaviour"), _number("fit"))
"""Whole points of all touchpoints."""

CHANGES = _table(
    "score_change", _lead(), _number("behaviour"), _number("fit"), _number("fields_behaviour"),
    _number("fields_fit"), _number("assessment"),
)  # fmt: skip
"""The leads whose numbers are others now."""

MET = _table(
    "score_met",
    Column("place", Integer, primary_key=True, autoincrement=False),
    _lead(), _number("behaviour"), _number("fit"),
)  # fmt: skip
"""The leads of which is so what a rule asks for besides, by rule number, and what that gives them;
where a touchpoint has to be there, too, nothing yet."""

DECAY = _table(
    "score_decay",
    Column("place", Integer, primary_key=True, autoincrement=False),
    _number("micros"),
)
"""Millionths by rule and age: rule number * DECAY_STEP + days."""

DECAY_STEP = 1_000_000


def value_table(place: int, kind: TypeEngine[Any]) -> Table:
    """The points of each value of one field of the lead."""
    return Table(
        f"score_value_{place}", MetaData(),
        Column("value", kind, primary_key=True, autoincrement=False),
        _number("behaviour"), _number("fit"), prefixes=["TEMPORARY"],
    )  # fmt: skip


def make_empty(connection: Connection, *tables: Table) -> None:
    """The tables, there and empty."""
    for table in tables:
        table.create(connection, checkfirst=True)
        connection.execute(delete(table))


def make_all_empty(connection: Connection) -> None:
    make_empty(connection, *_META.tables.values())

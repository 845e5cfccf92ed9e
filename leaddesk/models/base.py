"""The ground of all tables: column types, ids given by the store, and the facts the journal keeps.

Every value has one plain form (integer, text or nothing) that is the same in SQLite, in PostgreSQL
and in the journal's images: instants are milliseconds since 1970 UTC, money is cents, a day is its
ISO text, yes and no are 1 and 0, a dictionary is JSON text. Integers have 64 bits on both engines,
texts have no other limit than the rules' and are compared byte by byte.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, ClassVar

from sqlalchemy import (
    BigInteger,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Text,
    bindparam,
    select,
    update,
)  # fmt: skip
from sqlalchemy.engine import Connection, Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine

from leaddesk.models.quick import often, plain_value

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


@compiles(Integer, "postgresql")
@compiles(SmallInteger, "postgresql")
def _wide(kind: Integer, compiler: Any, **how: Any) -> str:
    """SQLite's integers have 64 bits whatever they are called; so have PostgreSQL's then."""
    return "BIGINT"


class Instant(TypeDecorator[datetime]):
    """A moment: an aware UTC datetime outside, milliseconds since 1970 inside."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect | None) -> int | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return round(value.timestamp() * 1000)

    def process_result_value(self, value: int | None, dialect: Dialect | None) -> datetime | None:
        return None if value is None else datetime.fromtimestamp(value / 1000, UTC)


class Money(TypeDecorator[Decimal]):
    """An amount: a Decimal outside, whole cents inside."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect | None) -> int | None:
        return None if value is None else int((value * 100).to_integral_value())

    def process_result_value(self, value: int | None, dialect: Dialect | None) -> Decimal | None:
        return None if value is None else Decimal(value) / 100


class Quantity(TypeDecorator[Decimal]):
    """How many of something: a Decimal outside, whole thousandths inside."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect | None) -> int | None:
        return None if value is None else int((value * 1000).to_integral_value())

    def process_result_value(self, value: int | None, dialect: Dialect | None) -> Decimal | None:
        return None if value is None else Decimal(value) / 1000


class Day(TypeDecorator[date]):
    """A day of the calendar: a date outside, its ISO text inside."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect | None) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect | None) -> date | None:
        return None if value is None else date.fromisoformat(value)


class YesNo(TypeDecorator[bool]):
    """Yes or no: a bool outside, 1 or 0 inside. A condition compares it with 1 or 0."""

    impl = SmallInteger
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect | None) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect | None) -> bool | None:
        return None if value is None else bool(value)


class Json(TypeDecorator[Any]):
    """A dictionary or list of plain values, kept as JSON text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect | None) -> str | None:
        if value is None:
            return None
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)

    def process_result_value(self, value: str | None, dialect: Dialect | None) -> Any:
        return None if value is None else json.loads(value)


def to_plain(kind: TypeEngine[Any], value: Any) -> Any:
    """The plain form (int, str, None) of a column's value, as the journal's images hold it."""
    if value is None:
        return None
    if isinstance(kind, TypeDecorator):
        return kind.process_bind_param(value, None)  # type: ignore[arg-type]
    return value


def from_plain(kind: TypeEngine[Any], value: Any) -> Any:
    """The opposite of `to_plain`."""
    if value is None:
        return None
    if isinstance(kind, TypeDecorator):
        return kind.process_result_value(value, None)  # type: ignore[arg-type]
    return value


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: Instant,
        date: Day,
        bool: YesNo,
        Decimal: Money,
        str: String,
        dict[str, Any]: Json,
        list[Any]: Json,
    }


class Fact(Base):
    """A row that a user's doing has made: the journal keeps what it was before each step.

    `journal_code` is the table's fixed number in the journal; `root_column` names the column that
    says to which lead the row belongs ("" for rows of no single lead), `row_column` the column that
    identifies it there.
    """

    __abstract__ = True
    journal_code: ClassVar[int]
    root_column: ClassVar[str] = ""
    row_column: ClassVar[str] = "id"
    carries_children: ClassVar[bool] = False  # one thing with what refers to it, when undone


class Counter(Base):
    """The last id given out per name. Never taken back, so a number is never used twice."""

    __tablename__ = "counter"
    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[int] = mapped_column(BigInteger, nullable=False)


_COUNTER = Counter.metadata.tables["counter"]
_TAKE = often(
    update(_COUNTER)
    .where(_COUNTER.c.name == bindparam("which"))
    .values(value=_COUNTER.c.value + bindparam("many"))
    .returning(_COUNTER.c.value),
    "which", "many",
)  # fmt: skip


def take_ids(connection: Connection, name: str, count: int = 1) -> int:
    """Reserve `count` consecutive ids of `name`; returns the first."""
    last = plain_value(connection, _TAKE, {"which": name, "many": count})
    if last is None:
        connection.execute(_COUNTER.insert().values(name=name, value=count))
        last = count
    return int(last) - count + 1


def _default_id(context: Any) -> int:
    return take_ids(context.connection, context.compiled.statement.table.name)


def own_id() -> Mapped[int]:
    """A primary key that the store gives from its counter, in whatever way the row is inserted."""
    return mapped_column(Integer, primary_key=True, autoincrement=False, default=_default_id)


def last_id(session: Session, name: str) -> int:
    """The last id given out under `name`, 0 if none was."""
    return session.scalar(select(Counter.value).where(Counter.name == name)) or 0

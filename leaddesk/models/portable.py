"""What SQLite and PostgreSQL say differently: each thing once, under a name of its own.

Everything else that queries and operations say is the same on both. A store's own affairs
(opening, transactions, upgrades) are `store`'s.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    String,
    Text,
    bindparam,
    column,
    literal,
    select,
)  # fmt: skip
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.selectable import TableValuedAlias
from sqlalchemy.types import TypeDecorator

_POSTGRESQL = "postgresql"


class json_object(FunctionElement[str]):
    """A JSON text of names and values in turn."""

    type = Text()
    inherit_cache = True


@compiles(json_object)
def _json_object(element: Any, compiler: Any, **how: Any) -> str:
    return f"json_object({compiler.process(element.clauses, **how)})"


@compiles(json_object, _POSTGRESQL)
def _json_build_object(element: Any, compiler: Any, **how: Any) -> str:
    return f"CAST(json_build_object({compiler.process(element.clauses, **how)}) AS TEXT)"


class json_number(FunctionElement[int]):
    """The whole number under a name in a JSON text: `json_number(column, literal("id"))`."""

    type = Integer()
    inherit_cache = True


@compiles(json_number)
def _json_extract(element: Any, compiler: Any, **how: Any) -> str:
    text, name = (compiler.process(clause, **how) for clause in element.clauses)
    return f"json_extract({text}, '$.' || {name})"


@compiles(json_number, _POSTGRESQL)
def _json_field(element: Any, compiler: Any, **how: Any) -> str:
    text, name = (compiler.process(clause, **how) for clause in element.clauses)
    return f"CAST(CAST({text} AS JSON) ->> {name} AS BIGINT)"


class bit_of(FunctionElement[int]):
    """The number with this one bit: `bit_of(column)`, 0 to 62."""

    type = BigInteger()
    inherit_cache = True


@compiles(bit_of)
def _bit(element: Any, compiler: Any, **how: Any) -> str:
    return f"(1 << {compiler.process(element.clauses, **how)})"


@compiles(bit_of, _POSTGRESQL)
def _wide_bit(element: Any, compiler: Any, **how: Any) -> str:
    return f"(CAST(1 AS BIGINT) << CAST({compiler.process(element.clauses, **how)} AS INT4))"


class _Listed(FunctionElement[Any]):
    """The values of a JSON list, as a table with the one column `value`."""

    inherit_cache = True


class _ListedNumbers(_Listed):
    inherit_cache = True


@compiles(_Listed)
def _json_each(element: Any, compiler: Any, **how: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **how)})"


@compiles(_Listed, _POSTGRESQL)
def _json_elements(element: Any, compiler: Any, **how: Any) -> str:
    listed = compiler.process(element.clauses, **how)
    return f"json_array_elements_text(CAST({listed} AS JSON))"


@compiles(_ListedNumbers, _POSTGRESQL)
def _unnested(element: Any, compiler: Any, **how: Any) -> str:
    listed = compiler.process(element.clauses, **how)
    return f"(SELECT unnest(CAST(translate({listed}, '[]', '{{}}') AS BIGINT[])) AS value)"


def listed_texts(name: str) -> TableValuedAlias:
    """The texts of the parameter `name`, a JSON list, as a table with the column `value`."""
    return _Listed(bindparam(name, type_=Text)).table_valued(column("value", Text))


def listed_numbers(name: str) -> TableValuedAlias:
    """The whole numbers of the parameter `name`, a JSON list."""
    return _ListedNumbers(bindparam(name, type_=Text)).table_valued(column("value", BigInteger))


def among_texts(column_: ColumnElement[Any], texts: Iterable[str]) -> ColumnElement[bool]:
    """The column has one of these texts, however many they are: a server takes no more than 65,535
    values of a statement."""
    listed = literal(json.dumps(list(texts), ensure_ascii=False), Text)
    found = _Listed(listed).table_valued(column("value", Text))
    return column_.in_(select(found.c.value))


def numbers_among(column_: ColumnElement[Any], numbers: Iterable[int]) -> ColumnElement[bool]:
    """The column has one of these whole numbers, however many they are."""
    listed = literal(json.dumps(list(numbers)), Text)
    found = _ListedNumbers(listed).table_valued(column("value", BigInteger))
    return column_.in_(select(found.c.value))


class larger(FunctionElement[int]):
    """The larger of two numbers."""

    type = BigInteger()
    inherit_cache = True


@compiles(larger)
def _max(element: Any, compiler: Any, **how: Any) -> str:
    return f"max({compiler.process(element.clauses, **how)})"


@compiles(larger, _POSTGRESQL)
def _greatest(element: Any, compiler: Any, **how: Any) -> str:
    return f"greatest({compiler.process(element.clauses, **how)})"


class month_of(FunctionElement[int]):
    """Year and month of a moment in milliseconds, in UTC: 202511."""

    type = BigInteger()
    inherit_cache = True


@compiles(month_of)
def _strftime(element: Any, compiler: Any, **how: Any) -> str:
    at = compiler.process(element.clauses, **how)
    return f"CAST(strftime('%Y%m', ({at}) / 1000.0, 'unixepoch') AS INTEGER)"


@compiles(month_of, _POSTGRESQL)
def _to_char(element: Any, compiler: Any, **how: Any) -> str:
    at = compiler.process(element.clauses, **how)
    return f"CAST(to_char(to_timestamp(({at}) / 1000.0) AT TIME ZONE 'UTC', 'YYYYMM') AS BIGINT)"


def keeps_inner_order(dialect: Dialect) -> bool:
    """Whether an outer query goes through an inner one in its order. Told to, SQLite would sort;
    PostgreSQL promises nothing unless it is told."""
    return dialect.name != _POSTGRESQL


class _Like(FunctionElement[bool]):
    inherit_cache = True


@compiles(_Like)
def _like(element: Any, compiler: Any, **how: Any) -> str:
    text, pattern = (compiler.process(clause, **how) for clause in element.clauses)
    return f"({text} LIKE {pattern} ESCAPE '\\')"


@compiles(_Like, _POSTGRESQL)
def _ilike(element: Any, compiler: Any, **how: Any) -> str:
    text, pattern = (compiler.process(clause, **how) for clause in element.clauses)
    return f"({text} ILIKE {pattern} ESCAPE '\\')"


def is_like(text: ColumnElement[Any], pattern: str) -> ColumnElement[bool]:
    """The text is like the pattern; a to z are the same as A to Z, other letters are not."""
    return _Like(text, literal(pattern, String)).self_group()  # type: ignore[return-value]


_FTS_WORD = re.compile(r'"([^"]*)"(\*?)')
_LONGEST_WORD = 500
"""Of a longer word only the beginning is in PostgreSQL's index, which takes none of over 2 kB."""


def index_word(word: str) -> str:
    """A word as PostgreSQL's index has it."""
    return word[:_LONGEST_WORD]


class _Match(TypeDecorator[str]):
    """A question to the search index, written as SQLite's FTS5 takes it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect | None) -> str | None:
        if value is None or dialect is None or dialect.name != _POSTGRESQL:
            return value
        asked = _FTS_WORD.sub(_as_tsquery, value)
        return asked.replace(" AND ", " & ").replace(" OR ", " | ")


def _as_tsquery(found: re.Match[str]) -> str:
    word = index_word(found[1]).replace("\\", "\\\\").replace("'", "''")
    return f"'{word}'{':*' if found[2] else ''}"


class _Finds(FunctionElement[bool]):
    inherit_cache = True


@compiles(_Finds)
def _fts_match(element: Any, compiler: Any, **how: Any) -> str:
    return f"(lead_search MATCH {compiler.process(element.clauses, **how)})"


@compiles(_Finds, _POSTGRESQL)
def _ts_match(element: Any, compiler: Any, **how: Any) -> str:
    return f"(lead_search.text @@ CAST({compiler.process(element.clauses, **how)} AS TSQUERY))"


def index_finds(match: str) -> ColumnElement[bool]:
    """The rows of `lead_search` that have the words, which are said as for SQLite's FTS5."""
    return _Finds(literal(match, _Match)).self_group()  # type: ignore[return-value]


__all__ = [
    "among_texts", "index_finds", "index_word", "is_like", "json_number", "json_object",
    "keeps_inner_order", "larger", "listed_numbers", "listed_texts", "month_of",
]  # fmt: skip

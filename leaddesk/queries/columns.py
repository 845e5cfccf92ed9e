"""The tables that a filter is asked of, and the walk along a chosen index of the lead cards.

SQLite keeps no statistics here, so it can't know which index to walk: the queries say it.
"""

from __future__ import annotations

from functools import cache, reduce
from operator import add
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    FromClause,
    TableClause,
    and_,
    case,
    column,
    func,
    not_,
    or_,
    select,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.visitors import InternalTraversal

from leaddesk.models import Consent, Lead, LeadCard, LeadScore, LeadStrategy
from leaddesk.rules.consent import Basis, Channel, mark_of

CARD = LeadCard.__table__
_STRATEGY = LeadStrategy.__table__
SCORE = LeadScore.__table__
SCORED = frozenset(c.name for c in SCORE.columns) - {"lead_id"}
"""What is kept of a lead apart from its card."""
NO_INDEX = "-"
"""Look rows up by their key, not by any index."""

INDEX_COLUMNS: dict[str, frozenset[str]] = {
    str(index.name): frozenset((*(c.name for c in index.columns), "lead_id"))
    for index in sorted(LeadCard.metadata.tables["lead_card"].indexes, key=lambda i: str(i.name))
    if not str(index.name).startswith("ix_card_only_")
}
"""What each index of all cards holds: a walk along it needs no row for these."""

SEEK_INDEX: dict[str, str] = {
    str(index.columns[0].name): str(index.name)
    for index in LeadCard.metadata.tables["lead_card"].indexes
    if index.name in INDEX_COLUMNS
}
"""The index that begins with a column."""


class Columns:
    """The columns of a table; remembers which of them a condition has asked for."""

    def __init__(self, table: FromClause) -> None:
        self.table = table
        self.asked: set[str] = set()

    def __getitem__(self, name: str) -> ColumnElement[Any]:
        self.asked.add(name)
        return column_of(self.table, name)


def column_of(table: FromClause, name: str) -> ColumnElement[Any]:
    """The column of the table's leads, those that are kept elsewhere too."""
    if name in table.c or name not in SCORED:
        return table.c[name]
    score = SCORE.alias("its_score")
    of_lead = score.c.lead_id == table.c.lead_id
    return select(score.c[name]).where(of_lead).correlate(table).scalar_subquery()


def kept_column(name: str) -> ColumnElement[Any]:
    """Of a card, or of the score that is joined to it, or its field of Ansoff's matrix, or what is
    known of consents."""
    if name == "strategy":
        of_card = _STRATEGY.c.lead_id == CARD.c.lead_id
        return select(_STRATEGY.c.strategy).where(of_card).correlate(CARD).scalar_subquery()
    if name == "consents":
        return _consents()
    return SCORE.c[name] if name in SCORED else CARD.c[name]


def _consents() -> ColumnElement[Any]:
    """What stands for the lead's own person (`rules.consent.marks_of`); nothing: nothing does."""
    said, lead = Consent.__table__.c, Lead.__table__.c

    def bit(channel: Channel, against: bool) -> ColumnElement[int]:
        objects = said.basis == Basis.OBJECTION.value
        so = and_(said.channel == channel.value, objects if against else not_(objects))
        return func.max(case((so, mark_of(channel, objected=against)), else_=0))

    # Added up: a set of the bits would have the store sort them, row by row.
    mask = reduce(add, (bit(channel, against) for channel in Channel for against in (False, True)))
    return (
        select(mask)
        .select_from(Consent.__table__)
        .join(Lead.__table__, lead.id == said.lead_id)
        .where(
            said.lead_id == CARD.c.lead_id, said.ended_on.is_(None),
            or_(said.contact_id.is_(None), said.contact_id == lead.contact_id),
        )
        .correlate(CARD)
        .scalar_subquery()
    )  # fmt: skip


class _Walked(TableClause):
    """A table along one of its indexes."""

    inherit_cache = False
    _traverse_internals = [  # noqa: RUF012 (SQLAlchemy's own way: what tells statements apart)
        *TableClause._traverse_internals,
        ("index", InternalTraversal.dp_string),
    ]
    index: str


@compiles(_Walked)
def _compile_walked(walked: _Walked, compiler: SQLCompiler, **how: Any) -> str:
    text: str = compiler.visit_table(walked, **how)  # type: ignore[no-untyped-call]
    if not how.get("asfrom") or compiler.dialect.name != "sqlite":
        return text
    if walked.index == NO_INDEX:
        return f"{text} NOT INDEXED"
    return f"{text} INDEXED BY {walked.index}"


@cache
def cards_along(index: str) -> FromClause:
    """The cards, read along the index; NO_INDEX: by key only."""
    return _walked("lead_card", index)


@cache
def scores_along(index: str) -> FromClause:
    """The scores, read along the index; NO_INDEX: by key only."""
    return _walked("lead_score", index)


def _walked(table: str, index: str) -> FromClause:
    columns: list[Column[Any]] = list(LeadCard.metadata.tables[table].columns)
    walked = _Walked(table, *(column(c.name, c.type) for c in columns))
    walked.index = index
    return walked

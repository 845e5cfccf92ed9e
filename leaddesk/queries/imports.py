"""What was imported, and how the columns of a list were matched before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from leaddesk.models import ColumnMap, Company, ImportRun, Lead, Step, StepLine
from leaddesk.queries.columns import cards_along
from leaddesk.rules.list_mapping import ListMapping, mapping_from_json

_RUN, _MAP = ImportRun.__table__.c, ColumnMap.__table__.c
_STEP, _LINE = Step.__table__.c, StepLine.__table__.c
MOST_WORDS = 500
_FREE = {
    "company.industry": Company.industry, "lead.campaign": Lead.campaign,
    "lead.source": Lead.source, "lead.product": Lead.product,
}  # fmt: skip
_BY_IMPORT = cards_along("ix_card_import")


@dataclass(frozen=True, slots=True)
class ImportEntry:
    """One import. `counts` as `rules.list_rows` gives them; `leads`: those that came with it and
    are still there. `step_id`: the step to undo."""

    import_id: int
    at: datetime
    source: str
    file_name: str
    counts: Mapping[str, Any]
    leads: int
    step_id: int | None
    who: str


def import_runs(session: Session, *, limit: int = 100) -> tuple[ImportEntry, ...]:
    """The imports that stand, the newest first."""
    rows = session.execute(
        select(_RUN.id, _RUN.at, _RUN.source, _RUN.file_name, _RUN.counts)
        .order_by(_RUN.id.desc())
        .limit(limit)
    ).all()
    ids = [row.id for row in rows]
    leads = {
        r[0]: r[1]
        for r in session.execute(
            select(_BY_IMPORT.c.import_id, func.count())
            .where(_BY_IMPORT.c.import_id.in_(ids))
            .group_by(_BY_IMPORT.c.import_id)
        )
    }
    made = {
        r[0]: (r[1], r[2])
        for r in session.execute(
            select(_LINE.row, _STEP.id, _STEP.who)
            .join(Step.__table__, _STEP.id == _LINE.step_id)
            .where(
                _LINE.tbl == ImportRun.journal_code, _LINE.root == 0, _LINE.row.in_(ids),
                _LINE.kind == "i", _STEP.undone_by.is_(None),
            )
            .order_by(_STEP.id)  # of several the last
        )
    }  # fmt: skip
    return tuple(
        ImportEntry(
            row.id, row.at, row.source, row.file_name, row.counts or {}, leads.get(row.id, 0),
            *made.get(row.id, (None, "")),
        )
        for row in rows
    )  # fmt: skip


class KeptMapping(NamedTuple):
    """How lists with one set of headers are brought in. `headers`: the digest of these."""

    map_id: int
    name: str
    headers: str
    mapping: ListMapping


def remembered_mapping(session: Session, *, headers: str) -> KeptMapping | None:
    """How a list with these headers (their digest) was brought in last time."""
    return next(iter(_mappings(session, _MAP.headers == headers)), None)


def named_mapping(session: Session, *, name: str, kind: str | None = None) -> KeptMapping | None:
    """What was remembered under this name, the newest of them; of lists of this kind."""
    found = _mappings(session, _MAP.name == name)
    return next((one for one in found if kind is None or one.mapping.kind == kind), None)


def kept_mappings(session: Session) -> tuple[KeptMapping, ...]:
    """All of them by name."""
    return tuple(sorted(_mappings(session, _MAP.id > 0), key=lambda m: (m.name.casefold(), m[0])))


def _mappings(session: Session, wanted: ColumnElement[bool]) -> list[KeptMapping]:
    query = select(_MAP.id, _MAP.name, _MAP.headers, _MAP.columns).where(wanted)
    rows = session.execute(query.order_by(_MAP.id.desc()))
    return [KeptMapping(row[0], row[1], row[2], mapping_from_json(row[3] or {})) for row in rows]


def used_words(session: Session) -> dict[str, frozenset[str]]:
    """What leads have in the fields that take any word, field key -> words; few of them each."""
    found = {}
    for key, column in _FREE.items():
        words = select(column).where(column.is_not(None)).distinct().limit(MOST_WORDS)
        found[key] = frozenset(word for word in session.scalars(words) if word)
    return found

"""What was imported, and how the columns of a list were matched before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leaddesk.models import ColumnMap, ImportRun, Step, StepLine
from leaddesk.queries.columns import cards_along

_RUN, _MAP = ImportRun.__table__.c, ColumnMap.__table__.c
_STEP, _LINE = Step.__table__.c, StepLine.__table__.c
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


def remembered_columns(session: Session, *, headers: str) -> Mapping[str, str] | None:
    """Header -> field key, as a list with these headers (their digest) was matched last time."""
    found: Mapping[str, str] | None = session.scalar(
        select(_MAP.columns).where(_MAP.headers == headers)
    )
    return found


def remembered_name(session: Session, *, headers: str) -> str | None:
    """The name under which `remembered_columns` were kept."""
    return session.scalar(select(_MAP.name).where(_MAP.headers == headers))


def column_map(session: Session, *, name: str) -> Mapping[str, str] | None:
    """The mapping that was remembered under this name, the newest of them."""
    found: Mapping[str, str] | None = session.scalar(
        select(_MAP.columns).where(_MAP.name == name).order_by(_MAP.id.desc()).limit(1)
    )
    return found

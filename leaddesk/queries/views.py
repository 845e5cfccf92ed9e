"""The saved views, each with how many leads it has today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import SavedView
from leaddesk.queries.lead_count import lead_count
from leaddesk.rules.filter_reading import parse_filter

_VIEW = SavedView.__table__.c


@dataclass(frozen=True, slots=True)
class ViewRow:
    """A saved view. `leads`: None where it was not counted."""

    view_id: int
    name: str
    query: str
    position: int
    leads: int | None


def presets(session: Session) -> Mapping[str, str]:
    """The views by name, as `parse_filter` takes them."""
    return {row.name: row.query for row in _rows(session)}


def views(session: Session, *, me: int | None, today: date) -> tuple[ViewRow, ...]:
    """All views in their order, counted."""
    rows = _rows(session)
    known = {row.name: row.query for row in rows}
    return tuple(
        ViewRow(
            row.id, row.name, row.query, row.position,
            lead_count(session, filter=parse_filter(row.query, today, known), me=me, today=today),
        )
        for row in rows
    )  # fmt: skip


def _rows(session: Session) -> list[SavedView]:
    query = select(_VIEW.id, _VIEW.name, _VIEW.query, _VIEW.position)
    return list(session.execute(query.order_by(_VIEW.position, _VIEW.id)))  # type: ignore[arg-type]

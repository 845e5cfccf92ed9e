"""What the report of a problem tells of a store: figures, no texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from leaddesk.models import Base, Company, Contact, Lead, Step, Touchpoint, User

_COUNTED = (Lead, Company, Contact, Touchpoint, User, Step)


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """`people`: the names and initials that must not be told. `rows`: of the main tables."""

    schema: str
    tables: int
    rows: Mapping[str, int]
    people: tuple[str, ...]


def report_facts(session: Session) -> ReportFacts:
    schema = session.scalar(text("SELECT version_num FROM alembic_version"))
    rows = {
        kind.__tablename__: session.scalar(select(func.count()).select_from(kind)) or 0
        for kind in _COUNTED
    }
    people = session.scalars(select(User.name)).all()
    return ReportFacts(str(schema), len(Base.metadata.tables), rows, tuple(people))

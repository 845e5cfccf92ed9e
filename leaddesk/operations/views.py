"""Saved views: a query under a name."""

from __future__ import annotations

from sqlalchemy import func, select

from leaddesk.models import SavedView
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right


def save_view(work: Work, name: str, query: str) -> int:
    """Keep the query (in its language-neutral form) under the name, replacing one of that name."""
    demand(work, Right.WORK)
    name = name.strip()
    if not name:
        raise Refused(Problem("view_name_missing"))
    view = work.scalars(select(SavedView).where(SavedView.name == name)).first()
    if view is None:
        last = work.scalar(select(func.max(SavedView.position))) or 0
        view = SavedView(name=name, query=query, position=last + 1, created_at=work.now)
        work.add(view)
    view.query = query
    work.flush()
    work.title("view_saved", name=name)
    return view.id


def remove_view(work: Work, view_id: int) -> None:
    demand(work, Right.WORK)
    view = work.get(SavedView, view_id)
    if view is None:
        raise Refused(Problem("unknown_view"))
    work.title("view_removed", name=view.name)
    work.delete(view)

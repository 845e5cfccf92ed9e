"""Would a list that is shown look otherwise if it were asked for anew?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from leaddesk.queries.lead_list import LeadRow, lead_count, lead_ids, leads_by_id
from leaddesk.queries.lead_sorts import Sort
from leaddesk.rules.filter_text import LeadFilter


class SameRows(NamedTuple):
    """`rows`: the leads that are shown, as they are now. `same`: the list has them in this order
    still, and as many leads as before."""

    rows: tuple[LeadRow, ...]
    same: bool


def same_rows(
    session: Session,
    *,
    ids: Sequence[int],
    total: int,
    filter: LeadFilter,
    sort: Sort,
    offset: int,
    me: int | None,
    today: date,
) -> SameRows:
    """`ids`: what is shown from `offset` on."""
    asked = {"filter": filter, "me": me, "today": today}
    there = lead_ids(session, sort=sort, offset=offset, limit=max(1, len(ids)), **asked)  # type: ignore[arg-type]
    same = there == tuple(ids) and lead_count(session, **asked) == total  # type: ignore[arg-type]
    return SameRows(leads_by_id(session, ids=ids), same)

"""Some columns of many leads, for lists that go out: no more is read than is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_rows
from leaddesk.queries.columns import CARD, SCORE, SCORED, kept_column
from leaddesk.queries.plain import plain

_AT_ONCE = 20_000


def lead_columns(
    session: Session, *, ids: Sequence[int], names: tuple[str, ...]
) -> list[Sequence[Any]]:
    """A column per name (those of `LeadRow` as they are kept), in the order of the ids; leads that
    are no more are left out."""
    query = _query(names)
    rows: dict[int, tuple[Any, ...]] = {}
    by_key = sorted(ids)  # so they lie beside each other
    for start in range(0, len(by_key), _AT_ONCE):
        some = {"ids": str(by_key[start : start + _AT_ONCE])}
        rows.update({row[0]: row for row in plain_rows(session, query, some)})
    in_order = [rows[lead] for lead in ids if lead in rows]
    columns: list[Sequence[Any]] = list(zip(*in_order, strict=True))
    return columns[1:] or [() for _ in names]


@lru_cache(maxsize=16)
def _query(names: tuple[str, ...]) -> Select[Any]:
    wanted = listed_numbers("ids")
    columns = [plain(kept_column(name.removesuffix("_kept"))) for name in names]
    joined: Any = wanted.join(CARD, CARD.c.lead_id == wanted.c.value)
    if not SCORED.isdisjoint(names):
        joined = joined.join(SCORE, SCORE.c.lead_id == wanted.c.value)
    return select(CARD.c.lead_id, *columns).select_from(joined)

"""The order of the stages as it is kept, and what SQL says of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Text, case, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.quick import plain_rows
from leaddesk.models.settings import Setting
from leaddesk.rules.stage_order import AS_IT_COMES, StageOrder, order_of
from leaddesk.rules.stages import Stage

ORDER = "stage_order"
"""The key of this setting; its value: {"funnel": [keys of the stages, first to last]}."""
_KEPT = select(type_coerce(Setting.value, Text)).where(Setting.key == ORDER)


def read_order(session: Session) -> StageOrder:
    """As the team has set it."""
    rows = plain_rows(session, _KEPT)
    return order_kept(rows[0][0]) if rows else AS_IT_COMES


@lru_cache(maxsize=8)
def order_kept(value: str) -> StageOrder:
    """Of the setting's text."""
    return order_of(json.loads(value).get("funnel", ()))


def is_one_of(column: ColumnElement[Any], stages: Sequence[Stage]) -> ColumnElement[bool]:
    """Whether a stage is one of these; as a stretch where they are one, which an index walks."""
    numbers = sorted(int(stage) for stage in stages)
    if len(numbers) > 1 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return column.between(numbers[0], numbers[-1])
    return column == numbers[0] if len(numbers) == 1 else column.in_(numbers)


def place_of(column: ColumnElement[Any], order: StageOrder) -> ColumnElement[Any]:
    """Where a stage stands in the order: 1 to 8, ways out behind."""
    moved = {int(stage): place for stage, place in order.places.items() if place != int(stage)}
    return case(moved, value=column, else_=column) if moved else column


__all__ = ["ORDER", "is_one_of", "order_kept", "place_of", "read_order"]

"""Examples of the operation about cells of the list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from leaddesk.models import Lead
from leaddesk.rules.list_cells import Cell
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store


def _cells(store: Store) -> tuple[Any, ...]:
    """A pasted block: one column after the other, two leads."""
    wanted = select(Lead.id).where(Lead.stage == Stage.COLD).order_by(Lead.id).limit(2)
    texts = {"company": "Größe & Söhne KG", "contact": "Frau Dr. Weiß", "due": "+9", "value": "1,5"}
    leads = store.ask(lambda s: s.scalars(wanted).all())
    cells = [Cell(lead, key, text) for lead in leads for key, text in texts.items()]
    return cells, date(2025, 11, 24)


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {"edit_cells": _cells}

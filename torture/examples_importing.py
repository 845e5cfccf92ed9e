"""Examples of the operations about how lists are brought in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from leaddesk.models import ColumnMap
from leaddesk.operations.list_mappings import remember_columns
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.list_mapping import ListMapping, Writing
from leaddesk.rules.list_plan import ListPlan, plan_list
from leaddesk.rules.sheet import Cell, Sheet
from leaddesk.rules.touchpoint_lists import CheckedTouch, check_touchpoints, touch_plan
from leaddesk.store.store import Store

_MAPPING = ListMapping(
    {"Firma": "company.name"}, {"company.name": Writing.NEVER},
    {"company.industry": {"metall": "Metallbau"}}, {"lead.campaign": "Größe"},
)  # fmt: skip


def _kept(store: Store) -> tuple[Any, ...]:
    store.run(remember_columns, "Liste", "a" * 64, _MAPPING)
    return (store.ask(lambda s: s.scalar(select(ColumnMap.id))),)


_TOLD = (
    ("Nr", "E-Mail", "Datum", "Art", "Firma"),
    ("", "neu@größe.example", "03.11.2025 14:30", "Newsletter geöffnet", "Größe <b> AG"),
    ("", "neu@größe.example", "04.11.2025", "Klick", "Größe <b> AG"),
    ("", "niemand@x.example", "04.11.2025", "Anruf", ""),
)


def touches(*rows: tuple[Cell, ...]) -> tuple[CheckedTouch, ...]:
    """Rows of a list of touchpoints, checked; the first is its header."""
    sheets = (Sheet("Liste", rows),)
    plan = plan_list(sheets, header_row=1)
    assert isinstance(plan, ListPlan)
    now = datetime(2025, 11, 24, 12, tzinfo=UTC)
    return check_touchpoints(sheets, touch_plan(plan), CheckContext(now.date()), now)


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "import_touchpoints": lambda s: (touches(*_TOLD), "Newsletter", "newsletter.csv", True),
    "forget_columns": _kept,
    "remember_columns": lambda s: ("Liste", "a" * 64, _MAPPING),
    "rename_columns": lambda s: (*_kept(s), "Messe"),
}

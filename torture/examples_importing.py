"""Examples of the operations about how lists are brought in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import select

from leaddesk.models import ColumnMap
from leaddesk.operations.list_mappings import remember_columns
from leaddesk.rules.list_mapping import ListMapping, Writing
from leaddesk.store.store import Store

_MAPPING = ListMapping(
    {"Firma": "company.name"}, {"company.name": Writing.NEVER},
    {"company.industry": {"metall": "Metallbau"}}, {"lead.campaign": "Größe"},
)  # fmt: skip


def _kept(store: Store) -> tuple[Any, ...]:
    store.run(remember_columns, "Liste", "a" * 64, _MAPPING)
    return (store.ask(lambda s: s.scalar(select(ColumnMap.id))),)


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "forget_columns": _kept,
    "remember_columns": lambda s: ("Liste", "a" * 64, _MAPPING),
    "rename_columns": lambda s: (*_kept(s), "Messe"),
}

"""Examples of the operations about duplicates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from leaddesk.models import Lead
from leaddesk.operations.merging import merge_leads
from leaddesk.rules.duplicates import DEFAULT_RULES
from leaddesk.store.store import Store


def _two(store: Store) -> tuple[Any, ...]:
    return tuple(store.ask(lambda s: list(s.scalars(select(Lead.id).order_by(Lead.id)))[6:8]))


def _merged(store: Store) -> tuple[Any, ...]:
    return (store.run(merge_leads, *_two(store)).result,)


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "keep_apart": _two,
    "merge_leads": _two,
    "set_duplicate_rules": lambda s: (replace(DEFAULT_RULES, threshold=85),),
    "split_lead": _merged,
}

"""A desk in a process of its own, as at another workstation."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from typing import Any

from leaddesk.derived.settle import settle
from leaddesk.operations.leads import edit_fields
from leaddesk.rules.changes import Conflict
from leaddesk.store.home import Address
from leaddesk.store.store import Store

Edits = Mapping[str, tuple[Any, Any]]


def edit(address: Address, who: str, lead_id: int, edits: Edits) -> str:
    """ "" once they are saved, else what somebody else has written there."""
    with closing(Store(address, who=who, settle=settle)) as store:
        conflict = store.run(edit_fields, lead_id, edits).result
    return str(conflict.theirs) if isinstance(conflict, Conflict) else ""


def elsewhere(address: Address, who: str, lead_id: int | None, edits: Edits) -> str:
    """`edit`, in another process."""
    assert lead_id is not None
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        return pool.submit(edit, address, who, lead_id, edits).result()

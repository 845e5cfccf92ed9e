"""What the wizard asks of the store: people, segments, and how such a list was matched before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from leaddesk.queries.imports import remembered_columns, remembered_name
from leaddesk.queries.segments import segments
from leaddesk.queries.users import users
from leaddesk.rules.fold import fold
from leaddesk.ui.importing.import_draft import Known


@dataclass(frozen=True, slots=True)
class Memory:
    """A mapping of columns that was remembered, and its name."""

    name: str
    columns: Mapping[str, str]


def known_to_store(session: Any) -> Known:
    """For `Desk.ask`."""
    people = users(session)
    return Known(
        {fold(said): user.user_id for user in people for said in (user.name, user.initials)},
        {user.user_id: user.name for user in people},
        tuple(segment.number for segment in segments(session)),
    )


def memory_of(session: Any, *, headers: str) -> Memory | None:
    """For `Desk.ask`: the mapping of a list with these headers (their digest)."""
    columns = remembered_columns(session, headers=headers)
    if columns is None:
        return None
    return Memory(remembered_name(session, headers=headers) or "", columns)

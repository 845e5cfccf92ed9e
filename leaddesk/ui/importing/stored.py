"""What the wizard asks of the store: people, segments, words in use, and how such lists were
brought in before."""

from __future__ import annotations

from typing import Any

from leaddesk.queries.imports import KeptMapping, kept_mappings, remembered_mapping, used_words
from leaddesk.queries.segments import segments
from leaddesk.queries.users import users
from leaddesk.rules.fold import fold
from leaddesk.ui.importing.import_draft import Known


def known_to_store(session: Any) -> Known:
    """For `Desk.ask`."""
    people = users(session)
    return Known(
        {fold(said): user.user_id for user in people for said in (user.name, user.initials)},
        {user.user_id: user.name for user in people},
        tuple(segment.number for segment in segments(session)),
        used_words(session),
        {kept.name: kept.mapping for kept in reversed(kept_mappings(session))},
    )


def memory_of(session: Any, *, headers: str) -> KeptMapping | None:
    """For `Desk.ask`: how a list with these headers (their digest) was brought in."""
    return remembered_mapping(session, headers=headers)

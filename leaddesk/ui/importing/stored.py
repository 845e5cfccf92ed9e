"""What the wizard asks of the store: people, segments, words in use, and how such lists were
brought in before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from leaddesk.queries.imports import KeptMapping, kept_mappings, remembered_mapping, used_words
from leaddesk.queries.segments import segments
from leaddesk.queries.users import users
from leaddesk.rules.fold import fold
from leaddesk.rules.kind_lists import kind_digest
from leaddesk.ui.importing.known import KindMemory, Known
from leaddesk.ui.words.list_kinds import KINDS


def known_to_store(session: Any) -> Known:
    """For `Desk.ask`."""
    people = users(session)
    return Known(
        {fold(said): user.user_id for user in people for said in (user.name, user.initials)},
        {user.user_id: user.name for user in people},
        tuple(segment.number for segment in segments(session)),
        used_words(session),
        {
            kept.name: kept.mapping
            for kept in reversed(kept_mappings(session))
            if not kept.mapping.kind
        },
    )


class Memory(NamedTuple):
    """How a list with the same headers was brought in, as leads and as something else."""

    leads: KeptMapping | None
    kinds: Mapping[str, KindMemory]


def memory_of(session: Any, *, headers: str) -> Memory:
    """For `Desk.ask`; `headers`: their digest."""
    kinds = {
        key: KindMemory(kept.name, kept.mapping)
        for key in KINDS
        if (kept := remembered_mapping(session, headers=kind_digest(key, headers))) is not None
    }
    return Memory(remembered_mapping(session, headers=headers), kinds)

"""What the store knows that an import has to know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from leaddesk.rules.list_mapping import ListMapping


class KindMemory(NamedTuple):
    """How lists of a kind with these headers were brought in before, and under which name."""

    name: str
    mapping: ListMapping


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows that an import has to know: people by their folded names and initials,
    their names, the numbers of its segments, the words in use (field key -> words), and how lists
    were brought in, by name."""

    users: Mapping[str, int] = field(default_factory=dict)
    names: Mapping[int, str] = field(default_factory=dict)
    segments: tuple[int, ...] = tuple(range(1, 7))
    words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    mappings: Mapping[str, ListMapping] = field(default_factory=dict)

"""What readers keep between two questions: things that take longer to find than to bring forward.

What they are, and whether they still hold, is the matter of who asks (`queries.memory`).
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable
from typing import Any

MOST_KEPT = 96
"""So many things; what was not asked for longest goes. A set of leads takes an eighth of a byte for
each lead of the store at most."""


class Memory:
    """Kept under a key with the moment that it was true at; for all readers of one store."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, tuple[Any, Any]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable) -> tuple[Any, Any] | None:
        """The moment and the thing."""
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
            return found

    def put(self, key: Hashable, at: Any, value: Any, alone: bool = False) -> None:
        """Keep it, unless a later one is there. `alone`: others whose key begins as this one does
        go."""
        with self._lock:
            if alone and isinstance(key, tuple):
                self._drop_others(key)
            there = self._kept.get(key)
            if there is None or there[0] <= at:
                self._kept[key] = (at, value)
                self._kept.move_to_end(key)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)

    def _drop_others(self, key: tuple[Any, ...]) -> None:
        for other in list(self._kept):
            if isinstance(other, tuple) and other[0] == key[0] and other != key:
                del self._kept[other]

    def forget(self) -> None:
        """Begin with nothing, as a program that has just been started."""
        with self._lock:
            self._kept.clear()

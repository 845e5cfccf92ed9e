"""A desk whose answers come when the test says so: for what happens between wish and answer."""

from __future__ import annotations

from collections.abc import Callable

from leaddesk.desk import Desk
from leaddesk.store.store import Store


class LateDesk(Desk):
    """Does everything at once, but tells nobody before `answer` while `late` is set."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, inline=True)
        self.late = False
        self._held: list[Callable[[], None]] = []

    def deliver(self, call: Callable[[], None]) -> None:
        if self.late:
            self._held.append(call)
        else:
            super().deliver(call)

    def answer(self) -> None:
        """Give all answers that were held back, in their order, and what they lead to."""
        self.late = False
        while self._held:
            self._held.pop(0)()

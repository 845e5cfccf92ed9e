"""The two leads that are selected become one: a button that is there when it is two."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from leaddesk.desk import Desk
from leaddesk.ui.lead.popovers import Layers
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.words import translate

WithIds = Callable[[Callable[[Sequence[int]], object]], None]
"""Calls what it is given with the ids of the selected leads, once they are known."""


class MergeButton(Button):
    """`merged` carries what was done."""

    merged = Signal(str)

    def __init__(self, desk: Desk, layers: Callable[[], Layers], with_ids: WithIds) -> None:
        super().__init__(
            translate("BulkPane", "Merge into one …"), icon_name="copy",
            clicked=lambda: with_ids(self._merge),
        )  # fmt: skip
        self._desk, self._layers = desk, layers

    def show_for(self, count: int) -> None:
        self.setVisible(count == 2)

    def _merge(self, ids: Sequence[int]) -> None:
        if len(ids) == 2:
            said = self._layers().of_two(self._desk, self.window(), ids[0], ids[1])
            if said:
                self.merged.emit(said)

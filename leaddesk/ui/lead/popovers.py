"""The small layers of one lead, of which one is open at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.entry import WrittenEntry, written_entry
from leaddesk.queries.segments import SegmentRow
from leaddesk.ui.lead.drafts import Drafts
from leaddesk.ui.lead.ways_out import WAYS
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.popover import Popover

if TYPE_CHECKING:
    from leaddesk.ui.lead.track_popover import TrackPopover

Segments: TypeAlias = Sequence[SegmentRow]

WithIds: TypeAlias = Callable[[Callable[[Sequence[int]], object]], object]
"""Calls back with the leads that are meant, when it is known which they are."""

POPOVERS = (
    "follow_up", "stage", "segments", "why_score", "owner", "lift", "split", "hand_to_sales",
    "opportunity", "campaign", "consent", "objection", *WAYS,
)  # fmt: skip
"""The commands that open one."""


class Layers(NamedTuple):
    """What makes the layers (`ui.lead.layers`). The pane gets it from outside when it opens the
    first of them: a start needs none."""

    of_command: Callable[[Popovers, str, QWidget, LeadDetail, Segments, int | None], Popover]
    of_entry: Callable[[QWidget, Desk, Drafts, WrittenEntry], Popover]
    of_two: Callable[[Desk, QWidget | None, int, int], str]
    """Lets two leads be merged; returns what was done, "" if nothing was."""
    of_many: Callable[[QWidget, Desk, WithIds], TrackPopover]
    """Puts leads on a track or into a campaign; the last one gives them when they are known."""
    paper: Callable[[Desk, str, int | None, QWidget, Drafts], None]
    """Shows the document or the dialog of a key (`lead_commands.PAPERS`)."""


class Popovers(QObject):
    """Opens the one that is asked for, after closing the one before."""

    closed = Signal()
    """None is open any more."""
    filled = Signal(bool)
    """One is open that has the one filled button, or none is any more."""
    said = Signal(str)
    """What was done in one, where that is to be told."""
    entry_wanted = Signal(int)
    place_wanted = Signal(str)
    view_wanted = Signal(str)
    """A line of the score leads to a touchpoint, to a field or the checklist, to another page."""

    def __init__(self, desk: Desk, drafts: Drafts, layers: Callable[[], Layers]) -> None:
        super().__init__()
        self.desk, self._drafts, self._layers = desk, drafts, layers
        self._wanted: int | None = None
        self.current: Popover | None = None

    def show_paper(self, key: str, lead_id: int | None, parent: QWidget) -> None:
        """The document of this key (`lead_commands.PAPERS`)."""
        self._layers().paper(self.desk, key, lead_id, parent, self._drafts)

    def open(
        self,
        name: str,
        anchor: QWidget,
        detail: LeadDetail,
        segments: Segments,
        preset: int | None = None,
    ) -> None:
        """`preset`: the stage, or the merge, that was clicked."""
        make = self._layers().of_command
        self.show(make(self, name, anchor, detail, segments, preset))

    def show(self, popover: Popover) -> None:
        """Open this one, after closing the one before."""
        self._wanted = None
        before, self.current = self.current, popover  # closing the one before is not the end
        if before is not None:
            before.leave()
        popover.closed.connect(lambda: self._on_closed(popover))
        popover.show_at()
        kinds = [button.property("kind") for button in popover.findChildren(Button)]
        self.filled.emit("pri" in kinds)

    def open_entry(self, anchor: QWidget, lead_id: int | None, touchpoint_id: int) -> None:
        """The touchpoint to be put right or added to, as soon as it is read."""
        self.leave()
        self._wanted = touchpoint_id
        desk = self.desk

        def show(entry: WrittenEntry | None) -> None:
            if entry is not None and self._wanted == touchpoint_id:
                self.show(self._layers().of_entry(anchor, desk, self._drafts, entry))

        desk.ask(
            written_entry, lead_id=lead_id, touchpoint_id=touchpoint_id, me=desk.me, now=desk.now()
        ).done(show)

    def leave(self) -> None:
        self._wanted = None
        if self.current is not None:
            self.current.leave()

    def _on_closed(self, popover: Popover) -> None:
        if self.current is popover:
            self.current = None
            self.filled.emit(False)
            self.closed.emit()

"""What stands above the list of the day: what waits, is proposed, is too much, is warned of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.ui.day.overflow_bar import OverflowBar
from leaddesk.ui.day.proposal_bars import ProposalBars
from leaddesk.ui.day.track_bar import TrackBar
from leaddesk.ui.day.waiting_bars import WaitingBars
from leaddesk.ui.day.warning_bar import WarningBar
from leaddesk.ui.parts.bars import Action
from leaddesk.ui.parts.scrolling import FittingArea

LEAST = 120  # px: two bars


class DayBars(FittingArea):
    """Each hides itself where it has nothing to say; in a low window they scroll, and leave the
    list its place."""

    def __init__(self, desk: Desk, say: Callable[[str, tuple[Action, ...]], object]) -> None:
        bars = QWidget()
        super().__init__(bars, LEAST)
        self.waiting = WaitingBars(desk, say)
        self.proposals = ProposalBars(desk, say)
        self.overflow = OverflowBar(desk, say)
        self.warning = WarningBar(desk, say)
        self.tracks = TrackBar(desk)
        layout = QVBoxLayout(bars)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for bar in (self.waiting, self.proposals, self.tracks, self.overflow, self.warning):
            layout.addWidget(bar)

    def look(self, user_id: int | None) -> None:
        """Of this person's day (None: everybody's)."""
        self.waiting.look(user_id)
        self.proposals.look()
        self.tracks.look(user_id)
        self.warning.look()

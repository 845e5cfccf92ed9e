"""What stands above the list of the day: what waits, is proposed, is too much, is warned of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.ui.day.overflow_bar import OverflowBar
from leaddesk.ui.day.proposal_bars import ProposalBars
from leaddesk.ui.day.waiting_bars import WaitingBars
from leaddesk.ui.day.warning_bar import WarningBar
from leaddesk.ui.parts.bars import Action


class DayBars(QWidget):
    """Each hides itself where it has nothing to say."""

    def __init__(self, desk: Desk, say: Callable[[str, tuple[Action, ...]], object]) -> None:
        super().__init__()
        self.waiting = WaitingBars(desk, say)
        self.proposals = ProposalBars(desk, say)
        self.overflow = OverflowBar(desk, say)
        self.warning = WarningBar(desk, say)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for bar in (self.waiting, self.proposals, self.overflow, self.warning):
            layout.addWidget(bar)

    def look(self, user_id: int | None) -> None:
        """Of this person's day (None: everybody's)."""
        self.waiting.look(user_id)
        self.proposals.look()
        self.warning.look()

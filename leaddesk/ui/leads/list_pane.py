"""The list with room above it for what was not done in it, below it for what others have done."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.ui.leads.hit_list import HitList
from leaddesk.ui.parts.bars import MessageBar


class ListPane(QWidget):
    """The hits below a bar and above another, which are seen only where something is to be said."""

    def __init__(self, hits: HitList) -> None:
        super().__init__()
        self.bar = MessageBar(inset=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(hits, 1)
        layout.addWidget(hits.news)
        self.setFocusProxy(hits)

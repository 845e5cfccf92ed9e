"""List and detail beside each other; one above the other where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from leaddesk.ui.shell.remember import recall, remember
from leaddesk.ui.theme.current import theme

STACKED_BELOW = 900
WIDE, MIDDLE, LEAST = 536, 488, 380
LIST_LEAST = 430


class ListAndDetail(QSplitter):
    """The detail keeps its width, the list takes the rest. Its width is remembered."""

    def __init__(self, list_pane: QWidget, detail: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._list, self._detail = list_pane, detail
        self._hidden = False
        self.setChildrenCollapsible(False)
        self.addWidget(list_pane)
        self.addWidget(detail)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._on_moved)

    def stacked(self) -> bool:
        return self.width() < theme.px(STACKED_BELOW)

    def toggle_detail(self) -> None:
        self._hidden = not self._hidden
        self.arrange()

    def open_detail(self) -> None:
        """Where there is room for one pane only: the detail instead of the list."""
        if self.stacked():
            self._list.hide()
        self._detail.show()

    def arrange(self) -> None:
        """The list is seen; the detail too where it fits and is wanted."""
        self._list.show()
        self._detail.setVisible(not self.stacked() and not self._hidden)
        if not self._detail.isHidden():
            kept = str(recall("leads/detail_width", "") or "")
            usual = WIDE if self.width() >= theme.px(1180) else MIDDLE
            wanted = int(kept) if kept.isdigit() else theme.px(usual)
            wanted = max(LEAST, min(wanted, self.width() - theme.px(LIST_LEAST)))
            self.setSizes([self.width() - wanted, wanted])

    def _on_moved(self) -> None:
        remember("leads/detail_width", self.sizes()[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

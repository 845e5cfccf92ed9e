"""List and detail beside each other; one above the other where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from leaddesk.ui.parts.focus import has_focus_within
from leaddesk.ui.shell.remember import recall, remember
from leaddesk.ui.theme.current import theme

STACKED_BELOW = 1048  # beside the rail of a window of 1100 (ux.md 2.2)
WIDTHS = ((1680, 560), (1400, 536), (0, 488))
"""From this width of the window on the detail is so wide."""
LEAST, LIST_LEAST = 380, 430


class ListAndDetail(QSplitter):
    """The detail keeps its width, the list takes the rest. Its width is remembered, and whether it
    is wanted. `full` tells when the list has all the room because that is wanted, and when not."""

    full = Signal(bool)

    def __init__(
        self, list_pane: QWidget, detail: QWidget, parent: QWidget | None = None, key: str = ""
    ) -> None:
        """Under `key` it is remembered whether the detail is hidden."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._key = f"{key}/full_list" if key else ""
        self._list, self._detail = list_pane, detail
        self._hidden = bool(key) and str(recall(self._key, "") or "") == "1"
        self._was_full = False
        self._open = False  # it is worked in the detail: it is seen, whatever else is wanted
        self._was_stacked = False
        self.setChildrenCollapsible(False)
        self.addWidget(list_pane)
        self.addWidget(detail)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._on_moved)
        theme.changed.connect(self._refit)

    def stacked(self) -> bool:
        return self.width() < theme.px(STACKED_BELOW)

    def shows_list(self) -> bool:
        return not self._list.isHidden()

    def shows_detail(self) -> bool:
        return not self._detail.isHidden()

    def full_list(self) -> bool:
        """The list is seen alone although there is room for both."""
        return self._hidden and not self._open and not self.stacked()

    def toggle_detail(self) -> None:
        seen = self.shows_detail()
        if not self.stacked():
            self._hidden = seen
            if self._key:
                remember(self._key, "1" if seen else "")
        self._open = not seen
        self.arrange()

    def open_detail(self) -> None:
        """Bring the detail up; where there is room for one pane only, instead of the list."""
        self._open = True
        self.arrange()

    def close_detail(self) -> None:
        """Back to how it was before the detail was opened."""
        self._open = False
        self.arrange()

    def arrange(self) -> None:
        """The list is seen; the detail too where it fits and is wanted. The one that goes hands
        its focus to the other: Qt would pass it on to any neighbour."""
        detail = self._open or not (self.stacked() or self._hidden)
        listed = not (detail and self.stacked())
        panes = ((self._list, listed), (self._detail, detail))
        for pane, seen in panes:
            if seen:
                pane.show()
        for (pane, seen), other in zip(panes, (self._detail, self._list), strict=True):
            if not seen and not pane.isHidden():
                if has_focus_within(pane):
                    other.setFocus()
                pane.hide()
        if listed and detail:
            self._divide()
        if self.full_list() is not self._was_full:
            self._was_full = self.full_list()
            self.full.emit(self._was_full)

    def _divide(self) -> None:
        kept = str(recall("leads/detail_width", "") or "")
        window = self.window().width()
        usual = next(wide for least, wide in WIDTHS if window >= theme.px(least))
        wanted = int(kept) if kept.isdigit() else theme.px(usual)
        wanted = max(LEAST, min(wanted, self.width() - theme.px(LIST_LEAST)))
        self.setSizes([self.width() - wanted, wanted])

    def _refit(self) -> None:
        """With room for one only, the list stays, unless the detail is being worked in."""
        if self.stacked() and not self._was_stacked:
            self._open = has_focus_within(self._detail)
        self._was_stacked = self.stacked()
        self.arrange()

    def _on_moved(self) -> None:
        remember("leads/detail_width", self.sizes()[1])

    def minimumSizeHint(self) -> QSize:
        """There need be room for one of them only."""
        least = self._list.minimumSizeHint().expandedTo(self._detail.minimumSizeHint())
        return least.expandedTo(QSize(theme.px(LEAST), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit()

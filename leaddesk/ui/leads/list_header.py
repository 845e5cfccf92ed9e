"""The header of the list: the arrow stands beside the word that it belongs to."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView

from leaddesk.ui.parts.rows import inner
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import SECONDARY

_ARROW, _SMALL_ARROW = 14, 10


class ListHeader(QHeaderView):
    """`let_go` follows each press of the mouse: a column may be wider now."""

    let_go = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.second: tuple[int, bool] | None = None
        """The column that decides among what is alike, and whether from the greatest on."""
        self.setSectionsMovable(False)
        self.setHighlightSections(False)
        self.setSortIndicatorClearable(False)
        self.setSectionsClickable(True)
        self.setStretchLastSection(False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.let_go.emit()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        first = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        sorted_by = first or (self.second is not None and self.second[0] == logicalIndex)
        painter.save()
        painter.fillRect(rect, theme.color("panel"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("line"))
        font = theme.font(SECONDARY, 600 if sorted_by else 400)
        painter.setFont(font)
        painter.setPen(theme.color("text" if sorted_by else "text2"))
        self._draw(painter, inner(rect), logicalIndex, QFontMetrics(font), sorted_by)
        painter.restore()

    def _draw(
        self, painter: QPainter, box: QRect, section: int, metrics: QFontMetrics, sorted_by: bool
    ) -> None:
        model, side = self.model(), self.orientation()
        arrow = theme.px(_ARROW + 4) if sorted_by else 0
        whole = str(model.headerData(section, side, Qt.ItemDataRole.DisplayRole) or "")
        text = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, box.width() - arrow)
        width = metrics.horizontalAdvance(text)
        alignment = model.headerData(section, side, Qt.ItemDataRole.TextAlignmentRole)
        right = alignment is not None and bool(alignment & Qt.AlignmentFlag.AlignRight)
        x = box.right() + 1 - theme.px(8) - width - arrow if right else box.x()
        painter.drawText(QRect(x, box.y(), width + 2, box.height()), _MIDDLE, text)
        if sorted_by:
            down, size = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder, _ARROW
            if self.second is not None and self.second[0] == section:
                down, size = self.second[1], _SMALL_ARROW
            name = "arrow-down" if down else "arrow-up"
            top = box.center().y() + 1 - theme.px(size) / 2
            draw_icon(painter, name, x + width + theme.px(4), top, "text", size)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft

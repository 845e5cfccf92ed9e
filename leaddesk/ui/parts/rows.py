"""The ground of all row delegates: selection, hover, the accent bar, the hairline (ux.md 8.3)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import BODY

Index = QModelIndex | QPersistentModelIndex
INSET = 12


class RowDelegate(QStyledItemDelegate):
    """Paints the row's ground; `paint_cell` paints what is in it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, theme.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self.paint_ground(painter, option, index)
        self.paint_cell(painter, option, index)
        painter.restore()

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_Active) and bool(
            option.widget is not None and option.widget.hasFocus()
        )
        if selected:
            painter.fillRect(option.rect, theme.color("sel" if focused else "sel_in"))
        elif self._hovered(option, index):
            painter.fillRect(option.rect, theme.color("hover"))
        rect = option.rect
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        view = option.widget
        current = view.currentIndex() if view is not None else None  # type: ignore[attr-defined]
        if current is not None and current.row() == index.row() and index.column() == 0:
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, theme.color("accent" if focused else "ctl"))

    def _hovered(self, option: QStyleOptionViewItem, index: Index) -> bool:
        """The whole row under the mouse, where the view says which; else the cell."""
        row = getattr(option.widget, "hovered_row", None)
        if row is not None:
            return bool(row == index.row())
        return bool(option.state & QStyle.StateFlag.State_MouseOver)

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if text:
            draw_text(painter, inner(option.rect), str(text))


def fitting_width(texts: Sequence[str], least: int = 64, most: int = 260) -> int:
    """The width in px at 100 % that a column needs for these few texts: for a sample, not for a
    whole list."""
    metrics = QFontMetrics(theme.font(BODY))
    widest = max((metrics.horizontalAdvance(text[:60]) for text in texts), default=0)
    return max(least, min(round(widest / theme.scale) + 2 * INSET + 2, most))


def inner(rect: QRect) -> QRect:
    """The room for content in a cell."""
    return rect.adjusted(INSET, 0, -4, -1)


def draw_text(
    painter: QPainter,
    box: QRect | QRectF,
    text: str,
    color: str = "text",
    font: QFont | None = None,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line, cut with … where it does not fit."""
    used = font or theme.font(BODY)
    painter.setFont(used)
    painter.setPen(theme.color(color))
    shown = QFontMetrics(used).elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, shown)

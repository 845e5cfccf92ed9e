"""Chips (a recognised part of a query, a choice with its digit) and the layout that wraps them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QWidget,
    QWidgetItem,
)

from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import BODY, CHIP_HEIGHT

_LEAST = 56  # px of a chip that gives way
_SIDE, _GAP = 7, 5  # px within a chip: at its ends, and after its digit


class FlowLayout(QLayout):
    """Left to right, then the next line; `right` puts each line at the right end."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, *, right: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width: layouts around this one ask a hundred times
        self._gap, self._right = gap, right
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget) -> None:
        # An item made by Qt may be freed behind Python's back and its address used again, so
        # that two layouts share one stale wrapper: the items have to be made here.
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        room = rect.marginsRemoved(self.contentsMargins())
        y = room.y()
        for line in self._lines(room.width()):
            hints = [item.sizeHint() for item in line]
            wide = sum(hint.width() for hint in hints) + self._gap * (len(hints) - 1)
            x = room.x() + (max(0, room.width() - wide) if self._right else 0)
            high = max(hint.height() for hint in hints)
            for item, hint in zip(line, hints, strict=True) if move else ():
                item.setGeometry(QRect(QPoint(x, y + (high - hint.height()) // 2), hint))
                x += hint.width() + self._gap
            y += high + self._gap
        end = max(room.y(), y - self._gap)
        return end - rect.y() + self.contentsMargins().bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """The items that are there to be seen, line by line."""
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if not lines or used + self._gap + wide > width:
                lines.append([])
                used = -self._gap
            lines[-1].append(item)
            used += self._gap + wide
        return lines


class Chip(QAbstractButton):
    """A pill. `closable` shows an x that emits `removed`; `digit` stands before a choice.

    A checked chip has border, tint, and a heavier letter: never colour alone.
    """

    removed = Signal()

    def __init__(
        self, text: str, *, digit: str = "", closable: bool = False, warning: bool = False
    ) -> None:
        super().__init__()
        self.setText(text)
        self._digit, self._closable, self._warning = digit, closable, warning
        self.setAccessibleName(f"{digit} {text}".strip())
        wide = QSizePolicy.Policy.Maximum if closable else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        width = theme.width(self.text(), BODY, 500) + theme.px(2 * _SIDE)
        width += theme.width(self._digit, BODY, 500) + theme.px(_GAP) if self._digit else 0
        width += theme.px(18) if self._closable else 0
        return QSize(width, theme.px(CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Several conditions beside each other give way, down to a few letters: each has a tip."""
        hint = self.sizeHint()
        return hint.boundedTo(QSize(theme.px(_LEAST), hint.height())) if self._closable else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked() or self._closable
        edge = "warn" if self._warning else "accent" if on else "ctl"
        if self.hasFocus():
            edge = "focus"
        wide = 2.0 if self.hasFocus() or self.isChecked() else 1.0
        fill = "warn_t" if self._warning else "acc_tint" if on else "panel"
        if self.underMouse() and not on:
            fill = "hover"
        painter.setPen(QPen(theme.color(edge), wide))
        painter.setBrush(theme.color(fill))
        box = self.rect().adjusted(1, 1, -1, -1)
        radius = 4 if self._closable else box.height() / 2
        painter.drawRoundedRect(box, radius, radius)
        painter.setFont(theme.font(BODY, 500 if on else 400))
        painter.setPen(theme.color("text"))
        inner = self.rect().adjusted(theme.px(_SIDE), 0, -theme.px(4), 0)
        if self._digit:
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self._digit)
            used = painter.fontMetrics().horizontalAdvance(self._digit) + theme.px(_GAP)
            inner.adjust(used, 0, 0, 0)
        text = self.text()
        if self._closable:
            inner.setRight(self.width() - theme.px(22))
            cut = Qt.TextElideMode.ElideRight
            text = painter.fontMetrics().elidedText(text, cut, inner.width() + 1)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)
        if self._closable:
            x = self.width() - theme.px(20)
            draw_icon(painter, "x", x, (self.height() - theme.px(14)) / 2, "text2", 14)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._closable and event.position().x() > self.width() - theme.px(24):
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

"""The widget that shows a picture: arrows choose a mark, Enter opens its leads, the pointer reads.

For screen readers the chart is a text: its name and all its figures. The table beside it (Alt+T)
is the full alternative.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)  # fmt: skip
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from leaddesk.ui.charts.picture import Mark, Picture, Spot
from leaddesk.ui.parts.announcing import announce
from leaddesk.ui.parts.texts import plain_tip
from leaddesk.ui.theme.current import theme

_KEYS = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}  # fmt: skip


class ChartView(QWidget):
    """`opened` carries the query of the mark whose leads are wanted."""

    opened = Signal(str)

    def __init__(self, name: str, picture: Picture) -> None:
        super().__init__()
        self.picture = picture
        self._chosen = 0
        self.setAccessibleName(name)
        self.setAccessibleDescription(". ".join(m.says or m.text for m in picture.marks()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._fit)
        self._fit()

    def spots(self) -> list[Spot]:
        """The marks that can be chosen, where they stand now."""
        return list(self.picture.spots(theme, QRectF(self.rect())))

    def chosen(self) -> Mark | None:
        spots = self.spots()
        return spots[min(self._chosen, len(spots) - 1)].mark if spots else None

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(640))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(320, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self.picture.height(theme, float(width)))

    def _fit(self) -> None:
        self.setMinimumHeight(self.heightForWidth(max(320, self.width())))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.picture.paint(painter, theme, QRectF(self.rect()))
        spots = self.spots()
        if self.hasFocus() and spots:
            area = spots[min(self._chosen, len(spots) - 1)].area.adjusted(-3, -3, 3, 3)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                area.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1)), 4, 4
            )
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._go(*_KEYS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(0 if key == Qt.Key.Key_Home else len(self.spots()) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def _go(self, down: int, right: int) -> None:
        """To the next mark of this direction: the nearest one of the next row or column."""
        spots = self.spots()
        if not spots:
            return
        here = spots[min(self._chosen, len(spots) - 1)]
        there = [
            (abs(s.row - here.row) if down else abs(s.column - here.column),
             abs(s.column - here.column) if down else abs(s.row - here.row), place)
            for place, s in enumerate(spots)
            if ((s.row - here.row) * down > 0 if down else (s.column - here.column) * right > 0)
        ]  # fmt: skip
        if there:
            self._choose(min(there)[2])

    def _choose(self, place: int) -> None:
        if place == self._chosen or place < 0:
            return
        self._chosen = place
        mark = self.chosen()
        if mark is not None:
            announce(self, mark.says or mark.text)
        self.update()

    def _open(self) -> None:
        mark = self.chosen()
        if mark is not None and mark.query:
            self.opened.emit(mark.query)

    def _at(self, event: QMouseEvent | QHelpEvent) -> int | None:
        point = event.position() if isinstance(event, QMouseEvent) else QPointF(event.pos())
        found = [n for n, spot in enumerate(self.spots()) if spot.area.contains(point)]
        return found[-1] if found else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event)
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.setFocus()
            self._choose(place)
            self._open()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._at(event)
        can_open = place is not None and bool(self.spots()[place].mark.query)
        shape = Qt.CursorShape.PointingHandCursor if can_open else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            place = self._at(event)
            if place is not None:
                mark = self.spots()[place].mark
                QToolTip.showText(event.globalPos(), plain_tip(mark.says or mark.text), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

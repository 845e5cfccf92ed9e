"""A month to choose a day from, below the line it belongs to: weeks with their numbers, Monday
first, days off marked. Arrows, Page Up and Page Down move, Enter chooses, Esc leaves."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.rules.date_words import add_months
from leaddesk.rules.working_days import IsHoliday, is_working_day, never
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import BODY, CAPTION, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import (
    full_month_text,
    relative_day,
    week_text,
    weekday_date_text,
    weekday_text,
)

_CELL, _HEIGHT, _HEAD, _FOOT, _EDGE = 36, 30, 36, 28, 8
_ROWS = 6
_DAY = timedelta(days=1)
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class MonthView(QWidget):
    """`chosen` carries a day, `left` that none is wanted. Days before `first` can't be chosen."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, day: date, first: date, is_free: IsHoliday = never) -> None:
        super().__init__()
        self.day, self.first, self._is_free = max(day, first), first, is_free
        self._today = first
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())
        self._tell()

    def sizeHint(self) -> QSize:
        width = 2 * _EDGE + 8 * _CELL
        height = 2 * _EDGE + _HEAD + (_ROWS + 1) * _HEIGHT + _FOOT
        return QSize(theme.px(width), theme.px(height))

    def go_to(self, day: date) -> None:
        self.day = max(self.first, day)
        self._tell()
        self.update()

    def said(self) -> str:
        """The day in words: "Do., 25.12.2025 (in 31 Tagen) · KW 52 · arbeitsfrei"."""
        parts = [
            f"{weekday_date_text(self.day)} ({relative_day(self.day, self._today)})",
            week_text(self.day),
        ]
        if not is_working_day(self.day, self._is_free):
            parts.append(translate("MonthView", "day off"))
        return " · ".join(parts)

    def day_at(self, place: QPoint) -> date | None:
        for row in range(_ROWS):
            for column in range(7):
                if self._box(row, column).contains(place):
                    return self._monday() + timedelta(days=7 * row + column)
        return None

    def _tell(self) -> None:
        self.setAccessibleName(translate("MonthView", "Calendar"))
        self.setAccessibleDescription(self.said())

    def _monday(self) -> date:
        """The first day that is seen."""
        month = self.day.replace(day=1)
        return month - timedelta(days=month.weekday())

    def _box(self, row: int, column: int) -> QRect:
        """Of a day; row -1: the names of the weekdays; column -1: the numbers of the weeks."""
        x = _EDGE + (column + 1) * _CELL
        y = _EDGE + _HEAD + (row + 1) * _HEIGHT
        return QRect(theme.px(x), theme.px(y), theme.px(_CELL), theme.px(_HEIGHT))

    def _arrow(self, step: int) -> QRect:
        x = _EDGE if step < 0 else _EDGE + 7 * _CELL
        return QRect(theme.px(x), theme.px(_EDGE), theme.px(_CELL), theme.px(_HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color("panel"))
        painter.setPen(QPen(theme.color("ctl"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        self._paint_head(painter)
        monday = self._monday()
        for row in range(_ROWS):
            number = (monday + timedelta(days=7 * row)).isocalendar().week
            self._text(painter, self._box(row, -1), str(number), "text3", CAPTION)
            for column in range(7):
                self._paint_day(painter, self._box(row, column), monday + _DAY * (7 * row + column))
        y = _EDGE + _HEAD + (_ROWS + 1) * _HEIGHT
        foot = QRect(theme.px(_EDGE), theme.px(y), theme.px(8 * _CELL), theme.px(_FOOT))
        self._text(painter, foot, self.said(), "text2", CAPTION)

    def _paint_head(self, painter: QPainter) -> None:
        for step, icon in ((-1, "chevron-left"), (1, "chevron-right")):
            box = self._arrow(step)
            possible = step > 0 or self.day.replace(day=1) > self.first
            color = "text2" if possible else "line"
            half = theme.px(8)
            draw_icon(painter, icon, box.center().x() - half, box.center().y() - half, color)
        head = QRect(theme.px(_EDGE), theme.px(_EDGE), theme.px(8 * _CELL), theme.px(_HEAD))
        self._text(painter, head, full_month_text(self.day), "text", SECTION)
        week = translate("MonthView", "Wk")
        self._text(painter, self._box(-1, -1), week, "text3", CAPTION)
        for column in range(7):
            name = weekday_text(self._monday() + _DAY * column)
            self._text(painter, self._box(-1, column), name, "text2", CAPTION)

    def _paint_day(self, painter: QPainter, box: QRect, day: date) -> None:
        inside = day.month == self.day.month
        off = not is_working_day(day, self._is_free)
        color = "text"
        if day < self.first or not inside:
            color = "text3"
        elif off:
            color = "text2"
        spot = box.adjusted(3, 2, -3, -2)
        if day == self.day:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(theme.color("sel"))
            painter.drawRoundedRect(spot, 6, 6)
        elif off and inside:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(spot, 6, 6)
        if day == self._today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            middle = QPointF(box.center().x() + 0.5, spot.bottom() - theme.px(3))
            painter.drawEllipse(middle, theme.px(2), theme.px(2))
        struck = day < self.first
        self._text(painter, box, str(day.day), color, BODY, struck)

    def _text(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        color: str,
        kind: tuple[int, int],
        struck: bool = False,
    ) -> None:
        font = QFont(theme.font(kind))
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.setPen(theme.color(color))
        painter.drawText(box, _MIDDLE, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7,
        }  # fmt: skip
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key in steps:
            self.go_to(self.day + timedelta(days=steps[Qt.Key(key)]))
        elif key in months:
            self.go_to(add_months(self.day, months[Qt.Key(key)]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.day)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_F4):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        for step in (-1, 1):
            if self._arrow(step).contains(place):
                self.go_to(add_months(self.day, step))
                return
        day = self.day_at(place)
        if day is not None and day >= self.first:
            self.go_to(day)
            self.chosen.emit(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.go_to(add_months(self.day, -1 if event.angleDelta().y() > 0 else 1))


class MonthPopup(QWidget):
    """The month as a small window of its own: a layer that it is opened from stays. `chosen` as of
    the view; `left` follows, whatever closed it."""

    left = Signal()

    def __init__(self, view: MonthView, anchor: QWidget) -> None:
        super().__init__(anchor, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view = view
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(view)
        self.setFocusProxy(view)
        view.chosen.connect(self.close)
        view.left.connect(self.close)
        self.adjustSize()
        self.move(self._place(anchor))
        self.show()
        view.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, anchor: QWidget) -> QPoint:
        """Below the anchor, above it where the screen ends."""
        room = anchor.screen().availableGeometry()
        place = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        if place.y() + self.height() > room.bottom():
            place = anchor.mapToGlobal(QPoint(0, -self.height() - 4))
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        return place

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()

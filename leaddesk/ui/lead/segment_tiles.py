"""The boxes of the segments: large tiles for reports, small squares for the composer.

Each is a real check box: a digit toggles it, arrows move, Space toggles, and four things tell a
ticked one apart (border, tint, tick, heavier letters).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QWidget

from leaddesk.queries.segments import SegmentRow
from leaddesk.ui.parts.glyphs import SQUARE, draw_segment
from leaddesk.ui.parts.rows import draw_text
from leaddesk.ui.parts.texts import plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import BODY, CAPTION, SECONDARY
from leaddesk.ui.words import current_language
from leaddesk.ui.words.segments import segment_label, segment_name

TILE, GAP = 40, 8


class _Box(QCheckBox):
    """What tile and square share: name, tooltip, hover."""

    def __init__(self, segment: SegmentRow) -> None:
        super().__init__()
        self.number = segment.number
        self.name = segment_name(segment)
        self.setAccessibleName(segment_label(segment.number, self.name))
        question = segment.question(current_language())
        self.setToolTip(plain_tip(question or self.name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def hitButton(self, pos: object) -> bool:
        return True

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the group moves and answers
        else:
            super().keyPressEvent(event)


_MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class SegmentTile(_Box):
    """A tile with digit and name, cut with … where a segment has a very long name."""

    def __init__(self, segment: SegmentRow) -> None:
        super().__init__(segment)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(TILE))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(TILE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        edge = "focus" if self.hasFocus() else "accent" if on else "ctl"
        fill = "acc_tint" if on else "hover" if self.underMouse() else "panel"
        painter.setPen(QPen(theme.color(edge), 2 if self.hasFocus() or on else 1))
        painter.setBrush(theme.color(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        middle = self.height() / 2
        x = float(theme.px(12))
        x += self._paint_tick(painter, x, middle) + theme.px(8)
        x += draw_segment(painter, x, middle, self.number) + theme.px(4)
        room = QRect(int(x), 0, int(self.width() - x - theme.px(8)), self.height())
        self._paint_name(painter, room, 600 if on else 400)

    def _paint_name(self, painter: QPainter, room: QRect, weight: int) -> None:
        """In one line, else in two smaller ones."""
        font = theme.font(BODY, weight)
        if QFontMetrics(font).horizontalAdvance(self.name) <= room.width():
            draw_text(painter, room, self.name, "text", font)
            return
        small = theme.font(SECONDARY, weight)
        metrics = QFontMetrics(small)
        if metrics.horizontalAdvance(self.name) <= room.width():
            draw_text(painter, room, self.name, "text", small)
            return
        first = _first_line(self.name, metrics, room.width())
        top = room.center().y() - metrics.height() + 1
        for place, text in enumerate((first, self.name[len(first) :].strip())):
            line = QRect(room.x(), top + place * metrics.height(), room.width(), metrics.height())
            draw_text(painter, line, text, "text", small)

    def _paint_tick(self, painter: QPainter, x: float, middle: float) -> float:
        side = theme.px(16)
        box = QRectF(x, middle - side / 2, side, side)
        on = self.isChecked()
        painter.setPen(QPen(theme.color("accent" if on else "ctl"), 1.5))
        painter.setBrush(theme.color("accent" if on else "panel"))
        painter.drawRoundedRect(box, 3, 3)
        if on:
            draw_icon(painter, "check", x + 2, middle - theme.px(12) / 2, "on_acc", 12)
        return side


def _first_line(text: str, metrics: QFontMetrics, width: int) -> str:
    """As many whole words as fit; at least one."""
    words = text.split()
    line = words[0] if words else ""
    for word in words[1:]:
        if metrics.horizontalAdvance(f"{line} {word}") > width:
            break
        line = f"{line} {word}"
    return line


class SegmentCheck(_Box):
    """A small square with the digit; ticked it is filled and has a tick at its corner."""

    def sizeHint(self) -> QSize:
        text = QFontMetrics(theme.font(CAPTION, 700)).horizontalAdvance(str(self.number))
        return QSize(max(theme.px(28), text + theme.px(16)), theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        edge = "focus" if self.hasFocus() else "accent" if on else "ctl"
        painter.setPen(QPen(theme.color(edge), 2 if self.hasFocus() or on else 1))
        painter.setBrush(theme.color("acc_tint" if on else "panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        if on:
            x = (self.width() - theme.px(SQUARE)) / 2
            draw_segment(painter, x, self.height() / 2, self.number)
            corner = QPointF(self.width() - theme.px(11), 0)
            draw_icon(painter, "check", corner.x(), corner.y(), "accent", 11)
        else:
            painter.setFont(theme.font(CAPTION, 600))
            painter.setPen(theme.color("text2"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self.number))


class SegmentBoxes(QWidget):
    """All segments as boxes; `columns` 0 puts squares in one line. Numbers over 9 have no digit."""

    toggled = Signal()
    entered = Signal()

    def __init__(self, name: str, columns: int = 2) -> None:
        super().__init__()
        self._columns = columns
        self.boxes: dict[int, _Box] = {}
        self._before: frozenset[int] = frozenset()
        self.setAccessibleName(name)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(GAP if columns else 4)

    def show_segments(self, segments: Sequence[SegmentRow], ticked: Iterable[int]) -> None:
        """The active ones, and those that the lead is in anyway."""
        self._before = frozenset(ticked)
        for box in self.boxes.values():
            self.grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        shown = [s for s in segments if s.active or s.number in self._before]
        make = SegmentTile if self._columns else SegmentCheck
        self.boxes = {segment.number: make(segment) for segment in shown}
        rows = -(-len(shown) // self._columns) if self._columns else 1
        for place, box in enumerate(self.boxes.values()):
            box.setChecked(box.number in self._before)
            box.toggled.connect(self.toggled)
            column, row = divmod(place, rows) if self._columns else (place, 0)
            self.grid.addWidget(box, row, column)
            box.show()  # at once: the focus may go there now
        if not self._columns:
            self.grid.setColumnStretch(len(shown), 1)
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))

    def tab_between(self, before: QWidget, after: QWidget) -> None:
        """Boxes are made anew for each lead: put them where Tab is expected to find them."""
        last = before
        for box in self.boxes.values():
            QWidget.setTabOrder(last, box)
            last = box
        QWidget.setTabOrder(last, after)

    def ticked(self) -> frozenset[int]:
        return frozenset(number for number, box in self.boxes.items() if box.isChecked())

    def tick(self, numbers: Iterable[int]) -> None:
        """Tick exactly these."""
        wanted = set(numbers)
        for number, box in self.boxes.items():
            box.setChecked(number in wanted)

    def changes(self) -> dict[int, bool]:
        """{4: True, 2: False}: what is ticked now and was not, and the other way round."""
        now = self.ticked()
        return {n: n in now for n in self.boxes if (n in now) != (n in self._before)}

    def toggle(self, number: int) -> bool:
        box = self.boxes.get(number)
        if box is not None:
            box.setFocus()
            box.toggle()
        return box is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self.entered.emit()
        elif event.key() in _MOVES:
            self._move(event.key())
        elif not (text.isdecimal() and self.toggle(int(text))):
            super().keyPressEvent(event)

    def _move(self, key: int) -> None:
        """To the box that is seen in that direction."""
        boxes = list(self.boxes.values())
        here = next((i for i, box in enumerate(boxes) if box.hasFocus()), 0)
        rows = -(-len(boxes) // self._columns) if self._columns else 1
        steps = {_MOVES[0]: -rows, _MOVES[1]: rows, _MOVES[2]: -1, _MOVES[3]: 1}
        place = here + steps[Qt.Key(key)]
        if 0 <= place < len(boxes):
            boxes[place].setFocus()

"""The rows of the day as they are painted, and the list that they are in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem

from leaddesk.queries.my_day import DayRow, Group
from leaddesk.ui.day.day_model import (
    ENTRY_ROLE,
    DayModel,
    Heading,
    heading_text,
    what_text,
    when_text,
)
from leaddesk.ui.parts.glyphs import draw_stage
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.parts.rows import INSET, Index, RowDelegate, draw_text
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import BODY, CAPTION, SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import weekday_date_text
from leaddesk.ui.words.stages import stage_name

ROW, HEADING = 40, 36
WHEN, STAGE = 148, 140
NARROW = 720
"""Under this width the person is not shown, under WORDS not the reason either."""
WORDS = 520
_WIDEST = date(2026, 11, 25)
"""A day that is long in either language: "Wed, 25 Nov 2026"."""

_ICONS = {
    "call": "phone", "email": "mail", "visit": "map-pin", "video": "video", "chat":
    "message-square", "letter": "file-text", "presentation": "presentation",
}  # fmt: skip


class DayDelegate(RowDelegate):
    """When, company, person, stage, what was wanted; the row of the cursor shows its keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(ENTRY_ROLE), Heading)
        extra = {"compact": -6, "comfortable": 8}.get(theme.density, 0)
        return QSize(200, theme.px(HEADING if heading else ROW + extra))

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Heading) or entry.open is not None:
            super().paint_ground(painter, option, index)

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        box = option.rect.adjusted(INSET, 0, -INSET, -1)
        if isinstance(entry, Heading):
            self._heading(painter, box, entry)
        elif isinstance(entry, DayRow):
            view = option.widget
            here = view is not None and view.currentIndex() == index  # type: ignore[attr-defined]
            self._row(painter, box, entry, here)

    def _heading(self, painter: QPainter, box: QRect, heading: Heading) -> None:
        x = box.x()
        if heading.open is not None:
            icon = "chevron-down" if heading.open else "chevron-right"
            draw_icon(painter, icon, x, box.center().y() - theme.px(8) + 1, "text2")
            x += theme.px(22)
        font = theme.font(SECTION)
        text = heading_text(heading)
        rest = QRect(x, box.y() + theme.px(4), box.right() - x, box.height() - theme.px(4))
        danger = heading.group is Group.OVERDUE
        draw_text(painter, rest, text, "danger" if danger else "text", font)
        used = QFontMetrics(font).horizontalAdvance(text) + theme.px(16)
        draw_text(painter, rest.adjusted(used, 0, 0, 0), heading.more, "text2",
                  theme.font(SECONDARY))  # fmt: skip

    def _row(self, painter: QPainter, box: QRect, row: DayRow, here: bool) -> None:
        x = self._when(painter, box, row)
        wide = box.width() >= theme.px(NARROW)
        words = box.width() >= theme.px(WORDS)
        room = box.right() - x - theme.px(STAGE)
        shares = (0.40, 0.24, 0.36) if wide else (0.55, 0.0, 0.45) if words else (1.0, 0.0, 0.0)
        name, person, what = (int(room * share) for share in shares)
        middle = QRect(x, box.y(), name - theme.px(12), box.height())
        shown = row.company or row.contact or row.number
        draw_text(painter, middle, shown, "text", theme.font(BODY, 500))
        x += name
        if person and row.company:
            place = QRect(x, box.y(), person - theme.px(12), box.height())
            draw_text(painter, place, row.contact or "", "text2")
        x += person
        used = draw_stage(painter, x, box.center().y() + 1, row.stage)
        label = QRect(x + round(used) + theme.px(8), box.y(), theme.px(STAGE) - round(used) - 16,
                      box.height())  # fmt: skip
        draw_text(painter, label, stage_name(row.stage))
        x += theme.px(STAGE)
        # The columns stand still; only what was wanted gives way to the keys.
        left = what - (self._keys(painter, box, row, what) if here else 0)
        if left > theme.px(40):
            draw_text(painter, QRect(x, box.y(), left, box.height()), what_text(row), "text2")

    def _when(self, painter: QPainter, box: QRect, row: DayRow) -> int:
        """The icon of what is to be done, or of its being late, and the time; returns where the
        rest begins."""
        late = row.group is Group.OVERDUE
        icon = "circle-alert" if late else _ICONS.get(row.kind, "phone")
        if row.reason is not None and not late:
            icon = "bell"
        color = "danger" if late else "text3"
        draw_icon(painter, icon, box.x(), box.center().y() - theme.px(8) + 1, color)
        place = box.adjusted(theme.px(24), 0, 0, 0)
        place.setWidth(_when_width() - theme.px(32))
        bold = late or (row.group is Group.TODAY and row.minute is not None)
        font = theme.font(BODY, 600 if bold else 400)
        draw_text(painter, place, when_text(row), "danger" if late else "text", font)
        return box.x() + _when_width()

    def _keys(self, painter: QPainter, box: QRect, row: DayRow, most: int) -> int:
        """The keys of the row at its right, with words where there is room for them; returns the
        room that they take, at most `most`."""
        font = theme.font(CAPTION, 500)
        metrics = QFontMetrics(font)
        keys = [
            (keymap.text("log_call"), translate("Day", "call")),
            (keymap.text("follow_up"), translate("Day", "move")),
        ]
        if row.follow_up_id:
            keys.append((keymap.text("finish"), translate("Day", "done")))
        keys = [(key, words) for key, words in keys if len(key) == 1]
        bare = len(keys) * theme.px(18 + 12)
        if bare > most:
            return 0
        spoken = bare + sum(metrics.horizontalAdvance(words) + theme.px(6) for _, words in keys)
        x = box.right()
        painter.setFont(font)
        for key, words in reversed(keys):
            if spoken <= most:
                width = metrics.horizontalAdvance(words)
                draw_text(painter, QRect(x - width - 1, box.y(), width + 2, box.height()), words,
                          "text2", font)  # fmt: skip
                x -= width + theme.px(6)
            cap = QRectF(x - theme.px(18), box.center().y() - theme.px(8) + 1, theme.px(18),
                         theme.px(17))  # fmt: skip
            painter.setPen(QPen(theme.color("ctl"), 1))
            painter.setBrush(theme.color("panel"))
            painter.drawRoundedRect(cap, 4, 4)
            draw_text(painter, cap, key, "text", font, Qt.AlignmentFlag.AlignHCenter)
            x -= theme.px(18) + theme.px(12)
        return box.right() - round(x) + theme.px(4)


def _when_width() -> int:
    """No date is cut, with its icon before and a gap behind it."""
    return max(theme.px(WHEN), theme.width(weekday_date_text(_WIDEST), BODY, 600) + theme.px(40))


class DayList(QListView):
    """`moved` carries the place of the cursor, `entered` that it is to be opened, `toggled` that
    what comes later is to be folded or unfolded."""

    moved = Signal(int)
    entered = Signal()
    toggled = Signal()

    def __init__(self, model: DayModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self._delegate = DayDelegate()
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("Day", "What is due"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(lambda now, _: self.moved.emit(now.row()))
        theme.changed.connect(self.doItemsLayout)

    def place(self) -> int:
        return self.currentIndex().row()

    def go_to(self, place: int) -> None:
        self.setCurrentIndex(self._model.index(place, 0))

    def _on_heading(self) -> bool:
        index = self.currentIndex()
        return index.isValid() and isinstance(index.data(ENTRY_ROLE), Heading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        opens = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        folds = (*opens, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space)
        if self._on_heading() and key in folds:
            self.toggled.emit()
        elif key in opens:
            self.entered.emit()
        elif event.text() == "?":
            event.ignore()  # the window's
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, not a search for a row."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if isinstance(entry, Heading) and entry.open is not None:
            self.toggled.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self._model.row(self.place()) is not None:
            self.entered.emit()

"""The history of a lead, newest first: one bold line of what, one of what it led to or said."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from leaddesk.desk import Desk
from leaddesk.queries.ledger import points_by_touchpoint
from leaddesk.queries.timeline import Entry, timeline
from leaddesk.ui.lead.timeline_words import ALL, CONTACTS, SYSTEM, EntryWords, belongs, entry_words
from leaddesk.ui.parts.bars import EmptyState
from leaddesk.ui.parts.chips import Chip
from leaddesk.ui.parts.rows import RowDelegate, draw_text
from leaddesk.ui.parts.texts import wrapped
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import BODY, SECONDARY
from leaddesk.ui.words import translate

Index = QModelIndex | QPersistentModelIndex
PAGE = 200
_LEFT, _RIGHT, _TOP = 46, 20, 8


class TimelineModel(QAbstractListModel):
    """The entries of the filter; each is worded once."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()
        self._shown: list[Entry] = []
        self._words: dict[tuple[str, int], EntryWords] = {}
        self._points: Mapping[int, int] = {}
        self._filter = CONTACTS

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        self.beginResetModel()
        self.entries = entries
        self._words.clear()
        self._shown = [entry for entry in entries if belongs(entry, self._filter)]
        self.endResetModel()

    def show_filter(self, key: str) -> None:
        self._filter = key
        self.show_entries(self.entries)

    def show_points(self, points: Mapping[int, int]) -> None:
        """What each touchpoint gives to the score; known a moment later than the entries."""
        self._points = points
        self._words.clear()
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def words(self, row: int) -> EntryWords:
        entry = self._shown[row]
        key = (entry.sort, entry.entry_id)
        found = self._words.get(key)
        if found is None:
            points = self._points.get(entry.entry_id) if entry.sort == "touchpoint" else None
            found = self._words[key] = entry_words(entry, points)
        return found

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(index.row()).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words(index.row()).spoken
        return None


class TimelineDelegate(RowDelegate):
    """Two lines for each entry; the chosen one opens and shows its whole text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words: EntryWords = index.model().words(index.row())  # type: ignore[attr-defined]
        lines = 1 + bool(words.effect)
        height = 2 * theme.px(_TOP) + lines * theme.px(18)
        if words.quote:
            height += self._quote_box(option, words, index).height()
        return QSize(200, height)

    def _quote_box(self, option: QStyleOptionViewItem, words: EntryWords, index: Index) -> QRect:
        """The room of the quote: one line, or all of it where the entry is the chosen one."""
        view = option.widget
        assert isinstance(view, QListView)
        width = view.viewport().width() - theme.px(_LEFT + _RIGHT)
        if view.currentIndex().row() != index.row():
            return QRect(0, 0, width, theme.px(18))
        needed = wrapped(words.quote, theme.font(SECONDARY), width).boundingRect().height()
        return QRect(0, 0, width, max(theme.px(18), ceil(needed) + 4))

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words: EntryWords = index.model().words(index.row())  # type: ignore[attr-defined]
        rect = option.rect.adjusted(theme.px(_LEFT), theme.px(_TOP), -theme.px(_RIGHT), 0)
        draw_icon(painter, words.icon, option.rect.x() + theme.px(20), rect.y() + 1, "text2")
        line = QRect(rect.topLeft(), QSize(rect.width(), theme.px(18)))
        font = theme.font(SECONDARY)
        wide = QFontMetrics(font).horizontalAdvance(words.right) + theme.px(12)
        draw_text(painter, line, words.right, "text2", font, Qt.AlignmentFlag.AlignRight)
        draw_text(
            painter, line.adjusted(0, 0, -wide, 0), words.title, "text", theme.font(BODY, 600)
        )
        if words.effect:
            line.translate(0, theme.px(18))
            draw_text(painter, line, words.effect, "text2", font)
        if words.quote:
            box = self._quote_box(option, words, index)
            box.moveTopLeft(QPoint(line.x(), line.y() + theme.px(18)))
            self._paint_quote(painter, box, words.quote)

    def _paint_quote(self, painter: QPainter, box: QRect, quote: str) -> None:
        font = theme.font(SECONDARY)
        if box.height() <= theme.px(18):
            draw_text(painter, box, " ".join(quote.split()), "text", font)
            return
        painter.setPen(theme.color("text"))
        wrapped(quote, font, box.width()).draw(painter, QPointF(box.topLeft()))


class TimelineList(QListView):
    """Rows of their own height, laid out anew when the pane gets another width."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Lead", "History"))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "?":
            event.ignore()  # the window's
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, no search."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class TimelineView(QWidget):
    """The list with its filters. `counted` carries how many entries are known."""

    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.lead_id: int | None = None
        self._asking = False
        self._ended = False
        self._build()
        self._wire()

    def _build(self) -> None:
        self.model = TimelineModel()
        self.list = TimelineList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(TimelineDelegate(self.list))
        self._empty = EmptyState("history")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self.filters = {
            CONTACTS: Chip(translate("Lead", "Contacts", "filter of the history")),
            SYSTEM: Chip(translate("Lead", "System")),
            ALL: Chip(translate("Lead", "All")),
        }
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 8)
        row.setSpacing(8)
        for key, chip in self.filters.items():
            chip.setCheckable(True)
            chip.setChecked(key == CONTACTS)
            chip.clicked.connect(lambda _=False, k=key: self.show_filter(k))
            row.addWidget(chip)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)

    def _wire(self) -> None:
        self.list.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_lead(self, lead_id: int) -> None:
        """Ask for the history; what was there stays until the answer comes."""
        self.lead_id, self._ended = lead_id, False
        self.desk.ask(timeline, lead_id=lead_id, limit=PAGE).newest("lead_timeline").done(
            lambda entries: self._on_entries(lead_id, entries)
        )

    def show_filter(self, key: str) -> None:
        for other, chip in self.filters.items():
            chip.setChecked(other == key)
        self.model.show_filter(key)
        self._show_state()

    def _on_entries(self, lead_id: int, entries: tuple[Entry, ...]) -> None:
        if lead_id != self.lead_id:
            return
        self._ended = len(entries) < PAGE
        self.model.show_entries(entries)
        self._show_state()
        self.counted.emit(len(entries))
        if self.desk.inline:
            self._ask_points()
        else:  # scoring takes longer than reading: after the first paint
            QTimer.singleShot(0, self._ask_points)

    def _ask_points(self) -> None:
        if self.lead_id is not None:
            self.desk.ask(points_by_touchpoint, lead_id=self.lead_id, now=self.desk.now()).newest(
                "lead_points"
            ).done(self.model.show_points)

    def _on_scrolled(self, value: int) -> None:
        """Near the end: the next older ones."""
        bar = self.list.verticalScrollBar()
        if self._ended or self._asking or value < bar.maximum() - 400 or not self.model.entries:
            return
        if self.lead_id is not None:
            self._asking = True
            lead_id, before = self.lead_id, self.model.entries[-1].at
            self.desk.ask(timeline, lead_id=lead_id, limit=PAGE, before=before).done(
                lambda entries: self._on_older(lead_id, entries)
            ).failed(lambda _: self._on_older(lead_id, ()))

    def _on_older(self, lead_id: int, entries: tuple[Entry, ...]) -> None:
        self._asking = False
        if lead_id != self.lead_id:
            return
        self._ended = len(entries) < PAGE
        place = self.list.verticalScrollBar().value()
        self.model.show_entries(self.model.entries + entries)
        self.list.verticalScrollBar().setValue(place)

    def _show_state(self) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.list)
            return
        text = translate("Lead", "No contact yet. The first call counts: press T.")
        if self.filters[SYSTEM].isChecked():
            text = translate("Lead", "No entries by the system yet.")
        self._empty.show_state("", text)
        self._stack.setCurrentWidget(self._empty)

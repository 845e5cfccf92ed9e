"""How the entries of a history are painted and walked through."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QToolTip

from leaddesk.ui.lead.timeline_model import TimelineModel
from leaddesk.ui.lead.timeline_words import EntryWords
from leaddesk.ui.parts.rows import RowDelegate, draw_text
from leaddesk.ui.parts.texts import wrapped
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import BODY, SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text

Index = QModelIndex | QPersistentModelIndex
_LEFT, _RIGHT, _TOP = 46, 20, 8
_DAY = 28


def _model_of(index: Index) -> TimelineModel:
    model = index.model()
    assert isinstance(model, TimelineModel)
    return model


def _entry_box(box: QRect, index: Index) -> QRect:
    """The row without the day above it."""
    return box.adjusted(0, theme.px(_DAY) if _model_of(index).day(index.row()) else 0, 0, 0)


def sign_box(box: QRect, index: Index) -> QRect:
    """Where the pencil is, below the entry's icon; empty for what can't be changed."""
    if not _model_of(index).sign(index.row()):
        return QRect()
    entry = _entry_box(box, index)
    return QRect(entry.x() + theme.px(20), entry.y() + theme.px(_TOP + 20), 18, 18)


class TimelineDelegate(RowDelegate):
    """Two lines for each entry; the chosen one opens and shows its whole text. Where there are
    many, the first of a day has the day above it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = _model_of(index)
        words = model.words(index.row())
        below = theme.px(18) if words.effect else 0
        if words.quote:
            below += self._quote_box(option, words, index).height()
        if model.sign(index.row()):
            below = max(below, theme.px(18))  # for the pencil
        day = theme.px(_DAY) if model.day(index.row()) else 0
        return QSize(200, day + 2 * theme.px(_TOP) + theme.px(18) + below)

    def _quote_box(self, option: QStyleOptionViewItem, words: EntryWords, index: Index) -> QRect:
        """The room of the quote: one line, or all of it where the entry is the chosen one."""
        view = option.widget
        assert isinstance(view, QListView)
        width = view.viewport().width() - theme.px(_LEFT + _RIGHT)
        if view.currentIndex().row() != index.row():
            return QRect(0, 0, width, theme.px(18))
        needed = wrapped(words.quote, theme.font(SECONDARY), width).boundingRect().height()
        return QRect(0, 0, width, max(theme.px(18), ceil(needed) + 4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        day = _model_of(index).day(index.row())
        if not day:
            super().paint(painter, option, index)
            return
        entry = QStyleOptionViewItem(option)
        entry.rect = _entry_box(option.rect, index)
        painter.save()
        box = QRect(option.rect.topLeft(), QSize(option.rect.width(), theme.px(_DAY)))
        painter.fillRect(box, theme.color("subtle"))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.color("line"))
        inside = box.adjusted(theme.px(20), 0, -theme.px(_RIGHT), 0)
        draw_text(painter, inside, day, "text2", theme.font(SECONDARY, 600))
        painter.restore()
        super().paint(painter, entry, index)

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = _model_of(index)
        words = model.words(index.row())
        rect = option.rect.adjusted(theme.px(_LEFT), theme.px(_TOP), -theme.px(_RIGHT), 0)
        draw_icon(painter, words.icon, option.rect.x() + theme.px(20), rect.y() + 1, "text2")
        self._paint_sign(painter, option, index)
        line = QRect(rect.topLeft(), QSize(rect.width(), theme.px(18)))
        font = theme.font(SECONDARY)
        right = words.right(model.by_day)
        wide = QFontMetrics(font).horizontalAdvance(right) + theme.px(12)
        draw_text(painter, line, right, "text2", font, Qt.AlignmentFlag.AlignRight)
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

    def _paint_sign(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        chosen = isinstance(view, QListView) and view.currentIndex().row() == index.row()
        if not chosen and not self._hovered(option, index):
            return
        place = sign_box(view.visualRect(index), index) if isinstance(view, QListView) else QRect()
        if not place.isEmpty():
            sign = _model_of(index).sign(index.row())
            draw_icon(painter, sign, place.x() + 1, place.y() + 1, "accent")

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if index.isValid() and sign_box(option.rect, index).contains(event.pos()):
            text = translate("Lead", "Edit the entry or add to it")
            if _model_of(index).entry(index.row()).sort == "merged":
                text = translate("Lead", "Split what was merged")
            QToolTip.showText(event.globalPos(), f"{text}  {key_text('Return')}", view)
            return True
        return super().helpEvent(event, view, option, index)

    def _paint_quote(self, painter: QPainter, box: QRect, quote: str) -> None:
        font = theme.font(SECONDARY)
        if box.height() <= theme.px(18):
            draw_text(painter, box, " ".join(quote.split()), "text", font)
            return
        painter.setPen(theme.color("text"))
        wrapped(quote, font, box.width()).draw(painter, QPointF(box.topLeft()))


class TimelineList(QListView):
    """Rows of their own height, laid out anew when the pane gets another width. Enter, a double
    click or the pencil opens an entry."""

    opened = Signal(int)
    """The row."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Lead", "History"))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.scheduleDelayedItemsLayout)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "?":
            event.ignore()  # the window's
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and sign_box(self.visualRect(index), index).contains(place):
            self.opened.emit(index.row())

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, no search."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

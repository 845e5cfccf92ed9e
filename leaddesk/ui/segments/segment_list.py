"""The segments as a list: square, name, count, change, mean score; digits open them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from leaddesk.queries.segments import SegmentRow
from leaddesk.ui.parts.glyphs import draw_segment
from leaddesk.ui.parts.rows import RowDelegate, draw_text
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import BODY, SECONDARY
from leaddesk.ui.words import current_language, marked, translate
from leaddesk.ui.words.formats import number_text, signed_text

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROW_HEIGHT, SIDE = 44, 16
FIGURES = {
    marked("Segments", "Ø score"): 84,
    marked("Segments", "In 30 days"): 96,
    marked("Segments", "Leads"): 72,
}
"""What the figures of a row say, from the right, and their width in px."""
_ROOMY = 420


class SegmentModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[SegmentRow, ...] = ()

    def show_rows(self, rows: tuple[SegmentRow, ...]) -> None:
        self.beginResetModel()
        self.rows = tuple(row for row in rows if row.active)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        name = row.name(current_language())
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            leads = translate("Segments", "%n lead(s)", "", row.leads)
            return f"{row.number} {name}, {leads}"
        return None


class SegmentRows(RowDelegate):
    """Square, name, count, change, mean score."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.px(ROW_HEIGHT))

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, SegmentModel)
        row = model.rows[index.row()]
        box = option.rect.adjusted(SIDE, 0, -SIDE, -1)
        used = draw_segment(painter, box.x(), box.center().y() + 1, row.number)
        right = Qt.AlignmentFlag.AlignRight
        figures = (
            number_text(round(row.mean_score)) if row.mean_score is not None else "",
            signed_text(row.new_30_days) if row.new_30_days else "",
            number_text(row.leads),
        )
        for place, (text, width) in enumerate(zip(figures, FIGURES.values(), strict=True)):
            bold = place == 2
            if not bold and _is_narrow(option.rect.width()):
                continue
            font = theme.font(BODY, 600 if bold else 400)
            draw_text(painter, box, text, "text" if bold else "text2", font, right)
            box = box.adjusted(0, 0, -theme.px(width), 0)
        name = box.adjusted(round(used) + theme.px(8), 0, 0, 0)
        draw_text(painter, name, row.name(current_language()), "text", theme.font(BODY, 500))


def _is_narrow(width: int) -> bool:
    """Is there room for the name and one figure only?"""
    return width < theme.px(_ROOMY)


class Heading(QWidget):
    """What stands above the figures of the list."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(0)
        row.addStretch()
        self._labels = []
        for words, width in reversed(FIGURES.items()):
            label = Label(words.now(), SECONDARY, "text2")
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            label.setFixedWidth(theme.px(width))
            row.addWidget(label)
            self._labels.append(label)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for label in self._labels[1:]:
            label.setVisible(not _is_narrow(self.width()))


class SegmentList(QListView):
    """`opened` carries the number of a segment, by digit, Enter or double click."""

    opened = Signal(int)
    looked_into = Signal(int)
    """Shift+Enter."""
    chosen = Signal(int)

    def __init__(self, model: SegmentModel) -> None:
        super().__init__()
        self.setModel(model)
        self._delegate = SegmentRows()
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("Segments", "Parameters"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(lambda now, _: self.chosen.emit(now.row()))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        model.modelReset.connect(self._fit)
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        """No higher than its rows: below them is the page, not an empty panel."""
        self.setMaximumHeight(max(1, self.model().rowCount()) * theme.px(ROW_HEIGHT) + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        assert isinstance(model, SegmentModel)
        numbers = [row.number for row in model.rows]
        if event.text().isdigit() and int(event.text()) in numbers and not event.modifiers():
            self.opened.emit(numbers.index(int(event.text())))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.looked_into if shift else self.opened).emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Digits are commands here."""

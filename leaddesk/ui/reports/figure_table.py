"""A grid of a report as a table: cells by keyboard, each opens its leads; sorted by its headers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)  # fmt: skip
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
)  # fmt: skip

from leaddesk.rules.reports import Figure, Grid, Line, largest
from leaddesk.ui.parts.rows import INSET, RowDelegate, draw_text, inner
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import BODY, HEADER_HEIGHT, SECTION
from leaddesk.ui.words.reports import figure_text, name_text, says

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_LEAST, _BAR_ROOM, _MOST_NAME = 72, 72, 220
MOST_ROWS = 24


class GridModel(QAbstractTableModel):
    """The grid as Qt sees it; the first column has the names."""

    def __init__(self, grid: Grid) -> None:
        super().__init__()
        self.grid = grid
        self.lines: Sequence[Line] = grid.lines
        self.barred: Sequence[int] = grid.bars
        self.tops = [largest(grid.column(place)) or 1 for place in range(len(grid.columns))]

    def figure(self, index: Index) -> Figure | None:
        if not index.isValid() or not index.column():
            return None
        return self.lines[index.row()].figures[index.column() - 1]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.grid.columns) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, figure = self.lines[index.row()], self.figure(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return name_text(line.name) if figure is None else figure_text(figure)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if figure is not None:
                return says(line.name, self.grid.columns[index.column() - 1], figure)
            said = zip(self.grid.columns, line.figures, strict=True)
            told = [f"{name_text(name)} {figure_text(one)}" for name, one in said]
            return ", ".join([name_text(line.name), *told])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return name_text(self.grid.columns[section - 1] if section else self.grid.head)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column, gaps last; by the names: as they came."""
        self.beginResetModel()
        down = order == Qt.SortOrder.DescendingOrder
        lines = list(self.grid.lines)
        if column > 0:
            there = [line for line in lines if line.figures[column - 1].value is not None]
            rest = [line for line in lines if line.figures[column - 1].value is None]
            there.sort(key=lambda line: line.figures[column - 1].value or 0, reverse=down)
            lines = there + rest
        elif down:
            lines.reverse()
        self.lines = lines
        self.endResetModel()


class FigureDelegate(RowDelegate):
    """Figures to the right, with a bar where a column is compared; the chosen cell is ringed."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, GridModel)
        figure, box = model.figure(index), inner(option.rect)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        if figure is None:
            draw_text(painter, box, text, "text", theme.font(BODY, 500))
        else:
            if index.column() - 1 in model.barred and figure.value:
                self._bar(painter, QRectF(box), figure.value / model.tops[index.column() - 1])
            right = Qt.AlignmentFlag.AlignRight
            color = "text" if figure.value else "text3"
            draw_text(painter, box.adjusted(0, 0, -8, 0), text, color, theme.font(BODY), right)
        focused = option.widget is not None and option.widget.hasFocus()
        if focused and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def _bar(self, painter: QPainter, box: QRectF, part: float) -> None:
        high, room = theme.px(10), theme.px(_BAR_ROOM) - 12
        painter.fillRect(
            QRectF(box.x(), box.center().y() - high / 2, max(2.0, room * part), high),
            theme.color("accent"),
        )


class FigureTable(QTableView):
    """`opened` carries the query of the cell whose leads are wanted."""

    opened = Signal(str)

    def __init__(self, name: str, grid: Grid) -> None:
        super().__init__()
        self.grid_model = GridModel(grid)
        self.setModel(self.grid_model)
        self._delegate = FigureDelegate()
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        header.sectionClicked.connect(self._sort)
        self._sorted = (0, Qt.SortOrder.AscendingOrder)
        self.clicked.connect(self._open)
        theme.changed.connect(self._fit)
        self._fit()
        self.setCurrentIndex(self.grid_model.index(0, 1))

    def _sort(self, column: int) -> None:
        """The largest first; once more: the smallest."""
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        first = down if column else up
        other = up if first == down else down
        order = other if self._sorted == (column, first) else first
        self._sorted = (column, order)
        self.grid_model.sort(column, order)
        self.horizontalHeader().setSortIndicator(column, order)
        self.horizontalHeader().setSortIndicatorShown(True)

    def _fit(self) -> None:
        """Figures as wide as they need; the names take what is left, and no less than they need up
        to a bound. Where that is not there, bars give way first."""
        model, header = self.grid_model, self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setFixedHeight(theme.px(HEADER_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(theme.row_height)
        around, names = 2 * INSET + 12, [name_text(line.name) for line in model.lines]
        named = max([theme.width(name, BODY, 500) for name in names], default=0) + around
        named = max(theme.px(_LEAST), min(theme.px(_MOST_NAME), named))
        room = self.viewport().width()
        plain = [self._wide(place, around) for place in range(1, model.columnCount())]
        bar = theme.px(_BAR_ROOM)
        most = max(0, (room - named - sum(plain)) // bar)
        model.barred = barred = model.grid.bars[:most]
        for place, wide in enumerate(plain):
            header.resizeSection(place + 1, wide + (bar if place in barred else 0))
        header.resizeSection(0, max(named, room - sum(plain) - len(barred) * bar))
        seen = max(1, min(MOST_ROWS, len(model.lines)))
        over = named + sum(plain) > room
        scroll = self.horizontalScrollBar().sizeHint().height() if over else 0
        self.setFixedHeight(theme.px(HEADER_HEIGHT) + seen * theme.row_height + 4 + scroll)

    def _wide(self, place: int, around: int) -> int:
        """What the figures of this column and its title take, without a bar."""
        grid = self.grid_model.grid
        texts = [figure_text(line.figures[place - 1]) for line in grid.lines]
        title = theme.width(name_text(grid.columns[place - 1]), SECTION) + 12
        return max(theme.px(_LEAST), max([theme.width(t) for t in texts] + [title]) + around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _open(self, index: QModelIndex) -> None:
        figure = self.grid_model.figure(index)
        opens = figure.query if figure is not None else ""
        if not opens and index.isValid():
            opens = self.grid_model.lines[index.row()].query
        if opens:
            self.opened.emit(opens)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

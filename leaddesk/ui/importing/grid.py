"""A table of words for the wizard: rows of fixed height, painted, one cell of a row to be changed,
and perhaps others beside it.

Enter, F2, Alt+Down or a click changes it: by a list where `Shown.use` is "choose", by typing where
it is "type". Left and Right go to those beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import HEADER_HEIGHT

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
Choices = Sequence[tuple[str, object]]
"""Words and data of each entry of a list to choose from."""

SHOWN_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Shown:
    """A cell: its words, and how they look. `data` is what is chosen or typed over."""

    text: str = ""
    color: str = "text"
    icon: str = ""
    icon_color: str = ""
    strong: bool = False
    use: str = ""
    data: object = None


@dataclass(frozen=True, slots=True)
class Column:
    title: str
    width: int = 140
    stretch: bool = False
    right: bool = False


class GridModel(QAbstractTableModel):
    """Asks `cell(row, column)` for what is to be seen. `edited` comes when the editor is gone, so
    that its slot may show other rows; `edited_beside` (row, column, value) of the other cells."""

    edited = Signal(int, object)
    edited_beside = Signal(int, int, object)
    _entered = Signal(int, object)
    _entered_beside = Signal(int, int, object)

    def __init__(self) -> None:
        super().__init__()
        self.columns: Sequence[Column] = ()
        self.choices: Callable[[int], Choices] = lambda row: ()
        self.choices_beside: Callable[[int, int], Choices] = lambda row, column: ()
        self._count = 0
        self._cell: Callable[[int, int], Shown] = lambda row, column: Shown()
        self._entered.connect(self.edited, Qt.ConnectionType.QueuedConnection)
        self._entered_beside.connect(self.edited_beside, Qt.ConnectionType.QueuedConnection)

    def show_rows(
        self, columns: Sequence[Column], count: int, cell: Callable[[int, int], Shown]
    ) -> None:
        self.beginResetModel()
        self.columns, self._count, self._cell = columns, count, cell
        self.endResetModel()

    def refresh(self) -> None:
        """The same rows say something else."""
        if self._count:
            last = self.index(self._count - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def shown(self, row: int, column: int) -> Shown:
        return self._cell(row, column)

    def offered(self, row: int, column: int) -> Choices:
        """What a cell can be."""
        first = column == self.open_column(row)
        return self.choices(row) if first else self.choices_beside(row, column)

    def open_column(self, row: int) -> int | None:
        """The first column of this row that can be changed."""
        for column in range(len(self.columns)) if 0 <= row < self._count else ():
            if self._cell(row, column).use:
                return column
        return None

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= self._count:
            return None
        shown = self._cell(index.row(), index.column())
        if role == SHOWN_ROLE:
            return shown
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.text
        if role == Qt.ItemDataRole.EditRole:
            return shown.data
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column():
                return shown.text
            row = [self._cell(index.row(), column).text for column in range(len(self.columns))]
            return ", ".join(text for text in row if text)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._cell(index.row(), index.column()).use:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if value != self._cell(index.row(), index.column()).data:
            if index.column() == self.open_column(index.row()):
                self._entered.emit(index.row(), value)
            else:
                self._entered_beside.emit(index.row(), index.column(), value)
        return True


class GridTable(QTableView):
    """`moved` carries the row of the cursor."""

    moved = Signal(int)

    def __init__(self, name: str, model: GridModel) -> None:
        super().__init__()
        self.grid = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.moved.emit(now.row()))
        model.modelReset.connect(self.fit)
        theme.changed.connect(self.fit)

    def fit(self) -> None:
        """Widths as the columns say, heights as the theme says."""
        vertical, header = self.verticalHeader(), self.horizontalHeader()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(theme.row_height)
        vertical.setDefaultSectionSize(theme.row_height)
        header.setFixedHeight(theme.px(HEADER_HEIGHT))
        for place, column in enumerate(self.grid.columns):
            mode = (
                QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.Fixed
            )
            header.setSectionResizeMode(place, mode)
            if not column.stretch:
                self.setColumnWidth(place, theme.px(column.width))

    def row(self) -> int:
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Put the cursor there, as near as there are rows."""
        count = self.grid.rowCount()
        if count:
            self.setCurrentIndex(self.grid.index(max(0, min(row, count - 1)), 0))

    def here(self) -> int | None:
        """The column that would be changed: that of the cursor, else the first that can be."""
        index = self.currentIndex()
        if index.isValid() and self.grid.shown(index.row(), index.column()).use:
            return index.column()
        return self.grid.open_column(index.row())

    def change(self, row: int) -> None:
        """Open the cell of this row that can be changed."""
        if row != self.row():
            self.go_to(row)
        column = self.here()
        if column is not None:
            self.edit(self.grid.index(row, column))

    def _on_clicked(self, index: QModelIndex) -> None:
        if self.grid.shown(index.row(), index.column()).use:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        opens = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_F4)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if (event.key() in opens and not control) or (alt and event.key() == Qt.Key.Key_Down):
            if self.grid.open_column(self.row()) is not None:
                self.change(self.row())
                return
            event.ignore()
        elif alt or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing does not move the cursor."""

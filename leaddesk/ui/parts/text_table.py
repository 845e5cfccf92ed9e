"""A small table of texts to be read: rows by keyboard, figures to the right, no editing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView

from leaddesk.ui.parts.rows import RowDelegate, draw_text, inner
from leaddesk.ui.parts.texts import plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import HEADER_HEIGHT, SECONDARY

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_AROUND = 36
"""Beside a title, on both sides together."""


@dataclass(frozen=True, slots=True)
class Head:
    """A column. `width` in px at 100 %, more where the title needs it, 0: what is left; `right`:
    figures."""

    title: str
    width: int = 0
    right: bool = False


class TextTable(QTableView):
    """`show_rows` puts texts in; at most `most` rows are seen at once, the others by scrolling."""

    def __init__(self, name: str, heads: Sequence[Head], *, most: int = 10) -> None:
        super().__init__()
        self._heads, self._most = tuple(heads), most
        self.texts = _Texts(self._heads)
        self.setModel(self.texts)
        self.setItemDelegate(_Cells(self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        theme.changed.connect(self._fit)
        self._fit()

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        self.texts.show_rows(rows)
        if rows:
            self.setCurrentIndex(self.texts.index(0, 0))
        self._fit()

    def rows(self) -> Sequence[Sequence[str]]:
        """What is shown, row by row."""
        return self.texts.rows

    def _fit(self) -> None:
        header = self.horizontalHeader()
        for place, head in enumerate(self._heads):
            if head.width:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                titled = theme.width(head.title, SECONDARY, 600) + theme.px(_AROUND)
                header.resizeSection(place, max(theme.px(head.width), titled))
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        header.setFixedHeight(theme.px(HEADER_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(theme.row_height)
        seen = max(1, min(self._most, len(self.texts.rows)))
        self.setFixedHeight(theme.px(HEADER_HEIGHT) + seen * theme.row_height + 2)


class _Texts(QAbstractTableModel):
    def __init__(self, heads: Sequence[Head]) -> None:
        super().__init__()
        self.heads = heads
        self.rows: Sequence[Sequence[str]] = ()

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:  # there may be no room for all of it
            return plain_tip(row[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column():
                return row[index.column()]
            said = zip((head.title for head in self.heads), row, strict=True)
            return ", ".join(f"{title} {text}" for title, text in said if text)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(self.heads[section]) | Qt.AlignmentFlag.AlignVCenter
        return None


class _Cells(RowDelegate):
    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table = self.parent()
        assert isinstance(table, TextTable)
        head = table.texts.heads[index.column()]
        box = inner(option.rect).adjusted(0, 0, -8 if head.right else 0, 0)
        draw_text(painter, box, table.texts.rows[index.row()][index.column()], align=_side(head))


def _side(head: Head) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if head.right else Qt.AlignmentFlag.AlignLeft

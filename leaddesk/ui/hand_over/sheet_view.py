"""A sheet as it will be or as it came: headings and rows, nothing to edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from leaddesk.ui.parts.rows import RowDelegate, fitting_width
from leaddesk.ui.parts.texts import plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import HEADER_HEIGHT
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
SAMPLE = 20


class SheetModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._headers: Sequence[str] = ()
        self._rows: Sequence[Sequence[object]] = ()
        self._kinds: Sequence[str] = ()

    def show_sheet(
        self, headers: Sequence[str], rows: Sequence[Sequence[object]], kinds: Sequence[str] = ()
    ) -> None:
        self.beginResetModel()
        self._headers, self._rows, self._kinds = headers, rows, kinds
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows[index.row()]
        value = row[index.column()] if index.column() < len(row) else None
        text = cell_words(value)
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            title = self._headers[section]
            return f"{title}\n{self._kinds[section]}" if self._kinds else title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def cell_words(value: object) -> str:
    """A cell as a person reads it."""
    if value is None:
        return ""
    return date_text(value) if isinstance(value, date) else str(value)


def column_kinds(rows: Sequence[Sequence[object]]) -> tuple[str, ...]:
    """Of what kind the cells of each column are: text, number, date; "–" where all are empty."""
    kinds = []
    for column in zip(*rows, strict=True):
        filled = next((value for value in column if value is not None), None)
        if filled is None:
            kinds.append("–")
        elif isinstance(filled, date):
            kinds.append(translate("SheetView", "Date"))
        elif isinstance(filled, str):
            kinds.append(translate("SheetView", "Text"))
        else:
            kinds.append(translate("SheetView", "Number"))
    return tuple(kinds)


class SheetView(QTableView):
    """As wide as its first rows need: looking at all would take seconds on a long list."""

    def __init__(self) -> None:
        super().__init__()
        self._model = SheetModel()
        self.setModel(self._model)
        self._delegate = RowDelegate()
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("SheetView", "Sheet"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_sheet(
        self, headers: Sequence[str], rows: Sequence[Sequence[object]], kinds: Sequence[str] = ()
    ) -> None:
        """`kinds`: a second line below each header."""
        self._model.show_sheet(headers, rows, kinds)
        self.verticalHeader().setDefaultSectionSize(theme.row_height)
        self.horizontalHeader().setFixedHeight(theme.px(HEADER_HEIGHT * (2 if kinds else 1)))
        for column, title in enumerate(headers):
            texts = [cell_words(row[column]) for row in rows[:SAMPLE] if column < len(row)]
            self.setColumnWidth(column, theme.px(fitting_width([title, *texts])))

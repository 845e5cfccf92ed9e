"""Personas × stages: what there is to give, and where there is nothing (a gap, hatched)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from leaddesk.queries.content import PieceRow
from leaddesk.rules.content import Persona
from leaddesk.rules.stages import Stage
from leaddesk.ui.parts.rows import draw_text
from leaddesk.ui.parts.texts import plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import HEADER_HEIGHT, SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.nurturing import kind_of_piece, persona_name
from leaddesk.ui.words.stages import stage_name, stage_order

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
ROW = 52


class ContentMatrix(QTableView):
    """`chosen` follows the cursor, `taken` Enter and the double click."""

    chosen = Signal()
    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cells = _Cells()
        self.setModel(self.cells)
        self.setItemDelegate(_Paint(self))
        self.setAccessibleName(translate("NurturingPage", "Content by persona and stage"))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionsClickable(False)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())
        self.doubleClicked.connect(lambda _: self.taken.emit())
        theme.changed.connect(self._fit)
        self._fit()

    def show_pieces(self, rows: Sequence[PieceRow]) -> None:
        current = self.currentIndex()
        place = (current.row(), current.column()) if current.isValid() else self.cells.first_gap(
            rows
        )  # fmt: skip
        self.cells.show_pieces(rows)
        self.setCurrentIndex(self.cells.index(*place))

    def cell(self) -> tuple[Persona, Stage]:
        """Persona and stage of the cell that has the cursor."""
        index = self.currentIndex()
        return self.cells.cell(max(0, index.row()), max(0, index.column()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self.horizontalHeader().setFixedHeight(theme.px(HEADER_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        widest = max(theme.width(persona_name(persona), SECONDARY, 600) for persona in Persona)
        self.verticalHeader().setFixedWidth(widest + theme.px(44))
        self.setFixedHeight(theme.px(HEADER_HEIGHT) + len(Persona) * theme.px(ROW) + 2)


class _Cells(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[PieceRow] = ()

    def show_pieces(self, rows: Sequence[PieceRow]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def cell(self, row: int, column: int) -> tuple[Persona, Stage]:
        return tuple(Persona)[row], stage_order().funnel[column]

    def first_gap(self, rows: Sequence[PieceRow]) -> tuple[int, int]:
        self._rows = rows
        for row in range(self.rowCount()):
            for column in range(self.columnCount()):
                if not self.pieces(row, column):
                    return row, column
        return 0, 0

    def pieces(self, row: int, column: int) -> list[PieceRow]:
        persona, stage = self.cell(row, column)
        return [one for one in self._rows if one.piece.active and one.piece.is_for(persona, stage)]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(Persona)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(stage_order().funnel)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self.pieces(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return found[0].piece.title if found else translate("NurturingPage", "Gap")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(", ".join(one.piece.title for one in found))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            persona, stage = self.cell(index.row(), index.column())
            said = ", ".join(one.piece.title for one in found)
            said = said or translate("NurturingPage", "Gap")
            return f"{persona_name(persona)}, {stage_name(stage)}: {said}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return persona_name(tuple(Persona)[section])
        return stage_name(stage_order().funnel[section])


class _Paint(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        assert isinstance(view, ContentMatrix)
        found = view.cells.pieces(index.row(), index.column())
        painter.save()
        box = option.rect.adjusted(2, 2, -2, -2)
        if found:
            painter.fillRect(box, theme.color("subtle"))
        else:
            painter.fillRect(box, QBrush(theme.color("line"), Qt.BrushStyle.BDiagPattern))
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        if here:
            painter.setPen(QPen(theme.color("focus" if view.hasFocus() else "ctl"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        text = box.adjusted(theme.px(6), theme.px(4), -theme.px(4), -theme.px(4))
        small = theme.font(SECONDARY)
        if not found:
            gap = translate("NurturingPage", "Gap")
            draw_text(painter, text, gap, "text2", small, Qt.AlignmentFlag.AlignHCenter)
        else:
            half = text.height() // 2
            above, below = text.adjusted(0, 0, 0, -half), text.adjusted(0, half, 0, 0)
            draw_text(painter, above, found[0].piece.title, "text", small)
            more = translate("NurturingPage", "+%n more", "", len(found) - 1)
            second = more if len(found) > 1 else kind_of_piece(found[0].piece.kind)
            draw_text(painter, below, second, "text2", small)
        painter.restore()

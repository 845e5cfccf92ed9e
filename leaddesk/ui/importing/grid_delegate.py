"""Paints the cells of the wizard's tables, and makes the editor of the one that can be changed."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from leaddesk.ui.importing.grid import SHOWN_ROLE, GridModel, GridTable, Index, Shown
from leaddesk.ui.parts.inputs import ComboBox, LineEdit
from leaddesk.ui.parts.rows import RowDelegate, draw_text, inner
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import BODY


class GridDelegate(RowDelegate):
    """A cell that can be changed has the border of a field; one with a list its arrow too."""

    def __init__(self, table: GridTable) -> None:
        super().__init__(table)
        self._table = table

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = index.data(SHOWN_ROLE)
        if not isinstance(shown, Shown):
            return
        box = inner(option.rect)
        if shown.use:
            box = self._field(painter, option, shown, index)
        if shown.icon:
            color, y = shown.icon_color or shown.color, box.center().y() - theme.px(8) + 1
            draw_icon(painter, shown.icon, box.x(), y, color)
            box = box.adjusted(theme.px(22), 0, 0, 0)
        right = self._table.grid.columns[index.column()].right
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        if right:
            box = box.adjusted(0, 0, -8, 0)
        font = theme.font(BODY, 600 if shown.strong else 400)
        draw_text(painter, box, shown.text, shown.color, font, side)

    def _field(
        self, painter: QPainter, option: QStyleOptionViewItem, shown: Shown, index: Index
    ) -> QRect:
        """The border of the field; returns the room within it."""
        frame = self._frame(option.rect)
        here = (
            self._table.hasFocus()
            and self._table.row() == index.row()
            and self._table.here() == index.column()
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("focus" if here else "ctl"), 2 if here else 1))
        painter.setBrush(theme.color("panel"))
        painter.drawRoundedRect(QRectF(frame).adjusted(1, 1, -1, -1), 5, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        box = frame.adjusted(theme.px(8), 0, -4, 0)
        if shown.use == "choose":
            side = theme.px(16)
            x = frame.right() - side - 6
            draw_icon(painter, "chevron-down", x, frame.center().y() - side / 2 + 1, "text2")
            box = box.adjusted(0, 0, -side - 4, 0)
        return box

    def _frame(self, rect: QRect) -> QRect:
        return rect.adjusted(4, 2, -4, -3)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        shown = index.data(SHOWN_ROLE)
        name = self._table.grid.columns[index.column()].title
        if not isinstance(shown, Shown) or shown.use == "type":
            line = LineEdit(name)
            line.setParent(parent)
            line.setProperty("cell", True)
            return line
        box = ComboBox(name)
        box.setParent(parent)
        for words, data in self._table.grid.offered(index.row(), index.column()):
            box.addItem(words, data)
        box.setMaxVisibleItems(14)
        box.activated.connect(lambda _: self._done(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _done(self, box: ComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)
        self._table.setFocus()

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, ComboBox):
            editor.choose(value)
        elif isinstance(editor, LineEdit):
            editor.setText(str(value or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, ComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, LineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(self._frame(option.rect))


def grid_table(name: str) -> GridTable:
    """A table with its model and delegate."""
    table = GridTable(name, GridModel())
    table.setItemDelegate(GridDelegate(table))
    return table

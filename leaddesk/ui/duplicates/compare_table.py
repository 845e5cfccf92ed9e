"""Two leads field by field: Left and Right take the value of a side, Up and Down go on.

Fields in which both are equal, or empty, are folded away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView

from leaddesk.queries.merging import MergePreview
from leaddesk.rules.merging import MERGED_FIELDS
from leaddesk.ui.lead.field_values import shown_value
from leaddesk.ui.parts.rows import RowDelegate, draw_text, inner
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import BODY, HEADER_HEIGHT
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name

Index = QModelIndex | QPersistentModelIndex
KEPT, GONE = 1, 2
_FIELD_WIDTH = 200
_ICON = 16


@dataclass(slots=True)
class Line:
    """A field. `taken`: the sides whose value is taken (both: one text below the other)."""

    key: str
    kept: Any
    gone: Any
    taken: frozenset[int]
    proposed: Any

    @property
    def differs(self) -> bool:
        return self.kept not in (None, "") and self.gone not in (None, "")


class CompareTable(QTableView):
    """`chosen` is emitted whenever another value is taken."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines = _Lines()
        self.setModel(self._lines)
        self.setItemDelegate(_Cells(self))
        self.setAccessibleName(translate("Duplicates", "Fields in which the two differ"))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._fit)
        self._fit()

    def show_preview(self, preview: MergePreview, same_person: bool) -> None:
        """The fields that are not equal, each with what would be taken."""
        self._lines.show(lines_of(preview, same_person), preview)
        if self._lines.lines:
            self.setCurrentIndex(self._lines.index(0, 0))

    def lines(self) -> Sequence[Line]:
        return self._lines.lines

    def choices(self) -> dict[str, Any]:
        """The values that were chosen, of fields where another one would be taken by itself."""
        found = {}
        for line in self._lines.lines:
            if len(line.taken) == 1:
                value = line.kept if KEPT in line.taken else line.gone
                if value != line.proposed:
                    found[line.key] = value
        return found

    def take(self, side: int) -> None:
        """The value of this side for the current field."""
        row = self.currentIndex().row()
        if 0 <= row < len(self._lines.lines):
            self._lines.take(row, side)
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = {Qt.Key.Key_Left: KEPT, Qt.Key.Key_Right: GONE}.get(Qt.Key(event.key()))
        if side is not None and not event.modifiers():
            self.take(side)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: Index) -> None:
        if index.column() in (KEPT, GONE):
            self.take(index.column())

    def _fit(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, theme.px(_FIELD_WIDTH))
        for side in (KEPT, GONE):
            header.setSectionResizeMode(side, QHeaderView.ResizeMode.Stretch)
        header.setFixedHeight(theme.px(HEADER_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(theme.row_height)


def lines_of(preview: MergePreview, same_person: bool) -> list[Line]:
    """First those in which both have something. Of two people who are not one, nothing is to be
    chosen."""
    new = preview.proposed(same_person)
    found = []
    for key in MERGED_FIELDS:
        kept, gone = preview.kept.values.get(key), preview.gone.values.get(key)
        if (kept or None) == (gone or None) or (key.startswith("contact.") and not same_person):
            continue
        taken = frozenset((KEPT,) if new[key] == kept else (GONE,) if new[key] == gone else _BOTH)
        found.append(Line(key, kept, gone, taken, new[key]))
    return sorted(found, key=lambda line: not line.differs)


_BOTH = (KEPT, GONE)


class _Lines(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self.preview: MergePreview | None = None

    def show(self, lines: list[Line], preview: MergePreview) -> None:
        self.beginResetModel()
        self.lines, self.preview = lines, preview
        self.endResetModel()

    def take(self, row: int, side: int) -> None:
        self.lines[row].taken = frozenset((side,))
        self.dataChanged.emit(self.index(row, 0), self.index(row, GONE))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 3

    def text(self, row: int, column: int) -> str:
        line = self.lines[row]
        if column == 0:
            return field_name(line.key)
        value = line.kept if column == KEPT else line.gone
        if line.key == "lead.owner" and self.preview is not None:
            return self.preview.people.get(value, "")
        return shown_value(line.key, value).replace("\n", " ")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self.text(index.row(), index.column())
            taken = index.column() in self.lines[index.row()].taken
            return f"{text}, {translate('Duplicates', 'taken')}" if taken else text
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical or self.preview is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return translate("Duplicates", "Field")
        stays = translate("Duplicates", "Stays: {number}").format(number=self.preview.kept.number)
        goes = translate("Duplicates", "Joins it: {number}").format(number=self.preview.gone.number)
        return stays if section == KEPT else goes


class _Cells(RowDelegate):
    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        lines = index.model()
        assert isinstance(lines, _Lines)
        line, column = lines.lines[index.row()], index.column()
        box = inner(option.rect)
        if column == 0:
            if line.differs:
                middle = box.center().y() - _ICON // 2
                draw_icon(painter, "arrow-right-left", box.x(), middle, "warn", _ICON)
            draw_text(painter, box.adjusted(theme.px(24), 0, 0, 0), field_name(line.key), "text2")
            return
        taken = column in line.taken
        if taken:
            draw_icon(painter, "check", box.x(), box.center().y() - _ICON // 2, "accent", _ICON)
        text = lines.text(index.row(), column)
        font = theme.font(BODY, 600 if taken else 400)
        draw_text(painter, box.adjusted(theme.px(24), 0, -8, 0), text or "–",
                  "text" if taken and text else "text2", font)  # fmt: skip

"""The leads that are ready for the ERP: painted, so that a thousand of them cost nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem

from leaddesk.operations.hand_over import CheckedLead
from leaddesk.ui.parts.rows import RowDelegate, draw_text
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import BODY, SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.stages import stage_name

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROW_HEIGHT, SIDE, OPEN, VERDICT, STAGE = 44, 16, 72, 128, 120


def verdict(lead: CheckedLead) -> tuple[str, str]:
    """Whether it may go, in a word, and the word's colour."""
    if lead.early:
        return translate("HandOver", "not won yet"), "warn"
    return translate("HandOver", "complete"), "ok"


class ReadyModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.leads: Sequence[CheckedLead] = ()

    def show_leads(self, leads: Sequence[CheckedLead]) -> None:
        self.beginResetModel()
        self.leads = leads
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.leads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        lead = self.leads[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return lead.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((lead.name, stage_name(lead.stage), verdict(lead)[0]))
        return None


class ReadyRows(RowDelegate):
    """Name, what else is to be said, stage, verdict, a link."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.px(ROW_HEIGHT))

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ReadyModel)
        lead = model.leads[index.row()]
        box = option.rect.adjusted(SIDE, 0, -SIDE, -1)
        right = Qt.AlignmentFlag.AlignRight
        word, color = verdict(lead)
        for text, tone, weight, width in (
            (translate("HandOver", "Open"), "accent", 500, OPEN),
            (word, color, 400, VERDICT),
            (stage_name(lead.stage), "text2", 400, STAGE),
        ):
            draw_text(painter, box, text, tone, theme.font(BODY, weight), right)
            box = box.adjusted(0, 0, -theme.px(width), 0)
        name = theme.font(BODY, 500)
        draw_text(painter, box, lead.name, "text", name)
        used = QFontMetrics(name).horizontalAdvance(lead.name) + theme.px(12)
        said = " · ".join(problem_text(problem, where=False) for problem in lead.problems)
        if said:
            draw_text(painter, box.adjusted(used, 0, 0, 0), said, "text2", theme.font(SECONDARY))


class ReadyList(QListView):
    """Enter, a double click or the link opens the lead."""

    lead_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._model = ReadyModel()
        self.setModel(self._model)
        self._delegate = ReadyRows()
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("HandOver", "Ready"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.doubleClicked.connect(self._open)

    def count(self) -> int:
        return len(self._model.leads)

    def show_leads(self, leads: Sequence[CheckedLead]) -> None:
        row = max(0, self.currentIndex().row())
        self._model.show_leads(leads)
        if leads:
            self.setCurrentIndex(self._model.index(min(row, len(leads) - 1), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.position().x() > self.viewport().width() - theme.px(OPEN):
            self._open(self.indexAt(event.position().toPoint()))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.lead_wanted.emit(self._model.leads[index.row()].lead_id)

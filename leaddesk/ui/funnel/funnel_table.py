"""The funnel as a table of bars with one baseline: rows by keyboard, every number opens leads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)  # fmt: skip
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
)

from leaddesk.ui.funnel.funnel_rows import STOCK, TITLES, WAY_OF, Row, cell
from leaddesk.ui.parts.rows import RowDelegate, draw_text, inner
from leaddesk.ui.parts.skeleton import Skeleton
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import BODY, HEADER_HEIGHT, SECONDARY
from leaddesk.ui.words import translate

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROW_HEIGHT = 40
WIDTHS = {"stage": 150, "count": 90, "value": 120, "days": 80, "late": 90, "to_next": 90,
          "overall": 90, "came": 120, "onward": 90, "back": 90, "out": 90,
          "there": 130}  # fmt: skip


class FunnelModel(QAbstractTableModel):
    """The rows as Qt sees them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()
        self.keys: tuple[str, ...] = STOCK

    def show_rows(self, rows: Sequence[Row], keys: tuple[str, ...]) -> None:
        self.beginResetModel()
        self.rows, self.keys = rows, keys
        self.endResetModel()

    def longest(self) -> int:
        return max((row.count for row in self.rows), default=0) or 1

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, key = self.rows[index.row()], self.keys[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(row, key)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == 0:
                said = [f"{TITLES[k].now()} {cell(row, k)}" for k in self.keys if k != "bar"]
                return ", ".join(said)
            return f"{TITLES[key].now()} {cell(row, key)}" if key in WAY_OF else cell(row, key)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        key = self.keys[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return TITLES[key].now()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = key in ("stage", "bar")
            side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class FunnelDelegate(RowDelegate):
    """Bars in the stage's colour, the part over target darker; figures to the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, theme.px(ROW_HEIGHT))

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, FunnelModel)
        row, key = model.rows[index.row()], model.keys[index.column()]
        box = inner(option.rect)
        if key == "bar":
            self._bar(painter, QRectF(box), row, model.longest())
        elif key == "stage":
            draw_text(painter, box, cell(row, key), "text", theme.font(BODY, 500))
        else:
            color = "danger" if key == "to_next" and row.worst else "text2"
            weight = 600 if key == "count" or (key == "to_next" and row.worst) else 400
            if key in ("count", "came"):
                color, weight = "text", 600
            if key in WAY_OF and option.state & QStyle.StateFlag.State_HasFocus:
                color, weight = "accent", 600
            text = cell(row, key)
            if key == "to_next" and row.worst:
                text = f"◀ {text}"
            right = Qt.AlignmentFlag.AlignRight
            draw_text(
                painter, box.adjusted(0, 0, -8, 0), text, color, theme.font(BODY, weight), right
            )

    def _bar(self, painter: QPainter, box: QRectF, row: Row, longest: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        color = theme.stage(row.stage)
        height = theme.px(18)
        top = box.center().y() - height / 2
        length = box.width() * row.count / longest
        if row.count:
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(box.x(), top, max(length, 3), height), 3, 3)
        if row.count and row.late:
            painter.setBrush(color.darker(150) if not theme.tokens.dark else color.darker(170))
            late = max(3.0, length * min(1.0, row.late / row.count))
            painter.drawRoundedRect(QRectF(box.x(), top, late, height), 3, 3)


_ACROSS = Qt.Orientation.Horizontal
_AROUND = 28
"""Beside a title, on both sides together."""
_LEAST_BAR = 90
_LEAST = {"stage": 130, "value": 96}
"""What these columns need whatever their title."""


class FunnelTable(QTableView):
    """`opened` carries the row and the column of the figure whose leads are wanted."""

    opened = Signal(int, str)

    def __init__(self, model: FunnelModel) -> None:
        super().__init__()
        self.setModel(model)
        self._delegate = FunnelDelegate()
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("Funnel", "Funnel"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.clicked.connect(self._on_clicked)
        model.modelReset.connect(self.fit)
        self.skeleton = Skeleton(self)
        model.modelReset.connect(self.skeleton.end)
        theme.changed.connect(self.fit)

    def fit(self) -> None:
        vertical, header = self.verticalHeader(), self.horizontalHeader()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(theme.px(ROW_HEIGHT))
        header.setFixedHeight(theme.px(HEADER_HEIGHT))
        model = self.model()
        assert isinstance(model, FunnelModel)
        for place, key in enumerate(model.keys):
            stretch = key == "bar"
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(place, mode)
        self._fit_columns()
        self.setFixedHeight(theme.px(HEADER_HEIGHT) + len(model.rows) * theme.px(ROW_HEIGHT) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Figures get what is usual, or what their title needs where the bars would get no room."""
        model = self.model()
        assert isinstance(model, FunnelModel)
        around = theme.px(_AROUND)
        titled = {
            place: theme.width(str(model.headerData(place, _ACROSS)), SECONDARY, 600) + around
            for place, key in enumerate(model.keys)
            if key != "bar"
        }
        usual = {p: max(theme.px(WIDTHS[model.keys[p]]), width) for p, width in titled.items()}
        if sum(usual.values()) + theme.px(_LEAST_BAR) > self.viewport().width():
            least = {p: max(theme.px(_LEAST.get(model.keys[p], 0)), w) for p, w in titled.items()}
            usual = least
        for place, width in usual.items():
            self.setColumnWidth(place, width)

    def _on_clicked(self, index: QModelIndex) -> None:
        model = self.model()
        assert isinstance(model, FunnelModel)
        self.opened.emit(index.row(), model.keys[index.column()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            here, model = self.currentIndex(), self.model()
            assert isinstance(model, FunnelModel)
            if here.row() >= 0:
                late = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.opened.emit(here.row(), "late" if late else model.keys[here.column()])
            return
        super().keyPressEvent(event)

"""Ansoff's matrix: two by two, numbers and not bubbles, each cell the list behind it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from leaddesk.queries.ansoff import Cell
from leaddesk.rules.ansoff import OF, Strategy, sides
from leaddesk.rules.stages import Stage
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.rows import draw_text
from leaddesk.ui.parts.texts import Label, plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import BODY, SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.ansoff import side_name, strategy_name
from leaddesk.ui.words.formats import money_short, number_text
from leaddesk.ui.words.stages import stage_name

CELL_HEIGHT = 68
_BAR = 4
_KEYS = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}  # fmt: skip


class MatrixCell(QAbstractButton):
    """Name, how many leads, how many of them are qualified, what they are worth, and a bar: its
    share of all that lie in a field."""

    moved = Signal(int, int)

    def __init__(self, field: Strategy) -> None:
        super().__init__()
        self.field = field
        self._cell = Cell(field, 0, Decimal(), {})
        self._share = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def show_cell(self, cell: Cell, share: float) -> None:
        self._cell, self._share = cell, share
        mix = ", ".join(f"{stage_name(s)} {number_text(n)}" for s, n in cell.stages.items())
        self.setAccessibleName(f"{strategy_name(self.field)}, {self._figures()}")
        self.setToolTip(plain_tip(f"{strategy_name(self.field)}: {mix}") if mix else "")
        self.update()

    def _figures(self) -> str:
        cell = self._cell
        pieces = [translate("Segments", "%n lead(s)", "", cell.leads)]
        if qualified := cell.stages.get(Stage.SQL, 0):
            pieces.append(f"{number_text(qualified)} {stage_name(Stage.SQL)}")
        if cell.value:
            pieces.append(money_short(cell.value))
        return " · ".join(pieces)

    def sizeHint(self) -> QSize:
        return QSize(200, theme.px(CELL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, theme.px(CELL_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.color("focus" if focused else "line"), 2 if focused else 1))
        painter.setBrush(theme.color("hover" if self.underMouse() else "panel"))
        painter.drawRoundedRect(box, 6, 6)
        inner = self.rect().adjusted(theme.px(12), theme.px(8), -theme.px(12), -theme.px(8))
        line = (inner.height() - theme.px(_BAR + 4)) // 2
        name = inner.adjusted(0, 0, 0, line - inner.height())
        draw_text(painter, name, strategy_name(self.field), "text", theme.font(BODY, 600))
        figures = name.translated(0, line)
        draw_text(painter, figures, self._figures(), "text2", theme.font(SECONDARY))
        track = QRectF(inner.x(), inner.bottom() - theme.px(_BAR), inner.width(), theme.px(_BAR))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("track"))
        painter.drawRoundedRect(track, 2, 2)
        if self._share:
            track.setWidth(max(track.height(), track.width() * self._share))
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(track, 2, 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS:
            self.moved.emit(*_KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class AnsoffMatrix(QWidget):
    """`opened` carries the query of a cell; leads without a field are named, never hidden."""

    opened = Signal(str)
    settings_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cells = {field: MatrixCell(field) for field in OF.values()}
        self.unassigned = Button("", "text", clicked=lambda: self.opened.emit("ansoff:none"))
        self.set_up = Button(
            translate("Ansoff", "Name products and markets"), "text",
            clicked=self.settings_wanted.emit,
        )  # fmt: skip
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        head = QHBoxLayout()
        head.addWidget(Label(translate("Ansoff", "Ansoff matrix"), SECTION))
        ways = FlowLayout(gap=4, right=True)
        ways.addWidget(self.unassigned)
        ways.addWidget(self.set_up)
        head.addLayout(ways, 1)
        grid.addLayout(head, 0, 0, 1, 3)
        for place, is_new in enumerate((False, True)):
            of_product = translate("Ansoff", "Product {kind}").format(kind=side_name(is_new))
            of_market = translate("Ansoff", "Market {kind}").format(kind=side_name(is_new))
            grid.addWidget(Label(of_product, SECONDARY, "text2"), 1, 1 + place)
            axis = Label(of_market.replace(" ", "\n", 1), SECONDARY, "text2")
            grid.addWidget(axis, 2 + place, 0)
        for field, cell in self.cells.items():
            market, product = sides(field)
            grid.addWidget(cell, 2 + market, 1 + product)
            query = f"ansoff:{field.value}"
            cell.clicked.connect(lambda _=False, q=query: self.opened.emit(q))
            cell.moved.connect(lambda down, right, f=field: self._go(f, down, right))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)

    def show_cells(self, cells: Sequence[Cell]) -> None:
        placed = sum(cell.leads for cell in cells if cell.field is not None)
        for cell in cells:
            if cell.field is not None:
                share = cell.leads / placed if placed else 0.0
                self.cells[cell.field].show_cell(cell, share)
            else:
                text = translate("Ansoff", "%n unassigned", "", cell.leads)
                self.unassigned.set_caption(text)
                self.unassigned.setVisible(bool(cell.leads))

    def _go(self, field: Strategy, down: int, right: int) -> None:
        market, product = sides(field)
        there = (bool(min(1, max(0, market + down))), bool(min(1, max(0, product + right))))
        self.cells[OF[there]].setFocus()

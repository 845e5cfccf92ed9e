"""A short list of choices with their digits: a digit chooses, Enter takes, Up and Down move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from leaddesk.ui.parts.rows import draw_text
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import CAPTION, SECONDARY

Index = QModelIndex | QPersistentModelIndex
ROW = 30


@dataclass(frozen=True, slots=True)
class Choice:
    """One row. `sign` is the digit or letter that chooses it, `second` stands at the right."""

    key: str
    text: str
    sign: str = ""
    second: str = ""
    icon: str = ""


class ChoiceList(QListView):
    """`picked` follows each digit and click, `taken` Enter and clicks; both carry the choice's key.

    With `by_double_click` a single click only chooses: for lists whose rows are also moved or
    removed by buttons.
    """

    picked = Signal(str)
    taken = Signal(str)

    def __init__(self, name: str, most_rows: int = 12, *, by_double_click: bool = False) -> None:
        super().__init__()
        self._choices = _Choices(self)
        self._most = most_rows
        self.setModel(self._choices)
        self.setItemDelegate(_Rows(self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.clicked.connect(lambda _: self.picked.emit(self.current()))
        taking = self.doubleClicked if by_double_click else self.clicked
        taking.connect(lambda _: self.taken.emit(self.current()))

    def show_choices(self, choices: Sequence[Choice], current: str = "") -> None:
        """Put these in; `current` (else the first) is chosen."""
        self._choices.show_choices(choices)
        keys = [choice.key for choice in choices]
        place = keys.index(current) if current in keys else 0
        if choices:
            self.setCurrentIndex(self._choices.index(place))
        self.setFixedHeight(theme.px(ROW) * max(1, min(self._most, len(choices))) + 2)

    def choices(self) -> tuple[Choice, ...]:
        return self._choices.choices

    def current(self) -> str:
        """The key of the chosen row, "" if there is none."""
        row = self.currentIndex().row()
        return self._choices.choices[row].key if 0 <= row < self._choices.rowCount() else ""

    def choose(self, key: str) -> None:
        for row, choice in enumerate(self._choices.choices):
            if choice.key == key:
                self.setCurrentIndex(self._choices.index(row))

    def choose_none(self) -> None:
        """Nothing is chosen yet."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    def step(self, by: int) -> None:
        row = max(0, min(self._choices.rowCount() - 1, self.currentIndex().row() + by))
        self.setCurrentIndex(self._choices.index(row))

    def keyboardSearch(self, search: str) -> None:
        """Letters are signs here, no search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text().upper()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self.taken.emit(self.current())
            return
        for choice in self._choices.choices if text.strip() else ():
            if choice.sign and choice.sign.upper() == text:
                self.choose(choice.key)
                self.picked.emit(choice.key)
                return
        super().keyPressEvent(event)


class _Choices(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices: tuple[Choice, ...] = ()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.choices = tuple(choices)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self.choices[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " ".join(part for part in (choice.sign, choice.text, choice.second) if part)
        return None


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice = index.model().choices[index.row()]  # type: ignore[attr-defined]
        view = option.widget
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = view is not None and view.hasFocus()
            painter.setPen(QPen(theme.color("focus"), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel" if focused else "sel_in"))
            painter.drawRoundedRect(ground, 6, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(ground, 6, 6)
        box = ground.adjusted(8, 0, -8, 0)
        if choice.sign:
            draw_sign(painter, box.x(), box.center().y(), choice.sign)
            box = box.adjusted(theme.px(28), 0, 0, 0)
        if choice.second:
            font = theme.font(SECONDARY)
            width = QFontMetrics(font).horizontalAdvance(choice.second) + 8
            draw_text(painter, box, choice.second, "text2", font, Qt.AlignmentFlag.AlignRight)
            box = box.adjusted(0, 0, -width, 0)
        draw_text(painter, box, choice.text)
        painter.restore()


def draw_sign(painter: QPainter, x: float, middle: float, sign: str) -> None:
    """A quiet key cap."""
    side = theme.px(18)
    box = QRectF(x, middle - side / 2, side, side)
    painter.setPen(QPen(theme.color("ctl"), 1))
    painter.setBrush(theme.color("subtle"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(theme.font(CAPTION, 600))
    painter.setPen(theme.color("text2"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)

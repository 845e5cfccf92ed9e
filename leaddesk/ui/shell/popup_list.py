"""A list of choices below a line of text: rows with icon, words, a second text and a key.

Used by the palette and by the completion of the search box. Up and Down choose, Enter runs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from leaddesk.ui.parts.rows import draw_text
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import BODY, CAPTION, SECONDARY

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """One row. Without `run` it is a heading; `why_not` greys it and says why."""

    text: str
    run: Callable[[], object] | None = None
    icon: str = ""
    key: str = ""
    second: str = ""
    why_not: str = ""


class _Choices(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
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
            return " ".join(part for part in (choice.text, choice.second, choice.key) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.choices[index.row()].run is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        choice: Choice = index.model().choices[index.row()]  # type: ignore[attr-defined]
        return QSize(100, theme.px(34 if choice.run else 26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice = index.model().choices[index.row()]  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(12, 0, -12, 0)
        if choice.run is None:
            draw_text(painter, box, choice.text, "text2", theme.font(CAPTION, 600))
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("sel"))
                painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6)
            self._paint_choice(painter, box, choice)
        painter.restore()

    def _paint_choice(self, painter: QPainter, box: QRect, choice: Choice) -> None:
        if choice.icon:
            y = box.center().y() - theme.px(8)
            draw_icon(painter, choice.icon, box.x(), y, "text3" if choice.why_not else "text2")
        box = box.adjusted(theme.px(26), 0, 0, 0)
        if choice.key:
            font = theme.font(SECONDARY)
            width = QFontMetrics(font).horizontalAdvance(choice.key) + 8
            right = Qt.AlignmentFlag.AlignRight
            draw_text(painter, box, choice.key, "text3", font, right)
            box = box.adjusted(0, 0, -width, 0)
        color = "text3" if choice.why_not else "text"
        draw_text(painter, box, choice.text, color)
        second = choice.why_not or choice.second
        if second:
            used = QFontMetrics(theme.font(BODY)).horizontalAdvance(choice.text) + 12
            rest = box.adjusted(used, 0, 0, 0)
            draw_text(painter, rest, second, "text3", theme.font(SECONDARY))


class PopupList(QListView):
    """The rows; `step` and `run_current` are called by the field above it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._model = _Choices()
        self.setModel(self._model)
        self.setItemDelegate(_Rows(self))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self._run(index.row()))

    def show_choices(self, choices: Sequence[Choice], *, choose_first: bool = True) -> None:
        self._model.show_choices(choices)
        if choose_first:
            self.step(0)

    def choices(self) -> tuple[Choice, ...]:
        return self._model.choices

    def height_wanted(self, most: int) -> int:
        """So high that up to `most` rows are seen."""
        rows = self._model.choices[:most]
        return sum(theme.px(34 if row.run else 26) for row in rows)

    def step(self, by: int) -> None:
        """To the next row that can be run; 0: the first."""
        runnable = [i for i, c in enumerate(self._model.choices) if c.run is not None]
        if not runnable:
            return
        now = self.currentIndex().row()
        if by == 0 or now not in runnable:
            place = runnable[0] if by >= 0 else runnable[-1]
        else:
            place = runnable[(runnable.index(now) + by) % len(runnable)]
        self.setCurrentIndex(self._model.index(place, 0))

    def run_current(self) -> bool:
        return self._run(self.currentIndex().row())

    def _run(self, row: int) -> bool:
        if not 0 <= row < len(self._model.choices):
            return False
        choice = self._model.choices[row]
        if choice.run is None or choice.why_not:
            return False
        choice.run()
        return True

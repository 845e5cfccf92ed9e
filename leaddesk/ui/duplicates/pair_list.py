"""The pairs that may be one, the surest first: two lines each, names and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from leaddesk.queries.duplicate_pairs import PairRow
from leaddesk.ui.parts.rows import RowDelegate, draw_text, inner
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import BODY, SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.duplicates import verdict_text
from leaddesk.ui.words.formats import number_text

Index = QModelIndex | QPersistentModelIndex
_ROW = 56


class PairList(QListView):
    """`chosen` carries the pair that is current now, None if there is none."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pairs = _Pairs(self)
        self.setModel(self._pairs)
        self.setItemDelegate(_Rows(self))
        self.setAccessibleName(translate("Duplicates", "Leads that may be one and the same"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.current()))

    def show_pairs(self, pairs: Sequence[PairRow]) -> None:
        """Put these in; the pair at the place of the one before is chosen."""
        place = max(0, self.currentIndex().row())
        known = self.current()
        self._pairs.show_pairs(pairs)
        same = [row for row, pair in enumerate(pairs) if known and _ids(pair) == _ids(known)]
        if pairs:
            row = same[0] if same else min(place, len(pairs) - 1)
            self.setCurrentIndex(self._pairs.index(row))
        else:
            self.chosen.emit(None)

    def current(self) -> PairRow | None:
        row = self.currentIndex().row()
        return self._pairs.pairs[row] if 0 <= row < len(self._pairs.pairs) else None

    def count(self) -> int:
        return len(self._pairs.pairs)


def _ids(pair: PairRow) -> tuple[int, int]:
    return pair.one.lead_id, pair.other.lead_id


class _Pairs(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pairs: tuple[PairRow, ...] = ()

    def show_pairs(self, pairs: Sequence[PairRow]) -> None:
        self.beginResetModel()
        self.pairs = tuple(pairs)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        pair = self.pairs[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{sureness_text(pair)}, {names_text(pair)}, {verdict_text(pair.verdict)}"
        return None


def sureness_text(pair: PairRow) -> str:
    return f"{number_text(pair.verdict.sureness)} %"


def names_text(pair: PairRow) -> str:
    """Both names; where they are spelled alike, one of them."""
    names = [pair.one.name] + [pair.other.name] * (pair.other.name != pair.one.name)
    return " · ".join(names)


class _Rows(RowDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, theme.px(_ROW))

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        pair: PairRow = index.model().pairs[index.row()]  # type: ignore[attr-defined]
        box = inner(option.rect)
        half = box.height() // 2
        first = box.adjusted(0, 4, -8, -half)
        second = box.adjusted(0, half, -8, -6)
        sure = sureness_text(pair)
        width = theme.width(sure, BODY, 600) + theme.px(12)
        draw_text(painter, first, sure, font=theme.font(BODY, 600),
                  align=Qt.AlignmentFlag.AlignRight)  # fmt: skip
        draw_text(painter, first.adjusted(0, 0, -width, 0), names_text(pair))
        why = verdict_text(pair.verdict)
        draw_text(painter, second, why, "text2", theme.font(SECONDARY))

"""Every text that can be seen, pointed at or heard in a window; and a language in which each text
of the catalogue is marked, so that what is not in it stands out."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from leaddesk.ui.parts.texts import ElidedLabel
from tests.ui.looks import shown_children

OPENED, CLOSED = "⟦", "⟧"
_ROWS = 12
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


class Marking(QTranslator):
    """Says every text of the catalogue in brackets."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"{OPENED}{source}{CLOSED}" if source else ""


def mark_all(app: QCoreApplication) -> Marking:
    """From now on; the translator is to be removed again."""
    marking = Marking(app)
    app.installTranslator(marking)
    return marking


def spoken(widget: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Texts of the window and of all that is seen in it."""
    for each in (widget, *shown_children(widget)):
        for text in _texts_of(each):
            if text:
                yield each, text


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton | ElidedLabel):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from _actions(widget.actions())
    elif isinstance(widget, QHeaderView):
        if widget.model() is not None and widget.orientation() == Qt.Orientation.Horizontal:
            yield from _headers(widget.model())
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model())


def _actions(actions: list[QAction]) -> Iterator[str]:
    for action in actions:
        yield action.text().partition("\t")[0]
        yield action.toolTip()


def _headers(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(model.columnCount(QModelIndex())):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    # A list's count of columns is nobody's business in PySide.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(_ROWS, model.rowCount(QModelIndex()))):
        for column in range(columns):
            for role in _ROLES:
                said = model.index(row, column).data(role)
                if isinstance(said, str):
                    yield said


def unmarked(text: str) -> str:
    """What of a text does not come out of the catalogue: what stands outside all brackets."""
    depth, left = 0, []
    for sign in text:
        depth += (sign == OPENED) - (sign == CLOSED)
        if depth == 0 and sign != CLOSED:
            left.append(sign)
    return "".join(left)

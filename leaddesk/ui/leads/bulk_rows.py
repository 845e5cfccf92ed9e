"""The rows of the pane for several leads: a heading with its key, what is chosen, what does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.queries.segments import SegmentRow
from leaddesk.queries.users import UserRow
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.due_field import DueField
from leaddesk.ui.parts.inputs import ComboBox, KeyFilter
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.segments import segment_name

RowButton = tuple[str, str, Callable[[], object]]
"""Its words, a key of its own or "", what it does."""


class Watched(QObject):
    """Calls when one of these widgets gets the focus or the mouse: something may come of it."""

    def __init__(self, parts: Sequence[QWidget], call: Callable[[], object]) -> None:
        super().__init__(parts[0])
        self._call = call
        for part in parts:
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Enter):
            self._call()
        return False


def do_on_enter(field: QWidget, call: Callable[[], object]) -> None:
    """Enter in the field does what its first button does."""

    def take(event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        call()
        return True

    KeyFilter(field.line if isinstance(field, DueField) else field, take)


def bulk_row(
    title: str,
    key: str,
    fields: Sequence[QWidget],
    buttons: Sequence[RowButton],
) -> tuple[QVBoxLayout, list[Button]]:
    row = QHBoxLayout()
    row.setSpacing(8)
    for field in fields:
        row.addWidget(field, 1)
    made = [Button(text, key=own_key, clicked=call) for text, own_key, call in buttons]
    for button in made:
        row.addWidget(button)
    whole = QVBoxLayout()
    whole.setSpacing(4)
    heading = QHBoxLayout()
    heading.setSpacing(8)
    heading.addWidget(Label(title, SECTION))
    heading.addWidget(Label(key_text(key), SECONDARY, "text3"))
    heading.addStretch()
    whole.addLayout(heading)
    whole.addLayout(row)
    return whole, made


def show_segments(box: ComboBox, rows: Sequence[SegmentRow]) -> None:
    """Those in use; what was chosen stays."""
    chosen = box.currentData()
    box.clear()
    for row in rows:
        if row.active:
            box.addItem(f"{row.number}  {segment_name(row)}", row.number)
    box.choose(chosen)


def show_campaigns(box: ComboBox, names: Sequence[str]) -> None:
    typed = box.currentText()
    box.clear()
    box.addItems(["", *names])
    box.setEditText(typed)


def show_people(box: ComboBox, rows: Sequence[UserRow]) -> None:
    """Nobody, and who works here; what was chosen stays."""
    chosen = box.currentData()
    box.clear()
    box.addItem(translate("BulkPane", "Nobody"), 0)
    for row in rows:
        if row.active:
            box.addItem(f"{row.name} ({row.initials})", row.user_id)
    box.choose(chosen)

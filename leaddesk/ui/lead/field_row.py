"""One field of the master data: its value as text, an editor in its place while it is edited."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leaddesk.rules.fields import BY_KEY, Shape
from leaddesk.ui.lead.field_values import editable_text, shown_value
from leaddesk.ui.parts.inputs import ComboBox, LineEdit, NoteEdit, mark_invalid
from leaddesk.ui.parts.texts import Label, plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import BODY, SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import choice_name, field_name

LABEL_WIDTH = 128
_FOR_A_MOMENT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class FieldText(QWidget):
    """The value to be read: a click or Enter edits it; a long one is whole in the tooltip."""

    wanted = Signal()

    def __init__(self, name: str, editable: bool) -> None:
        super().__init__()
        self._name, self._editable = name, editable
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if editable else Qt.FocusPolicy.NoFocus)
        if editable:
            self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)
        self.set_text("")

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(f"{self._name}: {text}")
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(160, theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(1, 1, -1, -1)
        hot = self._editable and self.underMouse()
        if self.hasFocus() or hot:
            painter.setPen(
                QPen(theme.color("focus"), 2) if self.hasFocus() else QPen(theme.color("line"), 1)
            )
            painter.setBrush(theme.color("hover" if hot else "panel"))
            painter.drawRoundedRect(box, 6, 6)
        font = theme.font(BODY)
        painter.setFont(font)
        painter.setPen(theme.color("text" if self._text else "text3"))
        room = self.rect().adjusted(theme.px(8), 0, -theme.px(28 if hot else 8), 0)
        line = " ".join(self._text.split()) or "–"
        shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip("" if shown == line else plain_tip(self._text))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        if hot:
            x = self.width() - theme.px(22)
            draw_icon(painter, "pencil", x, (self.height() - theme.px(14)) / 2, "text3", 14)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._editable and event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)


class FieldRow(QWidget):
    """`committed` asks to save what stands in the editor; it closes only by `close_editor`.
    `given_up`: by Esc, its text is not wanted."""

    committed = Signal(str)
    given_up = Signal(str)
    editing = Signal(bool)

    def __init__(self, key: str, *, editable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.was: Any = None
        self.also = ""
        """What is said behind the value, and can't be edited."""
        self._value: Any = None
        self._editor: QWidget | None = None
        name = field_name(key)
        self._label = Label(name, SECONDARY, "text2", wrap=True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.shown = FieldText(name, editable)
        self._problem = Label("", SECONDARY, "danger", wrap=True)
        self._problem.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self._column.addWidget(self.shown)
        self._column.addWidget(self._problem)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._label)
        layout.addLayout(self._column, 1)
        self._label.setBuddy(self.shown)
        self.shown.wanted.connect(self.edit)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._label.setContentsMargins(0, theme.px(6), 0, 0)
        self._label.setFixedWidth(theme.px(LABEL_WIDTH))

    def show_value(self, value: Any) -> None:
        """The stored value; an editor that is open keeps its text."""
        self._value = value
        said = (shown_value(self.key, value), self.also)
        self.shown.set_text(" · ".join(part for part in said if part))

    def value(self) -> Any:
        return self._value

    def is_editing(self) -> bool:
        return self._editor is not None

    def text(self) -> str:
        """What stands in the editor; a choice is its key."""
        editor = self._editor
        if isinstance(editor, ComboBox):
            return str(editor.currentData() or "")
        if isinstance(editor, NoteEdit):
            return editor.text()
        return editor.text() if isinstance(editor, LineEdit) else ""

    def text_shown(self) -> str:
        """What stands in the editor as it is read there; a choice is its words."""
        editor = self._editor
        return editor.currentText() if isinstance(editor, ComboBox) else self.text()

    def is_changed(self) -> bool:
        """The editor holds something else than was there when it was opened."""
        return self.is_editing() and self.text() != editable_text(self.key, self.was)

    def edit(self) -> None:
        """Put an editor in the place of the value, and the focus on it."""
        self._open()
        if self._editor is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit_again(self, text: str) -> None:
        """The editor with a text that was left unsaved; the focus stays where it is."""
        self._open()
        editor = self._editor
        if isinstance(editor, ComboBox):
            editor.choose(text)
        elif isinstance(editor, NoteEdit):
            editor.setPlainText(text)
        elif isinstance(editor, LineEdit):
            editor.setText(text)

    def _open(self) -> None:
        if self._editor is not None:
            return
        self.was = self._value
        editor = self._editor = self._made_editor()
        editor.installEventFilter(self)
        self._column.insertWidget(0, editor)
        self.shown.hide()
        editor.show()
        if isinstance(editor, LineEdit):
            editor.selectAll()
        self.editing.emit(True)

    def problem(self) -> str:
        """What is said to be wrong with it; "" if nothing is."""
        return "" if self._problem.isHidden() else self._problem.text()

    def show_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        if self._editor is not None:
            mark_invalid(self._editor, bool(text))

    def close_editor(self) -> None:
        """Back to the text; the focus stays in this row if it was here."""
        editor, self._editor = self._editor, None
        if editor is None:
            return
        self.show_problem("")
        editor.removeEventFilter(self)
        had_focus = editor.hasFocus()
        self.shown.show()
        if had_focus:
            self.shown.setFocus()
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self.editing.emit(False)

    def _made_editor(self) -> QWidget:
        field = BY_KEY[self.key]
        name = field_name(self.key)
        if field.shape is Shape.CHOICE:
            combo = ComboBox(name)
            if self.key != "company.relation":  # a company always has one
                combo.addItem(translate("Lead", "Not known"), "")
            for choice in field.choices:
                combo.addItem(choice_name(self.key, choice), choice)
            combo.choose(self._value or "")
            return combo
        text = editable_text(self.key, self._value)
        if field.shape is Shape.LONG_TEXT:
            note = NoteEdit(name, least=3)
            note.setPlainText(text)
            return note
        line = LineEdit(name, text)
        line.setMaxLength(max(field.length, 400))
        return line

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._editor:
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if enter and (control or not isinstance(watched, NoteEdit)):
                self.committed.emit(self.key)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.given_up.emit(self.key)
                self.close_editor()
                return True
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self._on_left(event.reason())
        return False

    def _on_left(self, reason: Qt.FocusReason) -> None:
        """Leaving saves; a menu, the list of a combo box, another window take it for a moment."""
        if reason not in _FOR_A_MOMENT:
            self.committed.emit(self.key)

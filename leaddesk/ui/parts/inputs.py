"""Fields to type into: their own error below them, and the wheel leaves them alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from leaddesk.ui.parts.texts import Label, plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import BODY, SECONDARY


def mark_invalid(field: QWidget, invalid: bool) -> None:
    """The red border of a field that can't be read."""
    if bool(field.property("invalid")) != invalid:
        field.setProperty("invalid", invalid)
        field.style().unpolish(field)
        field.style().polish(field)


class LineEdit(QLineEdit):
    """A line of text with an accessible name."""

    def __init__(self, name: str, text: str = "", placeholder: str = "") -> None:
        super().__init__(text)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)


class Field(QWidget):
    """A label above (or none), the input, and its problem below once there is one."""

    def __init__(self, label: str, field: QWidget, hint: str = "") -> None:
        super().__init__()
        self.field = field
        self._label = Label(label, SECONDARY, "text2")
        self._label.setBuddy(field)
        self._problem = Label("", SECONDARY, "danger", wrap=True)
        self._hint = Label(hint, SECONDARY, "text3", wrap=True)
        self._problem.hide()
        if not field.accessibleName():
            field.setAccessibleName(label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self._label, field, self._hint, self._problem):
            layout.addWidget(part)
        self._hint.setVisible(bool(hint))  # in the layout by now: it can't be a window of its own
        self._label.setVisible(bool(label))

    def show_problem(self, text: str) -> None:
        """The sentence below the field; "" takes it away."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        mark_invalid(self.field, bool(text))


class NoteEdit(QPlainTextEdit):
    """A note: four lines that grow to ten; Tab goes on to the next field."""

    def __init__(self, name: str, placeholder: str = "", least: int = 4, most: int = 10) -> None:
        super().__init__()
        self._least, self._most = least, most
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._grow)
        theme.changed.connect(self._grow)
        self._grow()

    def text(self) -> str:
        return self.toPlainText()

    def write_on(self, text: str) -> None:
        """What was typed where nothing can be written belongs here, and so does the rest."""
        self.setFocus()
        self.insertPlainText(text)

    def _grow(self) -> None:
        line = QFontMetrics(theme.font(BODY)).lineSpacing()
        rows = max(self._least, min(self._most, self.document().size().toSize().height()))
        self.setFixedHeight(rows * line + 18)


_ARROW = 10


class ComboBox(QComboBox):
    """A choice whose value the mouse wheel does not change by accident."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._was_cut = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def choose(self, data: object) -> None:
        """Select the entry with this data; nothing happens if there is none."""
        place = self.findData(data)
        if place >= 0:
            self.setCurrentIndex(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What there is no room for is cut with …, and stands in the tooltip."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        box = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        whole = option.currentText
        cut = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(whole, cut, box.width() - 2)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        is_cut = option.currentText != whole
        if is_cut or self._was_cut:  # else the tooltip is somebody else's
            self.setToolTip(plain_tip(whole) if is_cut else "")
        self._was_cut = is_cut

    def sizeHint(self) -> QSize:
        """Room for the longest entry: the style counts the arrow less wide than it is drawn."""
        hint = super().sizeHint()
        return QSize(hint.width() + theme.px(_ARROW), hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), super().minimumSizeHint().height())


class KeyFilter(QObject):
    """Calls back for keys pressed in a widget before the widget sees them."""

    def __init__(self, watched: QWidget, take: object) -> None:
        super().__init__(watched)
        self._take = take
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return bool(self._take(event))  # type: ignore[operator]
        return False

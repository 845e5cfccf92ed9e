"""Labels. Text from data is plain text, always: a name like <b> is shown as it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import BODY


def esc(text: str) -> str:
    """Text for buttons, menus and tabs, where a single & would make a mnemonic and vanish."""
    return text.replace("&", "&&")


class Label(QLabel):
    """A plain-text label in one of the text kinds and colours of the tokens."""

    def __init__(
        self,
        text: str = "",
        kind: tuple[int, int] = BODY,
        color: str = "text",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._kind, self._color = kind, color
        self._dress()
        theme.changed.connect(self._dress)
        self.setText(text)

    def set_color(self, color: str) -> None:
        self._color = color
        self._dress()

    def _dress(self) -> None:
        self.setFont(theme.font(self._kind))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), theme.color(self._color))
        self.setPalette(palette)


class ElidedLabel(QWidget):
    """One line of data text that gives way: cut with … where there is no room, whole in the
    tooltip and for screen readers."""

    def __init__(self, text: str = "", kind: tuple[int, int] = BODY, color: str = "text") -> None:
        super().__init__()
        self._text, self._kind, self._color = text, kind, color
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)
        theme.changed.connect(self.updateGeometry)

    def setText(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def set_color(self, color: str) -> None:
        self._color = color
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(self._kind))
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = theme.font(self._kind)
        painter.setFont(font)
        painter.setPen(theme.color(self._color))
        text = QFontMetrics(font).elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip("" if text == self._text else plain_tip(self._text))
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text
        )


def wrapped(text: str, font: QFont, width: float) -> QTextLayout:
    """The text in lines of this width, broken between words, within one only where it is longer
    than a line. `draw` paints it, `boundingRect` says how high it is."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def plain_tip(text: str) -> str:
    """A tooltip that shows markup as it is written."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>" if escaped != text else text


def hairline(vertical: bool = False) -> QFrame:
    line = QFrame()
    line.setProperty("line", "v" if vertical else "h")
    return line

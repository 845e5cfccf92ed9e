"""Grey lines where an answer takes its time: after 300 ms, and standing still."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate

AFTER_MS = 300
ROWS, ROW, BAR, INSET = 8, 40, 12, 12
_WIDTHS = (0.62, 0.48, 0.7, 0.4, 0.56, 0.34, 0.5, 0.44)


class Skeleton(QWidget):
    """Lies over `covered`, which may show what is older: that is not to be taken for the answer."""

    def __init__(
        self, covered: QWidget, row: Callable[[], int] = lambda: theme.px(ROW), ground: str = "bg"
    ) -> None:
        """`row`: how high a row is that will be there; `ground`: the colour behind it."""
        super().__init__(covered)
        self._row, self._ground = row, ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(translate("Skeleton", "Is being worked out"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.appear)
        covered.installEventFilter(self)
        self.hide()

    def wait(self) -> None:
        """Something was asked for."""
        if self.isHidden():
            self._timer.start()

    def end(self) -> None:
        """The answer is there, or there will be none."""
        self._timer.stop()
        self.hide()

    def appear(self) -> None:
        self._cover()
        self.show()
        self.raise_()

    def _cover(self) -> None:
        covered = self.parentWidget()
        if covered is not None:
            self.setGeometry(covered.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._cover()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.color(self._ground))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("track"))
        row, bar = self._row(), theme.px(BAR)
        for place, width in enumerate(_WIDTHS[:ROWS]):
            top = place * row + (row - bar) / 2
            wide = (self.width() - 2 * theme.px(INSET)) * width
            painter.drawRoundedRect(QRectF(theme.px(INSET), top, wide, bar), 4, 4)

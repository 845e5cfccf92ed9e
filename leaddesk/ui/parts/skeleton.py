"""Grey lines where an answer takes its time: after 300 ms, and standing still."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate

AFTER_MS = 300
ROWS, ROW, BAR = 8, 40, 12
_WIDTHS = (0.62, 0.48, 0.7, 0.4, 0.56, 0.34, 0.5, 0.44)


class Skeleton(QWidget):
    """Lies over `covered`, which may show what is older: that is not to be taken for the answer."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
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
        painter.fillRect(self.rect(), theme.color("bg"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("track"))
        row, bar = theme.px(ROW), theme.px(BAR)
        for place, width in enumerate(_WIDTHS[:ROWS]):
            top = place * row + (row - bar) / 2
            painter.drawRoundedRect(QRectF(0, top, self.width() * width, bar), 4, 4)

"""A scroll area as high as its content, that gives way and scrolls where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget


class FittingArea(QScrollArea):
    """Wants its content's height for the width it has, and is never less than `least` high.
    What gets the focus within it is scrolled into view."""

    def __init__(self, content: QWidget, least: int = 96) -> None:
        super().__init__()
        self._content, self._least = content, least
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setWidget(content)
        content.setAutoFillBackground(False)  # setWidget turns it on; what is behind shall show
        self.viewport().setAutoFillBackground(False)
        content.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def sizeHint(self) -> QSize:
        content = self._content
        width = max(self.width(), content.minimumSizeHint().width())
        layout = content.layout()
        if layout is not None and layout.hasHeightForWidth():
            # Also enough beside a scroll bar: with less, the bar takes the width that would make
            # it needless, and stays.
            beside = width - self.verticalScrollBar().sizeHint().width()
            high = max(layout.totalHeightForWidth(w) for w in (width, beside))
            return QSize(width, high)
        return QSize(width, content.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, min(self._least, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isVisible() and self._content.isAncestorOf(now):
            self.ensureWidgetVisible(now)

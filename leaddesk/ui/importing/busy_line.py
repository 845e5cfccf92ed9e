"""That something is being done, how far it is, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text

PATIENCE_MS = 300


class BusyLine(QWidget):
    """Comes into view when it has taken long enough to ask oneself what is going on."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._what = ""
        self._label = Label("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(480)
        self._bar.setAccessibleName(translate("Import", "Progress"))
        self.cancel_button = Button(translate("Import", "Cancel"), clicked=self.cancelled.emit)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel_button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._label)
        layout.addLayout(row)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.hide()

    def begin(self, what: str, *, at_once: bool = False) -> None:
        """It has begun; how much there is to do is not known yet."""
        self._what = what
        self._label.setText(what)
        self._bar.setRange(0, 0)
        if at_once:
            self.show()
        else:
            self._patience.start()

    def tell(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        text = translate("Import", "{what}: {done} of {total}")
        self._label.setText(
            text.format(what=self._what, done=number_text(done), total=number_text(total))
        )

    def end(self) -> None:
        self._patience.stop()
        self.hide()

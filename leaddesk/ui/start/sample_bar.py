"""The banner over sample data: that it is invented, and the one step that takes it away."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.operations.sample_removal import remove_sample
from leaddesk.queries.sample import has_sample
from leaddesk.rules.changes import Changes
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.words import translate


class SampleBar(QWidget):
    """Seen only while there is sample data, and until it is closed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._bar = MessageBar(inset=True)
        self._dismissed = False
        self._bar.closed.connect(self._on_closed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._bar)
        desk.changed.connect(self._on_changed)
        self.look()

    def look(self) -> None:
        self._desk.ask(has_sample).newest("sample_bar").done(self._show)

    def text(self) -> str:
        """What is said at the moment; "" without sample data or once closed."""
        return self._bar.text()

    def _show(self, there: bool) -> None:
        if there and not self._dismissed:
            self._bar.show_message(
                "info",
                translate("SampleBar", "Sample data: 30 invented companies to try things out."),
                [(translate("SampleBar", "Remove the sample data"), self._remove)],
            )
        else:
            self._bar.hide()

    def _remove(self) -> None:
        self._desk.run(remove_sample)

    def _on_closed(self) -> None:
        self._dismissed = True

    def _on_changed(self, changes: Changes) -> None:
        if "import_run" in changes.tables:
            self.look()

"""The store's file: where it lies, backing up, and bringing a backup back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.tokens import PANE, SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import moment_text, number_text

SHOWN = 12


class StorePage(QWidget):
    """The app does what is wished; this page shows it."""

    backup_wanted = Signal()
    restore_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._path = desk.store.path
        self._build()

    def _build(self) -> None:
        self._bar = MessageBar()
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        back_up = Button(
            translate("Settings", "Back up now"), "pri", icon_name="save",
            clicked=self.backup_wanted.emit,
        )  # fmt: skip
        other = Button(translate("Settings", "Restore from a file …"), clicked=self._choose)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(back_up)
        buttons.addWidget(other)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(12)
        layout.addWidget(Label(translate("Settings", "Database"), PANE))
        layout.addWidget(ElidedLabel(str(self._path), color="text2"))
        layout.addWidget(self._bar)
        layout.addLayout(buttons)
        layout.addWidget(Label(translate("Settings", "Backups"), SECTION))
        layout.addLayout(self._list)
        layout.addStretch()
        self.setMaximumWidth(860)

    def show_backups(self, backups: Sequence[Path]) -> None:
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for path in backups[:SHOWN]:
            self._list.addWidget(self._line(path))
        if not backups:
            none = translate("Settings", "No backup yet. It takes a second and stops nobody.")
            self._list.addWidget(Label(none, color="text2"))

    def _line(self, path: Path) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        facts = path.stat()
        made = datetime.fromtimestamp(facts.st_mtime).astimezone()
        row.addWidget(Label(moment_text(made), (13, 500)))
        size = translate("Settings", "{size} MB").format(
            size=number_text(facts.st_size / 1_000_000, 1)
        )
        row.addWidget(Label(size, SECONDARY, "text2"))
        row.addWidget(ElidedLabel(path.name, SECONDARY, "text2"), 1)
        row.addWidget(Button(translate("Settings", "Restore …"), clicked=lambda: self._ask(path)))
        return line

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("Settings", "Restore from a file …"), str(self._path.parent),
            "LeadDesk (*.leaddesk)",
        )  # fmt: skip
        if chosen:
            self._ask(Path(chosen))

    def _ask(self, path: Path) -> None:
        """No way back by undo, so it is asked: what comes, and that nothing is thrown away."""
        text = translate("Settings", "Bring back {name}? The present store is kept aside.")
        self._bar.show_message(
            "warn", text.format(name=path.name),
            [(translate("Settings", "Restore this backup"),
              lambda: self.restore_wanted.emit(str(path)))],
        )  # fmt: skip

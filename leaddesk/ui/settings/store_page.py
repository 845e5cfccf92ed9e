"""The store's file: where it lies, backing up, and bringing a backup back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from leaddesk.desk import Desk
from leaddesk.rules.backup_plan import Backup, Contents
from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.settings.backup_folders import BackupFolders
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.start.backup_choice import BackupChoice
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

ROWS = 8


class StorePage(SettingsPart):
    """The app does what is wished; this page shows it."""

    backup_wanted = Signal()
    restore_wanted = Signal(str)
    looked_for = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Settings", "Database"))
        self._address = desk.store.address
        self.folders = BackupFolders(desk)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.bar = MessageBar()
        self.choice = BackupChoice(ROWS)
        self.back_up = Button(translate("Settings", "Back up now"), "pri", icon_name="save")
        self.restore = Button(translate("Settings", "Restore …"))
        self.restore.setEnabled(False)  # until there is something to restore
        self.other = Button(translate("Settings", "Restore from a file …"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.back_up, self.restore, self.other):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = self.body
        layout.setSpacing(12)
        layout.addWidget(ElidedLabel(str(self._address), color="text2"))
        layout.addWidget(Label(translate("Settings", "Backups"), SECTION))
        by_itself = translate(
            "Settings",
            "LeadDesk backs up by itself: each day, every half hour of work, and before large "
            "changes.",
        )
        layout.addWidget(Label(by_itself, SECONDARY, "text2", wrap=True))
        layout.addWidget(self.choice)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)
        layout.addWidget(self.folders)

    def _wire(self) -> None:
        self.back_up.clicked.connect(lambda: self.backup_wanted.emit())
        self.restore.clicked.connect(lambda: self._ask(self.choice.chosen()))
        self.other.clicked.connect(lambda: self._choose())
        if not isinstance(self._address, Path):
            self._leave_to_the_server()
        self.choice.looked_for.connect(self.looked_for)
        self.choice.list.taken.connect(lambda _key: self.bar.dismiss())

    def look(self) -> None:
        self.folders.look()

    def show_backups(self, backups: Sequence[Backup]) -> None:
        self.choice.show_backups(backups)
        self.restore.setEnabled(bool(backups))

    def show_contents(self, place: str, told: Contents) -> None:
        self.choice.show_contents(place, told)

    def show_damaged(self, place: str, problem: Problem) -> None:
        self.choice.show_damaged(place, problem)

    def _leave_to_the_server(self) -> None:
        for button in (self.back_up, self.restore, self.other):
            button.setEnabled(False)
        self.folders.hide()
        problem = Problem("store_on_server", args={"path": str(self._address)})
        self.bar.show_message("info", problem_text(problem), closable=False)

    def _choose(self) -> None:
        folder = self._address.parent if isinstance(self._address, Path) else ""
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("Settings", "Restore from a file …"), str(folder),
            "LeadDesk (*.leaddesk)",
        )  # fmt: skip
        if chosen:
            self._ask(chosen)

    def _ask(self, place: str) -> None:
        """No way back by undo, so it is asked: what comes, and that nothing is thrown away."""
        text = translate("Settings", "Bring back {name}? The present store is kept aside.")
        self.bar.show_message(
            "warn", text.format(name=self.choice.name_of(place)),
            [(translate("Settings", "Restore this backup"),
              lambda: self.restore_wanted.emit(place))],
        )  # fmt: skip

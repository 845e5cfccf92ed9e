"""Where the store can't be opened: what happened, what is safe, and the ways on. No way here
throws anything away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.rules.backup_plan import Backup
from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import ElidedLabel, Label, hairline
from leaddesk.ui.start.backup_choice import BackupChoice
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY, SECTION, TITLE
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.problems import problem_text

_TITLES: dict[str, Marked] = {
    "store_damaged": marked("Recovery", "The data file is damaged"),
    "store_missing": marked("Recovery", "The data file is not there"),
    "store_unreachable": marked("Recovery", "The data file can’t be reached"),
    "store_newer": marked("Recovery", "The data come from a newer LeadDesk"),
    "store_foreign": marked("Recovery", "This file is not LeadDesk’s"),
    "store_elsewhere": marked("Recovery", "The data are open on another computer"),
    "restoring": marked("Recovery", "Restoring a backup"),
}
_SAFE: dict[str, Marked] = {
    "store_damaged": marked(
        "Recovery",
        "Nothing was written to it and it is kept, whatever you choose here. Your backups are "
        "separate files.",
    ),
    "store_missing": marked(
        "Recovery",
        "Was it moved, or is its drive not connected? Nothing was made in its place.",
    ),
    "store_newer": marked(
        "Recovery", "Update this program, or open other data. The file stays as it is."
    ),
}
_TRY_AGAIN = frozenset(
    (
        "store_missing",
        "store_unreachable",
        "store_locked",
        "store_elsewhere",
        "store_older",
        "disk_full",
        "restoring",
    )
)
_BACKUPS_HELP = frozenset(
    ("store_damaged", "store_missing", "store_foreign", "store_unreachable", "restoring")
)


ROWS = 4


class RecoveryWindow(QWidget):
    """The app does what is wished. `again`: try to open it once more."""

    restore_wanted = Signal(str)
    other_wanted = Signal(str)
    again_wanted = Signal()
    begin_wanted = Signal()
    read_wanted = Signal()
    save_wanted = Signal()
    closed = Signal()

    def __init__(self, path: Path, problem: Problem) -> None:
        super().__init__()
        self.path, self.problem = path, problem
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("LeadDesk")
        self._build()
        self.resize(theme.px(680), theme.px(600))

    def _build(self) -> None:
        code = self.problem.code
        title = _TITLES.get(code, marked("Recovery", "The data can’t be opened")).now()
        safe = _SAFE[code].now() if code in _SAFE else ""
        self._said = Label(problem_text(self.problem), wrap=True)
        self.bar = MessageBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 28, 32, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, TITLE))
        layout.addWidget(self._said)
        if safe:
            layout.addWidget(Label(safe, color="text2", wrap=True))
        layout.addWidget(ElidedLabel(str(self.path), SECONDARY, "text2"))
        layout.addWidget(self.bar)
        self.choice = BackupChoice(ROWS)
        self._heading = Label(translate("Recovery", "Backups"), SECTION)
        layout.addWidget(self._heading)
        layout.addWidget(self.choice)
        layout.addStretch()
        layout.addLayout(self._ways())
        layout.addWidget(hairline())
        layout.addLayout(self._buttons())
        for widget in (self._heading, self.choice, self.restore):
            widget.setVisible(code in _BACKUPS_HELP)
        self.choice.list.taken.connect(lambda _key: self.restore.setFocus())

    def _ways(self) -> QHBoxLayout:
        """Beside the backups: what else one may do."""
        code = self.problem.code
        ways = [Button(translate("Recovery", "Open other data …"), clicked=self._choose)]
        if code == "store_damaged":
            words = translate("Recovery", "Save what is readable")
            ways.append(Button(words, clicked=self.save_wanted.emit))
        if code == "store_missing":
            words = translate("Recovery", "Begin anew here")
            ways.append(Button(words, clicked=self.begin_wanted.emit))
        if code == "store_elsewhere":
            words = translate("Recovery", "Open to read only")
            ways.append(Button(words, clicked=self.read_wanted.emit))
        self.ways = ways
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in ways:
            row.addWidget(button)
        row.addStretch()
        return row

    def _buttons(self) -> QHBoxLayout:
        again = self.problem.code in _TRY_AGAIN
        words = translate("Recovery", "Try again")
        if self.problem.code == "restoring":
            words = translate("Recovery", "Open the present data")
        self.restore = Button(
            translate("Recovery", "Restore this backup"),
            "sec" if again else "pri",
            clicked=lambda: self.restore_wanted.emit(self.choice.chosen()),
        )
        self.restore.setEnabled(False)  # until one is there to choose
        self.again = Button(words, "pri", clicked=self.again_wanted.emit)
        self.again.setVisible(again)
        self.leave = Button(translate("Recovery", "Close"), clicked=self.close)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for button in (self.leave, self.restore, self.again):
            row.addWidget(button)
        return row

    def show_backups(self, backups: Sequence[Backup]) -> None:
        self.choice.show_backups(backups)
        self.restore.setEnabled(bool(backups) and self.leave.isEnabled())
        target = self.restore if backups and not self.again.isVisibleTo(self) else self.again
        (target if target.isVisibleTo(self) else self.ways[0]).setFocus()

    def show_work(self, text: str) -> None:
        """Something is under way: nothing else can be chosen meanwhile."""
        self.bar.show_message("info", text, closable=False)
        self._enable(False)

    def show_problem(self, problem: Problem) -> None:
        """It did not come about; everything is as it was before."""
        self.bar.show_message("warn", problem_text(problem))
        self._enable(True)

    def _enable(self, on: bool) -> None:
        for widget in (self.choice, self.again, self.leave, *self.ways):
            widget.setEnabled(on)
        self.restore.setEnabled(on and bool(self.choice.chosen()))

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("Recovery", "Open other data …"), str(self.path.parent),
            "LeadDesk (*.leaddesk)",
        )  # fmt: skip
        if chosen:
            self.other_wanted.emit(chosen)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.leave.isEnabled():  # what is under way is brought to its end
            event.ignore()
            return
        self.closed.emit()
        super().closeEvent(event)

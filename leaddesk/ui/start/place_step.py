"""Where the data lie: in the usual place, in another one, or where there are some already."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

Check = Callable[[Path], Problem | None]
WARNINGS = ("store_on_network", "store_in_cloud")
"""Problems of a place that can be used all the same."""


class PlaceStep(QWidget):
    """`path` is what was chosen; below it stands what will come of it."""

    def __init__(self, path: Path, check: Check) -> None:
        super().__init__()
        self.path, self._check = path, check
        self._shown = ElidedLabel(str(path))
        self.said = Label("", SECONDARY, "text2", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Button(translate("FirstRun", "Another place …"), clicked=self._choose))
        row.addWidget(Button(translate("FirstRun", "Open an existing store …"), clicked=self._open))
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._shown)
        layout.addWidget(self.said)
        layout.addLayout(row)
        self._look()

    def take_path(self, chosen: str) -> None:
        """A file of this name, ours if it has no ending; "" changes nothing."""
        if chosen:
            path = Path(chosen)
            self.path = path if path.suffix else path.with_suffix(".leaddesk")
            self._shown.setText(str(self.path))
            self._look()

    def _look(self) -> None:
        problem = self._check(self.path)
        if problem is not None:
            self.said.set_color("warn" if problem.code in WARNINGS else "danger")
            self.said.setText(problem_text(problem))
            return
        self.said.set_color("text2")
        try:
            there = self.path.exists()
        except OSError:
            there = False
        self.said.setText(
            translate("FirstRun", "There are data here already; they are opened.")
            if there
            else translate("FirstRun", "A new file is made here.")
        )

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("FirstRun", "Where does your data lie?"), str(self.path),
            "LeadDesk (*.leaddesk)", options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        self.take_path(chosen)

    def _open(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("FirstRun", "Open an existing store …"), str(self.path.parent),
            "LeadDesk (*.leaddesk)",
        )  # fmt: skip
        self.take_path(chosen)

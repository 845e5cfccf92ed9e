"""Where backups go: the folder for all of them, and a second one for those of the day."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Reply
from leaddesk.exchange.atomic import why_not_writable
from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


class FolderRow(QWidget):
    """One folder: what it is for, where it is, and below what is wrong with it."""

    wished = Signal(str)  # "": none

    def __init__(self, title: str, none: str, choose: str, without: str) -> None:
        super().__init__()
        self._title, self._none = title, none
        self.folder = ""
        self.shown = ElidedLabel(none)
        self.problem = Label("", SECONDARY, "danger", wrap=True)
        self.problem.hide()
        self.choose = Button(choose)
        self.without = Button(without, "text")
        self.choose.clicked.connect(lambda: self._choose())
        self.without.clicked.connect(lambda: self.wished.emit(""))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.shown, 1)
        line.addWidget(self.choose)
        line.addWidget(self.without)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(Label(title, SECONDARY, "text2"))
        layout.addLayout(line)
        layout.addWidget(self.problem)
        self.show_folder("")

    def show_folder(self, folder: str) -> None:
        self.folder = folder
        self.shown.setText(folder or self._none)
        self.without.setVisible(bool(folder))
        self.show_problem("")

    def show_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._title, self.folder)
        if chosen:
            self.wished.emit(str(Path(chosen)))


class BackupFolders(QWidget):
    """A folder is tried before it is taken; what is wrong with one that is set is said, too."""

    changed = Signal(str, str)  # the folder and the second one, as the settings keep them

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        choose = translate("Settings", "Choose folder …")
        self.first = FolderRow(
            translate("Settings", "Folder for backups"),
            translate("Settings", "“backups”, beside the data"),
            choose,
            translate("Settings", "Beside the data"),
        )
        self.second = FolderRow(
            translate("Settings", "Second folder, such as on another drive"),
            translate("Settings", "None"),
            choose,
            translate("Settings", "No second folder"),
        )
        self.first.wished.connect(partial(self._wish, self.first, self.second))
        self.second.wished.connect(partial(self._wish, self.second, self.first))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.first)
        layout.addWidget(self.second)

    def show_folders(self, first: str, second: str) -> None:
        self.first.show_folder(first)
        self.second.show_folder(second)

    def look(self) -> None:
        """A folder may have gone since it was chosen. The drive that it lies on may sleep."""
        for row in (self.first, self.second):
            if row.folder:
                self._try(row, row.folder).done(partial(self._say, row, row.folder))

    def _wish(self, row: FolderRow, other: FolderRow, folder: str) -> None:
        if folder and folder == other.folder:
            row.show_problem(
                translate("Settings", "Backups go into this folder already. Choose another one.")
            )
        elif folder:
            self._try(row, folder).done(lambda wrong: self._on_tried(row, folder, wrong))
        else:
            self._take(row, "")

    def _try(self, row: FolderRow, folder: str) -> Reply:
        return self._desk.work(wrong_with, folder=folder).newest(f"folder {id(row)}")

    def _on_tried(self, row: FolderRow, folder: str, wrong: tuple[Problem, ...]) -> None:
        if wrong:
            row.show_problem(problem_text(wrong[0]))
        else:
            self._take(row, folder)

    def _take(self, row: FolderRow, folder: str) -> None:
        row.show_folder(folder)
        self.changed.emit(self.first.folder, self.second.folder)

    def _say(self, row: FolderRow, folder: str, wrong: tuple[Problem, ...]) -> None:
        if row.folder == folder:
            row.show_problem(problem_text(wrong[0]) if wrong else "")


def wrong_with(folder: str) -> tuple[Problem, ...]:
    """Why no file can be written there; for another thread. A tuple, for a Problem alone would be
    the failure of the job."""
    wrong = why_not_writable(Path(folder).expanduser() / "leaddesk")
    return () if wrong is None else (wrong,)

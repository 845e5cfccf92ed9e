"""A document to look at as it will be printed, and to save as PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QTextBrowser, QWidget

from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.pdf import write_pdf
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

_WIDTH, _HEIGHT = 720, 560
_AROUND_WIDE, _AROUND_HIGH = 64, 220


def _room(parent: QWidget | None) -> tuple[int, int]:
    """As much as is wanted and fits on the screen (or over the window, where that is larger),
    beside what stands around it."""
    screen = parent.screen() if parent is not None else QGuiApplication.primaryScreen()
    free = screen.availableSize()
    if parent is not None:
        free = free.expandedTo(parent.window().size())
    wide = min(theme.px(_WIDTH), free.width() - theme.px(_AROUND_WIDE))
    return wide, min(theme.px(_HEIGHT), free.height() - theme.px(_AROUND_HIGH))


class PaperDialog(Dialog):
    """Paper is white, whatever the window looks like."""

    def __init__(self, title: str, html: str, file_name: str, parent: QWidget | None) -> None:
        super().__init__(title, translate("Paper", "Save as PDF …"), parent)
        self._title, self._html, self._name = title, html, file_name
        self.page = QTextBrowser()
        self.page.setAccessibleName(title)
        self.page.setOpenLinks(False)
        self.page.setProperty("surface", "paper")
        self.page.document().setDocumentMargin(24)
        self.page.setHtml(html)
        self.page.setMinimumSize(*_room(parent))
        self.problem = Label("", SECONDARY, "danger", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.page)
        self.body.addWidget(self.problem)

    def accept(self) -> None:
        """Ask where to, and stay if it can't be written."""
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(place)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self._title, str(Path(folder) / self._name), "PDF (*.pdf)"
        )
        if not chosen:
            return
        if self.save(chosen):
            super().accept()

    def save(self, path: str) -> bool:
        """Write it there; says so where that can't be done."""
        problem = write_pdf(Path(path), self._title, self._html)
        if problem is not None:
            self.problem.setText(problem_text(problem))
            self.problem.show()
        return problem is None

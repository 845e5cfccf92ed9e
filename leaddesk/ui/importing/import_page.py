"""Data care: where a file may be dropped, the imports so far, and the wizard; the duplicates."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.queries.imports import import_runs
from leaddesk.rules.changes import Changes, Undone
from leaddesk.rules.roles import Right
from leaddesk.ui.duplicates.duplicates_view import DuplicatesView
from leaddesk.ui.duplicates.scanning import Scanning, ScanNow
from leaddesk.ui.importing.care_tabs import CareTabs
from leaddesk.ui.importing.drop_zone import DropZone
from leaddesk.ui.importing.past_imports import MOST, PastImports
from leaddesk.ui.importing.undone import undo_import, undone_text
from leaddesk.ui.importing.wizard import ImportWizard
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.shell.folders import kept_folder
from leaddesk.ui.shell.page import Page
from leaddesk.ui.shell.remember import remember
from leaddesk.ui.theme.tokens import TITLE
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.rights import why_not_allowed

KINDS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.txt *.tsv *.psv *.vcf *.xml *.zip"


class ImportPage(Page):
    """Idle it invites; with a file it is the wizard. Leaving the wizard keeps what was begun."""

    key = "importing"

    def __init__(self, desk: Desk, scan_now: ScanNow) -> None:
        super().__init__(desk)
        self.setProperty("surface", "bg")
        self._build()
        self.scanning = Scanning(desk, self.duplicates, scan_now)
        self._wire()
        self.look()

    def _build(self) -> None:
        self._title = Label(translate("Import", "Data care"), TITLE)
        self.tabs = CareTabs()
        self._file_name = ElidedLabel("", color="text2")
        self.bar = MessageBar()
        self.zone = DropZone()
        self.past = PastImports()
        self.idle = QWidget()
        idle = QVBoxLayout(self.idle)
        idle.setContentsMargins(0, 0, 0, 0)
        idle.setSpacing(20)
        idle.addWidget(self.zone)
        idle.addWidget(self.past, 1)
        idle.addStretch()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.idle)
        self.duplicates = DuplicatesView(self.desk)
        self.stack.addWidget(self.duplicates)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._file_name, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(head)
        layout.addWidget(self.tabs)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)

    def _wire(self) -> None:
        self.tabs.changed.connect(self._on_tab)
        self.shown_part = self.tabs.current
        self.duplicates.counted.connect(self.tabs.count)
        self.duplicates.done.connect(self._on_duplicates_done)
        self.duplicates.lead_wanted.connect(self.lead_wanted)
        self.zone.file_wanted.connect(self.choose_file)
        self.past.query_wanted.connect(self.query_wanted)
        self.past.undo_wanted.connect(self._undo)
        self.desk.changed.connect(self._on_changed)

    @cached_property
    def wizard(self) -> ImportWizard:
        """Made when there is a first file: its six steps would keep the page waiting."""
        wizard = ImportWizard(self.desk)
        self.stack.addWidget(wizard)
        wizard.left.connect(self._on_left)
        wizard.finished.connect(self._on_finished)
        wizard.file_wanted.connect(self.choose_file)
        wizard.query_wanted.connect(self.query_wanted)
        for keys, run in (
            ("Alt+Right", wizard.go_on), ("Alt+Left", wizard.go_back),
            ("Ctrl+Return", wizard.go_on),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), wizard)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)
            shortcut.activatedAmbiguously.connect(run)  # the window asks `step_here` for the same
        self.has_steps = self.is_under_way
        self.step_here = lambda by: (wizard.go_on if by > 0 else wizard.go_back)()
        return wizard

    def commands(self) -> Sequence[Command]:
        def idle() -> str:
            if self.is_under_way():
                return ""
            return translate("Import", "no import is under way")

        def take_back() -> None:
            if self.past.newest is not None:
                self.view_wanted.emit("importing/imports")
                self._undo(self.past.newest)

        def none_to_take_back() -> str:
            if self.is_under_way():
                return translate("Import", "an import is under way")
            none = translate("Import", "the last import can’t be taken back, or there is none")
            return none if self.past.newest is None else why_not_allowed(self.desk, Right.IMPORT)

        return [
            Command(
                "undo_import", lambda: translate("Import", "Undo the last import"), take_back,
                icon="undo-2", menu="tools", why_not=none_to_take_back,
                other_names="import rückgängig|import zurücknehmen|undo import",
            ),
            Command(
                "import_file", lambda: translate("Import", "Import a file"), self._choose_from_menu,
                icon="file-up", menu="file", other_names="excel|csv|import|datei importieren",
                why_not=lambda: why_not_allowed(self.desk, Right.IMPORT),
            ),
            Command(
                "duplicates", lambda: translate("Import", "Duplicates"),
                lambda: self.view_wanted.emit("importing/duplicates"), icon="copy", menu="tools",
                other_names="dubletten|merge|zusammenführen|doppelt|split|trennen",
            ),
            Command(
                "import_next", lambda: translate("Import", "Import: next step"),
                lambda: self.wizard.go_on(), icon="arrow-right",
                why_not=idle,
            ),
            Command(
                "import_back", lambda: translate("Import", "Import: step back"),
                lambda: self.wizard.go_back(), icon="arrow-left",
                why_not=idle,
            ),
        ]  # fmt: skip

    def activate(self) -> None:
        self.look()
        self.tabs.setVisible(not self.is_under_way())
        why = why_not_allowed(self.desk, Right.IMPORT)
        self.zone.setEnabled(not why)
        if why and self.stack.currentWidget() is self.idle:
            self.bar.show_message("info", why, closable=False)
        self.take_focus()

    def take_focus(self) -> None:
        if self.is_under_way():
            self.wizard.resume()
        elif self.stack.currentWidget() is self.duplicates:
            self.duplicates.take_focus()
        else:
            self.zone.choose.setFocus()

    def is_under_way(self) -> bool:
        return self.stack.currentWidget() not in (self.idle, self.duplicates)

    def show_part(self, key: str) -> None:
        self.tabs.choose(key)

    def _on_tab(self, key: str) -> None:
        self.stack.setCurrentWidget(self.duplicates if key == "duplicates" else self.idle)
        self.activate()

    def _on_duplicates_done(self, text: str) -> None:
        undo = (translate("Import", "Undo"), lambda: self.desk.undo().done(lambda _: self.look()))
        self.toast(text, undo)

    def open_file(self, path: Path) -> None:
        """Import this file: the wizard begins with it."""
        if self.wizard.is_importing():
            text = translate("Import", "An import is running. Wait for it, or cancel it first.")
            self.bar.show_message("warn", text)
            return
        self.bar.hide()
        self._file_name.setText(path.name)
        self.tabs.hide()
        self.stack.setCurrentWidget(self.wizard)
        self.wizard.read_file(path)

    def choose_file(self) -> None:
        """Ask for a file, where the last one was."""
        folder = str(kept_folder("import/folder"))
        kinds = translate("Import", "Lists ({kinds})").format(kinds=KINDS)
        every = translate("Import", "All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("Import", "Choose a list"), folder, f"{kinds};;{every}"
        )
        if chosen:
            remember("import/folder", str(Path(chosen).parent))
            self.open_file(Path(chosen))

    def _choose_from_menu(self) -> None:
        self.view_wanted.emit("importing")
        self.choose_file()

    def look(self) -> None:
        """Ask for the imports so far, and for what may be one."""
        self.scanning.look()
        self.desk.ask(import_runs, limit=MOST).newest("import_runs").done(self.past.show_entries)

    def _undo(self, step: int) -> None:
        undo_import(self.desk, step, self.bar, self._on_undone, self._on_failed)

    def _on_undone(self, undone: Undone) -> None:
        self.bar.show_message("warn" if undone.kept else "ok", undone_text(undone))
        self.zone.choose.setFocus()

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", problem_text(failure.problems[0]))

    def _on_left(self) -> None:
        """What was begun is kept, and can be gone on with."""
        self._end_wizard()
        draft = self.wizard.draft
        if draft is not None:
            text = translate("Import", "The import of “{file}” is begun. Nothing is written yet.")
            self.bar.show_message(
                "info", text.format(file=draft.path.name),
                [
                    (translate("Import", "Go on with it"), self._resume),
                    (translate("Import", "Discard"), self._discard),
                ],
                closable=False,
            )  # fmt: skip

    def _on_finished(self) -> None:
        self._end_wizard()
        self.wizard.draft = None

    def _end_wizard(self) -> None:
        self._file_name.setText("")
        self.bar.hide()
        self.tabs.show()
        self.tabs.choose("imports")
        self.stack.setCurrentWidget(self.idle)
        self.look()
        self.zone.choose.setFocus()

    def _resume(self) -> None:
        draft = self.wizard.draft
        if draft is not None:
            self.bar.hide()
            self._file_name.setText(draft.path.name)
            self.tabs.hide()
            self.stack.setCurrentWidget(self.wizard)
            self.wizard.resume()

    def _discard(self) -> None:
        self.wizard.draft = None
        self.bar.hide()
        self.zone.choose.setFocus()

    def _on_changed(self, changes: Changes) -> None:
        if "import_run" in changes.tables or changes.leads is None:
            self.look()
        elif self.duplicates.isVisible():
            self.duplicates.look()

    def event(self, event: QEvent) -> bool:
        """F3 is the next problem while the wizard is open; elsewhere it is the window's."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F3
            and self.is_under_way()
        ):
            event.accept()
            return True
        return super().event(event)

"""The composition root: settings -> store -> desk -> window. Holds no logic of its own."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from leaddesk import logs
from leaddesk.derived.settle import settle
from leaddesk.desk import Desk
from leaddesk.operations.sample import add_sample
from leaddesk.operations.set_up import set_up_store
from leaddesk.pages import PAGES as PAGES
from leaddesk.pages import import_pages
from leaddesk.rules.problem import Problem
from leaddesk.settings import (
    Settings,
    initials_of,
    read_settings,
    store_address,
    who_am_i,
    write_settings,
)  # fmt: skip
from leaddesk.store import backup
from leaddesk.store.opening import StoreRefused
from leaddesk.store.store import Store, utc_now
from leaddesk.ui.shell.collecting import Collecting
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.shell.one_window import OneWindow
from leaddesk.ui.shell.remember import recall, remember
from leaddesk.ui.start.first_run import FirstRun
from leaddesk.ui.start.sample_bar import SampleBar
from leaddesk.ui.theme.style import apply_theme, undressed
from leaddesk.ui.words import install_language, translate
from leaddesk.ui.words.problems import problem_text

if TYPE_CHECKING:
    from leaddesk.ui.settings.settings_page import SettingsPage

TITLE_BAR = 40
"""What the system puts around a window, which Qt does not tell before it is shown."""

SWITCH_S = 0.0005
"""So long a thread of the desk may hold the interpreter while the window wants it. Painting gives
it up for a moment again and again, and would wait ten times as long each time to have it back."""

OTHER_PAGES_MS = 300
"""After so long the window has its list."""


class Program:
    """What lives as long as the window does."""

    def __init__(self, app: QApplication, settings: Settings, path: Path) -> None:
        self.app, self.settings, self.path = app, settings, path
        self.window: MainWindow | None = None
        self.first_run: FirstRun | None = None
        self.one = OneWindow(path)
        self.one.raised.connect(self._to_front)

    def start(self) -> bool:
        """False: another window has this store, and has been asked to the front."""
        self._dress()
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if not self.one.take():
            return False
        if self.path.exists():
            self.open_store()
        else:
            self._begin()
        return True

    def _dress(self) -> None:
        install_language(self.settings.language)  # type: ignore[arg-type]
        scale = self.settings.font_scale / 100
        apply_theme(self.app, self.settings.theme, scale, self.settings.density)

    def _begin(self, step: int = 0, instead_of: FirstRun | None = None) -> None:
        self.first_run = FirstRun(self.settings, self.path, step)
        if instead_of is not None:
            self.first_run.setGeometry(instead_of.geometry())
            instead_of.hide()
            instead_of.deleteLater()
        self.first_run.finished.connect(self._on_begun)
        self.first_run.settings_changed.connect(self._on_settings)
        self.first_run.show()

    def _on_begun(self, way: str, settings: Settings, path: Path) -> None:
        self._keep(settings)
        if path != self.path:
            self.path = path
            self.one.leave()
            self.one = OneWindow(path)
            self.one.raised.connect(self._to_front)
            self.one.take()
        if not path.exists():
            store = Store.create(path, who=who_am_i(None, settings), settle=settle)
            initials = settings.initials or initials_of(store.who)
            store.run(set_up_store, name=store.who, initials=initials)
            store.close()
        if self.first_run is not None:
            self.first_run.close()
            self.first_run = None
        self.open_store()
        if self.window is not None and way == "import":
            self.window.show_page("importing")
        elif self.window is not None and way == "sample":
            self.window.desk.run(add_sample)

    def open_store(self) -> None:
        """The window on the store; a sentence where it can't be used."""
        try:
            store = Store(self.path, who=who_am_i(None, self.settings), settle=settle)
        except StoreRefused as refused:
            _say(refused.problem)
            return
        if not store.read_only and store.user_id() is None:
            initials = self.settings.initials or initials_of(store.who)
            store.run(set_up_store, name=store.who, initials=initials)
        self._show_window(Desk(store))

    def _show_window(self, desk: Desk) -> None:
        with undressed(self.app):
            window = MainWindow(desk, PAGES)
        window.banners.addWidget(SampleBar(desk))
        window.file_dropped.connect(self._on_file)
        window.closing.connect(self._on_closing)
        geometry = recall("window")
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            room = window.screen().availableSize()
            window.resize(min(1440, room.width()), min(900, room.height() - TITLE_BAR))
        if desk.store.read_only:
            problem = Problem("store_readonly", args={"path": str(self.path)})
            window.message_bar.show_message("warn", problem_text(problem), closable=False)
        self.window = window
        self._connect_settings(window)
        window.show()
        QTimer.singleShot(
            OTHER_PAGES_MS, window, lambda: window.isVisible() and desk.work(import_pages)
        )

    def _connect_settings(self, window: MainWindow) -> None:
        """The settings page is made when it is first shown; its wishes come here."""
        original = window.makers["settings"]

        def make(desk: Desk) -> SettingsPage:
            page = cast("SettingsPage", original(desk))
            page.show_settings(self.settings)
            page.show_commands(window.commands)
            page.show_backups(_backups(self.path))
            page.settings_changed.connect(self._on_settings)
            page.backup_wanted.connect(self._back_up)
            page.restore_wanted.connect(self._restore)
            return page

        window.makers = {**window.makers, "settings": make}

    def _on_file(self, path: str) -> None:
        assert self.window is not None
        page = "hand_over" if self.window.stack.currentWidget() is self.window.pages.get(
            "hand_over"
        ) else "importing"  # fmt: skip
        self.window.show_page(page)
        self.window.page(page).open_file(Path(path))  # type: ignore[attr-defined]

    def _keep(self, settings: Settings) -> None:
        self.settings = settings
        problem = write_settings(settings)
        if problem is not None and self.window is not None:
            self.window.message_bar.show_message("warn", problem_text(problem))

    def _on_settings(self, settings: Settings) -> None:
        """At once: theme and size by themselves, the language by a window made anew."""
        other_language = settings.language != self.settings.language
        self._keep(settings)
        self._dress()
        if other_language and self.first_run is not None:
            old_start = self.first_run
            self.path = old_start.path
            self._begin(old_start.step(), old_start)
        if other_language and self.window is not None:
            old, self.window = self.window, None
            remember("window", old.saveGeometry())
            self._show_window(old.desk)
            old.closing.disconnect()
            old.close()
            old.deleteLater()
            assert self.window is not None
            self.window.show_page("settings")  # type: ignore[unreachable]

    def _back_up(self) -> None:
        assert self.window is not None
        now = utc_now().astimezone()
        desk = self.window.desk
        desk.work(backup.back_up, store=self.path, target=backup.backup_name(self.path, now)).done(
            self._on_backed_up
        )

    def _on_backed_up(self, path: Path) -> None:
        assert self.window is not None
        text = translate("Program", "Backed up to {path}").format(path=path)
        self.window.status.tell(text)
        self.window.page("settings").show_backups(_backups(self.path))  # type: ignore[attr-defined]

    def _restore(self, path: str) -> None:
        """Close, put the backup in place, open again; the present store is kept aside."""
        assert self.window is not None
        old, self.window = self.window, None
        old.closing.disconnect()
        old.desk.close()
        old.close()
        try:
            backup.restore(Path(path), self.path, utc_now().astimezone())
        except StoreRefused as refused:
            _say(refused.problem)
        self.open_store()

    def _to_front(self) -> None:
        if self.window is not None:
            self.window.showNormal() if self.window.isMinimized() else self.window.show()
            self.window.raise_()
            self.window.activateWindow()

    def _on_closing(self) -> None:
        assert self.window is not None
        remember("window", self.window.saveGeometry())
        self.window.desk.close()
        self.one.leave()


def _backups(store: Path) -> list[Path]:
    """The backups of a store, the newest first."""
    folder = backup.backup_folder(store)
    with suppress(OSError):
        return sorted(folder.glob(f"{store.stem}_*.leaddesk"), reverse=True)
    return []


def _say(problem: Problem) -> None:
    box = QMessageBox(QMessageBox.Icon.Warning, "LeadDesk", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(problem_text(problem))
    box.addButton(translate("Program", "Close"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def run_window(store: Path | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("LeadDesk")
    app.setOrganizationName("LeadDesk")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    logs.start_log()
    settings = read_settings()
    path = store or store_address(None, settings)
    sys.setswitchinterval(SWITCH_S)
    program = Program(app, replace(settings), path)
    if not program.start():
        return 0
    Collecting(app)
    return app.exec()

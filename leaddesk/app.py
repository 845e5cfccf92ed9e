"""The composition root: settings -> store -> desk -> window. Holds no logic of its own."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QSettings, QTimer
from PySide6.QtWidgets import QApplication

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
    backup_places,
    initials_of,
    read_settings,
    store_address,
    who_am_i,
    write_settings,
)  # fmt: skip
from leaddesk.store import backup
from leaddesk.store.opening import StoreRefused
from leaddesk.store.own_backups import OwnBackups
from leaddesk.store.store import Store, utc_now
from leaddesk.ui.parts.dialogs import say_problem as _say
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

ELSEWHERE, NO_STORE = 0, 4
"""Exit codes: as those of the command line."""

OTHER_PAGES_MS = 300
"""After so long the window has its list."""


class Program:
    """What lives as long as the window does."""

    def __init__(self, app: QApplication, settings: Settings, path: Path) -> None:
        self.app, self.settings, self.path = app, settings, path
        self.window: MainWindow | None = None
        self.first_run: FirstRun | None = None
        self.one = OneWindow(path)

    def start(self) -> int | None:
        """The exit code where there is nothing to stay for: another window has this store, and has
        been asked to the front; or the store can't be used, and why was said."""
        self._dress()
        if not self._take(self.path):
            return ELSEWHERE
        if not self.path.exists():
            self._begin()
            return None
        if self.open_store():
            return None
        self.one.leave()
        return NO_STORE

    def _take(self, path: Path) -> bool:
        """This window is the one of the store; False: another is."""
        with suppress(OSError):  # what is wrong is said when the store is made there
            path.parent.mkdir(parents=True, exist_ok=True)
        self.one.leave()
        self.path, self.one = path, OneWindow(path)
        self.one.raised.connect(self._to_front)
        return self.one.take()

    def _dress(self) -> None:
        install_language(self.settings.language)  # type: ignore[arg-type]
        scale = self.settings.font_scale / 100
        apply_theme(self.app, self.settings.theme, scale, self.settings.density)

    def _begin(self, step: int = 0, instead_of: FirstRun | None = None) -> None:
        path = self.path if instead_of is None else instead_of.path
        self.first_run = FirstRun(self.settings, path, step)
        if instead_of is not None:
            self.first_run.setGeometry(instead_of.geometry())
            instead_of.hide()
            instead_of.deleteLater()
        self.first_run.finished.connect(self._on_begun)
        self.first_run.settings_changed.connect(self._on_settings)
        self.first_run.show()

    def _on_begun(self, way: str, settings: Settings, path: Path) -> None:
        assert self.first_run is not None
        if path != self.path:
            settings = replace(settings, store=str(path.absolute()))
            if not self._take(path):
                self._leave(ELSEWHERE)
                return
        if not self._made(path, settings) or not self.open_store():
            return  # why was said; the first run asks for another place
        self._keep(settings)
        self.first_run.close()
        self.first_run = None
        if self.window is not None and way == "import":
            self.window.show_page("importing")
        elif self.window is not None and way == "sample":
            self.window.desk.run(add_sample)

    def _made(self, path: Path, settings: Settings) -> bool:
        """There is a store at the path by now; False where none can be made: why is said."""
        self.settings = settings  # who sets the store up
        if path.exists():
            return True
        try:
            store = Store.create(path, who=who_am_i(None, settings), settle=settle)
        except StoreRefused as refused:
            _say(refused.problem)
            return False
        _set_up(store, settings)
        store.close()
        return True

    def open_store(self) -> bool:
        """The window on the store; False where it can't be used: why is said."""
        try:
            folder, second = backup_places(self.settings)
            own = OwnBackups(self.path, folder, second)
            store = Store(self.path, who=who_am_i(None, self.settings), settle=settle, backups=own)
        except StoreRefused as refused:
            _say(refused.problem)
            return False
        if not store.read_only and store.user_id() is None:
            _set_up(store, self.settings)
        self._show_window(Desk(store))
        return True

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
            page.show_backups(_backups(window.desk.store))
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
            self._begin(self.first_run.step(), self.first_run)
        if other_language and self.window is not None:
            old, self.window = self.window, None
            remember("window", old.saveGeometry())
            old.desk.finish()  # what was typed in the old one is found by the new one
            self._show_window(old.desk)
            old.closing.disconnect()
            old.close()
            old.deleteLater()
            assert self.window is not None
            self.window.show_page("settings")  # type: ignore[unreachable]

    def _back_up(self) -> None:
        assert self.window is not None
        desk = self.window.desk
        assert desk.store.backups is not None
        desk.work(desk.store.backups.make).done(self._on_backed_up)

    def _on_backed_up(self, path: Path) -> None:
        assert self.window is not None
        text = translate("Program", "Backed up to {path}").format(path=path)
        self.window.status.tell(text)
        self.window.page("settings").show_backups(_backups(self.window.desk.store))  # type: ignore[attr-defined]

    def _restore(self, path: str) -> None:
        """Close, put the backup in place, open again; the present store is kept aside."""
        assert self.window is not None
        old, self.window = self.window, None
        old.closing.disconnect()
        old.desk.close(patiently=True)  # the file is to be replaced
        old.close()
        old.deleteLater()
        try:
            backup.restore(Path(path), self.path, utc_now().astimezone())
        except StoreRefused as refused:
            _say(refused.problem)
        if not self.open_store():
            self._leave(NO_STORE)

    def _leave(self, code: int) -> None:
        self.app.exit(code)

    def _to_front(self) -> None:
        if self.window is not None:
            self.window.showNormal() if self.window.isMinimized() else self.window.show()
            self.window.raise_()
            self.window.activateWindow()

    def _on_closing(self) -> None:
        assert self.window is not None
        remember("window", self.window.saveGeometry())
        self.window.hide()  # nobody has to look on while the last things are written
        self.window.desk.close()
        self.one.leave()


def _set_up(store: Store, settings: Settings) -> None:
    """The first user of the store."""
    initials = settings.initials or initials_of(store.who)
    store.run(set_up_store, name=store.who, initials=initials)


def _backups(store: Store) -> list[Path]:
    """The backups of a store, the newest first."""
    return [] if store.backups is None else [Path(b.place) for b in store.backups.there()]


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
    code = program.start()
    if code is not None:
        return code
    Collecting(app)
    return app.exec()

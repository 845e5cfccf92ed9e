"""The composition root: settings -> store -> desk -> window. Holds no logic of its own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from leaddesk import logs, seldom
from leaddesk.care import own_backups, was_left
from leaddesk.derived.settle import settle
from leaddesk.pages import PAGES as PAGES
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.servers import Server
from leaddesk.server_window import ELSEWHERE, NO_STORE, ServerProgram, desk_on, set_up
from leaddesk.settings import (
    Settings,
    behind_link,
    read_settings,
    store_address,
    who_am_i,
    write_settings,
)  # fmt: skip
from leaddesk.store.opening import StoreRefused, is_there
from leaddesk.store.store import Store
from leaddesk.ui.parts.dialogs import say_problem
from leaddesk.ui.shell.collecting import Collecting
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.shell.one_window import OneWindow
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text
from leaddesk.workplace import Workplace, dress, to_front

if TYPE_CHECKING:
    from leaddesk.recovery import Recovery
    from leaddesk.ui.start.first_run import FirstRun

SWITCH_S = 0.0005
"""So long a thread of the desk may hold the interpreter while the window wants it. Painting gives
it up for a moment again and again, and would wait ten times as long each time to have it back."""


class Program:
    """What lives as long as the window does."""

    def __init__(self, app: QApplication, settings: Settings, path: Path) -> None:
        self.app, self.settings, self.path = app, settings, path
        self.workplace: Workplace | None = None
        self.first_run: FirstRun | None = None
        self.recovery: Recovery | None = None
        self.one = OneWindow(path)

    def start(self) -> int | None:
        """The exit code where there is nothing to stay for: another window has this store, and has
        been asked to the front."""
        dress(self.app, self.settings)
        if not self._take(self.path):
            return self._other_has_it()
        if is_there(self.path):
            self.open_or_recover()
        elif self._is_known():
            self._recover(Problem("store_missing", args={"path": str(self.path)}))
        else:
            self._begin()
        return None

    def _is_known(self) -> bool:
        """There was a store here: that it is not there now is no first start."""
        return self.settings.begun and self.path == store_address(None, self.settings, {})

    def _other_has_it(self) -> int | None:
        computer = self.one.computer()
        if not computer:
            return ELSEWHERE
        args = {"path": str(self.path)}
        self._recover(Problem("store_elsewhere", value=computer, args=args))
        return None

    def _take(self, path: Path) -> bool:
        """This window is the one of the store; False: another is."""
        self.one.leave()
        path = behind_link(path)
        self.path, self.one = path, OneWindow(path)
        if not self._is_known():  # the folder of a drive that is not there is not to be made
            with suppress(OSError):  # what is wrong is said when the store is made there
                path.parent.mkdir(parents=True, exist_ok=True)
        self.one.raised.connect(self._to_front)
        return self.one.take()

    def _begin(self, step: int = 0, instead_of: FirstRun | None = None) -> None:
        path = self.path if instead_of is None else instead_of.path
        self.first_run = seldom.first_run(self.settings, path, step)
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
            if not self._take(path):
                code = self._other_has_it()
                self._end_first_run()
                if code is not None:
                    self._leave(code)
                return
            settings = replace(settings, store=str(self.path.absolute()))
        if not self._made(self.path, settings):
            return  # why was said; the first run asks for another place
        problem = self.open_store()
        if problem is not None:
            say_problem(problem)
            return
        self._keep(settings)
        self._end_first_run()
        if self.window is not None and way == "import":
            self.window.show_page("importing")
        elif self.window is not None and way == "sample":
            seldom.try_sample(self.window.desk)

    def _end_first_run(self) -> None:
        if self.first_run is not None:
            self.first_run.close()
            self.first_run = None

    def _made(self, path: Path, settings: Settings) -> bool:
        """There is a store at the path by now; False where none can be made: why is said."""
        self.settings = settings  # who sets the store up
        if is_there(path):
            return True
        try:
            store = Store.create(path, who=who_am_i(None, settings), settle=settle)
        except FileExistsError:  # another program was first
            return True
        except StoreRefused as refused:
            say_problem(refused.problem)
            return False
        set_up(store, settings)
        store.close()
        return True

    def open_store(self, *, read_only: bool = False) -> Problem | None:
        """The window on the store; or why it can't be used."""
        left = was_left(self.path)
        try:
            store = Store(
                self.path,
                who=who_am_i(None, self.settings),
                settle=settle,
                backups=own_backups(self.path, self.settings),
                read_only=read_only,
            )
            desk = desk_on(store)
        except StoreRefused as refused:
            return refused.problem
        self.workplace = Workplace(self.app, desk, self.settings, left=left)
        self.workplace.settings_changed.connect(self._on_settings)
        self.workplace.restore_wanted.connect(self._restore)
        self.workplace.damaged.connect(self._on_damaged)
        self.workplace.again_wanted.connect(self._open_again)
        self.workplace.left.connect(self.one.leave)
        self.workplace.show()
        return None

    @property
    def window(self) -> MainWindow | None:
        return None if self.workplace is None else self.workplace.window

    def open_or_recover(self, *, read_only: bool = False) -> None:
        problem = self.open_store(read_only=read_only)
        if problem is not None:
            self._recover(problem)
        elif self.recovery is not None:
            self._end_recovery()

    def _recover(
        self, problem: Problem, restore: str = "", after: Callable[[], None] | None = None
    ) -> None:
        """The window for a store that can't be opened, or that is to be restored."""
        self._end_recovery()
        self.recovery = seldom.recovery(self.path, problem, self.settings, after)
        self.recovery.opened.connect(self._on_recovered)
        self.recovery.begun.connect(self._on_begin_anew)
        self.recovery.read.connect(lambda: self.open_or_recover(read_only=True))
        self.recovery.left.connect(lambda: self._leave(NO_STORE))
        self.recovery.show()
        if restore:
            self.recovery.restore(restore)

    def _end_recovery(self) -> None:
        if self.recovery is not None:
            self.recovery.close()
            self.recovery = None

    def _on_recovered(self, path: str) -> None:
        """Try the store that was brought back, or another one, which is then the one to be kept."""
        other, kept = Path(path) != self.path, self.recovery.kept if self.recovery else None
        if (other or self.one.computer()) and not self._take(Path(path)):
            code = self._other_has_it()
            if code is not None:
                self._leave(code)
            return
        if not is_there(self.path):
            self._recover(Problem("store_missing", args={"path": path}))
            return
        self.open_or_recover()
        if self.window is not None and kept is not None:
            text = translate("Recovery", "Brought back. What was here before is kept in {file}.")
            self.window.message_bar.show_message("info", text.format(file=kept))
        if other and self.window is not None:
            self._keep(replace(self.settings, store=str(self.path.absolute()), begun=True))

    def _on_begin_anew(self) -> None:
        self._begin()
        self._end_recovery()

    def _on_damaged(self, problem: Problem) -> None:
        """Found out beside the window: what was typed is put by, and the way back is shown."""
        self._recover(problem, after=self._close_window())

    def _keep(self, settings: Settings) -> None:
        self.settings = settings
        problem = write_settings(settings)
        if problem is not None and self.window is not None:
            self.window.message_bar.show_message("warn", problem_text(problem))

    def _on_settings(self, settings: Settings) -> None:
        """At once: theme and size by themselves, the language by a window made anew."""
        other_language = settings.language != self.settings.language
        self._keep(settings)
        dress(self.app, self.settings)
        if other_language and self.first_run is not None:
            self._begin(self.first_run.step(), self.first_run)
        if self.workplace is not None:
            self.workplace.take_settings(settings, other_language)

    def _restore(self, place: str) -> None:
        """Close, put the backup in place, open again; the present store is kept aside."""
        problem = Problem("restoring", args={"path": str(self.path)})
        self._recover(problem, place, self._close_window())

    def _open_again(self) -> None:
        """Its drive is back, but what was open there is not."""
        self._close_window()()
        self.open_or_recover()

    def _close_window(self) -> Callable[[], None]:
        """Returns what waits until nobody has hold of the store any more."""
        assert self.workplace is not None
        closed, self.workplace = self.workplace, None
        closed.close()
        return closed.wait

    def _leave(self, code: int) -> None:
        self.app.exit(code)

    def _to_front(self) -> None:
        lost = None if self.recovery is None else self.recovery.window
        shown = self.window or self.first_run or lost
        if shown is not None:
            to_front(shown)


def run_window(store: str | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("LeadDesk")
    app.setOrganizationName("LeadDesk")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    logs.start_log()
    logs.catch_the_rest()
    settings = read_settings()
    sys.setswitchinterval(SWITCH_S)
    try:
        address = store_address(store, settings)
    except Refused as refused:
        say_problem(refused.problems[0])
        return NO_STORE
    program = (
        ServerProgram(app, replace(settings), address)
        if isinstance(address, Server)
        else Program(app, replace(settings), address)
    )
    code = program.start()
    if code is not None:
        return code
    Collecting(app)
    return app.exec()

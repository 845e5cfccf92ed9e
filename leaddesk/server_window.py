"""The window on a store that a server keeps: one per user and database on this computer.

There is no file to look after, to recover or to begin anew: what can't be opened is said.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtWidgets import QApplication

from leaddesk.derived.settle import settle
from leaddesk.desk import Desk
from leaddesk.operations.set_up import set_up_store
from leaddesk.queries.users import users
from leaddesk.rules.problem import Problem
from leaddesk.rules.servers import Server
from leaddesk.settings import Settings, initials_of, settings_folder, who_am_i, write_settings
from leaddesk.store.opening import StoreRefused
from leaddesk.store.store import Store
from leaddesk.ui.parts.dialogs import say_problem
from leaddesk.ui.shell.one_window import OneWindow
from leaddesk.ui.words.problems import problem_text
from leaddesk.workplace import Workplace, dress, to_front

ELSEWHERE, NO_STORE = 0, 4
"""Exit codes: as those of the command line."""


def set_up(store: Store, settings: Settings) -> None:
    """The first user of the store."""
    initials = settings.initials or initials_of(store.who)
    store.run(set_up_store, name=store.who, initials=initials)


def desk_on(store: Store, first: Callable[[Store], object] = lambda _store: None) -> Desk:
    """A desk on the store that has just been opened, closed again where it is of no use."""
    try:
        first(store)
        return Desk(store)
    except BaseException:
        store.close()
        raise


class ServerProgram:
    """What lives as long as the window does."""

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        server: Server,
        say: Callable[[Problem], object] = say_problem,
    ) -> None:
        self.app, self.settings, self.server = app, settings, server
        self.workplace: Workplace | None = None
        self._say = say
        name = hashlib.sha256(str(server).encode()).hexdigest()[:16]
        folder = settings_folder() / "servers"
        with suppress(OSError):  # then there is no lock, and two windows at worst
            folder.mkdir(parents=True, exist_ok=True)
        self.one = OneWindow(folder / name)

    def start(self) -> int | None:
        """The exit code where there is nothing to stay for."""
        dress(self.app, self.settings)
        self.one.raised.connect(self._to_front)
        if not self.one.take():
            return ELSEWHERE
        problem = self._open()
        if problem is None:
            return None
        self._say(problem)
        self.one.leave()
        return NO_STORE

    def _open(self) -> Problem | None:
        try:
            store = Store(self.server, who=who_am_i(None, self.settings), settle=settle)
            desk = desk_on(store, self._set_up)
        except StoreRefused as refused:
            return refused.problem
        self.workplace = Workplace(self.app, desk, self.settings)
        self.workplace.settings_changed.connect(self._on_settings)
        self.workplace.left.connect(self.one.leave)
        self.workplace.show()
        return None

    def _set_up(self, store: Store) -> None:
        if not store.read_only and not store.ask(users):
            set_up(store, self.settings)

    def _on_settings(self, settings: Settings) -> None:
        assert self.workplace is not None
        other_language = settings.language != self.settings.language
        self.settings = settings
        problem = write_settings(settings)
        if problem is not None:
            bar = self.workplace.window.message_bar
            bar.show_message("warn", problem_text(problem))
        dress(self.app, self.settings)
        self.workplace.take_settings(settings, other_language)

    def _to_front(self) -> None:
        if self.workplace is not None:
            to_front(self.workplace.window)

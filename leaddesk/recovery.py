"""The way back to a store where it can't be opened: the window that says so, and what it offers."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from leaddesk.aside import Aside
from leaddesk.care import contents_of, own_backups
from leaddesk.derived.settle import settle, settle_all
from leaddesk.rules.problem import Problem
from leaddesk.settings import Settings, who_am_i
from leaddesk.store.backup import free_name, restore
from leaddesk.store.files import (
    draft_for,
    keep_as,
    make_single,
    take_place,
    without_companions,
)
from leaddesk.store.opening import known_failures
from leaddesk.store.salvage import salvage
from leaddesk.store.store import Store
from leaddesk.ui.start.recovery_window import RecoveryWindow
from leaddesk.ui.words import translate


class Recovery(QObject):
    """Shows the window for a problem; `opens` is told when the store may be tried (again)."""

    opened = Signal(str)  # the path that is to be opened
    begun = Signal()  # a new store is wanted
    read = Signal()  # open it to read only
    left = Signal()

    def __init__(
        self,
        path: Path,
        problem: Problem,
        settings: Settings,
        after: Callable[[], object] | None = None,
    ) -> None:
        """`after`: comes to an end when those who had the store open have let go of it."""
        super().__init__()
        self._path, self._settings = path, settings
        self.kept: Path | None = None
        """Where lies what the store was before; None as long as nothing has taken its place."""
        self._aside = Aside()
        if after is not None:
            self._aside.do(after)
        self.window = RecoveryWindow(path, problem)
        self.window.choice.looked_for.connect(self._look_into)
        self.window.restore_wanted.connect(self.restore)
        self.window.save_wanted.connect(self._save)
        self.window.other_wanted.connect(self.opened)
        self.window.again_wanted.connect(lambda: self.opened.emit(str(path)))
        self.window.begin_wanted.connect(self.begun)
        self.window.read_wanted.connect(self.read)
        self.window.closed.connect(self.left)

    def show(self) -> None:
        self._aside.do(own_backups(self._path, self._settings).there, self.window.show_backups)
        self.window.show()

    def close(self) -> None:
        """Another window takes its place."""
        self._aside.close()
        self.window.closed.disconnect()
        self.window.hide()
        self.window.deleteLater()

    def restore(self, place: str) -> None:
        """The backup takes the store's place; what is there is kept aside."""
        self.window.show_work(translate("Recovery", "The backup is being restored …"))
        now = datetime.now().astimezone()
        self._do(partial(restore, Path(place), self._path, now))

    def _save(self) -> None:
        self.window.show_work(translate("Recovery", "What is readable is being saved …"))
        self._do(partial(save_readable, self._path, who_am_i(None, self._settings)))

    def _do(self, work: Callable[[], Path | None]) -> None:
        self._aside.do(work, self._on_done, self.window.show_problem)

    def _on_done(self, kept: Path | None) -> None:
        self.kept = kept
        self.opened.emit(str(self._path))

    def _look_into(self, place: str) -> None:
        self._aside.do(
            partial(contents_of, place, self._path, self._aside.closed),
            partial(self.window.choice.show_contents, place),
            partial(self.window.choice.show_damaged, place),
        )


def save_readable(path: Path, who: str) -> Path:
    """What can be read of the store takes its place; the damaged file is kept with its log under
    a name of its own, which is returned."""
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d_%H%M%S")
    draft = draft_for(path, ".saved")
    try:
        with known_failures(path):
            salvage(path, draft)
            with closing(Store(draft, who=who, settle=settle)) as store:
                store.repair(settle_all)
            make_single(draft)  # or its log, where the drive has no room to carry it in, is lost
            kept = free_name(path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}"))
            keep_as(path, kept)
            take_place(draft, path)
    finally:
        with suppress(OSError):
            without_companions(draft)
            draft.unlink(missing_ok=True)
    return kept

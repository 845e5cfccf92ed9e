"""What the program does for an open store by itself, beside the window: looks through it, backs it
up, and says where it lies badly. Tells the window; decides nothing about it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from leaddesk.aside import Aside
from leaddesk.desk import Desk
from leaddesk.rules.backup_plan import Backup, Contents
from leaddesk.rules.places import Place
from leaddesk.rules.problem import Problem
from leaddesk.settings import Settings, backup_places
from leaddesk.store.backup_files import contents
from leaddesk.store.health import Stopped, is_whole, worth_a_look
from leaddesk.store.mounts import place_of
from leaddesk.store.opening import StoreRefused, left_open
from leaddesk.store.own_backups import OwnBackups

log = logging.getLogger(__name__)

BACKUP_MS = 60_000
"""So often it is asked whether a backup is due."""

LOOK_AFTER_MS = 400
"""The list is filled first: both would want the same disk and processor."""

THERE_MS = 3_000
"""So often it is looked whether the file is still where it was."""

_PLACES = {Place.NETWORK: "store_on_network", Place.CLOUD: "store_in_cloud"}


class Care(QObject):
    """Of one store, open in one window."""

    damaged = Signal(object)  # Problem
    checking = Signal(float)  # how far the thorough look is, 0 to 1
    checked = Signal(bool)  # it is over and all is well; True: it was a thorough one
    warned = Signal(object)  # Problem: work goes on
    gone = Signal(object)  # Problem: the file is not there any more
    back = Signal()
    backed_up = Signal(str, bool)  # where, and whether somebody asked for it

    def __init__(self, desk: Desk, *, left: bool = False) -> None:
        """`left`: the program that had the store open last came to no proper end."""
        super().__init__()
        self._desk, self._left = desk, left
        self._store = desk.store
        self._aside = Aside(inline=desk.inline)
        self._told_of: set[str] = set()
        self._done = 0
        self._looking = False
        self._timer = _timer(self, BACKUP_MS, self._back_up_if_due)
        self.there = _timer(self, THERE_MS, self._look_whether_there)
        if self._store.backups is not None:
            self._store.backups.told = self._hear

    def start(self) -> None:
        """Once the window is seen. A server looks after its files itself."""
        if not isinstance(self._store.address, Path):
            self.checked.emit(False)
            return
        place = place_of(self._store.path)
        if place in _PLACES:
            self.warned.emit(self._problem(_PLACES[place]))
        self.there.start()
        if not worth_a_look(self._store.path):
            self._on_looked(True)
            return
        self._store.gate.hold()
        QTimer.singleShot(LOOK_AFTER_MS, self, self._begin)

    def _begin(self) -> None:
        self._aside.do(self._look, self._on_looked, self._on_not_looked)

    def close(self) -> None:
        self._timer.stop()
        self.there.stop()
        self._store.gate.release(self._store.gate.refusal)
        self._aside.close()

    def wait(self) -> None:
        """Not in the window's thread: for a backup that somebody wanted just before."""
        self._aside.wait()

    def list_backups(self, then: Callable[[list[Backup]], object]) -> None:
        """What one could go back to, the newest first. The drive that they lie on may sleep."""
        if self._store.backups is not None:
            self._desk.work(self._store.backups.there).newest("backups").done(then)

    def back_up(self, failed: Callable[[Problem], object]) -> None:
        """Now, because somebody wants it."""
        if self._store.backups is not None:
            self._aside.do(
                self._store.backups.make,
                lambda place: self.backed_up.emit(str(place), True),
                failed,
            )

    def look_into(
        self,
        place: str,
        then: Callable[[Contents], object],
        failed: Callable[[Problem], object],
    ) -> None:
        """What is in this backup."""
        look = partial(contents_of, place, self._store.path, self._aside.closed)
        self._aside.do(look, then, failed)

    def _problem(self, code: str) -> Problem:
        return Problem(code, args={"path": str(self._store.path)})

    def _look(self) -> bool:
        progress = self._progress if self._left else None
        try:
            return is_whole(
                self._store.path,
                thorough=self._left,
                progress=progress,
                stop=self._aside.closed,
            )
        except Stopped:
            return True

    def _progress(self, part: float) -> None:
        hundredth = int(part * 100)
        if hundredth > self._done:
            self._done = hundredth
            self._aside.tell(lambda: self.checking.emit(hundredth / 100))

    def _on_looked(self, whole: bool) -> None:
        if not whole:
            problem = self._problem("store_damaged")
            self._store.gate.release(problem)
            self.damaged.emit(problem)
            return
        self._store.gate.release()
        self.checked.emit(self._left)
        self._back_up_if_due()
        self._timer.start()

    def _on_not_looked(self, problem: Problem) -> None:
        """The drive did not answer: no damage, and what can be done is tried."""
        log.warning("could not look through the store: %s", problem.code)
        self._on_looked(True)

    def _back_up_if_due(self) -> None:
        if self._store.backups is not None and not self._store.read_only:
            self._aside.do(self._store.backups.make_if_due)

    def _look_whether_there(self) -> None:
        if not self._looking:  # a drive that hangs would get hold of one worker after the other
            self._looking = True
            self._desk.work(self._store.gate.is_there).done(self._on_there)

    def _on_there(self, there: bool) -> None:
        self._looking = False
        if there:
            self.back.emit()
        else:
            self.gone.emit(self._problem("store_gone"))

    def _hear(self, outcome: Path | Problem) -> None:
        """In the thread that backs up."""
        self._aside.tell(partial(self._on_backup, outcome))

    def _on_backup(self, outcome: Path | Problem) -> None:
        """A failure is said once until it goes better again; that a second place is not there,
        once: it may be a drive that is plugged in on some days only."""
        if isinstance(outcome, Problem):
            if outcome.code not in self._told_of:
                self._told_of.add(outcome.code)
                self.warned.emit(outcome)
            return
        self._told_of &= {"second_backup_failed"}
        self.backed_up.emit(str(outcome), False)


def _timer(parent: QObject, every: int, call: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(every)
    timer.timeout.connect(call)
    return timer


def own_backups(path: Path, settings: Settings) -> OwnBackups:
    """The backups of the store at this path, in the folders that are set."""
    folder, second = backup_places(settings)
    return OwnBackups(path, folder, second)


def was_left(path: Path) -> bool:
    """To be asked before the store is opened."""
    return left_open(path)


def contents_of(place: str, present: Path, stop: Callable[[], bool]) -> Contents:
    """What is in a backup; StoreRefused where it is damaged or none."""
    told = contents(Path(place), present)
    if not is_whole(Path(place), stop=stop):
        raise StoreRefused(Problem("store_damaged", args={"path": place}))
    return told

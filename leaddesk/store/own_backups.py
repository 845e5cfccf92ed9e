"""The backups that the program makes of a store by itself, in a thread, while work goes on.

Before much is changed the state of before is held by a reader and copied after the commit: the log
keeps it as it was for as long as that takes, and nobody waits. Where there is no log the copy is
made first.
"""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime
from glob import escape
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from leaddesk.rules.backup_plan import AT_MOST, Backup, Why, is_due, to_go
from leaddesk.rules.problem import Problem
from leaddesk.store.backup import back_up, free_name, hold_state
from leaddesk.store.backup_files import backup_name, is_good, kept_beside, mark_in, mark_of
from leaddesk.store.backup_places import BackupPlace
from leaddesk.store.engine import has_log
from leaddesk.store.files import clear_left, draft_for, without_companions
from leaddesk.store.opening import FAILURES, StoreRefused, quick_check, refusal_of, refuse

LARGE = 600_000_000
"""From so many bytes on a backup that nobody asked for takes its time: the disk is the user's."""

TO_SPARE = 64_000_000
SHARE = 5
"""Backups take a fifth of the room that there is without them, at most; the newest five whatever
they take, as long as there is room."""

Told = Callable[["Path | Problem"], None]
"""Called in the thread: the file that was made, or why none could be."""


class _Enough(Exception):
    """The program ends; the copy is not waited for."""


class OwnBackups:
    """Of one open store. `folder` and `second` are where they go and where those of the day go
    once more; `told` hears how it went."""

    def __init__(
        self,
        store: Path,
        folder: Path | None = None,
        second: Path | None = None,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        told: Told = lambda _outcome: None,
    ) -> None:
        self.store = store
        self.go_to(folder, second)
        self.told = told
        self._clock = clock
        self._pool = ThreadPoolExecutor(1, "backup")
        self._ending = threading.Event()
        self._under_way: Future[Path | None] | None = None

    def now(self) -> datetime:
        return self._clock().astimezone()

    @property
    def folder(self) -> Path:
        """Where the next one goes."""
        return self.place.target()

    def go_to(self, folder: Path | None, second: Path | None) -> None:
        """From now on they go there; what lies in the places before is left."""
        self.place = BackupPlace(self.store, folder)
        self.second = BackupPlace(self.store, second) if second and second != folder else None

    def there(self) -> list[Backup]:
        """All that one could go back to, the newest first."""
        found = [*self.place.there(), *kept_beside(self.store)]
        if self.second is not None:
            found += self.second.there()
        return sorted(found, key=lambda backup: backup.made, reverse=True)

    def make_if_due(self) -> Future[Path | None] | None:
        """For a clock to call: the first of the day, then every half hour in which was worked."""
        if self._under_way is not None and not self._under_way.done():
            return self._under_way
        why = is_due(self.place.there(), self.now())
        self._under_way = None if why is None else self._pool.submit(self._make, why, None)
        return self._under_way

    def make(self, why: Why = Why.HAND) -> Path | None:
        """Now, in the caller's thread; None where nothing was changed since the newest one, unless
        it is made by hand. StoreRefused where it can't be made."""
        return self._made(why, None)

    def foresee(self) -> None:
        """Much is about to be changed, within a transaction: without a log it is now or never."""
        if not has_log(self.store):
            self._make(Why.MUCH, None)

    def hold(self) -> Callable[[bool], None]:
        """Hold the state of before the commit that is about to come. To be called with whether it
        came: the copy is made then, or the state let go of."""
        if not has_log(self.store):
            return lambda _came: None
        try:
            held = hold_state(self.store)
        except dbapi2.DatabaseError as error:
            self.told(_failed(_refused(error, self.store).problem, self.place.folder))
            return lambda _came: None

        def go_on(came: bool) -> None:
            if came:
                self._pool.submit(self._make, Why.MUCH, held)
            else:
                held.close()

        return go_on

    def rewrite(self, change: Callable[[Path], bool]) -> Future[None]:
        """Have every backup be what `change` makes of a copy of it (False: nothing is another
        there), in the thread of the backups; `told` of those of which that can't be."""
        return self._pool.submit(self._rewrite, change)

    def _rewrite(self, change: Callable[[Path], bool]) -> None:
        left = [b for b in self.there() if not rewritten(Path(b.place), change)]
        if left:
            args = {"path": left[0].place, "count": str(len(left)), "days": str(AT_MOST.days)}
            self.told(Problem("backups_not_rewritten", args=args))

    def finish(self) -> None:
        """Wait for what was begun before a great change; what the clock began is left for the next
        time."""
        self._ending.set()
        self._pool.shutdown(wait=True)

    def _make(self, why: Why, held: Any) -> Path | None:
        """In the thread: a failure stops nobody, and is told."""
        try:
            made = self._made(why, held)
        except _Enough:
            return None
        except StoreRefused as refused:
            self.told(_failed(refused.problem, self.place.folder))
            return None
        if made is not None:
            self.told(made)
        return made

    def _made(self, why: Why, held: Any) -> Path | None:
        source = held
        try:
            source = source or hold_state(self.store)
            mark = mark_of(source)
            size = source.execute("PRAGMA page_count").fetchone()[0]
            size *= source.execute("PRAGMA page_size").fetchone()[0]
            if why is not Why.HAND and (mark is None or mark == self._newest_mark()):
                source.close()
                return None
            self._find_room(size)
        except BaseException as error:
            if source is not None:
                source.close()
            if isinstance(error, dbapi2.DatabaseError):
                raise _refused(error, self.store) from error
            raise
        place, second = self.place, self.second
        target = free_name(backup_name(self.store, place.target(), self.now(), why))
        made = back_up(self.store, target, source=source, meanwhile=self._pace(why, size))
        place.sign()
        self._thin(place, size)
        if second is not None:
            self._once_more(made, second, size)
        return made

    def _newest_mark(self) -> object:
        newest = next(iter(self.place.there()), None)
        return None if newest is None else mark_in(Path(newest.place))

    def _find_room(self, size: int) -> None:
        """Thins first where room is short; "no_room_for_backup" where that is not enough."""
        for again in range(10):
            free = _free(self.place.folder)
            if free is None or free > size + TO_SPARE:
                return
            if not again and not quick_check(self.store):
                raise refuse("store_damaged", self.store)  # what there is may be all that is good
            if not self._drop(to_go(self.place.there(), self.now(), room=0)):
                break
        missing = (size + TO_SPARE - (free or 0)) // 1_000_000 + 1
        args = {"path": str(self.place.folder), "megabytes": str(missing)}
        raise StoreRefused(Problem("no_room_for_backup", args=args))

    def _thin(self, place: BackupPlace, size: int) -> None:
        clear_left(place.target(), f"{escape(self.store.stem)}_*.part")
        there = place.there()
        taken = sum(backup.size for backup in there)
        room = ((_free(place.folder) or 0) + taken) // SHARE
        self._drop(to_go(there, self.now(), max(room, size)))
        self._drop(to_go(kept_beside(self.store), self.now()))

    def _drop(self, backups: Sequence[Backup]) -> bool:
        for backup in backups:
            with suppress(OSError):  # open elsewhere: the next time
                Path(backup.place).unlink()
                without_companions(Path(backup.place))
        return bool(backups)

    def _once_more(self, made: Path, second: BackupPlace, size: int) -> None:
        """The day's first one goes to the second place too, as soon as that is there."""
        today = self.now().date()
        there = second.there()
        if any(backup.made.astimezone(self.now().tzinfo).date() == today for backup in there):
            return
        try:
            _copy_file(made, second.make_ready() / made.name)
        except (OSError, StoreRefused):
            self.told(Problem("second_backup_failed", args={"path": str(second.folder)}))
            return
        self._thin(second, size)

    def _pace(self, why: Why, size: int) -> Callable[[int, int], None]:
        """Ends what nobody waits for when the program ends; keeps the disk half free for others."""
        asked = why is Why.HAND
        begun = time.monotonic()

        def meanwhile(left: int, of: int) -> None:
            nonlocal begun
            if self._ending.is_set() and why in (Why.DAY, Why.CHANGES):
                raise _Enough
            if not asked and size > LARGE and not self._ending.is_set() and has_log(self.store):
                self._ending.wait(min(time.monotonic() - begun, 1.0))
            begun = time.monotonic()

        return meanwhile


def _refused(error: Exception, store: Path) -> StoreRefused:
    return refusal_of(error, store) or refuse("backup_failed", store)


def _failed(problem: Problem, folder: Path) -> Problem:
    """Said calmly: the work itself is safe."""
    if problem.code == "no_room_for_backup":
        return problem
    return Problem("own_backup_failed", args={"path": str(folder), "kind": problem.code})


def _free(folder: Path) -> int | None:
    """Bytes free where the folder is or will be; None where the system does not say."""
    for place in (folder, *folder.parents):
        with suppress(OSError):
            return shutil.disk_usage(place).free
    return None


def rewritten(backup: Path, change: Callable[[Path], bool]) -> bool:
    """Whether the backup is what it is to be: `change` is done to a copy, which takes its place
    when it is whole. Its times stay, by which its age is told."""
    draft = draft_for(backup, ".part")
    try:
        shutil.copy2(backup, draft)
        if change(draft):
            if not is_good(draft):
                return False
            shutil.copystat(backup, draft)
            with draft.open("rb+") as file:
                os.fsync(file.fileno())
            draft.replace(backup)
    except (OSError, StoreRefused, *FAILURES):
        return False
    finally:
        with suppress(OSError):
            without_companions(draft)
            draft.unlink(missing_ok=True)
    return True


def _copy_file(source: Path, target: Path) -> None:
    """Whole and looked through, or not at all. The folder has to be there: a drive that is not
    plugged in is not to get a folder in its place."""
    draft = draft_for(target, ".part")
    try:
        shutil.copyfile(source, draft)
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        if not is_good(draft):
            raise OSError("the copy is not whole")
        draft.replace(target)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)

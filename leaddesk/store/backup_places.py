"""Where the backups of one store lie: in a folder of its own, or at its own place in one that the
user has chosen, which other stores may have chosen too.
"""

from __future__ import annotations

import re
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path

from leaddesk.rules.backup_plan import Backup
from leaddesk.store.backup_files import backup_folder, backups_in
from leaddesk.store.opening import FAILURES, StoreRefused, connect_to_read

NOTE = "store.txt"
"""Says in each place which store its backups are of: for people, and for when the store can't be
read any more."""

_PLACE = re.compile(r" \([0-9a-f]{8}\)$")


class BackupPlace:
    """Of one store. `chosen`: the folder that the user has set, None: beside the store."""

    def __init__(self, store: Path, chosen: Path | None = None) -> None:
        self.store = store
        self.folder = chosen or backup_folder(store)
        self._shared = chosen is not None
        self._identity = ""
        self._identities: dict[tuple[str, int], str] = {}  # of files that lie in the folder itself

    def target(self) -> Path:
        """The folder where the next one goes. A store that was renamed keeps the one it has."""
        own = self._own()
        if not own:
            return self.folder
        there = (place for place in self._places() if place.name.endswith(f" ({own})"))
        return next(there, self.folder / f"{self.store.stem} ({own})")

    def there(self) -> list[Backup]:
        """The backups of this store, the newest first."""
        own = self._own()
        if not self._shared:
            found = backups_in(self.folder, self.store)
        elif own:
            loose = [b for b in backups_in(self.folder, self.store) if self._of(b) == own]
            found = [*loose, *backups_in(self.target(), self.store)]
        else:
            found = self._named_alike()
        return sorted(found, key=lambda backup: backup.made, reverse=True)

    def make_ready(self) -> Path:
        """The target, made in a folder that has to be there: a drive that is not plugged in is not
        to get a folder in its place."""
        target = self.target()
        if target != self.folder:
            target.mkdir(exist_ok=True)
            self.sign()
        return target

    def sign(self) -> None:
        """Say in the place whose it is."""
        target = self.target()
        if target != self.folder:
            with suppress(OSError):
                (target / NOTE).write_text(f"{self.store.absolute()}\n", encoding="utf-8")

    def _own(self) -> str:
        if self._shared and not self._identity:
            self._identity = identity(self.store)
        return self._identity

    def _of(self, backup: Backup) -> str:
        """What lay in the folder before each store had its place there may be of another one that
        is called the same."""
        key = (backup.place, backup.size)
        if key not in self._identities:
            self._identities[key] = identity(Path(backup.place))
        return self._identities[key]

    def _places(self) -> list[Path]:
        with suppress(OSError):
            return sorted(p for p in self.folder.iterdir() if _PLACE.search(p.name) and p.is_dir())
        return []

    def _named_alike(self) -> list[Backup]:
        """Of a store that can't be read: those that were made of this path, or else of any store
        with this name."""
        places = self._places()
        signed = [place for place in places if _signed_by(place) == str(self.store.absolute())]
        found = [b for place in signed or places for b in backups_in(place, self.store)]
        return found if signed and found else [*found, *backups_in(self.folder, self.store)]


def identity(path: Path) -> str:
    """Tells a store from all others, whatever they are called: by the moment of its first step, so
    that its backups have it too. "" where nothing was done in it yet, or it can't be read."""
    try:
        with closing(connect_to_read(path)) as connection:
            row = connection.execute("SELECT id, at FROM step ORDER BY id LIMIT 1").fetchone()
    except (*FAILURES, OSError, StoreRefused):
        return ""
    return "" if row is None else sha256(f"{row[0]}:{row[1]}".encode()).hexdigest()[:8]


def _signed_by(place: Path) -> str:
    with suppress(OSError, ValueError):
        return (place / NOTE).read_text(encoding="utf-8").strip()
    return ""

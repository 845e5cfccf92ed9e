"""What was typed and not saved yet: one small file for each lead and kind, so that a crash or a
power cut loses at most the last half second.

Files lie in the user's settings folder, apart by store. Nothing else reads them.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from leaddesk.desk import Desk, Reply
from leaddesk.exchange.atomic import write_atomically
from leaddesk.rules.problem import Problem
from leaddesk.settings import settings_folder

Content = Mapping[str, Any]
"""What a form puts into its draft: plain texts, numbers, lists. Empty: no draft."""

_FOLDER = "drafts"

CONTACT = "contact"
"""The kind of draft that a further person is."""


class Drafts(QObject):
    """The drafts of one store. Reading is of memory or of one small file; writing is the desk's.

    `changed`: there is one more, or one less."""

    changed = Signal()

    def __init__(self, desk: Desk, folder: Path | None = None) -> None:
        super().__init__()
        self._desk = desk
        self._folder = (folder or settings_folder()) / _FOLDER
        address = desk.store.address
        place = str(address.resolve() if isinstance(address, Path) else address)
        self._store = hashlib.sha256(place.encode()).hexdigest()[:12]
        self._newest: dict[Path, Content] = {}
        self._lock = threading.Lock()

    def keep(self, lead_id: int, kind: str, content: Content) -> Reply:
        """Write the draft (empty: take it away). The newest wins, whichever job comes last."""
        path = self._path(lead_id, kind)
        there = bool(self._newest[path]) if path in self._newest else path in self._found
        self._newest[path] = dict(content)
        if there != bool(content):
            self.changed.emit()
        return self._desk.keep(self._flush, path=path)

    def drop(self, lead_id: int, kind: str) -> None:
        """The draft has become a touchpoint, or is not wanted any more."""
        self.keep(lead_id, kind, {})

    def find(self, lead_id: int, kind: str) -> Content:
        """The draft, or nothing where there is none or it can't be read."""
        path = self._path(lead_id, kind)
        if path in self._newest:
            return self._newest[path]
        with suppress(OSError, ValueError):  # ValueError: neither UTF-8 nor JSON
            found = json.loads(path.read_text(encoding="utf-8"))
            if isinstance(found, dict):
                return found
        return {}

    def kinds_of(self, lead_id: int) -> tuple[str, ...]:
        """The kinds of which this lead has a draft."""
        start = f"{self._store}_{lead_id}_"
        paths = {path for path in self._found if path not in self._newest}
        paths.update(path for path, content in self._newest.items() if content)
        kinds = (path.stem for path in paths if path.name.startswith(start))
        return tuple(sorted(kind.removeprefix(start) for kind in kinds))

    def all(self) -> tuple[tuple[int, str], ...]:
        """Lead and kind of each draft; those of earlier starts first."""
        known = [path for path in sorted(self._found) if path not in self._newest]
        known += [path for path, content in self._newest.items() if content]
        named = (path.stem.removeprefix(f"{self._store}_").partition("_") for path in known)
        return tuple((int(lead), kind) for lead, _, kind in named if lead.isdecimal())

    @cached_property
    def _found(self) -> frozenset[Path]:
        """The drafts of earlier starts: looked for once, since a lead is shown at every step of
        the cursor. What is written from now on is in `_newest`."""
        with suppress(OSError):
            return frozenset(self._folder.glob(f"{self._store}_*.json"))
        return frozenset()

    def _path(self, lead_id: int, kind: str) -> Path:
        return self._folder / f"{self._store}_{lead_id}_{kind}.json"

    def _flush(self, path: Path) -> Problem | None:
        """In a thread: what is newest now goes to the disk, so the order of jobs is no matter."""
        with self._lock:
            content = self._newest.get(path, {})
            if not content:
                with suppress(OSError):
                    path.unlink(missing_ok=True)
                return None
            with suppress(OSError):  # what is wrong shows when the file is written
                self._folder.mkdir(parents=True, exist_ok=True)
            data = json.dumps(content, ensure_ascii=False).encode()

            def write(file: BinaryIO) -> None:
                file.write(data)

            return write_atomically(path, write)


_OF_DESKS: WeakKeyDictionary[Desk, Drafts] = WeakKeyDictionary()


def drafts_of(desk: Desk) -> Drafts:
    """Those of this desk: the same for every page of its window."""
    if desk not in _OF_DESKS:
        _OF_DESKS[desk] = Drafts(desk)
    return _OF_DESKS[desk]

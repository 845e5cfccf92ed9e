"""No room left, at random points of everything that writes.

Each time a small drive of its own (a tmpfs, which takes root) is filled but for a random rest. What
does not succeed then is said in a sentence that names the place; nothing that was there is lost or
half written; and as soon as there is room again, the same open store goes on.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from unittest.mock import patch

from leaddesk.cli.program import main
from leaddesk.derived.settle import settle
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.hand_over import open_batches
from leaddesk.queries.store_check import check_store
from leaddesk.rules.problem import Problem
from leaddesk.rules.touchpoints import Kind
from leaddesk.settings import Settings, write_settings
from leaddesk.store import backup
from leaddesk.store.opening import StoreRefused, quick_check
from leaddesk.store.store import Store, utc_now
from leaddesk.ui.words.problems import problem_text
from torture.contents import digest
from torture.examples import lead_ids
from torture.figures import Figure
from torture.kill import prepare_place
from torture.kill_work import BACKUPS, ERP, ME, list_of
from torture.look import hand_over_faults
from torture.newer import newer

DEFAULTS = {"fills": 100}
SIZE_MB = 48
KNOWN = frozenset(("disk_full", "store_unreachable", "upgrade_needs_room"))
PLACES = ("Läden", "leads", "settings.json", "Ausfuhr", "LeadDesk_Uebergabe")
DRAFTS = (".part", ".restoring", ".upgrading", ".new", ".tmp")


class Desktop:
    """A store in use and what is written beside it. `refused` has what was said last."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.path = folder, folder / "leads.leaddesk"
        self.refused: tuple[str, str] | None = None
        self.store = self.opened()

    def opened(self) -> Store:
        return Store(self.path, who=ME, settle=settle)

    def save(self) -> None:
        call = Happening(Kind.CALL, text="Größe <b>klären</b> " * 400)
        self.store.run(log_touchpoint, lead_ids(self.store)[0], call)

    def import_list(self) -> None:
        self.store.run(import_leads, list_of(Random(5), 900), "Messe", "Messe.xlsx")

    def undo(self) -> None:
        self.store.undo()

    def back_up(self) -> None:
        backup.back_up(self.path, self.folder / BACKUPS / "alt.leaddesk")

    def restore(self) -> None:
        self.store.close()
        try:
            backup.restore(self.folder / BACKUPS / "alt.leaddesk", self.path, utc_now())
        finally:
            self.store = self.opened()

    def upgrade(self) -> None:
        self.store.close()
        try:
            with newer(self.folder / "newer"):
                self.opened().close()
                self.store = self.opened()
        except StoreRefused:
            self.store = self.opened()
            raise

    def create(self) -> None:
        Store.create(self.folder / "neu.leaddesk", who=ME, settle=settle).close()

    def settings(self) -> None:
        self._tell(write_settings(Settings(user_name="Jörg " * 500), self.folder))

    def export(self) -> None:
        self._call("export", "--out", str(self.folder / "Ausfuhr.xlsx"))

    def export_csv(self) -> None:
        self._call("export", "--out", str(self.folder / "Ausfuhr.csv"))

    def hand_over(self) -> None:
        self._call("hand-over", "source:Verband", "--out", str(self.folder / ERP))

    def _tell(self, problem: Problem | None) -> None:
        if problem is not None:
            self.refused = problem.code, problem_text(problem)

    def _call(self, *words: str) -> None:
        out, errors = io.StringIO(), io.StringIO()
        own = {"LEADDESK_CONFIG": str(self.folder / "Einstellungen")}
        with patch.dict(os.environ, own), redirect_stdout(out), redirect_stderr(errors):
            code = main([*words, "--store", str(self.path), "--user", ME])
        if code:
            self.refused = f"exit {code}", errors.getvalue()
            if code in (3, 4):
                full = "Platz" in errors.getvalue()
                self.refused = "disk_full" if full else "file_not_written", errors.getvalue()

    def attempt(self, deed: Callable[[Desktop], None]) -> tuple[str, str]:
        """("", "") when it went well, else the code and the sentence."""
        self.refused = None
        try:
            deed(self)
        except StoreRefused as refused:
            return refused.problem.code, problem_text(refused.problem)
        except Exception as error:
            return type(error).__name__, ""
        return self.refused or ("", "")


DEEDS: Mapping[str, Callable[[Desktop], None]] = {
    "save": Desktop.save, "import": Desktop.import_list, "undo": Desktop.undo,
    "backup": Desktop.back_up, "restore": Desktop.restore, "migration": Desktop.upgrade,
    "new store": Desktop.create, "settings": Desktop.settings, "export": Desktop.export,
    "export as text": Desktop.export_csv, "hand-over": Desktop.hand_over,
}  # fmt: skip
CHANGES = frozenset(("save", "import"))
"""These can be taken back afterwards, and then all is as it was."""
NO_CHANGE = frozenset(("backup", "settings", "export", "export as text", "migration"))


@dataclass(slots=True)
class Filled:
    """What came of all fills. `refused`: per deed how often it did not go through."""

    faults: list[str] = field(default_factory=list)
    refused: dict[str, int] = field(default_factory=dict)
    codes: dict[str, int] = field(default_factory=dict)


def furnish(folder: Path) -> None:
    """A store, and of everything that is written one from earlier."""
    path = prepare_place(folder, 1)
    shutil.copy(next((folder / BACKUPS).glob("*.leaddesk")), folder / BACKUPS / "alt.leaddesk")
    desktop = Desktop(path.parent)
    for deed in (Desktop.settings, Desktop.export, Desktop.export_csv):
        assert desktop.attempt(deed) == ("", "")
    desktop.store.close()


def fill(drive: Path, origin: Path, name: str, free: int, filled: Filled) -> None:
    """Do the deed on a drive with so many bytes free, look, and do it again with room."""
    for old in list(drive.iterdir()):
        shutil.rmtree(old) if old.is_dir() else old.unlink()
    folder = drive / "Läden"
    shutil.copytree(origin, folder)
    desktop = Desktop(folder)
    desktop.save()
    before, there = digest(desktop.store), files_of(folder)
    with ballast(drive, free):
        code, said = desktop.attempt(DEEDS[name])
        found = wrong_now(desktop, code, said, before, there)
    again, _ = desktop.attempt(DEEDS[name]) if code else ("", "")
    if again:
        found.append(f"does not go on when there is room: {again}")
    found += after(desktop, name, before)
    desktop.store.close()
    filled.refused[name] = filled.refused.get(name, 0) + bool(code)
    filled.codes[code] = filled.codes.get(code, 0) + 1
    filled.faults += [f"{name}, {free} bytes free: {fault}" for fault in found]


@contextmanager
def ballast(drive: Path, free: int) -> Iterator[None]:
    """The drive is full but for so many bytes."""
    stone = drive / "ballast"
    with stone.open("wb") as file:
        size = max(0, shutil.disk_usage(drive).free - free)
        os.posix_fallocate(file.fileno(), 0, size) if size else None
    try:
        yield
    finally:
        stone.unlink()


def wrong_now(
    desktop: Desktop,
    code: str,
    said: str,
    before: str,
    there: Mapping[Path, bytes],
    known: Collection[str] = KNOWN,
) -> list[str]:
    """What is wrong right after a deed did not go through ("": it did)."""
    found: list[str] = []
    if not code:
        return found
    if code not in known:
        found.append(f"{code} {said}")
    elif not any(place in said for place in (*PLACES, str(desktop.folder)[:20])):
        found.append(f"the place is not named: {said}")
    unfinished = bool(desktop.store.ask(open_batches))  # is offered again
    if digest(desktop.store) != before and not unfinished:
        found.append("what is read is not what it was")
    now = files_of(desktop.folder)
    found += [f"{path.name} is not what it was" for path, was in there.items()
              if now.get(path) != was]  # fmt: skip
    found += [f"leaves {path.name}" for path in now.keys() - there.keys()
              if path.name.endswith(DRAFTS) or not now[path]]  # fmt: skip
    return found


def after(desktop: Desktop, name: str, before: str) -> list[str]:
    """What is wrong when all is over."""
    wrong = desktop.store.ask(check_store, now=utc_now()).wrong
    found = [f"{what} {count}" for what, count in wrong.items() if count]
    if not quick_check(desktop.path):
        found.append("structure")
    if name in CHANGES:
        desktop.store.undo()
    if name in NO_CHANGE | CHANGES and digest(desktop.store) != before:
        found.append("something acknowledged is lost")
    return [*found, *hand_over_faults(desktop.store)]


def files_of(folder: Path) -> dict[Path, bytes]:
    """What lies there and is not the store itself, which may be written at any time."""
    own = ("leads.leaddesk", "leads.leaddesk-wal", "leads.leaddesk-shm", "leaddesk.log")
    return {path: path.read_bytes() for path in sorted(folder.rglob("*"))
            if path.is_file() and path.name not in own}  # fmt: skip


@contextmanager
def small_drive(folder: Path) -> Iterator[Path]:
    """A drive of SIZE_MB there; takes root."""
    folder.mkdir()
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SIZE_MB}m", "tmpfs", str(folder)], check=True
    )
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def needs(drive: Path, origin: Path) -> dict[str, int]:
    """About how many bytes each deed takes at its worst; less is too little at some point."""
    found = {}
    for name in DEEDS:
        filled = Filled()
        free = 64_000
        while True:
            fill(drive, origin, name, free, filled)
            if not filled.refused.pop(name) or free > SIZE_MB * 500_000:
                break
            free = int(free * 1.6)
        found[name] = free
    return found


def fill_often(folder: Path, fills: int, seed: int = 1) -> Filled:
    """Fills at random points, the deeds one after the other."""
    random, filled = Random(seed), Filled()
    furnish(folder / "origin")
    with small_drive(folder / "drive") as drive:
        most = needs(drive, folder / "origin")
        for number in range(fills):
            name = list(DEEDS)[number % len(DEEDS)]
            fill(drive, folder / "origin", name, random.randrange(most[name]), filled)
    return filled


def figures(fills: int) -> Iterable[Figure]:
    with tempfile.TemporaryDirectory(prefix="leaddesk-disk-") as folder:
        filled = fill_often(Path(folder), fills)
    for fault in filled.faults:
        print(fault, flush=True)
    print(filled.refused, filled.codes, flush=True)
    yield Figure("disk full: fills", fills, ">= 1")
    yield Figure("disk full: of them too small a rest", sum(filled.refused.values()))
    yield Figure("disk full: lost, truncated, unsaid or stuck", len(filled.faults), "= 0")

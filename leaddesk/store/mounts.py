"""What the system says of the drive that a folder lies on."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from leaddesk.rules.places import Place, place

_MOUNTS = Path("/proc/self/mounts")
_MOUNT_LINE = re.compile(r"^.+? on (?P<where>/.*) \((?P<kind>[^,)]+)")
_CLOUD_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def place_of(path: Path) -> Place:
    """Where the store at `path` lies or would lie; LOCAL where the system tells nothing."""
    where = path.absolute()
    known = [os.environ.get(name, "") for name in _CLOUD_VARIABLES]
    asked = {place(str(way), _file_system(way), _drive(way), known) for way in _ways(where)}
    return next((each for each in (Place.CLOUD, Place.NETWORK) if each in asked), Place.LOCAL)


def _ways(path: Path) -> Iterator[Path]:
    """As it is written, and as it is behind links: either may tell."""
    yield path
    yield Path(os.path.realpath(path))  # as far as can be told, where links lead in a ring


def _file_system(path: Path) -> str:
    return file_system_of(str(path), mounts())


def file_system_of(path: str, mounted: Iterable[tuple[str, str]]) -> str:
    """The type of the innermost of the (folder, type) that holds the path; of two at one folder
    the later one lies on top."""
    best, found = -1, ""
    for folder, kind in mounted:
        root = folder.rstrip("/")
        inside = path == folder or path.startswith(root + "/")
        if inside and len(root) >= best and kind != "autofs":
            best, found = len(root), kind
    return found


def mounts() -> list[tuple[str, str]]:
    """What is mounted where: (folder, type)."""
    if sys.platform == "darwin":
        return _told_by_mount()
    try:
        text = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:  # no Linux, or a cage
        return []
    return list(_from_table(text))


def _from_table(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        parts = line.split(" ")
        if len(parts) > 2:
            yield re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), parts[1]), parts[2]


def _told_by_mount() -> list[tuple[str, str]]:
    try:
        told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5)
    except (OSError, subprocess.SubprocessError):
        return []
    found = (_MOUNT_LINE.match(line) for line in told.stdout.splitlines())
    return [(line["where"], line["kind"]) for line in found if line is not None]


def _drive(path: Path) -> str:
    if sys.platform == "win32":
        import ctypes

        remote = 4
        return "remote" if ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == remote else ""
    return ""

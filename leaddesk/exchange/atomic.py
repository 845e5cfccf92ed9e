"""Files that are there whole or not at all, and names that every system takes."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from leaddesk.rules.problem import Problem

_RESERVED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]')
_COMPUTED = re.compile(r"^[=+@-]+")  # in a list of files, or as the option of a program
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"]
)
_LONGEST_NAME = 120  # characters; leaves room for a folder within Windows' 260
_LONGEST_BYTES = 240  # most file systems take 255 bytes
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC})
_FULL_ON_WINDOWS = frozenset({39, 112})  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL


def write_atomically(path: Path, write: Callable[[BinaryIO], None]) -> Problem | None:
    """Lets `write` fill a file and puts it at `path` when all of it is on the disk.

    What stood there before stays whole until then and after any failure. Problems:
    file_open_elsewhere, disk_full, folder_missing, folder_not_writable, file_not_written.
    """
    temporary = path.with_name(f".{secrets.token_hex(6)}.tmp")
    try:
        file = temporary.open("xb")
    except OSError as error:
        return _why(error, path, "folder_not_writable")
    try:
        with file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        _keep_mode(path, temporary)
        temporary.replace(path)
    except OSError as error:
        _remove(temporary)
        return _why(error, path, "file_open_elsewhere")
    except BaseException:
        _remove(temporary)
        raise
    _sync_folder(path.parent)
    return None


def why_not_writable(path: Path) -> Problem | None:
    """What would keep a file from being written here, found out by trying; nothing is left."""
    temporary = path.with_name(f".{secrets.token_hex(6)}.tmp")
    try:
        temporary.touch(exist_ok=False)
    except OSError as error:
        return _why(error, path, "folder_not_writable")
    _remove(temporary)
    return None


def _why(error: OSError, path: Path, refused: str) -> Problem:
    if error.errno in _FULL or getattr(error, "winerror", None) in _FULL_ON_WINDOWS:
        return Problem("disk_full", value=str(path.parent))
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Problem("folder_missing", value=str(path.parent))
    place = path.name if refused == "file_open_elsewhere" else str(path.parent)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return Problem(refused, value=place)
    return Problem("file_not_written", value=place)


def _keep_mode(path: Path, temporary: Path) -> None:
    """The new file may be read by whoever could read the old one."""
    with contextlib.suppress(OSError):
        temporary.chmod(path.stat().st_mode & 0o777)


def _remove(temporary: Path) -> None:
    with contextlib.suppress(OSError):
        temporary.unlink()


def _sync_folder(folder: Path) -> None:
    """Makes the new name itself survive a power cut; Windows has no such call."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def safe_file_name(text: str, *, fallback: str = "leaddesk") -> str:
    """`text` as a file name without a folder that Windows, macOS and Linux take."""
    name = _RESERVED.sub("_", unicodedata.normalize("NFC", text))
    name = name.encode("utf-8", "ignore").decode()  # lone surrogates
    name = _COMPUTED.sub("_", " ".join(name.split()).strip(" ."))
    stem, dot, suffix = name.rpartition(".")
    if not dot or not stem or len(suffix) > 8:
        stem, dot, suffix = name, "", ""
    stem = stem[: _LONGEST_NAME - len(dot + suffix)]
    while len((stem + dot + suffix).encode()) > _LONGEST_BYTES:
        stem = stem[:-1]
    stem = stem.rstrip(" .") or fallback
    if stem.partition(".")[0].rstrip(" ").lower() in _DEVICES:
        stem = f"_{stem}"
    return stem + dot + suffix

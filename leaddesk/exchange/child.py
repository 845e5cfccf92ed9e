"""Reading in a child process: a hostile file may take that one down, never the program."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, TypeVar

from leaddesk.exchange.child_main import ANY, CAREFUL, HIDDEN_WORD, MAIL
from leaddesk.exchange.csv_text import AS_FOUND, TextReading
from leaddesk.exchange.sheets import Workbook
from leaddesk.rules.mails import Mail
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import Cells

__all__ = ["HIDDEN_WORD", "read_in_child", "read_mail_in_child"]

T = TypeVar("T")

# Enough for 100,000 rows of 20 long texts, each another one (measured: 100,000 x 15 take 310 MB).
# One cell at XFD1048576 asks for 512 GiB and fails at any limit.
MEMORY = 512 * 1024 * 1024

_KEPT_WORDS = (
    "PATH", "SYSTEMROOT", "WINDIR", "TEMP", "TMP", "TMPDIR", "LANG", "VIRTUAL_ENV",
)  # fmt: skip
_KEPT_STARTS = ("LC_", "PYTHON", "_PYI", "LD_", "DYLD_", "COVERAGE")

_LOOK_EVERY = 0.004  # seconds between two looks at the child
_MAY_COME_BACK = frozenset(
    {
        ("leaddesk.exchange.sheets", "Workbook"),
        ("leaddesk.rules.sheet", "Sheet"),
        ("leaddesk.rules.sheet", "CellError"),
        ("leaddesk.rules.mails", "Mail"),
        ("leaddesk.rules.problem", "Problem"),
        ("leaddesk.rules.problem", "Severity"),
        ("datetime", "date"),
        ("datetime", "datetime"),
        ("datetime", "time"),
        ("datetime", "timedelta"),
        ("datetime", "timezone"),
        ("builtins", "dict"),
    }
)


class _Results(pickle.Unpickler):
    """Takes back our own values and nothing else: the child has looked at a hostile file."""

    def find_class(self, module: str, name: str) -> object:
        if (module, name) not in _MAY_COME_BACK:
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)


def read_in_child(
    path: Path,
    *,
    timeout: float = 30.0,
    cancelled: Callable[[], bool] | None = None,
    memory: int = MEMORY,
    how: TextReading = AS_FOUND,
) -> Workbook | Problem:
    """The file as read, or the reason why not: those of `read_file` and reader_memory,
    reader_timeout, reader_crashed, cancelled. `timeout` in seconds, for all tries together."""
    deadline = time.monotonic() + timeout
    outcome = _try(path, ANY, deadline, cancelled, memory, how, Workbook)
    fell = isinstance(outcome, Problem) and outcome.code in ("reader_memory", "reader_crashed")
    if not fell or not _is_zip(path):
        return outcome
    # The slow reader goes row by row and survives what the fast one can't hold.
    second = _try(path, CAREFUL, deadline, cancelled, memory, how, Workbook)
    if isinstance(second, Workbook) or second.code in ("cancelled", "reader_timeout"):
        return second
    return outcome


def read_mail_in_child(
    path: Path, *, timeout: float = 30.0, memory: int = MEMORY
) -> Mail | Problem:
    """The mail in the file, or the reason why not: as of `read_mail` and `read_in_child`."""
    return _try(path, MAIL, time.monotonic() + timeout, None, memory, AS_FOUND, Mail)


def _is_zip(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(2) == b"PK"
    except OSError:
        return False


def _try(
    path: Path,
    engine: str,
    deadline: float,
    cancelled: Callable[[], bool] | None,
    memory: int,
    how: TextReading,
    wanted: type[T],
) -> T | Problem:
    with tempfile.TemporaryDirectory(prefix="leaddesk-", ignore_cleanup_errors=True) as folder:
        result = Path(folder) / "result"
        said = Path(folder) / "said"
        arguments = [str(path.absolute()), str(result), str(memory), engine]
        arguments += [how.encoding, how.separator]
        with said.open("wb") as errors:
            try:
                child = _started([*_command(), *arguments], errors)
            except OSError:  # a guard of the machine lets no program start another
                return Problem("reader_crashed", value=path.name)
            try:
                stopped = _wait(child, deadline, cancelled)
            finally:
                if child.poll() is None:
                    child.kill()
                    child.wait()
        if stopped:
            return Problem(stopped, value=path.name)
        return _outcome(path, child.returncode, result, said, wanted)


def _started(command: list[str], errors: BinaryIO) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=errors,
        cwd=_root(),
        env=_environment(os.environ),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _environment(own: Mapping[str, str]) -> dict[str, str]:
    """What a Python program needs and nothing else: no password of ours reaches a process that
    looks at a hostile file. Without a backtrace, for which Rust asks for memory, and when there is
    none waits for itself until the time is over. And with one heap for all threads: a heap of its
    own for each would take 64 MB of the address space that is allowed."""
    kept = {k: v for k, v in own.items() if k.upper() in _KEPT_WORDS or k.startswith(_KEPT_STARTS)}
    return {**kept, "RUST_BACKTRACE": "0", "MALLOC_ARENA_MAX": "1"}


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN_WORD]
    return [sys.executable, "-m", "leaddesk.exchange.child_main"]


def _root() -> Path:
    """The folder that holds the package: the child is started there, so that it finds it, and
    finds no stranger's module in the folder that the user happens to be in."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).parent
    return Path(__file__).resolve().parents[2]


def _wait(
    child: subprocess.Popen[bytes], deadline: float, cancelled: Callable[[], bool] | None
) -> str:
    """Waits for the child; the code of the reason to stop it, or ""."""
    while child.poll() is None:
        if cancelled is not None and cancelled():
            return "cancelled"
        if time.monotonic() > deadline:
            return "reader_timeout"
        time.sleep(_LOOK_EVERY)
    return ""


def _outcome(path: Path, code: int, result: Path, said: Path, wanted: type[T]) -> T | Problem:
    if code == 0:
        try:
            with result.open("rb") as file:
                outcome = _taken_back(file)
        except Exception:  # a child that fell to a hostile file may have written anything
            return Problem("reader_crashed", value=path.name)
        if isinstance(outcome, wanted | Problem):
            return outcome
    last = said.read_bytes()[-4000:]
    out_of_memory = b"memory allocation of" in last or b"MemoryError" in last
    return Problem("reader_memory" if out_of_memory else "reader_crashed", value=path.name)


def _taken_back(file: BinaryIO) -> object:
    """What `child_main` has written, block by block."""
    book = _Results(file).load()
    if not isinstance(book, Workbook):
        return book
    return replace(book, sheets=tuple(replace(s, rows=_rows(file)) for s in book.sheets))


def _rows(file: BinaryIO) -> tuple[Cells, ...]:
    count = _Results(file).load()
    rows: list[Cells] = []
    while len(rows) < count:
        rows += _Results(file).load()
    return tuple(rows)

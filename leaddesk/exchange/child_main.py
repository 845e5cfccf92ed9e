"""The child process that reads one file: `child_main PATH RESULT MEMORY_BYTES ENGINE
ENCODING SEPARATOR`, the last two empty where nobody has chosen any.

Starts quickly, so nothing heavy is imported here. The result is in RESULT; when there is none the
parent tells from the exit code what happened. A result is several pickles, one after the other:
the workbook without its rows, then the rows of each sheet in blocks. The parent takes back one
block at a time, so that its window can do something else in between.
"""

from __future__ import annotations

import copyreg
import gc
import os
import pickle
import sys
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO

from leaddesk.exchange.csv_text import TextReading
from leaddesk.exchange.mail_file import read_mail
from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.rules.mails import Mail
from leaddesk.rules.problem import Problem

# The frozen program has no "-m": its main module looks for this word first, before Qt.
HIDDEN_WORD = "--read-one-file"

BLOCK = 250
"""Rows in one pickle: two milliseconds for the parent."""

MOST_BYTES = 400_000_000
"""Of a result. Rows that share one text of 9 MB are small here and would be endless there."""

CAREFUL = "careful"
ANY = "any"
MAIL = "mail"


def main(arguments: list[str]) -> int:
    """Reads the file and writes the result; 0 if a result was written."""
    path, result, memory, engine, encoding, separator = arguments
    _limit_memory(int(memory))
    gc.disable()  # nothing is thrown away before the end
    copyreg.pickle(MappingProxyType, _plain_dict)  # a Problem's arguments
    try:
        how = TextReading(encoding, separator)
        book = _read(Path(path), engine, how)
    except MemoryError:
        book = Problem("reader_memory", value=Path(path).name)
    with Path(result).open("wb") as file:
        if not _write(book, file):
            file.seek(0)
            file.truncate()
            _write(Problem("reader_memory", value=Path(path).name), file)
    return 0


def _read(path: Path, engine: str, how: TextReading) -> Workbook | Mail | Problem:
    if engine == MAIL:
        return read_mail(path)
    return read_file(path, careful=engine == CAREFUL, how=how)


def _write(book: Workbook | Mail | Problem, file: BinaryIO) -> bool:
    """Writes the result; False if it is too much for the parent to take back."""
    if not isinstance(book, Workbook):
        pickle.dump(book, file, protocol=5)
        return True
    bare = replace(book, sheets=tuple(replace(sheet, rows=()) for sheet in book.sheets))
    pickle.dump(bare, file, protocol=5)
    for sheet in book.sheets:
        pickle.dump(len(sheet.rows), file, protocol=5)
        for start in range(0, len(sheet.rows), BLOCK):
            pickle.dump(sheet.rows[start : start + BLOCK], file, protocol=5)
            if file.tell() > MOST_BYTES:
                return False
    return True


def _plain_dict(mapping: MappingProxyType[Any, Any]) -> tuple[type, tuple[dict[Any, Any]]]:
    return dict, (dict(mapping),)


def _limit_memory(size: int) -> None:
    """An upper limit to the address space, where the system knows one (not on Windows)."""
    if size <= 0 or sys.platform == "win32":
        return
    import resource  # is missing on Windows

    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    limit = size if hard == resource.RLIM_INFINITY else min(size, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # no core file with personal data
    except (ValueError, OSError):
        return  # macOS refuses at times; the time limit stays


if __name__ == "__main__":
    # Out at once: taking a hundred thousand cells apart one by one would keep the parent waiting.
    os._exit(main(sys.argv[1:]))

"""The log file: what went wrong and where, for whoever mends it, and nothing about anybody.

Messages hold codes and figures only. Of an exception the file keeps kind and place, not the text:
a value that failed may be somebody's name or number.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
from collections.abc import Mapping
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TypeAlias

import platformdirs

PROGRAM = "leaddesk"
_BYTES = 1_000_000
_KEPT = 5
_Raised: TypeAlias = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


def log_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """Where the log lies; beside the settings where LEADDESK_CONFIG has moved those."""
    chosen = environ.get("LEADDESK_CONFIG", "")
    if chosen:
        return Path(chosen) / "logs"
    return platformdirs.user_log_path(PROGRAM, appauthor=False)


def start_log(folder: Path | None = None) -> Path | None:
    """Begin to keep the log; returns its path, None where no file can be written.

    Called again it changes nothing while the folder is the same, else it moves there.
    """
    path = (folder or log_folder()) / f"{PROGRAM}.log"
    root = logging.getLogger(PROGRAM)
    for old in [h for h in root.handlers if isinstance(h, RotatingFileHandler)]:
        if Path(old.baseFilename) == path.absolute():
            return path
        root.removeHandler(old)
        old.close()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=False
        )
    except OSError:
        # A program that can't keep a log still has to work; and without any place for them, Python
        # would put the messages on standard error, with the texts of exceptions.
        root.addHandler(logging.NullHandler())
        return None
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


def catch_the_rest() -> None:
    """What nobody catches, in a slot of the window or in a thread, goes into the log like all
    else: on standard error Python would say the exception's text too."""
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda what: _log_uncaught(
        what.exc_type, what.exc_value, what.exc_traceback
    )
    sys.unraisablehook = lambda what: _log_uncaught(
        what.exc_type, what.exc_value, what.exc_traceback
    )


def _log_uncaught(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> None:
    if error is None or issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger(PROGRAM).error(
        "nobody caught a %s", kind.__qualname__, exc_info=(kind, error, trace)
    )


class _Discreet(logging.Formatter):
    """Formats exceptions without their texts."""

    def formatException(self, ei: _Raised) -> str:
        lines: list[str] = []
        error = ei[1]
        while error is not None:
            lines += traceback.format_tb(error.__traceback__)
            lines.append(f"{type(error).__module__}.{type(error).__qualname__}\n")
            error = error.__cause__ or error.__context__
            if error is not None:
                lines.append("raised while handling:\n")
        return "".join(lines).rstrip()

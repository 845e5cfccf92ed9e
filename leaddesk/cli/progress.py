"""A plain line that counts, for those who asked for it with --progress."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from leaddesk.cli.call import Call


@contextmanager
def counter_line(call: Call, words: str) -> Iterator[Callable[[int, int], None]]:
    """A function (done, total) that tells on standard error how far it is.

    On a terminal one line that is written over; elsewhere a line for every tenth.
    """
    if not call.options.progress:
        yield lambda done, total: None
        return
    live = call.errors.isatty()
    told = -1

    def report(done: int, total: int) -> None:
        nonlocal told
        tenth = done * 10 // total if total else 10
        if live:
            print(f"\r{words}: {done} / {total}", end="", file=call.errors, flush=True)
        elif tenth > told:
            print(f"{words}: {done} / {total}", file=call.errors, flush=True)
        told = tenth

    try:
        yield report
    finally:
        if live and told >= 0:
            print(file=call.errors, flush=True)

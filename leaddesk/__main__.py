"""The way in. No words, or only a store: the window; words: a command; one hidden word: the
reader of one file.

The hidden word comes first and before anything heavy: the frozen program starts itself with it to
read a file in a process of its own.
"""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Sequence

from leaddesk.exchange import child_main


def main(words: Sequence[str] | None = None) -> int:
    """Runs the program; returns its exit code."""
    given = list(sys.argv[1:] if words is None else words)
    if given[:1] == [child_main.HIDDEN_WORD]:
        return child_main.main(given[1:])
    store = _window_on(given)
    if given and store is None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C just ends what has not begun
        gc.disable()  # to look through a thousand modules over and over takes a tenth of a second
        from leaddesk import cli  # heavy: imported when first needed

        gc.freeze()
        gc.enable()
        code = cli.main(given)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # all is said: the end is not cut short
        return code
    gc.disable()  # the window looks for rings of objects itself: leaddesk.ui.shell.collecting
    from leaddesk.app import run_window  # heavy: imported when first needed

    return run_window(store)


def _window_on(words: Sequence[str]) -> str | None:
    """The store of a call that names nothing but a store: the window opens on it."""
    if len(words) == 2 and words[0] == "--store":
        return words[1]
    if len(words) == 1 and words[0].startswith("--store="):
        return words[0].removeprefix("--store=")
    return None


if __name__ == "__main__":
    sys.exit(main())

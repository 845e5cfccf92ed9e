"""One walk in a process of its own: `python -m torture.walk_worker SEED SECONDS FOLDER`.

The window with the sample data, as the program opens it; a random hand at it for so long; then it
is closed as people do, and the store is looked through. The last line of the output is a JSON with
what was found.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import logging
import mmap
import sys
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QEvent, QSettings, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from leaddesk import logs
from leaddesk.app import SWITCH_S, Program
from leaddesk.derived.settle import settle, settle_all
from leaddesk.operations.sample import add_sample
from leaddesk.operations.set_up import set_up_store
from leaddesk.settings import read_settings
from leaddesk.store.engine import connect
from leaddesk.store.store import Store
from leaddesk.ui.shell.collecting import Collecting
from leaddesk.ui.shell.main_window import MainWindow
from torture.walk_files import walk_files
from torture.walking import Hand, in_front

ME = "Anna Berg"
LAST = 12
"""So many deeds are told of what went before a failure."""
GRACE_S = 90
"""So long a walk may take longer than it was to: a dialog that reads a file is waited for. What
hangs is told with the place where it does, and ends."""
PAUSE_MS = 2
"""Between two deeds: threads get their turn, and the window paints."""
BREATHERS = 4
"""At so many moments of a walk all is closed, and counted what is left."""
_HARMLESS = ("This plugin does not support", "propagateSizeHints", "QTest", "outside target window")
"""What Qt says of a window without a screen, and of a hand that clicks beside a widget."""


class Walk:
    """`found`: what was raised or said, each with the deeds before it."""

    def __init__(self, seed: int, seconds: float, folder: Path) -> None:
        self.hand = Hand(seed, walk_files(folder / "files"))
        self.seconds, self.begun = seconds, perf_counter()
        self.deeds, self.different = 0, set[str]()
        self.done = deque[str](maxlen=LAST)
        self.found: list[dict[str, Any]] = []
        self.rests: list[dict[str, Any]] = []
        self.to_see: list[str] | None = None
        self.app = QApplication(["leaddesk"])
        self.path = folder / "leads.leaddesk"

    def run(self) -> None:
        """From an open window to a closed one. A window that the hand has closed is opened again,
        as people do it."""
        self._watch()
        Collecting(self.app)
        while self.left() > 0:
            settings = replace(read_settings(), user_name=ME, initials="AB", begun=True)
            program = Program(self.app, settings, self.path)
            if program.start() is not None:
                break
            self.to_see = None  # a window opened again has made no page yet
            QTimer.singleShot(PAUSE_MS, self.next)
            self.app.exec()
            self._let_go(program)

    def left(self) -> float:
        return self.seconds - (perf_counter() - self.begun)

    def next(self) -> None:
        """One deed. The next one is ordered before: a dialog or a menu keeps this one waiting."""
        if self.left() <= 0:
            QTimer.singleShot(0, self._end)
            return
        QTimer.singleShot(PAUSE_MS, self.next)
        if len(self.rests) < BREATHERS * (1 - self.left() / self.seconds) - 0.5 and _alone():
            self.rests.append(_rest(self.app))
        self.done.append("…")
        self.done[-1] = self._see_a_page() or self.hand.step()
        self.deeds += 1
        self.different.add(self.done[-1])

    def _see_a_page(self) -> str:
        """Each page once before all else: what a page is made of is no leak in the second half."""
        window = in_front()
        if self.to_see is None and isinstance(window, MainWindow):
            self.to_see = [command.key for command in window.commands if command.key[:3] == "go_"]
        if not self.to_see or not isinstance(window, MainWindow):
            return ""
        page = self.to_see.pop()
        window.commands.run(page)
        return f"command {page}"

    def _end(self) -> None:
        """Close what is open, one after the other, and the window last."""
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if front is not None:
            front.close()
            QTimer.singleShot(0, self._end)
            return
        self.rests.append(_rest(self.app))
        self.app.closeAllWindows()
        self.app.quit()

    def _let_go(self, program: Program) -> None:
        if program.workplace is not None:
            program.workplace.close()
            program.workplace.wait()
        program.one.leave()

    def _watch(self) -> None:
        logs.start_log()
        logs.catch_the_rest()
        logging.getLogger("leaddesk").addHandler(Told(self.tell))
        qInstallMessageHandler(self._on_qt)

    def _on_qt(self, kind: QtMsgType, about: object, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(part in text for part in _HARMLESS):
            self.tell(f"Qt: {text}")

    def tell(self, what: str) -> None:
        self.found.append({"what": what, "before": list(self.done)})


class Told(logging.Handler):
    """What goes into the log as an error was raised somewhere."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__(logging.ERROR)
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        self._tell(self.format(record))


def _alone() -> bool:
    return QApplication.activePopupWidget() is None and QApplication.activeModalWidget() is None


def _rest(app: QApplication) -> dict[str, Any]:
    """What lives now, what was let go of being gone."""
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    kinds = Counter(type(widget).__name__ for widget in app.allWidgets())
    return {
        "mb": _held_mb(),
        "widgets": sum(kinds.values()),
        "top": Counter(type(w).__name__ for w in app.topLevelWidgets()),
        "most": kinds.most_common(8),
    }


def _held_mb() -> float:
    """What this process holds now; 0 where the system does not say it so."""
    told = Path("/proc/self/statm")
    pages = int(told.read_text(encoding="ascii").split()[1]) if told.exists() else 0
    return pages * mmap.PAGESIZE / 1e6


@contextmanager
def _inside(hand: Hand, folder: Path) -> Iterator[None]:
    """Nothing leaves the program: file dialogs choose at random, no other program is opened."""
    saved = folder / "saved"
    saved.mkdir(exist_ok=True)

    def one(*_: object) -> tuple[str, str]:
        return ("", "") if hand.random.random() < 0.3 else (str(hand.file()), "")

    def place(*_: object) -> tuple[str, str]:
        name = hand.random.choice(("", "liste.xlsx", "liste.csv", "x.pdf", "x.ics", "x", "a/b.c"))
        return (str(saved / name), "") if name else ("", "")

    with (
        patch.object(QFileDialog, "getOpenFileName", one),
        patch.object(QFileDialog, "getSaveFileName", place),
        patch.object(QFileDialog, "getExistingDirectory", lambda *_: str(saved)),
        patch.object(QDesktopServices, "openUrl", lambda *_: True),
    ):
        yield


def _made(path: Path) -> None:
    store = Store.create(path, who=ME, settle=settle)
    store.run(set_up_store, name=ME, initials="AB")
    store.run(add_sample)
    store.close()


def _looked_through(path: Path) -> list[str]:
    """What is wrong with the store afterwards."""
    with closing(connect(path)) as raw:
        wrong = [str(row[0]) for row in raw.execute("PRAGMA integrity_check") if row[0] != "ok"]
        wrong += [f"foreign key of {row[0]}" for row in raw.execute("PRAGMA foreign_key_check")]
    store = Store(path, who=ME, settle=settle)
    try:
        if store.repair(settle_all):
            wrong.append("what is derived differs")
        return wrong + ([] if store.last_step() else ["no step"])
    finally:
        store.close()


def main(seed: int, seconds: float, folder: Path) -> None:
    faulthandler.enable()  # Qt dies without a word
    faulthandler.dump_traceback_later(seconds + GRACE_S, exit=True)
    sys.setswitchinterval(SWITCH_S)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    _made(folder / "leads.leaddesk")
    walk = Walk(seed, seconds, folder)
    with _inside(walk.hand, folder):
        walk.run()
    wrong = _looked_through(walk.path)
    result = {
        "deeds": walk.deeds, "different": len(walk.different), "found": walk.found,
        "rests": walk.rests, "store": wrong,
    }  # fmt: skip
    print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]), Path(sys.argv[3]))

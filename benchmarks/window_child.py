"""One process of the window's figures: `python -m benchmarks.window_child WHAT STORE STARTED`.

WHAT is `window` (the program's own start), `empty` (a window of PySide6 with an empty table),
`imports` (what the program brings in before its window) or `acts`. STARTED is what perf_counter
said as the process was started: on all systems it is one clock for all processes. The figures go
to the last line of the output, as JSON.
"""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from leaddesk.ui.shell.main_window import MainWindow

ME = "Anna Berg"
"""The user whom the store knows: nothing is written at the start."""

Figures = dict[str, Any]


def _since(started: float) -> float:
    return (perf_counter() - started) * 1000


def imports(started: float) -> Figures:
    gc.disable()  # as leaddesk.__main__ does
    import leaddesk.app  # noqa: F401

    return {"ready": _since(started)}


def empty(started: float) -> Figures:
    from PySide6.QtGui import QStandardItemModel
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    app = QApplication([])

    class Window(QMainWindow):
        painted = 0.0

        def paintEvent(self, event: object) -> None:
            if not self.painted:
                self.painted = _since(started)
                app.quit()

    window, table = Window(), QTableView()
    table.setModel(QStandardItemModel(0, 8))
    window.setCentralWidget(table)
    window.resize(1440, 900)
    window.show()
    app.exec()
    return {"painted": window.painted}


def _program(store: Path) -> tuple[QApplication, MainWindow]:
    """As `leaddesk.__main__` and `leaddesk.app.run_window` start it."""
    gc.disable()
    from PySide6.QtWidgets import QApplication

    from leaddesk import app as root
    from leaddesk.settings import Settings
    from leaddesk.ui.shell.collecting import Collecting

    app = QApplication([])
    sys.setswitchinterval(root.SWITCH_S)
    program = root.Program(app, Settings(user_name=ME, begun=True), store)
    assert program.start() is None
    assert program.window is not None
    Collecting(app)
    return app, program.window


def window(started: float, store: Path) -> Figures:
    """Until the list is filled: its total and its first rows are there."""
    app, shown = _program(store)
    from PySide6.QtCore import QEvent, QObject, QTimer

    found: Figures = {}

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                found.setdefault("painted", _since(started))
            return False

    painted = Painted()
    shown.installEventFilter(painted)
    model = shown.page("leads").model  # type: ignore[attr-defined]

    def look() -> None:
        if model.total() and model.lead(0) is not None:
            found.setdefault("filled", _since(started))
            if "painted" in found:
                shown.close()
                app.quit()

    model.counted.connect(look)
    model.loaded.connect(look)
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(1)
    app.exec()
    return found


def acts(store: Path, lead_list: Path) -> Figures:
    """What a person does, in the longest gaps of its steps; and the memory that it takes."""
    _app, shown = _program(store)
    from benchmarks.import_acts import importing
    from benchmarks.window_acts import Acts

    person = Acts(shown)
    person.settle_down()
    memory = {"after the start": _memory()}
    gaps = {
        "typing a filter": person.typing(),
        "holding Down, 120 rows": person.holding_down(),
        "dragging the scroll bar, 50 jumps": person.scrolling(),
        "opening leads": person.opening(),
        **person.opening_forms(),
        "the other pages, first opening": person.opening_pages(),
    }
    memory["after that work"] = _memory()
    gaps.update(importing(person, lead_list))
    memory["after the import"] = _memory()
    shown.close()
    return {"gaps": gaps, "memory": memory}


def _memory() -> float:
    """Resident megabytes of this process; 0 where the system has no /proc."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), 0.0)


def main(words: list[str]) -> int:
    what, store, started, *more = words
    if what == "imports":
        found = imports(float(started))
    elif what == "empty":
        found = empty(float(started))
    elif what == "window":
        found = window(float(started), Path(store))
    else:
        found = acts(Path(store), Path(more[0]))
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

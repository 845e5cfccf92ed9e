"""What is typed in the focus mode outlives a kill, and a window that goes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from leaddesk.desk import Desk
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.ui.lead.drafts import Drafts
from leaddesk.ui.shell.main_window import MainWindow
from tests.journeys.conftest import press
from tests.journeys.test_focus_mode import CONTROL, begun, last_of, write

EVERYTHING = Path(__file__).parents[2]

KILLED = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from leaddesk.app import PAGES
from leaddesk.derived.settle import settle
from leaddesk.desk import Desk
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.words import install_language

app = QApplication([])
install_language("de")
then = datetime(2025, 11, 24, 9, 34, tzinfo=UTC)
desk = Desk(Store(Path(sys.argv[1]), who="Anna Berg", settle=settle, clock=lambda: then))
window = MainWindow(desk, PAGES)
window.show()
window.show_query("4")
started = typed = False
while True:
    app.processEvents()
    page = window.pages.get("focus")
    if not started and window.pages["leads"].model.total() == 6:
        started = True
        window.commands.run("focus")
    composer = page.pane.page.composer if page is not None else None
    if composer is not None and composer.lead_id is not None and not typed:
        typed = True
        QTest.keyClick(composer.form.outcomes, "1")
        QTest.keyClicks(composer.form.note, "Mitten im Satz")
        print(composer.lead_id, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_what_was_typed_outlives_a_kill(
    store_path: Path, with_sample: None, tmp_path: Path, window: MainWindow
) -> None:
    """A program of its own is killed half a second after the last key."""
    environment = {
        **os.environ, "LEADDESK_CONFIG": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path),
        "PYTHONPATH": str(EVERYTHING), "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    killed = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(store_path)], env=environment,
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert killed.stdout is not None
        lead = int(killed.stdout.readline())
        until = time.monotonic() + 5
        drafts = tmp_path / "drafts"
        while not list(drafts.glob(f"*_{lead}_call.json")) and time.monotonic() < until:
            pass
    finally:
        killed.send_signal(signal.SIGKILL)
        killed.wait()
    page = begun(window)
    assert page.course.current == lead
    assert page.pane.page.composer.form.note.text() == "Mitten im Satz"
    assert page.pane.page.composer.form.outcomes.current() == "interest"
    press(Qt.Key.Key_Return, CONTROL)
    assert last_of(window, lead).text == "Mitten im Satz"


def test_a_window_that_is_dropped_leaves_the_draft(window: MainWindow, store_path: Path) -> None:
    page = begun(window)
    lead = page.course.current
    assert lead is not None
    press(Qt.Key.Key_5)
    write("Auf dem Band")
    desk = window.desk
    desk.finish()  # what a closing window does; nothing was saved
    assert Drafts(Desk(desk.store, inline=True)).find(lead, "call")["text"] == "Auf dem Band"
    assert window.desk.store.ask(lambda s: lead_detail(s, lead_id=lead)).touches == 3

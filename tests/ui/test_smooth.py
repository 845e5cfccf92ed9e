"""A probe: how long the window stands still while somebody works quickly on 3,000 leads.

The figures go to the test's output; they are judged by `make bench`, on a machine at rest. Here
only what is absurd fails.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, sleep

import pytest
from pytestqt.qtbot import QtBot

from benchmarks.gaps import Recorder, wait
from benchmarks.make_store import fill, open_store
from benchmarks.window_acts import Acts
from leaddesk.desk import Desk
from leaddesk.pages import PAGES
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.words import install_language

ABSURD_MS = 1000.0


@pytest.fixture(scope="session")
def full_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of 3,000 leads with 15,000 touchpoints; copied for each test."""
    path = tmp_path_factory.mktemp("full") / "leads.leaddesk"
    fill(path, 3000)
    return path


@pytest.fixture
def person(full_store: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Acts]:
    """Somebody at the window, whose desk has its threads."""
    install_language("de")
    path = Path(shutil.copy(full_store, tmp_path / "leads.leaddesk"))
    desk = Desk(open_store(path))
    window = MainWindow(desk, PAGES)
    qtbot.addWidget(window, before_close_func=lambda _: desk.close())
    window.resize(1440, 900)
    window.show()
    acts = Acts(window)
    acts.settle_down()
    yield acts
    acts.recorder.stop()


def test_the_probe_sees_a_window_that_stands_still(qtbot: QtBot) -> None:
    recorder = Recorder()
    recorder.start()
    wait(30)
    start = perf_counter()
    sleep(0.12)
    wait(30)
    recorder.stop()
    assert recorder.longest_since(start) >= 100
    assert len(recorder.gaps) > 5


def test_the_window_goes_on_living(
    person: Acts, record_property: Callable[[str, object], None]
) -> None:
    assert person.is_filled()
    acts = {
        "typing": person.typing(["röd", "p:4 "]),
        "moving": person.holding_down(20),
        "scrolling": person.scrolling(12),
        "opening": person.opening(3),
    }
    for name, steps in acts.items():
        record_property(f"longest gap {name}, ms", round(max(steps), 1))
        print(f"{name}: longest gap {max(steps):.1f} ms in {len(steps)} steps")
    assert all(steps for steps in acts.values())
    assert len(person.recorder.gaps) > 100
    assert max(max(steps) for steps in acts.values()) < ABSURD_MS
    assert person.page.table.currentIndex().row() == 3
    assert person.page.pane.lead_id is not None

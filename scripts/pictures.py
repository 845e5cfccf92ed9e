"""What all pictures are made with: an application, a store with sample data, a folder."""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.app import PAGES
from leaddesk.derived.settle import settle
from leaddesk.desk import Desk
from leaddesk.operations.sample import add_sample
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.views import save_view
from leaddesk.store.store import Store
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.shell.remember import remember

ROOT = Path(__file__).resolve().parents[1]
SCREENS = ROOT / "build" / "screens"
NOW = datetime(2025, 11, 24, 9, 34, tzinfo=UTC)
VIEWS = (
    ("Unzufriedene Wettbewerbskunden", "p:4"),
    ("SQL ohne Wiedervorlage", "stage:sql due:none"),
    ("Meine ab Score 250", "owner:me score>=250"),
)


def application() -> QApplication:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    return app


@lru_cache(maxsize=1)
def _sample_store() -> Path:
    """A store with the sample data, made once for all pictures."""
    folder = Path(tempfile.mkdtemp(prefix="leaddesk-sample-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "leads.leaddesk"
    store = Store.create(path, who="Anna Berg", settle=settle, clock=lambda: NOW)
    store.run(set_up_store, name="Anna Berg", initials="AB")
    store.run(add_sample)
    for name, query in VIEWS:
        store.run(save_view, name=name, query=query)
    store.close()
    return path


def _folder_shown() -> Path:
    """Where files go in the pictures: the same in each, and nobody's own."""
    folder = Path(tempfile.gettempdir()) / "Vertrieb"
    folder.mkdir(exist_ok=True)
    return folder


@contextmanager
def sample_desk() -> Iterator[Desk]:
    """A desk on its own copy of the store with the sample data, on a fixed day; drafts and what
    the window remembers are its own too."""
    folder = Path(tempfile.mkdtemp(prefix="leaddesk-screens-"))
    os.environ["LEADDESK_CONFIG"] = str(folder)
    path = Path(shutil.copy(_sample_store(), folder / "leads.leaddesk"))
    remember("hand_over/folder", str(_folder_shown()))
    desk = Desk(Store(path, who="Anna Berg", settle=settle, clock=lambda: NOW), inline=True)
    yield desk
    desk.close()
    shutil.rmtree(folder, ignore_errors=True)


def settle_down(app: QApplication) -> None:
    for _ in range(6):
        app.processEvents()
        # What was closed is gone: a new style sheet dresses every widget that still lives.
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def picture_of(
    app: QApplication, scene: Callable[[MainWindow], QWidget | None], size: tuple[int, int]
) -> QPixmap:
    """The window in this state, or what the scene gives to be taken instead of it."""
    with sample_desk() as desk:
        window = MainWindow(desk, PAGES)
        window.resize(*size)
        window.show()
        settle_down(app)
        other = scene(window)
        settle_down(app)
        taken = (other or window).grab()
        for widget in (other, window):
            if widget is not None:
                widget.close()
                widget.deleteLater()
        settle_down(app)
    return taken


def shoot(picture: QPixmap, name: str) -> Path:
    SCREENS.mkdir(parents=True, exist_ok=True)
    path = SCREENS / f"{name}.png"
    picture.save(str(path))
    return path

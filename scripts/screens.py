"""`make screens`: every view in German and English, light and dark, 1280x720 and 1440x900, one at
150 %, into build/screens/. They are to be looked at: ux.md section 11 says what for."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.app import PAGES
from leaddesk.derived.settle import settle
from leaddesk.desk import Desk
from leaddesk.operations.sample import add_sample
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.views import save_view
from leaddesk.store.store import Store
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words import install_language

ROOT = Path(__file__).resolve().parents[1]
SCREENS = ROOT / "build" / "screens"
SIZES = ((1280, 720), (1440, 900))
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


@contextmanager
def sample_desk() -> Iterator[Desk]:
    """A desk on a store with the sample data, on a fixed day."""
    folder = Path(tempfile.mkdtemp(prefix="leaddesk-screens-"))
    store = Store.create(
        folder / "leads.leaddesk", who="Anna Berg", settle=settle, clock=lambda: NOW
    )
    store.run(set_up_store, name="Anna Berg", initials="AB")
    store.run(add_sample)
    for name, query in VIEWS:
        store.run(save_view, name=name, query=query)
    desk = Desk(store, inline=True)
    yield desk
    desk.close()
    shutil.rmtree(folder, ignore_errors=True)


def settle_down(app: QApplication) -> None:
    for _ in range(6):
        app.processEvents()


def shoot(widget: QWidget, name: str) -> Path:
    SCREENS.mkdir(parents=True, exist_ok=True)
    path = SCREENS / f"{name}.png"
    widget.grab().save(str(path))
    return path


def _leads(window: MainWindow) -> None:
    window.show_query("4")


def _composer(window: MainWindow) -> None:
    window.show_query("4")
    window.commands.run("log_call")


def _visit(window: MainWindow) -> None:
    window.show_query("4")
    window.commands.run("visit")


def _nothing_found(window: MainWindow) -> None:
    window.show_query("4 stage:sql score>=390 plz:99*")


def _palette(window: MainWindow) -> None:
    window.palette_box.open()
    window.palette_box.line.setText("wied")


def _page(key: str) -> Callable[[MainWindow], None]:
    return lambda window: window.show_page(key)


SCENES: dict[str, Callable[[MainWindow], None]] = {
    "leads": _leads,
    "composer": _composer,
    "visit": _visit,
    "nothing_found": _nothing_found,
    "palette": _palette,
    "funnel": _page("funnel"),
    "segments": _page("segments"),
    "hand_over": _page("hand_over"),
    "importing": _page("importing"),
    "settings": _page("settings"),
}


def make_screens() -> None:
    app = application()
    for language in ("de", "en"):
        for theme in ("light", "dark"):
            for width, height in SIZES:
                _round(app, language, theme, width, height, 1.0)
    _round(app, "de", "light", 1440, 900, 1.5)


def _round(
    app: QApplication, language: str, theme: str, width: int, height: int, scale: float
) -> None:
    install_language(language)  # type: ignore[arg-type]
    apply_theme(app, theme, scale, own_font=True)
    large = "" if scale == 1.0 else f"_{scale:.0%}".replace("%", "")
    for name, scene in SCENES.items():
        with sample_desk() as desk:
            window = MainWindow(desk, PAGES)
            window.resize(width, height)
            window.show()
            settle_down(app)
            scene(window)
            settle_down(app)
            shoot(window, f"window_{name}_{language}_{theme}_{width}x{height}{large}")
            window.close()
            window.deleteLater()


def picture_of_window(store: Path, target: Path) -> Path:
    """A picture of the window on a store, for where there is no display."""
    app = application()
    install_language("de")
    apply_theme(app, "light", own_font=True)
    desk = Desk(Store(store, who="Anna Berg", settle=settle), inline=True)
    window = MainWindow(desk, PAGES)
    window.resize(1440, 900)
    window.show()
    settle_down(app)
    window.show_query("4")
    settle_down(app)
    window.grab().save(str(target))
    desk.close()
    return target


if __name__ == "__main__":
    make_screens()

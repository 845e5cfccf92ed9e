"""`make screens`: every view in German and English, light and dark, 1280x720 and 1440x900, one at
150 %, into build/screens/. They are to be looked at: ux.md section 11 says what for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from leaddesk.app import PAGES
from leaddesk.derived.settle import settle
from leaddesk.desk import Desk
from leaddesk.store.store import Store
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words import install_language
from scripts.pictures import application, sample_desk, settle_down, shoot

SIZES = ((1280, 720), (1440, 900))


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

"""`make screens`: every view in German and English, light and dark, 1280x720 and 1440x900, one
round at 150 %, into build/screens/. They are to be looked at: ux.md section 11 says what for.

`python -m scripts.screens lead_score funnel` takes those scenes only.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from leaddesk.app import PAGES
from leaddesk.derived.settle import settle
from leaddesk.desk import Desk
from leaddesk.pages import settings_parts
from leaddesk.store.store import Store
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words import install_language
from scripts.pictures import SCREENS, application, picture_of, settle_down, shoot
from scripts.scenes import SCENES

SIZES = ((1280, 720), (1440, 900))


def make_screens(names: Iterable[str] = ()) -> None:
    app = application()
    wanted = tuple(names) or tuple(SCENES)
    for language in ("de", "en"):
        for theme in ("light", "dark"):
            for size in SIZES:
                _round(app, wanted, language, theme, size)
    _round(app, wanted, "de", "light", (1440, 900), 1.5)


def _round(
    app: QApplication, names: Iterable[str], language: str, theme: str, size: tuple[int, int],
    scale: float = 1.0,
) -> None:  # fmt: skip
    install_language(language)  # type: ignore[arg-type]
    apply_theme(app, theme, scale, own_font=True)
    large = "" if scale == 1.0 else f"_{round(scale * 100)}"
    for name in names:
        picture = picture_of(app, SCENES[name], size)
        shoot(picture, f"{name}_{language}_{theme}_{size[0]}x{size[1]}{large}")


def picture_of_window(store: Path, target: Path) -> Path:
    """A picture of the window on a store, for where there is no display."""
    app = application()
    install_language("de")
    apply_theme(app, "light", own_font=True)
    desk = Desk(Store(store, who="Anna Berg", settle=settle), inline=True)
    window = MainWindow(desk, PAGES, settings_parts)
    window.resize(1440, 900)
    window.show()
    settle_down(app)
    window.show_query("4")
    settle_down(app)
    window.grab().save(str(target))
    desk.close()
    return target


if __name__ == "__main__":
    if not sys.argv[1:]:
        shutil.rmtree(SCREENS, ignore_errors=True)
    make_screens(sys.argv[1:])

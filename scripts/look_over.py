"""All scenes, walked through instead of looked at: what is cut, lies on something else, has no
name, is too small to be hit, pushes its window larger, or has more than one filled button.

`python -m scripts.look_over de light 1280 720 1.0 [scene ...]`
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QWidget

from leaddesk.app import PAGES
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words import install_language
from scripts.hands import Scene
from scripts.pictures import application, sample_desk
from scripts.scenes import SCENES
from tests.ui.looks import (
    clipped_texts,
    cut_contents,
    filled_buttons,
    overlapping_siblings,
    settle_down,
    small_targets,
    unnamed_focusables,
)

WALKS = (
    clipped_texts, overlapping_siblings, cut_contents, unnamed_focusables, small_targets,
    filled_buttons,
)  # fmt: skip


def shown_scene(scene: Scene, size: tuple[int, int]) -> Iterator[tuple[MainWindow, QWidget]]:
    """The window in this state, and what is seen of it: itself, or a dialog over it."""
    with sample_desk() as desk:
        window = MainWindow(desk, PAGES)
        window.resize(*size)
        window.show()
        settle_down()
        other = scene(window)
        settle_down()
        yield window, other or window
        for widget in (other, window):
            if widget is not None:
                widget.close()
                widget.deleteLater()
        settle_down()


def faults(names: Iterable[str], size: tuple[int, int]) -> Iterator[str]:
    """What is wrong with these scenes in the language and theme that are set."""
    for name in names:
        for window, seen in shown_scene(SCENES[name], size):
            for walk in WALKS:
                yield from (f"{name}: {walk.__name__}: {said}" for said in walk(seen))
            grown = (window.width(), window.height())
            if grown != size:
                yield f"{name}: pushed its window to {grown[0]}x{grown[1]}"


def main(words: list[str]) -> int:
    language, theme, width, height, scale, *names = words
    app = application()
    install_language(language)  # type: ignore[arg-type]
    apply_theme(app, theme, float(scale), own_font=True)
    found = 0
    for fault in faults(names or SCENES, (int(width), int(height))):
        print(fault, flush=True)
        found += 1
    print(f"{found} in {len(names or SCENES)} scenes")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

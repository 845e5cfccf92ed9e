"""How the program looks, and which language it speaks, by command: each choice of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from leaddesk.settings import DENSITIES, FONT_SCALES, LANGUAGES, THEMES
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.formats import percent_text

if TYPE_CHECKING:
    from leaddesk.ui.shell.main_window import MainWindow

_LANGUAGES = {
    "de": marked("Commands", "Language: German"),
    "en": marked("Commands", "Language: English"),
}
_THEMES = {
    "system": marked("Commands", "Appearance: as the system"),
    "light": marked("Commands", "Appearance: light"),
    "dark": marked("Commands", "Appearance: dark"),
    "contrast": marked("Commands", "Appearance: high contrast"),
}
_DENSITIES = {
    "compact": marked("Commands", "Row height: compact"),
    "standard": marked("Commands", "Row height: standard"),
    "comfortable": marked("Commands", "Row height: comfortable"),
}
_MORE = {
    "de": "deutsch|sprache", "en": "englisch|english|sprache", "dark": "dunkel|theme|dark mode",
    "light": "hell|theme", "contrast": "kontrast|theme", "system": "theme",
}  # fmt: skip


def look_commands(window: MainWindow) -> list[Command]:
    """Each sends `setting_wanted` with the name of the setting and its value."""

    def choice(setting: str, value: str, name: Marked, icon: str) -> Command:
        return Command(
            f"set_{setting}_{value}", name.now,
            lambda: window.setting_wanted.emit(setting, value), icon=icon, menu="",
            other_names=_MORE.get(value, ""),
        )  # fmt: skip

    def size(percent: int) -> Command:
        def name() -> str:
            text = translate("Commands", "Font size: {percent}")
            return text.format(percent=percent_text(percent / 100))

        return Command(
            f"set_font_{percent}", name,
            lambda: window.setting_wanted.emit("font_scale", percent), icon="eye",
            other_names="schriftgröße|zoom|letters",
        )  # fmt: skip

    return [
        *_sizes(window),
        *(choice("language", key, _LANGUAGES[key], "languages") for key in LANGUAGES),
        *(choice("theme", key, _THEMES[key], "moon") for key in THEMES),
        *(choice("density", key, _DENSITIES[key], "rows-3") for key in DENSITIES),
        *(size(percent) for percent in FONT_SCALES),
    ]


def _sizes(window: MainWindow) -> list[Command]:
    def step(by: int) -> Callable[[], None]:
        return lambda: window.setting_wanted.emit("font_scale", next_size(by))

    return [
        Command(
            "font_larger", lambda: translate("Commands", "Larger letters"), step(1), "Ctrl++",
            icon="plus", menu="view", other_names="zoom in|schrift größer",
            more_shortcuts=("Ctrl+=",),
        ),
        Command(
            "font_smaller", lambda: translate("Commands", "Smaller letters"), step(-1), "Ctrl+-",
            icon="minus", menu="view", other_names="zoom out|schrift kleiner",
        ),
        Command(
            "font_normal", lambda: translate("Commands", "Letters in their usual size"), step(0),
            "Ctrl+0", icon="eye", menu="view", other_names="zoom 100|schrift normal",
        ),
    ]  # fmt: skip


def next_size(by: int) -> int:
    """The next larger or smaller of the font sizes; 0: the usual one. Per cent."""
    if by == 0:
        return 100
    now = round(theme.scale * 100)
    further = [size for size in FONT_SCALES if (size > now if by > 0 else size < now)]
    return (min(further) if by > 0 else max(further)) if further else now

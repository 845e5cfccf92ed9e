"""Pictures of the settings, every part of them."""

from __future__ import annotations

from typing import Any

from leaddesk.settings import Settings
from leaddesk.ui.settings.parts_list import PARTS
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene


def _shown(window: MainWindow) -> Any:
    window.show_page("settings")
    page: Any = window.page("settings")
    page.show_settings(Settings(user_name="Anna Berg", initials="AB"))
    return page


def _follow_ups(window: MainWindow) -> None:
    page = _shown(window)
    page.show_part("follow_ups")
    page.part("follow_ups").show_made()


def _keys(window: MainWindow) -> None:
    """A key that another command has by now."""
    page = _shown(window)
    page.show_commands(window.commands)
    page.show_part("keys")
    page.keys.search.setText("Befehl")
    page.keys.line.pressed.emit("Ctrl+N")


def _part(key: str) -> Scene:
    def scene(window: MainWindow) -> None:
        _shown(window).show_part(key)

    return scene


SETTINGS_SCENES: dict[str, Scene] = {
    "settings": lambda window: _shown(window) and None,
    **{f"settings_{part.key}": _part(part.key) for _, parts in PARTS for part in parts},
    "settings_follow_ups": _follow_ups,
    "settings_keys": _keys,
}

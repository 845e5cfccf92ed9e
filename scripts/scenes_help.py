"""Pictures of the help: the manual beside a view, what is found in it, the report of a problem."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.help_door import report_dialog, show_manual
from leaddesk.settings import Settings
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene, shown


def _manual(view: str, find: str = "") -> Scene:
    def scene(window: MainWindow) -> QWidget:
        shown_help = show_manual(window, view, lambda: None, lambda: None)
        shown_help.search.setText(find)
        return shown_help

    return scene


def _report(window: MainWindow) -> QWidget:
    dialog = report_dialog(window.desk, Settings(user_name="Anna Berg"), window)
    dialog.words.setPlainText("Nach dem Import blieb die Liste leer.")
    return shown(dialog)


HELP_SCENES: dict[str, Scene] = {
    "manual": _manual("leads"),
    "manual_table": _manual("day"),
    "manual_found": _manual("leads", "Score"),
    "manual_nothing": _manual("leads", "Zeppelin"),
    "problem_report": _report,
}

"""Scenes of the focus mode."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene, page_of, type_keys


def _start(window: MainWindow) -> None:
    page_of(window, "day")
    window.commands.run("focus")
    QApplication.processEvents()


def _typing(window: MainWindow) -> None:
    _start(window)
    type_keys("1")
    type_keys("Will das Angebot bis Freitag, zwei Standorte")


def _list(window: MainWindow) -> None:
    window.show_query("4")
    window.commands.run("focus")


def _checklist(window: MainWindow) -> None:
    _list(window)
    window.page("focus").pane.run_command("qualify")  # type: ignore[attr-defined]


def _end(window: MainWindow) -> None:
    _start(window)
    page = window.page("focus")
    while page.calls.is_under_way():  # type: ignore[attr-defined]
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)


FOCUS_SCENES: dict[str, Scene] = {
    "focus": _start,
    "focus_typing": _typing,
    "focus_list": _list,
    "focus_checklist": _checklist,
    "focus_end": _end,
}

"""The whole window with the sample data, worked by keys where the focus is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.app import PAGES
from leaddesk.desk import Desk
from leaddesk.pages import settings_parts
from leaddesk.store.store import Store
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words import install_language
from tests.ui.late import LateDesk


@pytest.fixture
def window(
    store: Store, with_sample: None, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    yield from shown(store, qtbot, tmp_path, monkeypatch, lambda: Desk(store, inline=True))


@pytest.fixture
def late_window(
    store: Store, with_sample: None, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """Its desk answers when the test says so."""
    yield from shown(store, qtbot, tmp_path, monkeypatch, lambda: LateDesk(store))


def shown(
    store: Store,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    desk: Callable[[], Desk],
) -> Iterator[MainWindow]:
    monkeypatch.setenv("LEADDESK_CONFIG", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    install_language("de")
    apply_theme(app, "light", own_font=True)
    window = MainWindow(desk(), PAGES, settings_parts)
    window.resize(1440, 900)
    window.show()
    QApplication.processEvents()
    yield window
    window.close()
    apply_theme(app, "light", own_font=True)  # a test may have made the letters larger
    window.deleteLater()  # at once: each window that is left is dressed anew for every later test
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifiers)
    QApplication.processEvents()


def leads_of(window: MainWindow) -> LeadsPage:
    page = window.pages["leads"]
    assert isinstance(page, LeadsPage)
    return page


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "the focus is lost"
    return found


def stacked(window: MainWindow) -> None:
    """A small window with large letters."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", scale=1.5, own_font=True)
    window.resize(1280, 720)
    QApplication.processEvents()
    assert leads_of(window).panes.stacked()

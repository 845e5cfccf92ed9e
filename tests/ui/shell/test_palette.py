"""The palette: where the focus goes when it is left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from leaddesk.desk import Desk
from leaddesk.ui.shell.actions import Commands
from leaddesk.ui.shell.palette import Palette


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[QWidget]:
    host = QWidget()
    QVBoxLayout(host).addWidget(QLineEdit())
    host.resize(800, 600)
    qtbot.addWidget(host)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    host.findChild(QLineEdit).setFocus()
    yield host


@pytest.fixture
def palette(host: QWidget, sample_desk: Desk) -> Palette:
    return Palette(host, sample_desk, Commands(), str, lambda lead: None, lambda query: None)


def test_opened_twice_it_still_gives_the_focus_back(host: QWidget, palette: Palette) -> None:
    before = QApplication.focusWidget()
    palette.open()
    palette.open()
    assert palette.line.hasFocus()
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


def test_what_had_the_focus_may_be_gone(host: QWidget, palette: Palette) -> None:
    line = host.findChild(QLineEdit)
    palette.open()
    delete(line)
    palette.leave()
    assert palette.isHidden()

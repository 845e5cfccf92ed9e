"""The page of the hand-over on the sample data, and the files it writes."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.store.store import Store
from leaddesk.ui.hand_over.hand_over_page import HandOverPage
from leaddesk.ui.words import install_language
from tests.ui.late import LateDesk


@pytest.fixture
def page(sample_desk: Desk, qtbot: QtBot, tmp_path: Path) -> HandOverPage:
    return shown(sample_desk, qtbot, tmp_path)


@pytest.fixture
def late_page(store: Store, with_sample: None, qtbot: QtBot, tmp_path: Path) -> HandOverPage:
    install_language("de")
    return shown(LateDesk(store), qtbot, tmp_path)


def shown(desk: Desk, qtbot: QtBot, tmp_path: Path) -> HandOverPage:
    page = HandOverPage(desk)
    page.head.folder = tmp_path / "ERP Übergabe"
    page.head.folder.mkdir()
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    page.activate()
    return page


def click(button: QPushButton) -> None:
    assert button.isVisible() and button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def written(page: HandOverPage) -> Path:
    """Hand over what is ready, as a person would: three clicks after the navigation's one."""
    click(page.main)
    click(page.preview_panel.write)
    files = list(page.head.folder.glob("*.xlsx"))
    click(page.preview_panel.finish)
    return files[0]


def answer_of(path: Path, first: int = 10500) -> Path:
    rows = list(openpyxl.load_workbook(path).active.values)  # type: ignore[union-attr]
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Interessentennr.", "Kundennr."])
    for place, row in enumerate(rows[1:]):
        sheet.append([row[0], first + place])
    target = path.with_name("antwort.xlsx")
    book.save(target)
    return target

"""The page with a list of a trade fair, and the way through its steps by key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.queries.lead_list import lead_page
from leaddesk.resources import resource
from leaddesk.rules.filter_text import parse_filter
from leaddesk.scanning import scan_now
from leaddesk.store.store import Store
from leaddesk.ui.importing.import_page import ImportPage
from leaddesk.ui.importing.wizard import FILE
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.words import install_language
from scripts.hands import say_no_basis
from tests.ui.looks import settle_down

FAIR = resource("samples/messe_leads.xlsx")
HEADERS = ["Firma", "PLZ", "Ort", "E-Mail", "Telefon"]
GOOD = [
    "Bäckerei Süß & Söhne GmbH & Co. KG",
    "01067",
    "Dresden",
    "info@suess.example",
    "0351 448120",
]
BAD = ["<b>Krüger</b> Stahl", "33602", "Bielefeld", "krueger@", "0521 448120-17"]


@pytest.fixture
def desk(store: Store, qtbot: QtBot) -> Iterator[Desk]:
    install_language("de")
    desk = Desk(store, inline=True)
    yield desk
    install_language("en")


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ImportPage:
    page = ImportPage(desk, partial(scan_now, desk))
    qtbot.addWidget(page)
    page.resize(1072, 640)
    page.show()
    page.activate()
    return page


@pytest.fixture
def make_list(tmp_path: Path) -> Callable[..., Path]:
    """Writes a small workbook: its headers and rows."""

    def make(*rows: list[object], name: str = "Messe_Hannover.xlsx") -> Path:
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        for row in rows:
            sheet.append(row)
        path = tmp_path / name
        book.save(path)
        return path

    return make


def forward(page: ImportPage, steps: int = 1) -> None:
    """Alt+Right, as often; nobody knows a legal basis, where one is asked for."""
    for _ in range(steps):
        if page.wizard.place == FILE:
            say_no_basis(page.wizard)
        press(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)


def press(
    page: ImportPage,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """A key where the focus is."""
    page.activateWindow()
    settle_down()
    QTest.keyClick(page.focusWidget() or page, key, modifiers)
    settle_down()


def count_leads(store: Store) -> int:
    from leaddesk.queries.lead_count import total_leads

    return store.ask(total_leads)


def buttons(page: ImportPage, kind: str = "pri") -> list[str]:
    """The words of the buttons of a kind that can be seen."""
    return [
        button.caption()
        for button in page.findChildren(Button)
        if button.isVisible() and button.property("kind") == kind
    ]


def leads_of(desk: Desk, query: str) -> list[Any]:
    found = parse_filter(query, desk.today())
    assert not found.problems, query
    return list(desk.store.ask(lead_page, filter=found, me=desk.me, today=desk.today()))

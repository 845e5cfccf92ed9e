"""A pane beside a list to come from, with the sample data, worked as a person does: by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.lead_detail import find_lead, lead_detail
from leaddesk.rules.problem import Problem, Refused
from leaddesk.store.store import Store
from leaddesk.ui.lead.layers import LAYERS
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.words import install_language
from tests.ui.late import LateDesk
from tests.ui.looks import settle_down

NO_KEYS = Qt.KeyboardModifier.NoModifier
KRUEGER, WARM, OFFERED, EXCLUDED, LOST = "I-000018", "I-000008", "I-000009", "I-000030", "I-000028"


class Person:
    """Presses keys where the focus is, and counts them. Text of notes is not counted."""

    def __init__(self) -> None:
        self.presses = 0

    def press(self, *keys: str | Qt.Key) -> None:
        for key in keys:
            self.presses += 1
            if isinstance(key, str) and key.startswith("Ctrl+"):
                QTest.keyClick(self.focus, _KEYS[key], Qt.KeyboardModifier.ControlModifier)
            elif isinstance(key, str):
                QTest.keyClick(self.focus, key)
            else:
                QTest.keyClick(self.focus, key)
            settle_down(2)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None, "the focus is lost"
        return found


_KEYS = {
    "Ctrl+Enter": Qt.Key.Key_Return, "Ctrl+S": Qt.Key.Key_S, "Ctrl+PgDown": Qt.Key.Key_PageDown,
    "Ctrl+PgUp": Qt.Key.Key_PageUp,
}  # fmt: skip


@pytest.fixture
def person() -> Person:
    return Person()


@pytest.fixture
def pane(sample_desk: Desk, qtbot: QtBot) -> LeadPane:
    host = QWidget()
    pane = LeadPane(sample_desk, lambda: LAYERS)
    listed = QListWidget()
    listed.setObjectName("list")
    layout = QHBoxLayout(host)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(listed)
    layout.addWidget(pane)
    pane.setFixedWidth(536)
    host.resize(1000, 900)
    qtbot.addWidget(host)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    listed.setFocus()
    pane.show_lead(lead_of(sample_desk, KRUEGER))
    pane.host = host  # type: ignore[attr-defined]
    settle_down()
    return pane


def lead_of(desk: Desk, number: str) -> int:
    found = desk.store.ask(find_lead_by(number))
    assert found is not None
    return found


def find_lead_by(number: str) -> Callable[..., int | None]:
    return lambda session: find_lead(session, number=number)


def detail_of(desk: Desk, lead_id: int | None) -> LeadDetail:
    assert lead_id is not None
    found = desk.store.ask(lambda session: lead_detail(session, lead_id=lead_id))
    assert found is not None
    return found


@pytest.fixture
def page(store: Store, with_sample: None, qtbot: QtBot) -> LeadsPage:
    install_language("de")
    page = LeadsPage(LateDesk(store), lambda: LAYERS)
    page.resize(1200, 900)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.activate()
    settle_down()
    return page


def late(page: LeadsPage) -> LateDesk:
    assert isinstance(page.desk, LateDesk)
    return page.desk


def refuse(_work: object, **_what: object) -> None:
    raise Refused(Problem("lead_gone"))


def told_later(page: LeadsPage) -> list[Callable[[], None]]:
    """The answers to what was wished so far, taken aside; all else is answered from now on."""
    held, late(page)._held = late(page)._held, []
    late(page).answer()
    return held

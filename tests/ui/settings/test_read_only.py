"""Who may not set the rules sees them, and who may, before anything is clicked."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.team import Person, set_person
from leaddesk.rules.roles import Role
from leaddesk.scanning import scan_now
from leaddesk.ui.hand_over.hand_over_page import HandOverPage
from leaddesk.ui.importing.import_page import ImportPage
from leaddesk.ui.lead.layers import LAYERS
from leaddesk.ui.leads.bulk_pane import BulkPane
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.settings.part_rights import FREE
from leaddesk.ui.settings.parts_list import PARTS
from leaddesk.ui.settings.settings_page import SettingsPage
from tests.ui.looks import settle_down

KEYS = [part.key for _, parts in PARTS for part in parts if part.key not in FREE]


def become(desk: Desk, role: Role) -> None:
    desk.run(set_person, person=Person("M. Yıldız", "MY", Role.MANAGER))
    store = desk.store
    desk.run(set_person, person=Person(store.who, "AB", role), user_id=store.user_id())


@pytest.mark.parametrize("key", KEYS)
def test_a_part_can_be_read_but_not_set(sample_desk: Desk, qtbot: QtBot, key: str) -> None:
    become(sample_desk, Role.FIELD_SALES)
    page = SettingsPage(sample_desk)
    qtbot.addWidget(page)
    page.show()
    page.show_part(key)
    part = page.part(key)
    settle_down()
    assert "M. Yıldız" in part.read_only.text()
    assert not any(line.isEnabled() for line in part.findChildren(QLineEdit))
    free = {
        button.accessibleName()
        for button in part.findChildren(QAbstractButton)
        if button.isEnabled() and button.isVisible()
    }
    assert free <= {"Vereinbarung zeigen"}, free


def test_who_becomes_manager_sets_again(sample_desk: Desk, qtbot: QtBot) -> None:
    become(sample_desk, Role.FIELD_SALES)
    page = SettingsPage(sample_desk)
    qtbot.addWidget(page)
    page.show_part("sla")
    rows = page.part("sla").rules.rows  # type: ignore[attr-defined]
    assert not rows[0].hours.isEnabled()
    sample_desk.store.rename("M. Yıldız")
    become(sample_desk, Role.MANAGER)
    page.show_part("sla")
    assert rows[0].hours.isEnabled()
    assert page.part("sla").read_only.isHidden()


def test_the_other_places_say_so_too(sample_desk: Desk, qtbot: QtBot) -> None:
    become(sample_desk, Role.SERVICE)
    bulk, hand_over, importing = (
        BulkPane(sample_desk, lambda: LAYERS), HandOverPage(sample_desk),
        ImportPage(sample_desk, partial(scan_now, sample_desk)),
    )  # fmt: skip
    for page in (bulk, hand_over, importing):
        qtbot.addWidget(page)
    bulk.show_selection(3, None)
    assert not bulk.stage.isEnabled() and not bulk.owner.isEnabled() and bulk.segment.isEnabled()
    assert "M. Yıldız" in bulk.not_allowed.text()
    hand_over.activate()
    assert not hand_over.take_back.isEnabled() and not hand_over.main.isEnabled()
    importing.activate()
    assert not importing.zone.isEnabled()
    for page in (hand_over, importing):
        assert any("M. Yıldız" in bar.text() for bar in page.findChildren(MessageBar))

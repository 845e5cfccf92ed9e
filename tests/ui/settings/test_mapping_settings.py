"""Remembered lists get other names, and are forgotten."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.list_mappings import remember_columns
from leaddesk.queries.imports import kept_mappings
from leaddesk.rules.list_mapping import ListMapping
from leaddesk.ui.settings.mapping_settings import MappingSettings


def names(desk: Desk) -> list[str]:
    return [kept.name for kept in desk.store.ask(kept_mappings)]


def test_a_list_gets_another_name_and_is_forgotten(sample_desk: Desk, qtbot: QtBot) -> None:
    said = ListMapping({"Firma": "company.name", "Alt": "company.that_was_once"})
    for name in ("Messe", "Partner"):
        sample_desk.run(remember_columns, name=name, headers=name, mapping=said)
    page = MappingSettings(sample_desk)
    qtbot.addWidget(page)
    page.look()
    assert page.name.text() == "Messe"
    page.name.setText("Partner")
    page.rename.click()
    assert "Partner" in page.bar.text() and names(sample_desk) == ["Messe", "Partner"]
    page.name.setText("Messen")
    page.rename.click()
    assert names(sample_desk) == ["Messen", "Partner"]
    page.remove.click()
    assert names(sample_desk) == ["Partner"]
    sample_desk.undo()
    assert names(sample_desk) == ["Messen", "Partner"]

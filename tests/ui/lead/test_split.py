"""A merge seen on the lead that stayed, and split from there."""

from __future__ import annotations

from PySide6.QtCore import Qt

from leaddesk.operations.leads import add_lead
from leaddesk.operations.merging import merge_leads
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.lead.split_popover import SplitPopover
from leaddesk.ui.words import install_language
from tests.ui.lead.conftest import Person
from tests.ui.looks import settle_down


def merge(pane: LeadPane, *names: str) -> list[str]:
    """Leads of these names become part of the one shown; gives the numbers they had."""
    assert pane.lead_id is not None
    for name in names:
        values = {"company.name": name, "contact.last_name": "Weiß"}
        made = pane.desk.store.run(add_lead, values).result
        pane.desk.run(merge_leads, kept_id=pane.lead_id, gone_id=made)
    pane.desk.look()
    settle_down()
    detail = pane.reader.current()
    assert detail is not None
    return [merge.number for merge in detail.merged]


def split_popover(pane: LeadPane) -> SplitPopover:
    popover = pane.popovers.current
    assert isinstance(popover, SplitPopover)
    return popover


def titles(pane: LeadPane) -> list[str]:
    model = pane.page.timeline.model
    return [model.words(row).title for row in range(model.rowCount())]


def test_nothing_to_split_is_said(pane: LeadPane) -> None:
    command = next(command for command in pane.commands() if command.key == "split")
    assert command.why_not() == "Mit diesem Lead wurde kein anderer zusammengeführt"
    pane.run_command("split")
    assert pane.popovers.current is None


def test_a_merge_stands_in_the_history_and_with_the_number(pane: LeadPane) -> None:
    (number,) = merge(pane, "<b>Krueger</b> Masch.")
    pane.page.timeline.filters["system"].click()
    row = titles(pane).index(f"Zusammengeführt mit {number}")
    words = pane.page.timeline.model.words(row)
    assert words.effect == "<b>Krueger</b> Masch." and words.who == "AB"
    shown = pane.page.master.rows["lead.number"].shown.text()
    assert shown == f"I-000018 · auch {number}"


def test_split_from_the_line_of_the_history(pane: LeadPane, person: Person) -> None:
    (number,) = merge(pane, "Krueger Masch.")
    pane.page.timeline.filters["system"].click()
    row = titles(pane).index(f"Zusammengeführt mit {number}")
    pane.page.timeline.list.opened.emit(row)
    popover = split_popover(pane)
    assert "Krueger Masch." in popover.told.text() and number in popover.told.text()
    assert "Stufe Kalt" in popover.told.text()
    assert person.focus is popover.split_button
    person.press(Qt.Key.Key_Return)
    assert pane.popovers.current is None
    assert f"Zusammengeführt mit {number}" not in titles(pane)
    assert pane.page.master.rows["lead.number"].shown.text() == "I-000018"
    pane.desk.undo()
    assert f"Zusammengeführt mit {number}" in titles(pane)


def test_among_several_one_is_chosen(pane: LeadPane) -> None:
    later, first = merge(pane, "Krueger Masch.", "Krüger Maschb.")
    pane.run_command("split")
    popover = split_popover(pane)
    assert later in popover.told.text(), "the latest, unless another one is chosen"
    popover.merges.setCurrentIndex(1)
    assert first in popover.told.text()
    popover.split_button.click()
    detail = pane.reader.current()
    assert detail is not None and [merge.number for merge in detail.merged] == [later]


def test_what_somebody_else_has_split_is_said(pane: LeadPane) -> None:
    merge(pane, "Krueger Masch.")
    pane.run_command("split")
    popover = split_popover(pane)
    pane.desk.undo()
    popover.split_button.click()
    assert popover.problem.text() and pane.popovers.current is popover


def test_it_speaks_english_too(pane: LeadPane) -> None:
    (number,) = merge(pane, "Krueger Masch.")
    install_language("en")
    pane.run_command("split")
    assert (
        f"({number}) becomes a lead of its own again: stage Cold" in split_popover(pane).told.text()
    )
    install_language("de")

"""Leads that another page wants handed over, and what was on the page before."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from leaddesk.desk import Desk
from leaddesk.models import LeadCard
from leaddesk.operations.leads import add_lead
from leaddesk.rules.stages import Stage
from leaddesk.ui.hand_over.hand_over_page import HandOverPage
from tests.ui.hand_over.conftest import answer_of, click, written
from tests.ui.late import LateDesk


def leads_at(desk: Desk, stage: Stage, most: int = 9) -> list[int]:
    found = select(LeadCard.lead_id).where(LeadCard.stage == stage).order_by(LeadCard.lead_id)
    return list(desk.store.ask(lambda s: list(s.scalars(found))))[:most]


def listed(page: HandOverPage) -> set[int]:
    return {lead.lead_id for lead in page._checked}


def test_other_leads_take_the_place_of_a_preview(page: HandOverPage) -> None:
    """Else Enter would write the file of those that were asked for before."""
    click(page.main)
    assert page.preview_panel.isVisible()
    wanted = leads_at(page.desk, Stage.QUOTE, 1)
    page.activate()
    page.show_leads(wanted)
    assert page.lists.isVisible()
    assert page.main.isVisible()
    assert listed(page) == set(wanted)
    assert not page.preview_panel.isAncestorOf(QApplication.focusWidget())


def test_a_preview_outlives_a_look_at_another_page(page: HandOverPage) -> None:
    click(page.main)
    page.activate()
    assert page.preview_panel.write.hasFocus()


def test_a_batch_that_is_written_is_not_in_the_way_of_the_next(page: HandOverPage) -> None:
    click(page.main)
    click(page.preview_panel.write)
    assert page.preview_panel.finish.isVisible()
    page.activate()
    assert page.lists.isVisible()
    assert page.main.isVisible()


def test_an_answer_that_is_taken_is_not_in_the_way_either(page: HandOverPage) -> None:
    page.open_file(answer_of(written(page)))
    page.activate()
    assert page.answers.panel.isVisible()
    click(page.answers.panel.take)
    page.activate()
    assert page.lists.isVisible()


def test_incomplete_leads_that_were_asked_for_are_shown_with_what_is_missing(
    page: HandOverPage,
) -> None:
    for place in range(3):
        page.desk.store.run(add_lead, {"company.name": f"Ohne Straße {place} GmbH"})
    wanted = leads_at(page.desk, Stage.COLD, 99)[-3:]
    page.activate()
    page.show_leads(wanted)
    assert listed(page) == set(wanted)
    assert page.lists.incomplete.isVisible()
    assert page.lists.incomplete.count() == 3
    assert page.lists.tabs.hasFocus()


def test_nothing_else_is_handed_over_before_the_wanted_are_read(late_page: HandOverPage) -> None:
    desk = late_page.desk
    assert isinstance(desk, LateDesk)
    wanted = leads_at(desk, Stage.QUOTE, 1)
    desk.late = True
    late_page.activate()
    late_page.show_leads(wanted)
    late_page.preview()
    assert late_page.lists.isVisible()
    desk.answer()
    assert listed(late_page) == set(wanted)


def test_who_is_left_out_of_the_chosen_is_said(page: HandOverPage) -> None:
    written(page)
    wanted = leads_at(page.desk, Stage.WON)
    page.activate()
    page.show_leads(wanted)
    left_out = len(wanted) - len(page._checked)
    assert left_out
    assert f"{left_out} der gewählten Leads" in page._bar.text()
    page.activate()
    assert "gewählten" not in page._bar.text()

"""What rules suggest for a lead is answered by a key; its strategy names who knows the product."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from leaddesk.desk import Desk
from leaddesk.models import Lead, Membership
from leaddesk.operations.leads import edit_fields
from leaddesk.operations.offering import set_product
from leaddesk.operations.segment_rules import set_segment_rule
from leaddesk.operations.team import Person, set_person
from leaddesk.queries.lead_detail import find_lead
from leaddesk.queries.placing import lead_placing
from leaddesk.rules.ansoff import Product
from leaddesk.rules.conditions import Known
from leaddesk.rules.roles import Role
from leaddesk.rules.segment_rules import RuleMode
from leaddesk.ui.lead.lead_pane import LeadPane
from tests.ui.lead.conftest import WARM


@pytest.fixture
def lead(pane: LeadPane, sample_desk: Desk) -> int:
    found = sample_desk.store.ask(find_lead, number=WARM)
    assert found is not None
    sample_desk.store.run(set_segment_rule, 1, ((Known("lead.source"),),), RuleMode.NONE)
    pane.show_lead(found)
    return found


def members(desk: Desk, lead: int) -> set[int]:
    kept = select(Membership.segment).where(Membership.lead_id == lead)
    return desk.store.ask(lambda s: set(s.scalars(kept)))


def suggest(desk: Desk, lead: int, number: int) -> None:
    """What only this lead has."""
    desk.store.run(edit_fields, lead, {"company.name_extra": (None, "Werk Süd <b>")})
    rule = ((Known("company.name_extra"),),)
    desk.store.run(set_segment_rule, number, rule, RuleMode.SUGGEST)


def test_a_suggestion_is_set_by_a_key(pane: LeadPane, sample_desk: Desk, lead: int) -> None:
    assert pane.page.placing.bar.isHidden()
    suggest(sample_desk, lead, 2)
    pane.show_lead(None)
    pane.show_lead(lead)
    said = pane.page.placing.bar.text()
    assert "Vorschlag: Parameter 2" in said and "Namenszusatz" in said
    before = members(sample_desk, lead)
    pane.page.tabs.setFocus()
    QTest.keyClick(pane.page.tabs, Qt.Key.Key_X)
    assert members(sample_desk, lead) == before | {2}
    assert pane.page.placing.bar.isHidden()
    sample_desk.store.undo()
    assert members(sample_desk, lead) == before


def test_what_does_not_fit_is_not_said_again(pane: LeadPane, sample_desk: Desk, lead: int) -> None:
    suggest(sample_desk, lead, 2)
    pane.show_lead(None)
    pane.show_lead(lead)
    pane.run_command("refuse_suggestion")
    assert pane.page.placing.suggestion is None and 2 not in members(sample_desk, lead)
    command = next(c for c in pane.commands() if c.key == "accept_suggestion")
    assert command.why_not() and "vorgeschlagen" in command.why_not()


def test_who_knows_the_product_is_named_or_missing(
    pane: LeadPane, sample_desk: Desk, lead: int
) -> None:
    desk = sample_desk
    product = desk.store.ask(lead_placing, lead_id=lead, today=desk.today()).product
    assert product == "" and pane.page.placing.specialist.isHidden()
    was = desk.store.ask(lambda s: s.scalar(select(Lead.product).where(Lead.id == lead)))
    desk.store.run(edit_fields, lead, {"lead.product": (was, "Größenprüfer")})
    made = desk.store.run(set_product, Product("Größenprüfer", is_new=True)).result
    pane.show_lead(None)
    pane.show_lead(lead)
    assert "Größenprüfer ist neu" in pane.page.placing.specialist.text()
    assert not pane.page.placing.specialist.isHidden()
    who = desk.store.run(set_person, Person("Jürgen Süß", "JS", Role.SPECIALIST)).result
    desk.store.run(set_product, Product("Größenprüfer", True, "", who), made)
    pane.show_lead(None)
    pane.show_lead(lead)
    assert pane.page.placing.specialist.isHidden()
    placing = desk.store.ask(lead_placing, lead_id=lead, today=desk.today())
    assert placing.specialist == "Jürgen Süß" and not placing.lacks_specialist

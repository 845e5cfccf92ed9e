"""The bar of a lead that is offered to sales: A takes it, R and a digit give it back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from sqlalchemy import select

from leaddesk.desk import Desk
from leaddesk.models import Lead, Offer
from leaddesk.operations.deadlines import pause_clocks
from leaddesk.operations.offers import offer_lead
from leaddesk.operations.stage_settings import set_stage
from leaddesk.operations.team import Person as Colleague
from leaddesk.operations.team import set_person
from leaddesk.queries.lead_detail import find_lead
from leaddesk.rules.roles import Role
from leaddesk.rules.stage_settings import DEFAULT_SETTINGS
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.lead.reason_popover import ReasonPopover
from leaddesk.ui.parts.buttons import Button
from tests.ui.lead.conftest import WARM

ANSWERS = ("accept", "reject", "withdraw")


def lead_of(desk: Desk) -> int:
    lead = desk.store.ask(find_lead, number=WARM)
    assert lead is not None
    return lead


def offered(desk: Desk, lead: int) -> None:
    desk.store.run(offer_lead, lead, note="Bitte heute <b>", override="other")


def state(desk: Desk, lead: int) -> tuple[int, str]:
    return desk.store.ask(
        lambda s: (
            s.get_one(Lead, lead).stage,
            s.scalars(select(Offer.state).where(Offer.lead_id == lead)).all()[-1],
        )
    )


def test_it_says_until_when_and_what_then(pane: LeadPane, sample_desk: Desk) -> None:
    desk, lead = sample_desk, lead_of(sample_desk)
    pane.show_lead(lead)
    assert pane.page.decision.isHidden()
    offered(desk, lead)
    pane.show_lead(None)
    pane.show_lead(lead)
    said = pane.page.decision.bar.text()
    assert "Dem Vertrieb angeboten von Anna Berg" in said
    assert "Bitte heute <b>" in said
    assert "(noch 8 h)" in said
    assert "Nach Ablauf: die Vertriebsleitung informieren" in said
    desk.store.run(pause_clocks, lead, "Messewoche")
    pane.show_lead(None)
    pane.show_lead(lead)
    assert "Messewoche" in pane.page.decision.bar.text()


def test_a_accepts(pane: LeadPane, sample_desk: Desk) -> None:
    desk, lead = sample_desk, lead_of(sample_desk)
    offered(desk, lead)
    pane.show_lead(lead)
    pane.run_command("accept")
    assert state(desk, lead) == (Stage.SAL, "accepted")


def test_r_digit_and_enter_reject(pane: LeadPane, sample_desk: Desk) -> None:
    desk, lead = sample_desk, lead_of(sample_desk)
    offered(desk, lead)
    pane.show_lead(lead)
    pane.run_command("reject")
    layer = pane.popovers.current
    assert isinstance(layer, ReasonPopover)
    QTest.keyClick(layer.reasons, "2")
    QTest.keyClick(layer.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert state(desk, lead) == (Stage.WARM, "rejected")


def test_what_is_missing_is_said_and_the_manager_goes_on_with_a_reason(
    pane: LeadPane, sample_desk: Desk
) -> None:
    desk, lead = sample_desk, lead_of(sample_desk)
    desk.store.run(set_stage, replace(DEFAULT_SETTINGS[Stage.SAL], fields=("company.vat_id",)))
    offered(desk, lead)
    pane.show_lead(lead)
    pane.run_command("accept")
    layer = pane.popovers.current
    assert isinstance(layer, ReasonPopover)
    assert any("USt-IdNr." in label.text() for label in layer.findChildren(QLabel))
    QTest.keyClick(layer.reasons, "3")
    QTest.keyClick(layer.note, Qt.Key.Key_Return)
    assert state(desk, lead) == (Stage.SAL, "accepted")


def test_marketing_takes_it_back(pane: LeadPane, sample_desk: Desk) -> None:
    desk, lead = sample_desk, lead_of(sample_desk)
    other = Colleague("Jürgen Süß", "JS", Role.FIELD_SALES)
    to = desk.store.run(set_person, other).result
    desk.store.run(offer_lead, lead, to, "", "other")
    desk.run(set_person, person=Colleague("Chefin Süß", "CS", Role.MANAGER))
    me = Colleague(desk.store.who, "AB", Role.MARKETING)
    desk.run(set_person, person=me, user_id=desk.me)
    pane.show_lead(lead)
    assert [b.text() for b in pane.page.decision.bar.findChildren(Button)] == [
        "Zurücknehmen (Umschalt+V)"
    ]
    pane.run_command("withdraw")
    assert state(desk, lead) == (Stage.MQL, "withdrawn")
    desk.undo()
    assert state(desk, lead) == (Stage.MQL, "open")


def test_without_an_offer_there_is_nothing_to_answer(pane: LeadPane, sample_desk: Desk) -> None:
    pane.show_lead(lead_of(sample_desk))
    reasons = {c.key: c.why_not() for c in pane.commands() if c.key in ANSWERS}
    assert len(reasons) == 3 and all(reasons.values())

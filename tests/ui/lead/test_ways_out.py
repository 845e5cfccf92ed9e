"""Every way out of the pane: possible or not beforehand, a reason by digit, its effects."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from sqlalchemy import select

from leaddesk.desk import Desk
from leaddesk.models import Lead, Offer
from leaddesk.operations.follow_ups import set_follow_up
from leaddesk.operations.offers import accept_offer, offer_lead
from leaddesk.operations.pools import PoolPlan, set_pool
from leaddesk.operations.team import Person as Colleague
from leaddesk.operations.team import set_person
from leaddesk.rules.distribution import Member, Way
from leaddesk.rules.roles import Role
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.lead_pane import LeadPane
from tests.ui.lead.conftest import KRUEGER, LOST, OFFERED, Person, detail_of, lead_of

REASON = "concrete_inquiry"


def why(pane: LeadPane, key: str) -> str:
    return next(c.why_not() for c in pane.commands() if c.key == key)


def said(pane: LeadPane) -> str:
    assert pane.popovers.current is not None
    return " | ".join(label.text() for label in pane.popovers.current.findChildren(QLabel))


def stage(pane: LeadPane) -> Stage:
    return detail_of(pane.desk, pane.lead_id).stage


@pytest.mark.parametrize(
    ("command", "becomes"),
    [("lost", Stage.LOST), ("to_marketing", Stage.WARM), ("to_partner", Stage.PARTNER)],
)
def test_a_digit_and_enter(pane: LeadPane, person: Person, command: str, becomes: Stage) -> None:
    pane.desk.store.run(set_follow_up, lead_of(pane.desk, KRUEGER), date(2025, 12, 1))
    pane.show_lead(None)
    pane.show_lead(lead_of(pane.desk, KRUEGER))
    pane.run_command(command)
    assert "1 geplante Wiedervorlage entfällt" in said(pane)
    person.press("1", Qt.Key.Key_Return)
    assert stage(pane) is becomes


def test_returning_says_whose_it_is_then(pane: LeadPane, person: Person, sample_desk: Desk) -> None:
    store, lead = sample_desk.store, lead_of(sample_desk, OFFERED)
    other = store.run(set_person, Colleague("Zoë Jäger", "ZJ", Role.MARKETING)).result
    store.run(lambda work: setattr(work.get_one(Lead, lead), "owner_id", other))
    store.run(offer_lead, lead, override=REASON)
    store.run(accept_offer, lead)
    pane.show_lead(lead)
    pane.page.tabs.setFocus()
    person.press("g")
    assert "Zuständig ist dann Zoë Jäger." in said(pane)


def test_what_is_not_possible_says_why_beforehand(pane: LeadPane, sample_desk: Desk) -> None:
    assert why(pane, "lost") == "" and why(pane, "to_marketing") == ""
    assert why(pane, "reopen") == "Der Lead ist im Trichter"
    assert why(pane, "resume") == "Die Frist steht nicht"
    pane.show_lead(lead_of(sample_desk, LOST))
    assert why(pane, "lost") == "Stufe: Verloren"
    assert why(pane, "reopen") == ""
    pane.show_lead(lead_of(sample_desk, OFFERED))
    assert why(pane, "to_marketing") == "Der Lead ist nicht beim Vertrieb"
    assert why(pane, "pause") == "Für diesen Lead läuft keine Frist"


def test_a_role_sees_what_is_not_its_business(pane: LeadPane, sample_desk: Desk) -> None:
    store = sample_desk.store
    sample_desk.run(set_person, person=Colleague("Chef Süß", "CS", Role.MANAGER))
    me = Colleague(store.who, "AB", Role.SERVICE)
    sample_desk.run(set_person, person=me, user_id=store.user_id())
    pane.show_lead(None)
    pane.show_lead(lead_of(sample_desk, KRUEGER))
    for key in ("lost", "to_partner", "to_marketing", "pause", "stage", "opportunity"):
        assert "Service" in why(pane, key), key
    bar = pane.page.action_bar
    assert not bar.stage.isEnabled() and "Service" in bar.stage.toolTip()
    assert bar.follow_up.isEnabled()
    lost = next(a for a in bar.menu().actions() if a.text().startswith("Verloren"))
    assert not lost.isEnabled() and "Service" in lost.toolTip()


def test_the_clock_stands_and_goes_on(pane: LeadPane, person: Person, sample_desk: Desk) -> None:
    lead = lead_of(sample_desk, OFFERED)
    sample_desk.store.run(offer_lead, lead, override=REASON)
    pane.show_lead(lead)
    pane.run_command("pause")
    person.press("1", Qt.Key.Key_Return)
    assert "Kunde bat um Aufschub" in pane.page.decision.bar.text()
    assert why(pane, "pause") == "Die Frist steht schon"
    pane.run_command("resume")
    assert "Kunde bat um Aufschub" not in pane.page.decision.bar.text()


def test_an_opportunity_has_value_and_day(
    pane: LeadPane, person: Person, sample_desk: Desk
) -> None:
    lead = lead_of(sample_desk, OFFERED)
    sample_desk.store.run(offer_lead, lead, override=REASON)
    pane.show_lead(lead)
    pane.page.tabs.setFocus()
    person.press("c")
    person.write("viel")
    person.press(Qt.Key.Key_Return)
    assert "Betrag" in said(pane)
    pane.popovers.current.value.setText("12.500")  # type: ignore[union-attr]
    pane.popovers.current.expected.setText("irgendwann")  # type: ignore[union-attr]
    person.press(Qt.Key.Key_Return)
    assert "irgendwann" in said(pane)
    pane.popovers.current.expected.setText("31.03.2026")  # type: ignore[union-attr]
    person.press(Qt.Key.Key_Return)
    assert "Budget" in said(pane), "the checklist stands before it"
    person.press("1", Qt.Key.Key_Return)
    detail = detail_of(pane.desk, lead)
    assert (detail.stage, detail.values["lead.value"]) == (Stage.PROSPECT, 12_500)
    assert detail.values["lead.expected_on"] == date(2026, 3, 31)
    assert len(detail.follow_ups) == 1


def test_a_pool_is_offered_a_lead(pane: LeadPane, person: Person, sample_desk: Desk) -> None:
    store, lead = sample_desk.store, lead_of(sample_desk, OFFERED)
    member = Member(store.user_id() or 0)
    pool = store.run(set_pool, PoolPlan("Nord & Süd", Way.TURN, (member,))).result
    pane.show_lead(lead)
    pane.page.tabs.setFocus()
    person.press("v", Qt.Key.Key_Down, Qt.Key.Key_Return)
    mine = select(Offer).where(Offer.lead_id == lead).order_by(Offer.id)
    offer = store.ask(lambda s: s.scalars(mine).all()[-1])
    assert (offer.pool_id, offer.to_id) == (pool, None)
    assert "Dem Pool Nord & Süd angeboten" in pane.page.decision.bar.text()

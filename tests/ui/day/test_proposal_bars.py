"""Above the manager's day: who could have a lead that nobody worked in time, yes or no."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.agreement import set_sla_rules
from leaddesk.operations.deadlines import meet_deadlines
from leaddesk.operations.leads import add_lead
from leaddesk.operations.offers import offer_lead
from leaddesk.rules.sla import OFFER, SlaRule, Then
from leaddesk.store.store import Store
from leaddesk.ui.day.proposal_bars import ProposalBars
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.words import install_language
from tests.conftest import Clock
from tests.operations.agreed import colleague, offer_of


def test_one_click_gives_it(store: Store, clock: Clock, qtbot: QtBot) -> None:
    install_language("de")
    desk = Desk(store, inline=True)
    bars = ProposalBars(desk, lambda text, actions: None)
    qtbot.addWidget(bars)
    bars.look()
    assert bars.isHidden()
    other = colleague(store)
    store.run(set_sla_rules, [SlaRule(OFFER, 60, then=Then.PROPOSE)])
    lead = store.run(add_lead, {"company.name": "Größe <b> KG", "company.phone": "05"}).result
    store.run(offer_lead, lead, store.user_id(), override="other")
    clock.forward(minutes=61)
    store.run(meet_deadlines)
    bars.look()
    assert not bars.isHidden()
    assert bars.bars[0].text() == (
        "Größe <b> KG: Frist „Antwort auf die Übergabe“ überschritten."
        " Jürgen Süß könnte übernehmen."
    )
    buttons = {button.caption(): button for button in bars.bars[0].findChildren(Button)}
    buttons["An Jürgen Süß geben"].click()
    assert offer_of(store, lead).to_id == other
    assert bars.isHidden()

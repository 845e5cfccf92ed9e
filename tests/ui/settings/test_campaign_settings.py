"""Campaigns are described in a dialog; each figure of what came of them opens its leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.campaigns import put_into_campaign, set_campaign
from leaddesk.operations.team import Person, set_person
from leaddesk.queries.campaigns import all_campaigns
from leaddesk.queries.lead_list import lead_ids
from leaddesk.queries.users import users
from leaddesk.rules.campaigns import Campaign, CampaignKind, Channel
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.roles import Role
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.settings.campaign_dialog import CampaignDialog
from leaddesk.ui.settings.campaign_settings import CampaignSettings

AUTUMN = Campaign(
    "Herbst <b>", CampaignKind.FAIR, Channel.IN_PERSON, "Messe", "", date(2020, 9, 1), None,
    "value", 1_250_050, Decimal("1800.50"), None, "Größe",
)  # fmt: skip


@pytest.fixture
def part(sample_desk: Desk, qtbot: QtBot) -> CampaignSettings:
    page = CampaignSettings(sample_desk)
    qtbot.addWidget(page)
    page.show()
    page.look()
    return page


def put_some(desk: Desk, name: str) -> int:
    filter = parse_filter("quelle:messe", desk.today())
    ids = desk.store.ask(lead_ids, filter=filter, me=desk.me, today=desk.today())
    desk.store.run(put_into_campaign, ids, name)
    return len(ids)


def test_what_came_opens_its_leads(part: CampaignSettings, qtbot: QtBot) -> None:
    assert part.nothing.isVisible() and not part.tables
    count = put_some(part._desk, "Messe Köln")
    part.look()
    assert "Leads genannt" in part.list.choices()[0].text
    assert len(part.tables) == 2 and not part.nothing.isVisible()
    model = part.tables[0].grid_model
    assert model.data(model.index(0, 1)) == str(count)
    with qtbot.waitSignal(part.query_wanted) as wanted:
        part.tables[0].clicked.emit(model.index(0, 1))
    assert wanted.args == ['campaign="Messe Köln" reached:cold']


def test_a_campaign_is_shown_as_it_is_saved(sample_desk: Desk, qtbot: QtBot) -> None:
    people = sample_desk.store.ask(users)
    sample_desk.store.run(set_campaign, replace(AUTUMN, responsible_id=people[0].user_id))
    (row,) = sample_desk.store.ask(all_campaigns)
    dialog = CampaignDialog(sample_desk, None, people, row)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert sample_desk.store.ask(all_campaigns) == (row,)
    dialog.last.setText("x9")
    dialog.accept()
    assert "x9" in dialog.bar.text()
    dialog.last.setText("01.08.2020")
    dialog.accept()
    assert "bevor sie beginnt" in dialog.bar.text()


def test_its_leads_are_fetched_and_it_is_removed(part: CampaignSettings) -> None:
    part._desk.store.run(set_campaign, AUTUMN)
    part.look()
    part._on_gather()
    assert part.rows[0].came.leads == 0 and "ohne Kampagne" in part.bar.text()
    take = next(b for b in part.bar.findChildren(Button) if "übernehmen" in b.caption())
    take.click()
    assert part.rows[0].came.leads > 0 and part.bar.isVisible()
    part._on_remove()
    assert part.rows[0].campaign_id is None
    part._on_gather()
    assert "Bearbeiten" in part.bar.text()


def test_who_may_not_sees_why(part: CampaignSettings) -> None:
    desk = part._desk
    desk.run(set_person, person=Person("Jürgen Süß", "JS", Role.MANAGER))
    me = Person(desk.store.who, "AB", Role.SERVICE)
    desk.run(set_person, person=me, user_id=desk.store.user_id())
    part.look()
    assert not part._buttons[0].isEnabled() and part._buttons[0].toolTip()

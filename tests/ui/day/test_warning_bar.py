"""What the figures warn of stands above the day of managers and marketing, once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from leaddesk.desk import Desk
from leaddesk.models import User
from leaddesk.models.work import Work
from leaddesk.operations.campaigns import set_campaign
from leaddesk.rules.campaigns import Campaign
from leaddesk.rules.measure_warnings import Warned, What, not_put_off
from leaddesk.store.store import Store
from leaddesk.ui.day.warning_bar import AGAIN, WarningBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.words import install_language
from tests.conftest import Clock

NAME = "Größe & <b>Herbst</b>"


@pytest.fixture
def bar(store: Store, clock: Clock, qtbot: QtBot) -> Iterator[WarningBar]:
    """A campaign that has been running for 20 days, without a lead."""
    install_language("de")
    since = store.clock().astimezone().date() - timedelta(days=20)
    store.run(set_campaign, Campaign(NAME, starts_on=since))
    bar = WarningBar(Desk(store, inline=True), lambda text, actions: None)
    qtbot.addWidget(bar)
    yield bar
    install_language("de")


def test_it_says_what_is_wrong_and_what_to_do(bar: WarningBar) -> None:
    wanted: list[str] = []
    bar.query_wanted.connect(wanted.append)
    bar.view_wanted.connect(wanted.append)
    bar.look()
    assert bar.text() == (
        f"Die Kampagne {NAME} läuft seit 20 Tagen ohne einen Lead."
        " Prüfen Sie, ob ihre Leads erfasst werden, oder beenden Sie sie."
    )
    for button in bar.findChildren(Button):
        button.click()
    assert wanted == [f'campaign="{NAME}"', "settings/campaigns"]


def test_put_off_it_comes_again_when_it_is_worse(bar: WarningBar, clock: Clock) -> None:
    bar.look()
    bar.dismiss()
    assert bar.text() == ""
    clock.forward(minutes=9 * 24 * 60)
    bar.look()
    assert bar.text() == ""
    clock.forward(minutes=24 * 60)
    bar.look()
    assert "seit 30 Tagen" in bar.text()


def test_undo_brings_it_back(bar: WarningBar, clock: Clock, store: Store) -> None:
    bar.look()
    bar.dismiss()
    store.undo()
    bar.look()
    assert bar.text() == ""  # not asked again within minutes
    clock.forward(minutes=AGAIN.total_seconds() / 60)
    bar.look()
    assert NAME in bar.text()


def test_others_do_not_see_it(bar: WarningBar, store: Store) -> None:
    def become(work: Work) -> None:
        work.title("role")
        user = work.scalars(select(User)).one()
        user.role = "field_sales"

    store.run(become)
    bar = WarningBar(Desk(store, inline=True), lambda text, actions: None)
    bar.look()
    assert bar.text() == ""


@pytest.mark.parametrize(
    ("then", "now", "told"),
    [
        (Warned(What.INFLOW, 6, 10, ""), Warned(What.INFLOW, 5, 10, ""), False),
        (Warned(What.INFLOW, 6, 10, ""), Warned(What.INFLOW, 3, 10, ""), True),
        (Warned(What.ACCEPTANCE, 0.7, 0.8, ""), Warned(What.ACCEPTANCE, 0.6, 0.8, ""), True),
        (Warned(What.SOURCE_USELESS, 4, 10, "", "ß"), Warned(What.SOURCE_USELESS, 5, 10, "", "ß"),
         False),
        (Warned(What.SOURCE_SILENT, 0, 6, "", "ß"), Warned(What.SOURCE_SILENT, 0, 6, "", "ä"),
         True),
    ],
)  # fmt: skip
def test_what_is_worse(then: Warned, now: Warned, told: bool) -> None:
    assert bool(not_put_off([now], {then.key: then.badness})) is told

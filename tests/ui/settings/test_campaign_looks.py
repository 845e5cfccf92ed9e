"""Campaigns and targets fit a small window, also with large letters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.campaigns import gather_campaign, set_campaign
from leaddesk.operations.targets import set_target
from leaddesk.queries.campaigns import all_campaigns
from leaddesk.queries.users import users
from leaddesk.rules.campaigns import Campaign, CampaignKind
from leaddesk.rules.targets import Goal
from leaddesk.ui.settings.campaign_dialog import CampaignDialog
from leaddesk.ui.settings.campaign_settings import CampaignSettings
from leaddesk.ui.settings.target_dialog import TargetDialog
from leaddesk.ui.settings.target_settings import TargetSettings
from leaddesk.ui.theme.style import apply_theme
from tests.ui.looks import clipped_texts, overlapping_siblings, settle_down

Make = Callable[[Desk], QWidget]


def _part(kind: type[CampaignSettings] | type[TargetSettings]) -> Make:
    def make(desk: Desk) -> QWidget:
        page = kind(desk)
        page.look()
        return page

    return make


def _campaign(desk: Desk) -> QWidget:
    ask = desk.store.ask
    return CampaignDialog(desk, None, ask(users), ask(all_campaigns)[0])


def _target(desk: Desk) -> QWidget:
    return TargetDialog(desk, None, desk.store.ask(users), None)


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize(
    ("make", "width"),
    [(_part(CampaignSettings), 920), (_part(TargetSettings), 920), (_campaign, 640),
     (_target, 560)],
)  # fmt: skip
def test_nothing_is_cut_or_upon_another(
    sample_desk: Desk, qtbot: QtBot, make: Make, width: int, scale: float
) -> None:
    store = sample_desk.store
    made = store.run(
        set_campaign,
        Campaign("Messe Größe & <b>Söhne</b> in Hannover", CampaignKind.FAIR, source="Messe",
                 starts_on=date(2025, 1, 1), aim="leads", aim_value=40, cost=Decimal(4800)),
    ).result  # fmt: skip
    store.run(gather_campaign, made)
    year = str(sample_desk.today().year)
    for measure, period in (("value", year), ("won", year), ("leads", "2019")):
        store.run(set_target, Goal(measure, period, 5_000_000, "inside_sales"))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", scale, own_font=True)
    try:
        shown = make(sample_desk)
        qtbot.addWidget(shown)
        shown.resize(round(width * (scale if make in (_campaign, _target) else 1)), 660)
        shown.show()
        settle_down()
        assert not clipped_texts(shown) and not overlapping_siblings(shown)
    finally:
        apply_theme(app, "light")

"""Pictures of campaigns and targets."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from leaddesk.operations.campaigns import gather_campaign, set_campaign
from leaddesk.operations.targets import set_target
from leaddesk.queries.campaigns import all_campaigns
from leaddesk.queries.users import users
from leaddesk.rules.campaigns import Campaign, CampaignKind, Channel
from leaddesk.rules.targets import Goal
from leaddesk.ui.settings.campaign_dialog import CampaignDialog
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene


def _prepared(window: MainWindow) -> None:
    store, today = window.desk.store, window.desk.today()
    for name, kind, channel, source, aim, amount, cost in (
        ("Messe Hannover", CampaignKind.FAIR, Channel.IN_PERSON, "Messe", "leads", 8, 6_400),
        ("Whitepaper „Leise fördern“", CampaignKind.CONTENT, Channel.WEB, "Whitepaper", "won", 2,
         1_250),
        ("Herbst-Newsletter", CampaignKind.NEWSLETTER, Channel.EMAIL, "Newsletter", "qualified", 4,
         480),
        ("Webinar Wartung", CampaignKind.WEBINAR, Channel.WEB, "Webinar", "", 0, 0),
    ):  # fmt: skip
        made = store.run(
            set_campaign,
            Campaign(name, kind, channel, source, "", today - timedelta(days=400),
                     today + timedelta(days=20), aim, amount, Decimal(cost), store.user_id()),
        ).result  # fmt: skip
        store.run(gather_campaign, made)


def _warned(window: MainWindow) -> None:
    """A campaign that has brought nothing for five weeks, above the day."""
    store, today = window.desk.store, window.desk.today()
    since = today - timedelta(days=35)
    store.run(set_campaign, Campaign("Anzeigen Fachpresse", starts_on=since))
    window.show_page("day")


def _campaigns(window: MainWindow) -> None:
    _prepared(window)
    window.show_page("settings")
    page: Any = window.page("settings")
    page.show_part("campaigns")


def _campaign(window: MainWindow) -> QWidget:
    _prepared(window)
    ask = window.desk.store.ask
    dialog = CampaignDialog(window.desk, window, ask(users), ask(all_campaigns)[0])
    dialog.show()
    return dialog


def _targets(window: MainWindow) -> None:
    store, today = window.desk.store, window.desk.today()
    quarter, before = f"{today.year}-Q{(today.month + 2) // 3}", str(today.year - 1)
    me, on = store.user_id(), today + timedelta(days=30)
    for measure, period, value, team in (
        ("leads", quarter, 30, ""), ("accepted", quarter, 12, "inside_sales"),
        ("won", str(today.year), 4, ""), ("value", quarter, 25_000_000, ""), ("won", before, 6, ""),
    ):  # fmt: skip
        goal = Goal(measure, period, value, team, None, me, on)
        store.run(set_target, goal)
    window.show_page("settings")
    page: Any = window.page("settings")
    page.show_part("targets")


CAMPAIGN_SCENES: dict[str, Scene] = {
    "campaigns": _campaigns,
    "campaign_dialog": _campaign,
    "targets": _targets,
    "day_warned": _warned,
}

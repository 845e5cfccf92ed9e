"""Scenes of the reports: each question, as picture and as table, over offers of twelve weeks."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from leaddesk.models import Lead, Offer, SlaVersion, User
from leaddesk.models.work import Work
from leaddesk.operations.campaigns import gather_campaign, set_campaign
from leaddesk.operations.targets import set_target
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.report_list import REPORTS
from leaddesk.rules.campaigns import Campaign
from leaddesk.rules.offers import OfferState
from leaddesk.rules.reports import ReportKey
from leaddesk.rules.targets import Goal
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.reports.reports_page import ReportsPage
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene
from scripts.pictures import NOW

_REASONS = ("not_now", "target_group_does_not_fit", "not_now", "data_unusable", "wrong_territory")
_HOURS = (3, 30, 7, 1, 52, 5, 20, 4, 90, 6, 2)


def _offers(work: Work) -> None:
    """Three a week for twelve weeks: most taken in time, some late, some sent back, the last ones
    not answered yet."""
    for version in work.scalars(select(SlaVersion)):
        version.since = NOW - timedelta(days=400)
    leads = list(work.scalars(select(Lead.id).order_by(Lead.id)))
    people = list(work.scalars(select(User.id).order_by(User.id)))
    for place in range(36):
        at = NOW - timedelta(days=7 * (11 - place // 3) + place % 3, hours=place % 3)
        decided = at + timedelta(hours=_HOURS[place % len(_HOURS)])
        is_open = decided > NOW
        back = place % 4 == 1 and not is_open
        state = OfferState.REJECTED if back else OfferState.ACCEPTED
        work.add(
            Offer(
                lead_id=leads[place % len(leads)], at=at, kind="push", score=255,
                to_id=people[place % len(people)],
                state=(OfferState.OPEN if is_open else state).value,
                decided_at=None if is_open else decided,
                decided_id=None if is_open else people[place % len(people)],
                reason=_REASONS[place // 4 % len(_REASONS)] if back else None,
            )
        )  # fmt: skip


def _sold_and_rated(window: MainWindow) -> None:
    """Campaigns, orders and ratings, which the sample has not."""
    store = window.desk.store
    for name, source, cost in (
        ("Messe Hannover", "Messe", 6_400), ("Fachartikel", "Whitepaper", 950),
    ):  # fmt: skip
        days = NOW.date() - timedelta(days=300), NOW.date()
        made = store.run(
            set_campaign, Campaign(name, source=source, starts_on=days[0], ends_on=days[1],
                                   cost=Decimal(cost)),
        ).result  # fmt: skip
        store.run(gather_campaign, made)
    leads = store.ask(lambda s: list(s.scalars(select(Lead.id).order_by(Lead.id))))
    for place in range(60):
        rating = (5, 4, 4, 3, 5, 2, 4, 5, 1, 3)[place % 10]
        kind = (Kind.SERVICE_CALL, Kind.SERVICE_CALL, Kind.ORDER, Kind.QUOTE)[place % 4]
        rated = kind is Kind.SERVICE_CALL
        store.run(
            log_touchpoint, leads[place * 7 % len(leads)],
            Happening(kind, at=NOW - timedelta(days=place * 6 + 1),
                      product="" if rated else f"Serie {'ABC'[place % 3]}",
                      satisfaction=rating if rated else None),
        )  # fmt: skip


def _page(window: MainWindow, key: ReportKey, period: str) -> ReportsPage:
    window.desk.store.run(_offers)
    _sold_and_rated(window)
    for measure, value in (("leads", 12), ("qualified", 8), ("won", 2)):
        window.desk.store.run(set_target, Goal(measure, f"{NOW:%Y}", 3 * value))
    window.show_page("reports")
    page: Any = window.page("reports")
    assert isinstance(page, ReportsPage)
    page.controls.period.choose(period)
    page.choose(key)
    page.take_focus()
    return page


def _report(key: ReportKey) -> Scene:
    def scene(window: MainWindow) -> None:
        long = key in (ReportKey.SOURCES, ReportKey.SEGMENTS, ReportKey.SCORES)
        _page(window, key, "year" if key is ReportKey.KPIS else "365" if long else "90")

    return scene


def _table(window: MainWindow) -> None:
    page = _page(window, ReportKey.REASONS, "90")
    page.switch_tables()
    page.take_focus()


def _nothing(window: MainWindow) -> None:
    page = _page(window, ReportKey.TREND, "30")
    page.controls.filter_line.setText("ort:Gibtesnicht")
    page.look()


def _waiting(window: MainWindow) -> None:
    """As an answer that takes longer than 300 ms is announced."""
    _page(window, ReportKey.FUNNEL, "90").skeleton.appear()


def _paper(window: MainWindow) -> QWidget:
    page = _page(window, ReportKey.SLA, "90")
    dialog = page.paper()
    dialog.show()
    return dialog


REPORT_SCENES: dict[str, Scene] = {
    **{f"report_{key.value}": _report(key) for key in REPORTS},
    "report_table": _table,
    "report_nothing": _nothing,
    "report_waiting": _waiting,
    "report_paper": _paper,
}

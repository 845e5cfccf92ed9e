"""The page of the reports: each number opens just its leads, as picture and as table."""

from __future__ import annotations

from html import escape

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from leaddesk.desk import Desk
from leaddesk.models import Lead
from leaddesk.operations.offers import accept_offer, offer_lead, reject_offer
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.operations.views import save_view
from leaddesk.queries.lead_list import lead_count, lead_ids
from leaddesk.queries.report_list import REPORTS
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.reports import Figure, ReportKey, Unit
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from leaddesk.ui.charts.chart_view import ChartView
from leaddesk.ui.reports.figure_table import FigureTable
from leaddesk.ui.reports.report_paper import report_html
from leaddesk.ui.reports.reports_page import ReportsPage
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words.reports import figure_text
from tests.ui.looks import clipped_texts, overlapping_siblings, settle_down


def offer_some(desk: Desk) -> None:
    """Leads of the sample are offered: taken, sent back for two reasons, not answered."""
    found = parse_filter("stage:cold..warm", desk.today())
    leads = desk.store.ask(lead_ids, filter=found, limit=8, me=desk.me, today=desk.today())
    for place, lead in enumerate(leads):
        desk.store.run(offer_lead, lead, override="agreed_with_sales")
        if place % 4 < 2:
            desk.store.run(reject_offer, lead, ("not_now", "wrong_territory")[place % 2])
        elif place % 4 == 2:
            desk.store.run(accept_offer, lead)


@pytest.fixture
def page(sample_desk: Desk, qtbot: QtBot) -> ReportsPage:
    _rated(sample_desk.store)
    offer_some(sample_desk)
    page = ReportsPage(sample_desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.controls.period.choose("365")
    page.activate()
    return page


def _rated(store: Store) -> None:
    """What the sample has not: ratings of the service."""
    leads = store.ask(lambda s: list(s.scalars(select(Lead.id).order_by(Lead.id).limit(4))))
    for rating, lead in enumerate(leads, start=1):
        store.run(log_touchpoint, lead, Happening(Kind.SERVICE_CALL, satisfaction=rating))


def count(desk: Desk, query: str) -> int:
    found = parse_filter(query, desk.today())
    assert not found.problems, query
    return desk.store.ask(lead_count, filter=found, me=desk.me, today=desk.today())


def leads_of(figure: Figure) -> int:
    assert figure.value is not None
    if figure.unit is Unit.SHARE:
        return round(figure.value * (figure.of or 0))
    return round(figure.value)


@pytest.mark.parametrize("key", list(REPORTS))
@pytest.mark.parametrize("query", ["", "zuständig:AB", "quelle:messe"])
def test_each_figure_opens_just_its_leads(page: ReportsPage, key: ReportKey, query: str) -> None:
    page.controls.filter_line.setText(query)
    page.choose(key)
    report = page._report
    assert report is not None and report.key is key
    asked = [f for f in report.figures() if f.query and f.value is not None]
    assert asked or query
    for figure in asked:
        assert count(page.desk, figure.query) == leads_of(figure), figure


@pytest.mark.parametrize("key", list(REPORTS))
def test_pictures_and_tables_have_the_same_figures(page: ReportsPage, key: ReportKey) -> None:
    page.choose(key)
    assert page.view is not None and page._report is not None
    charts = [part for part in page.view.parts if isinstance(part, ChartView)]
    for chart in charts:
        assert chart.accessibleName() and chart.accessibleDescription()
    page.switch_tables()
    tables = page.view.parts
    assert len(tables) == len(page._report.grids)
    for table, grid in zip(tables, page._report.grids, strict=True):
        assert isinstance(table, FigureTable)
        assert table.grid_model.rowCount() == len(grid.lines)
    assert "<table" in report_html(page._report, "")


def test_arrows_choose_a_mark_and_enter_opens_it(page: ReportsPage, qtbot: QtBot) -> None:
    page.choose(ReportKey.TREND)
    assert page.view is not None
    chart = page.view.parts[0]
    assert isinstance(chart, ChartView)
    chart.setFocus()
    first = chart.chosen()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.chosen() != first
    with qtbot.waitSignal(page.query_wanted) as wanted:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chart.chosen() is not None and wanted.args[0] == chart.chosen().query


def test_a_period_without_anything_says_so_and_helps(page: ReportsPage) -> None:
    page.controls.filter_line.setText("firma:gibtesnicht")
    page.look()
    assert not page._nothing.isHidden() and page._area.isHidden()
    page._nothing.all_wanted.emit()
    assert page._nothing.isHidden() and page.controls.text() == ""


def test_own_dates_are_read_as_everywhere(page: ReportsPage) -> None:
    page.controls.period.choose("own")
    page.controls.first.setText("01.01.2025")
    page.controls.last.setText("xyz")
    page.look()
    assert page._bar.text()
    page.controls.last.setText("31.12.2025")
    page.look()
    assert not page._bar.text()
    span = page.controls.span(page.desk.today())
    assert span is not None and span.said() == "2025-01-01..2025-12-31"


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("key", list(REPORTS))
def test_nothing_is_cut_or_upon_another(page: ReportsPage, key: ReportKey, scale: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", scale, own_font=True)
    try:
        page.resize(1228, 660)
        page.choose(key)
        for _ in range(2):
            settle_down()
            assert not clipped_texts(page) and not overlapping_siblings(page)
            page.switch_tables()
    finally:
        apply_theme(app, "light")


def test_a_filter_may_name_a_saved_view(page: ReportsPage) -> None:
    page.desk.store.run(save_view, "Messe", "source:messe")
    page.activate()
    page.controls.filter_line.setText("quelle:messe")
    page.choose(ReportKey.KPIS)
    told = page._report
    page.controls.filter_line.setText(":Messe")
    page.look()
    assert told is not None and page._report is not None and page._report.n == told.n
    assert not page._bar.text()


def test_the_list_goes_by_arrows_and_f6_finds_both_panes(page: ReportsPage, qtbot: QtBot) -> None:
    first, second = list(page.list.rows)[:2]
    page.list.rows[first].setFocus()
    qtbot.keyClick(page.list.rows[first], Qt.Key.Key_Down)
    assert page.list.rows[second].hasFocus()
    qtbot.keyClick(page.list.rows[second], Qt.Key.Key_Space)
    assert page.chosen is second and page.list.rows[second].isChecked()
    area, side = page.stops()
    area.setFocus()
    assert page.view is not None and page.view.parts[0].hasFocus()
    side.setFocus()
    assert page.list.rows[second].hasFocus()


def test_a_change_of_something_else_leaves_the_report_in_peace(page: ReportsPage) -> None:
    page.choose(ReportKey.TREND)
    view = page.view
    page.desk.run(save_view, name="Messe", query="source:messe")
    assert page.view is view
    page.choose(ReportKey.KPIS)
    assert page.view is not view


@pytest.mark.parametrize("key", list(REPORTS))
def test_on_paper_there_is_a_picture_and_every_figure(page: ReportsPage, key: ReportKey) -> None:
    page.choose(key)
    report = page._report
    if report is None or not report.n:
        return
    html = report_html(report, "")
    if key not in (ReportKey.ACTIVITY, ReportKey.SOURCES):  # tables with bars in their cells
        assert "data:image/png;base64," in html
    for grid in report.grids:
        for text in {figure_text(figure) for line in grid.lines for figure in line.figures}:
            assert escape(text) in html

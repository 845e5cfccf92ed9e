"""The funnel: numbers that open their leads, by key and by click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.queries.lead_list import lead_count
from leaddesk.rules.filter_text import parse_filter
from leaddesk.ui.funnel.funnel_page import FunnelPage
from leaddesk.ui.funnel.funnel_rows import WAY_OF, for_export, moved


@pytest.fixture
def page(sample_desk: Desk, qtbot: QtBot) -> FunnelPage:
    page = FunnelPage(sample_desk)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.activate()
    return page


def count(desk: Desk, query: str) -> int:
    found = parse_filter(query, desk.today())
    assert not found.problems, query
    return desk.store.ask(lead_count, filter=found, me=desk.me, today=desk.today())


@pytest.mark.parametrize("row", range(8))
def test_each_number_of_the_stock_opens_just_its_leads(
    page: FunnelPage, qtbot: QtBot, row: int
) -> None:
    page.table.selectRow(row)
    with qtbot.waitSignal(page.query_wanted) as wanted:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert count(page.desk, wanted.args[0]) == page.model.rows[row].count
    with qtbot.waitSignal(page.query_wanted) as late:
        qtbot.keyClick(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    if row < 7:
        assert count(page.desk, late.args[0]) == page.model.rows[row].late


@pytest.mark.parametrize("days", [90, 365, 0])
def test_each_number_of_the_cohort_opens_just_its_leads(
    page: FunnelPage, qtbot: QtBot, days: int
) -> None:
    page.view.choose("cohort")
    page.period.choose(days)
    for row, stage in enumerate(page.model.rows):
        with qtbot.waitSignal(page.query_wanted) as wanted:
            page.table.opened.emit(row, "count")
        assert count(page.desk, wanted.args[0]) == stage.count, wanted.args[0]


def test_each_number_of_the_flow_opens_just_its_leads(page: FunnelPage, qtbot: QtBot) -> None:
    page.view.choose("flow")
    page.period.choose(365)
    assert "Bewegungen" in page._formula.text()
    seen = 0
    for row, stage in enumerate(page.model.rows):
        for key in WAY_OF:
            with qtbot.waitSignal(page.query_wanted) as wanted:
                page.table.opened.emit(row, key)
            assert count(page.desk, wanted.args[0]) == moved(stage, key), wanted.args[0]
            seen += moved(stage, key)
    assert seen > 60
    page.table.setCurrentIndex(page.model.index(2, page.model.keys.index("out")))
    with qtbot.waitSignal(page.query_wanted) as left:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert left.args[0].startswith("moved:mql/out@")
    titles, rows = for_export(page.model.rows, page.model.keys)
    assert titles[1:] == ["Hinzugekommen", "Weiter", "Zurück", "Hinaus", "Am Ende da"]
    assert [row[1] for row in rows] == [moved(row, "came") for row in page.model.rows]


def test_a_filter_narrows_and_a_wrong_one_is_said(page: FunnelPage, qtbot: QtBot) -> None:
    page.filter_line.setText("p:4")
    page.look()
    assert sum(row.count for row in page.model.rows) == count(page.desk, "p:4 stage:cold..won")
    page.filter_line.setText("stge:sql")
    page.look()
    assert "stge" in page._bar.text()


def test_a_cohort_shrinks_from_stage_to_stage(page: FunnelPage) -> None:
    page.view.choose("cohort")
    page.period.choose(0)
    counts = [row.count for row in page.model.rows]
    assert counts == sorted(counts, reverse=True)
    assert "÷" in page._formula.text()

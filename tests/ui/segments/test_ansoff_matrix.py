"""The matrix: numbers of what its cells open, by mouse and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.offering import set_market, set_product
from leaddesk.queries.lead_count import lead_count
from leaddesk.rules.ansoff import Product, Strategy, TargetMarket
from leaddesk.rules.conditions import OneOf
from leaddesk.rules.filter_text import parse_filter
from leaddesk.ui.segments.segments_page import SegmentsPage
from tests.offering import clear_offering


@pytest.fixture
def page(sample_desk: Desk, qtbot: QtBot) -> SegmentsPage:
    clear_offering(sample_desk.store)
    sample_desk.store.run(set_product, Product("Serie A"))
    sample_desk.store.run(set_product, Product("Serie B", is_new=True))
    home = (OneOf("company.country", ("DE",)),)
    sample_desk.store.run(set_market, TargetMarket("Deutschland", home, is_new=False))
    page = SegmentsPage(sample_desk)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    return page


def hits(desk: Desk, query: str) -> int:
    found = parse_filter(query, desk.today())
    return desk.store.ask(lead_count, filter=found, me=desk.me, today=desk.today())


def test_each_cell_opens_what_it_counts(page: SegmentsPage, qtbot: QtBot) -> None:
    for field, cell in page.matrix.cells.items():
        with qtbot.waitSignal(page.query_wanted) as wanted:
            qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
        assert wanted.args == [f"ansoff:{field.value}"]
        count = hits(page.desk, wanted.args[0])
        assert f" {count} Lead" in cell.accessibleName()
    assert "SQL" in page.matrix.cells[Strategy.PRODUCT_DEVELOPMENT].accessibleName()


def test_the_arrows_go_from_cell_to_cell(page: SegmentsPage, qtbot: QtBot) -> None:
    cells = page.matrix.cells
    moved = []
    cells[Strategy.PENETRATION].moved.connect(lambda down, right: moved.append((down, right)))
    qtbot.keyClick(cells[Strategy.PENETRATION], Qt.Key.Key_Right)
    qtbot.keyClick(cells[Strategy.PENETRATION], Qt.Key.Key_Down)
    assert moved == [(0, 1), (1, 0)]
    with qtbot.waitSignal(page.query_wanted) as wanted:
        qtbot.keyClick(cells[Strategy.DIVERSIFICATION], Qt.Key.Key_Return)
    assert wanted.args == ["ansoff:diversification"]


def test_what_lies_in_no_field_is_named_and_the_settings_are_near(
    page: SegmentsPage, qtbot: QtBot
) -> None:
    rest = hits(page.desk, "ansoff:keine")
    assert page.matrix.unassigned.text().startswith(str(rest))
    with qtbot.waitSignal(page.query_wanted) as wanted:
        page.matrix.unassigned.click()
    assert wanted.args == ["ansoff:none"]
    with qtbot.waitSignal(page.view_wanted) as there:
        page.matrix.set_up.click()
    assert there.args == ["settings/offering"]

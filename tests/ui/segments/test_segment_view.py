"""The page of a segment: opened and left by keys, figures open leads, suggestions are answered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.segment_rules import set_segment_rule
from leaddesk.operations.segments import steer_segment
from leaddesk.queries.lead_list import lead_count
from leaddesk.queries.segments import segments
from leaddesk.rules.conditions import Known
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.segment_rules import RuleMode
from leaddesk.ui.parts.texts import ElidedLabel
from leaddesk.ui.segments.segments_page import SegmentsPage


@pytest.fixture
def page(sample_desk: Desk, qtbot: QtBot) -> SegmentsPage:
    sample_desk.store.run(set_segment_rule, 4, ((Known("lead.value"),),), RuleMode.SUGGEST)
    sample_desk.store.run(steer_segment, 4, {"mql": "Lieferzeit <b>ansprechen</b>"}, 9)
    shown = SegmentsPage(sample_desk)
    qtbot.addWidget(shown)
    shown.show()
    shown.activate()
    return shown


def members(page: SegmentsPage) -> int:
    return page.desk.store.ask(segments)[3].leads


def test_shift_and_enter_open_it_and_escape_leaves(page: SegmentsPage, qtbot: QtBot) -> None:
    page.list.setCurrentIndex(page.model.index(3, 0))
    qtbot.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.stack.currentWidget() is page.one
    assert page.one.name.text().startswith("4  Unzufriedene Wettbewerbskunden")
    said = [label.text() for label in page.one.findChildren(QLabel)]
    assert "Lieferzeit <b>ansprechen</b>" in said
    lines = [line.text() for line in page.one.findChildren(ElidedLabel)]
    assert any("Besuchsbericht · " in line for line in lines)
    page.one.left.emit()
    assert page.stack.currentWidget() is not page.one


def test_its_figures_open_the_leads(page: SegmentsPage, qtbot: QtBot) -> None:
    page.show_part("4")
    chart = page.one.chart
    assert chart is not None and len(chart.picture.marks()) == 12
    assert chart.picture.marks()[-1].value == members(page)
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    with qtbot.waitSignal(page.query_wanted) as wanted:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert wanted.args == ["p:4"]
    for mark in chart.picture.marks():
        found = parse_filter(mark.query, page.desk.today())
        which = {"filter": found, "me": None, "today": page.desk.today()}
        assert not found.problems and page.desk.store.ask(lead_count, **which) == mark.value
    with qtbot.waitSignal(page.query_wanted) as wanted:
        page.one.suggested.click()
    assert wanted.args == ["suggested:4"]


def test_suggestions_are_answered_all_at_once(page: SegmentsPage) -> None:
    page.show_part("4")
    rule = page.one.rule
    assert rule is not None and rule.suggested > 0 and "Wert" in page.one.rule_line.text()
    before = members(page)
    page.one.accept.click()
    assert members(page) == before + rule.suggested
    assert "Strg+Z" in page.one.bar.text()
    page.desk.store.undo()
    page.show_part("4")
    page.one.refuse.click()
    page.show_part("4")
    assert page.one.accept.isHidden() and not page.one.renew.isHidden()
    page.one.renew.click()
    page.show_part("4")
    assert not page.one.accept.isHidden()

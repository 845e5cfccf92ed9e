"""A filter put together by keys: it makes the text of the query, and reads one back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leaddesk.queries.lead_list import lead_ids
from leaddesk.rules.filter_text import parse_filter
from leaddesk.ui.shell.filter_builder import FilterBuilder
from leaddesk.ui.shell.main_window import MainWindow
from tests.journeys.conftest import press

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def opened(window: MainWindow, query: str = "") -> FilterBuilder:
    window.show_query(query)
    press(Qt.Key.Key_F, CONTROL | SHIFT)
    return open_builders(window)[0]


def open_builders(window: MainWindow) -> list[FilterBuilder]:
    return [b for b in window.findChildren(FilterBuilder) if b.isVisible()]


def typed(text: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, text)


def test_a_filter_is_put_together_without_a_mouse(window: MainWindow) -> None:
    builder = opened(window, "4")
    typed("Ort")  # the field, by its first letters
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    typed("ha")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)  # takes the suggestion, with how many leads have it beside it
    assert builder.query() == "p:4 ort:Hamburg"
    press(Qt.Key.Key_F, CONTROL | SHIFT)  # a further line
    assert len(builder.rows) == 3
    typed("Stufe")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    typed("kalt")
    press(Qt.Key.Key_Return, CONTROL)
    assert not open_builders(window)
    assert window.top.search.query().split() == ["p:4", "ort:Hamburg", "stufe>=kalt"]
    assert window.page("leads").model.total() > 0  # type: ignore[attr-defined]


def test_a_text_is_read_back_into_lines_and_counted(window: MainWindow) -> None:
    builder = opened(window)
    builder.text.setFocus()
    query = "4 oder -stage:sql score>=250"
    typed(query)
    lines = [row.line() for row in builder.rows]
    assert [(line.field, line.joins, line.negated) for line in lines] == [
        ("p", False, False), ("stage", True, True), ("score", False, False),
    ]  # fmt: skip
    assert builder.query() == query  # what was typed is not written anew
    builder._count()
    found: list[int] = []
    desk = window.desk
    desk.ask(
        lead_ids, filter=parse_filter(query, desk.today()), me=desk.me, today=desk.today()
    ).done(found.extend)
    assert builder.show_hits.caption() == f"{len(found)} Leads anzeigen"
    builder.copy.click()
    assert QGuiApplication.clipboard().text() == query


def test_what_can_not_be_read_is_said_and_kept(window: MainWindow) -> None:
    builder = opened(window, "stge:sql 4")
    assert "stge" in builder.problem.text()
    builder.rows[-1].value.setText("2")
    builder.rows[-1].edited.emit()
    assert "stge:sql" in builder.query()


def test_a_line_that_goes_takes_no_other_with_it(window: MainWindow) -> None:
    builder = opened(window, "4 ort:Hamburg stufe:sql")
    builder.rows[0].removed.emit()
    assert builder.query() == "ort:Hamburg stufe:sql"
    assert builder.rows[0].joint.currentText() == "mit"
    for _ in range(len(builder.rows)):
        builder.rows[0].removed.emit()
    assert builder.query() == ""
    assert len(builder.rows) == 1


def test_escape_leaves_the_list_as_it_was(window: MainWindow) -> None:
    """With suggestions in front, these go first."""
    builder = opened(window, "4")
    row = builder.rows[-1]
    row.value.setFocus()
    assert row.suggestions.isVisible()
    press(Qt.Key.Key_Escape)
    assert builder.isVisible() and not row.suggestions.isVisible()
    press(Qt.Key.Key_Escape)
    assert not open_builders(window)
    assert window.top.search.query() == "4"


def test_it_is_saved_as_a_view(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    run: list[str] = []
    builder = opened(window, "4 ort:Hamburg")
    monkeypatch.setattr(window.commands, "run", run.append)
    builder.save.click()
    assert run == ["save_view"]
    assert window.page("leads").hits.query == "4 ort:Hamburg"  # type: ignore[attr-defined]

"""One's own profile changed in the window: columns added, taken out, moved; lines above; a preview;
kept as one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from leaddesk.operations.erp_profiles import keep_erp_profile
from leaddesk.queries.erp_profiles import erp_profiles
from leaddesk.rules.erp.profile import CONSTANT, Profile
from leaddesk.ui.hand_over.hand_over_page import HandOverPage
from leaddesk.ui.hand_over.profile_editor import ProfileEditor
from tests.ui.hand_over import conftest
from tests.ui.looks import settle_down
from torture.contents import contents
from torture.examples_erp import OWN


def kept(page: HandOverPage) -> Profile:
    (profile,) = [p.profile for p in page.desk.store.ask(erp_profiles) if p.profile.own]
    return profile


@pytest.fixture
def editor(page: HandOverPage, qtbot: QtBot) -> ProfileEditor:
    page.desk.store.run(keep_erp_profile, OWN)
    editor = ProfileEditor(page, page.desk, kept(page))
    qtbot.addWidget(editor)
    editor.show()
    settle_down()
    return editor


def click(button: QAbstractButton) -> None:
    settle_down()
    conftest.click(button)  # type: ignore[arg-type]
    settle_down()


def headers(editor: ProfileEditor) -> list[str]:
    return [column.header for column in editor.columns.typed()]


def test_columns_are_added_taken_out_and_moved_both_ways(editor: ProfileEditor) -> None:
    first, second, third, *rest = headers(editor)
    table = editor.columns
    click(table.lines[0].down)
    assert headers(editor)[:3] == [second, first, third]
    click(table.lines[2].up)
    assert headers(editor)[:3] == [second, third, first]
    click(table.lines[1].remove)
    assert headers(editor) == [second, first, *rest]
    assert not table.lines[0].up.isEnabled() and not table.lines[-1].down.isEnabled()
    table.lines[0].header.setFocus()
    click(table.add_button)
    assert headers(editor)[-1] == "", "the button has the focus by then: at the end"
    line = table.lines[-1]
    assert line.header.hasFocus()
    QTest.keyClicks(line.header, "Zahlungsziel")
    line.source.choose(CONSTANT)
    line.constant.setText("30 Tage")
    line.length.setText("12")
    line.required.setChecked(True)
    QTest.keyClick(line.header, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle_down()
    made = table.typed()[-2]
    assert (made.header, made.source, made.constant, made.max_length, made.required) == (
        "Zahlungsziel", CONSTANT, "30 Tage", 12, True)  # fmt: skip
    assert table.lines[-2].up.hasFocus()


def test_saving_is_one_step_that_can_be_undone(page: HandOverPage, editor: ProfileEditor) -> None:
    store = page.desk.store
    before = contents(store)
    click(editor.columns.add_button)
    editor.columns.lines[-1].header.setText("Bemerkung")
    editor.above.edit.setPlainText("Kundenimport | | V 3\nStand | 2026")
    editor.kind.choose("xlsx")
    editor.sheet.setText("Kunden")
    editor.accept()
    assert editor.result() == 1
    assert editor.definition["above"] == [["Kundenimport", "", "V 3"], ["Stand", "2026"]]
    assert (editor.definition["sheet"], editor.definition["kinds"]) == ("Kunden", ["xlsx"])
    key = kept(page).key
    store.run(keep_erp_profile, editor.definition, key)
    assert kept(page).columns[-1].header == "Bemerkung"
    after = contents(store)
    store.undo()
    assert contents(store) == before
    store.redo()
    assert contents(store) == after


def test_the_preview_shows_the_file_as_it_is_typed(editor: ProfileEditor) -> None:
    click(editor.columns.add_button)
    editor.columns.lines[-1].header.setText("Neu")
    editor.columns.lines[-1].source.choose("company.name")
    editor.columns.lines[-1].length.setText("3")
    editor.tabs.choose("preview")
    settle_down()
    model = editor.preview.sheet.model()
    last = model.columnCount() - 1
    texts = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    above = len(OWN["above"])  # type: ignore[arg-type]
    assert texts[0][0] == "Kundenimport" and texts[above][last] == "Neu"
    assert texts[above + 1][last] and "fehlt etwas" in editor.preview.told.text()
    assert model.headerData(0, Qt.Orientation.Horizontal) == "A"


def test_what_nobody_typed_stays_as_it_was(editor: ProfileEditor) -> None:
    editor.accept()
    assert editor.definition == {**OWN, "sheet": editor.definition["sheet"]}


def test_too_many_lines_above_are_said(editor: ProfileEditor) -> None:
    editor.above.edit.setPlainText("x\n" * 10)
    editor.accept()
    assert "Überschriften" in editor.bar.text() and "9" in editor.bar.text()

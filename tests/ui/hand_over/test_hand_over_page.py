"""Four clicks to the file; the answer taken back, three times without harm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from leaddesk.models import Batch, Lead, LeadCard
from leaddesk.operations.hand_over import hand_over_check
from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.operations.stages import move_stage
from leaddesk.rules.stages import Stage
from leaddesk.ui.hand_over.hand_over_page import HandOverPage
from leaddesk.ui.parts.inputs import LineEdit
from tests.ui.hand_over.conftest import answer_of, click, written
from tests.ui.late import LateDesk


def test_four_clicks_write_the_file(page: HandOverPage) -> None:
    ready = page.lists.ready.count()
    assert ready == 2
    path = written(page)
    rows = list(openpyxl.load_workbook(path).active.values)  # type: ignore[union-attr]
    assert len(rows) == ready + 1
    batches = page.desk.store.ask(lambda s: [b.state for b in s.scalars(select(Batch))])
    assert batches.count("sent") >= 1
    assert page.lists.ready.count() == 0
    assert page.stack.currentWidget() is page.lists


def test_the_answer_three_times(page: HandOverPage) -> None:
    answer = answer_of(written(page))
    page.open_file(answer)
    click(page.answers.panel.take)
    click(page.answers.panel.back)
    numbers = page.desk.store.ask(
        lambda s: sorted(
            s.scalars(select(Lead.customer_number).where(Lead.customer_number > "105"))
        )
    )
    assert numbers[:2] == ["10500", "10501"]
    last = page.desk.store.last_step()
    for _ in range(2):
        page.open_file(answer)
        assert not page.answers.panel.take.isVisible(), "nothing new, nothing to take over"
        click(page.answers.panel.back)
    assert page.desk.store.last_step() == last


def test_a_missing_field_is_filled_in_right_there(page: HandOverPage, qtbot: QtBot) -> None:
    desk = page.desk
    lead: list[int] = []
    desk.run(
        add_lead, values={"company.name": "Alpen Fördertechnik & Söhne GmbH",
                          "company.postal_code": "83646", "company.city": "Bad Tölz"},
    ).done(lead.append)  # fmt: skip
    desk.run(move_stage, lead_ids=lead, to=Stage.WON, reason="agreed_with_sales")
    page.activate()
    assert page.lists.incomplete.count() >= 1
    line = next(
        row for row in page.lists.incomplete.findChildren(type(_line(page)))
        if row._lead.lead_id == lead[0]
    )  # fmt: skip
    before = page.lists.ready.count()
    for key, text in (("company.street", "Bergweg 3"),):
        line._fields[key].field.setText(text)  # type: ignore[attr-defined]
    line.save()
    assert page.lists.ready.count() == before + 1


def test_what_is_typed_outlives_what_others_do(page: HandOverPage, qtbot: QtBot) -> None:
    desk = page.desk
    leads: list[int] = []
    for name in ("Alpen Fördertechnik & Söhne GmbH", "Zoller & Co. KG"):
        desk.run(add_lead, values={"company.name": name}).done(leads.append)
    desk.run(move_stage, lead_ids=leads, to=Stage.WON, reason="agreed_with_sales")
    page.activate()
    page.lists.tabs.choose("incomplete")
    first = page.lists.incomplete._lines[leads[0]]
    street, city = _field(first, "Straße"), _field(first, "Ort")
    city.setText("Bad Tölz")
    street.setFocus()
    qtbot.keyClicks(street, "Bergweg")
    desk.run(add_lead, values={"company.name": "Andere GmbH"})
    assert street.isVisible() and street.hasFocus()
    desk.run(edit_fields, lead_id=leads[0], edits={"company.postal_code": (None, "83646")})
    desk.run(edit_fields, lead_id=leads[1], edits={"company.city": (None, "Köln")})
    anew = page.lists.incomplete._lines[leads[0]]
    assert anew is not first
    assert _field(anew, "Straße").text() == "Bergweg"
    assert _field(anew, "Straße").hasFocus()
    assert _field(anew, "Ort").text() == "Bad Tölz"
    qtbot.keyClick(_field(anew, "Straße"), Qt.Key.Key_Return)
    (left,) = page.lists.incomplete._lines
    assert left == leads[1]
    assert page.lists.incomplete._lines[left].isAncestorOf(page.focusWidget())


def _field(line: QWidget, name: str) -> LineEdit:
    return next(f for f in line.findChildren(LineEdit) if f.accessibleName() == name)


def _line(page: HandOverPage) -> object:
    from leaddesk.ui.hand_over.incomplete_list import LeadLine

    return page.lists.incomplete.findChildren(LeadLine)[0]


def test_a_folder_that_takes_no_file_is_said_and_nothing_is_lost(page: HandOverPage) -> None:
    good = page.head.folder
    page.head.folder = good / "gibt es nicht"
    click(page.main)
    click(page.preview_panel.write)
    assert page.preview_panel._bar.text()
    states = page.desk.store.ask(lambda s: [b.state for b in s.scalars(select(Batch))])
    assert "prepared" in states
    page.preview_panel._folder = good
    click(page.preview_panel.write)
    assert list(good.glob("*.xlsx"))
    handed = page.desk.store.ask(
        lambda s: s.scalars(select(LeadCard.lead_id).where(LeadCard.handed_over)).all()
    )
    assert len(handed) >= 2


def test_a_number_of_somebody_else_is_named(page: HandOverPage) -> None:
    answer = answer_of(written(page), first=10234)
    page.open_file(answer)
    assert "Konflikt" in page.answers.panel._summary.text()


def test_a_web_page_as_answer_is_one_sentence(page: HandOverPage, tmp_path: Path) -> None:
    odd = tmp_path / "antwort.xlsx"
    odd.write_text("<!DOCTYPE html><html><body>Anmelden</body></html>")
    page.open_file(odd)
    assert page.answers.panel._bar.text()
    assert not page.answers.panel.take.isVisible()


def test_a_ready_lead_is_opened_by_enter_and_by_its_link(page: HandOverPage, qtbot: QtBot) -> None:
    ready = page.lists.ready
    opened: list[int] = []
    page.lead_wanted.connect(opened.append)
    qtbot.keyClick(ready, Qt.Key.Key_Down)
    qtbot.keyClick(ready, Qt.Key.Key_Return)
    row = ready.visualRect(ready.model().index(0, 0))
    link = QPoint(ready.viewport().width() - 20, row.center().y())
    qtbot.mouseClick(ready.viewport(), Qt.MouseButton.LeftButton, pos=link)
    qtbot.mouseClick(ready.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    model = ready._model
    assert opened == [model.leads[1].lead_id, model.leads[0].lead_id]


def test_the_answer_that_was_opened_last_counts(late_page: HandOverPage, tmp_path: Path) -> None:
    desk = late_page.desk
    assert isinstance(desk, LateDesk)
    wanted = answer_of(written(late_page))
    odd = tmp_path / "anmelden.xlsx"
    odd.write_text("<!DOCTYPE html><html><body>Anmelden</body></html>")
    desk.late = True
    late_page.open_file(odd)
    late_page.open_file(wanted)
    desk._held.reverse()  # who was asked first answers last
    desk.answer()
    assert late_page.answers.panel.take.isVisible()
    assert not late_page.answers.panel._bar.isVisible()


def test_a_file_written_while_the_user_went_back_counts_as_sent(late_page: HandOverPage) -> None:
    desk = late_page.desk
    assert isinstance(desk, LateDesk)
    click(late_page.main)
    desk.late = True
    click(late_page.preview_panel.write)
    click(late_page.preview_panel.back)
    desk.answer()
    states = desk.store.ask(lambda s: [b.state for b in s.scalars(select(Batch))])
    assert "prepared" not in states
    assert late_page.stack.currentWidget() is late_page.lists
    assert not late_page._bar.isVisible()


def test_many_leads_are_checked_some_at_a_time_while_somebody_looks(
    page: HandOverPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leaddesk.ui.hand_over.checking.AT_ONCE", 1)
    page.activate()
    assert page.lists.ready.count() == 2
    assert page.main.isEnabled()


def test_a_page_that_is_left_is_checked_no_further(
    late_page: HandOverPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = late_page.desk
    assert isinstance(desk, LateDesk)
    monkeypatch.setattr("leaddesk.ui.hand_over.checking.AT_ONCE", 1)
    asked: list[object] = []
    usual = desk.ask

    def ask(query: Callable[..., object], **which: object) -> object:
        asked.append(query)
        return usual(query, **which)

    monkeypatch.setattr(desk, "ask", ask)
    desk.late = True
    late_page.look()
    late_page.hide()
    desk.answer()
    assert asked.count(hand_over_check) == 1

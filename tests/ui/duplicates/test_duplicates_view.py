"""The queue of duplicates in the window: shown, chosen field by field, merged, split, apart."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from leaddesk.desk import Desk
from leaddesk.models import Company, Lead, NotDuplicate
from leaddesk.operations.leads import add_lead
from leaddesk.operations.merging import merge_leads
from leaddesk.scanning import scan_now
from leaddesk.ui.duplicates.duplicates_view import DuplicatesView
from leaddesk.ui.importing.import_page import ImportPage

OLD = {
    "company.name": "Ölmühle <b>Grünewald</b> GmbH",
    "company.phone": "0521 998877-0",
    "company.city": "Bielefeld",
    "contact.last_name": "Weiß",
    "lead.note": "kennt uns",
}
NEW = {
    "company.name": "Oelmuehle <b>Gruenewald</b>",
    "company.phone": "+49 521 9988770",
    "company.city": "Gütersloh",
    "contact.last_name": "Brandt",
    "contact.position": "Einkauf",
    "lead.note": "Messe",
}


@pytest.fixture
def leads(sample_desk: Desk) -> tuple[int, int]:
    store = sample_desk.store
    one, other = (store.run(add_lead, values).result for values in (OLD, NEW))
    return one, other


@pytest.fixture
def page(sample_desk: Desk, qtbot: QtBot, leads: tuple[int, int]) -> ImportPage:
    page = ImportPage(sample_desk, partial(scan_now, sample_desk))
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    page.show_part("duplicates")
    return page


@pytest.fixture
def view(page: ImportPage) -> DuplicatesView:
    page.scanning.go()
    return page.duplicates


def texts(view: DuplicatesView, column: int) -> list[str]:
    model = view.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_before_the_first_scan_it_says_so(page: ImportPage) -> None:
    assert "Noch nicht" in page.duplicates.empty._title.text()
    assert page.tabs.current() == "duplicates"


def test_pairs_with_their_reason_and_both_sides(view: DuplicatesView) -> None:
    pair = view.pairs.current()
    assert pair is not None and view.pairs.count() == 1
    assert "gleiche Telefonnummer" in view._why.text()
    assert "Paare verglichen" in view.bar.text()
    assert texts(view, 0)[0] == "Firma"
    assert texts(view, 1)[0] == "Ölmühle <b>Grünewald</b> GmbH"
    assert texts(view, 2)[0] == "Oelmuehle <b>Gruenewald</b>"
    assert not view.form.same_person.isChecked(), "Weiß and Brandt are two people"
    assert "Einkauf" not in texts(view, 2)
    view.form.same_person.setChecked(True)
    assert "Einkauf" in texts(view, 2)
    assert "0 + 0" in view.form.after.text()


def test_left_and_right_take_a_side(
    view: DuplicatesView, qtbot: QtBot, leads: tuple[int, int], sample_desk: Desk
) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_Right)
    assert view.table.choices() == {"company.name": "Oelmuehle <b>Gruenewald</b>"}
    qtbot.keyClick(view.table, Qt.Key.Key_Left)
    assert view.table.choices() == {}
    row = texts(view, 0).index("Ort")
    view.table.setCurrentIndex(view.table.model().index(row, 0))
    qtbot.keyClick(view.table, Qt.Key.Key_Right)
    view.merge_pair()
    ask = sample_desk.store.ask
    lead = ask(lambda s: s.get(Lead, leads[0]))
    assert ask(lambda s: s.get(Lead, leads[1])) is None
    assert ask(lambda s: s.get(Company, lead.company_id)).city == "Gütersloh"
    assert lead.note == "kennt uns\n\nMesse"


def test_merged_told_and_split_again(
    view: DuplicatesView, page: ImportPage, qtbot: QtBot, leads: tuple[int, int], sample_desk: Desk
) -> None:
    said: list[str] = []
    page.toast_wanted.connect(lambda text, _: said.append(text))
    view.merge.click()
    assert "gehört jetzt zu" in said[0]
    assert view.pairs.count() == 0 and view._stack.currentIndex() == 1
    (split,) = view.merges.buttons
    split.click()
    assert "Wieder zwei" in said[1]
    assert sample_desk.store.ask(lambda s: s.get(Lead, leads[1])) is not None
    assert view.pairs.count() == 1 and view.merges.isHidden()


def test_the_other_one_may_stay(view: DuplicatesView, leads: tuple[int, int]) -> None:
    view.swap()
    assert view.form.preview is not None and view.form.preview.kept.lead_id == leads[1]
    assert texts(view, 1)[0] == "Oelmuehle <b>Gruenewald</b>"
    view.swap()
    assert view.form.preview.kept.lead_id == leads[0]


def test_no_duplicate_is_remembered(
    view: DuplicatesView, qtbot: QtBot, leads: tuple[int, int], sample_desk: Desk
) -> None:
    view.apart.click()
    kept = sample_desk.store.ask(lambda s: list(s.scalars(select(NotDuplicate.other_id))))
    assert kept == [leads[1]]
    assert view.pairs.count() == 0
    assert "Keine offenen" in view.empty._title.text()


def test_a_pair_that_somebody_else_has_merged_is_told(
    view: DuplicatesView, leads: tuple[int, int], sample_desk: Desk
) -> None:
    sample_desk.store.run(merge_leads, leads[0], leads[1])
    view.merge_pair()
    assert view.bar.text(), "nothing is done silently"

"""The page Nurturing: due steps are done, content is sent, gaps lead to new content."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from leaddesk.desk import Desk
from leaddesk.models import Lead
from leaddesk.operations.content import set_piece
from leaddesk.operations.nurturing import put_on_track, set_track
from leaddesk.queries.content import pieces
from leaddesk.queries.nurturing import due_steps
from leaddesk.rules.content import Piece
from leaddesk.rules.nurturing import Track, TrackStep
from leaddesk.rules.stages import Stage
from leaddesk.ui.nurturing import library_view
from leaddesk.ui.nurturing.nurturing_page import NurturingPage
from leaddesk.ui.nurturing.piece_dialog import PieceDialog
from leaddesk.ui.nurturing.track_dialog import TrackDialog


@pytest.fixture
def page(sample_desk: Desk, qtbot: QtBot) -> NurturingPage:
    made = NurturingPage(sample_desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.activate()
    return made


def test_a_step_that_is_done_leaves_the_list_and_comes_back(page: NurturingPage) -> None:
    store, today = page.desk.store, page.desk.today()
    assert page.due.stack.currentWidget() is page.due.nothing
    track = store.run(set_track, Track("Größe <b>", (TrackStep(0, topic="Anrufen"),))).result
    wanted = select(Lead.id).where(Lead.stage == Stage.WARM).limit(2)
    leads = store.ask(lambda s: list(s.scalars(wanted)))
    page.desk.run(put_on_track, lead_ids=leads, track_id=track, on=today)
    assert len(page.due.rows) == 2 and not page.due.mail.isEnabled()
    page.due.done.click()
    assert len(page.due.rows) == 1 == len(store.ask(due_steps, today=today))
    page.desk.undo()
    assert len(page.due.rows) == 2
    page.tabs.choose("on")
    page.on.off.click()
    assert len(page.on.rows) == 1


def test_enter_on_a_gap_adds_content_for_it(
    page: NurturingPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: PieceDialog) -> None:
        dialog.title.setText("Leitfaden")
        dialog.accept()

    monkeypatch.setattr(library_view, "run_dialog", fill)
    page.show_part("content")
    matrix = page.library.matrix
    cell = matrix.cell()
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    (row,) = page.desk.store.ask(pieces)
    assert (row.piece.personas, row.piece.stages) == ((cell[0],), (cell[1],))
    assert page.library.list.isVisibleTo(page.library)


def test_a_track_is_made_of_content_and_tasks(page: NurturingPage, qtbot: QtBot) -> None:
    store = page.desk.store
    piece = store.run(set_piece, Piece("Leitfaden")).result
    dialog = TrackDialog(page.desk, page, store.ask(pieces), None)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert dialog.bar.text()  # without a name and a task
    dialog.name.setText("Nach der Messe")
    dialog.steps[0].what.choose(piece)
    dialog.steps[1].topic.setText("Anrufen")
    dialog.accept()
    page.look()
    assert [step.day for step in page.tracks.rows[0].track.steps] == [0, 7]
    assert page.tracks.rows[0].track.writes

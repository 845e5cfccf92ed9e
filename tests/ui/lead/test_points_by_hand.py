"""Points by hand are given in a dialog with their reason; how the score went stands in words."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.queries.lead_detail import find_lead
from leaddesk.queries.ledger import ledger
from leaddesk.queries.scoring import course_of_score
from leaddesk.rules.score_course import Course
from leaddesk.ui.lead.points_dialog import PointsDialog
from leaddesk.ui.lead.score_course import CourseLine, course_text


def test_points_need_a_reason_and_then_count(sample_desk: Desk, qtbot: QtBot) -> None:
    store = sample_desk.store
    lead = store.ask(find_lead, number="I-000018")
    assert lead is not None
    before = store.ask(ledger, lead_id=lead, now=sample_desk.now())
    dialog = PointsDialog(sample_desk, None, lead)
    qtbot.addWidget(dialog)
    dialog.points.setText("viele")
    dialog.accept()
    assert "viele" in dialog.bar.text()
    dialog.points.setText("−25")
    dialog.accept()
    assert dialog.bar.text()
    dialog.reason.setText("Zahlt <b>spät</b>")
    dialog.accept()
    after = store.ask(ledger, lead_id=lead, now=sample_desk.now())
    assert before is not None and after is not None
    assert (after.total, after.assessment) == (before.total - 25, before.assessment - 25)


def test_the_course_ends_with_the_score(sample_desk: Desk, qtbot: QtBot) -> None:
    store = sample_desk.store
    for number in ("I-000001", "I-000018"):
        lead = store.ask(find_lead, number=number)
        assert lead is not None
        found = store.ask(ledger, lead_id=lead, now=sample_desk.now())
        course = store.ask(course_of_score, lead_id=lead, now=sample_desk.now())
        assert found is not None and course is not None
        assert course.scores[-1] == found.total
        assert (course.reached is not None) is (found.total >= found.threshold)
    assert store.ask(course_of_score, lead_id=9999, now=sample_desk.now()) is None


def test_the_course_is_said_in_words(sample_desk: Desk, qtbot: QtBot) -> None:
    line = CourseLine()
    qtbot.addWidget(line)
    line.show_course(Course((200, 250, 285), date(2025, 11, 18)))
    assert line.accessibleName() == "200 → 285 in 2 Tagen · Schwelle erreicht am 18.11.2025"
    line.grab()
    assert course_text(Course((5, 5), None)) == "5 → 5 in 1 Tag"

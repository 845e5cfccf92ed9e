"""The agreement is set in the window: hours, deadlines, hand-over; what cannot be is said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.offers import offer_lead
from leaddesk.queries.agreement import agreement
from leaddesk.queries.lead_detail import find_lead
from leaddesk.rules.calendar_text import (
    closing_days_of,
    closing_days_text,
    half_days_of,
    half_days_text,
)
from leaddesk.rules.offers import Way
from leaddesk.rules.problem import Refused
from leaddesk.rules.sla import OFFER, Then
from leaddesk.ui.parts.paper_dialog import PaperDialog
from leaddesk.ui.settings.sla_settings import SlaSettings
from leaddesk.ui.theme.style import apply_theme
from leaddesk.ui.words.agreement_paper import agreement_html, agreement_title
from tests.ui.looks import settle_down


@pytest.fixture
def page(sample_desk: Desk, qtbot: QtBot) -> SlaSettings:
    page = SlaSettings(sample_desk)
    qtbot.addWidget(page)
    page.look()
    return page


def test_a_calendar_is_tried_first_and_then_applied(page: SlaSettings, sample_desk: Desk) -> None:
    page.calendar.days[4].setText("8-13")
    page.calendar.part.choose("BY")
    page.calendar.closed.setPlainText("27.12.2026-31.12.2026")
    page._try_calendar()
    assert "0" in page.bar.text()
    assert sample_desk.store.ask(agreement).calendar.part == "", "it was only tried"
    page._apply_calendar()
    kept = sample_desk.store.ask(agreement).calendar
    assert (kept.part, kept.hours.week[4]) == ("BY", ((480, 780),))
    assert date(2026, 12, 30) in kept.hours.closed


def test_a_calendar_without_a_day_is_refused(page: SlaSettings, sample_desk: Desk) -> None:
    for line in page.calendar.days:
        line.clear()
    page._try_calendar()
    assert "keinen Arbeitstag" in page.bar.text()


def test_a_deadline_gets_its_next_version(page: SlaSettings, sample_desk: Desk) -> None:
    row = next(row for row in page.rules.rows if row.key == OFFER)
    assert row.active.isChecked()
    row.hours.setText("4,5")
    row.then.choose(Then.RETURN)
    page._try_rules()
    page._apply_rules()
    kept = sample_desk.store.ask(agreement).rules[OFFER]
    assert (kept.version, kept.rule.minutes, kept.rule.then) == (2, 270, Then.RETURN)
    row.hours.setText("bald")
    page._try_rules()
    page._apply_rules()
    assert sample_desk.store.ask(agreement).rules[OFFER].version == 2


def test_segments_have_hours_of_their_own(page: SlaSettings, sample_desk: Desk) -> None:
    row = next(row for row in page.rules.rows if row.key == OFFER)
    row.segments.setText("6: 24; 4: 1,5")
    page._try_rules()
    page._apply_rules()
    kept = sample_desk.store.ask(agreement).rules[OFFER]
    assert kept.rule.segments == ((4, 90), (6, 1440))
    page.kept = None
    page.look()
    assert row.segments.text() == "4: 1,5; 6: 24"
    for wrong in ("4", "vier: 8", "4: bald"):
        row.segments.setText(wrong)
        page._try_rules()
        page._apply_rules()
        assert "nicht lesbar" in page.bar.text()
    row.segments.setText("61: 8")
    page._try_rules()
    page._apply_rules()
    assert "den es nicht gibt" in page.bar.text(), "said before it is applied"
    assert sample_desk.store.ask(agreement).rules[OFFER].version == kept.version


def test_what_other_deadlines_would_do_is_said_first(page: SlaSettings, sample_desk: Desk) -> None:
    lead = sample_desk.store.ask(find_lead, number="I-000009")
    sample_desk.store.run(offer_lead, lead, override="other")
    page._try_rules()
    assert page.bar.text() == "Keine Frist ist eine andere."
    row = next(row for row in page.rules.rows if row.key == OFFER)
    row.hours.setText("2")
    page._try_rules()
    assert "1 Frist ändert sich" in page.bar.text()
    assert sample_desk.store.ask(agreement).rules[OFFER].version == 1, "it was only tried"


def test_no_deadline_is_tried_that_would_be_refused(page: SlaSettings, sample_desk: Desk) -> None:
    """And what is applied is what was tried, not what was typed since."""
    row = next(row for row in page.rules.rows if row.key == OFFER)
    for typed in ("", "0", "-1", "9999999"):
        row.hours.setText(typed)
        page._try_rules()
        assert "ändert sich" not in page.bar.text()
    row.hours.setText("2")
    page._try_rules()
    row.hours.setText("3")
    page._apply_rules()
    assert sample_desk.store.ask(agreement).rules[OFFER].rule.minutes == 120


def test_the_deadlines_fit_a_window_of_1280(page: SlaSettings) -> None:
    """What is left of it beside navigation and list of parts, in the looks that it has."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", own_font=True)
    page.show()
    page.resize(1280 - 208 - 256, 900)
    settle_down()
    for row in page.rules.rows:
        for part in (row.active, row.until, row.then, row.who):
            assert part.width() >= part.sizeHint().width(), (row.key, part.accessibleName())


def test_what_the_sheet_needs(page: SlaSettings, sample_desk: Desk) -> None:
    page.way.choose(Way.AUTOMATIC)
    page.required["company.city"].setChecked(True)
    page._apply_hand_over()
    kept = sample_desk.store.ask(agreement).hand_over
    assert (kept.way, kept.required) == (Way.AUTOMATIC, ("company.city",))


def test_days_as_they_are_typed() -> None:
    typed = "15.05.2026, 27.12.2026-31.12.2026"
    assert closing_days_text(closing_days_of(typed)) == typed
    assert half_days_text(half_days_of("31.12. 12:00, 24.12 13:30")) == (
        "24.12. 13:30, 31.12. 12:00"
    )
    for wrong in ("morgen", "32.01.2026", "31.12.2026-01.01.2026"):
        with pytest.raises(Refused):
            closing_days_of(wrong)


def test_the_agreement_is_saved_as_pdf(
    page: SlaSettings, sample_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    assert page.kept is not None
    html = agreement_html(page.kept, (), sample_desk.today())
    dialog = PaperDialog(agreement_title(), html, "agreement.pdf", None)
    qtbot.addWidget(dialog)
    shown = dialog.page.toPlainText()
    assert "Vereinbarung zwischen Marketing und Vertrieb" in shown
    assert "Antwort auf die Übergabe" in shown and "Datum, Unterschrift" in shown
    assert dialog.save(str(tmp_path / "agreement.pdf"))
    assert (tmp_path / "agreement.pdf").read_bytes().startswith(b"%PDF-")
    assert not dialog.save(str(tmp_path / "nowhere" / "agreement.pdf"))
    assert not dialog.problem.isHidden()

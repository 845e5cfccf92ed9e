"""The history: under its days where it is long; every point of it where it is short."""

from __future__ import annotations

from datetime import timedelta

from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.lead.timeline_model import BY_DAY_ABOVE
from leaddesk.ui.words.formats import weekday_date_text
from tests.ui.looks import settle_down


def log_notes(pane: LeadPane, count: int) -> None:
    """One a day, going back from now."""
    assert pane.lead_id is not None
    now = pane.desk.now()
    for day in range(count):
        note = Happening(Kind.NOTE, text=f"Notiz {day}", at=now - timedelta(days=day // 2))
        pane.desk.store.run(log_touchpoint, lead_id=pane.lead_id, happening=note)
    pane.page.timeline.show_lead(pane.lead_id)
    settle_down()


def test_a_short_history_says_the_day_with_each_entry(pane: LeadPane) -> None:
    model = pane.page.timeline.model
    assert model.rowCount() <= BY_DAY_ABOVE
    assert not any(model.day(row) for row in range(model.rowCount()))
    assert weekday_date_text(pane.desk.today())[-4:] in model.words(0).right(model.by_day)


def test_a_long_history_stands_under_its_days(pane: LeadPane) -> None:
    log_notes(pane, BY_DAY_ABOVE + 1)
    timeline = pane.page.timeline
    model = timeline.model
    today = pane.desk.today()
    assert model.day(0) == weekday_date_text(today)
    days = [model.day(row) for row in range(model.rowCount()) if model.day(row)]
    assert len(days) == len(set(days)), "each day once"
    assert model.words(0).right(model.by_day).count("·") == 1
    assert str(today.year) not in model.words(0).right(model.by_day)
    assert str(today.year) in model.words(0).spoken
    heads = [row for row in range(model.rowCount()) if model.day(row)]
    row = next(row for row in range(1, model.rowCount()) if row not in heads)
    tall = timeline.list.visualRect(model.index(0)).height()
    assert tall > timeline.list.visualRect(model.index(row)).height()


def test_the_filter_decides_whether_days_are_said(pane: LeadPane) -> None:
    log_notes(pane, BY_DAY_ABOVE + 1)
    timeline = pane.page.timeline
    timeline.filters["system"].click()
    assert not timeline.model.by_day
    timeline.filters["contacts"].click()
    assert timeline.model.by_day

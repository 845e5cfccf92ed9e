"""My Day: what is listed in which order, and that a day can be worked off by keys."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from leaddesk.desk import Desk
from leaddesk.models import FollowUp
from leaddesk.operations.follow_ups import set_follow_up, set_follow_ups, snooze_follow_up
from leaddesk.operations.leads import add_lead
from leaddesk.queries.my_day import Group
from leaddesk.store.store import Store
from leaddesk.ui.day.day_model import Heading, what_text
from leaddesk.ui.day.day_page import DayPage
from leaddesk.ui.words import install_language

TODAY = date(2025, 11, 24)
NAMES = ("Größe & Söhne GmbH & Co. KG", "Ötztal AG", "Nordlicht e. K.", "<b>Süß</b>")


@pytest.fixture
def desk(store: Store, qtbot: QtBot) -> Desk:
    install_language("de")
    days = (TODAY - timedelta(days=3), TODAY, TODAY, TODAY + timedelta(days=1))
    for name, on, minute in zip(NAMES, days, (None, None, 630, None), strict=True):
        lead = store.run(add_lead, {"company.name": name, "lead.owner": store.user_id()}).result
        store.run(set_follow_up, lead, on, minute, f"Thema {name}")
    return Desk(store, inline=True)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> DayPage:
    page = DayPage(desk)
    qtbot.addWidget(page)
    page.resize(1400, 800)
    page.show()
    page.activate()
    return page


def listed(page: DayPage) -> list[str]:
    return [
        entry.group.value if isinstance(entry, Heading) else str(entry.company)
        for entry in page.model.entries
    ]


def test_one_list_in_the_order_of_the_day(page: DayPage) -> None:
    assert listed(page) == [
        "overdue", NAMES[0], "today", NAMES[2], NAMES[1], "coming",
    ]  # fmt: skip
    assert page.head.about() == "Montag, 24. November 2025 · KW 48 · 3 offen, 0 erledigt"
    assert page.shown is not None and page.shown.company == NAMES[0]
    assert page.pane.lead_id == page.shown.lead_id


def test_a_key_finishes_one_and_shows_the_next(page: DayPage, qtbot: QtBot) -> None:
    toasts: list[str] = []
    page.toast_wanted.connect(lambda text, _: toasts.append(text))
    qtbot.keyClick(page.list, Qt.Key.Key_E)
    assert listed(page) == ["today", NAMES[2], NAMES[1], "coming"]
    assert page.shown is not None and page.shown.company == NAMES[2]
    assert "1 erledigt" in page.head.about()
    assert len(toasts) == 1 and NAMES[0] in toasts[0]
    page.desk.undo()
    assert listed(page)[:2] == ["overdue", NAMES[0]]


def test_logging_a_call_goes_on_to_the_next_and_skips_nobody(page: DayPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.list, Qt.Key.Key_T)
    composer = page.pane.page.composer
    qtbot.keyClick(composer.form.outcomes, Qt.Key.Key_1)
    qtbot.keyClick(composer.form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.shown is not None and page.shown.company == NAMES[2]
    assert page.pane.lead_id == page.shown.lead_id


def test_moving_it_by_four_keys(page: DayPage, qtbot: QtBot) -> None:
    lead = page.pane.lead_id
    qtbot.keyClick(page.list, Qt.Key.Key_W)
    popover = page.pane.popovers.current
    assert popover is not None
    qtbot.keyClicks(popover.due.line, "+1")
    qtbot.keyClick(popover.due.line, Qt.Key.Key_Return)
    wanted = select(FollowUp.due_on, FollowUp.reschedules).where(FollowUp.lead_id == lead)
    assert page.desk.store.ask(lambda s: s.execute(wanted).one()) == (date(2025, 11, 25), 1)
    assert listed(page)[0] == "today"


def test_what_comes_is_unfolded_by_a_key(page: DayPage, qtbot: QtBot) -> None:
    page.list.go_to(5)
    qtbot.keyClick(page.list, Qt.Key.Key_Right)
    assert listed(page)[-2:] == ["coming", NAMES[3]]
    qtbot.keyClick(page.list, Qt.Key.Key_Left)
    assert listed(page)[-1] == "coming"


def test_what_is_put_off_is_not_listed_until_then(page: DayPage, desk: Desk) -> None:
    assert page.shown is not None
    until = desk.store.clock() + timedelta(hours=1)
    desk.run(snooze_follow_up, lead_id=page.shown.lead_id, until=until)
    assert listed(page)[0] == "today"
    assert "1 zurückgestellt" in page.head.about()
    desk.store.clock.forward(hours=2)  # type: ignore[attr-defined]
    page.look()
    assert listed(page)[0] == "overdue"
    row = page.model.entries[1]
    assert not isinstance(row, Heading)
    assert what_text(row) == f"Thema {NAMES[0]} · 1-mal zurückgestellt"
    for days in (1, 2):
        day = TODAY + timedelta(days=days)
        desk.run(set_follow_up, lead_id=row.lead_id, on=day, topic="Größe")
    page.toggle_coming()
    moved = next(e for e in page.model.entries if getattr(e, "lead_id", 0) == row.lead_id)
    assert what_text(moved) == "Größe · 2-mal verschoben, 1-mal zurückgestellt"  # type: ignore[arg-type]


def test_the_day_goes_into_a_calendar_file(
    page: DayPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    page.status_wanted.connect(said.append)
    for place, told in ((tmp_path / "größe.ics", "4 Termine"), (tmp_path / "weg" / "x.ics", "")):
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_, place=place: (str(place), "")
        )
        command = next(c for c in page.commands() if c.key == "calendar_file")
        command.run()
        assert told in said[-1]
        assert place.exists() is bool(told)
    written = (tmp_path / "größe.ics").read_text("utf-8")
    assert written.count("BEGIN:VEVENT") == 4 and "Ötztal AG" in written


def test_a_done_day_says_when_it_goes_on(page: DayPage, desk: Desk) -> None:
    leads = [entry.lead_id for entry in page.model.entries if not isinstance(entry, Heading)]
    desk.run(set_follow_ups, lead_ids=leads, on=TODAY + timedelta(days=8))
    assert listed(page) == ["coming"]


def test_leads_without_a_plan_are_there(page: DayPage, desk: Desk) -> None:
    from leaddesk.rules.stages import Stage

    values = {"company.name": "Ohne Plan GmbH", "lead.owner": desk.me, "lead.stage": Stage.SQL}
    desk.run(add_lead, values=values)
    groups = [e.group for e in page.model.entries if isinstance(e, Heading)]
    assert groups == [Group.OVERDUE, Group.TODAY, Group.UNPLANNED, Group.COMING]


def test_too_much_overdue_is_spread_after_a_look_at_the_plan(page: DayPage, desk: Desk) -> None:
    for number in range(25):
        values = {"company.name": f"Alt {number} GmbH", "lead.owner": desk.me}
        lead = desk.store.run(add_lead, values).result
        desk.store.run(set_follow_up, lead, TODAY - timedelta(days=number + 1))
    page.look()
    assert page.bars.overflow.text() == "26 überfällig."
    page.bars.overflow.propose()
    assert "Mo., 24.11.2025: 18" in page.bars.overflow.text()
    assert "Di., 25.11.2025: 8" in page.bars.overflow.text()
    page.bars.overflow.apply()
    assert page.bars.overflow.text() == ""
    assert Group.OVERDUE not in [e.group for e in page.model.entries if isinstance(e, Heading)]
    desk.undo()
    assert page.bars.overflow.text() == "26 überfällig."

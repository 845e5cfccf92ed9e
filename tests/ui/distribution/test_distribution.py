"""Pools and rules set in the window, leads given out after a look at who gets what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from leaddesk.desk import Desk
from leaddesk.models import Lead
from leaddesk.operations.distribution import distribute_leads
from leaddesk.operations.leads import assign_owner
from leaddesk.operations.pools import PoolPlan, RulePlan, set_distribution_rule, set_pool
from leaddesk.queries.distribution import distribution_rules, pools, unassigned
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.queries.timeline import timeline
from leaddesk.queries.users import users
from leaddesk.rules.conditions import StartsWith
from leaddesk.rules.distribution import Member, Way
from leaddesk.ui.distribution import distribution_dialog, to_others_button
from leaddesk.ui.distribution.distribution_dialog import DistributionDialog
from leaddesk.ui.distribution.pool_dialog import PoolDialog
from leaddesk.ui.distribution.rule_dialog import RuleDialog
from leaddesk.ui.lead.owner_popover import CLAIM, FAIRLY, OwnerPopover
from leaddesk.ui.lead.timeline_words import entry_words
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.condition_values import Offered
from leaddesk.ui.settings.distribution_settings import DistributionSettings
from leaddesk.ui.settings.team_settings import TeamSettings


@pytest.fixture
def desk(sample_desk: Desk) -> Desk:
    """The sample; seven leads have nobody."""
    sample_desk.store.run(assign_owner, leads_of(sample_desk)[:7], None)
    return sample_desk


def leads_of(desk: Desk) -> list[int]:
    return desk.store.ask(
        lambda s: list(s.scalars(select(Lead.id).where(Lead.stage < 8).order_by(Lead.id)))
    )


def with_pool(desk: Desk, way: Way = Way.TURN) -> int:
    people = [row.user_id for row in desk.store.ask(users)][:3]
    plan = PoolPlan("Innendienst <b>", way, [Member(user) for user in people])
    pool = desk.store.run(set_pool, plan).result
    desk.store.run(set_distribution_rule, RulePlan("Übrige", pool))
    return pool


def column(rows: Sequence[Sequence[str]], place: int) -> list[str]:
    return [row[place] for row in rows]


def test_a_pool_is_made_and_what_is_wrong_is_said(desk: Desk, qtbot: QtBot) -> None:
    dialog = PoolDialog(desk, None, desk.store.ask(users), None)
    qtbot.addWidget(dialog)
    dialog.name.setText("Süd & West")
    dialog.accept()
    assert "niemand" in dialog.bar.text()
    dialog._on_add()
    dialog._on_add()
    dialog.lines[0].weight.setText("viel")
    dialog.accept()
    assert "1 bis 20" in dialog.bar.text()
    dialog.lines[0].weight.setText("2")
    dialog.lines[1].per_day.setText("15")
    dialog.accept()
    [pool] = desk.store.ask(pools)
    assert pool.name == "Süd & West"
    assert [(m.weight, m.per_day) for m in pool.members] == [(2, None), (1, 15)]
    again = PoolDialog(desk, None, desk.store.ask(users), pool)
    qtbot.addWidget(again)
    again.lines[0].removed.emit()
    again.way.choose(Way.LOAD)
    again.accept()
    [pool] = desk.store.ask(pools)
    assert (pool.way, len(pool.members)) == (Way.LOAD, 1)


def test_a_rule_says_how_many_leads_it_would_reach(desk: Desk, qtbot: QtBot) -> None:
    with_pool(desk)
    [rule] = desk.store.ask(distribution_rules)
    dialog = RuleDialog(desk, None, desk.store.ask(pools), Offered(), rule)
    qtbot.addWidget(dialog)
    waiting = len(desk.store.ask(lambda s: s.scalars(
        select(Lead.id).where(Lead.owner_id.is_(None), Lead.stage < 8)).all()))  # fmt: skip
    assert dialog.reach.text().startswith(f"{waiting} von {waiting} ")
    dialog.conditions.show_conditions([StartsWith("company.postal_code", ("xyz",))])
    dialog.conditions.edited.emit()
    assert dialog.reach.text().startswith("0 von ")
    dialog.accept()
    [rule] = desk.store.ask(distribution_rules)
    assert (rule.conditions, rule.version) == ((StartsWith("company.postal_code", ("xyz",)),), 2)


def test_a_rule_that_can_not_be_kept_says_why(desk: Desk, qtbot: QtBot) -> None:
    with_pool(desk)
    dialog = RuleDialog(desk, None, desk.store.ask(pools), Offered(), None)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert "Namen" in dialog.bar.text()
    dialog.name.setText("Zu spät")
    dialog.accept()
    assert "Übrige" in dialog.bar.text(), "no lead would come to it"


def test_what_is_shown_is_what_is_done(desk: Desk, qtbot: QtBot) -> None:
    with_pool(desk)
    asked = leads_of(desk)[:9]
    dialog = DistributionDialog(desk, None, asked)
    qtbot.addWidget(dialog)
    shown = dialog.leads.rows()
    assert len(shown) == 7
    assert all("an der Reihe" in why for why in column(shown, 3))
    assert sum(int(n) for n in column(dialog.people.rows(), 1)) == 7
    assert dialog.accept_button.caption() == "7 Leads verteilen"
    assert desk.store.ask(lambda s: s.get_one(Lead, asked[0])).owner_id is None
    dialog.accept()
    assert dialog.given == 7
    names = {row.user_id: row.name for row in desk.store.ask(users)}
    done = [names[desk.store.ask(lambda s, n=n: s.get_one(Lead, n)).owner_id] for n in asked[:7]]
    assert column(shown, 2) == done


def test_of_many_leads_only_some_are_shown(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(distribution_dialog, "SHOWN", 3)
    with_pool(desk)
    dialog = DistributionDialog(desk, None, leads_of(desk)[:7])
    qtbot.addWidget(dialog)
    assert len(dialog.leads.rows()) == 3
    assert dialog.accept_button.caption() == "7 Leads verteilen"
    assert dialog._said.text().endswith("die ersten 3 gezeigt")


def test_nothing_waits_and_no_pool(desk: Desk, qtbot: QtBot) -> None:
    dialog = DistributionDialog(desk, None, leads_of(desk)[7:9])
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    alone = DistributionDialog(desk, None, trial=True)
    qtbot.addWidget(alone)
    assert "keine Regel" in alone.leads.rows()[0][3]
    alone.accept()
    assert alone.given is None


def test_the_page_shows_pools_rules_and_shares(desk: Desk, qtbot: QtBot) -> None:
    page = DistributionSettings(desk)
    qtbot.addWidget(page)
    page.look()
    assert not page.add_rule.isEnabled(), "a rule needs a pool to lead to"
    pool = with_pool(desk)
    first = RulePlan("PLZ 7", pool, (StartsWith("company.postal_code", ("7",)),), active=False)
    desk.store.run(set_distribution_rule, first)
    desk.store.run(distribute_leads)
    page.look()
    assert "Innendienst <b>" in page.pools.choices()[0].text
    assert [c.text.split(" · ")[0] for c in page.rules.choices()] == ["1. Übrige", "2. PLZ 7 (aus)"]
    assert sum(int(n) for n in column(page.shares.table.rows(), 1)) >= 7
    assert "an der Reihe" in page.shares.about.text()
    page.rules.choose(page.rules.choices()[1].key)
    page._move(-1)
    assert page.rules.choices()[0].text.startswith("1. PLZ 7")
    page._on_remove_pool()
    assert "PLZ 7" in page.bar.text(), "rules lead there"
    page._on_remove_rule()
    assert len(page.rules.choices()) == 1


def test_one_lead_fairly_by_o_and_f(desk: Desk, anchor: QWidget) -> None:
    with_pool(desk)
    popover = opened(desk, anchor, leads_of(desk)[0])
    QTest.keyClicks(popover.line, "f")
    assert popover.list.choices()[0].key == FAIRLY
    QTest.keyClick(popover.line, Qt.Key.Key_Return)
    detail = desk.store.ask(lead_detail, lead_id=leads_of(desk)[0])
    assert detail is not None and detail.owner_id
    again = opened(desk, anchor, leads_of(desk)[0])
    assert "an der Reihe" in again.why.text() and "Übrige" in again.why.text()
    assert FAIRLY not in [choice.key for choice in again.list.choices()]


def test_the_history_says_to_whom_and_why(desk: Desk) -> None:
    with_pool(desk)
    lead = leads_of(desk)[0]
    desk.store.run(distribute_leads, [lead])
    [entry] = [e for e in desk.store.ask(timeline, lead_id=lead) if e.sort == "given"]
    said = entry_words(entry)
    assert said.title.startswith("Zugeteilt an ")
    assert said.effect == "an der Reihe · Innendienst <b>"


def test_nobody_gets_it_and_why(desk: Desk, anchor: QWidget) -> None:
    popover = opened(desk, anchor, leads_of(desk)[0])
    popover._assign(FAIRLY)
    assert "keine Regel" in popover.problem.text()


def test_the_program_does_it_only_after_a_look(desk: Desk, qtbot: QtBot) -> None:
    with_pool(desk)
    page = DistributionSettings(desk)
    qtbot.addWidget(page)
    page.look()
    itself = page.by_itself
    itself.box.click()
    assert "8 Leads würden" in itself.bar.text() and not itself.box.isChecked()
    itself.bar.findChildren(Button)[0].click()
    assert itself.box.isChecked() and itself.kept is not None and itself.kept.on
    assert desk.store.ask(unassigned) == 8, "that is left to the next round"
    itself.box.click()
    assert not itself.box.isChecked() and not itself.kept.on


def test_those_that_somebody_has_go_to_others_on_a_tick(desk: Desk, qtbot: QtBot) -> None:
    with_pool(desk)
    mine = leads_of(desk)[:4]
    desk.store.run(assign_owner, mine, desk.me)
    dialog = DistributionDialog(desk, None, mine)
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled(), "each has an owner"
    dialog.owned.click()
    assert "4 Leads bekommen" in dialog._said.text()
    shown = column(dialog.leads.texts.rows, 2)
    dialog.accept()
    assert dialog.given == 4
    details = [desk.store.ask(lead_detail, lead_id=lead) for lead in mine]
    assert [d.owner_name for d in details if d is not None] == shown
    assert all(d is not None and d.owner_id != desk.me for d in details)


def test_the_leads_of_a_person_go_to_others(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_pool(desk)
    mine = leads_of(desk)[:4]
    desk.store.run(assign_owner, mine, desk.me)
    page = TeamSettings(desk)
    qtbot.addWidget(page)
    page.look()
    page._show(next(row for row in page._rows if row.user_id == desk.me))
    monkeypatch.setattr(to_others_button, "run_dialog", lambda dialog: dialog.accept())
    page.to_others.click()
    assert "anderen gegeben" in page.bar.text()
    detail = desk.store.ask(lead_detail, lead_id=mine[0])
    assert detail is not None and detail.owner_id != desk.me


def test_taken_out_of_the_pool(desk: Desk, anchor: QWidget) -> None:
    with_pool(desk, Way.CLAIM)
    desk.store.run(distribute_leads)
    popover = opened(desk, anchor, leads_of(desk)[0])
    popover._assign(CLAIM)
    detail = desk.store.ask(lead_detail, lead_id=leads_of(desk)[0])
    assert detail is not None and detail.owner_id == desk.me


@pytest.fixture
def anchor(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    window.resize(900, 700)
    qtbot.addWidget(window)
    anchor = QWidget(window)
    window.show()
    yield anchor
    window.close()


def opened(desk: Desk, anchor: QWidget, lead: int) -> OwnerPopover:
    detail = desk.store.ask(lead_detail, lead_id=lead)
    assert detail is not None
    popover = OwnerPopover(anchor, desk, detail)
    popover.show_at()
    return popover

"""Several leads are given out fairly: O, F, Enter, after a look at who gets what."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from leaddesk.desk import Desk
from leaddesk.models import Lead
from leaddesk.operations.distribution import distribute_leads
from leaddesk.operations.leads import assign_owner
from leaddesk.operations.pools import PoolPlan, RulePlan, set_distribution_rule, set_pool
from leaddesk.queries.distribution import pools, unassigned
from leaddesk.rules.distribution import Member, Way
from leaddesk.rules.stages import Stage
from leaddesk.ui.distribution.distribution_dialog import DistributionDialog
from leaddesk.ui.lead.layers import LAYERS
from leaddesk.ui.leads.bulk_pane import BulkPane
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.leads.list_commands import list_commands
from leaddesk.ui.shell.actions import Command


def prepared(desk: Desk) -> list[int]:
    """Six leads that nobody has, and a pool of whoever is at the desk."""
    active = select(Lead.id).where(Lead.stage <= int(Stage.QUOTE)).order_by(Lead.id).limit(6)
    ids = desk.store.ask(lambda s: list(s.scalars(active)))
    desk.store.run(assign_owner, ids, None)
    me = desk.store.user_id()
    assert me is not None
    pool = desk.store.run(set_pool, PoolPlan("Süd", Way.TURN, [Member(me)])).result
    desk.store.run(set_distribution_rule, RulePlan("Alle", pool))
    return ids


def pressed_in_preview(key: Qt.Key, seen: list[str]) -> None:
    """A key for the dialog that is about to open."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DistributionDialog)
        seen.append(dialog.accept_button.caption())
        QTest.keyClick(dialog.accept_button, key)

    QTimer.singleShot(0, press)


def owners(desk: Desk, ids: list[int]) -> set[int | None]:
    query = select(Lead.owner_id).where(Lead.id.in_(ids))
    return set(desk.store.ask(lambda s: s.scalars(query).all()))


def test_o_f_enter(sample_desk: Desk, qtbot: QtBot) -> None:
    ids = prepared(sample_desk)
    pane = BulkPane(sample_desk, lambda: LAYERS)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_selection(len(ids), None)
    pane.take_ids(ids)
    pane.take_up("owner")
    seen: list[str] = []
    toasts: list[str] = []
    pane.toast_wanted.connect(lambda text, _: toasts.append(text))
    pressed_in_preview(Qt.Key.Key_Return, seen)
    QTest.keyClick(pane.owner, Qt.Key.Key_F)
    assert seen == ["6 Leads verteilen"]
    assert owners(sample_desk, ids) == {sample_desk.me}
    assert toasts == ["6 Leads verteilt"]


def test_escape_leaves_everything_as_it_is(sample_desk: Desk, qtbot: QtBot) -> None:
    ids = prepared(sample_desk)
    pane = BulkPane(sample_desk, lambda: LAYERS)
    qtbot.addWidget(pane)
    pane.show_selection(len(ids), None)
    pane.take_ids(ids)
    pressed_in_preview(Qt.Key.Key_Escape, [])
    pane.distribute()
    assert owners(sample_desk, ids) == {None}


def command(page: LeadsPage, key: str) -> Command:
    return next(c for c in list_commands(page) if c.key == key)


def test_all_that_wait_by_a_command(page: LeadsPage, sample_desk: Desk) -> None:
    ids = prepared(sample_desk)
    seen: list[str] = []
    pressed_in_preview(Qt.Key.Key_Return, seen)
    command(page, "give_out").run()
    assert owners(sample_desk, ids) == {sample_desk.me}
    assert sample_desk.store.ask(unassigned) == 0


def test_the_next_lead_out_of_my_pool(page: LeadsPage, sample_desk: Desk) -> None:
    shown: list[int] = []
    said: list[str] = []
    page.lead_wanted.connect(shown.append)
    page.toast_wanted.connect(lambda text, _: said.append(text))
    command(page, "claim").run()
    assert "in keinem Pool" in said[0]
    ids = prepared(sample_desk)
    [pool] = sample_desk.store.ask(pools)
    claimed = PoolPlan("Süd", Way.CLAIM, [Member(pool.members[0].user_id)])
    sample_desk.store.run(set_pool, claimed, pool.pool_id)
    sample_desk.store.run(distribute_leads)
    command(page, "claim").run()
    assert len(shown) == 1
    assert owners(sample_desk, shown) == {sample_desk.me}
    assert shown[0] <= ids[0], "the oldest"

"""Grey lines stand where an answer takes its time, and go when it is there."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from leaddesk.operations.sample import add_sample
from leaddesk.rules.reports import ReportKey
from leaddesk.store.store import Store
from leaddesk.ui.funnel.funnel_page import FunnelPage
from leaddesk.ui.parts.skeleton import AFTER_MS, Skeleton
from leaddesk.ui.reports.reports_page import ReportsPage
from leaddesk.ui.words import install_language
from tests.ui.late import LateDesk


def is_waiting(skeleton: Skeleton) -> bool:
    """Whether it will be seen if nothing comes."""
    return skeleton._timer.isActive() and skeleton._timer.interval() == AFTER_MS


def test_a_report_that_takes_its_time(store: Store, qtbot: QtBot) -> None:
    install_language("de")
    store.run(add_sample)
    desk = LateDesk(store)
    page = ReportsPage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    desk.late = True
    page.activate()
    assert is_waiting(page.skeleton) and page.skeleton.isHidden()
    page.skeleton._timer.timeout.emit()
    assert page.skeleton.isVisible()
    assert page.skeleton.size() == page._area.size()
    desk.answer()
    assert page.skeleton.isHidden() and not is_waiting(page.skeleton)
    desk.late = True
    page.look()  # the same question: what is shown stays until then
    assert not is_waiting(page.skeleton)
    page.choose(ReportKey.FUNNEL)
    page.skeleton._timer.timeout.emit()
    assert page.skeleton.isVisible()
    page.choose(ReportKey.KPIS)  # back to what is shown underneath
    desk.answer()
    assert page.skeleton.isHidden()
    assert page._report is not None and page._report.key is ReportKey.KPIS


def test_the_funnel_at_its_first_look(store: Store, qtbot: QtBot) -> None:
    install_language("de")
    desk = LateDesk(store)
    page = FunnelPage(desk)
    qtbot.addWidget(page)
    page.show()
    desk.late = True
    page.look()
    page.table.skeleton._timer.timeout.emit()
    assert page.table.skeleton.isVisible()
    desk.answer()
    assert page.table.skeleton.isHidden() and page.model.rowCount()
    desk.late = True
    page.look()
    assert not is_waiting(page.table.skeleton)
    desk.answer()

"""Pictures of pools, rules and leads given out."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from leaddesk.operations.distribution import distribute_leads
from leaddesk.operations.leads import assign_owner
from leaddesk.operations.pools import PoolPlan, RulePlan, set_distribution_rule, set_pool
from leaddesk.queries.distribution import distribution_rules, pools
from leaddesk.queries.segments import segments
from leaddesk.queries.users import users
from leaddesk.rules.conditions import InSegment, StartsWith
from leaddesk.rules.distribution import Member, Way
from leaddesk.ui.distribution.by_itself_box import ByItselfBox
from leaddesk.ui.distribution.distribution_dialog import DistributionDialog
from leaddesk.ui.distribution.pool_dialog import PoolDialog
from leaddesk.ui.distribution.rule_dialog import RuleDialog
from leaddesk.ui.settings.distribution_settings import offered_for
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene, shown


def _prepared(window: MainWindow) -> None:
    """Two pools, three rules."""
    run, people = window.desk.store.run, window.desk.store.ask(users)
    inside = [Member(row.user_id) for row in people[:3]]
    south = [Member(people[0].user_id, 2, 15), Member(people[1].user_id)]
    first = run(set_pool, PoolPlan("Innendienst", Way.TURN, inside, affinity=True)).result
    second = run(set_pool, PoolPlan("Süddeutschland", Way.LOAD, south)).result
    area = (StartsWith("company.postal_code", ("7", "8")),)
    run(set_distribution_rule, RulePlan("PLZ 7 und 8", second, area))
    run(set_distribution_rule, RulePlan("Unzufriedene", second, (InSegment((4,)),)))
    run(set_distribution_rule, RulePlan("Alle übrigen", first))


def _page(window: MainWindow) -> None:
    _prepared(window)
    window.desk.store.run(distribute_leads)
    window.show_page("settings")
    page: Any = window.page("settings")
    page.show_part("distribution")


def _by_itself(window: MainWindow) -> None:
    """What switching it on would do now is said beforehand."""
    _page(window)
    window.desk.run(assign_owner, lead_ids=range(1, 8), owner_id=None)
    page: Any = window.page("settings")
    page.show_part("distribution")
    page.findChild(ByItselfBox).box.click()


def _preview(window: MainWindow) -> QWidget:
    _prepared(window)
    return shown(DistributionDialog(window.desk, window))


def _to_others(window: MainWindow) -> QWidget:
    """Whose are the leads of somebody who leaves; A customers stay."""
    _prepared(window)
    return shown(DistributionDialog(window.desk, window, from_id=window.desk.me))


def _pool(window: MainWindow) -> QWidget:
    _prepared(window)
    ask = window.desk.store.ask
    return shown(PoolDialog(window.desk, window, ask(users), ask(pools)[1]))


def _rule(window: MainWindow) -> QWidget:
    _prepared(window)
    ask = window.desk.store.ask
    rule = ask(distribution_rules)[0]
    return shown(RuleDialog(window.desk, window, ask(pools), offered_for(ask(segments), ()), rule))


DISTRIBUTION_SCENES: dict[str, Scene] = {
    "distribution": _page,
    "distribution_by_itself": _by_itself,
    "distribution_preview": _preview,
    "distribution_to_others": _to_others,
    "distribution_pool": _pool,
    "distribution_rule": _rule,
}

"""Scenes of the hand-over to sales: a lead that waits for its answer, why not, and what is set."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.operations.agreement import set_sla_rules
from leaddesk.operations.deadlines import meet_deadlines, pause_clocks
from leaddesk.operations.offers import offer_lead
from leaddesk.operations.segments import set_segments
from leaddesk.operations.team import Person, set_person
from leaddesk.queries.breaches import untold_breaches
from leaddesk.queries.lead_detail import find_lead
from leaddesk.queries.lead_sorts import Sort
from leaddesk.rules.roles import Role
from leaddesk.rules.sla import OFFER, SlaRule, Then
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.shell.reminding import Reminding
from scripts.hands import Scene

_OFFERED = ("I-000009", "I-000008")


def _offered(window: MainWindow, page: str) -> Any:
    """Two leads are offered; the page of this key is shown."""
    for number in _OFFERED:
        found: list[int] = []
        window.desk.ask(find_lead, number=number).done(found.append)
        note = "Angebot bis Freitag zugesagt"
        window.desk.run(offer_lead, lead_id=found[0], note=note, override="agreed_with_sales")
    window.show_page(page)
    shown: Any = window.page(page)
    if page == "leads":
        found = []
        window.desk.ask(find_lead, number=_OFFERED[0]).done(found.append)
        shown.show_lead(found[0])
    QApplication.processEvents()
    return shown


def decision(window: MainWindow) -> None:
    _offered(window, "leads").pane.setFocus()


def reject(window: MainWindow) -> None:
    pane = _offered(window, "leads").pane
    pane.setFocus()
    pane.run_command("reject")


def _command(key: str) -> Scene:
    """A layer of the lead that is offered."""

    def scene(window: MainWindow) -> None:
        pane = _offered(window, "leads").pane
        pane.setFocus()
        pane.run_command(key)

    return scene


def paused(window: MainWindow) -> None:
    pane = _offered(window, "leads").pane
    window.desk.run(pause_clocks, lead_id=pane.lead_id, reason="customer_away")


def way_menu(window: MainWindow) -> QWidget:
    menu: QWidget = _offered(window, "leads").pane.page.action_bar.menu()
    menu.move(window.mapToGlobal(window.rect().center()))
    menu.show()
    return menu


def hand_to_sales(window: MainWindow) -> None:
    """To whom: a lead that is not ripe, so the gate says what is missing."""
    window.show_page("leads")
    page: Any = window.page("leads")
    found: list[int] = []
    window.desk.ask(find_lead, number=_OFFERED[1]).done(found.append)
    page.show_lead(found[0])
    QApplication.processEvents()
    page.pane.run_command("hand_to_sales")


def deadline_column(window: MainWindow) -> None:
    page = _offered(window, "leads")
    page.panes.toggle_detail()
    page.model.show_sort(Sort("deadline"))
    page.table._wanted = ("company", "contact", "stage", "score", "deadline", "owner")
    page.table.fit_columns()


def waiting(window: MainWindow) -> None:
    _offered(window, "day")


def _over(window: MainWindow, then: Then) -> None:
    """Nobody has answered two offers; the days after that are over, too."""
    desk = window.desk
    desk.run(set_person, person=Person("Jürgen Süß", "JS", Role.FIELD_SALES))
    desk.run(set_sla_rules, rules=[SlaRule(OFFER, 8 * 60, then=then, segments=((4, 4 * 60),))])
    for number in _OFFERED:
        found: list[int] = []
        desk.ask(find_lead, number=number).done(found.append)
        desk.run(offer_lead, lead_id=found[0], to_id=desk.me, override="agreed_with_sales")
    now = desk.now() + timedelta(days=4)
    desk.store.clock = lambda: now
    desk.run(meet_deadlines)


def proposed(window: MainWindow) -> None:
    """The manager's day: somebody else could have both leads."""
    _over(window, Then.PROPOSE)
    window.show_page("day")


def breached(window: MainWindow) -> None:
    """What pops up when a deadline is over, over whatever page is shown."""
    _over(window, Then.ESCALATE)
    window.show_page("leads")
    desk, told = window.desk, Reminding(window)
    desk.ask(untold_breaches, user_id=desk.me, now=desk.now()).done(told.tell_breaches)


def segment_hours(window: MainWindow) -> None:
    """Because of its segment this lead has fewer hours, and says so."""
    rule = SlaRule(OFFER, 8 * 60, then=Then.ESCALATE, segments=((4, 4 * 60), (6, 24 * 60)))
    window.desk.run(set_sla_rules, rules=[rule])
    pane = _offered(window, "leads").pane
    window.desk.run(set_segments, lead_ids=[pane.lead_id], wanted={4: True})
    pane.setFocus()


def withdraw(window: MainWindow) -> None:
    """Whoever offered a lead to somebody else may take the offer back."""
    desk = window.desk
    found: list[int] = []
    to: list[int] = []
    desk.run(set_person, person=Person("Jürgen Süß", "JS", Role.FIELD_SALES)).done(to.append)
    desk.run(set_person, person=Person("Chefin Groß", "CG", Role.MANAGER))
    desk.ask(find_lead, number=_OFFERED[0]).done(found.append)
    desk.run(offer_lead, lead_id=found[0], to_id=to[0], override="agreed_with_sales")
    me = Person(desk.store.who, "AB", Role.MARKETING)
    desk.run(set_person, person=me, user_id=desk.me)
    window.show_page("leads")
    page: Any = window.page("leads")
    page.show_lead(found[0])
    page.pane.setFocus()


def sla_settings(window: MainWindow) -> None:
    window.show_page("settings")
    page: Any = window.page("settings")
    page.show_part("sla")


AGREEMENT_SCENES: dict[str, Scene] = {
    "lead_ways": way_menu, "lead_lost": _command("lost"), "lead_pause": _command("pause"),
    "lead_opportunity": _command("opportunity"), "lead_paused": paused,
    "leads_deadlines": deadline_column, "lead_hand_to_sales": hand_to_sales,
    "decision": decision, "decision_reject": reject, "day_waiting": waiting,
    "settings_sla": sla_settings, "day_proposed": proposed, "breach_bar": breached,
    "lead_withdraw": withdraw, "lead_segment_hours": segment_hours,
}  # fmt: skip

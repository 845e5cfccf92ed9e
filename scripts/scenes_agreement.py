"""Scenes of the hand-over to sales: a lead that waits for its answer, why not, and what is set."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.operations.deadlines import pause_clocks
from leaddesk.operations.offers import offer_lead
from leaddesk.queries.lead_detail import find_lead
from leaddesk.queries.lead_sorts import Sort
from leaddesk.ui.shell.main_window import MainWindow
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


def sla_settings(window: MainWindow) -> None:
    window.show_page("settings")
    page: Any = window.page("settings")
    page.show_part("sla")


AGREEMENT_SCENES: dict[str, Scene] = {
    "lead_ways": way_menu, "lead_lost": _command("lost"), "lead_pause": _command("pause"),
    "lead_opportunity": _command("opportunity"), "lead_paused": paused,
    "leads_deadlines": deadline_column, "lead_hand_to_sales": hand_to_sales,
    "decision": decision, "decision_reject": reject, "day_waiting": waiting,
    "settings_sla": sla_settings,
}  # fmt: skip

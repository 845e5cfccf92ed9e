"""Scenes of the hand-over to sales: a lead that waits for its answer, why not, and what is set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.operations.offers import offer_lead
from leaddesk.queries.lead_detail import find_lead
from leaddesk.ui.shell.main_window import MainWindow

Scene = Callable[[MainWindow], QWidget | None]
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


def waiting(window: MainWindow) -> None:
    _offered(window, "day")


def sla_settings(window: MainWindow) -> None:
    window.show_page("settings")
    page: Any = window.page("settings")
    page.show_part("sla")


AGREEMENT_SCENES: dict[str, Scene] = {
    "decision": decision, "decision_reject": reject, "day_waiting": waiting,
    "settings_sla": sla_settings,
}  # fmt: skip

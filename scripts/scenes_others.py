"""Scenes of a list in which somebody else has changed something in the meantime."""

from __future__ import annotations

from contextlib import closing

from leaddesk.derived.settle import settle
from leaddesk.operations.follow_ups import set_follow_up
from leaddesk.operations.leads import add_lead
from leaddesk.store.store import Store
from leaddesk.ui.shell.main_window import MainWindow
from scripts.hands import Scene, page_of


def _elsewhere(window: MainWindow) -> Store:
    old = window.desk.store
    return Store(old.path, who="Michael Roth", settle=settle, clock=old.clock)


def _list(window: MainWindow) -> None:
    """Three leads have come in; the cursor's row stands still."""
    window.show_query("4")
    page = page_of(window, "leads")
    page.table.go_to(2)
    with closing(_elsewhere(window)) as other:
        for name in ("Emsland Rohrleitungsbau GmbH", "Vogtland Spindeln e. K.", "Harz Guss KG"):
            other.run(add_lead, {"company.name": name}, segments=[4])
    window.desk.look()
    page.table.setFocus()


def _day(window: MainWindow) -> None:
    """Somebody else has made a follow-up for today."""
    page = page_of(window, "day")
    lead = page.model.row(page.model.lead_from(len(page.model.entries) - 1, -1))
    with closing(_elsewhere(window)) as other:
        other.run(set_follow_up, lead.lead_id, window.desk.today(), 8 * 60, "")
    window.desk.look()


OTHERS_SCENES: dict[str, Scene] = {"leads_news": _list, "day_news": _day}

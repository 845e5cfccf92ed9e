"""Scenes of the states that every view may be in (ux.md 3): nothing yet, being fetched, failed,
only to be read, under way, kept as a draft."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.derived.settle import settle
from leaddesk.desk import Desk, Failure
from leaddesk.operations.sample_removal import remove_sample
from leaddesk.pages import PAGES
from leaddesk.resources import resource
from leaddesk.rules.problem import Problem
from leaddesk.store.store import Store
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text
from scripts.hands import Scene, page_of, pane_of, type_keys, walk_on

FAIR = resource("samples/messe_leads.xlsx")


def _empty(key: str) -> Scene:
    """The view of a store in which nothing is yet."""

    def scene(window: MainWindow) -> None:
        window.desk.run(remove_sample)
        window.show_page(key)

    return scene


def _waiting(window: MainWindow) -> None:
    """As an answer that takes longer than 300 ms is announced."""
    page_of(window, "leads").hits.skeleton.appear()


def _failed(window: MainWindow) -> None:
    """Something could not be kept, and what was typed stays."""
    pane = pane_of(window)
    pane.run_command("log_note")
    type_keys("Ruft am Freitag wieder an")
    args = {"path": "leads.leaddesk"}
    window.show_failure(Failure((Problem("store_locked", args=args),), "Notiz"))


def _bug(window: MainWindow) -> None:
    window.show_page("reports")
    window.show_failure(Failure((Problem("unexpected"),)))


def _read_only(key: str) -> Scene:
    """A second window on the same store, which another computer has."""

    def scene(window: MainWindow) -> QWidget:
        old = window.desk.store
        store = Store(old.path, who="Anna Berg", settle=settle, clock=old.clock, read_only=True)
        other = MainWindow(Desk(store, inline=True), PAGES)
        other.resize(window.size())
        other.show()
        problem = Problem(store.read_only_code, args={"path": str(old.path)})
        other.message_bar.show_message("warn", problem_text(problem), closable=False)
        if key == "lead":
            pane_of(other)
        else:
            other.show_page(key)
        QApplication.processEvents()
        other.destroyed.connect(store.close)
        return other

    return scene


def _under_way(window: MainWindow) -> None:
    page: Any = page_of(window, "importing")
    page.open_file(FAIR)
    walk_on(page.wizard, 2)
    busy = page.wizard.check.busy
    busy.begin(translate("ImportCheck", "Checking rows"), at_once=True)
    busy.tell(3_200, 10_000)


def _draft(window: MainWindow) -> None:
    """Left in the middle: the row has a pencil, the lead says what is begun."""
    pane = pane_of(window)
    pane.run_command("log_call")
    type_keys("2")
    pane.page.composer.form.note.setPlainText("Fragt nach der Lieferzeit")
    pane.page.composer.close_keeping()
    page_of(window, "leads").table.setFocus()


STATE_SCENES: dict[str, Scene] = {
    **{f"empty_{key}": _empty(key) for key in PAGES},
    "leads_waiting": _waiting,
    "failed": _failed,
    "failed_bug": _bug,
    "read_only_lead": _read_only("lead"),
    "read_only_settings": _read_only("settings"),
    "import_under_way": _under_way,
    "lead_draft": _draft,
}

"""What the pictures show of the store's file: its backups, and the window where it can't be
opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from leaddesk.rules.backup_plan import Backup, Contents, Why
from leaddesk.rules.problem import Problem
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.shell.store_bar import StoreBar
from leaddesk.ui.start.recovery_window import RecoveryWindow
from leaddesk.ui.words.problems import problem_text
from scripts.hands import Scene, pane_of, type_keys

NOW = datetime(2025, 11, 24, 9, 34, tzinfo=UTC)
PLACE = Path("/home/anna/Vertrieb/leads.leaddesk")
_MADE = ((0, Why.CHANGES), (1, Why.DAY), (3, Why.MUCH), (26, Why.DAY), (50, Why.RESTORE))
BACKUPS = [
    Backup(
        f"/home/anna/Vertrieb/backups/leads_{made:%Y-%m-%d_%H%M%S}.leaddesk", made, why, 81_000_000
    )
    for made, why in ((NOW - timedelta(hours=hours), why) for hours, why in _MADE)
]
CONTENTS = Contents(
    {"lead": 1284, "touchpoint": 6120}, "I-001284", NOW, NOW,
    {"code": "visit_logged", "name": "Maschinenbau <b>Krüger</b> GmbH & Co. KG"}, 3,
)  # fmt: skip


def lost(code: str, value: str = "") -> Callable[[MainWindow], QWidget]:
    """The window for this problem."""

    def scene(window: MainWindow) -> QWidget:
        args = {"path": str(PLACE), "version": "0007", "known": "0001"}
        shown = RecoveryWindow(PLACE, Problem(code, value=value, args=args))
        shown.show_backups(BACKUPS)
        if code == "store_damaged":
            problem = Problem("store_damaged", args={"path": BACKUPS[0].place})
            shown.choice.show_damaged(BACKUPS[0].place, problem)
            shown.choice.show_contents(BACKUPS[1].place, CONTENTS)
        if code == "restoring":
            shown.show_problem(Problem("store_locked", args={"path": str(PLACE)}))
        shown.show()
        return shown

    return scene


def settings(window: MainWindow) -> None:
    """The page of the database, a backup chosen and asked for."""
    window.show_page("settings")
    page: Any = window.page("settings")
    page.show_backups(BACKUPS)
    page.show_part("store")
    page.show_contents(BACKUPS[0].place, CONTENTS)
    page.store.restore.click()


def gone(window: MainWindow) -> None:
    """The file went away under the open window."""
    bar = StoreBar()
    window.banners.addWidget(bar)
    bar.show_gone(Problem("store_gone", args={"path": str(PLACE)}), lambda: 3000)


def server_lost(window: MainWindow) -> None:
    """The server does not answer any more; what is typed is kept as drafts."""
    pane = pane_of(window)
    pane.run_command("log_note")
    type_keys("Ruft am Freitag wieder an")
    pane.page.composer.close_keeping()
    pane.run_command("log_call")
    type_keys("2")
    pane.page.composer.form.note.setPlainText("Fragt nach der Lieferzeit")
    pane.page.composer.keep_draft()
    bar = StoreBar()
    window.banners.addWidget(bar)
    address = "postgresql://anna@buero-2:5432/vertrieb"
    bar.show_lost(Problem("server_unreachable", args={"path": address}), lambda: 8000)


def folders(window: MainWindow) -> None:
    """The folders for backups, one of them on a drive that is not there."""
    window.show_page("settings")
    page: Any = window.page("settings")
    page.show_backups(BACKUPS)
    page.show_part("store")
    rows = page.store.folders
    rows.show_folders("/home/anna/Sicherungen", "/media/anna/Stick")
    rows.second.show_problem(problem_text(Problem("folder_missing", value="/media/anna/Stick")))


STORE_SCENES: dict[str, Scene] = {
    "store_damaged": lost("store_damaged"),
    "store_missing": lost("store_missing"),
    "store_newer": lost("store_newer"),
    "store_elsewhere": lost("store_elsewhere", "buero-2"),
    "store_restore_failed": lost("restoring"),
    "store_settings": settings,
    "store_gone": gone,
    "store_lost": server_lost,
    "store_folders": folders,
}

"""The way to the help, a part of the composition root: the manual, the report of a problem.

Brought in when it is first asked for (`seldom`).
"""

from __future__ import annotations

import getpass
import platform
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from leaddesk import __version__
from leaddesk.desk import Desk
from leaddesk.logs import PROGRAM, log_folder
from leaddesk.queries.report_facts import report_facts
from leaddesk.rules.servers import Server
from leaddesk.settings import Settings
from leaddesk.ui.help.help_window import HelpWindow
from leaddesk.ui.help.report_dialog import ReportDialog
from leaddesk.ui.help.report_text import Surroundings, end_of_log, names_in
from leaddesk.ui.help.topics import topic_of
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.theme.current import theme

_TOLD = ("language", "theme", "density", "font_scale")


def show_manual(
    window: QWidget, view: str, keys: Callable[[], object], report: Callable[[], object]
) -> HelpWindow:
    """The manual at the page for this view; the window that is open already, if it is."""
    shown = window.findChild(HelpWindow)
    if shown is None:
        shown = HelpWindow(window)
        shown.keys_wanted.connect(keys)
        shown.report_wanted.connect(report)
    shown.search.clear()
    shown.show_topic(topic_of(view))
    shown.show()
    shown.raise_()
    shown.activateWindow()
    shown.list.setFocus()
    return shown


def report_dialog(desk: Desk, settings: Settings, window: QWidget) -> ReportDialog:
    """The report as of now, its figures on their way."""
    dialog = ReportDialog(surroundings(desk, settings, window), window)
    desk.ask(report_facts).newest("report_facts").done(dialog.show_facts)
    return dialog


def report_problem(desk: Desk, settings: Settings, window: QWidget) -> None:
    run_dialog(report_dialog(desk, settings, window))


def surroundings(desk: Desk, settings: Settings, window: QWidget) -> Surroundings:
    """What can be told without asking the store."""
    address = desk.store.address
    on_server = isinstance(address, Server)
    people = (desk.store.who, settings.user_name)
    screen = window.screen().size()
    return Surroundings(
        version=__version__,
        qt=qVersion(),
        made_at=datetime.now(UTC),
        store="PostgreSQL" if on_server else "SQLite file",
        schema="?",
        settings={name: getattr(settings, name) for name in _TOLD},
        window={
            "size": f"{window.width()}x{window.height()}",
            "screen": f"{screen.width()}x{screen.height()} at {window.devicePixelRatioF():g}",
            "theme": theme.tokens.name,
        },
        rows={},
        log=end_of_log(log_folder() / f"{PROGRAM}.log"),
        names=names_in(str(address), people, _account(), platform.node()),
        home=str(Path.home()),
    )


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""

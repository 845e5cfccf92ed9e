"""What most starts never show, a part of the composition root: brought in when it is needed, so
that the window is there sooner."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from leaddesk.desk import Desk
from leaddesk.rules.problem import Problem
from leaddesk.settings import Settings

if TYPE_CHECKING:
    from leaddesk.recovery import Recovery
    from leaddesk.ui.lead.mail_drop import MailDrop
    from leaddesk.ui.shell.main_window import MainWindow
    from leaddesk.ui.start.first_run import FirstRun


def first_run(settings: Settings, path: Path, step: int) -> FirstRun:
    from leaddesk.place_check import about_place
    from leaddesk.ui.start.first_run import FirstRun

    return FirstRun(settings, path, step, about_place)


def recovery(
    path: Path, problem: Problem, settings: Settings, after: Callable[[], None] | None
) -> Recovery:
    from leaddesk.recovery import Recovery

    return Recovery(path, problem, settings, after)


def mail_drop(desk: Desk, window: MainWindow) -> MailDrop:
    """Takes e-mail files; what it says is said by the window."""
    from leaddesk.ui.lead.mail_drop import MailDrop

    drop = MailDrop(desk, window)
    drop.said.connect(lambda text: window.message_bar.show_message("warn", text))
    drop.filed.connect(window.show_toast)
    drop.lead_wanted.connect(window.show_lead)
    return drop


def show_manual(
    window: MainWindow, view: str, keys: Callable[[], object], report: Callable[[], object]
) -> None:
    from leaddesk.help_door import show_manual

    show_manual(window, view, keys, report)


def report_problem(desk: Desk, settings: Settings, window: MainWindow) -> None:
    from leaddesk.help_door import report_problem

    report_problem(desk, settings, window)


def try_sample(desk: Desk) -> None:
    from leaddesk.operations.sample import add_sample

    desk.run(add_sample)

"""The commands that give out the leads that nobody has, and take one out of a pool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leaddesk.desk import Failure
from leaddesk.operations.distribution import claim_lead
from leaddesk.ui.distribution.distribution_dialog import DistributionDialog
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

if TYPE_CHECKING:
    from leaddesk.ui.leads.leads_page import LeadsPage


def giving_commands(page: LeadsPage) -> list[Command]:
    """All that wait are given out after a look; the oldest of my pools becomes mine."""

    def give_out() -> None:
        dialog = DistributionDialog(page.desk, page.window())
        run_dialog(dialog)
        if dialog.given is not None:
            text = translate("BulkPane", "%n lead(s) given out", "", dialog.given)
            page.toast_wanted.emit(text, ())

    def refused(failure: Failure) -> None:
        page.toast_wanted.emit(problem_text(failure.problems[0]), ())

    def claim() -> None:
        page.desk.run(claim_lead).done(page.lead_wanted.emit).failed(refused)

    return [
        Command(
            "give_out", lambda: translate("ListCommands", "Give out all leads without an owner"),
            give_out, icon="users", menu="tools",
            other_names="verteilen|fair|zuteilen|distribute|assign|round robin",
        ),
        Command(
            "claim", lambda: translate("ListCommands", "Take the next lead out of my pool"), claim,
            icon="user-plus", menu="tools", other_names="pool|nehmen|claim|holen",
        ),
    ]  # fmt: skip

"""The focus mode out of the day: what is due, or the group in which the cursor is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leaddesk.queries.call_list import calls_of_day, calls_of_leads
from leaddesk.queries.my_day import DayRow, Group
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.shell.page import Calls
from leaddesk.ui.words import translate

if TYPE_CHECKING:
    from leaddesk.ui.day.day_page import DayPage


def calls_command(page: DayPage) -> Command:
    return Command(
        "focus", lambda: translate("Day", "Start the focus mode: what is due"),
        lambda: page.calls_wanted.emit(calls_of(page)), "F8", icon="phone-call", menu="lead",
        other_names="fokus starten|anrufliste|abtelefonieren|focus|call list",
        bare_name=lambda: translate("Day", "Start the focus mode"),
    )  # fmt: skip


def calls_of(page: DayPage) -> Calls:
    """What is overdue and due today together; what has no follow-up, or comes later, for itself."""
    row = page.model.row(page.list.place())
    group = Group.TODAY if row is None else row.group
    if group in (Group.OVERDUE, Group.TODAY):
        return Calls(translate("Day", "Due today"), calls_of_day, {"user_id": page.user_id()})
    entries = [entry for entry in page.model.entries if isinstance(entry, DayRow)]
    ids = tuple(dict.fromkeys(entry.lead_id for entry in entries if entry.group is group))
    unplanned = translate("Day", "Without follow-up")
    title = unplanned if group is Group.UNPLANNED else translate("Day", "Coming")
    return Calls(title, calls_of_leads, {"lead_ids": ids})

"""Backups in words: what one was made for, how large it is, what stands in it."""

from __future__ import annotations

from leaddesk.rules.backup_plan import Contents, Why
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.formats import date_text, moment_text, number_text
from leaddesk.ui.words.steps import step_title

_REASONS: dict[Why, Marked] = {
    Why.HAND: marked("Backups", "by hand"),
    Why.DAY: marked("Backups", "start of the day"),
    Why.CHANGES: marked("Backups", "while working"),
    Why.MUCH: marked("Backups", "before a large change"),
    Why.UPGRADE: marked("Backups", "before the update"),
    Why.RESTORE: marked("Backups", "before restoring"),
}


def reason_text(why: Why) -> str:
    """What a backup was made for, to stand in a column."""
    return _REASONS[why].now()


def size_text(size: int) -> str:
    """Bytes as megabytes."""
    megabytes = size / 1_000_000
    shown = number_text(megabytes, 0 if megabytes >= 10 else 1)
    return translate("Backups", "{size} MB").format(size=shown)


def contents_lines(told: Contents) -> list[str]:
    """What stands in it, one fact a line: how much, what was newest, what came after it."""
    leads, touchpoints = told.rows.get("lead", 0), told.rows.get("touchpoint", 0)
    lines = [
        translate("Backups", "%n lead(s)", n=leads)
        + " · "
        + translate("Backups", "%n touchpoint(s)", n=touchpoints)
    ]
    if told.lead and told.lead_made is not None:
        newest = translate("Backups", "Newest lead: {number} of {date}")
        made = date_text(told.lead_made.astimezone().date())
        lines.append(newest.format(number=told.lead, date=made))
    if told.last_step is not None:
        last = translate("Backups", "Last step: {title}, {moment}")
        title = step_title(told.title or {})
        lines.append(last.format(title=title, moment=moment_text(told.last_step)))
    if told.steps_since:
        text = translate(
            "Backups", "%n step(s) made since then (is/are) not in it.", n=told.steps_since
        )
        lines.append(text)
    elif told.steps_since == 0:
        lines.append(translate("Backups", "Nothing was changed since then."))
    return lines

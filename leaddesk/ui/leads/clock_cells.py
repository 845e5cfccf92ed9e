"""The clock of a lead in a row of the list: how much time is left, and how urgent that is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from leaddesk.desk import Desk
from leaddesk.queries.deadlines import working_times
from leaddesk.queries.lead_list import LeadRow
from leaddesk.rules.working_calendar import WorkingTimes
from leaddesk.ui.words import translate
from leaddesk.ui.words.deadlines import due_text, span_text

NONE, STANDS, NEUTRAL, CLOSE, OVER = "none", "stands", "neutral", "close", "over"
"""How urgent it is; CLOSE: no more than a quarter of the time is left."""


@dataclass(frozen=True, slots=True)
class ClockTime:
    """By what the time that is left is told, in the hours of whoever has the lead. `times` None:
    not known yet."""

    now: datetime
    times: WorkingTimes | None

    def left(self, lead: LeadRow) -> int | None:
        """Seconds of working time that are left, negative where it is over; None: nothing runs."""
        due = lead.clock_due
        if due is None or self.times is None:
            return None
        working = self.times.of(lead.owner_id)
        if due < self.now:
            return -max(1, working.between(due, self.now))
        return working.between(self.now, due)

    def level(self, lead: LeadRow) -> str:
        due = lead.clock_due
        if due is None:
            return NONE if lead.clock_allowed is None else STANDS
        if due < self.now:
            return OVER
        left = self.left(lead)
        return CLOSE if left is not None and left * 4 <= (lead.clock_allowed or 0) else NEUTRAL


class WorkingClock:
    """The hours by which clocks run, asked for once and whenever they may be others."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._times: WorkingTimes | None = None

    def ask(self) -> None:
        asked = self._desk.ask(working_times, now=self._desk.now())
        asked.newest("list_working_time").done(self._take)

    def now(self) -> ClockTime:
        return ClockTime(self._desk.now(), self._times)

    def _take(self, times: WorkingTimes) -> None:
        self._times = times


def clock_cell(lead: LeadRow, time: ClockTime) -> str:
    """ "1 h 45 min left", "over since 2 h", "stands"; "" where no clock runs."""
    level, left = time.level(lead), time.left(lead)
    if level == NONE:
        return ""
    if level == STANDS:
        return translate("LeadCells", "stands")
    if left is None:
        assert lead.clock_due is not None
        return due_text(lead.clock_due, time.now.astimezone().date())
    over = translate("LeadCells", "over since {span}")
    rest = translate("LeadCells", "{span} left")
    return (over if level == OVER else rest).format(span=span_text(left))


def short_clock(lead: LeadRow, time: ClockTime) -> str:
    """Where the follow-up stands else: "SLA 1 h 45 min", "SLA −2 h" where it is over."""
    left = time.left(lead)
    if left is None:
        return f"SLA {clock_cell(lead, time)}"
    return f"SLA {'−' if time.level(lead) == OVER else ''}{span_text(left)}"

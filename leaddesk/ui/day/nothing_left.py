"""What My Day says where nothing is listed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from leaddesk.queries.my_day import Counts
from leaddesk.ui.parts.bars import EmptyState
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import relative_day, time_text, weekday_date_text


class NothingLeft(EmptyState):
    """That all is done, and when it goes on."""

    def __init__(self, go_to_leads: Callable[[], object]) -> None:
        super().__init__("circle-check")
        self._go_to_leads = go_to_leads

    def show_next(self, counts: Counts, today: date) -> None:
        text = translate("Day", "No follow-up is planned for later either.")
        if counts.next_on is not None:
            when = weekday_date_text(counts.next_on)
            when += f", {time_text(counts.next_minute)}" if counts.next_minute is not None else ""
            text = translate("Day", "Next follow-up: {when} ({beside})").format(
                when=when, beside=relative_day(counts.next_on, today)
            )
        leads = Button(translate("Day", "Go to the leads"), clicked=self._go_to_leads)
        self.show_state(translate("Day", "Nothing left for today"), text, (leads,))

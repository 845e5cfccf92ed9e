"""What can be said about follow-ups, their rules and their settings."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "snooze_past": marked(
        "Problems", "That moment has passed already. Choose one that is still to come."
    ),
    "no_working_day": marked(
        "Problems", "Nobody would ever work. Tick at least one day of the week."
    ),
    "most_a_day": marked(
        "Problems", "{value} follow-ups a day are not possible. Give a number from 1 to 500."
    ),
    "holidays_unknown": marked(
        "Problems", "I know no public holidays of “{value}”. Use codes such as DE and NW."
    ),
    "preset_missing": marked("Problems", "Every outcome needs a follow-up; “-” stands for none."),
    "preset_unreadable": marked(
        "Problems",
        "I can’t read “{value}” as a follow-up. Try +3, 1at, 2w; several attempts are kept apart"
        " by semicolons.",
    ),
}

"""What can be said about follow-ups, their rules and their settings."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "snooze_past": marked(
        "Problems", "That moment has passed already. Choose one that is still to come."
    ),
    "most_a_day": marked(
        "Problems", "{value} follow-ups a day are not possible. Give a number from 1 to 500."
    ),
    "follow_up_rule_days": marked(
        "Problems", "{value} days make no sense here. Give a number from 1 to 3650."
    ),
    "follow_up_rule_ahead": marked(
        "Problems", "{value} working days ahead make no sense. Give a number from 0 to 250."
    ),
    "follow_up_rule_mark": marked(
        "Problems", "Satisfaction goes from 1 to 5. Up to {value} is no low one: give 1 to 4."
    ),
    "follow_up_rule_stages": marked(
        "Problems", "Leads at the stage “{stage}” are not worked any more. Choose others."
    ),
    "priority_weight": marked(
        "Problems", "{value} is no weight. Give a whole number from 0 to {most}."
    ),
    "priority_nothing": marked(
        "Problems", "With all weights 0 nobody would come first. Give at least one of them more."
    ),
    "preset_missing": marked("Problems", "Every outcome needs a follow-up; “-” stands for none."),
    "preset_unreadable": marked(
        "Problems",
        "I can’t read “{value}” as a follow-up. Try +3, 1at, 2w; several attempts are kept apart"
        " by semicolons.",
    ),
}

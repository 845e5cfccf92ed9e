"""What can be said about conditions that can't be evaluated or can never be met."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "condition_unreadable": marked(
        "Problems", "This condition can’t be read. Remove it and put it together anew."
    ),
    "condition_field_unknown": marked(
        "Problems", "A condition asks for “{value}”, which is no field here. Choose another one."
    ),
    "condition_question_unknown": marked(
        "Problems",
        "A condition asks for the answer to “{value}”, but there is no such question any more."
        " Choose another one.",
    ),
    "condition_segment_unknown": marked(
        "Problems", "There is no parameter {value}. Choose one that there is."
    ),
    "condition_unfit": marked(
        "Problems", "{field} can’t be asked like that. Choose how it is to be compared."
    ),
    "condition_empty": marked(
        "Problems", "{field}: something is still missing. Say what it is to be compared with."
    ),
    "condition_range": marked(
        "Problems", "{field}: {low} is more than {high}. The smaller number comes first."
    ),
    "condition_number": marked("Problems", "“{value}” is no whole number."),
    "condition_days": marked("Problems", "A number of days is 0 or more."),
    "condition_choice_unknown": marked(
        "Problems", "{field} is never “{value}”. Choose one of the values that it can have."
    ),
    "condition_contradiction": marked(
        "Problems",
        "The conditions on {field} contradict each other: no lead can meet all of them.",
    ),
    "condition_touch_contradiction": marked(
        "Problems",
        "The conditions on touchpoints contradict each other: no lead can meet all of them.",
    ),
}

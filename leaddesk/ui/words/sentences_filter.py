"""What can be said about a filter that can't be read, and about a score rule that can't work."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "filter_field_unknown": marked("Problems", "I don’t know the field “{value}”."),
    "filter_field_unknown:suggestion": marked(
        "Problems",
        "I don’t know the field “{value}”. Did you mean “{suggestion}”?",
    ),
    "filter_value_unreadable": marked(
        "Problems",
        "I can’t read “{value}” as a value for “{field}”.",
    ),
    "filter_value_unreadable:suggestion": marked(
        "Problems",
        "I can’t read “{value}” as a value for “{field}”. Did you mean “{suggestion}”?",
    ),
    "filter_value_unreadable:empty": marked("Problems", "“{field}” still needs a value."),
    "filter_preset_unknown": marked("Problems", "There is no saved view “{value}”."),
    "filter_preset_unknown:suggestion": marked(
        "Problems",
        "There is no saved view “{value}”. Did you mean “{suggestion}”?",
    ),
    "filter_quote_open": marked(
        "Problems",
        "A closing quotation mark is missing. The text is searched up to its end.",
    ),
    "condition_unreadable": marked(
        "Problems",
        "This condition can’t be read. Choose what it looks at, and a value.",
    ),
    "condition_field_unknown": marked(
        "Problems",
        "The condition looks at the field “{value}”, which does not exist. Choose another one.",
    ),
    "rule_unreadable": marked("Problems", "This score rule can’t be read. Please set it up again."),
    "rule_first_contact_needs_touchpoint": marked(
        "Problems",
        "The score rule “{value}” counts the first contact and therefore needs a touchpoint as "
        "its condition.",
    ),
    "rule_half_life": marked(
        "Problems",
        "In the score rule “{value}” points fade within less than a day. Choose at least 1 day.",
    ),
    "rule_cap": marked(
        "Problems",
        "In the score rule “{value}” the upper limit is below 0. Choose 0 or more.",
    ),
    "rule_dates": marked(
        "Problems",
        "The score rule “{value}” ends before it begins. Please check the two dates.",
    ),
}

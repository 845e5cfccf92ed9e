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
}

"""What can be said about the list of those who are no prospects."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "exclusion_empty": marked("Problems", "An entry needs a domain or the name of a company."),
    "exclusion_free_mail": marked(
        "Problems",
        "“{value}” gives mailboxes to anybody: it says nothing about a company, and half of all "
        "private people would be excluded.",
    ),
    "exclusion_everybody": marked(
        "Problems",
        "“{value}” is the end of many companies’ domains: all of them would be excluded. Enter the"
        " domain of one company.",
    ),
    "exclusion_twice": marked("Problems", "“{value}” is on the exclusion list already."),
    "exclusion_gone": marked(
        "Problems", "This entry is not on the list any more. Somebody may have taken it off."
    ),
    "nobody_to_exclude": marked(
        "Problems", "Nobody is to be excluded: neither relation nor list finds a lead."
    ),
    "lift_reason": marked("Problems", "Say why this is a prospect; it stays with the lead."),
    "lift_nothing": marked("Problems", "This lead is not excluded: there is nothing to lift."),
}

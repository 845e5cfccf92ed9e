"""What can be said about campaigns."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "campaign_unnamed": marked("Problems", "A campaign needs a name."),
    "campaign_known": marked("Problems", "There is a campaign called {value} already."),
    "campaign_dates": marked("Problems", "The campaign ends before it begins."),
    "campaign_cost": marked("Problems", "What a campaign costs can’t be less than nothing."),
    "campaign_aim": marked(
        "Problems",
        "The aim of a campaign is a measure and a number above nought, for instance 40 new leads;"
        " or none at all.",
    ),
    "campaign_gathers_nothing": marked(
        "Problems",
        "This campaign names neither a source nor a provider. Enter one of them, then its leads can"
        " be found.",
    ),
    "unknown_campaign": marked("Problems", "This campaign is not there any more."),
}

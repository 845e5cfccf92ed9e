"""The fixed words of the reports: a question and a method for each, and the names in them."""

from __future__ import annotations

from collections.abc import Mapping

from leaddesk.rules.reports import ReportKey
from leaddesk.ui.words import Marked, marked

QUESTIONS: Mapping[ReportKey, Marked] = {
    ReportKey.TREND: marked("Reports", "How many leads go on from stage to stage?"),
}
NAMES: Mapping[ReportKey, Marked] = {
    ReportKey.TREND: marked("Reports", "Conversion"),
}
METHODS: Mapping[ReportKey, Marked] = {
    ReportKey.TREND: marked(
        "Reports",
        "Per month: of the leads that came to the stage for the first time in it, the share that"
        " has come to the next stage by now. Late months still grow.",
    ),
}
WORDS: Mapping[str, Marked] = {
    "how": marked("Reports", "How it is counted"),
    "month": marked("Reports", "Month"),
    "campaign": marked("Reports", "Campaign"),
    "leads": marked("Reports", "Leads"),
    "reached_mql": marked("Reports", "MQL"),
    "reached_sql": marked("Reports", "SQL"),
    "reached_quote": marked("Reports", "Quotes"),
    "reached_won": marked("Reports", "Won"),
    "won_value": marked("Reports", "Value won"),
    "useless": marked("Reports", "Unusable"),
    "cost": marked("Reports", "Cost"),
    "cost_per_lead": marked("Reports", "Per lead"),
    "cost_per_won": marked("Reports", "Per won"),
    "aim_reached": marked("Reports", "Aim reached"),
    "n_leads": marked("Reports", "%n lead(s)"),
}
"""By their key; "n_…" count what a report is about."""

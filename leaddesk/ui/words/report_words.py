"""The fixed words of the reports: a question and a method for each, and the names in them."""

from __future__ import annotations

from collections.abc import Mapping

from leaddesk.rules.reports import ReportKey
from leaddesk.ui.words import Marked, marked

QUESTIONS: Mapping[ReportKey, Marked] = {
    ReportKey.KPIS: marked("Reports", "How many leads came, ripened and were won?"),
    ReportKey.FUNNEL: marked("Reports", "How do leads become customers?"),
    ReportKey.TREND: marked("Reports", "How many leads go on from stage to stage?"),
    ReportKey.SLA: marked("Reports", "How fast does sales answer?"),
    ReportKey.REASONS: marked("Reports", "Why do leads come back from sales?"),
    ReportKey.AGEING: marked("Reports", "Where do leads lie too long?"),
    ReportKey.SOURCES: marked("Reports", "Which sources bring good leads?"),
    ReportKey.SEGMENTS: marked("Reports", "Which segments and markets are won?"),
}
NAMES: Mapping[ReportKey, Marked] = {
    ReportKey.KPIS: marked("Reports", "Key figures"),
    ReportKey.FUNNEL: marked("Reports", "Funnel"),
    ReportKey.TREND: marked("Reports", "Conversion"),
    ReportKey.SLA: marked("Reports", "Reaction times"),
    ReportKey.REASONS: marked("Reports", "Reject reasons"),
    ReportKey.AGEING: marked("Reports", "Ageing"),
    ReportKey.SOURCES: marked("Reports", "Sources"),
    ReportKey.SEGMENTS: marked("Reports", "Segments"),
}
METHODS: Mapping[ReportKey, Marked] = {
    ReportKey.KPIS: marked(
        "Reports",
        "Each lead counts once, on the day on which it came to the stage or a later one for the"
        " first time. Cold to won: of the leads that came in, the share that was ever won.",
    ),
    ReportKey.FUNNEL: marked(
        "Reports",
        "The leads that came in during the period. Onward: of those that reached the stage, the"
        " share that ever reached the next one. Overall: reached ÷ all of them. Over target: those"
        " that stand there now, for longer than the target of the stage.",
    ),
    ReportKey.TREND: marked(
        "Reports",
        "Per month: of the leads that came to the stage for the first time in it, the share that"
        " has come to the next stage by now. Late months still grow.",
    ),
    ReportKey.SLA: marked(
        "Reports",
        "The leads that were offered to sales, in the week in which they were. Late is also what is"
        " not answered although its deadline is over. Median: hours of working time until the"
        " answer. A lead that was offered twice counts once for each result.",
    ),
    ReportKey.REASONS: marked(
        "Reports",
        "The leads that were offered to sales in the period and were rejected, returned or expired,"
        " each once for each reason.",
    ),
    ReportKey.AGEING: marked(
        "Reports",
        "As of today: the leads by the days that they have been in their stage. Each strip goes to"
        " three times its target; what is older stands at its end.",
    ),
    ReportKey.SOURCES: marked(
        "Reports",
        "The leads that came in during the period, and the share of them that ever came so far."
        " Cost: of the campaigns that name the source or provider, as far as their days lie in the"
        " period. Score: as of today.",
    ),
    ReportKey.SEGMENTS: marked(
        "Reports",
        "The leads that came in during the period. A lead in two segments counts in both; won: the"
        " share that was ever won.",
    ),
}
WORDS: Mapping[str, Marked] = {
    "before": marked("Reports", "Before"),
    "came_so_far": marked("Reports", "Reached"),
    "change": marked("Reports", "Change"),
    "cold_won": marked("Reports", "Cold to won"),
    "grid_ageing_ages": marked("Reports", "Leads by age, in parts of the target"),
    "grid_ageing_stages": marked("Reports", "Stages"),
    "grid_reasons_reasons": marked("Reports", "Reasons"),
    "grid_reasons_sources": marked("Reports", "By source"),
    "grid_sla_people": marked("Reports", "Per person"),
    "grid_sla_weeks": marked("Reports", "Per week"),
    "grid_segments_matrix": marked("Reports", "Market and product"),
    "grid_segments_segments": marked("Reports", "Segments"),
    "grid_sources_campaigns": marked("Reports", "By campaign"),
    "grid_sources_providers": marked("Reports", "By provider"),
    "grid_sources_sources": marked("Reports", "By source"),
    "how": marked("Reports", "How it is counted"),
    "in_part": marked("Reports", "Target: by days, out of the target of a longer period."),
    "kept": marked("Reports", "In time"),
    "late": marked("Reports", "Over target"),
    "late_share": marked("Reports", "Share over target"),
    "leads": marked("Reports", "Leads"),
    "market": marked("Reports", "Market"),
    "market_existing": marked("Reports", "Existing market"),
    "market_new": marked("Reports", "New market"),
    "mean_score": marked("Reports", "Ø score"),
    "product_existing": marked("Reports", "Existing product"),
    "product_new": marked("Reports", "New product"),
    "provider": marked("Reports", "Provider"),
    "segment": marked("Reports", "Parameter"),
    "won_share": marked("Reports", "Won rate"),
    "mean_days": marked("Reports", "Ø days"),
    "median_days": marked("Reports", "Median days"),
    "median_hours": marked("Reports", "Median hours"),
    "month": marked("Reports", "Month"),
    "campaign": marked("Reports", "Campaign"),
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
    "n_moves": marked("Reports", "%n move(s)"),
    "new": marked("Reports", "New leads"),
    "not_over": marked(
        "Reports", "The period is not over: compared with as many days of the one before."
    ),
    "now": marked("Reports", "This period"),
    "number_of": marked("Reports", "Number of"),
    "older": marked("Reports", "older"),
    "onward": marked("Reports", "Onward"),
    "open": marked("Reports", "Not answered yet"),
    "overall": marked("Reports", "Overall"),
    "person": marked("Reports", "Person"),
    "reached": marked("Reports", "Of target"),
    "reason": marked("Reports", "Reason"),
    "share": marked("Reports", "Share"),
    "source": marked("Reports", "Source"),
    "stage": marked("Reports", "Stage"),
    "target": marked("Reports", "Target"),
    "target_days": marked("Reports", "Target days"),
    "too_late": marked("Reports", "Late"),
    "week": marked("Reports", "Week"),
}
"""By their key; "n_…" count what a report is about, "grid_<report>_<grid>" are headings."""

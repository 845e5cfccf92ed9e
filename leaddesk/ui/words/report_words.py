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
    ReportKey.ACTIVITY: marked("Reports", "Who is in touch, and what lies undone?"),
    ReportKey.SOURCES: marked("Reports", "Which sources bring good leads?"),
    ReportKey.SEGMENTS: marked("Reports", "Which segments and markets are won?"),
    ReportKey.SATISFACTION: marked("Reports", "How satisfied are customers with the service?"),
    ReportKey.CROSS_SELL: marked("Reports", "Which customers could use more of our products?"),
    ReportKey.SCORES: marked("Reports", "Does the threshold divide won from lost?"),
}
NAMES: Mapping[ReportKey, Marked] = {
    ReportKey.KPIS: marked("Reports", "Key figures"),
    ReportKey.FUNNEL: marked("Reports", "Funnel"),
    ReportKey.TREND: marked("Reports", "Conversion"),
    ReportKey.SLA: marked("Reports", "Reaction times"),
    ReportKey.REASONS: marked("Reports", "Reject reasons"),
    ReportKey.AGEING: marked("Reports", "Ageing"),
    ReportKey.ACTIVITY: marked("Reports", "Activity"),
    ReportKey.SOURCES: marked("Reports", "Sources"),
    ReportKey.SEGMENTS: marked("Reports", "Segments"),
    ReportKey.SATISFACTION: marked("Reports", "Satisfaction"),
    ReportKey.CROSS_SELL: marked("Reports", "Cross-selling"),
    ReportKey.SCORES: marked("Reports", "Score check"),
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
    ReportKey.ACTIVITY: marked(
        "Reports",
        "Touchpoints that people logged in the period, and the leads they were in touch with."
        " Reached: of their calls with an outcome, the share in which somebody was reached. Overdue"
        " and without a next step: their own leads as of today. No ranking: work differs.",
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
    ReportKey.SATISFACTION: marked(
        "Reports",
        "Ratings from 1 (low) to 5 (high) of the touchpoints of each month; a lead that gives the"
        " same one twice in a month counts once. Low ratings: those of the chosen period, and how"
        " many of these leads have no follow-up now.",
    ),
    ReportKey.CROSS_SELL: marked(
        "Reports",
        "As of today. Has: the customer has ordered the product. Offered: was quoted it, and has"
        " not ordered it. Potential: it suits, by fit or interest, and neither has happened.",
    ),
    ReportKey.SCORES: marked(
        "Reports",
        "Leads that were won or lost in the period and still are. The score is the one of that"
        " moment, by today’s rules. Hit rate: the share that was won.",
    ),
}
WORDS: Mapping[str, Marked] = {
    "above": marked("Reports", "At or above"),
    "before": marked("Reports", "Before"),
    "below": marked("Reports", "Below"),
    "came_so_far": marked("Reports", "Reached"),
    "change": marked("Reports", "Change"),
    "cold_won": marked("Reports", "Cold to won"),
    "contacted": marked("Reports", "Leads contacted"),
    "ended_lost": marked("Reports", "Lost"),
    "ended_won": marked("Reports", "Won"),
    "customer": marked("Reports", "Customer"),
    "grid_ageing_ages": marked("Reports", "Leads by age, in parts of the target"),
    "grid_ageing_stages": marked("Reports", "Stages"),
    "grid_cross_sell_customers": marked("Reports", "Customers with the most to gain"),
    "grid_cross_sell_products": marked("Reports", "Products"),
    "grid_reasons_reasons": marked("Reports", "Reasons"),
    "grid_reasons_sources": marked("Reports", "By source"),
    "grid_satisfaction_low": marked("Reports", "Low ratings"),
    "grid_satisfaction_months": marked("Reports", "Ratings per month"),
    "grid_scores_scores": marked("Reports", "Won and lost by score"),
    "grid_scores_sides": marked("Reports", "Above and below the threshold"),
    "grid_sla_people": marked("Reports", "Per person"),
    "grid_sla_weeks": marked("Reports", "Per week"),
    "grid_segments_matrix": marked("Reports", "Market and product"),
    "grid_segments_segments": marked("Reports", "Segments"),
    "grid_sources_campaigns": marked("Reports", "By campaign"),
    "grid_sources_providers": marked("Reports", "By provider"),
    "grid_sources_sources": marked("Reports", "By source"),
    "has": marked("Reports", "Has"),
    "hit_rate": marked("Reports", "Hit rate"),
    "how": marked("Reports", "How it is counted"),
    "in_part": marked("Reports", "Target: by days, out of the target of a longer period."),
    "kept": marked("Reports", "In time"),
    "late": marked("Reports", "Over target"),
    "late_share": marked("Reports", "Share over target"),
    "leads": marked("Reports", "Leads"),
    "market": marked("Reports", "Market"),
    "market_existing": marked("Reports", "Existing market"),
    "market_new": marked("Reports", "New market"),
    "mean": marked("Reports", "Mean"),
    "mean_score": marked("Reports", "Ø score"),
    "n_customers": marked("Reports", "%n customer(s)"),
    "n_ratings": marked("Reports", "%n rating(s)"),
    "n_touchpoints": marked("Reports", "%n touchpoint(s)"),
    "offered": marked("Reports", "Offered"),
    "overdue": marked("Reports", "Overdue"),
    "potential": marked("Reports", "Potential"),
    "product": marked("Reports", "Product"),
    "product_existing": marked("Reports", "Existing product"),
    "product_new": marked("Reports", "New product"),
    "provider": marked("Reports", "Provider"),
    "rating": marked("Reports", "Rating"),
    "rating_1": marked("Reports", "1 low"),
    "rating_2": marked("Reports", "2"),
    "rating_3": marked("Reports", "3"),
    "rating_4": marked("Reports", "4"),
    "rating_5": marked("Reports", "5 high"),
    "ratings": marked("Reports", "Ratings"),
    "reached_rate": marked("Reports", "Reached"),
    "score": marked("Reports", "Score"),
    "segment": marked("Reports", "Parameter"),
    "touchpoints": marked("Reports", "Touchpoints"),
    "without_step": marked("Reports", "Without next step"),
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

"""What the reports on sources and on what was done need of the store, and their floors."""

from __future__ import annotations

from benchmarks.make_store import NOW
from leaddesk.rules.reports import ReportKey

DAY = 86_400_000
_AT = round(NOW.timestamp() * 1000)
_BEGIN = _AT - 365 * DAY
MADE = (
    "UPDATE lead SET campaign = 'Kampagne ' || id % 40, fit_product = substr('ABC', id % 4, 1)",
    "UPDATE lead_card SET campaign = 'Kampagne ' || lead_id % 40,"
    " campaign_sort = 'kampagne ' || lead_id % 40",
    "INSERT INTO campaign (id, name, name_sort, kind, channel, source, aim_value, cost, active)"
    " WITH n(i) AS (VALUES(0) UNION ALL SELECT i + 1 FROM n WHERE i < 39)"
    " SELECT 1000 + i, 'Kampagne ' || i, 'kampagne ' || i, 'fair', 'web', 'Messe', 0, 99900, 1"
    " FROM n",
    "INSERT INTO product (id, name, name_sort, is_new, fit, active)"
    " VALUES (1000, 'Serie A', 'serie a', 0, 'A', 1), (1001, 'Serie B', 'serie b', 1, 'B', 1),"
    " (1002, 'Serie C', 'serie c', 1, 'C', 1)",
    "UPDATE touchpoint SET satisfaction = id % 5 + 1 WHERE kind = 'service_call'",
    "UPDATE touchpoint SET product = 'Serie ' || substr('ABC', id % 3 + 1, 1) WHERE kind = 'quote'",
    "UPDATE touchpoint SET kind = 'order', product = 'Serie ' || substr('ABC', id % 3 + 1, 1)"
    " WHERE kind = 'presentation'",
)
"""Forty campaigns, three products, a rating for each service call, orders for presentations."""
_FAR = "SELECT lead_id, min(at) a, max(to_stage) s FROM stage_move WHERE to_stage <= 8 GROUP BY 1"
FLOORS = {
    ReportKey.ACTIVITY: "SELECT user_id, count(*), count(DISTINCT lead_id) FROM touchpoint"
    f" WHERE user_id IS NOT NULL AND at >= {_BEGIN} AND at < {_AT} GROUP BY 1",
    ReportKey.SOURCES: "SELECT c.source_sort, count(*), sum(m.s >= 3), sum(m.s >= 5), sum(m.s = 8),"
    f" avg(p.score) FROM ({_FAR}) m JOIN lead_card c USING (lead_id)"
    f" JOIN lead_score p USING (lead_id) WHERE m.a >= {_BEGIN} GROUP BY 1",
    ReportKey.SEGMENTS: f"SELECT s.segment, count(*), sum(m.s = 8) FROM ({_FAR}) m"
    f" JOIN segment_lead s USING (lead_id) WHERE m.a >= {_BEGIN} GROUP BY 1",
    ReportKey.SATISFACTION: f"SELECT at / {30 * DAY}, satisfaction, count(DISTINCT lead_id)"
    " FROM touchpoint WHERE (satisfaction > 0 OR kind IN"
    " ('complaint','contact_refused','newsletter_unsubscribe')) AND satisfaction > 0"
    f" AND at >= {_BEGIN} GROUP BY 1, 2",
    ReportKey.CROSS_SELL: "SELECT t.product, t.kind, count(DISTINCT t.lead_id) FROM touchpoint t"
    " JOIN lead_card c USING (lead_id) WHERE t.kind IN ('order','quote')"
    " AND (c.customer_number IS NOT NULL OR c.relation IN ('customer', 'regular_customer'))"
    " GROUP BY 1, 2",
    ReportKey.SCORES: "SELECT c.stage, p.score / 50, count(*) FROM lead_card c"
    f" JOIN lead_score p USING (lead_id) WHERE c.stage IN (8, 90) AND c.stage_since >= {_BEGIN}"
    " GROUP BY 1, 2",
}  # fmt: skip
"""R12 has no real floor: the points of then are in no column."""

CAMPAIGNS = (
    "SELECT c.campaign_sort, count(*), sum(m.s >= 3), sum(m.s >= 5), sum(m.s = 8)"
    f" FROM ({_FAR}) m JOIN lead_card c USING (lead_id) WHERE c.campaign_sort > '' GROUP BY 1"
)
_FIRST = ", ".join(f"min(CASE WHEN to_stage >= {s} THEN at END) s{s}" for s in (1, 3, 8))
TARGETS = (
    f"SELECT l.owner_id, sum(s1 >= {_BEGIN}), sum(s3 >= {_BEGIN}), sum(s8 >= {_BEGIN})"
    f" FROM (SELECT lead_id, {_FIRST} FROM stage_move WHERE to_stage <= 8 GROUP BY 1)"
    " JOIN lead l ON l.id = lead_id GROUP BY 1"
)

"""Each report over a year of all leads and of a filter; a third of the leads were offered to sales.

The floors: one aggregate query over the rows that the report is about, by raw driver, along the
index that there is. It says less than the report does: no queries of leads, no medians.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from benchmarks.make_store import NOW, TODAY, copied, open_store
from benchmarks.measure import Figure, by_turns
from benchmarks.raw import raw_connection
from benchmarks.report_floors import CAMPAIGNS, FLOORS, MADE, TARGETS
from leaddesk.derived.clocks import rebuild_clocks
from leaddesk.models import SlaVersion
from leaddesk.models.work import Work
from leaddesk.operations.targets import set_target
from leaddesk.queries.campaigns import all_campaigns
from leaddesk.queries.measure_warnings import due_warnings, measure_warnings
from leaddesk.queries.report_list import REPORTS, report
from leaddesk.queries.targets import targets
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.reports import Asked, ReportKey, Span
from leaddesk.rules.sla import OFFER, SlaRule, rule_to_json
from leaddesk.rules.targets import Goal
from leaddesk.store.store import Store

RUNS = 8
_YEAR = Span(TODAY - timedelta(days=364), TODAY)
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
_AT = round(NOW.timestamp() * 1000)
_DAY = 86_400_000
_BEGIN = _AT - 365 * _DAY
_OFFERED = f"""
INSERT INTO offer (lead_id, id, at, kind, to_id, score, state, decided_at, decided_id, reason)
SELECT id, 500000000 + id, {_AT} - id % 365 * {_DAY}, 'push', 1, 200,
       CASE id % 4 WHEN 0 THEN 'rejected' ELSE 'accepted' END,
       {_AT} - id % 365 * {_DAY} + id % 90 * 3600000, 1,
       CASE id % 4 WHEN 0 THEN 'not_now' END
FROM lead WHERE id % 3 = 0
"""
_FIRST = "SELECT lead_id, " + ", ".join(
    f"min(CASE WHEN to_stage >= {stage} THEN at END) AS s{stage}" for stage in (1, 3, 4, 5, 8)
) + " FROM stage_move WHERE to_stage <= 8 GROUP BY lead_id"  # fmt: skip
_SINCE = ", ".join(f"sum(s{stage} >= {_BEGIN})" for stage in (1, 3, 5, 8))
_FLOORS = {
    ReportKey.KPIS: f"SELECT {_SINCE} FROM ({_FIRST})",
    ReportKey.FUNNEL: "SELECT " + ", ".join(f"count(s{s})" for s in (1, 3, 4, 5, 8))
    + f" FROM ({_FIRST}) WHERE s1 >= {_BEGIN}",
    ReportKey.TREND: f"SELECT s3 / {30 * _DAY}, count(*), count(s4), count(s5), count(s8)"
    f" FROM ({_FIRST}) WHERE s3 >= {_BEGIN} GROUP BY 1",
    ReportKey.SLA: f"SELECT c.started / {7 * _DAY}, coalesce(o.decided_id, o.to_id),"
    " sum(c.used <= c.allowed), count(*) FROM lead_clock c"
    " LEFT JOIN offer o ON o.lead_id = c.lead_id AND o.at = c.started"
    f" WHERE c.key = 'offer' AND c.started >= {_BEGIN} GROUP BY 1, 2",
    ReportKey.REASONS: "SELECT o.reason, c.source_sort, count(DISTINCT o.lead_id) FROM offer o"
    f" JOIN lead_card c USING (lead_id) WHERE o.at >= {_BEGIN}"
    " AND o.state IN ('rejected', 'returned', 'expired') GROUP BY 1, 2",
    ReportKey.AGEING: f"SELECT stage, ({_AT} - stage_since) / {_DAY}, count(*) FROM lead_card"
    " WHERE stage < 8 GROUP BY 1, 2",
    ReportKey.ACTIVITY: "SELECT user_id, count(*), sum(kind = 'call'), count(DISTINCT lead_id)"
    f" FROM touchpoint WHERE user_id IS NOT NULL AND at >= {_BEGIN} GROUP BY 1",
    ReportKey.SOURCES: "SELECT c.source_sort, count(*), count(s3), count(s5), count(s8)"
    f" FROM ({_FIRST}) JOIN lead_card c USING (lead_id) WHERE s1 >= {_BEGIN} GROUP BY 1",
    ReportKey.SEGMENTS: "SELECT segment, count(*), sum(stage = 8) FROM segment_lead GROUP BY 1",
    ReportKey.SATISFACTION: "SELECT at / 2592000000, satisfaction, count(*) FROM touchpoint"
    f" WHERE satisfaction > 0 AND at >= {_BEGIN} GROUP BY 1, 2",
    ReportKey.SCORES: "SELECT c.stage, s.score / 50, count(*) FROM lead_card c"
    " JOIN lead_score s USING (lead_id) WHERE c.stage IN (8, 90) GROUP BY 1, 2",
}  # fmt: skip


def figures(path: Path, leads: int) -> list[Figure]:
    with copied(path, "reports.leaddesk") as copy:
        raw = raw_connection(copy)
        for statement in (_OFFERED, *MADE):
            raw.execute(statement)
        store = open_store(copy)
        try:
            store.run(_agree)
            store.repair(rebuild_clocks)
            found = []
            for key in REPORTS:
                floor = {**_FLOORS, **FLOORS}.get(key)
                for text in ("", "p:4"):
                    found.append(
                        by_turns(
                            f"report {key.value}: {text or 'all leads'}",
                            partial(_ask, store, key, text),
                            partial(_fetched, raw, floor) if floor and not text else None,
                            what_floor="one aggregate, by raw driver", runs=RUNS,
                        )
                    )  # fmt: skip
            return [*found, *_measures(store, raw)]
        finally:
            raw.close()
            store.close()


def _measures(store: Store, raw: object) -> list[Figure]:
    """Campaigns, targets and what they warn of."""
    for measure in ("leads", "qualified", "accepted", "sql", "quotes", "won", "value"):
        for period in ("2025", "2025-Q4", "2025-11"):
            store.run(set_target, Goal(measure, period, 100))
    return [
        by_turns(name, ask, partial(_fetched, raw, floor), runs=RUNS,
                 what_floor="one aggregate, by raw driver")
        for name, ask, floor in (
            ("what came of 40 campaigns", lambda: store.ask(all_campaigns), CAMPAIGNS),
            ("21 targets and what is reached",
             lambda: store.ask(targets, today=TODAY, now=NOW), TARGETS),
            ("warnings of sources and campaigns",
             lambda: store.ask(measure_warnings, today=TODAY), CAMPAIGNS),
            ("those that somebody has not put off",
             lambda: store.ask(due_warnings, user_id=1, today=TODAY), CAMPAIGNS),
        )
    ]  # fmt: skip


def _agree(work: Work) -> None:
    """As if there had been an agreement always."""
    work.title("bench")
    rule = rule_to_json(SlaRule(OFFER, 480))
    work.add(SlaVersion(key=OFFER, version=0, since=_LONG_AGO, definition=rule))


def _ask(store: Store, key: ReportKey, text: str) -> None:
    asked = Asked(parse_filter(text, TODAY), text, _YEAR, NOW, TODAY, store.user_id())
    store.ask(report, key=key, asked=asked)


def _fetched(raw: object, statement: str) -> None:
    raw.execute(statement).fetchall()  # type: ignore[attr-defined]

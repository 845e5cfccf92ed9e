"""The reports that there are, and the one way to ask for one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from leaddesk.models.people_reports import shows_people
from leaddesk.queries.report_activity import activity_report
from leaddesk.queries.report_ageing import ageing_report
from leaddesk.queries.report_cross_sell import cross_sell_report
from leaddesk.queries.report_funnel import funnel_report
from leaddesk.queries.report_kpis import kpi_report
from leaddesk.queries.report_reasons import reason_report
from leaddesk.queries.report_satisfaction import satisfaction_report
from leaddesk.queries.report_scores import score_report
from leaddesk.queries.report_segments import segment_report
from leaddesk.queries.report_sla import sla_answers
from leaddesk.queries.report_sources import source_report
from leaddesk.queries.report_trend import trend_report
from leaddesk.queries.users import role_of
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.reports import Asked, Report, ReportKey
from leaddesk.rules.roles import Right, refusal

REPORTS: Mapping[ReportKey, Callable[..., Report]] = {
    ReportKey.KPIS: kpi_report,
    ReportKey.FUNNEL: funnel_report,
    ReportKey.TREND: trend_report,
    ReportKey.SLA: sla_answers,
    ReportKey.REASONS: reason_report,
    ReportKey.AGEING: ageing_report,
    ReportKey.ACTIVITY: activity_report,
    ReportKey.SOURCES: source_report,
    ReportKey.SEGMENTS: segment_report,
    ReportKey.SATISFACTION: satisfaction_report,
    ReportKey.CROSS_SELL: cross_sell_report,
    ReportKey.SCORES: score_report,
}
"""Each is `(session, *, asked) -> Report`."""
OF_PEOPLE = frozenset({ReportKey.ACTIVITY})
"""Nothing but figures of single people."""


def report(session: Session, *, key: ReportKey, asked: Asked) -> Report:
    """The report; figures of single people are in it only for those who may see them, and one's
    own.

    One that has nothing else is refused: people_reports_off, or not_your_role for whom there are
    no own ones.
    """
    shown = shows_people(session)
    if not shown and key in OF_PEOPLE:
        raise Refused(Problem("people_reports_off"))
    found = REPORTS[key](session, asked=replace(asked, people=shown))
    problem = refusal(role_of(session, user_id=asked.me), Right.SEE_PEOPLE)
    if problem is None:
        return found
    own = found.of_one(asked.me)
    if key in OF_PEOPLE and not own.grids:
        raise Refused(problem)
    return own


__all__ = ["OF_PEOPLE", "REPORTS", "report"]

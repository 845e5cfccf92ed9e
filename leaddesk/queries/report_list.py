"""The reports that there are, and the one way to ask for one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from leaddesk.queries.report_ageing import ageing_report
from leaddesk.queries.report_funnel import funnel_report
from leaddesk.queries.report_kpis import kpi_report
from leaddesk.queries.report_reasons import reason_report
from leaddesk.queries.report_sla import sla_answers
from leaddesk.queries.report_trend import trend_report
from leaddesk.queries.users import may_see_people
from leaddesk.rules.reports import Asked, Report, ReportKey

REPORTS: Mapping[ReportKey, Callable[..., Report]] = {
    ReportKey.KPIS: kpi_report,
    ReportKey.FUNNEL: funnel_report,
    ReportKey.TREND: trend_report,
    ReportKey.SLA: sla_answers,
    ReportKey.REASONS: reason_report,
    ReportKey.AGEING: ageing_report,
}
"""Each is `(session, *, asked) -> Report`."""


def report(session: Session, *, key: ReportKey, asked: Asked) -> Report:
    """The report; figures of single people are in it only for those who may see them."""
    people = may_see_people(session, user_id=asked.me)
    return REPORTS[key](session, asked=replace(asked, people=people))


__all__ = ["REPORTS", "report"]

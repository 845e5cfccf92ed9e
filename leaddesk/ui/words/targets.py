"""Targets and warnings in words."""

from __future__ import annotations

from collections.abc import Mapping

from leaddesk.queries.targets import TargetRow
from leaddesk.rules.measure_warnings import GRACE_DAYS, INFLOW_DAYS, LONG_DAYS, Warned, What
from leaddesk.rules.targets import Goal, Standing
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.agreement_paper import amount_text, measure_name
from leaddesk.ui.words.formats import date_text, number_text, percent_text
from leaddesk.ui.words.roles import role_name

_STANDINGS: dict[Standing, Marked] = {
    Standing.COMING: marked("Targets", "not begun"),
    Standing.REACHED: marked("Targets", "reached"),
    Standing.ON_PLAN: marked("Targets", "on plan"),
    Standing.BEHIND: marked("Targets", "behind plan"),
    Standing.MISSED: marked("Targets", "missed"),
}
_WARNINGS: dict[What, Marked] = {
    What.INFLOW: marked(
        "Targets", "Fewer new leads: {now} in the last {month} days, {before} in those before."
    ),
    What.ACCEPTANCE: marked(
        "Targets",
        "Sales accepts less: {now_share} of the leads of the last {quarter} days, {before_share} of"
        " those before.",
    ),
    What.SOURCE_SILENT: marked(
        "Targets", "{name} brings no leads: none in the last {quarter} days, {before} before that."
    ),
    What.SOURCE_USELESS: marked(
        "Targets", "{name} brings leads that are of no use: {now} of {before} of the last year."
    ),
    What.CAMPAIGN_EMPTY: marked(
        "Targets", "The campaign {name} has been running for {before} days without a lead."
    ),
    What.CAMPAIGN_USELESS: marked(
        "Targets",
        "The campaign {name} brings leads that are of no use: {now} of {before} of the last year.",
    ),
}


_ADVICE: dict[What, Marked] = {
    What.INFLOW: marked("Targets", "See which sources have fallen."),
    What.ACCEPTANCE: marked("Targets", "See the reasons of those that came back."),
    What.SOURCE_SILENT: marked("Targets", "Find out why, or give the source up."),
    What.SOURCE_USELESS: marked("Targets", "Talk to the provider, or stop buying."),
    What.CAMPAIGN_EMPTY: marked("Targets", "Check whether its leads are recorded, or end it."),
    What.CAMPAIGN_USELESS: marked("Targets", "Change whom it addresses, or end it."),
}
_SOURCES = marked("Targets", "Compare sources"), "reports/sources"
_REASONS = marked("Targets", "Show the reasons"), "reports/reasons"
_CAMPAIGNS = marked("Targets", "Open campaigns"), "settings/campaigns"
PAGES: dict[What, tuple[Marked, str]] = {
    What.INFLOW: _SOURCES, What.ACCEPTANCE: _REASONS, What.SOURCE_SILENT: _SOURCES,
    What.SOURCE_USELESS: _SOURCES, What.CAMPAIGN_EMPTY: _CAMPAIGNS,
    What.CAMPAIGN_USELESS: _CAMPAIGNS,
}  # fmt: skip
"""Where there is more about it: the words of a button, and the page."""


def advice_text(warned: Warned) -> str:
    """What to do about it."""
    return _ADVICE[warned.what].now()


def standing_text(standing: Standing) -> str:
    return _STANDINGS[standing].now()


def whose_target(goal: Goal, people: Mapping[int, str]) -> str:
    """ "die Firma", a role, a person's name."""
    if goal.user_id is not None:
        return people.get(goal.user_id, "")
    return role_name(goal.team) if goal.team else translate("Targets", "the company")


def target_name(goal: Goal, people: Mapping[int, str]) -> str:
    """ "Gewonnen 2026-Q1, die Firma"."""
    return f"{measure_name(goal.measure)} {goal.period}, {whose_target(goal, people)}"


def target_text(row: TargetRow, people: Mapping[int, str]) -> str:
    """ "7 von 12 (58 %), im Plan; verantwortlich Anna Berg, bis 31.03.2026"."""
    goal = row.goal
    text = translate("Targets", "{actual} of {value} ({share}), {standing}").format(
        actual=amount_text(goal.measure, row.actual), value=amount_text(goal.measure, goal.value),
        share=percent_text(row.share), standing=standing_text(row.standing),
    )  # fmt: skip
    if goal.responsible_id is None:
        text += "; " + translate("Targets", "nobody is responsible")
    else:
        said = translate("Targets", "responsible {name}")
        text += "; " + said.format(name=people.get(goal.responsible_id, ""))
    if goal.due_on:
        text += ", " + translate("Targets", "by {day}").format(day=date_text(goal.due_on))
    return text


def warning_text(warned: Warned) -> str:
    """What is wrong and by how much."""
    return _WARNINGS[warned.what].now().format(
        name=warned.name, now=number_text(warned.now), before=number_text(warned.before),
        now_share=percent_text(warned.now), before_share=percent_text(warned.before),
        month=INFLOW_DAYS, quarter=LONG_DAYS, grace=GRACE_DAYS,
    )  # fmt: skip

"""The agreement between marketing and sales as it is set: a document that both sides sign."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from leaddesk.queries.agreement import Agreement
from leaddesk.queries.targets import TargetRow
from leaddesk.rules.offers import Way
from leaddesk.rules.sla import OFFER, SlaRule, Then, Until
from leaddesk.rules.targets import Measure
from leaddesk.rules.working_calendar import WorkCalendar
from leaddesk.rules.working_time import spans_text
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.deadlines import clock_name, segment_hours, span_text, then_text
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import date_text, money_text, number_text, percent_text
from leaddesk.ui.words.paper import grid, pairs, paper, section
from leaddesk.ui.words.reasons import reason_name
from leaddesk.ui.words.roles import role_name
from leaddesk.ui.words.working_calendar import COUNTRIES, STATES, WEEKDAYS

_WAYS: dict[Way, Marked] = {
    Way.POOL: marked("Agreement", "Offered to all of sales; whoever takes a lead first has it"),
    Way.PUSH: marked("Agreement", "Offered to one person of sales"),
    Way.AUTOMATIC: marked("Agreement", "Offered by the program when the threshold is reached"),
}
_MEASURES: dict[Measure, Marked] = {
    Measure.LEADS: marked("Agreement", "New leads"),
    Measure.QUALIFIED: marked("Agreement", "Marketing qualified"),
    Measure.ACCEPTED: marked("Agreement", "Accepted by sales"),
    Measure.SQL: marked("Agreement", "Sales qualified"),
    Measure.QUOTES: marked("Agreement", "Quotes"),
    Measure.WON: marked("Agreement", "Won"),
    Measure.VALUE: marked("Agreement", "Value won"),
    Measure.IN_TIME: marked("Agreement", "Deadlines kept, %"),
    Measure.CONVERSION: marked("Agreement", "New leads that are won, %"),
}


def measure_name(measure: str) -> str:
    return _MEASURES[Measure(measure)].now()


def agreement_title() -> str:
    return translate("Agreement", "Agreement between marketing and sales")


def amount_text(measure: str, value: int) -> str:
    return money_text(value / 100) if measure == Measure.VALUE else number_text(value)


def agreement_html(
    agreed: Agreement, goals: Sequence[TargetRow], today: date
) -> str:  # fmt: skip
    """Who, by when, with which data, results, reasons, targets; and two lines to sign."""
    under = translate("Agreement", "As set in LeadDesk on {date}").format(date=date_text(today))
    return paper(agreement_title(), under, (
        section(translate("Agreement", "Hand-over"), pairs(_hand_over(agreed))),
        section(translate("Agreement", "Deadlines in working time"), _deadlines(agreed)),
        section(translate("Agreement", "Working time"), pairs(_calendar(agreed.calendar))),
        section(translate("Agreement", "Reasons for a return"),
                f"<p>{', '.join(map(reason_name, agreed.reasons))}</p>"),
        section(translate("Agreement", "Targets"), _targets(goals, agreed)),
        _signatures(),
    ))  # fmt: skip


def _hand_over(agreed: Agreement) -> list[tuple[str, str]]:
    required = ", ".join(field_name(key) for key in agreed.hand_over.required)
    results = translate(
        "Agreement", "accepted, opportunity created, rejected with a reason, passed to a partner"
    )
    return [
        (translate("Agreement", "Threshold"), number_text(agreed.threshold)),
        (translate("Agreement", "Way"), _WAYS[agreed.hand_over.way].now()),
        (translate("Agreement", "Needed data"), required or translate("Agreement", "none")),
        (translate("Agreement", "Possible results"), results),
    ]


def _deadlines(agreed: Agreement) -> str:
    heads = (
        translate("Agreement", "Deadline"), translate("Agreement", "Time"),
        translate("Agreement", "Ends when"), translate("Agreement", "Told at"),
        translate("Agreement", "When nobody acted"),
    )  # fmt: skip
    active = [version.rule for version in agreed.rules.values() if version.rule.active]
    return grid(heads, [_deadline(rule, agreed) for rule in active])


def _deadline(rule: SlaRule, agreed: Agreement) -> tuple[str, ...]:
    if rule.key == OFFER:
        ends = translate("Agreement", "answered")
    elif rule.until is Until.CONTACT:
        ends = translate("Agreement", "contacted or moved on")
    else:
        ends = translate("Agreement", "moved on")
    who = rule.tell if rule.then is Then.ESCALATE else rule.to
    named = agreed.people.get(who, "") if who is not None else ""
    hours = [span_text(rule.minutes * 60)]
    if rule.segments:
        hours.append(segment_hours(rule.segments))
    levels = ", ".join(percent_text(level / 100) for level in rule.levels)
    return (
        clock_name(rule.key), "\n".join(hours), ends, levels,
        then_text(rule.then, named),
    )  # fmt: skip


def _calendar(calendar: WorkCalendar) -> list[tuple[str, str]]:
    hours = zip(WEEKDAYS, calendar.hours.week, strict=True)
    rows = [(day.now(), spans_text(spans)) for day, spans in hours]
    words = COUNTRIES.get(calendar.country)
    country = words.now() if words is not None else calendar.country
    part = STATES.get(calendar.part, calendar.part)
    place = ", ".join(text for text in (country, part) if text)
    return [*rows, (translate("Agreement", "Public holidays"), place)]


def _targets(goals: Sequence[TargetRow], agreed: Agreement) -> str:
    heads = (
        translate("Agreement", "Measure"), translate("Agreement", "Period"),
        translate("Agreement", "For"), translate("Agreement", "Target"),
        translate("Agreement", "Responsible"), translate("Agreement", "By"),
    )  # fmt: skip
    return grid(heads, [_target(row, agreed) for row in goals])


def _target(row: TargetRow, agreed: Agreement) -> tuple[str, ...]:
    goal = row.goal
    whom = translate("Agreement", "the company")
    if goal.user_id is not None:
        whom = agreed.people.get(goal.user_id, "")
    elif goal.team:
        whom = role_name(goal.team)
    responsible = "" if goal.responsible_id is None else agreed.people.get(goal.responsible_id, "")
    return (
        measure_name(goal.measure), goal.period, whom, amount_text(goal.measure, goal.value),
        responsible, date_text(goal.due_on) if goal.due_on else "",
    )  # fmt: skip


def _signatures() -> str:
    line = "<br/><br/><br/>______________________________<br/>"
    left, right = translate("Agreement", "Marketing"), translate("Agreement", "Sales")
    dated = translate("Agreement", "Date, signature")
    return (
        f"<table width='100%'><tr><td width='50%'>{line}{left}: {dated}</td>"
        f"<td width='50%'>{line}{right}: {dated}</td></tr></table>"
    )

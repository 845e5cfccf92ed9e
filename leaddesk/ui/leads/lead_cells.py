"""What stands in a cell of the list, as text: shown, copied, exported, read aloud."""

from __future__ import annotations

from datetime import date

from leaddesk.queries.lead_list import LeadRow
from leaddesk.rules.stages import FUNNEL
from leaddesk.ui.leads.clock_cells import ClockTime, clock_cell
from leaddesk.ui.words import translate
from leaddesk.ui.words.ansoff import strategy_name
from leaddesk.ui.words.consent import marks_text
from leaddesk.ui.words.deadlines import due_text
from leaddesk.ui.words.formats import date_text, due_label, money_short, number_text
from leaddesk.ui.words.stages import stage_name, stage_place


def cell_text(lead: LeadRow, key: str, today: date, time: ClockTime | None = None) -> str:
    """The words of one cell; "" where there is nothing. Without a `time` it is said of a clock when
    it ends, not how much of it is left."""
    match key:
        case "deadline":
            return clock_cell(lead, time) if time is not None else clock_end(lead, today)
        case "strategy":
            return strategy_name(lead.strategy) if lead.strategy is not None else ""
        case "consents":
            return marks_text(lead.consents)
        case "company":
            return lead.company or lead.contact or lead.number
        case "stage":
            return stage_name(lead.stage)
        case "segments":
            return ", ".join(str(number) for number in lead.segments)
        case "score":
            return number_text(lead.score)
        case "due":
            # The time is told for today; later on the day is enough, and fits.
            minute = lead.due_minute if lead.due_on == today else None
            return due_label(lead.due_on, minute, today) if lead.due_on else ""
        case "since":
            days = (today - lead.stage_since.astimezone().date()).days
            return translate("LeadCells", "%n day(s)", "", max(0, days))
        case "owner":
            return lead.owner_initials
        case "last_contact":
            at = lead.last_touch_at
            return date_text(at.astimezone().date()) if at else ""
        case "value":
            return money_short(lead.value) if lead.value is not None else ""
    return str(getattr(lead, key) or "")


def clock_end(lead: LeadRow, today: date) -> str:
    if lead.clock_due is not None:
        return due_text(lead.clock_due, today)
    return translate("LeadCells", "stands") if lead.clock_allowed is not None else ""


def plain_value(lead: LeadRow, key: str) -> object:
    """The value of a cell for a workbook: numbers and dates as such."""
    match key:
        case "score":
            return lead.score
        case "value":
            return lead.value
        case "due":
            return lead.due_on
        case "last_contact":
            return lead.last_touch_at.astimezone().date() if lead.last_touch_at else None
        case "since":
            return lead.stage_since.astimezone().date()
        case "deadline":
            due = lead.clock_due
            return due.astimezone().replace(tzinfo=None, microsecond=0) if due else None
    return cell_text(lead, key, date.min)


def row_summary(lead: LeadRow, today: date) -> str:
    """The whole row in one sentence, for screen readers."""
    parts = [lead.company or lead.contact or lead.number]
    place = f", {stage_place(lead.stage)}/{len(FUNNEL)}" if lead.stage.in_funnel else ""
    parts.append(stage_name(lead.stage) + place)
    parts.append(translate("LeadCells", "score {score}").format(score=number_text(lead.score)))
    if lead.consents.objected:
        parts.append(marks_text(lead.consents._replace(granted=())))
    if lead.segments:
        numbers = ", ".join(str(number) for number in lead.segments)
        parts.append(translate("LeadCells", "parameter {numbers}").format(numbers=numbers))
    if lead.due_on:
        label = due_label(lead.due_on, lead.due_minute, today)
        parts.append(translate("LeadCells", "follow-up {due}").format(due=label))
    if deadline := clock_end(lead, today):
        parts.append(translate("LeadCells", "deadline {due}").format(due=deadline))
    return ", ".join(parts)

"""What can be said about the agreement between marketing and sales."""

from __future__ import annotations

from leaddesk.ui.words import Marked, marked

SENTENCES: dict[str, Marked] = {
    "calendar_without_days": marked(
        "Problems",
        "This calendar has no working day: no deadline would ever be reached. Enter working hours"
        " for at least one day of the week, or remove closing days.",
    ),
    "hours_span": marked(
        "Problems",
        "The working hours {value} can’t be: each span has to end later than it begins, and before"
        " the next one begins. For example: 08:00-12:00, 13:00-17:00.",
    ),
    "hours_unreadable": marked(
        "Problems",
        "I can’t read “{value}” as working hours. For example: 08:00-12:00, 13:00-17:00.",
    ),
    "half_day": marked(
        "Problems",
        "There is no half day “{value}”. Give day, month and until when, like 24.12. 12:00.",
    ),
    "closing_days": marked(
        "Problems",
        "I can’t read “{value}” as closing days. For example: 15.05.2026 or 27.12.2026-31.12.2026.",
    ),
    "zone_unknown": marked(
        "Problems", "There is no time zone “{value}”. For example: Europe/Berlin."
    ),
    "holidays_unknown": marked(
        "Problems", "The holidays of “{value}” are not known here. Please choose from the list."
    ),
    "sla_key": marked("Problems", "There is no deadline for “{value}”."),
    "sla_no_time": marked(
        "Problems",
        "The deadline for {stage} allows no time. Enter at least a few minutes, or switch it off.",
    ),
    "sla_too_long": marked(
        "Problems", "The deadline for {stage} is longer than a year’s work. Please enter less."
    ),
    "sla_levels": marked(
        "Problems", "For {stage} people can be told at 50, 80 and 100 % of the time."
    ),
    "sla_then": marked(
        "Problems",
        "Leads in {stage} are with marketing already and can’t be returned. Choose another"
        " measure.",
    ),
    "sla_nobody": marked(
        "Problems", "The person named for {stage} is not there any more. Choose somebody else."
    ),
    "sla_segment": marked(
        "Problems", "The deadline for {stage} names a segment that is not there. Add it first."
    ),
    "sla_segment_twice": marked(
        "Problems", "The deadline for {stage} names a segment twice. Leave one of both out."
    ),
    "sheet_field_unknown": marked(
        "Problems", "There is no field “{value}” that a sheet could have."
    ),
    "offer_open": marked("Problems", "This lead is offered to sales already; the answer is due."),
    "offer_stage": marked("Problems", "This lead can’t be offered to sales: its stage is {stage}."),
    "offer_none": marked(
        "Problems", "Nobody waits for an answer here: the lead is not offered to sales any more."
    ),
    "offer_not_yours": marked(
        "Problems", "This lead is offered to {value}. The answer is theirs or a manager’s."
    ),
    "offer_to": marked(
        "Problems", "{value} can’t be offered a lead. Choose somebody active who works in sales."
    ),
    "offer_pool": marked(
        "Problems", "Nobody in this pool may answer for sales. Choose another one, or a person."
    ),
    "sheet_missing": marked(
        "Problems", "Before the hand-over to sales, {field} is needed. Fill it in (F2)."
    ),
    "opportunity_value": marked("Problems", "An opportunity needs a value above 0."),
    "return_stage": marked(
        "Problems", "Only leads that sales has can be returned; this one’s stage is {stage}."
    ),
    "proposal_gone": marked(
        "Problems", "This proposal is answered already, or the lead has been worked meanwhile."
    ),
    "pause_reason": marked("Problems", "Please say why the clock is to stand."),
    "pause_twice": marked("Problems", "The clock of this lead stands already."),
    "pause_none": marked("Problems", "The clock of this lead does not stand."),
    "target_measure": marked("Problems", "“{value}” is no measure that there are targets for."),
    "target_period": marked(
        "Problems", "I can’t read “{value}” as a period. For example: 2026, 2026-Q1 or 2026-03."
    ),
    "target_value": marked("Problems", "A target needs a value above 0."),
    "target_both": marked("Problems", "A target is a team’s or a person’s, not both."),
    "target_unknown": marked("Problems", "This target is not there any more."),
}

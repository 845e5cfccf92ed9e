"""Sentences about one lead that its pane shows: who, what is missing, what is in the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from leaddesk.queries.detail_rows import ContactRow, LeadDetail
from leaddesk.rules.problem import Problem
from leaddesk.rules.segment_steering import pitch_for
from leaddesk.rules.stage_moves import MoveKind
from leaddesk.rules.stages import FUNNEL, Stage
from leaddesk.ui.words import current_language, marked, translate
from leaddesk.ui.words.fields import choice_name, field_name
from leaddesk.ui.words.formats import date_text, number_text
from leaddesk.ui.words.reasons import reason_name
from leaddesk.ui.words.stages import stage_name, stage_place
from leaddesk.ui.words.touchpoints import kind_name

_NEVER_WORKED = frozenset({"competitor", "consultant"})
NO_FOLLOW_UP = {
    "other_channel": marked("Lead", "Another channel is running"),
    "no_need": marked("Lead", "No need"),
    "customer_calls": marked("Lead", "The customer will get in touch"),
}
"""The reasons for no follow-up, in the order of their digits."""


def lead_name(detail: LeadDetail) -> str:
    """The company, else the person, else the number."""
    return detail.company or detail.contact or detail.number


def former_numbers(detail: LeadDetail) -> dict[str, str]:
    """By the field they stand with: under which numbers else the lead is known since others have
    become part of it; "" where there are none."""
    numbers = [merge.number for merge in detail.merged]
    customers = [merge.customer_number for merge in detail.merged if merge.customer_number]
    customers = [number for number in customers if number != detail.customer_number]
    text = translate("Lead", "also {numbers}")
    return {
        key: text.format(numbers=", ".join(known)) if known else ""
        for key, known in (("lead.number", numbers), ("lead.customer_number", customers))
    }


def person_text(values: Mapping[str, Any]) -> str:
    """ "Frau Dr. Sabine Krüger" of the main contact."""
    salutation = values.get("contact.salutation")
    parts = [choice_name("contact.salutation", salutation)] if salutation in ("ms", "mr") else []
    named = (values.get(f"contact.{name}") for name in ("title", "first_name", "last_name"))
    return " ".join([*parts, *(part for part in named if part)])


def contact_name(person: ContactRow) -> str:
    """ "Frau Dr. Sabine Krüger"."""
    greeted = person.salutation in ("ms", "mr")
    said = choice_name("contact.salutation", person.salutation or "") if greeted else ""
    return f"{said} {person.name}".strip()


def contact_line(detail: LeadDetail) -> str:
    """ "Frau Sabine Krüger · Leitung Einkauf · 33602 Bielefeld"."""
    values = detail.values
    place = " ".join(
        part for part in (values["company.postal_code"], values["company.city"]) if part
    )
    parts = (person_text(values), values["contact.position"], place)
    return " · ".join(part for part in parts if part)


def phone_of(values: Mapping[str, Any]) -> str:
    """The number to dial: the person's before the company's."""
    for key in ("contact.phone", "contact.mobile", "company.phone"):
        if values.get(key):
            return str(values[key])
    return ""


def stage_text(stage: Stage) -> str:
    """For screen readers: "Stufe SQL, 5 von 8"."""
    if not stage.in_funnel:
        return translate("Lead", "Stage {stage}").format(stage=stage_name(stage))
    text = translate("Lead", "Stage {stage}, {place} of {count}")
    return text.format(stage=stage_name(stage), place=stage_place(stage), count=len(FUNNEL))


def said_to(pitches: Mapping[str, str], detail: LeadDetail) -> str:
    """What a segment has to say to this lead now; "" if nothing."""
    country = str(detail.values.get("company.country") or "")
    return pitch_for(pitches, detail.stage.key, country, current_language())


def score_text(detail: LeadDetail) -> str:
    """For screen readers: "Score 285 von 250: Verhalten 190, Passung 95"."""
    text = translate("Lead", "Score {score} of {threshold}: behaviour {behaviour}, fit {fit}")
    return text.format(
        score=number_text(detail.score), threshold=number_text(detail.threshold),
        behaviour=number_text(detail.behaviour), fit=number_text(detail.fit),
    )  # fmt: skip


def gate_text(problems: Sequence[Problem], to: Stage) -> str:
    """What is missing before the lead may come to this stage; "" where nothing is."""
    if not problems:
        return ""
    missing = [words for problem in problems if (words := _missing(problem))]
    said = []
    if any(problem.code == "gate_excluded" for problem in problems):
        said.append(translate("Lead", "Competitors and consultants do not go to sales."))
    if missing:
        text = translate("Lead", "Missing for {stage}: {missing}.")
        said.append(text.format(stage=stage_name(to), missing=", ".join(missing)))
    return " ".join(said)


def _missing(problem: Problem) -> str:
    """One thing that is missing, in a word or two."""
    args = problem.args
    if problem.code == "gate_score":
        return translate("Lead", "%n point(s)", "", int(args["missing"]))
    if problem.code == "gate_name":
        return translate("Lead", "a name (company or person)")
    if problem.code == "gate_channel":
        return translate("Lead", "a way to reach them (phone, e-mail or address)")
    if problem.code == "gate_field":
        return field_name(problem.field)
    if problem.code == "gate_answer":
        return args["name_de" if current_language() == "de" else "name_en"]
    if problem.code == "gate_activity":
        kinds = [kind_name(kind) for kind in args["kinds"].split(", ")]
        return translate("Lead", " or ").join(kinds)
    return ""


def no_follow_up_text(key: str) -> str:
    """The words of a reason for no follow-up; one typed freely as it is."""
    found = NO_FOLLOW_UP.get(key)
    return key if found is None else found.now()


def exclusion_text(detail: LeadDetail) -> str:
    """Why this lead is not worked: "Ausgeschlossen: Wettbewerber"; "" if it is."""
    if detail.stage is not Stage.EXCLUDED:
        return ""
    relation = detail.values["company.relation"]
    reason = choice_name("company.relation", relation) if relation in _NEVER_WORKED else ""
    if not reason and detail.way_out is not None and detail.way_out.reason:
        reason = reason_name(detail.way_out.reason, MoveKind.EXCLUDED)
    text = translate("Lead", "Excluded: {reason}")
    return text.format(reason=reason) if reason else stage_name(Stage.EXCLUDED)


def exclusion_note(detail: LeadDetail) -> str:
    """The same with when and by whom, and what follows from it."""
    who = detail.way_out.who if detail.way_out is not None else ""
    day = date_text(detail.stage_since.astimezone().date())
    text = translate("Lead", "{excluded} ({when}). Calls and e-mails are not logged.")
    when = ", ".join(part for part in (day, who) if part)
    return text.format(excluded=exclusion_text(detail), when=when)

"""One clear sentence for each problem: what, where, why, and what to do now (ux.md 10).

The sentences stand by topic in `sentences_*`. A key "code:variant" is the sentence for a special
case of its code: a kind of file, a field, a suggestion at hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from leaddesk.rules.filter_fields import FIELDS as FILTER_FIELDS
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.sla import OFFER
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import (
    Marked,
    current_language,
    sentences_agreement,
    sentences_campaigns,
    sentences_conditions,
    sentences_consent,
    sentences_distribution,
    sentences_duplicates,
    sentences_exclusion,
    sentences_files,
    sentences_filter,
    sentences_follow_ups,
    sentences_hand_over,
    sentences_keys,
    sentences_leads,
    sentences_lists,
    sentences_nurturing,
    sentences_offering,
    sentences_privacy,
    sentences_qualification,
    sentences_scoring,
    sentences_segments,
    sentences_stages,
    sentences_store,
    sentences_team,
    translate,
)
from leaddesk.ui.words.erp import is_option, option_name
from leaddesk.ui.words.fields import choices_text, field_name, is_field
from leaddesk.ui.words.formats import date_text, number_text, weekday_date_text
from leaddesk.ui.words.nurturing import barred_from
from leaddesk.ui.words.reasons import reason_name
from leaddesk.ui.words.roles import role_names
from leaddesk.ui.words.stages import stage_name
from leaddesk.ui.words.touchpoints import kind_name

SENTENCES: dict[str, Marked] = {
    **sentences_lists.SENTENCES,
    **sentences_files.SENTENCES,
    **sentences_store.SENTENCES,
    **sentences_leads.SENTENCES,
    **sentences_hand_over.SENTENCES,
    **sentences_filter.SENTENCES,
    **sentences_team.SENTENCES,
    **sentences_conditions.SENTENCES,
    **sentences_consent.SENTENCES,
    **sentences_distribution.SENTENCES,
    **sentences_scoring.SENTENCES,
    **sentences_qualification.SENTENCES,
    **sentences_exclusion.SENTENCES,
    **sentences_stages.SENTENCES,
    **sentences_follow_ups.SENTENCES,
    **sentences_agreement.SENTENCES,
    **sentences_offering.SENTENCES,
    **sentences_privacy.SENTENCES,
    **sentences_campaigns.SENTENCES,
    **sentences_keys.SENTENCES,
    **sentences_segments.SENTENCES,
    **sentences_duplicates.SENTENCES,
    **sentences_nurturing.SENTENCES,
}
LONGEST_VALUE = 80

_COUNTS = ("found", "length", "most", "missing", "score", "threshold", "count")
_PATH = re.compile(r"[/\\]|[A-Za-z]:[/\\]")
_AMOUNT = re.compile(r"-?\d+(?:\.\d+)?")
_LEFT_EMPTY = frozenset(
    ("website_unreadable", "country_unknown", "choice_unknown", "number_unreadable",
     "date_unreadable", "owner_unknown")
)  # fmt: skip
_KEPT = frozenset(("phone_unreadable", "postal_code_unreadable", "vat_id_unreadable"))


class _Pieces(dict[str, str]):
    """The pieces of a sentence; one that nobody gave shows as a gap, and stops nothing."""

    def __missing__(self, key: str) -> str:
        return "…"


def problem_text(problem: Problem, *, where: bool = True) -> str:
    """The problem in a sentence or two, as plain text. `where=False` leaves out row, column and
    lead at its beginning, for tables that have columns for them."""
    sentence = _sentence(problem)
    if sentence is None:
        text = translate("Problems", "That didn’t work (code: {code}). Your data are unchanged.")
        return text.format(code=problem.code)
    template = sentence.now()
    text = template.format_map(_pieces(problem))
    if problem.severity is Severity.WARNING and problem.row is not None:
        text += _what_became(problem.code)
    if not where or "{row}" in template:
        return text
    return _place(problem) + text


def problem_texts(problems: Iterable[Problem], *, where: bool = True) -> list[str]:
    """A sentence for each, none twice."""
    return list(dict.fromkeys(problem_text(problem, where=where) for problem in problems))


def _sentence(problem: Problem) -> Marked | None:
    for variant in _variants(problem):
        if variant and (found := SENTENCES.get(f"{problem.code}:{variant}")):
            return found
    return SENTENCES.get(problem.code)


def _variants(problem: Problem) -> Iterable[str]:
    """What may ask for a sentence of its own, the most telling first."""
    args = problem.args
    yield args.get("kind", "")
    yield problem.field
    yield "sheet" if args.get("sheet") else ""
    yield "suggestion" if args.get("suggestion") else ""
    yield "empty" if not problem.value and args.get("field") else ""
    yield "row" if problem.row is not None else ""
    yield "nothing" if not problem.value else ""


def _pieces(problem: Problem) -> _Pieces:
    args = problem.args
    pieces = _Pieces({name: shown(text) for name, text in args.items()})
    for name in _COUNTS:
        if args.get(name, "").lstrip("-").isdecimal():
            pieces[name] = number_text(int(args[name]))
    for name, said in (("date", date_text), ("proposed", date_text),
                       ("next_working_day", weekday_date_text)):  # fmt: skip
        if day := _day(args.get(name, "")):
            pieces[name] = said(day)
    if _AMOUNT.fullmatch(args.get("amount", "")):
        pieces["amount"] = number_text(Decimal(args["amount"]), 2)
    value = shown(problem.value)
    pieces["value"] = value
    pieces.setdefault("unknown", value)
    pieces.setdefault("path", value)
    pieces.setdefault("sheet", shown(problem.field))
    pieces["field"] = _field(problem)
    pieces["choices"] = choices_text(problem.field) or pieces.get("profiles", "…")
    if is_option(problem.field):
        pieces["option"] = option_name(problem.field)
    pieces["stage"] = _stage(problem.value)
    pieces["reasons"] = _reasons(args.get("reasons", ""))
    if "name_de" in args:
        pieces["question"] = shown(args[f"name_{current_language()}"])
    if "kinds" in args:
        pieces["kinds"] = ", ".join(kind_name(kind) for kind in args["kinds"].split(", "))
    pieces["barred"] = barred_from(args.get("barred", ""))
    pieces["role"] = role_names(args.get("role", ""))
    pieces["who"] = role_names(args.get("who", ""))
    if day := _day(args.get("on", "")):
        pieces["on"] = date_text(day)
    if problem.row is not None:
        pieces["row"] = number_text(problem.row)
    return pieces


def shown(text: str) -> str:
    """A found value within a sentence: one line, no control characters, cut where it is long; a
    path in its middle, for its end says which file it is."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    if len(line) <= LONGEST_VALUE:
        return line
    half = LONGEST_VALUE // 2
    return f"{line[:half]}…{line[-half:]}" if _PATH.match(line) else f"{line[: 2 * half - 1]}…"


def _field(problem: Problem) -> str:
    if is_field(problem.field):
        return field_name(problem.field)
    asked = problem.args.get("field", "")
    for choice in FILTER_FIELDS:
        if choice.key == asked:
            return choice.names_in(current_language())[0]
    return asked or shown(problem.column or problem.field) or "…"


def _stage(key: str) -> str:
    if key == OFFER:
        return translate("Problems", "the hand-over to sales")
    try:
        return stage_name(Stage.of(key))
    except ValueError:
        return shown(key)


def _reasons(keys: str) -> str:
    return ", ".join(reason_name(key) for key in keys.split(", "))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == len("2025-11-24") else None
    except ValueError:
        return None


def _place(problem: Problem) -> str:
    if problem.row is not None:
        row = number_text(problem.row)
        if not problem.column:
            return translate("Problems", "Row {row}: ").format(row=row)
        text = translate("Problems", "Row {row}, column “{column}”: ")
        return text.format(row=row, column=shown(problem.column))
    if rule := problem.args.get("of_rule"):
        return translate("Problems", "Rule “{name}”: ").format(name=shown(rule))
    if pool := problem.args.get("of_pool"):
        return translate("Problems", "Pool “{name}”: ").format(name=shown(pool))
    name, lead = problem.args.get("name", ""), problem.args.get("lead", "")
    if name and lead:
        return translate("Problems", "{name} ({lead}): ").format(name=shown(name), lead=lead)
    return ""


def _what_became(code: str) -> str:
    if code in _LEFT_EMPTY:
        return translate("Problems", " The field stays empty.")
    return translate("Problems", " It is kept as it is.") if code in _KEPT else ""

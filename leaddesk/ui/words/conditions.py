"""Conditions in words: what can be asked, how it is compared, and a whole condition as a phrase."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from leaddesk.rules.condition_fields import MAIL_KIND, QUESTION
from leaddesk.rules.conditions import (
    Between,
    Condition,
    Contains,
    FieldCondition,
    InSegment,
    Known,
    NoneOf,
    OlderThan,
    OneOf,
    StartsWith,
    Touched,
    Within,
)
from leaddesk.rules.past_spans import Unit
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.fields import choice_name, field_name, is_field
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.touchpoints import kind_name

_ANSWERS = {
    (MAIL_KIND, "company"): marked("Conditions", "of a company"),
    (MAIL_KIND, "private"): marked("Conditions", "private (free mail)"),
}
_YES_NO: dict[str, Marked] = {
    "yes": marked("Conditions", "yes"),
    "no": marked("Conditions", "no"),
}
COMPARISONS: Mapping[str, Marked] = MappingProxyType(
    {
        "one_of": marked("Conditions", "is one of"),
        "none_of": marked("Conditions", "is none of"),
        "between": marked("Conditions", "is between"),
        "starts_with": marked("Conditions", "starts with"),
        "contains": marked("Conditions", "contains"),
        "known": marked("Conditions", "is known"),
        "unknown": marked("Conditions", "is not known"),
        "older_than": marked("Conditions", "is longer ago than"),
        "within": marked("Conditions", "is within the last"),
        "in": marked("Conditions", "is in"),
        "not_in": marked("Conditions", "is not in"),
        "was": marked("Conditions", "there was one"),
        "was_not": marked("Conditions", "there was none"),
    }
)
"""How a value is compared, in the words of the editor."""


def comparison_of(condition: Condition) -> str:
    """The key of COMPARISONS that says how it compares."""
    match condition:
        case Known():
            return "known" if condition.known else "unknown"
        case InSegment():
            return "in" if condition.wanted else "not_in"
        case Touched():
            return "was" if condition.wanted else "was_not"
    return shape_name(type(condition))


def shape_name(shape: type[FieldCondition]) -> str:
    """The key of COMPARISONS for this kind of condition."""
    return _KEYS[shape]


_KEYS: dict[type[FieldCondition], str] = {
    Known: "known", OneOf: "one_of", NoneOf: "none_of", Between: "between",
    StartsWith: "starts_with", Contains: "contains", OlderThan: "older_than", Within: "within",
}  # fmt: skip


_UNITS: dict[Unit, Marked] = {
    Unit.DAYS: marked("Conditions", "days"),
    Unit.MONTHS: marked("Conditions", "months"),
    Unit.YEARS: marked("Conditions", "years"),
}


def asked_name(key: str, questions: Mapping[str, str] = MappingProxyType({})) -> str:
    """What a condition asks for: a field, or a question of the checklist (`questions`: key ->
    text)."""
    if key.startswith(QUESTION):
        question = key.removeprefix(QUESTION)
        return translate("Conditions", "Answer: {question}").format(
            question=questions.get(question, question)
        )
    return field_name(key) if is_field(key) else key


def asked_choice(key: str, value: str) -> str:
    """The word for a value of what is asked for."""
    if key.startswith(QUESTION) and value in _YES_NO:
        return _YES_NO[value].now()
    known = _ANSWERS.get((key, value))
    return choice_name(key, value) if known is None else known.now()


def conditions_text(
    conditions: Iterable[Condition], questions: Mapping[str, str] = MappingProxyType({})
) -> str:
    """All of them in a row: "Land: DE oder AT · Beschäftigte: ab 50"."""
    said = [condition_text(condition, questions) for condition in conditions]
    return " · ".join(said) if said else translate("Conditions", "always")


def condition_text(
    condition: Condition, questions: Mapping[str, str] = MappingProxyType({})
) -> str:
    """One condition: "Branche: Maschinenbau", "kein Anruf in den letzten 30 Tagen"."""
    match condition:
        case InSegment():
            numbers = _or(str(number) for number in condition.numbers)
            text = (
                translate("Conditions", "in parameter {numbers}")
                if condition.wanted
                else translate("Conditions", "not in parameter {numbers}")
            )
            return text.format(numbers=numbers)
        case Touched():
            return _touched_text(condition)
        case _:
            return f"{asked_name(condition.field, questions)}: {_value_text(condition)}"


def _value_text(condition: FieldCondition) -> str:
    match condition:
        case OneOf():
            return _or(asked_choice(condition.field, value) for value in condition.values)
        case NoneOf():
            values = _or(asked_choice(condition.field, value) for value in condition.values)
            return translate("Conditions", "not {values}").format(values=values)
        case StartsWith():
            texts = _or(condition.prefixes)
            return translate("Conditions", "starts with {values}").format(values=texts)
        case Contains():
            texts = _or(condition.texts)
            return translate("Conditions", "contains {values}").format(values=texts)
        case Known():
            return COMPARISONS["known" if condition.known else "unknown"].now()
        case OlderThan():
            return _older_text(condition)
        case Within():
            return _within_text(condition)
        case Between():
            return range_text(condition)


def _older_text(condition: OlderThan) -> str:
    match condition.unit:
        case Unit.MONTHS:
            return translate("Conditions", "%n month(s) ago or longer", "", condition.days)
        case Unit.YEARS:
            return translate("Conditions", "%n year(s) ago or longer", "", condition.days)
    return translate("Conditions", "more than %n day(s) ago", "", condition.days)


def _within_text(condition: Within) -> str:
    match condition.unit:
        case Unit.MONTHS:
            return translate("Conditions", "less than %n month(s) ago", "", condition.days)
        case Unit.YEARS:
            return translate("Conditions", "less than %n year(s) ago", "", condition.days)
    return translate("Conditions", "within the last %n day(s)", "", condition.days)


def unit_name(unit: Unit) -> str:
    """ "Tage", "Monate", "Jahre"."""
    return _UNITS[unit].now()


def range_text(condition: Between) -> str:
    """ "50–500", "ab 50", "bis 500"."""
    low, high = condition.low, condition.high
    if high is None:
        return translate("Conditions", "from {low}").format(low=number_text(low or 0))
    if low is None:
        return translate("Conditions", "up to {high}").format(high=number_text(high))
    return f"{number_text(low)}–{number_text(high)}"


def _touched_text(condition: Touched) -> str:
    kinds = _or(kind_name(kind) for kind in condition.kinds)
    kinds = kinds or translate("Conditions", "touchpoint")
    if condition.days is None:
        text = (
            translate("Conditions", "there was: {kinds}")
            if condition.wanted
            else translate("Conditions", "never: {kinds}")
        )
        return text.format(kinds=kinds)
    if condition.wanted:
        text = translate("Conditions", "in the last %n day(s): {kinds}", "", condition.days)
    else:
        text = translate("Conditions", "not in the last %n day(s): {kinds}", "", condition.days)
    return text.format(kinds=kinds)


def _or(texts: Iterable[str]) -> str:
    """ "DE, AT oder CH"."""
    listed = list(texts)
    if len(listed) < 2:
        return "".join(listed)
    text = translate("Conditions", "{first} or {second}")
    return text.format(first=", ".join(listed[:-1]), second=listed[-1])

"""What a score rule and a line of the ledger are called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from leaddesk.rules.condition_fields import QUESTION
from leaddesk.rules.ledger import ANSWER, BY_HAND, GROUP_CAP, Addend
from leaddesk.rules.problem import Problem
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.score_rules import Group, Mode, Period, ScoreRule
from leaddesk.ui.words import marked, translate
from leaddesk.ui.words.conditions import asked_choice, condition_text, conditions_text
from leaddesk.ui.words.fields import choice_name, field_name, is_field
from leaddesk.ui.words.touchpoints import direction_name, kind_name, outcome_name

_GROUPS = {
    Group.BEHAVIOUR: marked("Scoring", "Behaviour"),
    Group.FIT: marked("Scoring", "Fit"),
    Group.ASSESSMENT: marked("Scoring", "Assessment"),
}

MODES = (
    (Mode.EACH, marked("Scoring", "each time")),
    (Mode.ONCE, marked("Scoring", "once")),
    (Mode.FIRST_CONTACT, marked("Scoring", "as the first contact only")),
)
"""How often a rule counts, in the order in which it is offered."""
PERIODS = (
    (Period.DAY, marked("Scoring", "day")),
    (Period.WEEK, marked("Scoring", "week")),
    (Period.MONTH, marked("Scoring", "month")),
    (Period.YEAR, marked("Scoring", "year")),
)


def group_name(group: Group) -> str:
    """ "Verhalten", "Passung"."""
    return _GROUPS[group].now()


def rule_name(rule: ScoreRule) -> str:
    """What the rule asks for: "Erstkontakt: Download", "Entscheidungsrolle: Entscheider",
    "Anruf, wenn Branche: Druck"."""
    asked = _asked_text(rule)
    if not rule.besides:
        return asked
    text = translate("Scoring", "{rule}, if {conditions}")
    return text.format(rule=asked, conditions=conditions_text(rule.besides))


def named(problems: Iterable[Problem], rules: Iterable[ScoreRule]) -> list[Problem]:
    """The problems with what the rules ask for in place of their keys, which nobody sees."""
    names = {rule.key: rule_name(rule) for rule in rules}
    return [
        replace(p, value=names[p.value]) if p.code.startswith("rule_") and p.value in names else p
        for p in problems
    ]


def _asked_text(rule: ScoreRule) -> str:
    condition = rule.condition
    if isinstance(condition, Happened):
        asked = _happened_text(condition)
        if rule.mode is Mode.FIRST_CONTACT:
            return translate("Scoring", "First contact: {kind}").format(kind=asked)
        return asked
    return condition_text(condition)


def _happened_text(condition: Happened) -> str:
    """ "Anruf / Besuch, ausgehend: Interesse (Produkt A)": no more than the rule asks for."""
    said = " / ".join(kind_name(kind) for kind in condition.kinds)
    if condition.direction:
        said += f", {direction_name(condition.direction)}"
    if condition.outcomes:
        said += ": " + " / ".join(map(outcome_name, condition.outcomes))
    if condition.products:
        said += f" ({', '.join(condition.products)})"
    if condition.within_days is not None:
        text = translate("Scoring", "{what}, at most %n day(s) ago", "", condition.within_days)
        said = text.format(what=said)
    return said


def addend_name(
    addend: Addend,
    rules: Mapping[str, ScoreRule],
    questions: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """What gave the points of this line: the rule, else the touchpoint or field itself.

    `questions`: the names of the checklist's questions by their ids."""
    if addend.rule_key == BY_HAND:
        text = translate("Scoring", "By hand: {reason}")
        return text.format(reason=f"{addend.value} ({addend.who})" if addend.who else addend.value)
    if addend.rule_key == ANSWER:
        answer = asked_choice(QUESTION, addend.value)
        asked = questions.get(addend.field or "", translate("Scoring", "Checklist"))
        return f"{asked}: {answer}"
    if addend.rule_key == GROUP_CAP:
        return translate("Scoring", "At most {points} in this group").format(points=addend.value)
    rule = rules.get(addend.rule_key)
    if rule is not None:
        return rule_name(rule)
    if addend.field:
        return f"{_field(addend.field)}: {choice_name(addend.field, addend.value)}"
    return kind_name(addend.value)


def _field(key: str) -> str:
    return field_name(key) if is_field(key) else key

"""Which leads may be one and the same, and how sure that is.

Rules are data: an OR of rules, each an AND of signs that must be there to a degree. The surest rule
that is met counts, further signs add a little, doubts take away. Nothing is ever merged by a rule:
it only proposes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from leaddesk.rules.identity import Identity
from leaddesk.rules.likeness import Doubt, Likeness, Sign
from leaddesk.rules.problem import Problem

MOST_RULES = 40


@dataclass(frozen=True, slots=True)
class DuplicateRule:
    """All of `signs` at least to their degree (1 to 100): `weight` (1 to 99) is how sure it is."""

    signs: tuple[tuple[Sign, int], ...]
    weight: int


@dataclass(frozen=True, slots=True)
class DuplicateRules:
    """`threshold`: from which sureness on two leads are proposed as duplicates."""

    rules: tuple[DuplicateRule, ...]
    threshold: int = 80


@dataclass(frozen=True, slots=True)
class Verdict:
    """How sure (0 to 99) and why: the signs, the surest rule's first, and the doubts."""

    sureness: int
    signs: tuple[tuple[Sign, int], ...]
    doubts: tuple[Doubt, ...]


def _rule(weight: int, **signs: int) -> DuplicateRule:
    return DuplicateRule(tuple((Sign(name), degree) for name, degree in signs.items()), weight)


DEFAULT_RULES = DuplicateRules(
    (
        _rule(98, vat=100, name=60),
        _rule(90, vat=100, postal=80),
        _rule(94, vat=100, phone=100),
        _rule(96, vat=100, email=100),
        _rule(94, vat=100, person=85),
        _rule(97, email=100, person=80),
        _rule(95, email=100, phone=100),
        _rule(90, email=100, street=85),
        _rule(95, email=100, name=70),
        _rule(90, email=90, person=85, name=70),
        _rule(97, phone=100, person=85),
        _rule(94, phone=100, name=75),
        _rule(90, phone=100, street=85, domain=100),
        _rule(88, phone=85, name=85, postal=80),
        _rule(92, domain=100, name=85),
        _rule(92, domain=100, person=85),
        _rule(88, domain=100, name=70, street=85, postal=80),
        _rule(92, name=85, street=85, postal=80),
        _rule(88, name=95, postal=100),
        _rule(90, name=80, person=85, postal=80),
        _rule(86, name=90, person=85),
        _rule(88, name=92, street=85, city=85),
        _rule(84, person=90, street=90, postal=100),
        _rule(85, name=98, only_town=95),
    )
)
"""Ours to choose; tuned on pairs made with other seeds than those that measure them
(docs/measurements.md)."""

_TAKEN_OFF: dict[Doubt, int] = {
    Doubt.FORM: 5, Doubt.RELATIVE: 25, Doubt.HOUSE: 10, Doubt.VAT: 30, Doubt.CUSTOMER: 10,
    Doubt.PERSON: 30,
}  # fmt: skip
_FURTHER = 2
_SAME_PERSON = 85
_SURE = 99
_TOWNS = frozenset({Sign.CITY, Sign.ONLY_TOWN})
"""What adds nothing to what a rule names."""
_TELLING = frozenset(Sign) - {Sign.POSTAL, Sign.STREET} - _TOWNS
"""Whoever is in the same street is not thereby the same."""


def judge(one: Identity, other: Identity, rules: DuplicateRules) -> Verdict | None:
    """What speaks for the two being one; None where no rule is met or doubts outweigh it."""
    alike = Likeness(one, other)
    if 0 < one.company_id == other.company_id and not _one_person(alike):
        return None  # two people of one company are nothing strange
    met = [rule for rule in rules.rules if _holds(rule, alike)]
    if not met:
        return None
    best = max(met, key=lambda rule: rule.weight)
    signs, doubts = alike.signs(), alike.doubts()
    named = tuple((sign, signs[sign]) for sign, _ in best.signs)
    further = _further(signs, best)
    gained = min(best.weight + _FURTHER * len(further), _SURE)
    sureness = gained - sum(_TAKEN_OFF[doubt] for doubt in doubts)
    return Verdict(sureness, named + further, doubts) if sureness >= rules.threshold else None


def as_chosen(one: Identity, other: Identity) -> Verdict:
    """What they have alike, where a person wants to look at the two whatever the rules say."""
    alike = Likeness(one, other)
    signs = tuple((sign, degree) for sign, degree in alike.signs().items()
                  if degree >= 60 and sign is not Sign.ONLY_TOWN)  # fmt: skip
    return Verdict(_SURE, signs, alike.doubts())


def _one_person(alike: Likeness) -> bool:
    return alike.degree(Sign.PERSON) >= _SAME_PERSON or alike.degree(Sign.EMAIL) == 100


def _holds(rule: DuplicateRule, alike: Likeness) -> bool:
    degree = alike.degree
    # Asked for each rule and pair: a generator takes twice as long.
    for sign, least in rule.signs:  # noqa: SIM110
        if degree(sign) < least:
            return False
    return True


def _further(signs: Mapping[Sign, int], rule: DuplicateRule) -> tuple[tuple[Sign, int], ...]:
    named = {sign for sign, _ in rule.signs}
    return tuple(
        (sign, degree)
        for sign, degree in signs.items()
        if degree >= 90 and sign not in named and sign not in _TOWNS
    )


def rules_to_json(rules: DuplicateRules) -> dict[str, Any]:
    """As they are kept in a setting."""
    return {
        "threshold": rules.threshold,
        "rules": [
            {"signs": [[sign.value, degree] for sign, degree in rule.signs], "weight": rule.weight}
            for rule in rules.rules
        ],
    }  # fmt: skip


def rules_from_json(kept: Mapping[str, Any] | None) -> DuplicateRules:
    """The opposite; the usual ones where nobody has set any."""
    if not kept:
        return DEFAULT_RULES
    made = [
        DuplicateRule(tuple((Sign(s), d) for s, d in rule["signs"]), rule["weight"])
        for rule in kept["rules"]
    ]
    return DuplicateRules(tuple(made), kept["threshold"])


def rules_problems(rules: DuplicateRules) -> tuple[Problem, ...]:
    """What can't be; value is the 1-based place of the rule: duplicate_rules_none,
    duplicate_rules_many, duplicate_threshold, duplicate_rule_degree (1 to 100),
    duplicate_rule_weight (1 to 99), duplicate_rule_vague (nothing in it that names a company or a
    person), duplicate_rule_idle (it never reaches the threshold)."""
    found = []
    if not rules.rules:
        found.append(Problem("duplicate_rules_none"))
    if len(rules.rules) > MOST_RULES:
        found.append(Problem("duplicate_rules_many", value=str(MOST_RULES)))
    if not 1 <= rules.threshold <= _SURE:
        found.append(Problem("duplicate_threshold", value=str(rules.threshold)))
    for place, rule in enumerate(rules.rules, 1):
        found += _rule_problem(rule, rules.threshold, str(place))
    return tuple(found)


def _rule_problem(rule: DuplicateRule, threshold: int, place: str) -> list[Problem]:
    """The first thing that is wrong with it."""
    if any(not 1 <= degree <= 100 for _, degree in rule.signs):
        return [Problem("duplicate_rule_degree", value=place)]
    if not 1 <= rule.weight <= _SURE:
        return [Problem("duplicate_rule_weight", value=place)]
    if not {sign for sign, _ in rule.signs} & _TELLING:
        return [Problem("duplicate_rule_vague", value=place)]
    reach = rule.weight + _FURTHER * (len(Sign) - len(_TOWNS) - len(rule.signs))
    return [Problem("duplicate_rule_idle", value=place)] if reach < threshold else []

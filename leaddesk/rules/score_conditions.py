"""Conditions of score rules as data: what must have happened, or what must be known of a lead.

A condition goes to JSON and back without loss, so that rules can be kept, edited and handed on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.touchpoints import Direction


class LeadFacts(NamedTuple):
    """What scoring looks at of a lead. "" and None mean: not known (and never match).

    A named tuple, since one is made for each lead of a rescoring. `decision_role` is the main
    contact's.
    """

    decision_role: str | None = ""
    fit_product: str | None = ""
    industry: str | None = ""
    employees: int | None = None
    country: str | None = ""
    postal_code: str | None = ""


class TouchpointFact(NamedTuple):
    """What scoring looks at of a touchpoint. `points` are its own ones, where it carries some."""

    id: int
    kind: str
    at: datetime
    direction: str | None = ""
    outcome: str | None = ""
    product: str | None = ""
    points: int | None = None


FACT_OF_FIELD: dict[str, int] = {
    "contact.decision_role": 0,
    "lead.fit_product": 1,
    "company.industry": 2,
    "company.employees": 3,
    "company.country": 4,
    "company.postal_code": 5,
}
"""Where the value of a field stands in LeadFacts."""


@dataclass(frozen=True, slots=True)
class Happened:
    """A touchpoint of one of the kinds; empty direction, outcomes, products: any."""

    kinds: tuple[str, ...]
    direction: str = ""
    outcomes: tuple[str, ...] = ()
    products: tuple[str, ...] = ()

    @property
    def any_of_kind(self) -> bool:
        """The kind alone decides."""
        return not (self.direction or self.outcomes or self.products)


@dataclass(frozen=True, slots=True)
class OneOf:
    """The field has one of the values; upper and lower case are the same."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Between:
    """The number in the field lies in the range, both ends included; None: open."""

    field: str
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True)
class StartsWith:
    """The text in the field begins with one of these, as a postal code area does."""

    field: str
    prefixes: tuple[str, ...]


AttributeCondition = OneOf | Between | StartsWith
Condition = Happened | AttributeCondition


def happened(condition: Happened, fact: TouchpointFact) -> bool:
    """Does this touchpoint meet the condition?"""
    if fact.kind not in condition.kinds:
        return False
    if condition.any_of_kind:
        return True
    return (
        (not condition.direction or fact.direction == condition.direction)
        and (not condition.outcomes or fact.outcome in condition.outcomes)
        and (
            not condition.products
            or _folded(fact.product or "") in map(_folded, condition.products)
        )
    )


def holds(condition: AttributeCondition, lead: LeadFacts) -> bool:
    """Is this so of the lead? What is not known does not hold."""
    value = lead[FACT_OF_FIELD[condition.field]]
    if value is None or value == "":
        return False
    match condition:
        case OneOf():
            return folded_value(value) in map(_folded, condition.values)
        case StartsWith():
            return folded_value(value).startswith(tuple(map(_folded, condition.prefixes)))
        case Between():
            return (
                isinstance(value, int)
                and (condition.low is None or value >= condition.low)
                and (condition.high is None or value <= condition.high)
            )


def folded_value(value: str | int) -> str:
    """A value as it is compared."""
    return _folded(value) if isinstance(value, str) else str(value)


def _folded(text: str) -> str:
    return text.strip().casefold()


def condition_to_json(condition: Condition) -> dict[str, object]:
    """Plain lists, texts and numbers only."""
    match condition:
        case Happened():
            found: dict[str, object] = {"kinds": [str(kind) for kind in condition.kinds]}
            if condition.direction:
                found["direction"] = str(condition.direction)
            if condition.outcomes:
                found["outcomes"] = [str(outcome) for outcome in condition.outcomes]
            if condition.products:
                found["products"] = list(condition.products)
            return {"touchpoint": found}
        case OneOf():
            return {"field": condition.field, "in": list(condition.values)}
        case Between():
            return {"field": condition.field, "from": condition.low, "to": condition.high}
        case StartsWith():
            return {"field": condition.field, "starts_with": list(condition.prefixes)}


def condition_from_json(data: Mapping[str, object]) -> Condition:
    """The condition again; Refused("condition_unreadable") or ("condition_field_unknown")."""
    match data:
        case {"touchpoint": Mapping() as found}:
            return _happened_from_json(found)
        case {"field": str(field), **rest}:
            if field not in FACT_OF_FIELD:
                raise Refused(Problem("condition_field_unknown", value=field))
            return _attribute_from_json(field, rest)
    raise Refused(Problem("condition_unreadable"))


def _happened_from_json(found: Mapping[str, object]) -> Happened:
    direction = found.get("direction", "")
    kinds = _texts(found.get("kinds"))
    if not kinds or direction not in ("", *Direction) or not isinstance(direction, str):
        raise Refused(Problem("condition_unreadable"))
    return Happened(
        kinds, direction, _texts(found.get("outcomes", ())), _texts(found.get("products", ()))
    )


def _attribute_from_json(field: str, rest: Mapping[str, object]) -> AttributeCondition:
    match rest:
        case {"in": values}:
            return OneOf(field, _texts(values))
        case {"starts_with": prefixes}:
            return StartsWith(field, _texts(prefixes))
        case {"from": int() | None as low, "to": int() | None as high}:
            return Between(field, low, high)
    raise Refused(Problem("condition_unreadable", field=field))


def _texts(values: object) -> tuple[str, ...]:
    if isinstance(values, Iterable) and not isinstance(values, str | Mapping):
        texts = tuple(values)
        if all(isinstance(text, str) for text in texts):
            return texts
    raise Refused(Problem("condition_unreadable"))

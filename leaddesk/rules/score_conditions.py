"""Conditions of score rules as data: what must have happened, or what must be so of a field.

Those on fields are said in the language that all rules share (`rules.conditions`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from leaddesk.rules import conditions
from leaddesk.rules.condition_fields import COMPLETENESS, MAIL_KIND, SEGMENTS
from leaddesk.rules.conditions import (
    Between,
    Contains,
    InSegment,
    Known,
    NoneOf,
    OneOf,
    StartsWith,
    field_holds,
    folded,
)
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.segments import mask
from leaddesk.rules.touchpoints import Direction

_ANY_DAY = date(2000, 1, 1)


class LeadFacts(NamedTuple):
    """What scoring looks at of a lead. "" and None mean: not known (and meet nothing but that).

    A named tuple, since one is made for each lead of a rescoring. `decision_role` and the other
    things of a person are the main contact's; `value` counts whole currency, `completeness` per
    cent; `segments` has a bit for each one (`rules.segments.mask`).
    """

    decision_role: str | None = ""
    fit_product: str | None = ""
    industry: str | None = ""
    employees: int | None = None
    country: str | None = ""
    postal_code: str | None = ""
    position: str | None = ""
    department: str | None = ""
    city: str | None = ""
    source: str | None = ""
    campaign: str | None = ""
    product: str | None = ""
    relation: str | None = ""
    customer_class: str | None = ""
    competitor: str | None = ""
    value: Decimal | None = None
    completeness: int | None = None
    mail_kind: str | None = None
    segments: int | None = None


class TouchpointFact(NamedTuple):
    """What scoring looks at of a touchpoint. `points` are its own ones, where it carries some."""

    id: int
    kind: str
    at: datetime
    direction: str | None = ""
    outcome: str | None = ""
    product: str | None = ""
    points: int | None = None


SCORED_FIELDS: tuple[str, ...] = (
    "contact.decision_role", "lead.fit_product", "company.industry", "company.employees",
    "company.country", "company.postal_code", "contact.position", "contact.department",
    "company.city", "lead.source", "lead.campaign", "lead.product", "company.relation",
    "company.customer_class", "lead.competitor", "lead.value", COMPLETENESS, MAIL_KIND,
    SEGMENTS,
)  # fmt: skip
"""The fields that rules may ask for, in the order of LeadFacts. None of them changes by itself, as
the age of something does: else a score would have to be worked out anew every day."""
FACT_OF_FIELD: dict[str, int] = {key: place for place, key in enumerate(SCORED_FIELDS)}
"""Where the value of a field stands in LeadFacts."""


@dataclass(frozen=True, slots=True)
class Happened:
    """A touchpoint of one of the kinds; empty direction, outcomes, products: any. `within_days`: it
    is not longer ago than that."""

    kinds: tuple[str, ...]
    direction: str = ""
    outcomes: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    within_days: int | None = None

    @property
    def any_of_kind(self) -> bool:
        """The kind alone decides."""
        some = self.direction or self.outcomes or self.products
        return not some and self.within_days is None


AttributeCondition = OneOf | NoneOf | Between | StartsWith | Contains | Known | InSegment
Condition = Happened | AttributeCondition


def happened(condition: Happened, fact: TouchpointFact, today: date) -> bool:
    """Does this touchpoint meet the condition?"""
    if fact.kind not in condition.kinds:
        return False
    if condition.any_of_kind:
        return True
    return (
        (not condition.direction or fact.direction == condition.direction)
        and (not condition.outcomes or fact.outcome in condition.outcomes)
        and (
            not condition.products or folded(fact.product or "") in map(folded, condition.products)
        )
        and (
            condition.within_days is None or (today - fact.at.date()).days <= condition.within_days
        )
    )


def holds(condition: AttributeCondition, lead: LeadFacts) -> bool:
    """Is this so of the lead?"""
    if isinstance(condition, InSegment):
        return condition.wanted is bool((lead.segments or 0) & mask(condition.numbers))
    return field_holds(condition, lead[FACT_OF_FIELD[condition.field]], _ANY_DAY)


def all_hold(conditions: Iterable[AttributeCondition], lead: LeadFacts) -> bool:
    """Is all of this so of the lead?"""
    return all(holds(condition, lead) for condition in conditions)


def folded_value(value: str | int | Decimal) -> str:
    """A value as it is compared."""
    return folded(value)


def condition_to_json(condition: Condition) -> dict[str, object]:
    """Plain lists, texts and numbers only."""
    if not isinstance(condition, Happened):
        return conditions.condition_to_json(condition)
    found: dict[str, object] = {"kinds": [str(kind) for kind in condition.kinds]}
    if condition.direction:
        found["direction"] = str(condition.direction)
    if condition.outcomes:
        found["outcomes"] = [str(outcome) for outcome in condition.outcomes]
    if condition.products:
        found["products"] = list(condition.products)
    if condition.within_days is not None:
        found["within_days"] = condition.within_days
    return {"touchpoint": found}


def condition_from_json(data: Mapping[str, object]) -> Condition:
    """The condition again; Refused("condition_unreadable") or ("condition_field_unknown")."""
    if isinstance(found := data.get("touchpoint"), Mapping):
        return _happened_from_json(found)
    return attribute_from_json(data)


def attribute_from_json(data: Mapping[str, object]) -> AttributeCondition:
    """As `condition_from_json`, of a field only."""
    condition = conditions.condition_from_json(data)
    if not isinstance(condition, AttributeCondition) or condition.field not in FACT_OF_FIELD:
        raise Refused(Problem("condition_field_unknown", value=str(data.get("field", ""))))
    return condition


def _happened_from_json(found: Mapping[str, object]) -> Happened:
    direction = found.get("direction", "")
    kinds = _texts(found.get("kinds"))
    days = found.get("within_days")
    if not kinds or direction not in ("", *Direction) or not isinstance(direction, str):
        raise Refused(Problem("condition_unreadable"))
    if days is not None and type(days) is not int:
        raise Refused(Problem("condition_unreadable"))
    outcomes, products = _texts(found.get("outcomes", ())), _texts(found.get("products", ()))
    return Happened(kinds, direction, outcomes, products, days)


def _texts(values: object) -> tuple[str, ...]:
    if isinstance(values, Iterable) and not isinstance(values, str | Mapping):
        texts = tuple(values)
        if all(isinstance(text, str) for text in texts):
            return texts
    raise Refused(Problem("condition_unreadable"))

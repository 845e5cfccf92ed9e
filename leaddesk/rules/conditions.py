"""The language of conditions that all rules as data share: what must be so of a lead.

Conditions are joined by AND; several values within one by OR. What is not known meets none but
`Unknown`. They go to JSON and back without loss. `models.condition_sql` says the same in SQL.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from leaddesk.rules.condition_fields import SEGMENTS, asked_of
from leaddesk.rules.past_spans import Unit, since
from leaddesk.rules.problem import Problem, Refused

Value: TypeAlias = str | int | Decimal | date | None


@dataclass(frozen=True, slots=True)
class OneOf:
    """The field has one of the values; upper and lower case are the same."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoneOf:
    """The field is known and has none of the values."""

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


@dataclass(frozen=True, slots=True)
class Contains:
    """One of these stands somewhere in the text of the field."""

    field: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """Something stands in the field, or nothing (`known` False)."""

    field: str
    known: bool = True


@dataclass(frozen=True, slots=True)
class OlderThan:
    """The day in the field is more than so many days ago; of months and years: that many whole ones
    have passed since."""

    field: str
    days: int
    unit: Unit = Unit.DAYS


@dataclass(frozen=True, slots=True)
class Within:
    """The day in the field is today or at most so many days ago; of months and years: that many
    whole ones have not passed since. What is not longer ago than by `OlderThan`."""

    field: str
    days: int
    unit: Unit = Unit.DAYS


@dataclass(frozen=True, slots=True)
class InSegment:
    """In one of these segments; `wanted` False: in none of them."""

    numbers: tuple[int, ...]
    wanted: bool = True

    @property
    def field(self) -> str:
        """What it asks for, as others name their field."""
        return SEGMENTS


@dataclass(frozen=True, slots=True)
class Touched:
    """A touchpoint of one of the kinds (none: of any) in the last so many days (None: ever);
    `wanted` False: there is none."""

    kinds: tuple[str, ...] = ()
    days: int | None = None
    wanted: bool = True


FieldCondition = OneOf | NoneOf | Between | StartsWith | Contains | Known | OlderThan | Within
Condition = FieldCondition | InSegment | Touched
Conditions = tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a lead. `values` by key (`rules.condition_fields`), stages and choices as
    their keys, an owner as his name; `touched`: the day of the last touchpoint of each kind."""

    values: Mapping[str, Value] = field(default_factory=dict)
    segments: frozenset[int] = frozenset()
    touched: Mapping[str, date] = field(default_factory=dict)


def all_hold(conditions: Iterable[Condition], facts: Facts, today: date) -> bool:
    """Is all of this so of the lead?"""
    return all(holds(condition, facts, today) for condition in conditions)


def holds(condition: Condition, facts: Facts, today: date) -> bool:
    match condition:
        case InSegment():
            return condition.wanted is not facts.segments.isdisjoint(condition.numbers)
        case Touched():
            return condition.wanted is _touched(condition, facts, today)
        case _:
            return field_holds(condition, facts.values.get(condition.field), today)


def field_holds(condition: FieldCondition, value: Value, today: date) -> bool:
    """Is it so where this stands in the field?"""
    if isinstance(condition, Known):
        return condition.known is is_known(value)
    if value is None or value == "":
        return False
    match condition:
        case OneOf():
            return folded(value) in map(folded, condition.values)
        case NoneOf():
            return folded(value) not in map(folded, condition.values)
        case StartsWith():
            return folded(value).startswith(tuple(map(folded, condition.prefixes)))
        case Contains():
            text = folded(value)
            return any(folded(wanted) in text for wanted in condition.texts)
        case Between():
            return (
                isinstance(value, int | Decimal)
                and (condition.low is None or value >= condition.low)
                and (condition.high is None or value <= condition.high)
            )
        case OlderThan():
            return isinstance(value, date) and value < begin_of(condition, today)
        case Within():
            return isinstance(value, date) and begin_of(condition, today) <= value <= today


def begin_of(condition: OlderThan | Within, today: date) -> date:
    """The first day that is not longer ago than that."""
    return since(today, condition.days, condition.unit)


def is_known(value: Value) -> bool:
    return value is not None and value != ""


def folded(value: Value) -> str:
    """A value as it is compared."""
    return value.strip().casefold() if isinstance(value, str) else str(value)


def _touched(condition: Touched, facts: Facts, today: date) -> bool:
    last = [
        day for kind, day in facts.touched.items() if not condition.kinds or kind in condition.kinds
    ]
    if not last:
        return False
    return condition.days is None or (today - max(last)).days <= condition.days


def fields_asked(conditions: Iterable[Condition]) -> tuple[str, ...]:
    """The keys of the fields that they ask for, each once."""
    return tuple(
        dict.fromkeys(c.field for c in conditions if not isinstance(c, InSegment | Touched))
    )


def condition_to_json(condition: Condition) -> dict[str, object]:
    """Plain lists, texts and numbers only."""
    match condition:
        case OneOf():
            return {"field": condition.field, "in": list(condition.values)}
        case NoneOf():
            return {"field": condition.field, "not_in": list(condition.values)}
        case Between():
            return {"field": condition.field, "from": condition.low, "to": condition.high}
        case StartsWith():
            return {"field": condition.field, "starts_with": list(condition.prefixes)}
        case Contains():
            return {"field": condition.field, "contains": list(condition.texts)}
        case Known():
            return {"field": condition.field, "known": condition.known}
        case OlderThan():
            return {"field": condition.field, "older_than": condition.days, **_unit(condition)}
        case Within():
            return {"field": condition.field, "within": condition.days, **_unit(condition)}
        case InSegment():
            return {"segments": list(condition.numbers), "wanted": condition.wanted}
        case Touched():
            kinds = [str(kind) for kind in condition.kinds]
            return {"touched": kinds, "days": condition.days, "wanted": condition.wanted}


def _unit(condition: OlderThan | Within) -> dict[str, object]:
    return {} if condition.unit is Unit.DAYS else {"unit": condition.unit.value}


def conditions_to_json(conditions: Iterable[Condition]) -> list[dict[str, object]]:
    return [condition_to_json(condition) for condition in conditions]


def conditions_from_json(data: Sequence[object]) -> Conditions:
    """The conditions again; refused as by `condition_from_json`."""
    if isinstance(data, str) or not all(isinstance(item, Mapping) for item in data):
        raise Refused(Problem("condition_unreadable"))
    return tuple(condition_from_json(item) for item in data if isinstance(item, Mapping))


def condition_from_json(data: Mapping[str, object]) -> Condition:
    """The condition again; Refused("condition_unreadable") or ("condition_field_unknown")."""
    if any(isinstance(value, int) and abs(value) > MOST for value in data.values()):
        raise Refused(Problem("condition_unreadable"))
    match data:
        case {"segments": numbers, "wanted": bool(wanted)}:
            return InSegment(_numbers(numbers), wanted)
        case {"touched": kinds, "days": int() | None as days, "wanted": bool(wanted)}:
            return Touched(_texts(kinds), days, wanted)
        case {"field": str(key), **rest}:
            if asked_of(key) is None:
                raise Refused(Problem("condition_field_unknown", value=key))
            return _of_field(key, rest)
    raise Refused(Problem("condition_unreadable"))


def _of_field(key: str, rest: Mapping[str, object]) -> FieldCondition:
    match rest:
        case {"in": values}:
            return OneOf(key, _texts(values))
        case {"not_in": values}:
            return NoneOf(key, _texts(values))
        case {"starts_with": prefixes}:
            return StartsWith(key, _texts(prefixes))
        case {"contains": texts}:
            return Contains(key, _texts(texts))
        case {"known": bool(known)}:
            return Known(key, known)
        case {"older_than": int(days)} if rest.get("unit", Unit.DAYS) in _UNITS:
            return OlderThan(key, days, Unit(str(rest.get("unit", Unit.DAYS))))
        case {"within": int(days)} if rest.get("unit", Unit.DAYS) in _UNITS:
            return Within(key, days, Unit(str(rest.get("unit", Unit.DAYS))))
        case {"from": int() | None as low, "to": int() | None as high}:
            return Between(key, low, high)
    raise Refused(Problem("condition_unreadable", field=key))


_UNITS = tuple(Unit)
MOST = 2 * 10**9
"""As far as a number of a condition goes."""
_NEVER_KEPT = frozenset(("\0", *map(chr, range(0xD800, 0xE000))))
"""What no text of a store has, and none can look for: halves of letters, the end of a text."""


def _texts(values: object) -> tuple[str, ...]:
    if isinstance(values, Iterable) and not isinstance(values, str | Mapping):
        texts = tuple(values)
        if all(isinstance(text, str) and _NEVER_KEPT.isdisjoint(text) for text in texts):
            return texts
    raise Refused(Problem("condition_unreadable"))


def _numbers(values: object) -> tuple[int, ...]:
    if isinstance(values, list | tuple) and all(type(number) is int for number in values):
        return tuple(values)
    raise Refused(Problem("condition_unreadable"))
